//! JavaScript values as the domain reads them: one level at a time, own enumerable fields only, nothing that can throw through.

use core::cell::OnceCell;
use core::ops::Range;
use std::borrow::Cow;

use js_sys::JsString;
use wasm_bindgen::{JsCast as _, JsValue};

use super::{get, look};
use crate::input::{Raw, Shape, quoted};

/// A JavaScript value, looked at when it is first asked for.
pub(super) struct JsRaw {
    /// `undefined` where what was seen says it all.
    value: JsValue,
    seen: OnceCell<Seen>,
}

/// What one look shows.
enum Seen {
    Shape(Shape),
    /// A text of at most 1,000 UTF-16 units.
    Text(String),
    Object(Entries),
}

/// The own enumerable fields of an object that are not `undefined`, as `look.js` tells them.
struct Entries {
    told: String,
    places: Vec<(Range<usize>, Range<usize>)>,
}

impl JsRaw {
    pub(super) fn new(value: JsValue) -> Self {
        Self { value, seen: OnceCell::new() }
    }

    fn told(seen: Seen) -> Self {
        Self { value: JsValue::UNDEFINED, seen: OnceCell::from(seen) }
    }

    fn seen(&self) -> &Seen {
        self.seen.get_or_init(|| Seen::whole(look(&self.value), &self.value))
    }

    /// A value inside this one; what throws on the way cannot be read.
    fn inside(&self, key: &JsValue) -> Self {
        get(&self.value, key).map_or(Self::told(Seen::Shape(Shape::Unreadable)), Self::new)
    }

    fn entries(&self) -> Option<&Entries> {
        match self.seen() {
            Seen::Object(entries) => Some(entries),
            _ => None,
        }
    }
}

impl Seen {
    /// A value that was looked at itself.
    fn whole(told: String, value: &JsValue) -> Self {
        if told.starts_with('{') {
            return Self::Object(Entries::new(told));
        }
        Self::part(&told).unwrap_or_else(|| {
            Self::Shape(match told.as_bytes().first() {
                Some(b'T') => Shape::Text,
                Some(b'd') => value.as_f64().map_or(Shape::Unreadable, Shape::Number),
                // A proxy can answer any length.
                Some(b'[') => told
                    .get(1..)
                    .and_then(|length| length.parse::<u32>().ok())
                    .map_or(Shape::Unreadable, |length| usize::try_from(length).map_or(Shape::Unreadable, Shape::List)),
                Some(b'?') => Shape::Other,
                _ => Shape::Unreadable,
            })
        })
    }

    /// What a sign says by itself; `None` where the value is needed.
    fn part(told: &str) -> Option<Self> {
        let (sign, rest) = told.split_at_checked(1)?;
        Some(Self::Shape(match sign {
            "t" => return Some(Self::Text(rest.to_owned())),
            "i" => Shape::Number(f64::from(rest.parse::<i32>().ok()?)),
            "y" => Shape::Boolean(true),
            "n" => Shape::Boolean(false),
            "0" => Shape::Null,
            "u" => Shape::Absent,
            "!" => Shape::Unreadable,
            _ => return None,
        }))
    }
}

impl Entries {
    fn new(told: String) -> Self {
        let mut places = Vec::with_capacity(16);
        let mut start = 1;
        let mut name = None;
        for (end, &byte) in told.as_bytes().iter().enumerate() {
            if byte == 0 {
                let part = start..end;
                start = end.saturating_add(1);
                match name.take() {
                    None => name = Some(part),
                    Some(name) => places.push((name, part)),
                }
            }
        }
        Self { told, places }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.places.iter().filter_map(|(name, _)| self.told.get(name.clone()))
    }

    fn find(&self, name: &str) -> Option<&str> {
        let told = self.told.as_bytes();
        let has_name = |place: &Range<usize>| place.len() == name.len() && told.get(place.clone()) == Some(name.as_bytes());
        let (_, value) = self.places.iter().find(|(place, _)| has_name(place))?;
        self.told.get(value.clone())
    }
}

impl Raw for JsRaw {
    fn absent() -> Self {
        Self::told(Seen::Shape(Shape::Absent))
    }

    fn shape(&self) -> Shape {
        match self.seen() {
            Seen::Shape(shape) => *shape,
            Seen::Text(_) => Shape::Text,
            Seen::Object(_) => Shape::Object,
        }
    }

    fn text(&self, longest: usize) -> Option<Cow<'_, str>> {
        if let Seen::Text(text) = self.seen() {
            let short_enough = text.len() <= longest || text.encode_utf16().count() <= longest;
            return short_enough.then_some(Cow::Borrowed(text));
        }
        let text = self.value.dyn_ref::<JsString>()?;
        let short_enough = usize::try_from(text.length()).is_ok_and(|length| length <= longest);
        short_enough.then(|| Cow::Owned(String::from(text)))
    }

    fn shown(&self) -> String {
        const LONGEST: u32 = 60;
        match self.seen() {
            Seen::Text(text) => quoted(text),
            Seen::Object(_) => "{…}".to_owned(),
            Seen::Shape(Shape::Text) => {
                self.value.dyn_ref::<JsString>().map_or_else(String::new, |text| quoted(&String::from(text.slice(0, LONGEST))))
            }
            Seen::Shape(Shape::Absent) => "undefined".to_owned(),
            Seen::Shape(Shape::Null) => "null".to_owned(),
            Seen::Shape(Shape::Boolean(truth)) => truth.to_string(),
            Seen::Shape(Shape::Number(number)) => shown_number(*number),
            Seen::Shape(Shape::List(_)) => "[…]".to_owned(),
            Seen::Shape(_) if self.value.is_undefined() => "…".to_owned(),
            Seen::Shape(_) => self.value.js_typeof().as_string().unwrap_or_default(),
        }
    }

    fn field(&self, name: &'static str) -> Self {
        self.named(name)
    }

    fn named(&self, name: &str) -> Self {
        let Some(told) = self.entries().and_then(|entries| entries.find(name)) else { return Self::absent() };
        Seen::part(told).map_or_else(|| self.inside(&JsString::from(name)), Self::told)
    }

    fn item(&self, index: usize) -> Self {
        u32::try_from(index).map_or(Self::told(Seen::Shape(Shape::Unreadable)), |index| self.inside(&JsValue::from(index)))
    }

    fn field_count(&self) -> Option<usize> {
        Some(self.entries()?.places.len())
    }

    fn field_names(&self) -> Vec<String> {
        self.entries().map_or_else(Vec::new, |entries| entries.names().map(str::to_owned).collect())
    }
}

/// As JavaScript writes it: "1e+21", "NaN".
fn shown_number(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map_or_else(|_| "number".to_owned(), String::from)
}
