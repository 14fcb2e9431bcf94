//! Premium refund for a claim-free year (part E of `MediAmbulant`), and whether it beats handing in the bills.

use serde::Serialize;

use super::definition::Refund;
use super::premium::{EndReason, Policy};
use crate::calendar::{Date, Period};
use crate::explain::Explanation;
use crate::input::{WholeNumber, choice};
use crate::money::{Exact, Money};
use crate::text::{RefundReason, TariffStep};

choice! {
    /// What to do with the bills of the year.
    pub enum Advice {
        /// Hand them in.
        HandIn = "hand-in",
        /// Keep them, for the refund.
        Keep = "keep",
        /// It depends on the coming years.
        Depends = "depends",
        /// There is no refund to lose.
        NotEligible = "not-eligible",
    }
}

/// The refund against the benefits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RefundAdvice {
    /// Whether a claim-free year would be refunded.
    pub eligible: bool,
    /// Why not, in words.
    pub reasons: Vec<String>,
    /// How many monthly premiums.
    pub months: u32,
    /// The refund.
    pub amount: Money,
    /// What the tariff pays if everything is handed in.
    pub benefit_if_handed_in: Money,
    /// What is lost in later claim-free years, since the count starts again.
    pub later_loss: Money,
    /// What to do.
    pub advice: Advice,
}

/// The year's money with the insurer, both ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Balance {
    /// Benefits less premium.
    pub if_handed_in: Money,
    /// Refund less premium.
    pub if_kept: Money,
}

/// What the advice rests on.
pub(super) struct RefundQuestion<'a> {
    pub(super) terms: &'a Refund,
    /// The clause of the tariff.
    pub(super) citation: &'a str,
    pub(super) policy: &'a Policy,
    pub(super) year: i16,
    /// The year's premium before the discount for paying once.
    pub(super) premium: Money,
    pub(super) benefits: Money,
    /// Whether benefits of the year were paid before.
    pub(super) claimed_before: bool,
}

impl RefundQuestion<'_> {
    pub(super) fn answer(&self, explanation: &mut Explanation) -> RefundAdvice {
        let reasons = self.reasons();
        let benefit_if_handed_in = self.benefits;
        if !reasons.is_empty() {
            for reason in &reasons {
                explanation.note(&TariffStep::NoRefund { reason: *reason, citation: self.citation.to_owned() });
            }
            let language = explanation.options().language;
            return RefundAdvice {
                eligible: false,
                reasons: reasons.iter().map(|reason| reason.text(language)).collect(),
                months: 0,
                amount: Money::ZERO,
                benefit_if_handed_in,
                later_loss: Money::ZERO,
                advice: Advice::NotEligible,
            };
        }
        let years = self.claim_free_years().saturating_add(1);
        let months = self.months_after(years);
        let amount = Exact::from(self.premium).times(months.into()).divided_by(12).round();
        let citation = || self.citation.to_owned();
        explanation.step(&TariffStep::Refund { years, months, premium: self.premium, citation: citation() }, amount);
        let later_loss = self.later_loss();
        let monthly = self.policy.newest_monthly();
        explanation.step(&TariffStep::LaterLoss { monthly, citation: citation() }, later_loss);
        let advice = if benefit_if_handed_in > amount + later_loss {
            Advice::HandIn
        } else if benefit_if_handed_in < amount {
            Advice::Keep
        } else {
            Advice::Depends
        };
        let benefits = benefit_if_handed_in;
        let step = TariffStep::Advice { advice: advice.word(), benefits, refund: amount, later_loss, citation: citation() };
        explanation.note(&step);
        RefundAdvice { eligible: true, reasons: Vec::new(), months, amount, benefit_if_handed_in, later_loss, advice }
    }

    fn claim_free_years(&self) -> u32 {
        self.policy.claim_free_years.map_or(0, WholeNumber::get)
    }

    /// Monthly premiums after so many claim-free years; the last entry holds on.
    fn months_after(&self, years: u32) -> u32 {
        let months = &self.terms.months;
        let index = usize::try_from(years.saturating_sub(1)).unwrap_or(usize::MAX);
        months.get(index).or(months.last()).map_or(0, |months| months.get())
    }

    /// What the coming claim-free years pay less when the count starts again.
    fn later_loss(&self) -> Money {
        let years = self.claim_free_years().saturating_add(1);
        let levels = u32::try_from(self.terms.months.len()).unwrap_or(0);
        let months_from =
            |years: u32| (1..=levels).map(|later| u64::from(self.months_after(years.saturating_add(later)))).sum::<u64>();
        let monthly = self.policy.newest_monthly();
        monthly.times(months_from(years)) - monthly.times(months_from(0))
    }

    fn reasons(&self) -> Vec<RefundReason> {
        let policy = self.policy;
        let (first, last) = (Date::first_of_year(self.year), Date::last_of_year(self.year));
        let middle_of_next_year = Period::Months(18).last_day_from_beginning(first);
        let waived = matches!(policy.end_reason, Some(EndReason::Death | EndReason::FreeCare | EndReason::FullInsurance));
        let mut reasons = Vec::new();
        if policy.start > first || policy.end.is_some_and(|end| end < last) {
            reasons.push(RefundReason::NotWholeYear { year: self.year });
        } else if !waived && policy.end.is_some_and(|end| end < middle_of_next_year) {
            reasons.push(RefundReason::EndsBefore { day: middle_of_next_year });
        }
        if !waived && policy.arrears_on_june_30 == Some(true) {
            reasons.push(RefundReason::Arrears { day: middle_of_next_year });
        }
        if self.claimed_before {
            reasons.push(RefundReason::ClaimedBefore);
        }
        reasons
    }
}
