//! What an institution buys under a price list: cases, modules, discounts.

use super::cases::CaseCount;
use super::price_list::{CheckedList, CheckedModule};
use crate::input::{Label, Path, Report, shape};
use crate::money::{AmountInput, Money, Percent};
use crate::text::LicenseFault;

shape! {
    /// What is taken off, with the reason: a percentage of what is left, or an amount.
    pub struct Discount {
        /// Percent of what is left.
        "percent" percent: Option<Percent>,
        /// Euros.
        "amount" amount: Option<AmountInput>,
        /// Why.
        "reason" reason: Label,
    }
}

/// What is bought, as an input states it.
#[derive(Clone, Copy)]
pub(super) struct Wanted<'a> {
    pub(super) cases: &'a CaseCount,
    pub(super) modules: &'a [Label],
    pub(super) discounts: &'a [Discount],
}

/// A discount of one kind.
pub(super) enum Reduction {
    Percent(Percent),
    Amount(Money),
}

/// What is bought under a list, without contradictions up to what only amounts can show.
pub(super) struct Order<'a> {
    pub(super) list: &'a CheckedList<'a>,
    pub(super) cases: &'a CaseCount,
    pub(super) billable_cases: u64,
    pub(super) modules: Vec<usize>,
    pub(super) discounts: Vec<(Reduction, &'a str)>,
}

impl<'a> Wanted<'a> {
    /// Reports discounts that are wrong whatever the list.
    pub(super) fn check_discounts(self, report: &mut Report) {
        let root = Path::ROOT;
        let at = root.field("discounts");
        for (index, discount) in self.discounts.iter().enumerate() {
            if discount.percent.is_some() == discount.amount.is_some() {
                report.add(&at.item(index), &LicenseFault::PercentOrAmount);
            }
        }
    }

    /// Orders it under a list; modules that the list does not have are reported.
    pub(super) fn order(self, list: &'a CheckedList<'a>, report: &mut Report) -> Order<'a> {
        let modules = positions(self.modules, &list.modules, report);
        let billable_cases = list.counts.iter().map(|&kind| self.cases.of(kind)).sum();
        Order { list, cases: self.cases, billable_cases, modules, discounts: self.discounts.iter().filter_map(reduction).collect() }
    }
}

fn reduction(discount: &Discount) -> Option<(Reduction, &str)> {
    let percent = discount.percent.map(Reduction::Percent);
    let reduction = percent.or_else(|| discount.amount.map(|amount| Reduction::Amount(amount.money())))?;
    Some((reduction, discount.reason.as_str()))
}

/// The positions of the chosen modules in the list.
fn positions(chosen: &[Label], modules: &[CheckedModule<'_>], report: &mut Report) -> Vec<usize> {
    let root = Path::ROOT;
    let at = root.field("modules");
    let mut positions = Vec::with_capacity(chosen.len());
    for (index, id) in chosen.iter().enumerate() {
        if chosen.iter().take(index).any(|before| before == id) {
            report.add(&at.item(index), &LicenseFault::ModuleRepeated { id: id.as_str().to_owned() });
            continue;
        }
        if let Some(position) = modules.iter().position(|module| module.id == id.as_str()) {
            positions.push(position);
        } else {
            let known = modules.iter().map(|module| module.id.to_owned()).collect();
            report.add(&at.item(index), &LicenseFault::UnknownModule { id: id.as_str().to_owned(), known });
        }
    }
    positions
}
