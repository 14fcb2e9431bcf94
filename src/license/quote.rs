//! The input of a license fee, and the checked quote that it describes.

use super::cases::CaseCount;
use super::order::{Discount, Order, Wanted};
use super::price_list::{CheckedList, PriceList};
use super::vat;
use crate::calendar::{Date, LAST_YEAR, Period};
use crate::input::{Label, Path, Report, WholeNumber, shape};
use crate::money::AmountInput;
use crate::text::LicenseFault;

shape! {
    /// What a quote is made from.
    pub struct LicenseFeeInput {
        /// The vendor's price list.
        "priceList" price_list: PriceList,
        /// The cases of the institution.
        "cases" cases: CaseCount,
        /// Date of the quote.
        "date" date: Date,
        /// Date of the first invoice; the date of the quote unless stated.
        "invoiceDate" invoice_date: Option<Date>,
        /// First day of the term; the first of the month after the date unless stated.
        "termStart" term_start: Option<Date>,
        /// Years of the term, 1 to 20; 1 unless stated.
        "termYears" term_years: Option<WholeNumber<1, 20>>,
        /// Ids of modules.
        "modules" modules: Option<Vec<Label>>,
        /// Discounts, in the order in which they are taken.
        "discounts" discounts: Option<Vec<Discount>>,
        /// A fee that was agreed and overrides the computed one, in euros; 0.00 is allowed (6.1).
        "agreedFee" agreed_fee: Option<AmountInput>,
        /// Last day of the offer, inclusive.
        "validUntil" valid_until: Option<Date>,
    }
}

impl LicenseFeeInput {
    /// A quote for one year, with nothing else stated.
    #[must_use]
    pub fn new(price_list: PriceList, cases: CaseCount, date: Date) -> Self {
        Self {
            price_list,
            cases,
            date,
            invoice_date: None,
            term_start: None,
            term_years: None,
            modules: None,
            discounts: None,
            agreed_fee: None,
            valid_until: None,
        }
    }
}

/// A quote; where nothing was reported, without contradictions up to what only its amounts can show.
pub(super) struct Quote<'a> {
    pub(super) input: &'a LicenseFeeInput,
    pub(super) order: Order<'a>,
    pub(super) invoice_date: Date,
    pub(super) term_start: Date,
    pub(super) term_years: u16,
}

impl<'a> Quote<'a> {
    /// Checks what single fields cannot show, beside the price list; `None` without a checked one.
    pub(super) fn check(input: &'a LicenseFeeInput, list: Option<&'a CheckedList<'a>>, report: &mut Report) -> Option<Self> {
        let root = Path::ROOT;
        input.cases.check(&root.field("cases"), report);
        let wanted = Wanted {
            cases: &input.cases,
            modules: input.modules.as_deref().unwrap_or_default(),
            discounts: input.discounts.as_deref().unwrap_or_default(),
        };
        let invoice_date = input.invoice_date.unwrap_or(input.date);
        let term_start = input.term_start.unwrap_or_else(|| input.date.first_of_next_month());
        let term_years = input.term_years.map_or(1, |years| u16::try_from(years.get()).unwrap_or(1));
        check_dates(input, invoice_date, term_start, term_years, report);
        wanted.check_discounts(report);
        let order = wanted.order(list?, report);
        Some(Self { input, order, invoice_date, term_start, term_years })
    }
}

fn check_dates(input: &LicenseFeeInput, invoice_date: Date, term_start: Date, term_years: u16, report: &mut Report) {
    let root = Path::ROOT;
    let list = &input.price_list;
    if !list.is_for_quotes_on(input.date) {
        let fault = LicenseFault::OutsidePriceList { date: input.date, from: list.valid_from, to: list.valid_to };
        report.add(&root.field("date"), &fault);
    }
    if let Some(until) = input.valid_until
        && until < input.date
    {
        report.add(&root.field("validUntil"), &LicenseFault::ValidUntilBeforeDate { date: input.date, until });
    }
    if list.vat_rate(invoice_date).is_none() {
        let field = if input.invoice_date.is_some() { "invoiceDate" } else { "date" };
        report.add(&root.field(field), &LicenseFault::VatUnknown { date: invoice_date, from_year: vat::FIRST_YEAR });
    }
    let last_day = Period::Years(term_years)
        .last_day_from_beginning(term_start)
        .max(invoice_date.plus_months_clamped(i32::from(term_years).saturating_mul(12)));
    if last_day.year() > LAST_YEAR {
        report.add(&root.field("termYears"), &LicenseFault::TermTooLong { last_year: LAST_YEAR });
    }
}
