//! Which column holds what: names of the header line in both languages.

use crate::license::cases::CaseKind;
use crate::text::BulkFault;

/// The names of a kind's column, without regard to case, spaces and hyphens; the first ones are shown.
fn names(kind: CaseKind) -> &'static [&'static str] {
    match kind {
        CaseKind::Inpatient => &[
            "vollstationär",
            "inpatient",
            "vollstationaer",
            "vollstationärefälle",
            "vollstationaerefaelle",
            "vollstationärefallzahl",
            "vollstationaerefallzahl",
            "inpatientcases",
        ],
        CaseKind::Outpatient => {
            &["ambulant", "outpatient", "ambulantefälle", "ambulantefaelle", "ambulantefallzahl", "outpatientcases"]
        }
        CaseKind::DayPatient => &[
            "teilstationär",
            "daypatient",
            "teilstationaer",
            "teilstationärefälle",
            "teilstationaerefaelle",
            "teilstationärefallzahl",
            "teilstationaerefallzahl",
            "daypatientcases",
        ],
        CaseKind::HomeTreatment => &[
            "stationsäquivalent",
            "hometreatment",
            "stationsaequivalent",
            "stationsäquivalentefälle",
            "stationsaequivalentefaelle",
            "stäb",
            "staeb",
            "stäbfallzahl",
            "staebfallzahl",
            "hometreatmentcases",
        ],
    }
}

/// Whether a cell of the header line names a kind of cases.
pub(super) fn is_known(cell: &str) -> bool {
    CaseKind::ALL.iter().any(|&kind| names(kind).contains(&plain(cell).as_str()))
}

/// The place of each kind that counts.
pub(super) fn find(header: &[String], kinds: &[CaseKind]) -> Result<Vec<(CaseKind, usize)>, Vec<BulkFault>> {
    let mut places = Vec::with_capacity(kinds.len());
    let mut faults = Vec::new();
    for &kind in kinds {
        let names = names(kind);
        let mut found = header.iter().enumerate().filter(|(_, cell)| names.contains(&plain(cell).as_str()));
        match (found.next(), found.next()) {
            (Some((place, _)), None) => places.push((kind, place)),
            (Some((_, first)), Some((_, second))) => {
                faults.push(BulkFault::ColumnTwice { first: first.clone(), second: second.clone() });
            }
            (None, _) => faults.push(BulkFault::ColumnMissing { names: names.iter().take(2).copied().collect() }),
        }
    }
    if faults.is_empty() { Ok(places) } else { Err(faults) }
}

/// Of letters beyond ASCII the names have only this one.
fn small(sign: char) -> char {
    if sign == 'Ä' { 'ä' } else { sign.to_ascii_lowercase() }
}

fn plain(cell: &str) -> String {
    cell.chars().filter(|sign| !matches!(sign, ' ' | '-' | '_' | '\u{a0}' | '\u{ad}')).map(small).collect()
}
