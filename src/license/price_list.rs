//! Price lists as vendors supply them, and their validation.

use serde::Serialize;

use super::bands::Bands;
use super::cases::{CaseKind, MOST_CASES};
use super::vat;
use crate::calendar::Date;
use crate::explain::{Explanation, Options, Warning};
use crate::input::{Expected, InputFault, Label, Path, Problem, Raw, Read, Report, Shape, WholeNumber, choice, shape};
use crate::money::{AmountInput, Money, Percent, UnitPrice};
use crate::text::{PriceListFault, PriceListRemark};

choice! {
    /// How bands make a price.
    pub enum PricingModel {
        /// The flat amount of the band that holds the count ("Fallzahlband (Pauschale)").
        Band = "band",
        /// The price per case of the band that holds the count, for all cases, and its flat amount ("Mengenstaffel").
        Volume = "volume",
        /// Each band's price for the cases inside it, and the flat amount of each band reached ("Stufenstaffel").
        Graduated = "graduated",
    }
}

choice! {
    /// What no cases at all cost.
    pub enum ZeroCases {
        /// Nothing.
        Free = "free",
        /// The same as the first count of the first band; the default, since the first band holds 0.
        FirstBand = "first-band",
    }
}

choice! {
    /// Whether value-added tax is charged.
    pub enum Vat {
        /// At the standard rate of the invoice date.
        Standard = "standard",
        /// Not at all.
        None = "none",
    }
}

choice! {
    /// The currency of a price list.
    pub enum Currency {
        /// Euro.
        Eur = "EUR",
    }
}

/// Where a band ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "number | null"))]
pub enum Bound {
    /// At this count, inclusive.
    UpTo(u32),
    /// Nowhere.
    Open,
}

impl Read for Bound {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match raw.shape() {
            Shape::Null => Some(Self::Open),
            Shape::Number(number) if number.fract() == 0.0 && (1.0..=f64::from(MOST_CASES)).contains(&number) => {
                WholeNumber::<1, MOST_CASES>::read(raw, at, report).map(|bound| Self::UpTo(bound.get()))
            }
            Shape::Number(_) => {
                report.add(at, &InputFault::OutOfRange { expected: Expected::Bound { most: MOST_CASES }, shown: raw.shown() });
                None
            }
            _ => {
                report.add(at, &InputFault::not_a(Expected::Bound { most: MOST_CASES }, raw));
                None
            }
        }
    }
}

shape! {
    /// A band of counts with its price.
    pub struct Band {
        /// The last count in the band, 1 to 1,000,000,000; null for the open last band.
        "upTo" up_to: Bound,
        /// Euros for reaching the band.
        "flat" flat: Option<AmountInput>,
        /// Euros per case, up to six decimals.
        "perCase" per_case: Option<UnitPrice>,
    }
}

shape! {
    /// Something sold beside the license, priced flat or by bands of its own.
    pub struct Module {
        /// How quotes name it.
        "id" id: Label,
        /// How people name it.
        "title" title: Label,
        /// Euros, whatever the count.
        "flat" flat: Option<AmountInput>,
        /// The model of its own bands; that of the list unless stated.
        "model" model: Option<PricingModel>,
        /// Its own bands.
        "bands" bands: Option<Vec<Band>>,
    }
}

shape! {
    /// A vendor's price list.
    pub struct PriceList {
        /// How quotes name it.
        "id" id: Label,
        /// How people name it.
        "title" title: Label,
        /// Who sells.
        "vendor" vendor: Label,
        /// Whether it is only an example; said wherever it shows.
        "example" example: Option<bool>,
        /// Euro.
        "currency" currency: Currency,
        /// First day on which new quotes may use it.
        "validFrom" valid_from: Date,
        /// Last day on which they may, inclusive.
        "validTo" valid_to: Option<Date>,
        /// First day on which renewals use it; `validFrom` unless stated.
        "renewalsFrom" renewals_from: Option<Date>,
        /// Which kinds of cases count; inpatient and outpatient unless stated.
        "counts" counts: Option<Vec<CaseKind>>,
        /// How bands make a price.
        "model" model: PricingModel,
        /// The bands, ascending.
        "bands" bands: Vec<Band>,
        /// What no cases cost.
        "zeroCases" zero_cases: Option<ZeroCases>,
        /// The least a year costs after discounts, in euros.
        "minimumFee" minimum_fee: Option<AmountInput>,
        /// Whether VAT is charged; the standard rate unless stated.
        "vat" vat: Option<Vat>,
        /// Days to pay after the invoice date, 0 to 365; 30 unless stated (6.5).
        "paymentDays" payment_days: Option<WholeNumber<0, 365>>,
        /// What is sold beside.
        "modules" modules: Option<Vec<Module>>,
    }
}

/// How a part of a checked list is priced.
#[derive(Clone, Debug)]
pub(super) enum Pricing {
    Flat(Money),
    Bands(Bands),
}

/// A module of a checked list.
#[derive(Clone, Debug)]
pub(super) struct CheckedModule<'a> {
    pub(super) id: &'a str,
    pub(super) title: &'a str,
    pub(super) pricing: Pricing,
}

/// A price list without faults.
#[derive(Clone, Debug)]
pub struct CheckedList<'a> {
    pub(super) list: &'a PriceList,
    pub(super) bands: Bands,
    pub(super) modules: Vec<CheckedModule<'a>>,
    pub(super) counts: &'a [CaseKind],
}

/// Which kinds count unless the list says otherwise (6.1).
const DEFAULT_COUNTS: [CaseKind; 2] = [CaseKind::Inpatient, CaseKind::Outpatient];

impl PriceList {
    /// A list with nothing but bands; the id is its title and vendor as well.
    #[must_use]
    pub fn new(id: &str, valid_from: Date, model: PricingModel, bands: Vec<Band>) -> Self {
        let label = Label::new(id);
        Self {
            id: label.clone(),
            title: label.clone(),
            vendor: label,
            example: None,
            currency: Currency::Eur,
            valid_from,
            valid_to: None,
            renewals_from: None,
            counts: None,
            model,
            bands,
            zero_cases: None,
            minimum_fee: None,
            vat: None,
            payment_days: None,
            modules: None,
        }
    }

    /// From which day on it holds for renewals.
    #[must_use]
    pub fn renewals_from(&self) -> Date {
        self.renewals_from.unwrap_or(self.valid_from)
    }

    /// Whether new quotes of a day may use it.
    #[must_use]
    pub fn is_for_quotes_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// The VAT rate of an invoice date, 0 % where no VAT is charged; `None` where the rate is not on file.
    #[must_use]
    pub fn vat_rate(&self, invoice_date: Date) -> Option<Percent> {
        match self.vat.unwrap_or(Vat::Standard) {
            Vat::Standard => vat::standard_rate(invoice_date),
            Vat::None => Some(Percent::ZERO),
        }
    }

    /// Checks what single fields cannot show; `None` where something was reported.
    pub fn check(&self, at: &Path<'_>, report: &mut Report) -> Option<CheckedList<'_>> {
        let found_before = report.count();
        if let Some(valid_to) = self.valid_to
            && valid_to < self.valid_from
        {
            let fault = PriceListFault::ValidToBeforeFrom { from: self.valid_from, to: valid_to };
            report.add(&at.field("validTo"), &fault);
        }
        self.check_counts(&at.field("counts"), report);
        let zero_cases = self.zero_cases.unwrap_or(ZeroCases::FirstBand);
        let bands = Bands::check(&self.bands, self.model, zero_cases, &at.field("bands"), report);
        let modules = self.check_modules(zero_cases, &at.field("modules"), report);
        if report.count() > found_before {
            return None;
        }
        let counts = self.counts.as_deref().unwrap_or(&DEFAULT_COUNTS);
        Some(CheckedList { list: self, bands: bands?, modules, counts })
    }

    fn check_counts(&self, at: &Path<'_>, report: &mut Report) {
        let Some(counts) = &self.counts else { return };
        if counts.is_empty() {
            report.add(at, &PriceListFault::NothingCounts);
        }
        for (index, kind) in counts.iter().enumerate() {
            if counts.iter().take(index).any(|before| before == kind) {
                report.add(&at.item(index), &PriceListFault::Repeated { what: kind.word().to_owned() });
            }
        }
    }

    fn check_modules(&self, zero_cases: ZeroCases, at: &Path<'_>, report: &mut Report) -> Vec<CheckedModule<'_>> {
        let modules = self.modules.as_deref().unwrap_or_default();
        let mut checked = Vec::with_capacity(modules.len());
        for (index, module) in modules.iter().enumerate() {
            let at = at.item(index);
            if modules.iter().take(index).any(|before| before.id == module.id) {
                report.add(&at.field("id"), &PriceListFault::Repeated { what: module.id.as_str().to_owned() });
            }
            if let Some(pricing) = self.check_pricing(module, zero_cases, &at, report) {
                checked.push(CheckedModule { id: module.id.as_str(), title: module.title.as_str(), pricing });
            }
        }
        checked
    }

    fn check_pricing(&self, module: &Module, zero_cases: ZeroCases, at: &Path<'_>, report: &mut Report) -> Option<Pricing> {
        match (module.flat, &module.bands) {
            (Some(flat), None) => {
                if module.model.is_some() {
                    report.add(&at.field("model"), &PriceListFault::ModelWithoutBands);
                }
                Some(Pricing::Flat(flat.money()))
            }
            (None, Some(bands)) => {
                let model = module.model.unwrap_or(self.model);
                Bands::check(bands, model, zero_cases, &at.field("bands"), report).map(Pricing::Bands)
            }
            _ => {
                report.add(at, &PriceListFault::FlatOrBands);
                None
            }
        }
    }
}

/// What is wrong with a price list, and what one should look at twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PriceListCheck {
    /// Every fault, with its place.
    pub problems: Vec<Problem>,
    /// What is allowed but unusual.
    pub warnings: Vec<Warning>,
}

/// Names every fault of a price list, and warns where a higher count costs less.
///
/// Takes a caller's value as it is: anything that is not a price list is a fault, not an error.
#[must_use]
pub fn check_price_list<R: Raw>(raw: &R, options: Options) -> PriceListCheck {
    let mut report = Report::new(options.language);
    let list = PriceList::read(raw, &Path::ROOT, &mut report);
    let mut explanation = Explanation::new(options);
    if let Some(list) = &list
        && let Some(checked) = list.check(&Path::ROOT, &mut report)
    {
        checked.remark(&mut explanation);
    }
    PriceListCheck { problems: report.into_problems(), warnings: explanation.finish().1 }
}

impl CheckedList<'_> {
    fn remark(&self, explanation: &mut Explanation) {
        if self.list.example == Some(true) {
            explanation.warn(&PriceListRemark::Example);
        }
        remark_on_bands(&self.bands, "", explanation);
        for (index, module) in self.modules.iter().enumerate() {
            if let Pricing::Bands(bands) = &module.pricing {
                remark_on_bands(bands, &format!("/modules/{index}"), explanation);
            }
        }
    }
}

fn remark_on_bands(bands: &Bands, place: &str, explanation: &mut Explanation) {
    for (index, from, below, above) in bands.cheaper_bands() {
        let path = format!("{place}/bands/{index}");
        explanation.warn(&PriceListRemark::CostsLess { path, from, below, above });
    }
}
