//! The words for outages, credit and availability: steps.

use std::borrow::Cow;

use super::conus::{clauses, own_terms};
use super::counted;
use crate::explain::Sentence;
use crate::language::Language;
use crate::money::{Money, Percent};

/// Why an outage does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutageNotCounted {
    /// Maintenance, announced in time and short enough.
    Maintenance {
        /// Its minutes outside the daily window.
        minutes: u64,
    },
    /// Force majeure.
    ForceMajeure {
        /// Whether it counts for the availability.
        for_availability: bool,
    },
    /// The customer's own equipment.
    Customer,
    /// All of it lies in the daily window.
    DailyWindow,
}

impl OutageNotCounted {
    fn text(self, language: Language) -> String {
        match self {
            Self::Maintenance { minutes } => {
                let minutes = counted::minutes(minutes, language);
                language.pick(
                    format!("rechtzeitig angekündigte Wartung, außerhalb des täglichen Fensters {minutes} (so gemessen)"),
                    format!("maintenance announced in time, {minutes} outside the daily window (measured so by our reading)"),
                )
            }
            Self::ForceMajeure { for_availability: false } => language
                .pick(
                    "höhere Gewalt mindert die Gebühr nicht; auch für die Verfügbarkeit zählt sie nicht (so gelesen)",
                    "force majeure does not reduce the fee; nor does it count for the availability (our reading)",
                )
                .to_owned(),
            Self::ForceMajeure { for_availability: true } => language
                .pick(
                    "höhere Gewalt mindert die Gebühr nicht; für die Verfügbarkeit zählt sie (so gelesen)",
                    "force majeure does not reduce the fee; it counts for the availability (our reading)",
                )
                .to_owned(),
            Self::Customer => language
                .pick("die Ursache liegt bei der Einrichtung selbst", "the cause lies with the institution itself")
                .to_owned(),
            Self::DailyWindow => {
                language.pick("liegt ganz im täglichen Wartungsfenster", "lies within the daily maintenance window").to_owned()
            }
        }
    }
}

/// A step of a reduction.
#[derive(Clone, Debug, PartialEq)]
pub enum ServiceLevelStep {
    /// An outage that does not count.
    NotCounted {
        /// Its place in the input, from 1.
        number: usize,
        /// Why.
        reason: OutageNotCounted,
    },
    /// The fee of a month that the period covers in part.
    PartOfMonth {
        /// Its year.
        year: i16,
        /// Its number, 1 to 12.
        number: i8,
        /// Days covered.
        days: u32,
        /// Days it has.
        of: u32,
        /// The part of the yearly fee for the whole month.
        whole: Money,
    },
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
    /// A whole month without an outage.
    Quiet {
        /// Its year.
        year: i16,
        /// Its number, 1 to 12.
        number: i8,
        /// Minutes added to the credit.
        grown: u64,
        /// The credit after.
        credit: u64,
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
            Self::NotCounted { .. } => "service-credit.not-counted",
            Self::PartOfMonth { .. } => "service-credit.part-of-month",
            Self::Month { .. } => "service-credit.outage",
            Self::Offset { .. } => "service-credit.offset",
            Self::Quiet { .. } | Self::Credit { .. } => "service-credit.credit",
            Self::Reduction { .. } => "service-credit.reduction",
            Self::Total => "service-credit.total",
            Self::Availability { .. } => "service-credit.availability",
        }
    }

    fn citation(&self, language: Language) -> Cow<'static, str> {
        Cow::Owned(clauses(self.clauses(), language))
    }

    fn citation_of_own_terms(&self, language: Language) -> Cow<'static, str> {
        Cow::Owned(own_terms(self.clauses(), language))
    }

    fn text(&self, language: Language) -> String {
        let time = |minutes: &u64| language.duration(*minutes);
        match self {
            Self::NotCounted { number, reason } => {
                let why = reason.text(language);
                language.pick(format!("Ausfall {number} zählt nicht: {why}"), format!("Outage {number} does not count: {why}"))
            }
            Self::PartOfMonth { year, number, days, of, whole } => {
                let whole = language.amount(*whole);
                language.pick(
                    format!("{number:02}/{year}: Gebühr für {days} von {of} Tagen des Monats, ganzer Monat {whole}"),
                    format!("{number:02}/{year}: fee for {days} of the month's {of} days, whole month {whole}"),
                )
            }
            Self::Month { year, number, outage, credit_before } => {
                let (outage, credit) = (time(outage), time(credit_before));
                language.pick(
                    format!("{number:02}/{year}: Ausfall {outage}, Gutschrift zuvor {credit}"),
                    format!("{number:02}/{year}: outage {outage}, credit before {credit}"),
                )
            }
            Self::Quiet { year, number, grown, credit } => {
                let (grown, credit) = (time(grown), time(credit));
                language.pick(
                    format!("{number:02}/{year}: kein Ausfall; gutgeschrieben {grown}, Gutschrift nun {credit}"),
                    format!("{number:02}/{year}: no outage; credited {grown}, credit now {credit}"),
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
                let german = if *on_total {
                    format!("wegen des ganzen Ausfalls von {minutes}")
                } else {
                    format!("wegen des Rests von {minutes} nach Verrechnung")
                };
                let english = if *on_total { "of the whole outage" } else { "of what the credit leaves" };
                language.pick(
                    format!("Minderung {percent} der Monatsgebühr {fee} {german} (so gelesen)"),
                    format!("Reduction of {percent} of the month's fee {fee} because {english}, {minutes} (our reading)"),
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

impl ServiceLevelStep {
    fn clauses(&self) -> &'static str {
        match self {
            Self::NotCounted { reason: OutageNotCounted::Maintenance { .. }, .. } => "8.4",
            Self::NotCounted { reason: OutageNotCounted::ForceMajeure { .. }, .. } => "8.2, 9.5",
            Self::NotCounted { reason: OutageNotCounted::Customer, .. } => "9.2",
            Self::NotCounted { reason: OutageNotCounted::DailyWindow, .. } => "8.3",
            Self::Month { .. } => "9.1, 8.3, 8.4",
            Self::Quiet { .. } | Self::Offset { .. } | Self::Credit { .. } => "9.3",
            Self::Reduction { .. } | Self::PartOfMonth { .. } => "9.1",
            Self::Total => "9.4",
            Self::Availability { .. } => "8.2",
        }
    }
}
