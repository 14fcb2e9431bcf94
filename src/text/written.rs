//! What is wrong with an amount or count as a person wrote it.

use crate::input::{Fault, quoted};
use crate::language::Language;
use crate::money::NotationFault;

/// Why a written amount or count was not understood.
#[derive(Debug)]
pub struct WrittenFault<'a> {
    /// What a person wrote.
    pub text: &'a str,
    /// What is wrong with it.
    pub fault: NotationFault,
    /// Whether a count was expected rather than an amount.
    pub is_count: bool,
}

impl Fault for WrittenFault<'_> {
    fn code(&self) -> &'static str {
        match self.fault {
            NotationFault::Empty => "empty",
            NotationFault::Malformed => "malformed",
            NotationFault::Ambiguous => "ambiguous",
            NotationFault::TooManyDecimals => "too-many-decimals",
            NotationFault::OutOfRange => "out-of-range",
        }
    }

    fn message(&self, _: &str, language: Language) -> String {
        let shown = quoted(self.text);
        match language {
            Language::German => self.german(&shown),
            Language::English => self.english(&shown),
        }
    }
}

impl WrittenFault<'_> {
    fn german(&self, shown: &str) -> String {
        match (self.fault, self.is_count) {
            (NotationFault::Empty, false) => "bitte einen Betrag eingeben, zum Beispiel 1.234,56".to_owned(),
            (NotationFault::Empty, true) => "bitte eine ganze Zahl eingeben, zum Beispiel 1.234".to_owned(),
            (NotationFault::Malformed, false) => format!("{shown} ist kein Betrag; so geht es: 1.234,56 oder 1234,56"),
            (NotationFault::Malformed, true) => format!("{shown} ist keine ganze Zahl; so geht es: 1.234 oder 1234"),
            (NotationFault::Ambiguous, _) => {
                format!("{shown} ist nicht eindeutig; bitte ohne Tausendertrennung und mit Cent schreiben, zum Beispiel 1234,00")
            }
            (NotationFault::TooManyDecimals, false) => {
                format!("{shown} hat zu viele Nachkommastellen; ein Betrag hat höchstens zwei")
            }
            (NotationFault::TooManyDecimals, true) => {
                format!("{shown} ist keine ganze Zahl; hier sind keine Nachkommastellen möglich")
            }
            (NotationFault::OutOfRange, _) => format!("{shown} ist zu groß; möglich ist höchstens 1.000.000.000.000"),
        }
    }

    fn english(&self, shown: &str) -> String {
        match (self.fault, self.is_count) {
            (NotationFault::Empty, false) => "please enter an amount, for example 1,234.56".to_owned(),
            (NotationFault::Empty, true) => "please enter a whole number, for example 1,234".to_owned(),
            (NotationFault::Malformed, false) => format!("{shown} is not an amount; write 1,234.56 or 1234.56"),
            (NotationFault::Malformed, true) => format!("{shown} is not a whole number; write 1,234 or 1234"),
            (NotationFault::Ambiguous, _) => {
                format!("{shown} can be read in two ways; write it without a separator or with cents, for example 1234.00")
            }
            (NotationFault::TooManyDecimals, false) => format!("{shown} has too many decimals; an amount has at most two"),
            (NotationFault::TooManyDecimals, true) => format!("{shown} is not a whole number; decimals are not possible here"),
            (NotationFault::OutOfRange, _) => format!("{shown} is too large; the largest possible is 1,000,000,000,000"),
        }
    }
}
