//! What a caller's value looks like from here.

use std::borrow::Cow;

/// The outermost shape of a caller's value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Not there, or `undefined`.
    Absent,
    /// `null`.
    Null,
    /// A truth value.
    Boolean(bool),
    /// A number, possibly NaN or infinite.
    Number(f64),
    /// A text; see [`Raw::text`].
    Text,
    /// A list with so many items.
    List(usize),
    /// An object with named fields.
    Object,
    /// Something that no input uses: a function, a symbol, a big integer.
    Other,
    /// Looking at it failed, as with a getter that throws.
    Unreadable,
}

/// A value that a caller handed over, looked at one level at a time.
///
/// The boundary implements this for JavaScript values and the tests for JSON; the domain never sees either.
pub trait Raw: Sized {
    /// A value that is not there.
    fn absent() -> Self;

    /// The outermost shape.
    fn shape(&self) -> Shape;

    /// The text, if it is one of at most `longest` UTF-16 units.
    fn text(&self, longest: usize) -> Option<Cow<'_, str>>;

    /// The value as a message quotes it: texts in quotation marks and shortened.
    fn shown(&self) -> String;

    /// The own enumerable field of this name; [`Shape::Absent`] where there is none.
    #[must_use]
    fn field(&self, name: &'static str) -> Self;

    /// The own enumerable field of a name that only the caller knows; [`Shape::Absent`] where there is none.
    #[must_use]
    fn named(&self, name: &str) -> Self;

    /// The item at `index` of a list.
    #[must_use]
    fn item(&self, index: usize) -> Self;

    /// How many own enumerable fields there are, where that can be told quickly.
    fn field_count(&self) -> Option<usize>;

    /// The names of the own enumerable fields that are not `undefined`.
    fn field_names(&self) -> Vec<String>;
}

/// Puts a text in quotation marks and cuts it after 40 characters.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut shown: String = text.chars().take(LONGEST).map(|sign| if sign.is_control() { ' ' } else { sign }).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    format!("\"{shown}\"")
}
