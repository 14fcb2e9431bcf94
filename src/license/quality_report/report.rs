//! The record of a report: checked counts, and warnings about what should be looked at.

use serde::Serialize;

use super::extraction::{Counts, Extraction};
use super::file_name::FileName;
use crate::calendar::Date;
use crate::explain::{Explanation, Warning};
use crate::input::{Path, Report, WholeNumber, choice};
use crate::license::cases::{CaseCount, CaseSource, MOST_CASES};
use crate::text::{QualityReportFault, QualityReportRemark};

choice! {
    /// Where the report year comes from.
    pub enum YearSource {
        /// From the name of the file.
        FileName = "file-name",
        /// Assumed from the day on which the file was made: the year before, or in its first half the one before that.
        CreationDate = "creation-date",
        /// It is not known.
        None = "none",
    }
}

/// What a quality report says of an institution; nothing in it names a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct QualityReport {
    /// The hospital or site; "" where the report does not say.
    pub name: String,
    /// Institution code, nine digits ("Institutionskennzeichen").
    pub ik: String,
    /// Site number; `99` is a hospital's total report up to 2019.
    pub site: String,
    /// Street with house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// Postcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
    /// Beds.
    pub beds: u32,
    /// The counts of the whole report, with the report year and `quality-report` as their source.
    pub cases: CaseCount,
    /// Where the report year comes from.
    pub year_source: YearSource,
    /// What should be looked at.
    pub warnings: Vec<Warning>,
}

/// A value that stands for "unknown" in some reports.
const PLACEHOLDER: u32 = 999_999;
/// More inpatients in a bed and year are hard to believe.
const MOST_INPATIENTS_OF_A_BED: u64 = 150;

/// Makes the record; `None` where a count cannot be read.
pub(super) fn record(
    found: &Extraction,
    file_name: Option<FileName<'_>>,
    explanation: &mut Explanation,
    report: &mut Report,
) -> Option<QualityReport> {
    let contact = found.contact().cloned().unwrap_or_default();
    let address = contact.address().clone();
    let street = address.street.as_ref().map(|street| match address.house_number.as_deref() {
        None | Some("_") => street.clone(),
        Some(number) => format!("{street} {number}"),
    });
    let named = file_name.filter(FileName::is_report);
    let ik = contact.ik.clone().or_else(|| named.map(|name| name.ik.to_owned())).unwrap_or_default();
    // The name tells which report of a hospital this is: total reports of some years state the number of their only site inside.
    let site = named.map(|name| name.site.to_owned()).or_else(|| contact.site.clone()).unwrap_or_default();
    if let Some(in_file) = contact.site.filter(|in_file| *in_file != site) {
        explanation.warn(&QualityReportRemark::OtherSite { in_name: site.clone(), in_file });
    }
    if let Some(name) = named
        && name.ik != ik
    {
        explanation.warn(&QualityReportRemark::OtherIk { in_name: name.ik.to_owned(), in_file: ik.clone() });
    }
    if ik.is_empty() {
        explanation.warn(&QualityReportRemark::NoIk);
    } else if !has_check_digit(&ik) {
        explanation.warn(&QualityReportRemark::CheckDigit { ik: ik.clone() });
    }
    let (year, year_source) = year(named, found.created.as_deref(), explanation);
    let (cases, beds) = cases(&found.counts, year, explanation, report)?;
    Some(QualityReport {
        name: contact.name.unwrap_or_default(),
        ik,
        site,
        street,
        postcode: address.postcode,
        town: address.town,
        beds,
        cases,
        year_source,
        warnings: Vec::new(),
    })
}

/// The check digit of an institution code: digits 3 to 8 times 2, 1, 2, 1, 2, 1, the sums of their digits, modulo 10.
fn has_check_digit(ik: &str) -> bool {
    let digits: Vec<u32> = ik.chars().filter_map(|sign| sign.to_digit(10)).collect();
    let [_, _, middle @ .., last] = digits.as_slice() else { return false };
    let weighted = middle.iter().zip([2, 1, 2, 1, 2, 1]).map(|(digit, weight): (&u32, u32)| {
        let product = digit.saturating_mul(weight);
        product.div_euclid(10).saturating_add(product.rem_euclid(10))
    });
    digits.len() == 9 && ik.len() == 9 && weighted.sum::<u32>().rem_euclid(10) == *last
}

fn year(
    name: Option<FileName<'_>>,
    created: Option<&str>,
    explanation: &mut Explanation,
) -> (Option<WholeNumber<1900, 2199>>, YearSource) {
    if let Some(name) = name {
        return (Some(WholeNumber::clamped(name.year)), YearSource::FileName);
    }
    let Some(created) = created.and_then(|text| Date::parse(text.get(..10)?).ok()) else {
        explanation.warn(&QualityReportRemark::YearUnknown);
        return (None, YearSource::None);
    };
    // Reports are made in the second half of the year after theirs; what is made in the first half is a late one.
    let years_ago = if created.month() >= 7 { 1 } else { 2 };
    let year = created.year().saturating_sub(years_ago);
    explanation.warn(&QualityReportRemark::YearAssumed { created, year });
    (u32::try_from(year).ok().map(WholeNumber::clamped), YearSource::CreationDate)
}

fn cases(
    counts: &Counts,
    year: Option<WholeNumber<1900, 2199>>,
    explanation: &mut Explanation,
    report: &mut Report,
) -> Option<(CaseCount, u32)> {
    if !counts.is_there {
        report.add(&Path::ROOT, &QualityReportFault::NoCounts);
        return None;
    }
    let mut read = |text: &Option<String>, element: &'static str| {
        let Some(text) = text else { return Some(None) };
        let number = text.parse::<u32>().ok().filter(|number| *number <= MOST_CASES);
        if number.is_none() {
            report.add(&Path::ROOT, &QualityReportFault::MalformedCount { element, shown: text.chars().take(40).collect() });
        }
        number.map(Some)
    };
    let inpatient = read(&counts.inpatient, "Vollstationaere_Fallzahl");
    let day_patient = read(&counts.day_patient, "Teilstationaere_Fallzahl");
    let outpatient = read(&counts.outpatient, "Ambulante_Fallzahl");
    let home_treatment = read(&counts.home_treatment, "StaeB_Fallzahl");
    let beds = read(&counts.beds, "Anzahl_Betten");
    let (inpatient, day_patient, outpatient, home_treatment, beds) =
        (inpatient?, day_patient?, outpatient?, home_treatment?, beds?);

    for (count, element) in [(inpatient, "Vollstationaere_Fallzahl"), (outpatient, "Ambulante_Fallzahl")] {
        if count.is_none() {
            explanation.warn(&QualityReportRemark::CountMissing { element });
        }
    }
    for (count, element) in [
        (inpatient, "Vollstationaere_Fallzahl"),
        (day_patient, "Teilstationaere_Fallzahl"),
        (outpatient, "Ambulante_Fallzahl"),
        (home_treatment, "StaeB_Fallzahl"),
        (beds, "Anzahl_Betten"),
    ] {
        if count == Some(PLACEHOLDER) {
            explanation.warn(&QualityReportRemark::Placeholder { element });
        }
    }
    if outpatient == Some(0) {
        explanation.warn(&QualityReportRemark::NoOutpatients);
    }
    let (inpatient, beds) = (inpatient.unwrap_or(0), beds.unwrap_or(0));
    if beds == 0 {
        explanation.warn(&QualityReportRemark::NoBeds);
    } else if u64::from(inpatient) > u64::from(beds).saturating_mul(MOST_INPATIENTS_OF_A_BED) {
        explanation.warn(&QualityReportRemark::ManyCases { inpatient, beds });
    }
    let cases = CaseCount {
        day_patient: day_patient.map(WholeNumber::clamped),
        home_treatment: home_treatment.map(WholeNumber::clamped),
        year,
        source: Some(CaseSource::QualityReport),
        ..CaseCount::new(inpatient, outpatient.unwrap_or(0))
    };
    Some((cases, beds))
}

#[cfg(test)]
mod tests {
    use super::has_check_digit;

    #[test]
    fn check_digits() {
        for right in ["260326822", "269912342"] {
            assert!(has_check_digit(right), "{right}");
        }
        for wrong in ["260326823", "26032682", "2603268220", "", "26032682a", "260 326 822", "２60326822"] {
            assert!(!has_check_digit(wrong), "{wrong}");
        }
    }
}
