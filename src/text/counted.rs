//! Numbers with what they count.

use crate::language::Language;

pub(super) fn minutes(count: u64, language: Language) -> String {
    language.counted(count, ["Minute", "Minuten"], ["minute", "minutes"])
}

pub(super) fn hours(count: u64, language: Language) -> String {
    language.counted(count, ["Stunde", "Stunden"], ["hour", "hours"])
}

pub(super) fn days(count: u64, language: Language) -> String {
    language.counted(count, ["Tag", "Tage"], ["day", "days"])
}

pub(super) fn weeks(count: u64, language: Language) -> String {
    language.counted(count, ["Woche", "Wochen"], ["week", "weeks"])
}

pub(super) fn rows(count: u64, language: Language) -> String {
    language.counted(count, ["Zeile", "Zeilen"], ["row", "rows"])
}

pub(super) fn cases(count: u64, language: Language) -> String {
    language.counted(count, ["Fall", "Fälle"], ["case", "cases"])
}
