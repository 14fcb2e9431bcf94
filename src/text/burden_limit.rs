//! The words for the burden limit.

use std::borrow::Cow;

use crate::calendar::Date;
use crate::explain::{Remark, Sentence};
use crate::input::Fault;
use crate::language::Language;
use crate::money::{Money, Percent};

/// A step of the burden limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BurdenLimitStep {
    /// The gross income of the household.
    GrossIncome {
        /// The year.
        year: i16,
    },
    /// The allowance for the partner.
    Partner {
        /// The percentage of the reference value.
        percent: Percent,
        /// The reference value of the year.
        reference_value: Money,
    },
    /// The allowances for children.
    Children {
        /// How many.
        count: u32,
        /// Each.
        each: Money,
    },
    /// The allowances for other relatives.
    Relatives {
        /// How many.
        count: u32,
        /// The percentage of the reference value.
        percent: Percent,
        /// The reference value of the year.
        reference_value: Money,
    },
    /// Income less allowances.
    Assessable {
        /// Whether the allowances exceed the income.
        exhausted: bool,
    },
    /// Recipients of basic benefits count twelve standard rates.
    BasicBenefits {
        /// The monthly standard rate.
        standard_rate: Money,
    },
    /// Why which percentage applies.
    Rate {
        /// The percentage.
        rate: Percent,
        /// The reason.
        reason: RateReason,
    },
    /// The percentage of the assessable income.
    Limit {
        /// The percentage.
        rate: Percent,
        /// The income.
        assessable: Money,
    },
}

/// Why the regular percentage, or that for the seriously chronically ill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RateReason {
    /// Nobody is seriously chronically ill.
    Regular,
    /// One person is.
    Chronic,
    /// One person is, and whether check-ups were attended was not said.
    ChronicCheckupsAssumed,
    /// Check-ups were missed, but the person takes part in a treatment programme.
    TreatmentProgramme,
    /// Check-ups were missed, and the person was born late enough for that to count.
    CheckupsMissed,
    /// Check-ups were missed, but the person was born too early for that to count.
    BornBeforeException,
    /// Check-ups were missed, but the exception did not exist yet.
    BeforeException,
}

impl Sentence for BurdenLimitStep {
    fn rule(&self) -> &'static str {
        match self {
            Self::GrossIncome { .. } => "burden-limit.gross-income",
            Self::Partner { .. } => "burden-limit.partner",
            Self::Children { .. } => "burden-limit.children",
            Self::Relatives { .. } => "burden-limit.other-relatives",
            Self::Assessable { .. } => "burden-limit.assessable-income",
            Self::BasicBenefits { .. } => "burden-limit.basic-benefits",
            Self::Rate { .. } => "burden-limit.rate",
            Self::Limit { .. } => "burden-limit.limit",
        }
    }

    fn citation(&self, _: Language) -> Cow<'static, str> {
        let citation = match self {
            Self::GrossIncome { .. } => "§ 62 Abs. 1 Satz 2, Abs. 2 Satz 1 SGB V",
            Self::Partner { .. } | Self::Relatives { .. } => "§ 62 Abs. 2 Satz 2 SGB V, § 18 SGB IV",
            Self::Children { .. } => "§ 62 Abs. 2 Satz 3 SGB V, § 32 Abs. 6 EStG",
            Self::Assessable { .. } => "§ 62 Abs. 2 SGB V",
            Self::BasicBenefits { .. } => "§ 62 Abs. 2 Satz 5 und 6 SGB V",
            Self::Limit { .. }
            | Self::Rate { reason: RateReason::Regular | RateReason::Chronic | RateReason::ChronicCheckupsAssumed, .. } => {
                "§ 62 Abs. 1 Satz 2 SGB V"
            }
            Self::Rate { reason: RateReason::TreatmentProgramme, .. } => "§ 62 Abs. 1 Satz 4 SGB V",
            Self::Rate { .. } => "§ 62 Abs. 1 Satz 3 SGB V",
        };
        Cow::Borrowed(citation)
    }

    fn text(&self, language: Language) -> String {
        match language {
            Language::German => self.german(),
            Language::English => self.english(),
        }
    }
}

impl BurdenLimitStep {
    fn german(self) -> String {
        let language = Language::German;
        match self {
            Self::GrossIncome { year } => format!("Bruttoeinnahmen zum Lebensunterhalt aller im Haushalt, Jahr {year}"),
            Self::Partner { percent, reference_value } => format!(
                "Freibetrag für den Partner: {} der Bezugsgröße von {}",
                language.percent(percent),
                language.amount(reference_value)
            ),
            Self::Children { count: 1, .. } => "Freibetrag für ein Kind".to_owned(),
            Self::Children { count, each } => format!("Freibeträge für {count} Kinder zu je {}", language.amount(each)),
            Self::Relatives { count, percent, reference_value } => format!(
                "{} {} der Bezugsgröße von {}",
                if count == 1 {
                    "Freibetrag für einen Angehörigen:".to_owned()
                } else {
                    format!("Freibeträge für {count} weitere Angehörige, je")
                },
                language.percent(percent),
                language.amount(reference_value)
            ),
            Self::Assessable { exhausted: false } => {
                "Zu berücksichtigendes Einkommen: Bruttoeinnahmen weniger Freibeträge".to_owned()
            }
            Self::Assessable { exhausted: true } => {
                "Zu berücksichtigendes Einkommen: Die Freibeträge übersteigen die Bruttoeinnahmen, es bleibt nichts".to_owned()
            }
            Self::BasicBenefits { standard_rate } => format!(
                "Bei Grundsicherung gilt als Einkommen des ganzen Haushalts das Zwölffache des Regelsatzes von {}; Freibeträge gibt \
                 es dann nicht",
                language.amount(standard_rate)
            ),
            Self::Rate { rate, reason } => {
                let verb = applies(rate);
                let why = match reason {
                    RateReason::Regular => ", denn niemand im Haushalt ist schwerwiegend chronisch krank",
                    RateReason::Chronic => {
                        " für den ganzen Haushalt, denn eine Person ist schwerwiegend chronisch krank und in Dauerbehandlung"
                    }
                    RateReason::ChronicCheckupsAssumed => {
                        " für den ganzen Haushalt, denn eine Person ist schwerwiegend chronisch krank; angenommen ist, dass die \
                         Gesundheitsuntersuchungen nach § 25 Abs. 1 wahrgenommen wurden"
                    }
                    RateReason::TreatmentProgramme => {
                        ": Zwar wurden die Gesundheitsuntersuchungen versäumt, doch besteht die Teilnahme an einem strukturierten \
                         Behandlungsprogramm"
                    }
                    RateReason::CheckupsMissed => {
                        ": Wer nach dem 1. April 1972 geboren ist und die Gesundheitsuntersuchungen vor der Erkrankung nicht \
                         regelmäßig wahrgenommen hat, erhält die niedrigere Grenze nicht"
                    }
                    RateReason::BornBeforeException => {
                        ": Versäumte Gesundheitsuntersuchungen zählen nur bei Personen, die nach dem 1. April 1972 geboren sind"
                    }
                    RateReason::BeforeException => {
                        ": Versäumte Gesundheitsuntersuchungen zählen erst für Belastungsgrenzen ab 2008"
                    }
                };
                format!("Es {verb} {}{why}", language.percent(rate))
            }
            Self::Limit { rate, assessable } => {
                format!("Belastungsgrenze: {} von {}", language.percent(rate), language.amount(assessable))
            }
        }
    }

    fn english(self) -> String {
        let language = Language::English;
        match self {
            Self::GrossIncome { year } => format!("Gross income for living of everybody in the household, year {year}"),
            Self::Partner { percent, reference_value } => format!(
                "Allowance for the partner: {} of the reference value of {}",
                language.percent(percent),
                language.amount(reference_value)
            ),
            Self::Children { count: 1, .. } => "Allowance for one child".to_owned(),
            Self::Children { count, each } => format!("Allowances for {count} children at {} each", language.amount(each)),
            Self::Relatives { count, percent, reference_value } => format!(
                "{} {} of the reference value of {}",
                if count == 1 {
                    "Allowance for one relative:".to_owned()
                } else {
                    format!("Allowances for {count} further relatives, each")
                },
                language.percent(percent),
                language.amount(reference_value)
            ),
            Self::Assessable { exhausted: false } => "Assessable income: gross income less allowances".to_owned(),
            Self::Assessable { exhausted: true } => {
                "Assessable income: the allowances exceed the gross income, nothing is left".to_owned()
            }
            Self::BasicBenefits { standard_rate } => format!(
                "For recipients of basic benefits the income of the whole household is twelve times the standard rate of {}; there are \
                 no allowances then",
                language.amount(standard_rate)
            ),
            Self::Rate { rate, reason } => {
                let why = match reason {
                    RateReason::Regular => ", since nobody in the household is seriously chronically ill",
                    RateReason::Chronic => {
                        " to the whole household, since one person is seriously chronically ill in permanent treatment"
                    }
                    RateReason::ChronicCheckupsAssumed => {
                        " to the whole household, since one person is seriously chronically ill; it is assumed that the check-ups of \
                         § 25(1) were attended"
                    }
                    RateReason::TreatmentProgramme => {
                        ": the check-ups were missed, but the person takes part in a structured treatment programme"
                    }
                    RateReason::CheckupsMissed => {
                        ": anyone born after 1 April 1972 who did not regularly attend the check-ups before the illness does not get \
                         the lower limit"
                    }
                    RateReason::BornBeforeException => ": missed check-ups count only for persons born after 1 April 1972",
                    RateReason::BeforeException => ": missed check-ups count only for limits from 2008 on",
                };
                format!("{} applies{why}", language.percent(rate))
            }
            Self::Limit { rate, assessable } => {
                format!("Burden limit: {} of {}", language.percent(rate), language.amount(assessable))
            }
        }
    }
}

/// The German verb for a percentage.
fn applies(rate: Percent) -> &'static str {
    if rate == Percent::whole(1) { "gilt" } else { "gelten" }
}

/// A remark on a burden limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BurdenLimitRemark {
    /// Check-ups were missed, but the birth date that decides is not known.
    BirthDateMissing {
        /// What is assumed.
        chronic: Percent,
        /// What holds for those born late enough.
        regular: Percent,
    },
    /// The standard rate of the year changed within it or differed by region.
    StandardRateByRegion {
        /// The year.
        year: i16,
        /// What is used.
        standard_rate: Money,
    },
    /// The child allowance was raised after the year had begun.
    ChildAllowanceRaised {
        /// The year.
        year: i16,
        /// What holds.
        now: Money,
        /// What older pages show.
        earlier: Money,
    },
    /// Insurers counted less for a child before 2009.
    ChildAllowanceOfInsurers {
        /// What is used.
        now: Money,
        /// What insurers used.
        insurers: Money,
    },
    /// Other fields do not matter beside basic benefits.
    HouseholdIgnored,
    /// The limit is 0.00.
    NothingToPay,
}

impl Remark for BurdenLimitRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::BirthDateMissing { .. } => "birth-date-missing",
            Self::StandardRateByRegion { .. } => "standard-rate-by-region",
            Self::ChildAllowanceRaised { .. } => "child-allowance-raised",
            Self::ChildAllowanceOfInsurers { .. } => "child-allowance-of-insurers",
            Self::HouseholdIgnored => "household-ignored",
            Self::NothingToPay => "nothing-to-pay",
        }
    }

    fn path(&self) -> Option<String> {
        match self {
            Self::BirthDateMissing { .. } => Some("/household/chronic".to_owned()),
            Self::StandardRateByRegion { .. } | Self::HouseholdIgnored => Some("/household/basicBenefits".to_owned()),
            Self::ChildAllowanceRaised { .. } | Self::ChildAllowanceOfInsurers { .. } => Some("/household/children".to_owned()),
            Self::NothingToPay => None,
        }
    }

    fn message(&self, language: Language) -> String {
        let euro = |amount: Money| language.amount(amount);
        match *self {
            Self::BirthDateMissing { chronic, regular } => {
                let (chronic, regular_rate) = (language.percent(chronic), language.percent(regular));
                let verb = applies(regular);
                language.pick(
                    format!(
                        "Ohne Geburtsdatum ist {chronic} angenommen; für nach dem 1. April 1972 Geborene, die die Gesundheitsuntersuchungen \
                         versäumt haben, {verb} {regular_rate}"
                    ),
                    format!(
                        "Without a birth date {chronic} is assumed; for those born after 1 April 1972 who missed the check-ups it is \
                         {regular_rate}"
                    ),
                )
            }
            Self::StandardRateByRegion { year, standard_rate } => language.pick(
                format!(
                    "Der Regelsatz war {year} nicht überall und nicht das ganze Jahr gleich; gerechnet ist mit dem Wert vom Januar im \
                     Westen, {}",
                    euro(standard_rate)
                ),
                format!(
                    "In {year} the standard rate differed by region or changed within the year; the value of January in the West is \
                     used, {}",
                    euro(standard_rate)
                ),
            ),
            Self::ChildAllowanceRaised { year, now, earlier } => language.pick(
                format!(
                    "Der Kinderfreibetrag {year} wurde rückwirkend auf {} erhöht; ältere Seiten zeigen noch {}",
                    euro(now),
                    euro(earlier)
                ),
                format!(
                    "The child allowance of {year} was raised retroactively to {}; older pages still show {}",
                    euro(now),
                    euro(earlier)
                ),
            ),
            Self::ChildAllowanceOfInsurers { now, insurers } => language.pick(
                format!(
                    "Vor 2009 rechneten die Krankenkassen mit {} je Kind; richtig ist nach der Rechtsprechung die Summe beider \
                     Freibeträge, {}",
                    euro(insurers),
                    euro(now)
                ),
                format!(
                    "Before 2009 insurers counted {} for a child; the courts held the sum of both allowances right, {}",
                    euro(insurers),
                    euro(now)
                ),
            ),
            Self::HouseholdIgnored => language
                .pick(
                    "Bei Grundsicherung zählen Einkommen und Angehörige nicht",
                    "Beside basic benefits, income and relatives do not count",
                )
                .to_owned(),
            Self::NothingToPay => language
                .pick(
                    "Die Belastungsgrenze ist 0,00 €: Jede Zuzahlung des Jahres wird auf Antrag erstattet",
                    "The burden limit is €0.00: every co-payment of the year is refunded on application",
                )
                .to_owned(),
        }
    }
}

/// What is wrong with the input of a burden limit, beyond single values.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BurdenLimitFault {
    /// No nationwide standard rate exists for the year.
    NoStandardRate {
        /// The year.
        year: i16,
    },
    /// Born after the end of the year.
    BornAfterYear {
        /// The birth date.
        birth: Date,
        /// The year.
        year: i16,
    },
    /// No values are known for the year.
    UnsupportedYear {
        /// The year.
        year: i16,
        /// The first with built-in values.
        from: i16,
        /// The last.
        to: i16,
    },
}

impl Fault for BurdenLimitFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NoStandardRate { .. } => "no-standard-rate",
            Self::BornAfterYear { .. } => "born-after-year",
            Self::UnsupportedYear { .. } => "unsupported-year",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        match *self {
            Self::NoStandardRate { year } => language.pick(
                format!(
                    "{field} ist für {year} nicht berechenbar: Den Regelsatz legte damals jedes Land selbst fest; geben Sie ihn als \
                     standardRate in values an"
                ),
                format!(
                    "{field} cannot be computed for {year}: each Land set the standard rate itself then; state it as standardRate in values"
                ),
            ),
            Self::BornAfterYear { birth, year } => {
                let birth = language.date(birth);
                language.pick(
                    format!("{field} darf nicht nach dem Jahr {year} liegen, nicht {birth}"),
                    format!("{field} must not be after the year {year}, not {birth}"),
                )
            }
            Self::UnsupportedYear { year, from, to } => language.pick(
                format!(
                    "{field} muss {from} bis {to} sein, denn für diese Jahre sind Werte bekannt, oder ein Jahr, für das values am 1. Januar \
                     gelten, nicht {year}"
                ),
                format!(
                    "{field} must be {from} to {to}, for which values are known, or a year with values in force on 1 January, not {year}"
                ),
            ),
        }
    }
}
