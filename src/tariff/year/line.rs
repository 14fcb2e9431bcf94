//! A line of the year while it is computed.

use super::plan::{Kind, PlannedLine};
use super::totals::YearTotals;
use crate::calendar::Date;
use crate::explain::{Explanation, Options, Placed};
use crate::money::{AmountInput, Money};
use crate::statutory::{Formula, Service, adult_from};
use crate::tariff::benefit::{Claim, Part};
use crate::text::{CopaymentRemark, CopaymentStep, FreeReason, TariffStep};

/// A line while it is computed.
pub(super) struct Line<'a> {
    pub(super) plan: &'a PlannedLine<'a>,
    pub(super) explanation: Explanation,
    /// A whole expense, or each day of a stay that falls into the year.
    pub(super) parts: Vec<Part>,
    pub(super) due: Money,
    pub(super) copayment: Money,
    pub(super) excess: Money,
    pub(super) cost: Option<Money>,
    /// Stays: days by their rate.
    pub(super) charged_days: Vec<(Money, u32)>,
    pub(super) uncharged_days: u32,
    /// Stays that began in the old year: what is left of that year's block.
    pub(super) rest_of_block: Option<u32>,
}

impl<'a> Line<'a> {
    pub(super) fn new(plan: &'a PlannedLine<'a>, options: Options) -> Self {
        Self {
            plan,
            explanation: Explanation::new(options),
            parts: Vec::with_capacity(1),
            due: Money::ZERO,
            copayment: Money::ZERO,
            excess: Money::ZERO,
            cost: None,
            charged_days: Vec::new(),
            uncharged_days: 0,
            rest_of_block: None,
        }
    }

    /// Books a part: what would be due, what is charged, and what of it lies within the limit.
    pub(super) fn book(&mut self, date: Date, due: Money, copayment: Money, within_limit: Money) {
        self.due = self.due + due;
        self.copayment = self.copayment + copayment;
        self.parts.push(Part { date, copayment, within_limit });
    }

    pub(super) fn count_day(&mut self, rate: Money) {
        if rate.is_zero() {
            self.uncharged_days = self.uncharged_days.saturating_add(1);
            return;
        }
        match self.charged_days.iter_mut().find(|(known, _)| *known == rate) {
            Some((_, days)) => *days = days.saturating_add(1),
            None => self.charged_days.push((rate, 1)),
        }
    }

    /// Says what a stay consists of, after all its days are booked.
    pub(super) fn explain_stay(&mut self, birth: Option<Date>, free: Option<FreeReason>) {
        let Kind::Stay { service, from, to, day_price, .. } = &self.plan.kind else { return };
        let (service, from, to): (Service, Date, Date) = (*service, *from, *to);
        let days = from.days_through(to);
        self.cost = day_price.map(|price| price.times(days.into()));
        self.explanation.note(&CopaymentStep::StayDays { first: from, last: to, days, citation: service.citation() });
        let capped = matches!(service.formula(), Formula::PerDay { capped: true });
        if self.plan.date < from && capped {
            self.explanation.note(&CopaymentStep::AcrossNewYear);
        }
        let citation = service.citation();
        let adult_from = birth.map(adult_from).filter(|&adult_from| adult_from > from);
        let minor = adult_from.filter(|&adult_from| adult_from > to);
        if let Some(reason) = minor.map(|adult_from| FreeReason::Minor { citation, adult_from }).or(free) {
            self.explanation.step(&CopaymentStep::Free { reason }, Money::ZERO);
            return;
        }
        if let Some(adult_from) = adult_from {
            let days = adult_from.days_through(to);
            self.explanation.note(&CopaymentStep::AdultFrom { citation, from: adult_from, days });
        }
        for (rate, days) in core::mem::take(&mut self.charged_days) {
            self.explanation.step(&TariffStep::ChargedDays { days, rate }, rate.times(days.into()));
        }
        if self.uncharged_days > 0 {
            self.explanation.note(&TariffStep::UnchargedDays { days: self.uncharged_days, citation });
        }
    }

    /// Says what the burden limit leaves of the co-payment.
    pub(super) fn explain_limit(&mut self, limit: Money, prepaid: bool) {
        if self.due.is_zero() {
            return;
        }
        if self.copayment.is_zero() {
            self.explanation.step(&TariffStep::Exempt { prepaid }, Money::ZERO);
        } else if self.copayment < self.due {
            self.explanation.step(&TariffStep::Cut { due: self.due, limit }, self.copayment);
        }
        self.explanation.step(&TariffStep::Copayment, self.copayment);
    }

    /// The whole cost; of a stay without a price, what the insured pays.
    fn whole_cost(&self) -> Money {
        match &self.plan.kind {
            Kind::Tariff { cost, .. } => *cost,
            _ => self.cost.unwrap_or(self.copayment),
        }
    }

    fn statutory_share(&self) -> Money {
        match &self.plan.kind {
            Kind::Tariff { statutory_benefit, .. } => *statutory_benefit,
            _ => self.whole_cost() - self.copayment - self.excess,
        }
    }

    /// The line without the tariff.
    pub(super) fn totals(&self) -> YearTotals {
        YearTotals::new(self.whole_cost(), self.statutory_share(), self.copayment, self.excess)
    }

    /// What the tariff is asked for.
    pub(super) fn claim(&self) -> Claim<'_> {
        let totals = self.totals();
        Claim {
            expense: self.plan.expense,
            path: self.plan.path.clone(),
            parts: &self.parts,
            own_cost: totals.own_cost,
            is_stay: matches!(self.plan.kind, Kind::Stay { .. }),
            is_tariff_service: matches!(self.plan.kind, Kind::Tariff { .. }),
        }
    }

    /// Warns about a price that is missing or below the co-payment.
    pub(super) fn remark(&mut self) {
        let remark = if self.plan.expense.cost.price.is_none() {
            CopaymentRemark::PriceUnknown
        } else if self.statutory_share().is_negative() {
            let stay = matches!(self.plan.kind, Kind::Stay { .. });
            CopaymentRemark::AboveCost { copayment: self.copayment, cost: self.whole_cost(), stay }
        } else {
            return;
        };
        self.explanation.warn(&Placed { remark, path: format!("{}/price", self.plan.path) });
    }

    /// The line by months, with a benefit split in proportion to what it rests on.
    pub(super) fn by_month(&self, benefit: Money, eligible: &[Money]) -> Vec<(usize, YearTotals)> {
        let month_of = |date: Date| usize::try_from(date.month().saturating_sub(1)).unwrap_or(0);
        let Kind::Stay { day_price, .. } = &self.plan.kind else {
            return vec![(month_of(self.plan.date), self.totals().with_benefit(benefit))];
        };
        let day_price: Option<Money> = *day_price;
        let mut months: Vec<(usize, YearTotals, u64)> = Vec::new();
        for (part, eligible) in self.parts.iter().zip(eligible) {
            let cost = day_price.unwrap_or(part.copayment);
            let totals = YearTotals::new(cost, cost - part.copayment, part.copayment, Money::ZERO);
            let weight = u64::try_from(eligible.cents()).unwrap_or(0);
            let month = month_of(part.date);
            match months.last_mut() {
                Some((last, sum, weights)) if *last == month => {
                    *sum = *sum + totals;
                    *weights = weights.saturating_add(weight);
                }
                _ => months.push((month, totals, weight)),
            }
        }
        let weights: Vec<u64> = months.iter().map(|&(_, _, weight)| weight).collect();
        let shares = benefit.allocate(&weights);
        months.into_iter().zip(shares).map(|((month, totals, _), share)| (month, totals.with_benefit(share))).collect()
    }

    /// Steps of a service that only supplementary tariffs know.
    pub(super) fn explain_tariff_service(&mut self) {
        if let Kind::Tariff { cost, statutory_benefit } = self.plan.kind {
            self.explanation.step(&TariffStep::Expense, cost);
            if self.plan.expense.statutory_benefit.map(AmountInput::money).is_some_and(|benefit| !benefit.is_zero()) {
                self.explanation.step(&TariffStep::StatutoryBenefit, -statutory_benefit);
            }
        }
    }
}
