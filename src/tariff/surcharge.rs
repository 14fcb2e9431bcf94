//! Surcharges of compulsory insurance: late entry (AVB § 8(3)) and arrears (AVB § 8(6)).

use serde::Serialize;

use crate::calendar::{Date, Period};
use crate::explain::{Explanation, Options, Step};
use crate::input::{Compute, Path, Problem, Report, WholeNumber, shape};
use crate::money::{AmountInput, Exact, Money, Percent};
use crate::text::{TariffFault, TariffStep};

shape! {
    /// Someone who should have been insured earlier.
    pub struct LateEntryInput {
        /// Euros a month.
        "monthlyPremium" monthly_premium: AmountInput,
        /// Since when insurance was compulsory; unknown unless stated.
        "dutySince" duty_since: Option<Date>,
        /// When insurance was applied for.
        "appliedOn" applied_on: Date,
        /// First day of insurance.
        "insuredFrom" insured_from: Date,
    }
}

/// The surcharge for late entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct LateEntrySurcharge {
    /// Started months without insurance.
    pub months: u32,
    /// Paid once.
    pub surcharge: Money,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// Months that count where the duration is unknown.
const UNKNOWN_MONTHS: u32 = 60;

/// Computes the surcharge for late entry into compulsory insurance ("Prämienzuschlag", AVB § 8(3)).
///
/// # Errors
///
/// Insurance that begins before the duty.
pub fn late_entry_surcharge(input: &LateEntryInput, options: Options) -> Result<LateEntrySurcharge, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for LateEntryInput {
    type Answer = LateEntrySurcharge;

    fn compute(&self, options: Options, mut report: Report) -> Result<LateEntrySurcharge, Vec<Problem>> {
        if let Some(duty) = self.duty_since
            && duty > self.insured_from
        {
            let root = Path::ROOT;
            report.add(&root.field("insuredFrom"), &TariffFault::InsuredBeforeDuty { duty, insured: self.insured_from });
        }
        if !report.is_empty() {
            return Err(report.into_problems());
        }
        let mut explanation = Explanation::new(options);
        let months = self.months();
        let monthly = self.monthly_premium.money();
        explanation.note(&TariffStep::LateEntryMonths { months, known: self.duty_since.is_some() });
        let free = Date::new(2013, 12, 31).is_some_and(|last| self.applied_on <= last);
        let in_time = self.duty_since.is_some_and(|duty| self.applied_on <= Period::Months(1).last_day_from_beginning(duty));
        let surcharge = match months {
            _ if in_time => explanation.step(&TariffStep::LateEntryInTime, Money::ZERO),
            _ if free => explanation.step(&TariffStep::LateEntryFree, Money::ZERO),
            0 | 1 => explanation.step(&TariffStep::LateEntryFirstMonth, Money::ZERO),
            2..=5 => {
                let premiums = months.saturating_sub(1);
                explanation.step(&TariffStep::LateEntryPremiums { premiums, monthly }, monthly.times(premiums.into()))
            }
            _ => {
                // Four premiums, and a sixth of one for each month from the sixth on: rounded once.
                let sixths = u64::from(months.saturating_sub(5)).saturating_add(24);
                let amount = Exact::from(monthly).times(sixths).divided_by(6).round();
                explanation.step(&TariffStep::LateEntrySixths { sixths: months.saturating_sub(5), monthly }, amount)
            }
        };
        Ok(LateEntrySurcharge { months, surcharge, steps: explanation.finish().0 })
    }
}

impl LateEntryInput {
    /// Started months from the duty, at the earliest 2009-01-01, to the day before insurance began.
    fn months(&self) -> u32 {
        let Some(duty) = self.duty_since else { return UNKNOWN_MONTHS };
        let from = Date::new(2009, 1, 1).map_or(duty, |first| duty.max(first));
        let months = (0..u16::MAX).find(|&months| Period::Months(months).first_day_after(from) >= self.insured_from);
        months.unwrap_or(u16::MAX).into()
    }
}

shape! {
    /// Premiums that were not paid.
    pub struct ArrearsInput {
        /// Euros.
        "arrears" arrears: AmountInput,
        /// Started months of delay, 0 to 1,200.
        "startedMonths" started_months: WholeNumber<0, 1_200>,
    }
}

/// The surcharge for arrears.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ArrearsSurcharge {
    /// The surcharge.
    pub surcharge: Money,
    /// How it came about.
    pub steps: Vec<Step>,
}

/// Computes the surcharge for arrears ("Säumniszuschlag", AVB § 8(6)): 1 % for each started month.
///
/// # Errors
///
/// None beyond those of single values.
pub fn arrears_surcharge(input: &ArrearsInput, options: Options) -> Result<ArrearsSurcharge, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for ArrearsInput {
    type Answer = ArrearsSurcharge;

    fn compute(&self, options: Options, report: Report) -> Result<ArrearsSurcharge, Vec<Problem>> {
        if !report.is_empty() {
            return Err(report.into_problems());
        }
        let mut explanation = Explanation::new(options);
        let months = self.started_months.get();
        let arrears = self.arrears.money();
        let amount = Exact::from(arrears).share(Percent::whole(1)).times(months.into()).round();
        let surcharge = explanation.step(&TariffStep::Arrears { arrears, months }, amount);
        Ok(ArrearsSurcharge { surcharge, steps: explanation.finish().0 })
    }
}
