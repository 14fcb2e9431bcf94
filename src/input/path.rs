//! Where in an input something stands.

use core::fmt;

/// A JSON Pointer that is built on the stack while reading and written out only when a problem is found there.
#[derive(Clone, Copy, Debug)]
pub struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment<'a>,
}

#[derive(Clone, Copy, Debug)]
enum Segment<'a> {
    Root,
    Argument(&'a str),
    Field(&'a str),
    Item(usize),
}

impl Path<'static> {
    /// The whole input, "".
    pub const ROOT: Self = Self { parent: None, segment: Segment::Root };
}

impl<'a> Path<'a> {
    /// Another argument than the first: messages name it, pointers do not reach it.
    #[must_use]
    pub const fn argument(name: &'a str) -> Self {
        Self { parent: None, segment: Segment::Argument(name) }
    }

    /// The field of this name.
    #[must_use]
    pub fn field(&'a self, name: &'a str) -> Self {
        Self { parent: Some(self), segment: Segment::Field(name) }
    }

    /// The item at this index.
    #[must_use]
    pub fn item(&'a self, index: usize) -> Self {
        Self { parent: Some(self), segment: Segment::Item(index) }
    }

    fn is_in_argument(&self) -> bool {
        matches!(self.segment, Segment::Argument(_)) || self.parent.is_some_and(Path::is_in_argument)
    }

    /// What messages call this place: the last field name, with indices behind it: `bands/1`.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        match (self.segment, self.parent) {
            (Segment::Root, _) => None,
            (Segment::Field(name), Some(Path { segment: Segment::Argument(argument), .. })) => Some(format!("{argument}.{name}")),
            (Segment::Argument(name) | Segment::Field(name), _) => Some(name.to_owned()),
            (Segment::Item(index), parent) => {
                let list = parent.and_then(Path::name).unwrap_or_default();
                Some(if list.is_empty() { index.to_string() } else { format!("{list}/{index}") })
            }
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_in_argument() {
            return Ok(());
        }
        if let Some(parent) = self.parent {
            fmt::Display::fmt(parent, formatter)?;
        }
        match self.segment {
            Segment::Root | Segment::Argument(_) => Ok(()),
            Segment::Field(name) => write!(formatter, "/{}", name.replace('~', "~0").replace('/', "~1")),
            Segment::Item(index) => write!(formatter, "/{index}"),
        }
    }
}
