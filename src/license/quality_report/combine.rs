//! Several reports of a hospital as one count: total and site reports are never added up, and one reference year holds.

use serde::Serialize;

use crate::explain::{Explanation, Options, Warning};
use crate::input::{Anything, Compute, Label, Path, Problem, Raw, Read, Report, WholeNumber, shape};
use crate::license::cases::{CaseCount, CaseSource, MOST_CASES};
use crate::text::{QualityReportFault, QualityReportRemark, ReportName};

shape! {
    /// A quality report as it was read, with counts that may have been corrected since.
    pub struct CountedReport {
        /// The hospital or site.
        "name" name: Written,
        /// Institution code.
        "ik" ik: Written,
        /// Site number; `99` is a total report up to 2019.
        "site" site: Written,
        /// Street with house number.
        "street" street: Option<Anything>,
        /// Postcode.
        "postcode" postcode: Option<Anything>,
        /// Town.
        "town" town: Option<Anything>,
        /// Beds.
        "beds" beds: Option<Anything>,
        /// The counts.
        "cases" cases: CaseCount,
        /// Where the report year comes from.
        "yearSource" year_source: Option<Anything>,
        /// What was said when it was read.
        "warnings" warnings: Option<Anything>,
    }
}

/// A text of a report, which may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string"))]
pub struct Written(String);

impl Written {
    fn as_str(&self) -> &str {
        &self.0
    }
}

impl Read for Written {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match raw.text(0) {
            Some(empty) => Some(Self(empty.into_owned())),
            None => Label::read(raw, at, report).map(|text| Self(text.as_str().to_owned())),
        }
    }
}

/// The reports to combine.
#[derive(Clone, Debug, PartialEq)]
pub struct CombineInput(pub Vec<CountedReport>);

impl Read for CombineInput {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        Vec::read(raw, at, report).map(Self)
    }
}

/// The cases of all reports together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CombinedReports {
    /// The counts of one reference year.
    pub cases: CaseCount,
    /// What was left out or should be looked at.
    pub warnings: Vec<Warning>,
}

/// The last year in which a hospital with several sites published a total report beside theirs.
const LAST_TOTAL_YEAR: u32 = 2019;
/// The site number of a total report.
const TOTAL_SITE: &str = "99";

/// Adds up the reports of a hospital's sites, or takes its total report: never both, never two years, never one report twice.
///
/// # Errors
///
/// All problems at once: no report at all, a field that is wrong, or a sum beyond the largest count.
pub fn combine_quality_reports(input: &CombineInput, options: Options) -> Result<CombinedReports, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for CombineInput {
    type Answer = CombinedReports;

    fn compute(&self, options: Options, mut report: Report) -> Result<CombinedReports, Vec<Problem>> {
        if self.0.is_empty() {
            report.add(&Path::ROOT, &QualityReportFault::NoReports);
        }
        let mut explanation = Explanation::new(options);
        let counted = counted(&self.0, &mut explanation);
        let cases = sum(&counted);
        if cases.is_none() {
            report.add(&Path::ROOT, &QualityReportFault::TooManyCases { most: MOST_CASES });
        }
        match cases {
            Some(cases) if report.is_empty() => Ok(CombinedReports { cases, warnings: explanation.finish().1 }),
            _ => Err(report.into_problems()),
        }
    }
}

impl CountedReport {
    fn year(&self) -> Option<u32> {
        self.cases.year.map(WholeNumber::get)
    }

    fn is_total(&self) -> bool {
        self.site.as_str() == TOTAL_SITE && self.year().is_none_or(|year| year <= LAST_TOTAL_YEAR)
    }

    fn words(&self) -> ReportName {
        ReportName { ik: self.ik.as_str().to_owned(), site: self.site.as_str().to_owned(), year: self.year() }
    }
}

/// The reports that count: of the newest year, each once, and of each hospital its total report or those of its sites.
fn counted<'a>(reports: &'a [CountedReport], explanation: &mut Explanation) -> Vec<&'a CountedReport> {
    let newest = reports.iter().filter_map(CountedReport::year).max();
    let mut kept: Vec<&CountedReport> = Vec::with_capacity(reports.len());
    for (index, report) in reports.iter().enumerate() {
        let path = format!("/{index}");
        let is_same = |other: &&&CountedReport| {
            let same_place = other.ik == report.ik && other.site == report.site && other.year() == report.year();
            // Without a code only equal counts tell that a file came twice.
            same_place && (!report.ik.as_str().is_empty() || counts(other) == counts(report))
        };
        if let Some(newest) = newest
            && report.year() != Some(newest)
        {
            explanation.warn(&QualityReportRemark::OtherYear { path, report: report.words(), newest });
        } else if let Some(twin) = kept.iter().find(is_same) {
            let differs = counts(twin) != counts(report);
            explanation.warn(&QualityReportRemark::SameReport { path, report: report.words(), differs });
        } else {
            kept.push(report);
        }
    }
    if let Some(first) = kept.first()
        && kept.iter().any(|report| report.ik != first.ik)
    {
        let mut institutions: Vec<String> = Vec::new();
        for code in kept.iter().map(|report| report.ik.as_str().to_owned()) {
            if let Err(place) = institutions.binary_search(&code) {
                institutions.insert(place, code);
            }
        }
        explanation.warn(&QualityReportRemark::SeveralInstitutions { institutions });
    }
    let totals: Vec<&CountedReport> = kept.iter().copied().filter(|report| report.is_total()).collect();
    for total in totals {
        let sites: Vec<&CountedReport> = kept.iter().copied().filter(|site| site.ik == total.ik && !site.is_total()).collect();
        if sites.is_empty() {
            continue;
        }
        let (of_sites, of_total) = (sum(&sites).map(|cases| base(&cases)), base(&total.cases));
        explanation.warn(&QualityReportRemark::TotalTaken { report: total.words(), of_total, of_sites: of_sites.unwrap_or(0) });
        kept.retain(|report| report.ik != total.ik || report.is_total());
    }
    kept
}

fn counts(report: &CountedReport) -> [Option<u64>; 4] {
    let cases = &report.cases;
    let optional = |count: Option<WholeNumber<0, MOST_CASES>>| count.map(u64::from);
    [Some(cases.inpatient.into()), Some(cases.outpatient.into()), optional(cases.day_patient), optional(cases.home_treatment)]
}

/// Inpatient and outpatient cases, the fee base of the terms (6.1).
fn base(cases: &CaseCount) -> u64 {
    u64::from(cases.inpatient).saturating_add(u64::from(cases.outpatient))
}

/// The sum, of the year of the first report; `None` beyond the largest count.
fn sum(reports: &[&CountedReport]) -> Option<CaseCount> {
    let total = |of: fn(&CaseCount) -> Option<WholeNumber<0, MOST_CASES>>| {
        let counts: Vec<u64> = reports.iter().filter_map(|report| of(&report.cases).map(u64::from)).collect();
        let sum = u32::try_from(counts.iter().sum::<u64>()).ok().filter(|sum| *sum <= MOST_CASES)?;
        Some((!counts.is_empty()).then(|| WholeNumber::clamped(sum)))
    };
    let inpatient = total(|cases| Some(cases.inpatient))?;
    let outpatient = total(|cases| Some(cases.outpatient))?;
    Some(CaseCount {
        inpatient: inpatient.unwrap_or(WholeNumber::clamped(0)),
        outpatient: outpatient.unwrap_or(WholeNumber::clamped(0)),
        day_patient: total(|cases| cases.day_patient)?,
        home_treatment: total(|cases| cases.home_treatment)?,
        year: reports.first().and_then(|report| report.cases.year),
        source: Some(CaseSource::QualityReport),
        assumptions: None,
    })
}
