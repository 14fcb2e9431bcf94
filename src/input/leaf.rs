//! Reading single values: amounts, percentages, dates, whole numbers, truth values, words.

use super::raw::quoted;
use super::{Expected, InputFault, Path, Raw, Read, Report, Shape};
use crate::calendar::{ClockTime, Date, DateFault, LocalTime, LocalTimeFault};
use crate::language::Language;
use crate::money::{AmountFault, AmountInput, Money, Percent, UnitPrice};

/// Longer texts are not numbers, dates or words of a fixed set.
const LONGEST_WORD: usize = 64;
/// The longest free text: a title, a reason, an assumption.
const LONGEST_LABEL: usize = 1_000;

impl Read for AmountInput {
    fn stand_in() -> Option<Self> {
        Self::new(Money::ZERO).ok()
    }

    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let amount = number(raw, at, report, Expected::Amount, Money::parse, Money::from_number)?;
        match Self::new(amount) {
            Ok(amount) => Some(amount),
            Err(fault) => refuse(raw, at, report, Expected::Amount, fault),
        }
    }
}

impl Read for UnitPrice {
    fn stand_in() -> Option<Self> {
        Some(Self::ZERO)
    }

    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        number(raw, at, report, Expected::UnitPrice, Self::parse, Self::from_number)
    }
}

impl Read for Percent {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        number(raw, at, report, Expected::Percent, Self::parse, |_| Err(AmountFault::Malformed))
    }
}

fn number<T, R: Raw>(
    raw: &R,
    at: &Path<'_>,
    report: &mut Report,
    expected: Expected,
    from_text: fn(&str) -> Result<T, AmountFault>,
    from_number: fn(f64) -> Result<T, AmountFault>,
) -> Option<T> {
    let read = match raw.shape() {
        Shape::Text => raw.text(LONGEST_WORD).map_or(Err(AmountFault::Malformed), |text| from_text(&text)),
        Shape::Number(number) => from_number(number),
        _ => {
            report.add(at, &InputFault::not_a(expected, raw));
            return None;
        }
    };
    match read {
        Ok(value) => Some(value),
        Err(fault) => refuse(raw, at, report, expected, fault),
    }
}

fn refuse<T, R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report, expected: Expected, fault: AmountFault) -> Option<T> {
    let shown = raw.shown();
    let fault = match fault {
        AmountFault::Malformed => InputFault::Malformed { expected, shown },
        AmountFault::TooManyDecimals => InputFault::TooManyDecimals { most: expected.decimals(), shown },
        AmountFault::OutOfRange => InputFault::OutOfRange { expected, shown },
    };
    report.add(at, &fault);
    None
}

impl Read for Date {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        read_date(Expected::Date, raw, at, report)
    }
}

/// Reads a day where `expected` may be more than a day.
pub(crate) fn read_date<R: Raw>(expected: Expected, raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Date> {
    if raw.shape() != Shape::Text {
        report.add(at, &InputFault::not_a(expected, raw));
        return None;
    }
    let fault = match raw.text(LONGEST_WORD).map_or(Err(DateFault::Malformed), |text| Date::parse(&text)) {
        Ok(date) => return Some(date),
        Err(fault) => fault,
    };
    let shown = raw.shown();
    let fault = match fault {
        DateFault::Malformed => InputFault::Malformed { expected, shown },
        DateFault::NoSuchDay => InputFault::NoSuchDay { shown },
        DateFault::OutOfRange => InputFault::OutOfRange { expected: Expected::Date, shown },
    };
    report.add(at, &fault);
    None
}

impl Read for LocalTime {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        if raw.shape() != Shape::Text {
            report.add(at, &InputFault::not_a(Expected::LocalTime, raw));
            return None;
        }
        let text = raw.text(LONGEST_WORD).unwrap_or_default();
        read_local_time(&text, Expected::LocalTime, raw, at, report)
    }
}

/// Reads the text of a field that takes a local time, or a date as well.
pub(crate) fn read_local_time<R: Raw>(
    text: &str,
    expected: Expected,
    raw: &R,
    at: &Path<'_>,
    report: &mut Report,
) -> Option<LocalTime> {
    let fault = match LocalTime::parse(text) {
        Ok(time) => return Some(time),
        Err(fault) => fault,
    };
    let shown = raw.shown();
    let fault = match fault {
        LocalTimeFault::Malformed => InputFault::Malformed { expected, shown },
        LocalTimeFault::NoSuchTime => InputFault::NoSuchTime { shown },
        LocalTimeFault::OutOfRange => InputFault::OutOfRange { expected, shown },
    };
    report.add(at, &fault);
    None
}

impl Read for ClockTime {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        if raw.shape() != Shape::Text {
            report.add(at, &InputFault::not_a(Expected::ClockTime, raw));
            return None;
        }
        let time = raw.text(LONGEST_WORD).and_then(|text| Self::parse(&text));
        if time.is_none() {
            report.add(at, &InputFault::Malformed { expected: Expected::ClockTime, shown: raw.shown() });
        }
        time
    }
}

impl Read for bool {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let Shape::Boolean(value) = raw.shape() else {
            report.add(at, &InputFault::not_a(Expected::Boolean, raw));
            return None;
        };
        Some(value)
    }
}

impl Read for Language {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        read_choice(raw, at, report, &[("de", Self::German), ("en", Self::English)])
    }
}

/// A whole number from `LEAST` to `MOST`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WholeNumber<const LEAST: u32, const MOST: u32>(u32);

impl<const LEAST: u32, const MOST: u32> WholeNumber<LEAST, MOST> {
    /// The number, clamped into the range.
    #[must_use]
    pub const fn clamped(number: u32) -> Self {
        Self(if number < LEAST {
            LEAST
        } else if number > MOST {
            MOST
        } else {
            number
        })
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl<const LEAST: u32, const MOST: u32> From<WholeNumber<LEAST, MOST>> for u64 {
    fn from(number: WholeNumber<LEAST, MOST>) -> Self {
        Self::from(number.0)
    }
}

#[cfg(test)]
impl<const LEAST: u32, const MOST: u32> ts_rs::TS for WholeNumber<LEAST, MOST> {
    type WithoutGenerics = Self;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "number".to_owned()
    }

    fn inline(configuration: &ts_rs::Config) -> String {
        Self::name(configuration)
    }
}

impl<const LEAST: u32, const MOST: u32> serde::Serialize for WholeNumber<LEAST, MOST> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl<const LEAST: u32, const MOST: u32> Read for WholeNumber<LEAST, MOST> {
    fn stand_in() -> Option<Self> {
        Some(Self::clamped(LEAST))
    }

    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        whole_number(raw, at, report, LEAST, MOST).map(Self)
    }
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "only whole numbers within the range, which are never negative, reach the cast"
)]
fn whole_number<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report, least: u32, most: u32) -> Option<u32> {
    let expected = Expected::WholeNumber { least, most };
    match raw.shape() {
        Shape::Number(number) if number.fract() == 0.0 && (f64::from(least)..=f64::from(most)).contains(&number) => {
            Some(number as u32)
        }
        Shape::Number(_) => {
            report.add(at, &InputFault::OutOfRange { expected, shown: raw.shown() });
            None
        }
        _ => {
            report.add(at, &InputFault::not_a(expected, raw));
            None
        }
    }
}

/// A free text of at most 1,000 characters that says something: a title, an id, a reason.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string"))]
pub struct Label(String);

impl Label {
    /// A text of this program; longer ones are cut.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.chars().take(LONGEST_LABEL).collect())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Label {
    fn stand_in() -> Option<Self> {
        Some(Self::new("…"))
    }

    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        if raw.shape() != Shape::Text {
            report.add(at, &InputFault::not_a(Expected::Label, raw));
            return None;
        }
        match raw.text(LONGEST_LABEL) {
            Some(text) if !text.trim().is_empty() => Some(Self(text.into_owned())),
            Some(text) => {
                report.add(at, &InputFault::Malformed { expected: Expected::Label, shown: quoted(&text) });
                None
            }
            None => {
                report.add(at, &InputFault::TooLong { most: LONGEST_LABEL });
                None
            }
        }
    }
}

/// A value of any kind, not looked at: what a caller hands back to us that does not change the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "unknown"))]
pub struct Anything;

impl Read for Anything {
    fn read<R: Raw>(_: &R, _: &Path<'_>, _: &mut Report) -> Option<Self> {
        Some(Self)
    }
}

/// Reads one word of a fixed set.
pub(crate) fn read_choice<T: Copy, R: Raw>(
    raw: &R,
    at: &Path<'_>,
    report: &mut Report,
    choices: &[(&'static str, T)],
) -> Option<T> {
    let word = match raw.shape() {
        Shape::Text => raw.text(LONGEST_WORD),
        _ => None,
    };
    let found = word.and_then(|word| choices.iter().find(|(name, _)| *name == word).map(|&(_, value)| value));
    if found.is_none() {
        let names: Vec<&str> = choices.iter().map(|&(name, _)| name).collect();
        report.add(at, &InputFault::UnknownValue { known: &names, shown: raw.shown() });
    }
    found
}

/// Declares a word of a fixed set: the enum, its words in the API, how it is read and written, and its TypeScript type.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $( $(#[$variant_meta:meta])* $variant:ident = $word:literal, )+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[cfg_attr(test, derive(ts_rs::TS))]
        pub enum $name {
            $( $(#[$variant_meta])* #[serde(rename = $word)] $variant, )+
        }

        impl $name {
            /// Every value, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),+];

            /// The word of the API.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $( Self::$variant => $word ),+ }
            }
        }

        impl $crate::input::Read for $name {
            fn read<R: $crate::input::Raw>(
                raw: &R,
                at: &$crate::input::Path<'_>,
                report: &mut $crate::input::Report,
            ) -> Option<Self> {
                $crate::input::read_choice(raw, at, report, &[$( ($word, Self::$variant) ),+])
            }
        }
    };
}
pub(crate) use choice;
