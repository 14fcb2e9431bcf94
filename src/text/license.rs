//! The words for license fees: steps and labels of lines.

use std::borrow::Cow;

use super::conus::clauses;
use super::counted;
use crate::calendar::Date;
use crate::explain::Sentence;
use crate::language::Language;
use crate::money::{Exact, Money, Percent, UnitPrice};

/// The counts of a band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BandWords {
    /// The first count.
    pub from: u64,
    /// The last one, if the band is closed.
    pub up_to: Option<u64>,
}

impl BandWords {
    fn text(self, language: Language) -> String {
        let from = language.count(self.from);
        match self.up_to {
            Some(up_to) => format!("{from}–{}", language.count(up_to)),
            None => language.pick(format!("ab {from}"), format!("from {from}")),
        }
    }
}

/// What a band contributes to a price.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PortionWords {
    /// Its counts.
    pub band: BandWords,
    /// Its flat amount.
    pub flat: Money,
    /// Its price per case.
    pub per_case: UnitPrice,
    /// How many cases are charged per case.
    pub cases: u64,
    /// What comes out, unrounded.
    pub amount: Exact,
}

impl PortionWords {
    fn text(&self, language: Language) -> String {
        let band = self.band.text(language);
        let cases = counted::cases(self.cases, language);
        let each = language.decimal(&Exact::from(self.per_case).to_string());
        let flat = language.amount(self.flat);
        let amount = language.decimal(&self.amount.to_string());
        let band = language.pick(format!("Band {band}"), format!("Band {band}"));
        match (self.cases > 0 && !self.per_case.is_zero(), self.flat.is_zero()) {
            (false, _) => language.pick(format!("{band}: pauschal {flat}"), format!("{band}: flat {flat}")),
            (true, true) => language.pick(
                format!("{band}: {cases} zu je {each}\u{a0}€ = {amount}\u{a0}€"),
                format!("{band}: {cases} at €{each} each = €{amount}"),
            ),
            (true, false) => language.pick(
                format!("{band}: {cases} zu je {each}\u{a0}€ und pauschal {flat} = {amount}\u{a0}€"),
                format!("{band}: {cases} at €{each} each and flat {flat} = €{amount}"),
            ),
        }
    }
}

/// The label of a line of a quote.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum LineLabel<'a> {
    /// The list itself or a module, by its title.
    Part {
        /// The title.
        title: &'a str,
    },
    /// A discount.
    Discount {
        /// The percentage, where it is one.
        percent: Option<Percent>,
        /// Why.
        reason: &'a str,
    },
    /// What is missing to the minimum fee.
    Minimum,
    /// The difference to the agreed fee.
    Agreed,
}

impl LineLabel<'_> {
    /// The label in words.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        match *self {
            Self::Part { title } => title.to_owned(),
            Self::Discount { percent: Some(percent), reason } => {
                let percent = language.percent(percent);
                language.pick(format!("Rabatt {percent}: {reason}"), format!("Discount {percent}: {reason}"))
            }
            Self::Discount { percent: None, reason } => language.pick(format!("Rabatt: {reason}"), format!("Discount: {reason}")),
            Self::Minimum => language.pick("Aufschlag bis zur Mindestgebühr", "Supplement up to the minimum fee").to_owned(),
            Self::Agreed => language.pick("Anpassung auf die vereinbarte Gebühr", "Adjustment to the agreed fee").to_owned(),
        }
    }
}

/// A step of a license fee.
#[derive(Clone, Debug, PartialEq)]
pub enum LicenseStep {
    /// How many cases count.
    Cases {
        /// The kinds that count, with their numbers.
        kinds: Vec<(&'static str, u64)>,
        /// Their sum.
        total: u64,
        /// The reference year.
        year: Option<u32>,
        /// Who the numbers come from.
        source: Option<&'static str>,
        /// What an estimate rests on.
        assumptions: Option<String>,
    },
    /// What a band contributes.
    Portion {
        /// The band and its prices.
        words: PortionWords,
    },
    /// The price of a part, rounded once.
    ListPrice {
        /// The part.
        title: String,
        /// Whether no cases are free.
        free: bool,
    },
    /// A module with a flat amount.
    Module {
        /// The module.
        title: String,
    },
    /// List and modules together.
    SumOfParts,
    /// What a discount takes off.
    Discount {
        /// The percentage, where it is one.
        percent: Option<Percent>,
        /// Of what.
        of: Money,
        /// Why.
        reason: String,
    },
    /// What is left after a discount.
    Left,
    /// The minimum fee holds.
    Minimum {
        /// What it would have been.
        before: Money,
    },
    /// The agreed fee holds.
    Agreed {
        /// What it would have been.
        before: Money,
    },
    /// The net fee of a year.
    Net,
    /// Value-added tax.
    Vat {
        /// The rate.
        rate: Percent,
        /// Of what.
        net: Money,
        /// The date that decides.
        invoice_date: Date,
    },
    /// Net and VAT.
    Gross,
    /// Neither the vendor nor the customer has VAT.
    NoVat,
    /// When it is due.
    Due {
        /// The invoice date.
        invoice_date: Date,
        /// The days to pay.
        payment_days: u16,
        /// The day by the calendar.
        by_calendar: Date,
        /// The day that counts.
        due: Date,
    },
}

impl Sentence for LicenseStep {
    fn rule(&self) -> &'static str {
        match self {
            Self::Cases { .. } => "license-fee.cases",
            Self::Portion { .. } => "license-fee.band",
            Self::ListPrice { .. } => "license-fee.list-price",
            Self::Module { .. } => "license-fee.module",
            Self::SumOfParts => "license-fee.parts",
            Self::Discount { .. } => "license-fee.discount",
            Self::Left => "license-fee.left",
            Self::Minimum { .. } => "license-fee.minimum",
            Self::Agreed { .. } => "license-fee.agreed",
            Self::Net => "license-fee.net",
            Self::Vat { .. } | Self::NoVat => "license-fee.vat",
            Self::Gross => "license-fee.gross",
            Self::Due { .. } => "license-fee.due",
        }
    }

    fn citation(&self, language: Language) -> Cow<'static, str> {
        let clauses = |numbers| clauses(numbers, language);
        Cow::Owned(match self {
            Self::Cases { .. } => clauses("6.1, 7.2"),
            Self::Agreed { .. } => clauses("6.1, 7.4"),
            Self::Net | Self::Gross => clauses("6.2"),
            Self::Vat { .. } => format!("{}, § 12 Abs. 1 UStG", clauses("6.3")),
            Self::Due { .. } => format!("{}, § 193 BGB", clauses("6.5")),
            _ => return Cow::Borrowed(language.pick("Preisliste", "price list")),
        })
    }

    fn text(&self, language: Language) -> String {
        match language {
            Language::German => self.german(),
            Language::English => self.english(),
        }
    }
}

fn kind_name(kind: &str, language: Language) -> &str {
    match kind {
        "inpatient" => language.pick("vollstationär", "inpatient"),
        "outpatient" => language.pick("ambulant", "outpatient"),
        "day-patient" => language.pick("teilstationär", "day-patient"),
        "home-treatment" => language.pick("stationsäquivalent", "home treatment"),
        other => other,
    }
}

fn source_name(source: &str, language: Language) -> &str {
    match source {
        "quality-report" => language.pick("Qualitätsbericht", "quality report"),
        "institution" => language.pick("Angabe der Einrichtung", "the institution's own figures"),
        "estimate" => language.pick("Schätzung", "estimate"),
        other => other,
    }
}

impl LicenseStep {
    fn cases_text(&self, language: Language) -> String {
        let Self::Cases { kinds, total, year, source, assumptions } = self else { return String::new() };
        let parts: Vec<String> =
            kinds.iter().map(|(kind, count)| format!("{} {}", language.count(*count), kind_name(kind, language))).collect();
        let total = language.count(*total);
        let sum = language.pick(
            format!("Fälle, die zählen: {} = {total}", parts.join(" + ")),
            format!("Cases that count: {} = {total}", parts.join(" + ")),
        );
        let year = year.map(|year| language.pick(format!("Bezugsjahr {year}"), format!("reference year {year}")));
        let source = source.map(|source| {
            let name = source_name(source, language);
            language.pick(format!("Quelle: {name}"), format!("source: {name}"))
        });
        let assumptions =
            assumptions.as_ref().map(|text| language.pick(format!("Annahmen: {text}"), format!("assumptions: {text}")));
        [Some(sum), year, source, assumptions].into_iter().flatten().collect::<Vec<_>>().join("; ")
    }

    fn german(&self) -> String {
        let language = Language::German;
        let euro = |amount: &Money| language.amount(*amount);
        match self {
            Self::Cases { .. } => self.cases_text(language),
            Self::Portion { words } => words.text(language),
            Self::ListPrice { title, free: false } => format!("Listenpreis „{title}“, einmal auf den Cent gerundet"),
            Self::ListPrice { title, free: true } => format!("Listenpreis „{title}“: ohne Fälle kostenlos"),
            Self::Module { title } => format!("Modul „{title}“, pauschal"),
            Self::SumOfParts => "Liste und Module zusammen".to_owned(),
            Self::Discount { percent: Some(percent), of, reason } => {
                format!("Rabatt {} von {}: {reason}", language.percent(*percent), euro(of))
            }
            Self::Discount { percent: None, reason, .. } => format!("Rabatt: {reason}"),
            Self::Left => "Es bleiben".to_owned(),
            Self::Minimum { before } => format!("Mindestgebühr statt {}", euro(before)),
            Self::Agreed { before } => format!("Vereinbarte Gebühr statt {}", euro(before)),
            Self::Net => "Nettogebühr für ein Jahr".to_owned(),
            Self::Vat { rate, net, invoice_date } => format!(
                "Umsatzsteuer {} von {}; maßgeblich ist das Rechnungsdatum {} (so gelesen)",
                language.percent(*rate),
                euro(net),
                language.date(*invoice_date)
            ),
            Self::NoVat => "Keine Umsatzsteuer nach dieser Preisliste".to_owned(),
            Self::Gross => "Bruttogebühr für ein Jahr".to_owned(),
            Self::Due { invoice_date, payment_days, by_calendar, due } => {
                let (invoice_date, calendar, due_text) =
                    (language.date(*invoice_date), language.date(*by_calendar), language.date(*due));
                let days = counted::days((*payment_days).into(), language);
                if by_calendar == due {
                    format!("Fällig {days} nach dem Rechnungsdatum {invoice_date}: am {due_text}")
                } else {
                    format!(
                        "Fällig {days} nach dem Rechnungsdatum {invoice_date}: Der {calendar} ist ein Samstag, Sonntag oder Feiertag, \
                         deshalb am {due_text}"
                    )
                }
            }
        }
    }

    fn english(&self) -> String {
        let language = Language::English;
        let euro = |amount: &Money| language.amount(*amount);
        match self {
            Self::Cases { .. } => self.cases_text(language),
            Self::Portion { words } => words.text(language),
            Self::ListPrice { title, free: false } => format!("List price “{title}”, rounded once to the cent"),
            Self::ListPrice { title, free: true } => format!("List price “{title}”: free without cases"),
            Self::Module { title } => format!("Module “{title}”, flat"),
            Self::SumOfParts => "List and modules together".to_owned(),
            Self::Discount { percent: Some(percent), of, reason } => {
                format!("Discount {} of {}: {reason}", language.percent(*percent), euro(of))
            }
            Self::Discount { percent: None, reason, .. } => format!("Discount: {reason}"),
            Self::Left => "What is left".to_owned(),
            Self::Minimum { before } => format!("Minimum fee instead of {}", euro(before)),
            Self::Agreed { before } => format!("Agreed fee instead of {}", euro(before)),
            Self::Net => "Net fee for one year".to_owned(),
            Self::Vat { rate, net, invoice_date } => format!(
                "VAT {} of {}; the invoice date {} decides (our reading)",
                language.percent(*rate),
                euro(net),
                language.date(*invoice_date)
            ),
            Self::NoVat => "No VAT under this price list".to_owned(),
            Self::Gross => "Gross fee for one year".to_owned(),
            Self::Due { invoice_date, payment_days, by_calendar, due } => {
                let (invoice_date, calendar, due_text) =
                    (language.date(*invoice_date), language.date(*by_calendar), language.date(*due));
                let days = counted::days((*payment_days).into(), language);
                if by_calendar == due {
                    format!("Due {days} after the invoice date {invoice_date}: on {due_text}")
                } else {
                    format!(
                        "Due {days} after the invoice date {invoice_date}: {calendar} is a Saturday, Sunday or public holiday, so on {due_text}"
                    )
                }
            }
        }
    }
}
