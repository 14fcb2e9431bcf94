//! The words for remarks on license fees and for faults of their inputs.

use crate::calendar::Date;
use crate::explain::Remark;
use crate::input::Fault;
use crate::language::Language;
use crate::money::{Money, Percent};

use super::counted;

/// A remark on a license fee.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LicenseRemark {
    /// The price list is an example.
    ExampleList {
        /// Where the list stands.
        path: &'static str,
    },
    /// The term falls under another VAT rate than the invoice date.
    OtherVatRate {
        /// The invoice date.
        invoice_date: Date,
        /// The rate on it.
        invoiced: Percent,
        /// The other rate within the term.
        supplied: Percent,
    },
    /// More cases would cost less.
    NextBandCheaper {
        /// How many more.
        cases_more: u64,
        /// The list fee here.
        here: Money,
        /// The list fee there.
        there: Money,
    },
    /// The offer is valid longer than its price list.
    ValidBeyondList {
        /// Last day of the offer.
        until: Date,
        /// Last day of the list.
        last: Date,
    },
}

impl Remark for LicenseRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::ExampleList { .. } => "example-list",
            Self::OtherVatRate { .. } => "other-vat-rate",
            Self::NextBandCheaper { .. } => "next-band-cheaper",
            Self::ValidBeyondList { .. } => "valid-beyond-list",
        }
    }

    fn path(&self) -> Option<String> {
        let path = match self {
            Self::ExampleList { path } => path,
            Self::OtherVatRate { .. } => "/invoiceDate",
            Self::NextBandCheaper { .. } => "/cases",
            Self::ValidBeyondList { .. } => "/validUntil",
        };
        Some(path.to_owned())
    }

    fn message(&self, language: Language) -> String {
        match *self {
            Self::ExampleList { .. } => language
                .pick(
                    "Die Preisliste ist ein Beispiel; die Beträge sind kein Angebot",
                    "The price list is an example; the amounts are not an offer",
                )
                .to_owned(),
            Self::OtherVatRate { invoice_date, invoiced, supplied } => {
                let (date, invoiced, supplied) =
                    (language.date(invoice_date), language.percent(invoiced), language.percent(supplied));
                language.pick(
                    format!(
                        "Am Rechnungsdatum {date} gelten {invoiced} Umsatzsteuer, in der Laufzeit kommen {supplied} vor; nach dem Gesetz \
                         entscheidet die Zeit der Leistung"
                    ),
                    format!(
                        "On the invoice date {date} VAT is {invoiced}, and {supplied} applies within the term; by law the time of supply decides"
                    ),
                )
            }
            Self::NextBandCheaper { cases_more, here, there } => {
                let (here, there) = (language.amount(here), language.amount(there));
                let more = match cases_more {
                    1 => language.pick("1 Fall", "1 case").to_owned(),
                    many => format!("{} {}", language.count(many), language.pick("Fällen", "cases")),
                };
                language.pick(
                    format!("Mit {more} mehr läge der Listenpreis bei {there} statt {here}"),
                    format!("With {more} more the list price would be {there} instead of {here}"),
                )
            }
            Self::ValidBeyondList { until, last } => {
                let (until, last) = (language.date(until), language.date(last));
                language.pick(
                    format!("Das Angebot gilt bis {until}, die Preisliste nur bis {last}"),
                    format!("The offer is valid until {until}, the price list only until {last}"),
                )
            }
        }
    }
}

/// What is wrong with the input of a license fee, beyond single values and the price list.
#[derive(Clone, Debug, PartialEq)]
pub enum LicenseFault {
    /// An estimate without its assumptions.
    AssumptionsMissing,
    /// The date lies outside the price list.
    OutsidePriceList {
        /// The date.
        date: Date,
        /// First day of the list.
        from: Date,
        /// Last day of the list.
        to: Option<Date>,
    },
    /// The offer ends before it is made.
    ValidUntilBeforeDate {
        /// Date of the quote.
        date: Date,
        /// Last day of the offer.
        until: Date,
    },
    /// No VAT rate is known for the invoice date.
    VatUnknown {
        /// The invoice date.
        date: Date,
        /// The first year with a known rate.
        from_year: i16,
    },
    /// The term runs out of the calendar.
    TermTooLong {
        /// The last year.
        last_year: i16,
    },
    /// A discount has neither or both of percent and amount.
    PercentOrAmount,
    /// A discount is more than what is left.
    DiscountTooLarge {
        /// What is left.
        left: Money,
        /// The discount.
        amount: Money,
    },
    /// A module that the list does not have.
    UnknownModule {
        /// Its id.
        id: String,
        /// The modules that the list has.
        known: Vec<String>,
    },
    /// A module chosen twice.
    ModuleRepeated {
        /// Its id.
        id: String,
    },
    /// The count lies above the closed last band.
    PriceOnRequest {
        /// The part of the list.
        title: String,
        /// Where its last band ends.
        up_to: u64,
        /// The count.
        cases: u64,
    },
}

impl Fault for LicenseFault {
    fn code(&self) -> &'static str {
        match self {
            Self::AssumptionsMissing => "missing",
            Self::OutsidePriceList { .. } => "outside-price-list",
            Self::ValidUntilBeforeDate { .. } => "end-before-start",
            Self::VatUnknown { .. } => "vat-unknown",
            Self::TermTooLong { .. } => "out-of-range",
            Self::PercentOrAmount => "percent-or-amount",
            Self::DiscountTooLarge { .. } => "discount-too-large",
            Self::UnknownModule { .. } => "unknown-module",
            Self::ModuleRepeated { .. } => "repeated",
            Self::PriceOnRequest { .. } => "price-on-request",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        let day = |date: &Date| language.date(*date);
        match self {
            Self::AssumptionsMissing => language.pick(
                format!("{field} fehlt: Eine Schätzung muss nennen, worauf sie beruht"),
                format!("{field} is missing: an estimate must say what it rests on"),
            ),
            Self::OutsidePriceList { date, from, to: Some(to) } => {
                let (date, from, to) = (day(date), day(from), day(to));
                language.pick(
                    format!("{field} muss in der Gültigkeit der Preisliste liegen, {from} bis {to}, nicht {date}"),
                    format!("{field} must lie within the validity of the price list, {from} to {to}, not {date}"),
                )
            }
            Self::OutsidePriceList { date, from, to: None } => {
                let (date, from) = (day(date), day(from));
                language.pick(
                    format!("{field} muss in der Gültigkeit der Preisliste liegen, ab {from}, nicht {date}"),
                    format!("{field} must lie within the validity of the price list, from {from} on, not {date}"),
                )
            }
            Self::ValidUntilBeforeDate { date, until } => {
                let (date, until) = (day(date), day(until));
                language.pick(
                    format!("{field} darf nicht vor dem Datum des Angebots {date} liegen, nicht {until}"),
                    format!("{field} must not be before the date of the quote {date}, not {until}"),
                )
            }
            Self::VatUnknown { date, from_year } => {
                let date = day(date);
                language.pick(
                    format!("{field} muss ab {from_year} liegen, weil der Steuersatz davor nicht hinterlegt ist, nicht {date}"),
                    format!("{field} must be in {from_year} or later, since the VAT rate before is not on file, not {date}"),
                )
            }
            Self::TermTooLong { last_year } => language.pick(
                format!("{field} muss so gewählt sein, dass die Laufzeit bis Ende {last_year} endet"),
                format!("{field} must be such that the term ends by the end of {last_year}"),
            ),
            Self::PercentOrAmount => language.pick(
                format!("{field} muss entweder percent oder amount haben"),
                format!("{field} must have either percent or amount"),
            ),
            Self::DiscountTooLarge { left, amount } => {
                let (left, amount) = (language.amount(*left), language.amount(*amount));
                language.pick(
                    format!("{field} darf höchstens {left} sein, denn mehr ist nicht übrig, nicht {amount}"),
                    format!("{field} may be at most {left}, since no more is left, not {amount}"),
                )
            }
            Self::UnknownModule { id, known } if known.is_empty() => language.pick(
                format!("{field} nennt das Modul \"{id}\", aber die Preisliste hat keine Module"),
                format!("{field} names the module \"{id}\", but the price list has no modules"),
            ),
            Self::UnknownModule { id, known } => {
                let known = known.join(", ");
                language.pick(
                    format!("{field} muss ein Modul der Preisliste sein ({known}), nicht \"{id}\""),
                    format!("{field} must be a module of the price list ({known}), not \"{id}\""),
                )
            }
            Self::ModuleRepeated { id } => language.pick(
                format!("{field} darf jedes Modul nur einmal nennen, nicht \"{id}\" zweimal"),
                format!("{field} may name each module only once, not \"{id}\" twice"),
            ),
            Self::PriceOnRequest { title, up_to, cases } => {
                let (up_to, cases) = (counted::cases(*up_to, language), language.count(*cases));
                language.pick(
                    format!("{field}: Preis auf Anfrage, denn „{title}“ reicht bis {up_to} und es sind {cases}"),
                    format!("{field}: price on request, since “{title}” goes up to {up_to} and there are {cases}"),
                )
            }
        }
    }
}
