//! The words for what is wrong with a single value of an input.

use crate::input::{Expected, Fault, InputFault};
use crate::language::Language;
use crate::money::{LARGEST_EURO, UnitPrice};

impl Expected {
    fn kind(self, language: Language) -> String {
        match self {
            Self::Amount => language.pick(
                "ein genauer Betrag wie \"1234.56\" (ohne Tausenderpunkt, Komma und Währung)",
                "an exact amount such as \"1234.56\" (no grouping, comma or currency)",
            ),
            Self::Percent => language.pick("ein Prozentsatz als Text wie \"12.5\"", "a percentage as text such as \"12.5\""),
            Self::UnitPrice => language.pick("ein Preis je Fall wie \"0.125\"", "a price per case such as \"0.125\""),
            Self::Date => language.pick("ein Datum wie \"2026-11-22\"", "a date such as \"2026-11-22\""),
            Self::LocalTime => {
                language.pick("eine deutsche Ortszeit wie \"2026-11-22T04:30\"", "a German local time such as \"2026-11-22T04:30\"")
            }
            Self::ClockTime => {
                language.pick("eine Uhrzeit wie \"05:00\", 00:00 bis 24:00", "a time of day such as \"05:00\", 00:00 to 24:00")
            }
            Self::DateOrLocalTime => language.pick(
                "ein Datum wie \"2026-11-22\" oder eine deutsche Ortszeit wie \"2026-11-22T04:30\"",
                "a date such as \"2026-11-22\" or a German local time such as \"2026-11-22T04:30\"",
            ),
            Self::WholeNumber { .. } | Self::Bound { .. } => language.pick("eine ganze Zahl", "a whole number"),
            Self::Label => language.pick("ein nicht leerer Text", "a text that is not empty"),
            Self::Text { most } => {
                return language
                    .pick(format!("ein Text von höchstens {most} Zeichen"), format!("a text of at most {most} characters"));
            }
            Self::Bytes => language.pick("ein Uint8Array", "a Uint8Array"),
            Self::Boolean => language.pick("true oder false", "true or false"),
            Self::BooleanOrObject => language.pick("true, false oder ein Objekt", "true, false or an object"),
            Self::IdOrObject => language.pick("eine Kennung oder ein Objekt", "an id or an object"),
            Self::List => language.pick("eine Liste", "a list"),
            Self::Object => language.pick("ein Objekt", "an object"),
            Self::TypedArray(name) => return language.pick(format!("ein {name}"), format!("an {name}")),
        }
        .to_owned()
    }

    fn range(self, language: Language) -> String {
        let to = language.pick("bis", "to");
        match self {
            Self::Amount => format!("0.00 {to} {LARGEST_EURO}.00"),
            Self::Percent => format!("0 {to} 100"),
            Self::UnitPrice => format!("0 {to} {}", UnitPrice::LARGEST),
            Self::Date => format!("1900-01-01 {to} 2199-12-31"),
            Self::LocalTime | Self::DateOrLocalTime => format!("1996-01-01T00:00 {to} 2199-12-31T23:59"),
            Self::WholeNumber { least, most } => format!("{} {least} {to} {most}", self.kind(language)),
            Self::Bound { most } => {
                let open = language.pick("oder null", "or null");
                format!("{} 1 {to} {most} {open}", self.kind(language))
            }
            _ => self.kind(language),
        }
    }

    /// The kind, with the range where the kind alone does not say what is allowed.
    fn whole(self, language: Language) -> String {
        match self {
            Self::WholeNumber { .. } | Self::Bound { .. } => self.range(language),
            Self::Amount | Self::Percent | Self::UnitPrice | Self::Date => {
                format!("{}, {}", self.kind(language), self.range(language))
            }
            _ => self.kind(language),
        }
    }
}

impl Fault for InputFault<'_> {
    fn code(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::WrongType { .. } => "wrong-type",
            Self::Malformed { .. } => "malformed",
            Self::TooManyDecimals { .. } => "too-many-decimals",
            Self::OutOfRange { .. } => "out-of-range",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::NoSuchTime { .. } => "no-such-time",
            Self::TooLong { .. } => "too-long",
            Self::TooMany { .. } => "too-many",
            Self::UnknownField { .. } => "unknown-field",
            Self::UnknownValue { .. } => "unknown-value",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        match language {
            Language::German => self.german(field),
            Language::English => self.english(field),
        }
    }
}

impl InputFault<'_> {
    fn german(&self, field: &str) -> String {
        let language = Language::German;
        match self {
            Self::Missing => format!("{field} fehlt"),
            Self::WrongType { expected, shown } | Self::Malformed { expected, shown } => {
                format!("{field} muss {} sein, nicht {shown}", expected.whole(language))
            }
            Self::TooManyDecimals { most, shown } => {
                format!("{field} darf höchstens {most} Nachkommastellen haben, nicht {shown}")
            }
            Self::OutOfRange { expected, shown } => {
                format!("{field} muss {} sein, nicht {shown}", expected.range(language))
            }
            Self::NoSuchDay { shown } => format!("{field} muss ein Tag sein, den es im Kalender gibt, nicht {shown}"),
            Self::NoSuchTime { shown } => {
                format!("{field} muss eine Zeit sein, die es gibt (auch bei der Zeitumstellung), nicht {shown}")
            }
            Self::TooLong { most } => format!("{field} darf höchstens {most} Zeichen lang sein"),
            Self::TooMany { length, most } => format!("{field} darf höchstens {most} Einträge haben, nicht {length}"),
            Self::UnknownField { known } => {
                format!("{field} ist kein bekanntes Feld; bekannt sind {}", known.join(", "))
            }
            Self::UnknownValue { known, shown } => format!("{field} muss einer der Werte {} sein, nicht {shown}", words(known)),
        }
    }

    fn english(&self, field: &str) -> String {
        let language = Language::English;
        match self {
            Self::Missing => format!("{field} is missing"),
            Self::WrongType { expected, shown } | Self::Malformed { expected, shown } => {
                format!("{field} must be {}, not {shown}", expected.whole(language))
            }
            Self::TooManyDecimals { most, shown } => format!("{field} may have at most {most} decimals, not {shown}"),
            Self::OutOfRange { expected, shown } => format!("{field} must be {}, not {shown}", expected.range(language)),
            Self::NoSuchDay { shown } => format!("{field} must be a day that exists, not {shown}"),
            Self::NoSuchTime { shown } => {
                format!("{field} must be a time that exists (also when the clocks change), not {shown}")
            }
            Self::TooLong { most } => format!("{field} may be at most {most} characters long"),
            Self::TooMany { length, most } => format!("{field} may have at most {most} entries, not {length}"),
            Self::UnknownField { known } => format!("{field} is not a known field; known are {}", known.join(", ")),
            Self::UnknownValue { known, shown } => format!("{field} must be one of {}, not {shown}", words(known)),
        }
    }
}

fn words(known: &[&str]) -> String {
    let quoted: Vec<String> = known.iter().map(|word| format!("\"{word}\"")).collect();
    quoted.join(", ")
}
