//! The list price over the number of cases.

use serde::Serialize;

use super::price_list::{PriceList, ZeroCases};
use crate::input::{Path, Problem, Report};
use crate::language::Language;
use crate::money::Money;

/// A point of the fee curve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CurvePoint {
    /// The number of cases.
    pub cases: u64,
    /// The list fee there.
    pub list_fee: Money,
}

/// The points that draw the fee curve up to a count: the first and the last count of each band, so both sides of every jump.
///
/// Between two points of one band the curve is a straight line. A closed last band ends the curve.
///
/// # Errors
///
/// The problems of the price list.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::language::Language;
/// use tarifwerk::license::{Band, Bound, PriceList, PricingModel, fee_curve};
/// use tarifwerk::money::AmountInput;
///
/// let band = |up_to, euros| Band { up_to, flat: Some(AmountInput::euros(euros)), per_case: None };
/// let bands = vec![band(Bound::UpTo(10_000), 4_800), band(Bound::Open, 9_600)];
/// let list = PriceList::new("example-2026", Date::parse("2026-01-01")?, PricingModel::Band, bands);
///
/// let points = fee_curve(&list, 20_000, Language::English).map_err(|problems| format!("{problems:?}"))?;
/// let counts: Vec<u64> = points.iter().map(|point| point.cases).collect();
/// assert_eq!(counts, [0, 10_000, 10_001, 20_000]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn fee_curve(list: &PriceList, up_to: u32, language: Language) -> Result<Vec<CurvePoint>, Vec<Problem>> {
    let mut report = Report::new(language);
    let Some(checked) = list.check(&Path::ROOT, &mut report) else { return Err(report.into_problems()) };
    let bands = &checked.bands;
    let up_to = u64::from(up_to);
    let mut counts = Vec::with_capacity(bands.steps.len().saturating_mul(2).saturating_add(1));
    for step in bands.steps.iter().take_while(|step| step.from <= up_to) {
        counts.push(step.from);
        let jumps_after_zero =
            step.from == 0 && bands.zero_cases == ZeroCases::Free && bands.price(1).is_ok_and(|fee| !fee.is_zero());
        if jumps_after_zero {
            counts.push(1);
        }
        counts.push(step.up_to.map_or(up_to, |last| last.min(up_to)));
    }
    counts.retain(|&cases| cases <= up_to);
    counts.dedup();
    let price = |cases: u64| bands.price(cases).ok().map(|list_fee| CurvePoint { cases, list_fee });
    Ok(counts.into_iter().filter_map(price).collect())
}
