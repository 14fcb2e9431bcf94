//! Month by month: outage, credit, tier and reduction (9.1, 9.3).

use serde::Serialize;

use super::outage::Record;
use super::terms::{ServiceTerms, TierBasis};
use crate::calendar::{Date, Spans};
use crate::money::{Exact, Money, Percent};

/// What another basis of the tiers gives for a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct OtherBasis {
    /// The other basis.
    pub tier_basis: TierBasis,
    /// The reduction under it, when all months are counted that way.
    pub reduction: Money,
}

/// A calendar month, or what the period covers of it. All times in whole minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct ServiceMonth {
    /// Such as "2026-04".
    pub month: String,
    /// Chargeable outage.
    pub outage_minutes: u64,
    /// What of it the credit covers.
    pub offset_minutes: u64,
    /// What of it is left.
    pub remaining_minutes: u64,
    /// The credit after the month.
    pub closing_credit_minutes: u64,
    /// The tier.
    pub percent: Percent,
    /// The month's part of the yearly net fee.
    pub fee: Money,
    /// The reduction, paid back or set off against coming fees (9.4).
    pub reduction: Money,
    /// The other reading, where it gives another amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_reading: Option<OtherBasis>,
}

/// A calendar month as far as the period covers it.
pub(super) struct MonthOfPeriod {
    pub(super) first: Date,
    /// How many of its days the period covers.
    pub(super) days: u32,
    /// The part of the yearly fee for the whole month.
    pub(super) whole: Money,
    pub(super) fee: Money,
    pub(super) outage_minutes: u64,
}

/// The calendar months that a period touches, with their outage and their parts of the yearly fee.
pub(super) fn months(from: Date, to: Date, annual_fee: Money, record: &Record) -> Vec<MonthOfPeriod> {
    let parts = annual_fee.equal_parts(12);
    let mut months = Vec::new();
    let mut first = from;
    for part in parts.iter().copied().cycle() {
        if first > to {
            break;
        }
        let last = first.last_of_month().min(to);
        let outage_minutes = record.chargeable.within(&Spans::days(first, last)).minutes();
        months.push(MonthOfPeriod {
            first,
            days: first.days_through(last),
            whole: part,
            fee: part_of_month(part, first, last),
            outage_minutes,
        });
        first = last.next();
    }
    months
}

/// The part of a month's fee for some of its days: what its first days up to `last` cost, less what those before `first` cost, so
/// that the parts of a month always add up to the whole.
fn part_of_month(part: Money, first: Date, last: Date) -> Money {
    let days_of_month = first.first_of_month().days_through(first.last_of_month());
    let until = |day: u32| Exact::from(part).times(u64::from(day)).divided_by(days_of_month).round();
    let (before, through) = (first.first_of_month().days_through(first.previous()), first.first_of_month().days_through(last));
    until(through) - until(before)
}

/// The course of the credit and the reductions under one basis.
pub(super) fn course(months: &[MonthOfPeriod], terms: &ServiceTerms, basis: TierBasis, opening_credit: u64) -> Vec<ServiceMonth> {
    let mut credit = opening_credit;
    months
        .iter()
        .map(|month| {
            let outage = month.outage_minutes;
            let offset = outage.min(credit);
            credit = credit.saturating_sub(offset);
            let remaining = outage.saturating_sub(offset);
            let percent = match basis {
                _ if remaining == 0 => Percent::ZERO,
                TierBasis::Total => terms.percent(outage),
                TierBasis::AfterOffset => terms.percent(remaining),
            };
            if percent.is_zero() {
                credit = credit.saturating_add(terms.allowance_minutes().saturating_sub(outage));
            }
            ServiceMonth {
                month: format!("{:04}-{:02}", month.first.year(), month.first.month()),
                outage_minutes: outage,
                offset_minutes: offset,
                remaining_minutes: remaining,
                closing_credit_minutes: credit,
                percent,
                fee: month.fee,
                reduction: month.fee.share(percent),
                other_reading: None,
            }
        })
        .collect()
}
