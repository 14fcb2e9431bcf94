//! The words for quotes in bulk.

use super::{WrittenFault, counted};
use crate::input::{Fault, quoted};
use crate::language::Language;
use crate::money::NotationFault;

/// A column that is added to the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkColumn {
    /// Cases that count.
    Cases,
    /// Net fee.
    Net,
    /// VAT.
    Vat,
    /// Gross fee.
    Gross,
    /// What is wrong with the row.
    Problem,
}

impl BulkColumn {
    /// In the order of the file.
    pub const ALL: [Self; 5] = [Self::Cases, Self::Net, Self::Vat, Self::Gross, Self::Problem];

    /// The column's name in the header line.
    #[must_use]
    pub fn title(self, language: Language) -> &'static str {
        match self {
            Self::Cases => language.pick("Fälle", "cases"),
            Self::Net => language.pick("Gebühr netto", "net fee"),
            Self::Vat => language.pick("Umsatzsteuer", "VAT"),
            Self::Gross => language.pick("Gebühr brutto", "gross fee"),
            Self::Problem => language.pick("Problem", "problem"),
        }
    }
}

/// What is wrong with a file of institutions, or with one of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BulkFault {
    /// Nothing below the header line.
    NoRows,
    /// Too many rows.
    TooManyRows {
        /// How many.
        rows: usize,
        /// How many are taken.
        most: usize,
    },
    /// A needed column is not named in the header line.
    ColumnMissing {
        /// Its names.
        names: Vec<&'static str>,
    },
    /// Two columns have the same meaning.
    ColumnTwice {
        /// The first.
        first: String,
        /// The second.
        second: String,
    },
    /// A row with more cells than the header line.
    TooManyCells {
        /// How many.
        cells: usize,
        /// How many there should be.
        most: usize,
    },
    /// A quotation mark that never closes.
    OpenQuote,
    /// A cell that is not a count.
    NotACount {
        /// Why.
        fault: NotationFault,
        /// The cell.
        shown: String,
    },
}

impl Fault for BulkFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NoRows => "no-rows",
            Self::TooManyRows { .. } => "too-many",
            Self::ColumnMissing { .. } => "column-missing",
            Self::ColumnTwice { .. } => "column-twice",
            Self::TooManyCells { .. } => "too-many-cells",
            Self::OpenQuote => "open-quote",
            Self::NotACount { fault: NotationFault::Empty, .. } => "missing",
            Self::NotACount { fault: NotationFault::OutOfRange, .. } => "out-of-range",
            Self::NotACount { .. } => "malformed",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        match self {
            Self::NoRows => language
                .pick(
                    "die Datei muss eine Kopfzeile und darunter je Einrichtung eine Zeile haben, getrennt durch Semikolon oder Komma",
                    "the file must have a header line and below it a row for each institution, separated by semicolons or commas",
                )
                .to_owned(),
            Self::TooManyRows { rows, most } => {
                let [rows, most] = [*rows, *most].map(|count| u64::try_from(count).unwrap_or(u64::MAX));
                let (rows, most) = (language.count(rows), counted::rows(most, language));
                language.pick(
                    format!("die Datei darf höchstens {most} haben, nicht {rows}"),
                    format!("the file may have at most {most}, not {rows}"),
                )
            }
            Self::ColumnMissing { names } => {
                let names = names.join(language.pick("\" oder \"", "\" or \""));
                language.pick(
                    format!("die Kopfzeile muss die Spalte \"{names}\" nennen, denn die Preisliste zählt diese Fälle"),
                    format!("the header line must name the column \"{names}\", since the price list counts these cases"),
                )
            }
            Self::ColumnTwice { first, second } => {
                let (first, second) = (quoted(first), quoted(second));
                language.pick(
                    format!("die Kopfzeile darf nur eine dieser Spalten haben: {first}, {second}"),
                    format!("the header line may have only one of these columns: {first}, {second}"),
                )
            }
            Self::TooManyCells { cells, most } => language.pick(
                format!("die Zeile hat {cells} Zellen statt {most}; Text mit Trennzeichen gehört in Anführungszeichen"),
                format!("the row has {cells} cells instead of {most}; text with separators belongs in quotation marks"),
            ),
            Self::OpenQuote => language
                .pick(
                    "ein Anführungszeichen wird nicht geschlossen; die Zeile wurde nicht gerechnet",
                    "a quotation mark is never closed; the row was not calculated",
                )
                .to_owned(),
            Self::NotACount { fault: NotationFault::OutOfRange, shown } => {
                let shown = quoted(shown);
                language.pick(
                    format!("{field} muss eine Zahl von 0 bis 1.000.000.000 sein, nicht {shown}"),
                    format!("{field} must be a number from 0 to 1,000,000,000, not {shown}"),
                )
            }
            Self::NotACount { fault, shown } => {
                let why = WrittenFault { text: shown, fault: *fault, is_count: true }.message("", language);
                format!("{field}: {why}")
            }
        }
    }
}
