//! The words for remarks on co-payments and for faults of their inputs.

use super::Unit;
use crate::calendar::Date;
use crate::explain::Remark;
use crate::input::Fault;
use crate::language::Language;
use crate::money::Money;

/// A remark on a co-payment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CopaymentRemark {
    /// No price was given, so the insurer's share is not known.
    PriceUnknown,
    /// The formula gives more than the service costs.
    AboveCost {
        /// The co-payment.
        copayment: Money,
        /// The cost.
        cost: Money,
        /// Whether of a stay, rather than of remedies or home nursing.
        stay: bool,
    },
}

impl Remark for CopaymentRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::PriceUnknown => "price-unknown",
            Self::AboveCost { .. } => "copayment-above-cost",
        }
    }

    fn path(&self) -> Option<String> {
        Some("/price".to_owned())
    }

    fn message(&self, language: Language) -> String {
        match *self {
            Self::PriceUnknown => language
                .pick(
                    "Ohne Preis ist der Anteil der Krankenkasse nicht bekannt; gezeigt sind nur Ihre Kosten",
                    "Without a price the insurer's share is not known; only your own cost is shown",
                )
                .to_owned(),
            Self::AboveCost { copayment, cost, stay } => {
                let (copayment, cost) = (language.amount(copayment), language.amount(cost));
                let why = if stay {
                    language.pick(
                        "§ 61 Satz 2 SGB V nennt für stationäre Maßnahmen einen festen Betrag je Tag",
                        "§ 61 sentence 2 SGB V names a fixed amount for each day of a stay",
                    )
                } else {
                    language.pick(
                        "§ 61 Satz 3 SGB V nennt für Heilmittel und häusliche Krankenpflege keine Obergrenze",
                        "§ 61 sentence 3 SGB V names no maximum for remedies and home nursing",
                    )
                };
                language.pick(
                    format!("Die Zuzahlung von {copayment} liegt über den Kosten von {cost}: {why}; bitte prüfen Sie den Preis"),
                    format!("The co-payment of {copayment} is above the cost of {cost}: {why}; please check the price"),
                )
            }
        }
    }
}

/// What is wrong with the input of a co-payment, beyond single values.
#[derive(Clone, Debug, PartialEq)]
pub enum CopaymentFault {
    /// A field that belongs to other services.
    NotApplicable {
        /// The services it belongs to.
        services: Vec<&'static str>,
    },
    /// The price is missing.
    PriceMissing {
        /// What it would be the price of.
        unit: Unit,
    },
    /// The last day lies before the first.
    UntilBeforeDate {
        /// The first day.
        date: Date,
        /// The last day.
        until: Date,
    },
    /// The number of days is not that of the dates.
    QuantityDisagrees {
        /// The days by the dates.
        days: u32,
        /// The days as stated.
        quantity: u32,
    },
    /// A reduction without a rebate contract.
    ReductionNeedsRebateContract,
    /// Split packs before the law knew them.
    SplitPacksTooEarly {
        /// When it began.
        from: Date,
        /// The dispensing date.
        date: Date,
    },
    /// Born after the first day.
    BornAfterService {
        /// The birth date.
        birth: Date,
        /// The first day.
        date: Date,
    },
}

impl Fault for CopaymentFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NotApplicable { .. } => "not-applicable",
            Self::PriceMissing { .. } => "missing",
            Self::UntilBeforeDate { .. } => "end-before-start",
            Self::QuantityDisagrees { .. } => "contradiction",
            Self::ReductionNeedsRebateContract => "needs-rebate-contract",
            Self::SplitPacksTooEarly { .. } => "split-packs-too-early",
            Self::BornAfterService { .. } => "born-after-service",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        let day = |date: &Date| language.date(*date);
        match self {
            Self::NotApplicable { services } => {
                let services = services.join(", ");
                language.pick(format!("{field} ist nur möglich bei {services}"), format!("{field} is only possible for {services}"))
            }
            Self::PriceMissing { unit } => {
                let unit = unit.counted(1, language);
                language.pick(format!("{field} fehlt: der Preis für {unit}"), format!("{field} is missing: the price of {unit}"))
            }
            Self::UntilBeforeDate { date, until } => {
                let (date, until) = (day(date), day(until));
                language.pick(
                    format!("{field} darf nicht vor dem ersten Tag {date} liegen, nicht {until}"),
                    format!("{field} must not be before the first day {date}, not {until}"),
                )
            }
            Self::QuantityDisagrees { days, quantity } => language.pick(
                format!("{field} muss {days} sein, die Tage von date bis until, oder fehlen, nicht {quantity}"),
                format!("{field} must be {days}, the days from date to until, or be left out, not {quantity}"),
            ),
            Self::ReductionNeedsRebateContract => language.pick(
                format!("{field} setzt einen Rabattvertrag voraus (rebateContract: true)"),
                format!("{field} needs a rebate contract (rebateContract: true)"),
            ),
            Self::SplitPacksTooEarly { from, date } => {
                let (from, date) = (day(from), day(date));
                language.pick(
                format!(
                    "{field} gibt es erst ab der Abgabe am {from} (§ 61 Satz 5 SGB V), nicht am {date}; bitte jede Packung einzeln eingeben"
                ),
                format!(
                    "{field} exists from dispensing on {from} on (§ 61 sentence 5 SGB V), not on {date}; enter each pack as one of its own"
                ),
            )
            }
            Self::BornAfterService { birth, date } => {
                let (birth, date) = (day(birth), day(date));
                language.pick(
                    format!("{field} darf nicht nach dem Tag der Leistung {date} liegen, nicht {birth}"),
                    format!("{field} must not be after the day of the service {date}, not {birth}"),
                )
            }
        }
    }
}
