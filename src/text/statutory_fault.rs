//! The words for faults of statutory values.

use crate::calendar::Date;
use crate::input::Fault;
use crate::language::Language;
use crate::money::Money;

/// What is wrong with a day or with the caller's own values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum StatutoryFault {
    /// No values are known for the day.
    UnsupportedDate {
        /// The day.
        date: Date,
        /// The first year with built-in values.
        from: i16,
        /// The last.
        to: i16,
        /// Whether a caller may add values here.
        takes_own: bool,
    },
    /// A period of values that ends before it begins.
    PeriodBackward {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// Two periods of values share a day.
    PeriodsOverlap {
        /// Where the other begins.
        from: Date,
        /// Where the other ends.
        to: Date,
    },
    /// The minimum is above the maximum.
    MinimumAboveMaximum {
        /// The minimum.
        minimum: Money,
        /// The maximum.
        maximum: Money,
    },
}

impl Fault for StatutoryFault {
    fn code(&self) -> &'static str {
        match self {
            Self::UnsupportedDate { .. } => "unsupported-date",
            Self::PeriodBackward { .. } => "end-before-start",
            Self::PeriodsOverlap { .. } => "overlap",
            Self::MinimumAboveMaximum { .. } => "minimum-above-maximum",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        let day = |date: &Date| language.date(*date);
        match self {
            Self::UnsupportedDate { date, from, to, takes_own } => {
                let date = day(date);
                let own = match takes_own {
                    true => language.pick(", oder in einem Zeitraum aus values", ", or in a period of values"),
                    false => "",
                };
                language.pick(
                    format!("{field} muss in den Jahren {from} bis {to} liegen, für die Werte bekannt sind{own}, nicht {date}"),
                    format!("{field} must lie in the years {from} to {to}, for which values are known{own}, not {date}"),
                )
            }
            Self::PeriodBackward { from, to } => {
                let (from, to) = (day(from), day(to));
                language.pick(
                    format!("{field} darf nicht vor validFrom {from} liegen, nicht {to}"),
                    format!("{field} must not be before validFrom {from}, not {to}"),
                )
            }
            Self::PeriodsOverlap { from, to } => {
                let (from, to) = (day(from), day(to));
                language.pick(
                    format!("{field} überschneidet sich mit dem Zeitraum {from} bis {to}"),
                    format!("{field} overlaps the period {from} to {to}"),
                )
            }
            Self::MinimumAboveMaximum { minimum, maximum } => language.pick(
                format!("{field} darf nicht über maximum {maximum} liegen, nicht {minimum}"),
                format!("{field} must not be above maximum {maximum}, not {minimum}"),
            ),
        }
    }
}
