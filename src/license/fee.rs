//! The fee of a quote: list price, modules, discounts, minimum, agreed fee, VAT, years, monthly parts (6.1–6.5).

use serde::Serialize;

use super::price_list::{CheckedList, Vat};
use super::pricing::{FeeLine, Price};
use super::quote::{LicenseFeeInput, Quote};
use super::vat;
use crate::calendar::{Date, Period, next_working_day};
use crate::explain::{Explanation, Options, Step, Warning};
use crate::input::{Compute, Path, Problem, Report};
use crate::money::{AmountInput, Money, Percent};
use crate::text::{LicenseRemark, LicenseStep, LineLabel};

/// One year of the term, which is one invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct YearFee {
    /// First day of the year of the term.
    pub from: Date,
    /// Last day, inclusive.
    pub to: Date,
    /// Net fee.
    pub net: Money,
    /// VAT at the rate of the invoice date.
    pub vat: Money,
    /// Net and VAT.
    pub gross: Money,
    /// When it is invoiced: in advance, on the day of the first invoice date.
    pub invoice_date: Date,
    /// When it is due.
    pub due_date: Date,
}

/// How far the next band is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NextBand {
    /// How many cases more.
    pub cases_more: u64,
    /// The list fee there.
    pub list_fee: Money,
}

/// How far the previous band is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct PreviousBand {
    /// How many cases fewer.
    pub cases_fewer: u64,
    /// The list fee there.
    pub list_fee: Money,
}

/// The fee of a quote. The lines add up to `net`, and so do the twelve monthly parts; `net + vat = gross`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct LicenseFee {
    /// The cases that count under the price list.
    pub billable_cases: u64,
    /// Price of the list itself for them, modules apart, before discounts.
    pub list_fee: Money,
    /// Net fee of a year.
    pub net: Money,
    /// VAT rate of the first invoice.
    pub vat_rate: Percent,
    /// VAT of the first year.
    pub vat: Money,
    /// Gross fee of the first year.
    pub gross: Money,
    /// When the first invoice is due.
    pub due_date: Date,
    /// What the net fee consists of.
    pub lines: Vec<FeeLine>,
    /// The net fee in twelve parts.
    pub monthly: Vec<Money>,
    /// The years of the term.
    pub years: Vec<YearFee>,
    /// The next band, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_band: Option<NextBand>,
    /// The previous band, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_band: Option<PreviousBand>,
    /// Last day of the offer, as stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// The id of the price list.
    pub price_list_id: String,
    /// What the caller should know.
    pub warnings: Vec<Warning>,
    /// How the fee came about.
    pub steps: Vec<Step>,
}

/// Computes the license fee of an institution by its cases.
///
/// # Errors
///
/// All problems of the input at once. Above a closed last band the only problem is `price-on-request` at `/cases`.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::explain::Options;
/// use tarifwerk::input::WholeNumber;
/// use tarifwerk::license::{Band, Bound, CaseCount, LicenseFeeInput, PriceList, PricingModel, license_fee};
/// use tarifwerk::money::{AmountInput, Money};
///
/// let band = |up_to, euros| Band { up_to, flat: Some(AmountInput::euros(euros)), per_case: None };
/// let list = PriceList::new(
///     "example-2026",
///     Date::parse("2026-01-01")?,
///     PricingModel::Band,
///     vec![band(Bound::UpTo(10_000), 4_800), band(Bound::Open, 9_600)],
/// );
/// let input = LicenseFeeInput::new(list, CaseCount::new(6_791, 13_186), Date::parse("2026-11-23")?);
///
/// let fee = license_fee(&input, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(fee.net, Money::parse("9600.00")?);
/// assert_eq!(fee.gross, Money::parse("11424.00")?);
/// assert_eq!(fee.due_date, Date::parse("2026-12-23")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn license_fee(input: &LicenseFeeInput, options: Options) -> Result<LicenseFee, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for LicenseFeeInput {
    type Answer = LicenseFee;

    fn compute(&self, options: Options, mut report: Report) -> Result<LicenseFee, Vec<Problem>> {
        let list = self.price_list.check(&Path::ROOT.field("priceList"), &mut report);
        let quote = Quote::check(self, list.as_ref(), &mut report).filter(|_| report.is_empty());
        let fee = quote.and_then(|quote| Computation::new(&quote, options).run(&mut report));
        fee.ok_or_else(|| report.into_problems())
    }
}

struct Computation<'a> {
    quote: &'a Quote<'a>,
    list: &'a CheckedList<'a>,
    cases: u64,
    explanation: Explanation,
}

impl<'a> Computation<'a> {
    fn new(quote: &'a Quote<'a>, options: Options) -> Self {
        let explanation = Explanation::new(options);
        Self { quote, list: quote.order.list, cases: quote.order.billable_cases, explanation }
    }

    /// The steps in their fixed order; `None` where an amount was reported.
    fn run(mut self, report: &mut Report) -> Option<LicenseFee> {
        if self.list.list.example == Some(true) {
            self.explanation.warn(&LicenseRemark::ExampleList { path: "/priceList" });
        }
        let Price { list_fee, net, mut lines } = self.quote.order.price(&mut self.explanation, report)?;
        let net = self.agreed_fee(net, &mut lines);
        let years = self.years(net);
        let first = years.first()?.clone();
        let vat_rate = self.vat_rate(first.invoice_date);
        let vat_step = match self.list.list.vat.unwrap_or(Vat::Standard) {
            Vat::Standard => LicenseStep::Vat { rate: vat_rate, net, invoice_date: first.invoice_date },
            Vat::None => LicenseStep::NoVat,
        };
        self.explanation.step(&vat_step, first.vat);
        self.explanation.step(&LicenseStep::Gross, first.gross);
        let payment_days = self.payment_days();
        self.explanation.note(&LicenseStep::Due {
            invoice_date: first.invoice_date,
            payment_days,
            by_calendar: Period::Days(payment_days).after_event(first.invoice_date),
            due: first.due_date,
        });
        self.remark_on_dates();
        let (next_band, previous_band) = self.neighbours(list_fee);
        let (steps, warnings) = self.explanation.finish();
        Some(LicenseFee {
            billable_cases: self.cases,
            list_fee,
            net,
            vat_rate,
            vat: first.vat,
            gross: first.gross,
            due_date: first.due_date,
            lines,
            monthly: net.equal_parts(12),
            years,
            next_band,
            previous_band,
            valid_until: self.quote.input.valid_until,
            price_list_id: self.list.list.id.as_str().to_owned(),
            warnings,
            steps,
        })
    }

    /// The agreed fee where there is one, and the net fee as the last step.
    fn agreed_fee(&mut self, computed: Money, lines: &mut Vec<FeeLine>) -> Money {
        let mut net = computed;
        if let Some(agreed) = self.quote.input.agreed_fee.map(AmountInput::money) {
            lines.push(FeeLine::new("agreed", &LineLabel::Agreed, agreed - net, self.explanation.options()));
            net = self.explanation.step(&LicenseStep::Agreed { before: net }, agreed);
        }
        self.explanation.step(&LicenseStep::Net, net)
    }

    /// The rate by invoice date; the quote was checked to have one where VAT is charged.
    fn vat_rate(&self, invoice_date: Date) -> Percent {
        self.list.list.vat_rate(invoice_date).unwrap_or(Percent::ZERO)
    }

    fn payment_days(&self) -> u16 {
        self.list.list.payment_days.map_or(30, |days| u16::try_from(days.get()).unwrap_or(30))
    }

    fn years(&self, net: Money) -> Vec<YearFee> {
        let start = self.quote.term_start;
        let year = |number: u16| {
            let from = if number == 0 { start } else { Period::Years(number).first_day_after(start) };
            let to = Period::Years(number.saturating_add(1)).last_day_from_beginning(start);
            // Clamped from the first invoice date, never from the one before.
            let invoice_date = Period::Years(number).after_event(self.quote.invoice_date);
            let vat = net.share(self.vat_rate(invoice_date));
            let due_date = next_working_day(Period::Days(self.payment_days()).after_event(invoice_date));
            YearFee { from, to, net, vat, gross: net + vat, invoice_date, due_date }
        };
        (0..self.quote.term_years).map(year).collect()
    }

    fn remark_on_dates(&mut self) {
        let quote = self.quote;
        if let (Some(until), Some(last)) = (quote.input.valid_until, self.list.list.valid_to)
            && until > last
        {
            self.explanation.warn(&LicenseRemark::ValidBeyondList { until, last });
        }
        if self.list.list.vat.unwrap_or(Vat::Standard) == Vat::None {
            return;
        }
        for year in self.years(Money::ZERO) {
            let invoiced = self.vat_rate(year.invoice_date);
            if let Some(supplied) = vat::other_rate_within(year.from, year.to, invoiced) {
                let invoice_date = year.invoice_date;
                self.explanation.warn(&LicenseRemark::OtherVatRate { invoice_date, invoiced, supplied });
                return;
            }
        }
    }

    fn neighbours(&mut self, list_fee: Money) -> (Option<NextBand>, Option<PreviousBand>) {
        let bands = &self.list.bands;
        // No cases at all lie in the first band, also where they are free.
        let own = bands.band_of(self.cases).ok().flatten().or_else(|| bands.steps.first().map(|first| (0, *first)));
        let Some((index, own)) = own else { return (None, None) };
        let next = own.up_to.and_then(|up_to| {
            let there = up_to.saturating_add(1);
            let cases_more = there.saturating_sub(self.cases);
            bands.price(there).ok().map(|list_fee| NextBand { cases_more, list_fee })
        });
        let previous = index.checked_sub(1).and_then(|before| bands.steps.get(before)).and_then(|before| {
            let there = before.up_to?;
            let cases_fewer = self.cases.saturating_sub(there);
            bands.price(there).ok().map(|list_fee| PreviousBand { cases_fewer, list_fee })
        });
        if let Some(NextBand { cases_more, list_fee: there }) = next
            && there < list_fee
        {
            self.explanation.warn(&LicenseRemark::NextBandCheaper { cases_more, here: list_fee, there });
        }
        (next, previous)
    }
}
