//! The net price of an order: list price, modules, discounts, minimum, in their fixed order (6.1).

use serde::Serialize;

use super::bands::{Bands, OnRequest, Portion};
use super::order::{Order, Reduction};
use super::price_list::Pricing;
use crate::explain::{Explanation, Options};
use crate::input::{Path, Report, WholeNumber};
use crate::money::{AmountInput, Exact, Money};
use crate::text::{BandWords, LicenseFault, LicenseStep, LineLabel, PortionWords};

/// Counts of a band, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BandRange {
    /// The first count.
    pub from: u64,
    /// The last count; null for the open last band.
    pub up_to: Option<u64>,
}

/// One line of a quote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct FeeLine {
    /// `list`, `module:<id>`, `discount:<number>`, `minimum` or `agreed`.
    pub id: String,
    /// What the line is for.
    pub label: String,
    /// Net, negative where it is taken off.
    pub amount: Money,
    /// The band that the count falls into.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub band: Option<BandRange>,
}

impl FeeLine {
    pub(super) fn new(id: &str, label: &LineLabel<'_>, amount: Money, options: Options) -> Self {
        Self { id: id.to_owned(), label: label.text(options.language), amount, band: None }
    }
}

/// What an order costs under its list, before any agreed fee.
pub(super) struct Price {
    /// Of the list itself, modules apart, before discounts.
    pub(super) list_fee: Money,
    /// After modules, discounts and the minimum fee.
    pub(super) net: Money,
    /// What it consists of.
    pub(super) lines: Vec<FeeLine>,
}

impl Order<'_> {
    /// Computes the price step by step; `None` where an amount was reported.
    pub(super) fn price(&self, explanation: &mut Explanation, report: &mut Report) -> Option<Price> {
        let mut pricing = PriceComputation { order: self, explanation, lines: Vec::new() };
        pricing.explain_cases();
        let list_fee = pricing.list_fee(report)?;
        let parts = list_fee + pricing.modules(report)?;
        let discounted = pricing.discounts(parts, report)?;
        let net = pricing.minimum(discounted);
        Some(Price { list_fee, net, lines: pricing.lines })
    }
}

struct PriceComputation<'a> {
    order: &'a Order<'a>,
    explanation: &'a mut Explanation,
    lines: Vec<FeeLine>,
}

impl PriceComputation<'_> {
    fn explain_cases(&mut self) {
        let cases = self.order.cases;
        let kinds = self.order.list.counts.iter().map(|&kind| (kind.word(), cases.of(kind))).collect();
        self.explanation.note(&LicenseStep::Cases {
            kinds,
            total: self.order.billable_cases,
            year: cases.year.map(WholeNumber::get),
            source: cases.source.map(super::cases::CaseSource::word),
            assumptions: cases.assumptions.as_ref().map(|text| text.as_str().to_owned()),
        });
    }

    fn line(&mut self, id: &str, label: &LineLabel<'_>, amount: Money, band: Option<BandRange>) {
        self.lines.push(FeeLine { band, ..FeeLine::new(id, label, amount, self.explanation.options()) });
    }

    fn list_fee(&mut self, report: &mut Report) -> Option<Money> {
        let title = self.order.list.list.title.as_str().to_owned();
        let (fee, band) = self.by_bands(&self.order.list.bands, &title, report)?;
        self.line("list", &LineLabel::Part { title: &title }, fee, band);
        Some(fee)
    }

    fn by_bands(&mut self, bands: &Bands, title: &str, report: &mut Report) -> Option<(Money, Option<BandRange>)> {
        let (portions, own) = match (bands.portions(self.order.billable_cases), bands.band_of(self.order.billable_cases)) {
            (Ok(portions), Ok(own)) => (portions, own),
            (Err(OnRequest { up_to }), _) | (_, Err(OnRequest { up_to })) => {
                let root = Path::ROOT;
                let fault = LicenseFault::PriceOnRequest { title: title.to_owned(), up_to, cases: self.order.billable_cases };
                report.add(&root.field("cases"), &fault);
                return None;
            }
        };
        for portion in &portions {
            self.explanation.note(&LicenseStep::Portion { words: portion_words(portion) });
        }
        let fee = portions.iter().fold(Exact::ZERO, |sum, portion| sum + portion.amount).round();
        let step = LicenseStep::ListPrice { title: title.to_owned(), free: portions.is_empty() };
        self.explanation.step(&step, fee);
        let range = own.map(|(_, step)| BandRange { from: step.from, up_to: step.up_to });
        Some((fee, range))
    }

    fn modules(&mut self, report: &mut Report) -> Option<Money> {
        let mut sum = Money::ZERO;
        for &position in &self.order.modules {
            let Some(module) = self.order.list.modules.get(position) else { continue };
            let (fee, band) = match &module.pricing {
                Pricing::Flat(fee) => {
                    let step = LicenseStep::Module { title: module.title.to_owned() };
                    (self.explanation.step(&step, *fee), None)
                }
                Pricing::Bands(bands) => self.by_bands(bands, module.title, report)?,
            };
            self.line(&format!("module:{}", module.id), &LineLabel::Part { title: module.title }, fee, band);
            sum = sum + fee;
        }
        if !self.order.modules.is_empty() {
            let list_fee: Money = self.lines.iter().map(|line| line.amount).sum();
            self.explanation.step(&LicenseStep::SumOfParts, list_fee);
        }
        Some(sum)
    }

    fn discounts(&mut self, parts: Money, report: &mut Report) -> Option<Money> {
        let root = Path::ROOT;
        let at = root.field("discounts");
        let mut left = parts;
        for (index, (reduction, reason)) in self.order.discounts.iter().enumerate() {
            let (taken, percent) = match *reduction {
                Reduction::Percent(percent) => (left.share(percent), Some(percent)),
                Reduction::Amount(amount) if amount > left => {
                    let at = at.item(index);
                    report.add(&at.field("amount"), &LicenseFault::DiscountTooLarge { left, amount });
                    return None;
                }
                Reduction::Amount(amount) => (amount, None),
            };
            let step = LicenseStep::Discount { percent, of: left, reason: (*reason).to_owned() };
            self.explanation.step(&step, -taken);
            left = self.explanation.step(&LicenseStep::Left, left - taken);
            let number = index.saturating_add(1);
            self.line(&format!("discount:{number}"), &LineLabel::Discount { percent, reason }, -taken, None);
        }
        Some(left)
    }

    fn minimum(&mut self, discounted: Money) -> Money {
        match self.order.list.list.minimum_fee.map(AmountInput::money) {
            Some(minimum) if minimum > discounted => {
                self.line("minimum", &LineLabel::Minimum, minimum - discounted, None);
                self.explanation.step(&LicenseStep::Minimum { before: discounted }, minimum)
            }
            _ => discounted,
        }
    }
}

fn portion_words(portion: &Portion) -> PortionWords {
    PortionWords {
        band: BandWords { from: portion.step.from, up_to: portion.step.up_to },
        flat: portion.step.flat,
        per_case: portion.step.per_case,
        cases: portion.cases,
        amount: portion.amount,
    }
}
