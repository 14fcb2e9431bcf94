//! Clauses of the CONUS terms.

use crate::language::Language;

/// One clause or several, with whose they are.
pub(super) fn clauses(numbers: &str, language: Language) -> String {
    let many = numbers.contains(',');
    match language {
        Language::German => format!("{} {numbers} CONUS-Bedingungen", if many { "Ziffern" } else { "Ziffer" }),
        Language::English => format!("{} {numbers} of the CONUS terms", if many { "clauses" } else { "clause" }),
    }
}

/// What stands in place of them in a contract that has terms of its own.
pub(super) fn own_terms(numbers: &str, language: Language) -> String {
    let clauses = clauses(numbers, language);
    language.pick(format!("eigene Bedingungen statt {clauses}"), format!("own terms instead of {clauses}"))
}
