//! Reading objects: known fields by name, unknown ones as problems.

use super::{Expected, InputFault, Path, Problem, Raw, Report, Shape};
use crate::explain::Options;

/// A value that can be read from a caller's value.
pub trait Read: Sized {
    /// How many of these one list may hold.
    const MOST_IN_LIST: usize = 1_000;

    /// Reads the value, or reports what is wrong and returns `None`.
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self>;

    /// What takes the place of a value that was reported, so that the rest of the input can still be checked as a whole.
    ///
    /// Only values that no other field is checked against have one.
    #[must_use]
    fn stand_in() -> Option<Self> {
        None
    }

    /// What stands for a field that is not there; by default that is a problem.
    fn absent(at: &Path<'_>, report: &mut Report) -> Option<Self> {
        report.add(at, &InputFault::Missing);
        None
    }
}

impl<T: Read> Read for Option<T> {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        T::read(raw, at, report).map(Some)
    }

    fn stand_in() -> Option<Self> {
        Some(None)
    }

    fn absent(_: &Path<'_>, _: &mut Report) -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let mut items = Vec::new();
        let whole = read_items(raw, at, report, T::MOST_IN_LIST, &mut |item, at, report| {
            let read = read_or_absent(item, at, report);
            items.extend(read);
        });
        (whole == Some(items.len())).then_some(items)
    }
}

/// Reads every item of a list; hands out how many there are. Apart from the type of the items, so that it is compiled once.
fn read_items<R: Raw>(
    raw: &R,
    at: &Path<'_>,
    report: &mut Report,
    most: usize,
    read: &mut dyn FnMut(&R, &Path<'_>, &mut Report),
) -> Option<usize> {
    let Shape::List(length) = raw.shape() else {
        report.add(at, &InputFault::not_a(Expected::List, raw));
        return None;
    };
    if length > most {
        report.add(at, &InputFault::TooMany { length, most });
        return None;
    }
    for index in 0..length {
        read(&raw.item(index), &at.item(index), report);
    }
    Some(length)
}

fn read_or_absent<T: Read, R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<T> {
    if raw.shape() == Shape::Absent { T::absent(at, report) } else { T::read(raw, at, report) }
}

/// An object whose field names the caller chooses, such as ids of persons.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Record<T>(pub Vec<(String, T)>);

impl<T: Read> Read for Record<T> {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        if raw.shape() != Shape::Object {
            report.add(at, &InputFault::not_a(Expected::Object, raw));
            return None;
        }
        let mut entries = Vec::new();
        let mut whole = true;
        for name in raw.field_names() {
            match T::read(&raw.named(&name), &at.field(&name), report) {
                Some(value) => entries.push((name, value)),
                None => whole = false,
            }
        }
        whole.then_some(Self(entries))
    }
}

impl<T: Copy> Record<T> {
    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<T> {
        self.0.iter().find(|(known, _)| known == name).map(|&(_, value)| value)
    }
}

/// An input from which an answer is computed.
pub trait Compute: Read {
    /// What comes out.
    type Answer;

    /// Checks the input as a whole and computes the answer, unless something was or is reported.
    ///
    /// # Errors
    ///
    /// All problems, those found while reading first.
    fn compute(&self, options: Options, report: Report) -> Result<Self::Answer, Vec<Problem>>;
}

/// Reads an input and computes its answer.
///
/// # Errors
///
/// All problems of the input at once: of single values, unknown fields, and of the whole.
pub fn answer<T: Compute>(raw: &impl Raw, options: Options) -> Result<T::Answer, Vec<Problem>> {
    let mut report = Report::new(options.language);
    match T::read(raw, &Path::ROOT, &mut report) {
        Some(input) => input.compute(options, report),
        None => Err(report.into_problems()),
    }
}

/// An object while its fields are being read.
pub(crate) struct Fields<'a, R> {
    raw: &'a R,
    at: &'a Path<'a>,
    report: &'a mut Report,
    known: Vec<&'static str>,
    /// How many fields there are, and how many of them were found: once all are, the others need no look.
    count: Option<usize>,
    present: usize,
}

impl<'a, R: Raw> Fields<'a, R> {
    /// Starts reading; anything but an object is a problem.
    pub(crate) fn open(raw: &'a R, at: &'a Path<'a>, report: &'a mut Report) -> Option<Self> {
        if raw.shape() == Shape::Object {
            Some(Self { raw, at, report, known: Vec::with_capacity(24), count: raw.field_count(), present: 0 })
        } else {
            report.add(at, &InputFault::not_a(Expected::Object, raw));
            None
        }
    }

    /// Reads one field.
    pub(crate) fn take<T: Read>(&mut self, name: &'static str) -> Option<T> {
        let value = self.value(name);
        let at = self.at.field(name);
        let read = if value.shape() == Shape::Absent { T::absent(&at, self.report) } else { T::read(&value, &at, self.report) };
        read.or_else(T::stand_in)
    }

    /// Reads one field in a way of its own, which also decides what happens when it is not there.
    pub(crate) fn take_with<T>(
        &mut self,
        name: &'static str,
        read: impl FnOnce(&R, &Path<'_>, &mut Report) -> Option<T>,
    ) -> Option<T> {
        let value = self.value(name);
        read(&value, &self.at.field(name), self.report)
    }

    /// What the object has under this name. Apart from the type of the field, so that it is compiled once.
    #[inline(never)]
    fn value(&mut self, name: &'static str) -> R {
        self.known.push(name);
        let value = if self.count == Some(self.present) { R::absent() } else { self.raw.field(name) };
        if value.shape() != Shape::Absent {
            self.present = self.present.saturating_add(1);
        }
        value
    }

    /// Takes note of a field that cannot be read because of another fault.
    pub(crate) fn know(&mut self, name: &'static str) {
        self.known.push(name);
    }

    /// Reports every field that was not asked for: a typo must not change an amount.
    pub(crate) fn close(self) {
        if self.count == Some(self.present) {
            return;
        }
        for name in self.raw.field_names() {
            if !self.known.contains(&name.as_str()) {
                self.report.add(&self.at.field(&name), &InputFault::UnknownField { known: &self.known });
            }
        }
    }
}

/// Declares an input object: the struct, how it is read, and (in tests) its TypeScript type, from one list of fields.
///
/// Each field is `"nameInJavaScript" name_in_rust: Type`; `Option` makes it optional. `..name: Type` takes in the fields of
/// another shape.
macro_rules! shape {
    (
        $(#[$meta:meta])*
        pub struct $shape:ident $(, at most $most:literal in a list)? {
            $( $(#[$field_meta:meta])* $key:literal $field:ident : $type:ty, )*
            $( .. $(#[$flat_meta:meta])* $flat:ident : $flat_type:ty, )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        #[cfg_attr(test, ts(optional_fields))]
        pub struct $shape {
            $( $(#[$field_meta])* #[cfg_attr(test, ts(rename = $key))] pub $field: $type, )*
            $( $(#[$flat_meta])* #[cfg_attr(test, ts(flatten))] pub $flat: $flat_type, )*
        }

        impl $shape {
            /// Reads the fields from an object that may have others as well.
            pub(crate) fn take<R: $crate::input::Raw>(fields: &mut $crate::input::Fields<'_, R>) -> Option<Self> {
                $( let $field = fields.take::<$type>($key); )*
                $( let $flat = <$flat_type>::take(fields); )*
                Some(Self { $( $field: $field?, )* $( $flat: $flat?, )* })
            }
        }

        impl $crate::input::Read for $shape {
            $( const MOST_IN_LIST: usize = $most; )?

            fn read<R: $crate::input::Raw>(
                raw: &R,
                at: &$crate::input::Path<'_>,
                report: &mut $crate::input::Report,
            ) -> Option<Self> {
                let mut fields = $crate::input::Fields::open(raw, at, report)?;
                let value = Self::take(&mut fields);
                fields.close();
                value
            }
        }
    };
}
pub(crate) use shape;
