//! Checked bands, and the price of a number of cases.

use super::price_list::{Band, Bound, PricingModel, ZeroCases};
use crate::input::{Path, Report};
use crate::money::{AmountInput, Exact, Money, UnitPrice};
use crate::text::PriceListFault;

/// A band between two counts, both inclusive.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) from: u64,
    /// `None` where the band is open.
    pub(super) up_to: Option<u64>,
    pub(super) flat: Money,
    pub(super) per_case: UnitPrice,
}

impl Step {
    /// How many of `cases` lie inside the band, when each count from 1 on is one case.
    fn cases_inside(&self, cases: u64) -> u64 {
        let last = self.up_to.map_or(cases, |up_to| up_to.min(cases));
        last.saturating_sub(self.from.max(1)).saturating_add(u64::from(last >= self.from.max(1)))
    }
}

/// Bands in ascending order without gaps, at least one, with a model.
#[derive(Clone, Debug)]
pub(super) struct Bands {
    pub(super) model: PricingModel,
    pub(super) zero_cases: ZeroCases,
    pub(super) steps: Vec<Step>,
}

/// The count lies above the closed last band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OnRequest {
    /// Where the last band ends.
    pub(super) up_to: u64,
}

/// One band's contribution to a price.
#[derive(Clone, Copy, Debug)]
pub(super) struct Portion {
    pub(super) step: Step,
    /// How many cases are charged per case; 0 where only the flat amount counts.
    pub(super) cases: u64,
    pub(super) amount: Exact,
}

impl Bands {
    /// Checks order, prices and openness; `None` where something was reported.
    pub(super) fn check(
        bands: &[Band],
        model: PricingModel,
        zero_cases: ZeroCases,
        at: &Path<'_>,
        report: &mut Report,
    ) -> Option<Self> {
        let found_before = report.count();
        if bands.is_empty() {
            report.add(at, &PriceListFault::NoBands);
        }
        let mut steps = Vec::with_capacity(bands.len());
        let mut before: Option<u64> = None;
        for (index, band) in bands.iter().enumerate() {
            let at = at.item(index);
            let is_last = index.saturating_add(1) == bands.len();
            let up_to = check_bound(band.up_to, before, is_last, &at.field("upTo"), report);
            check_prices(band, model, &at, report);
            steps.push(Step {
                from: before.map_or(0, |before| before.saturating_add(1)),
                up_to,
                flat: band.flat.map_or(Money::ZERO, AmountInput::money),
                per_case: band.per_case.unwrap_or(UnitPrice::ZERO),
            });
            before = up_to.or(before);
        }
        (report.count() == found_before).then_some(Self { model, zero_cases, steps })
    }

    /// The band that holds a count; `None` for zero cases that are free.
    pub(super) fn band_of(&self, cases: u64) -> Result<Option<(usize, Step)>, OnRequest> {
        if cases == 0 && self.zero_cases == ZeroCases::Free {
            return Ok(None);
        }
        let holding = self.steps.iter().copied().enumerate().find(|(_, step)| step.up_to.is_none_or(|up_to| cases <= up_to));
        let last = self.steps.last().and_then(|step| step.up_to).unwrap_or(0);
        holding.map(Some).ok_or(OnRequest { up_to: last })
    }

    /// What each band contributes to the price of a number of cases.
    pub(super) fn portions(&self, cases: u64) -> Result<Vec<Portion>, OnRequest> {
        let Some((index, own)) = self.band_of(cases)? else { return Ok(Vec::new()) };
        let portion = |step: Step, cases: u64| Portion { step, cases, amount: Exact::from(step.flat) + step.per_case.times(cases) };
        Ok(match self.model {
            PricingModel::Band => vec![portion(own, 0)],
            PricingModel::Volume => vec![portion(own, cases)],
            PricingModel::Graduated => {
                let reached = self.steps.iter().take(index.saturating_add(1));
                reached.map(|step| portion(*step, step.cases_inside(cases))).collect()
            }
        })
    }

    /// The price of a number of cases, rounded once.
    pub(super) fn price(&self, cases: u64) -> Result<Money, OnRequest> {
        let portions = self.portions(cases)?;
        Ok(portions.iter().fold(Exact::ZERO, |sum, portion| sum + portion.amount).round())
    }

    /// The first band that costs less than the count just below it, with both prices.
    pub(super) fn cheaper_bands(&self) -> impl Iterator<Item = (usize, u64, Money, Money)> + '_ {
        self.steps.iter().enumerate().skip(1).filter_map(|(index, step)| {
            let below = self.price(step.from.saturating_sub(1)).ok()?;
            let above = self.price(step.from).ok()?;
            (above < below).then_some((index, step.from, below, above))
        })
    }
}

fn check_bound(bound: Bound, before: Option<u64>, is_last: bool, at: &Path<'_>, report: &mut Report) -> Option<u64> {
    match bound {
        Bound::Open => {
            if !is_last {
                report.add(at, &PriceListFault::OpenBandNotLast);
            }
            None
        }
        Bound::UpTo(up_to) => {
            let up_to = u64::from(up_to);
            match before {
                Some(before) if up_to == before => report.add(at, &PriceListFault::BoundRepeated { before }),
                Some(before) if up_to < before => report.add(at, &PriceListFault::BoundNotAscending { before, up_to }),
                _ => {}
            }
            Some(up_to)
        }
    }
}

fn check_prices(band: &Band, model: PricingModel, at: &Path<'_>, report: &mut Report) {
    match model {
        PricingModel::Band => {
            if band.flat.is_none() {
                report.add(&at.field("flat"), &PriceListFault::FlatMissing);
            }
            if band.per_case.is_some() {
                report.add(&at.field("perCase"), &PriceListFault::PerCaseWithoutMeaning);
            }
        }
        PricingModel::Volume | PricingModel::Graduated => {
            if band.flat.is_none() && band.per_case.is_none() {
                report.add(&at.field("perCase"), &PriceListFault::PriceMissing);
            }
        }
    }
}
