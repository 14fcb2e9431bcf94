//! Availability of a calendar year (8.2).

use serde::Serialize;

use super::outage::Record;
use super::terms::ServiceTerms;
use crate::calendar::{Date, Spans};
use crate::explain::Explanation;
use crate::text::{ServiceLevelRemark, ServiceLevelStep};

/// How much of a year's promised time there was service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Availability {
    /// The calendar year.
    pub year: i16,
    /// Percent with four decimals, rounded half up, such as "99.8734".
    pub percent: String,
    /// Whether the promise was kept: decided exactly, not by the rounded figure.
    pub met: bool,
}

/// The availability of each calendar year that a period touches, within the period.
pub(super) fn by_year(
    record: &Record,
    terms: &ServiceTerms,
    from: Date,
    to: Date,
    explanation: &mut Explanation,
) -> Vec<Availability> {
    (from.year()..=to.year())
        .map(|year| {
            let (first, last) = (Date::first_of_year(year).max(from), Date::last_of_year(year).min(to));
            let days = Spans::days(first, last);
            let promised = record.promised.within(&days).minutes();
            let unavailable = record.unavailable.within(&days).minutes();
            let available = promised.saturating_sub(unavailable);
            let met = terms.availability_target.is_reached_by(available, promised);
            let percent = percent(available, promised);
            if (first, last) != (Date::first_of_year(year), Date::last_of_year(year)) {
                explanation.warn(&ServiceLevelRemark::PartOfYear { year, first, last });
            }
            let target = terms.availability_target;
            explanation.note(&ServiceLevelStep::Availability {
                year,
                promised,
                unavailable,
                percent: percent.clone(),
                target,
                met,
            });
            Availability { year, percent, met }
        })
        .collect()
}

/// A share in percent with four decimals, half a unit rounded up; all of nothing is 100.
fn percent(part: u64, whole: u64) -> String {
    const UNITS: u64 = 1_000_000;
    let twice = part.saturating_mul(UNITS).saturating_mul(2).saturating_add(whole);
    let units = twice.checked_div(whole.saturating_mul(2)).unwrap_or(UNITS);
    format!("{}.{:04}", units.div_euclid(10_000), units.rem_euclid(10_000))
}
