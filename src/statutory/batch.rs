//! Co-payments of many prices at once, in whole cents: for tables, charts and whole catalogues.

use super::service::{Formula, Service};
use super::values::ValuesTable;
use crate::calendar::Date;
use crate::input::{Expected, InputFault, Path, Problem, Report, WholeNumber, quoted};
use crate::language::Language;

/// One whole in the unit of [`crate::money::Percent::millionths`].
const WHOLE: u32 = 1_000_000;
/// Of many prices at fault only the first ones are reported.
const MOST_PROBLEMS: usize = 100;

/// Formula F1 with the values of a year, ready for any number of prices.
///
/// It gives the same cents as [`super::copayment()`] for a pack without fixed amount; a test compares them cent by cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CopaymentBatch {
    /// The rate in millionths.
    rate: u32,
    minimum: u32,
    maximum: u32,
    /// From here on the share is at least the maximum, and up to here its product fits: 32 bits divide several times as fast as 64.
    ceiling: u32,
}

impl CopaymentBatch {
    /// Takes the built-in values of the year; services of another formula and years without values are problems.
    pub fn check(service: Service, year: WholeNumber<1900, 2199>, report: &mut Report) -> Option<Self> {
        if service.formula() != Formula::Bounded {
            let bounded = Service::ALL.iter().filter(|service| service.formula() == Formula::Bounded);
            let known: Vec<&str> = bounded.map(|service| service.word()).collect();
            report.add(&Path::argument("service"), &InputFault::UnknownValue { known: &known, shown: quoted(service.word()) });
        }
        let first = Date::first_of_year(i16::try_from(year.get()).unwrap_or(i16::MAX));
        let (values, _) = ValuesTable::default().require(first, &Path::argument("year"), report)?;
        let cents = |amount: crate::money::AmountInput| u32::try_from(amount.money().cents()).unwrap_or(0);
        let rate = values.rate.millionths();
        let maximum = cents(values.maximum);
        let ceiling = maximum.saturating_mul(WHOLE).checked_div(rate).map_or(u32::MAX, |price| price.saturating_add(1));
        report.is_empty().then_some(Self { rate, minimum: cents(values.minimum), maximum, ceiling })
    }

    /// The co-payment of one price, both in cents; nothing for a price below zero.
    #[must_use]
    pub fn of(&self, price: i32) -> i32 {
        let price = u32::try_from(price).unwrap_or(0);
        // Half a cent goes up, as everywhere; the ceiling keeps the product from wrapping.
        let product = price.min(self.ceiling).wrapping_mul(self.rate);
        let share = product.wrapping_add(WHOLE / 2) / WHOLE;
        let due = share.max(self.minimum).min(self.maximum).min(price);
        i32::try_from(due).unwrap_or(i32::MAX)
    }

    /// Puts the co-payment in the place of each price.
    pub fn replace(&self, cents: &mut [i32]) {
        for price in cents {
            *price = self.of(*price);
        }
    }
}

/// Reports prices below zero, which are at these places of the whole.
pub fn check_prices(cents: &[i32], first: usize, report: &mut Report) {
    // The common case in one quick pass: no sign is set.
    if cents.iter().fold(0, |signs, price| signs | price) >= 0 {
        return;
    }
    let at = Path::argument("cents");
    for (index, price) in cents.iter().enumerate().filter(|&(_, &price)| price < 0) {
        if report.count() < MOST_PROBLEMS {
            let expected = Expected::WholeNumber { least: 0, most: i32::MAX.unsigned_abs() };
            report.add(&at.item(first.saturating_add(index)), &InputFault::OutOfRange { expected, shown: price.to_string() });
        }
    }
}

/// Co-payments of many prices, in cents: services of formula F1, the built-in values of the year.
///
/// # Errors
///
/// A service of another formula, a year without built-in values, prices below zero.
///
/// ```
/// use tarifwerk::language::Language;
/// use tarifwerk::statutory::{Service, copayment_batch};
///
/// let copayments = copayment_batch(Service::Medicine, 2026, &[312, 4_999, 5_662, 20_000], Language::English);
/// assert_eq!(copayments.map_err(|problems| format!("{problems:?}"))?, [312, 500, 566, 1_000]);
/// # Ok::<(), String>(())
/// ```
pub fn copayment_batch(service: Service, year: u32, cents: &[i32], language: Language) -> Result<Vec<i32>, Vec<Problem>> {
    let mut report = Report::new(language);
    let batch = CopaymentBatch::check(service, WholeNumber::clamped(year), &mut report);
    check_prices(cents, 0, &mut report);
    match batch {
        Some(batch) if report.is_empty() => Ok(cents.iter().map(|&price| batch.of(price)).collect()),
        _ => Err(report.into_problems()),
    }
}
