//! The reduction of the fee for outages (9).

use serde::Serialize;

use super::availability::{self, Availability};
use super::months::{MonthOfPeriod, OtherBasis, ServiceMonth, course, months};
use super::outage::{self, Outage, Record};
use super::terms::ServiceTerms;
use crate::calendar::{CLOCK_KNOWN_FROM, Date, Period};
use crate::explain::{Explanation, Options, Step, Warning};
use crate::input::{Compute, Path, Problem, Report, WholeNumber, shape};
use crate::money::{AmountInput, Money};
use crate::text::{ServiceLevelFault, ServiceLevelRemark, ServiceLevelStep};

/// The longest period, in years.
const MOST_YEARS: u16 = 20;

shape! {
    /// A period of a contract with its outages.
    pub struct ServiceCreditInput {
        /// First day.
        "from" from: Date,
        /// Last day, inclusive; at most 20 years.
        "to" to: Date,
        /// Net fee of a year, in euros.
        "annualFee" annual_fee: AmountInput,
        /// Times without service, in any order; they may overlap.
        "outages" outages: Vec<Outage>,
        /// What was promised; CONUS unless stated.
        "terms" terms: Option<ServiceTerms>,
        /// Credit from before the period, in minutes, 0 to 10,000,000.
        "openingCreditMinutes" opening_credit_minutes: Option<WholeNumber<0, 10_000_000>>,
    }
}

/// Outage, credit and reduction of each month, and the availability of each year.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ServiceCredit {
    /// The calendar months, ascending.
    pub months: Vec<ServiceMonth>,
    /// The sum of the reductions.
    pub total: Money,
    /// The calendar years, as far as the period covers them.
    pub availability: Vec<Availability>,
    /// What the caller should know.
    pub warnings: Vec<Warning>,
    /// How the reductions came about.
    pub steps: Vec<Step>,
}

/// Computes by how much outages reduce the fee, and whether the availability was kept.
///
/// # Errors
///
/// All problems of the input at once.
///
/// ```
/// use tarifwerk::calendar::{Date, LocalTime};
/// use tarifwerk::explain::Options;
/// use tarifwerk::license::{Cause, Outage, ServiceCreditInput, service_credit};
/// use tarifwerk::money::AmountInput;
///
/// let outage = Outage {
///     start: LocalTime::parse("2026-01-12T06:00")?,
///     end: LocalTime::parse("2026-01-12T18:01")?,
///     cause: Cause::Unplanned,
///     announced_at: None,
/// };
/// let input = ServiceCreditInput {
///     from: Date::parse("2026-01-01")?,
///     to: Date::parse("2026-12-31")?,
///     annual_fee: AmountInput::euros(12_000),
///     outages: vec![outage],
///     terms: None,
///     opening_credit_minutes: None,
/// };
///
/// let credit = service_credit(&input, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(credit.months[0].percent.to_string(), "12.5"); // more than twelve hours
/// assert_eq!(credit.total.to_string(), "125.00");
/// assert!(credit.availability[0].met);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn service_credit(input: &ServiceCreditInput, options: Options) -> Result<ServiceCredit, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for ServiceCreditInput {
    type Answer = ServiceCredit;

    fn compute(&self, options: Options, mut report: Report) -> Result<ServiceCredit, Vec<Problem>> {
        self.check(&mut report);
        if report.is_empty() { Ok(self.credit(Explanation::new(options))) } else { Err(report.into_problems()) }
    }
}

impl ServiceCreditInput {
    fn check(&self, report: &mut Report) {
        let root = Path::ROOT;
        if self.from.year() < CLOCK_KNOWN_FROM {
            report.add(&root.field("from"), &ServiceLevelFault::ClockUnknown { from_year: CLOCK_KNOWN_FROM });
        }
        if self.to < self.from {
            report.add(&root.field("to"), &ServiceLevelFault::PeriodReversed { from: self.from, to: self.to });
        } else if self.to > Period::Years(MOST_YEARS).last_day_from_beginning(self.from) {
            report.add(&root.field("to"), &ServiceLevelFault::PeriodTooLong { years: MOST_YEARS });
        }
        outage::check(&self.outages, &root.field("outages"), report);
        if let Some(terms) = &self.terms {
            terms.check(&root.field("terms"), report);
        }
    }

    fn credit(&self, explanation: Explanation) -> ServiceCredit {
        let terms = self.terms.clone().unwrap_or_else(ServiceTerms::conus);
        let mut explanation = explanation.with_own_terms(!terms.are_conus());
        let opening_credit = self.opening_credit_minutes.map_or(0, u64::from);
        let record = Record::new(&self.outages, &terms, self.from, self.to, &mut explanation);
        let periods = months(self.from, self.to, self.annual_fee.money(), &record);
        let mut counted = course(&periods, &terms, terms.tier_basis, opening_credit);
        let other = course(&periods, &terms, terms.tier_basis.other(), opening_credit);
        for (month, other) in counted.iter_mut().zip(other) {
            if month.reduction != other.reduction {
                month.other_reading = Some(OtherBasis { tier_basis: terms.tier_basis.other(), reduction: other.reduction });
            }
        }
        if counted.iter().any(|month| month.other_reading.is_some()) {
            explanation.warn(&ServiceLevelRemark::OtherBasis { on_total: terms.tier_basis == super::TierBasis::Total });
        }
        explain(&periods, &counted, &terms, opening_credit, &mut explanation);
        let total = counted.iter().map(|month| month.reduction).sum();
        explanation.step(&ServiceLevelStep::Total, total);
        let availability = availability::by_year(&record, &terms, self.from, self.to, &mut explanation);
        let (steps, warnings) = explanation.finish();
        ServiceCredit { months: counted, total, availability, warnings, steps }
    }
}

/// One line for a month without an outage; for each other what happened, what the credit covers, and what follows.
fn explain(
    periods: &[MonthOfPeriod],
    months: &[ServiceMonth],
    terms: &ServiceTerms,
    opening_credit: u64,
    explanation: &mut Explanation,
) {
    let mut credit_before = opening_credit;
    for (period, month) in periods.iter().zip(months) {
        let (year, number) = (period.first.year(), period.first.month());
        let of = period.first.first_of_month().days_through(period.first.last_of_month());
        if period.days < of {
            let step = ServiceLevelStep::PartOfMonth { year, number, days: period.days, of, whole: period.whole };
            explanation.step(&step, period.fee);
        }
        let (outage, offset, credit) = (month.outage_minutes, month.offset_minutes, month.closing_credit_minutes);
        let grown = terms.allowance_minutes().saturating_sub(outage);
        if outage == 0 {
            explanation.note(&ServiceLevelStep::Quiet { year, number, grown, credit });
            credit_before = credit;
            continue;
        }
        explanation.note(&ServiceLevelStep::Month { year, number, outage, credit_before });
        explanation.note(&ServiceLevelStep::Offset { offset, remaining: month.remaining_minutes });
        if month.percent.is_zero() {
            explanation.note(&ServiceLevelStep::Credit { grown, credit });
        } else {
            let on_total = terms.tier_basis == super::TierBasis::Total;
            let minutes = if on_total { outage } else { month.remaining_minutes };
            let step = ServiceLevelStep::Reduction { minutes, on_total, percent: month.percent, fee: month.fee };
            explanation.step(&step, month.reduction);
        }
        credit_before = credit;
    }
}
