//! The words for outages, credit and availability: steps.

use crate::explain::Sentence;
use crate::language::Language;
use crate::money::{Money, Percent};

/// A step of a reduction.
#[derive(Clone, Debug, PartialEq)]
pub enum ServiceLevelStep {
    /// What a month begins with.
    Month {
        /// Its year.
        year: i16,
        /// Its number, 1 to 12.
        number: i8,
        /// Chargeable minutes.
        outage: u64,
        /// The credit before.
        credit_before: u64,
    },
    /// What the credit covers.
    Offset {
        /// Minutes covered.
        offset: u64,
        /// Minutes left.
        remaining: u64,
    },
    /// No reduction: what the credit grows by.
    Credit {
        /// Minutes added.
        grown: u64,
        /// The credit after.
        credit: u64,
    },
    /// A reduction.
    Reduction {
        /// Minutes that the tier is taken on.
        minutes: u64,
        /// Whether these are the whole outage.
        on_total: bool,
        /// The tier.
        percent: Percent,
        /// Of what.
        fee: Money,
    },
    /// The sum.
    Total,
    /// The availability of a year.
    Availability {
        /// The year.
        year: i16,
        /// Minutes outside planned windows.
        promised: u64,
        /// Minutes without service.
        unavailable: u64,
        /// The figure.
        percent: String,
        /// What was promised.
        target: Percent,
        /// Whether it was kept.
        met: bool,
    },
}

impl Sentence for ServiceLevelStep {
    fn rule(&self) -> &'static str {
        match self {
            Self::Month { .. } => "service-credit.outage",
            Self::Offset { .. } => "service-credit.offset",
            Self::Credit { .. } => "service-credit.credit",
            Self::Reduction { .. } => "service-credit.reduction",
            Self::Total => "service-credit.total",
            Self::Availability { .. } => "service-credit.availability",
        }
    }

    fn citation(&self, language: Language) -> String {
        let (clause, terms) = language.pick(("Ziffer", "CONUS-Bedingungen"), ("clause", "of the CONUS terms"));
        let number = match self {
            Self::Month { .. } => "9.1, 8.3, 8.4",
            Self::Offset { .. } | Self::Credit { .. } => "9.3",
            Self::Reduction { .. } => "9.1",
            Self::Total => "9.4",
            Self::Availability { .. } => "8.2",
        };
        format!("{clause} {number} {terms}")
    }

    fn text(&self, language: Language) -> String {
        let time = |minutes: &u64| language.duration(*minutes);
        match self {
            Self::Month { year, number, outage, credit_before } => {
                let (outage, credit) = (time(outage), time(credit_before));
                language.pick(
                    format!("{number:02}/{year}: Ausfall {outage}, Gutschrift zuvor {credit}"),
                    format!("{number:02}/{year}: outage {outage}, credit before {credit}"),
                )
            }
            Self::Offset { offset, remaining } => {
                let (offset, remaining) = (time(offset), time(remaining));
                language.pick(
                    format!("Mit der Gutschrift verrechnet: {offset}; es bleiben {remaining} (jeder Ausfall wird verrechnet, so gelesen)"),
                    format!("Offset against the credit: {offset}; left {remaining} (every outage is offset, our reading)"),
                )
            }
            Self::Credit { grown, credit } => {
                let (grown, credit) = (time(grown), time(credit));
                language.pick(
                    format!("Keine Minderung; gutgeschrieben {grown}, Gutschrift nun {credit}"),
                    format!("No reduction; credited {grown}, credit now {credit}"),
                )
            }
            Self::Reduction { minutes, on_total, percent, fee } => {
                let (minutes, percent, fee) = (time(minutes), language.percent(*percent), language.amount(*fee));
                let basis = if *on_total {
                    language.pick("des ganzen Ausfalls", "of the whole outage")
                } else {
                    language.pick("des Rests nach Verrechnung", "of what the credit leaves")
                };
                language.pick(
                    format!("Minderung {percent} der Monatsgebühr {fee} wegen {basis} von {minutes} (so gelesen)"),
                    format!("Reduction of {percent} of the month's fee {fee} because {basis}, {minutes} (our reading)"),
                )
            }
            Self::Total => language.pick("Minderung insgesamt", "Reduction in total").to_owned(),
            Self::Availability { year, promised, unavailable, percent, target, met } => {
                let (promised, unavailable) = (time(promised), time(unavailable));
                let (percent, target) = (language.decimal(percent), language.percent(*target));
                match (language, met) {
                    (Language::German, true) => format!(
                        "Verfügbarkeit {year}: {percent}\u{a0}% von {promised} außerhalb geplanter Zeiten, ohne Dienst {unavailable}; \
                         zugesagt {target}, eingehalten"
                    ),
                    (Language::German, false) => format!(
                        "Verfügbarkeit {year}: {percent}\u{a0}% von {promised} außerhalb geplanter Zeiten, ohne Dienst {unavailable}; \
                         zugesagt {target}, nicht eingehalten"
                    ),
                    (Language::English, true) => format!(
                        "Availability {year}: {percent}% of {promised} outside planned hours, without service {unavailable}; promised \
                         {target}, met"
                    ),
                    (Language::English, false) => format!(
                        "Availability {year}: {percent}% of {promised} outside planned hours, without service {unavailable}; promised \
                         {target}, not met"
                    ),
                }
            }
        }
    }
}
