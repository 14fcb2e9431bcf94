//! Sums of the year along lines and months.

use core::ops::Add;

use serde::Serialize;

use crate::money::Money;

/// Who pays what: `cost = statutory_share + tariff_benefit + own_cost`, to the cent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct YearTotals {
    /// The whole cost.
    pub cost: Money,
    /// What the statutory insurer pays.
    pub statutory_share: Money,
    /// Co-payments that are really due.
    pub copayment: Money,
    /// Excess over fixed amounts.
    pub excess: Money,
    /// What the tariff pays.
    pub tariff_benefit: Money,
    /// What the insured pay in the end.
    pub own_cost: Money,
}

impl YearTotals {
    /// Cost, what of it the statutory insurer pays, and what the rest consists of.
    pub(super) fn new(cost: Money, statutory_share: Money, copayment: Money, excess: Money) -> Self {
        Self { cost, statutory_share, copayment, excess, tariff_benefit: Money::ZERO, own_cost: cost - statutory_share }
    }

    /// The same with a benefit of the tariff taken off the own cost.
    pub(super) fn with_benefit(self, benefit: Money) -> Self {
        Self { tariff_benefit: self.tariff_benefit + benefit, own_cost: self.own_cost - benefit, ..self }
    }

    /// The same without the tariff.
    pub(super) fn without_tariff(self) -> Self {
        Self { tariff_benefit: Money::ZERO, own_cost: self.own_cost + self.tariff_benefit, ..self }
    }
}

impl Add for YearTotals {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self {
            cost: self.cost + other.cost,
            statutory_share: self.statutory_share + other.statutory_share,
            copayment: self.copayment + other.copayment,
            excess: self.excess + other.excess,
            tariff_benefit: self.tariff_benefit + other.tariff_benefit,
            own_cost: self.own_cost + other.own_cost,
        }
    }
}
