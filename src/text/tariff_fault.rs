//! The words for remarks on tariffs and years, and for faults of their inputs.

use crate::calendar::Date;
use crate::explain::Remark;
use crate::input::{Fault, quoted};
use crate::language::Language;
use crate::money::Money;

/// A remark on a tariff or a year.
#[derive(Clone, Debug, PartialEq)]
pub enum TariffRemark {
    /// The tariff is made up.
    ExampleTariff,
    /// A benefit pays nothing.
    PaysNothing {
        /// Where.
        path: String,
    },
    /// Whether a transport was approved is not said.
    ApprovalUnknown {
        /// Where.
        path: String,
    },
    /// Where a transport leads is not said.
    SettingUnknown {
        /// Where.
        path: String,
    },
    /// When a lasting treatment began is not said.
    TreatmentSinceUnknown {
        /// Where.
        path: String,
    },
    /// A tariff without a policy.
    NoPolicy,
    /// A policy without a tariff.
    PolicyWithoutTariff,
    /// Benefits of before under a name that is none of the tariff's caps.
    UnknownCap {
        /// Where.
        path: String,
        /// The name.
        group: String,
        /// The groups of the tariff's caps.
        known: Vec<String>,
    },
    /// An insured person changes the premium group within the year.
    GroupChange {
        /// Who, where there are several.
        person: Option<String>,
        /// When.
        from: Date,
        /// The age that is reached.
        age: u32,
    },
    /// The exemption was not applied for.
    ExemptionNotClaimed {
        /// What the insurer would pay back.
        refundable: Money,
    },
    /// The limit was paid in advance.
    Prepaid {
        /// The limit.
        prepayment: Money,
        /// What the co-payments would have been.
        copayments: Money,
    },
    /// The limit was reached before the first expense.
    LimitReachedBefore,
    /// A stay that began in the year before.
    OldStay {
        /// Where.
        path: String,
    },
}

impl Remark for TariffRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::ExampleTariff => "example-tariff",
            Self::PaysNothing { .. } => "pays-nothing",
            Self::ApprovalUnknown { .. } => "approval-unknown",
            Self::SettingUnknown { .. } => "setting-unknown",
            Self::TreatmentSinceUnknown { .. } => "treatment-since-unknown",
            Self::NoPolicy => "no-policy",
            Self::PolicyWithoutTariff => "policy-without-tariff",
            Self::UnknownCap { .. } => "unknown-cap",
            Self::GroupChange { .. } => "group-change",
            Self::ExemptionNotClaimed { .. } => "exemption-not-claimed",
            Self::Prepaid { .. } => "prepaid",
            Self::LimitReachedBefore => "limit-reached-before",
            Self::OldStay { .. } => "old-stay",
        }
    }

    fn path(&self) -> Option<String> {
        match self {
            Self::PaysNothing { path }
            | Self::ApprovalUnknown { path }
            | Self::SettingUnknown { path }
            | Self::TreatmentSinceUnknown { path }
            | Self::UnknownCap { path, .. }
            | Self::OldStay { path } => Some(path.clone()),
            Self::ExampleTariff | Self::NoPolicy => Some("/tariff".to_owned()),
            Self::PolicyWithoutTariff => Some("/policy".to_owned()),
            Self::GroupChange { .. } => Some("/policy/premiums".to_owned()),
            Self::ExemptionNotClaimed { .. } => Some("/exemptionClaimed".to_owned()),
            Self::Prepaid { .. } => Some("/prepaid".to_owned()),
            Self::LimitReachedBefore => Some("/before/copayments".to_owned()),
        }
    }

    fn message(&self, language: Language) -> String {
        let euro = |amount: &Money| language.amount(*amount);
        match self {
            Self::ExampleTariff => language
                .pick("Der Tarif ist erfunden; die Beträge sind kein Angebot", "The tariff is made up; the amounts are not an offer")
                .to_owned(),
            Self::PaysNothing { .. } => {
                language.pick("Diese Leistung erstattet 0 %", "This benefit pays 0%").to_owned()
            }
            Self::ApprovalUnknown { .. } => language
                .pick(
                    "Ob die Krankenkasse die Fahrt genehmigt hat, ist nicht angegeben; gerechnet ist ohne Genehmigung",
                    "Whether the statutory insurer approved the trip is not said; it is taken as not approved",
                )
                .to_owned(),
            Self::SettingUnknown { .. } => language
                .pick(
                    "Ob die Fahrt zu einer ambulanten Behandlung führt, ist nicht angegeben; gerechnet ist mit ambulant",
                    "Whether the trip leads to ambulatory treatment is not said; it is taken as ambulatory",
                )
                .to_owned(),
            Self::TreatmentSinceUnknown { .. } => language
                .pick(
                    "Wann diese Behandlung begann, ist nicht angegeben: Begann sie vor dem Vertragsschluss, zahlt der Tarif nichts",
                    "When this treatment began is not said: if it began before the contract was concluded, the tariff pays nothing",
                )
                .to_owned(),
            Self::NoPolicy => language
                .pick(
                    "Ohne Angaben zum Vertrag ist angenommen, dass der Tarif das ganze Jahr ohne Wartezeit gilt",
                    "Without a policy the tariff is taken to hold all year without waiting periods",
                )
                .to_owned(),
            Self::PolicyWithoutTariff => language
                .pick("Ein Vertrag ohne Tarif ändert nichts; bitte einen Tarif wählen", "A policy without a tariff changes nothing; choose a tariff")
                .to_owned(),
            Self::UnknownCap { group, known, .. } => {
                let (group, known) = (quoted(group), known.join(", "));
                if known.is_empty() {
                    language.pick(
                        format!("Der Tarif hat keine Obergrenzen, also auch keine namens {group}"),
                        format!("The tariff has no caps, and so none called {group}"),
                    )
                } else {
                    language.pick(
                        format!("{group} ist keine Obergrenze dieses Tarifs ({known}); von diesen ist damit nichts verbraucht"),
                        format!("{group} is none of the caps of this tariff ({known}); it uses up nothing of these"),
                    )
                }
            }
            Self::GroupChange { person, from, age } => {
                let from = language.date(*from);
                let who = person.as_ref().map(|id| format!("{id}: ")).unwrap_or_default();
                language.pick(
                    format!("{who}Ab {from} gilt der Beitrag der nächsten Altersgruppe, denn das {age}. Lebensjahr ist vollendet"),
                    format!("{who}From {from} the premium of the next age group is due, since the age of {age} is reached"),
                )
            }
            Self::ExemptionNotClaimed { refundable } => language.pick(
                format!("Ohne Antrag auf Befreiung zahlen Sie weiter zu; die Krankenkasse würde {} erstatten", euro(refundable)),
                format!("Without applying for the exemption you go on paying; the statutory insurer would refund {}", euro(refundable)),
            ),
            Self::Prepaid { prepayment, copayments } => language.pick(
                format!(
                    "Im Voraus bezahlt sind {}; ohne Vorauszahlung wären es {} Zuzahlungen (zu viel Gezahltes kommt nicht zurück, so \
                     gelesen)",
                    euro(prepayment),
                    euro(copayments)
                ),
                format!(
                    "{} was paid in advance; without that the co-payments would be {} (what was paid too much does not come back, our \
                     reading)",
                    euro(prepayment),
                    euro(copayments)
                ),
            ),
            Self::LimitReachedBefore => language
                .pick(
                    "Die Belastungsgrenze war schon vor der ersten Ausgabe erreicht",
                    "The burden limit was reached before the first expense",
                )
                .to_owned(),
            Self::OldStay { .. } => language
                .pick(
                    "Der Aufenthalt begann im Vorjahr: Angenommen ist, dass dort keine weiteren Tage berechnet wurden",
                    "The stay began in the year before: it is assumed that no other days were charged there",
                )
                .to_owned(),
        }
    }
}

/// What is wrong with a tariff, a policy or a year, beyond single values.
#[derive(Clone, Debug, PartialEq)]
pub enum TariffFault {
    /// A tariff without benefits.
    NoBenefits,
    /// A benefit without services.
    NoServices,
    /// Something stands twice.
    Repeated {
        /// What.
        what: String,
    },
    /// A service that two benefits cover.
    CoveredTwice {
        /// The service.
        service: &'static str,
    },
    /// A service without a co-payment, covered by its co-payment.
    NoCopayment {
        /// The service.
        service: &'static str,
    },
    /// A field that only counts for benefits on expenses.
    OnlyForExpenses,
    /// A group has two caps.
    CapsDiffer {
        /// The earlier one.
        before: Money,
        /// This one.
        amount: Money,
    },
    /// Ages that do not ascend.
    AgesNotAscending {
        /// The earlier one.
        before: u32,
        /// This one.
        from_age: u32,
    },
    /// A refund without months.
    NoRefundMonths,
    /// A policy that ends before it starts.
    EndBeforeStart {
        /// First day.
        start: Date,
        /// Last day.
        end: Date,
    },
    /// A policy without premiums.
    NoPremiums,
    /// The first premium begins after the cover.
    PremiumTooLate {
        /// When it begins.
        from: Date,
        /// When it is needed.
        needed: Date,
    },
    /// Premiums that do not ascend.
    PremiumsNotAscending {
        /// The earlier one.
        before: Date,
        /// This one.
        from: Date,
    },
    /// Insured before the duty began.
    InsuredBeforeDuty {
        /// The duty.
        duty: Date,
        /// The insurance.
        insured: Date,
    },
    /// A tariff that is not built in.
    UnknownTariff {
        /// Its id.
        id: String,
        /// What is built in.
        known: Vec<String>,
    },
    /// A person that is not listed.
    UnknownPerson {
        /// Its id.
        id: String,
        /// Who is listed.
        known: Vec<String>,
    },
    /// An expense outside the year.
    OutsideYear {
        /// Its date.
        date: Date,
        /// The year.
        year: i16,
    },
    /// The statutory insurer pays more than the cost.
    BenefitAboveCost {
        /// The benefit.
        benefit: Money,
        /// The cost.
        cost: Money,
    },
    /// A field that belongs to services of supplementary tariffs, or to those of the statute.
    WrongKindOfService {
        /// Whether it belongs to services of supplementary tariffs.
        of_tariffs: bool,
    },
    /// A service of a supplementary tariff without its price.
    PriceMissing,
    /// Born after an expense.
    BornAfter {
        /// The birth date.
        birth: Date,
        /// The date of the expense.
        date: Date,
    },
}

impl Fault for TariffFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NoBenefits => "no-benefits",
            Self::NoServices => "no-services",
            Self::Repeated { .. } => "repeated",
            Self::CoveredTwice { .. } => "covered-twice",
            Self::NoCopayment { .. } => "no-copayment",
            Self::OnlyForExpenses | Self::WrongKindOfService { .. } => "not-applicable",
            Self::CapsDiffer { .. } => "caps-differ",
            Self::AgesNotAscending { .. } | Self::PremiumsNotAscending { .. } => "not-ascending",
            Self::NoRefundMonths => "no-refund-months",
            Self::EndBeforeStart { .. } => "end-before-start",
            Self::NoPremiums => "no-premiums",
            Self::PremiumTooLate { .. } => "premium-too-late",
            Self::InsuredBeforeDuty { .. } => "insured-before-duty",
            Self::UnknownTariff { .. } => "unknown-tariff",
            Self::UnknownPerson { .. } => "unknown-person",
            Self::OutsideYear { .. } => "outside-year",
            Self::BenefitAboveCost { .. } => "benefit-above-cost",
            Self::PriceMissing => "missing",
            Self::BornAfter { .. } => "born-after-service",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        match language {
            Language::German => self.german(field),
            Language::English => self.english(field),
        }
    }
}

impl TariffFault {
    fn german(&self, field: &str) -> String {
        let day = |date: &Date| Language::German.date(*date);
        match self {
            Self::NoBenefits => format!("{field} muss mindestens eine Leistung enthalten"),
            Self::NoServices => format!("{field} muss mindestens eine Leistungsart nennen"),
            Self::Repeated { what } => format!("{field} darf jeden Wert nur einmal nennen, nicht \"{what}\" zweimal"),
            Self::CoveredTwice { service } => format!("{field} nennt {service}, aber eine Leistungsart darf nur einmal vorkommen"),
            Self::NoCopayment { service } => {
                format!("{field} nennt {service}, aber dafür gibt es keine Zuzahlung; richtig ist basis \"expense\"")
            }
            Self::OnlyForExpenses => format!("{field} gilt nur bei basis \"expense\""),
            Self::CapsDiffer { before, amount } => {
                format!("{field} muss {before} sein wie bei der ersten Leistung dieser Gruppe, nicht {amount}")
            }
            Self::AgesNotAscending { before, from_age } => format!("{field} muss größer sein als {before}, nicht {from_age}"),
            Self::NoRefundMonths => format!("{field} muss mindestens einen Wert enthalten"),
            Self::EndBeforeStart { start, end } => {
                let (start, end) = (day(start), day(end));
                format!("{field} darf nicht vor dem Beginn {start} liegen, nicht {end}")
            }
            Self::NoPremiums => format!("{field} muss mindestens einen Beitrag enthalten"),
            Self::PremiumTooLate { from, needed } => {
                let (from, needed) = (day(from), day(needed));
                format!("{field} muss spätestens {needed} sein, der erste Tag mit Schutz, nicht {from}")
            }
            Self::PremiumsNotAscending { before, from } => {
                let (before, from) = (day(before), day(from));
                format!("{field} muss nach {before} liegen, dem Beginn davor, nicht {from}")
            }
            Self::InsuredBeforeDuty { duty, insured } => {
                let (duty, insured) = (day(duty), day(insured));
                format!("{field} darf nicht vor dem Beginn der Pflicht {duty} liegen, nicht {insured}")
            }
            Self::UnknownTariff { id, known } => {
                format!("{field} muss einer der Tarife {} oder ein eigener Tarif sein, nicht \"{id}\"", known.join(", "))
            }
            Self::UnknownPerson { id, known } => {
                format!("{field} muss eine der Personen {} sein, nicht \"{id}\"", known.join(", "))
            }
            Self::OutsideYear { date, year } => {
                let date = day(date);
                format!("{field} muss im Jahr {year} liegen, nicht {date}")
            }
            Self::BenefitAboveCost { benefit, cost } => format!("{field} darf höchstens {cost} sein, die Kosten, nicht {benefit}"),
            Self::WrongKindOfService { of_tariffs: true } => {
                format!("{field} gilt nur für Leistungen, die allein Zusatztarife kennen (zum Beispiel vision-aid)")
            }
            Self::WrongKindOfService { of_tariffs: false } => {
                format!("{field} gilt nur für Leistungen der gesetzlichen Krankenversicherung")
            }
            Self::PriceMissing => format!("{field} fehlt"),
            Self::BornAfter { birth, date } => {
                let (birth, date) = (day(birth), day(date));
                format!("{field} darf nicht nach der Ausgabe vom {date} liegen, nicht {birth}")
            }
        }
    }

    fn english(&self, field: &str) -> String {
        let day = |date: &Date| Language::English.date(*date);
        match self {
            Self::NoBenefits => format!("{field} must hold at least one benefit"),
            Self::NoServices => format!("{field} must name at least one service"),
            Self::Repeated { what } => format!("{field} may name each value only once, not \"{what}\" twice"),
            Self::CoveredTwice { service } => format!("{field} names {service}, but a service may be covered only once"),
            Self::NoCopayment { service } => {
                format!("{field} names {service}, which has no co-payment; basis \"expense\" would be right")
            }
            Self::OnlyForExpenses => format!("{field} only counts with basis \"expense\""),
            Self::CapsDiffer { before, amount } => {
                format!("{field} must be {before} as in the first benefit of this group, not {amount}")
            }
            Self::AgesNotAscending { before, from_age } => format!("{field} must be greater than {before}, not {from_age}"),
            Self::NoRefundMonths => format!("{field} must hold at least one value"),
            Self::EndBeforeStart { start, end } => {
                let (start, end) = (day(start), day(end));
                format!("{field} must not be before the start {start}, not {end}")
            }
            Self::NoPremiums => format!("{field} must hold at least one premium"),
            Self::PremiumTooLate { from, needed } => {
                let (from, needed) = (day(from), day(needed));
                format!("{field} must be {needed} at the latest, the first day of cover, not {from}")
            }
            Self::PremiumsNotAscending { before, from } => {
                let (before, from) = (day(before), day(from));
                format!("{field} must be after {before}, the one before, not {from}")
            }
            Self::InsuredBeforeDuty { duty, insured } => {
                let (duty, insured) = (day(duty), day(insured));
                format!("{field} must not be before the duty began {duty}, not {insured}")
            }
            Self::UnknownTariff { id, known } => {
                format!("{field} must be one of the tariffs {} or a tariff of your own, not \"{id}\"", known.join(", "))
            }
            Self::UnknownPerson { id, known } => format!("{field} must be one of the persons {}, not \"{id}\"", known.join(", ")),
            Self::OutsideYear { date, year } => {
                let date = day(date);
                format!("{field} must lie in the year {year}, not {date}")
            }
            Self::BenefitAboveCost { benefit, cost } => format!("{field} may be at most {cost}, the cost, not {benefit}"),
            Self::WrongKindOfService { of_tariffs: true } => {
                format!("{field} only counts for services that supplementary tariffs alone know (such as vision-aid)")
            }
            Self::WrongKindOfService { of_tariffs: false } => format!("{field} only counts for services of statutory insurance"),
            Self::PriceMissing => format!("{field} is missing"),
            Self::BornAfter { birth, date } => {
                let (birth, date) = (day(birth), day(date));
                format!("{field} must not be after the expense of {date}, not {birth}")
            }
        }
    }
}
