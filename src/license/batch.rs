//! List fees of many case counts at once, in cents.

use super::bands::{Bands, OnRequest};
use super::price_list::{PriceList, PricingModel, ZeroCases};
use crate::input::{Path, Problem, Report};
use crate::language::Language;
use crate::text::LicenseFault;

/// Millionths of a euro in a cent.
const CENT: u64 = 10_000;
/// Of many counts at fault only the first ones are reported.
const MOST_PROBLEMS: usize = 100;

/// A checked price list, ready for any number of case counts.
///
/// It gives the same cents as the list fee of [`super::license_fee`]; a test compares them count by count.
#[derive(Clone, Debug)]
pub struct LicenseFeeBatch {
    title: String,
    bands: Bands,
    /// `None` where amounts are so large that only the decimals of [`Bands::price`] hold them.
    lines: Option<Vec<Line>>,
}

/// The price inside one band as a straight line, in millionths of a euro.
#[derive(Clone, Copy, Debug)]
struct Line {
    up_to: u64,
    /// What the bands before it and its own flat amount cost.
    start: u64,
    per_case: u64,
    /// Cases that are not charged per case in this band.
    before: u64,
}

impl LicenseFeeBatch {
    /// Checks the price list; `None` where something was reported.
    pub fn check(list: &PriceList, report: &mut Report) -> Option<Self> {
        let bands = list.check(&Path::ROOT, report)?.bands;
        let lines = lines(&bands);
        Some(Self { title: list.title.as_str().to_owned(), bands, lines })
    }

    /// The list fee of a number of cases in cents; a count above a closed last band is reported.
    pub fn of(&self, cases: u32, index: usize, report: &mut Report) -> i128 {
        let cases = u64::from(cases);
        let quick = self.lines.as_deref().and_then(|lines| self.quick(lines, cases));
        if let Some(cents) = quick {
            return cents.into();
        }
        match self.bands.price(cases) {
            Ok(fee) => fee.cents(),
            Err(OnRequest { up_to }) => {
                if report.count() < MOST_PROBLEMS {
                    let fault = LicenseFault::PriceOnRequest { title: self.title.clone(), up_to, cases };
                    report.add(&Path::argument("cases").item(index), &fault);
                }
                0
            }
        }
    }

    fn quick(&self, lines: &[Line], cases: u64) -> Option<u64> {
        if cases == 0 && self.bands.zero_cases == ZeroCases::Free {
            return Some(0);
        }
        let line = lines.get(lines.partition_point(|line| line.up_to < cases))?;
        let charged = cases.saturating_sub(line.before);
        let price = line.per_case.checked_mul(charged)?.checked_add(line.start)?;
        // Half a cent goes up, as everywhere.
        Some(price.checked_add(CENT / 2)? / CENT)
    }
}

fn lines(bands: &Bands) -> Option<Vec<Line>> {
    let mut start = 0_u64;
    let mut lines = Vec::with_capacity(bands.steps.len());
    for step in &bands.steps {
        let flat = u64::try_from(step.flat.cents()).ok()?.checked_mul(CENT)?;
        let up_to = step.up_to.unwrap_or(u64::MAX);
        let per_case = if bands.model == PricingModel::Band { 0 } else { step.per_case.millionths()? };
        if bands.model != PricingModel::Graduated {
            lines.push(Line { up_to, start: flat, per_case, before: 0 });
            continue;
        }
        let before = step.from.saturating_sub(1);
        start = start.checked_add(flat)?;
        lines.push(Line { up_to, start, per_case, before });
        if let Some(up_to) = step.up_to {
            start = per_case.checked_mul(up_to.saturating_sub(before))?.checked_add(start)?;
        }
    }
    Some(lines)
}

/// List fees of many case counts, in cents.
///
/// # Errors
///
/// The problems of the price list, and counts above a closed last band.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::language::Language;
/// use tarifwerk::license::{Band, Bound, PriceList, PricingModel, license_fee_batch};
/// use tarifwerk::money::AmountInput;
///
/// let band = |up_to, euros| Band { up_to, flat: Some(AmountInput::euros(euros)), per_case: None };
/// let bands = vec![band(Bound::UpTo(10_000), 4_800), band(Bound::Open, 9_600)];
/// let list = PriceList::new("example-2026", Date::parse("2026-01-01")?, PricingModel::Band, bands);
///
/// let fees = license_fee_batch(&list, &[10_000, 10_001], Language::English).map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(fees, [480_000, 960_000]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn license_fee_batch(list: &PriceList, cases: &[u32], language: Language) -> Result<Vec<i128>, Vec<Problem>> {
    let mut report = Report::new(language);
    let Some(batch) = LicenseFeeBatch::check(list, &mut report) else { return Err(report.into_problems()) };
    let fees = cases.iter().enumerate().map(|(index, &cases)| batch.of(cases, index, &mut report)).collect();
    if report.is_empty() { Ok(fees) } else { Err(report.into_problems()) }
}
