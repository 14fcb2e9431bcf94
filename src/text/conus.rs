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
