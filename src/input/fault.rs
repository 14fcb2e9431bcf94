//! What can be wrong with a single value; the words are in `text`.

use super::Raw;
use crate::language::Language;
use crate::money::{Percent, UnitPrice};

/// Something wrong with an input that can be put into words.
pub trait Fault {
    /// A stable id.
    fn code(&self) -> &'static str;
    /// The sentence; it begins with `field`, the name of the place.
    fn message(&self, field: &str, language: Language) -> String;
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An exact amount.
    Amount,
    /// A percentage.
    Percent,
    /// A price per case.
    UnitPrice,
    /// A date.
    Date,
    /// A date or a German local time.
    DateOrLocalTime,
    /// A German local time.
    LocalTime,
    /// A time of day.
    ClockTime,
    /// A whole number.
    WholeNumber {
        /// The smallest.
        least: u32,
        /// The largest.
        most: u32,
    },
    /// A whole number, or null for an open band.
    Bound {
        /// The largest.
        most: u32,
    },
    /// A text that says something.
    Label,
    /// Any text.
    Text {
        /// How long it may be.
        most: usize,
    },
    /// Bytes.
    Bytes,
    /// true or false.
    Boolean,
    /// true, false, or an object with details.
    BooleanOrObject,
    /// An id, or an object.
    IdOrObject,
    /// A list.
    List,
    /// An object.
    Object,
    /// A typed array of this name.
    TypedArray(&'static str),
}

impl Expected {
    /// How many decimals the value may have.
    #[must_use]
    pub fn decimals(self) -> u32 {
        match self {
            Self::Amount => 2,
            Self::Percent => Percent::DECIMALS,
            Self::UnitPrice => UnitPrice::DECIMALS,
            _ => 0,
        }
    }
}

/// What is wrong with a single value, or with the set of fields.
#[derive(Debug)]
pub enum InputFault<'a> {
    /// A required field is not there.
    Missing,
    /// A value of another type.
    WrongType {
        /// What the field takes.
        expected: Expected,
        /// What it got.
        shown: String,
    },
    /// A text that does not have the form.
    Malformed {
        /// What the field takes.
        expected: Expected,
        /// What it got.
        shown: String,
    },
    /// More decimals than allowed.
    TooManyDecimals {
        /// How many are allowed.
        most: u32,
        /// What it got.
        shown: String,
    },
    /// Too small or too large.
    OutOfRange {
        /// What the field takes.
        expected: Expected,
        /// What it got.
        shown: String,
    },
    /// A date that the calendar does not have.
    NoSuchDay {
        /// What it got.
        shown: String,
    },
    /// A local time that the clock does not show.
    NoSuchTime {
        /// What it got.
        shown: String,
    },
    /// A text that is too long.
    TooLong {
        /// How long it may be.
        most: usize,
    },
    /// A list with too many items.
    TooMany {
        /// How many it has.
        length: usize,
        /// How many it may have.
        most: usize,
    },
    /// A field that the object does not have.
    UnknownField {
        /// The fields it has.
        known: &'a [&'static str],
    },
    /// A word that is not one of the set.
    UnknownValue {
        /// The set.
        known: &'a [&'a str],
        /// What it got.
        shown: String,
    },
}

impl InputFault<'_> {
    /// A value of another type than the field takes.
    pub fn not_a(expected: Expected, raw: &impl Raw) -> Self {
        Self::WrongType { expected, shown: raw.shown() }
    }
}
