//! The words for co-payments.

use std::borrow::Cow;

use crate::calendar::Date;
use crate::explain::Sentence;
use crate::language::Language;
use crate::money::{Money, Percent};

/// What a price is the price of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A pack ("Packung").
    Pack,
    /// A line of a prescription ("Verordnungszeile").
    PrescriptionLine,
    /// A whole prescription ("Verordnung").
    Prescription,
    /// An item ("Hilfsmittel").
    Item,
    /// What a month needs ("Monatsbedarf").
    MonthSupply,
    /// A day of use ("Tag der Inanspruchnahme").
    DayOfUse,
    /// A day of service ("Einsatztag").
    DayOfService,
    /// A one-way trip ("Fahrt").
    Trip,
    /// A calendar day ("Kalendertag").
    Day,
}

impl Unit {
    pub(super) fn counted(self, count: u64, language: Language) -> String {
        let (german, english) = match self {
            Self::Pack => (["Packung", "Packungen"], ["pack", "packs"]),
            Self::PrescriptionLine => (["Verordnungszeile", "Verordnungszeilen"], ["prescription line", "prescription lines"]),
            Self::Prescription => (["Verordnung", "Verordnungen"], ["prescription", "prescriptions"]),
            Self::Item => (["Stück", "Stück"], ["item", "items"]),
            Self::MonthSupply => (["Monatsbedarf", "Monatsbedarfe"], ["month's supply", "months' supplies"]),
            Self::DayOfUse | Self::DayOfService | Self::Day => (["Tag", "Tage"], ["day", "days"]),
            Self::Trip => (["Fahrt", "Fahrten"], ["trip", "trips"]),
        };
        language.counted(count, german, english)
    }
}

/// Why no co-payment is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FreeReason {
    /// The service has none.
    Service {
        /// The paragraph of the service.
        citation: &'static str,
    },
    /// Younger than 18 on the day.
    Minor {
        /// The paragraph of the service, which names the age.
        citation: &'static str,
        /// The first day on which the person is liable.
        adult_from: Date,
    },
    /// The burden limit of the year is reached.
    Certificate,
    /// Complaints of pregnancy, or childbirth.
    Pregnancy {
        /// Whether for childbirth rather than for complaints.
        childbirth: bool,
    },
    /// A product exempt from co-payment.
    ExemptProduct {
        /// The paragraph.
        citation: &'static str,
    },
    /// Supplied again after a recall.
    Recall,
}

/// A step of a co-payment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CopaymentStep {
    /// What one unit costs is the base.
    PriceIsBase {
        /// Of what.
        unit: Unit,
        /// The paragraph of the service.
        citation: &'static str,
    },
    /// The fixed amount is the base, being below the price.
    FixedAmountIsBase {
        /// The price.
        price: Money,
        /// Whether the price is borne in full under a rebate contract.
        rebate_contract: bool,
    },
    /// The fixed amount is not below the price.
    FixedAmountNotExceeded {
        /// The fixed amount.
        fixed_amount: Money,
    },
    /// The percentage of the base.
    Rate {
        /// The rate.
        rate: Percent,
        /// The base.
        base: Money,
        /// The paragraph.
        citation: &'static str,
    },
    /// Raised to the minimum.
    Minimum {
        /// The minimum.
        minimum: Money,
    },
    /// Lowered to the maximum.
    Maximum {
        /// The maximum.
        maximum: Money,
    },
    /// Lowered to what the product costs.
    CostIsLess {
        /// What it would have been.
        minimum: Money,
    },
    /// Lowered to the monthly maximum of consumables.
    ConsumableMaximum {
        /// The maximum.
        maximum: Money,
    },
    /// Which receipts share the monthly maximum.
    ConsumableReading {
        /// Whether the others are not known here.
        alone: bool,
    },
    /// Halved or waived under the rebate contract.
    Reduction {
        /// Halved rather than waived.
        half: bool,
    },
    /// One prescribed pack, supplied as several.
    SplitPacks {
        /// How many were supplied.
        packs: u32,
    },
    /// Times the number of units.
    Times {
        /// How many.
        count: u64,
        /// Of what.
        unit: Unit,
        /// Each.
        each: Money,
        /// The paragraph of the service.
        citation: &'static str,
    },
    /// The fee for each prescription.
    PrescriptionFee {
        /// How many prescriptions.
        count: u64,
        /// The fee of one.
        fee: Money,
        /// The paragraph.
        citation: &'static str,
    },
    /// How long the stay is.
    StayDays {
        /// First day.
        first: Date,
        /// Last day.
        last: Date,
        /// Days of both ends and between.
        days: u32,
        /// The paragraph of the service.
        citation: &'static str,
    },
    /// Only the days from the 18th birthday count.
    AdultFrom {
        /// The paragraph of the service.
        citation: &'static str,
        /// The first liable day.
        from: Date,
        /// How many days are left.
        days: u32,
    },
    /// Only so many days a year are charged.
    DayCap {
        /// The cap.
        cap: u32,
        /// Charged before.
        already: u32,
        /// Charged now.
        charged: u32,
        /// The paragraph of the service.
        citation: &'static str,
    },
    /// A stay across New Year gets no new block of days.
    AcrossNewYear,
    /// Days times the day rate.
    DayRate {
        /// The rate.
        rate: Money,
        /// The days.
        days: u32,
        /// First of them.
        from: Date,
        /// Last of them.
        to: Date,
    },
    /// Nothing is due.
    Free {
        /// Why.
        reason: FreeReason,
    },
    /// Pregnancy was stated, but does not free this service.
    PregnancyDoesNotFree,
    /// The co-payment.
    Copayment {
        /// The paragraph of the service.
        citation: &'static str,
    },
    /// What the price has above the fixed amount.
    Excess {
        /// The price of one unit.
        price: Money,
        /// Its fixed amount.
        fixed_amount: Money,
        /// How many units.
        count: u64,
    },
    /// What the insured pays.
    OwnCost {
        /// The co-payment in it.
        copayment: Money,
        /// The excess in it.
        excess: Money,
    },
    /// What the insurer pays.
    StatutoryShare {
        /// The whole cost.
        cost: Money,
        /// What the insured pays.
        own_cost: Money,
    },
}

impl Sentence for CopaymentStep {
    fn rule(&self) -> &'static str {
        match self {
            Self::PriceIsBase { .. } | Self::FixedAmountIsBase { .. } | Self::FixedAmountNotExceeded { .. } => "copayment.base",
            Self::Rate { .. } => "copayment.rate",
            Self::Minimum { .. } => "copayment.minimum",
            Self::Maximum { .. } => "copayment.maximum",
            Self::CostIsLess { .. } => "copayment.not-above-cost",
            Self::ConsumableMaximum { .. } => "copayment.consumable-maximum",
            Self::ConsumableReading { .. } => "copayment.consumable-reading",
            Self::Reduction { .. } => "copayment.reduction",
            Self::SplitPacks { .. } => "copayment.split-packs",
            Self::Times { .. } => "copayment.times",
            Self::PrescriptionFee { .. } => "copayment.prescription-fee",
            Self::StayDays { .. } => "copayment.stay-days",
            Self::AdultFrom { .. } => "copayment.adult-from",
            Self::DayCap { .. } => "copayment.day-cap",
            Self::AcrossNewYear => "copayment.across-new-year",
            Self::DayRate { .. } => "copayment.day-rate",
            Self::Free { .. } => "copayment.free",
            Self::PregnancyDoesNotFree => "copayment.pregnancy",
            Self::Copayment { .. } => "copayment.due",
            Self::Excess { .. } => "copayment.excess",
            Self::OwnCost { .. } => "copayment.own-cost",
            Self::StatutoryShare { .. } => "copayment.statutory-share",
        }
    }

    fn citation(&self, _: Language) -> Cow<'static, str> {
        let citation = match *self {
            Self::Minimum { .. } | Self::Maximum { .. } | Self::CostIsLess { .. } => "§ 61 Satz 1 SGB V",
            Self::FixedAmountIsBase { .. } | Self::FixedAmountNotExceeded { .. } | Self::Excess { .. } => "§§ 35, 36 SGB V",
            Self::ConsumableMaximum { .. } | Self::ConsumableReading { .. } => "§ 33 Abs. 8 Satz 3 SGB V",
            Self::Reduction { .. } => "§ 31 Abs. 3, § 130a Abs. 8 SGB V",
            Self::SplitPacks { .. } => "§ 61 Satz 5 SGB V",
            Self::AdultFrom { citation, .. } => return Cow::Owned(format!("{citation}, § 187 Abs. 2 BGB")),
            Self::AcrossNewYear => "§ 39 Abs. 4 SGB V",
            Self::DayRate { .. } => "§ 61 Satz 2 SGB V",
            Self::PregnancyDoesNotFree => "§ 24e SGB V",
            Self::OwnCost { .. } | Self::StatutoryShare { .. } => "§ 61 SGB V",
            Self::PriceIsBase { citation, .. }
            | Self::Rate { citation, .. }
            | Self::Times { citation, .. }
            | Self::PrescriptionFee { citation, .. }
            | Self::StayDays { citation, .. }
            | Self::DayCap { citation, .. }
            | Self::Copayment { citation } => citation,
            Self::Free { reason } => match reason {
                FreeReason::Service { citation } | FreeReason::ExemptProduct { citation } => citation,
                FreeReason::Minor { citation, .. } => return Cow::Owned(format!("{citation}, § 187 Abs. 2 BGB")),
                FreeReason::Certificate => "§ 62 Abs. 1 Satz 1 SGB V",
                FreeReason::Pregnancy { .. } => "§§ 24c bis 24h SGB V",
                FreeReason::Recall => "§ 31 Abs. 3 SGB V",
            },
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

impl CopaymentStep {
    fn german(self) -> String {
        let language = Language::German;
        let euro = |amount: Money| language.amount(amount);
        let on = |date: Date| language.date(date);
        match self {
            Self::PriceIsBase { unit, .. } => format!("Grundlage ist der Preis für {}", unit.counted(1, language)),
            Self::FixedAmountIsBase { price, rebate_contract: false } => {
                format!("Grundlage ist der Festbetrag, denn er liegt unter dem Preis von {}", euro(price))
            }
            Self::FixedAmountIsBase { price, rebate_contract: true } => format!(
                "Grundlage ist der Festbetrag; den Preis von {} trägt die Krankenkasse wegen des Rabattvertrags ganz (so gelesen)",
                euro(price)
            ),
            Self::FixedAmountNotExceeded { fixed_amount } => {
                format!("Grundlage ist der Preis, denn er liegt nicht über dem Festbetrag von {}", euro(fixed_amount))
            }
            Self::Rate { rate, base, .. } => {
                format!("{} von {}, kaufmännisch auf den Cent gerundet", language.percent(rate), euro(base))
            }
            Self::Minimum { minimum } => format!("Mindestens aber {}", euro(minimum)),
            Self::Maximum { maximum } => format!("Höchstens aber {}", euro(maximum)),
            Self::CostIsLess { minimum } => format!("Nie mehr als die Kosten, deshalb nicht {}", euro(minimum)),
            Self::ConsumableMaximum { maximum } => format!("Höchstens aber {} für den Monatsbedarf", euro(maximum)),
            Self::ConsumableReading { alone } => {
                let alone = if alone { "; hier ist nur dieser Beleg berechnet" } else { "" };
                format!(
                    "Der Höchstbetrag gilt für alle Belege eines Kalendermonats und einer Produktgruppe zusammen (so gelesen){alone}"
                )
            }
            Self::Reduction { half: true } => "Die Krankenkasse ermäßigt im Rabattvertrag um die Hälfte".to_owned(),
            Self::Reduction { half: false } => "Die Krankenkasse verzichtet im Rabattvertrag auf die Zuzahlung".to_owned(),
            Self::SplitPacks { packs } => format!(
                "Verordnet war eine Packung, abgegeben wurden {packs} kleinere: Es fällt nur eine Zuzahlung an, berechnet für die \
                 verordnete Packung"
            ),
            Self::Times { count, unit, each, .. } => format!("{} zu je {}", unit.counted(count, language), euro(each)),
            Self::PrescriptionFee { count: 1, fee, .. } => format!("Dazu {} für die Verordnung", euro(fee)),
            Self::PrescriptionFee { count, fee, .. } => {
                format!("Dazu {} für jede der {} Verordnungen", euro(fee), language.count(count))
            }
            Self::StayDays { first, days: 1, .. } => format!("Der Aufenthalt am {} zählt als 1 Tag", on(first)),
            Self::StayDays { first, last, days, .. } => format!(
                "Vom {} bis {} sind es {}; Aufnahme- und Entlassungstag zählen mit",
                on(first),
                on(last),
                Unit::Day.counted(days.into(), language)
            ),
            Self::AdultFrom { from, days, .. } => format!(
                "Zuzahlung erst ab dem 18. Geburtstag, also ab dem {}: {}",
                on(from),
                Unit::Day.counted(days.into(), language)
            ),
            Self::DayCap { cap, already, charged, .. } => {
                let before = if already > 0 { format!(", {already} davon schon berechnet") } else { String::new() };
                let [cap, charged] = [cap, charged].map(|days| Unit::Day.counted(days.into(), language));
                format!("Höchstens {cap} im Kalenderjahr{before}: jetzt {charged}")
            }
            Self::AcrossNewYear => {
                "Über Neujahr hinweg beginnt kein neuer Block von Tagen; nur der Rest des alten Jahres läuft weiter (so gelesen)"
                    .to_owned()
            }
            Self::DayRate { rate, days: 1, from, .. } => format!("1 Tag, am {}, zu {}", on(from), euro(rate)),
            Self::DayRate { rate, days, from, to } => {
                format!("{} vom {} bis {} zu je {}", Unit::Day.counted(days.into(), language), on(from), on(to), euro(rate))
            }
            Self::Free { reason } => match reason {
                FreeReason::Service { .. } => "Für diese Leistung ist keine Zuzahlung zu leisten".to_owned(),
                FreeReason::Minor { adult_from, .. } => {
                    format!("Vor dem 18. Geburtstag ist keine Zuzahlung zu leisten; sie beginnt am {}", on(adult_from))
                }
                FreeReason::Certificate => {
                    "Die Belastungsgrenze ist erreicht: Mit der Befreiung ist keine Zuzahlung mehr zu leisten".to_owned()
                }
                FreeReason::Pregnancy { childbirth: false } => {
                    "Bei Schwangerschaftsbeschwerden ist keine Zuzahlung zu leisten".to_owned()
                }
                FreeReason::Pregnancy { childbirth: true } => {
                    "Im Zusammenhang mit der Entbindung ist keine Zuzahlung zu leisten".to_owned()
                }
                FreeReason::ExemptProduct { .. } => "Das Produkt ist von der Zuzahlung freigestellt".to_owned(),
                FreeReason::Recall => "Die erneute Abgabe nach einem Rückruf ist zuzahlungsfrei".to_owned(),
            },
            Self::PregnancyDoesNotFree => {
                "Die Angabe zur Schwangerschaft befreit diese Leistung nicht von der Zuzahlung".to_owned()
            }
            Self::Copayment { .. } => "Zuzahlung".to_owned(),
            Self::Excess { price, fixed_amount, count } => {
                let times = if count == 1 { String::new() } else { format!(", {} Mal", language.count(count)) };
                format!("Mehrkosten: Preis {} weniger Festbetrag {}{times}", euro(price), euro(fixed_amount))
            }
            Self::OwnCost { copayment, excess } => {
                format!("Sie zahlen: {} Zuzahlung und {} Mehrkosten", euro(copayment), euro(excess))
            }
            Self::StatutoryShare { cost, own_cost } => {
                format!("Die Krankenkasse zahlt: Kosten {} weniger {}", euro(cost), euro(own_cost))
            }
        }
    }

    fn english(self) -> String {
        let language = Language::English;
        let euro = |amount: Money| language.amount(amount);
        let on = |date: Date| language.date(date);
        match self {
            Self::PriceIsBase { unit, .. } => format!("The base is the price of {}", unit.counted(1, language)),
            Self::FixedAmountIsBase { price, rebate_contract: false } => {
                format!("The base is the fixed amount, which is below the price of {}", euro(price))
            }
            Self::FixedAmountIsBase { price, rebate_contract: true } => format!(
                "The base is the fixed amount; the price of {} is borne in full by the insurer under the rebate contract (our reading)",
                euro(price)
            ),
            Self::FixedAmountNotExceeded { fixed_amount } => {
                format!("The base is the price, which does not exceed the fixed amount of {}", euro(fixed_amount))
            }
            Self::Rate { rate, base, .. } => {
                format!("{} of {}, rounded commercially to the cent", language.percent(rate), euro(base))
            }
            Self::Minimum { minimum } => format!("But at least {}", euro(minimum)),
            Self::Maximum { maximum } => format!("But at most {}", euro(maximum)),
            Self::CostIsLess { minimum } => format!("Never more than the cost, so not {}", euro(minimum)),
            Self::ConsumableMaximum { maximum } => format!("But at most {} for a month's supply", euro(maximum)),
            Self::ConsumableReading { alone } => {
                let alone = if alone { "; only this receipt is computed here" } else { "" };
                format!(
                    "The maximum holds for all receipts of one calendar month and one product group together (our reading){alone}"
                )
            }
            Self::Reduction { half: true } => "The insurer halves the co-payment under the rebate contract".to_owned(),
            Self::Reduction { half: false } => "The insurer waives the co-payment under the rebate contract".to_owned(),
            Self::SplitPacks { packs } => format!(
                "One pack was prescribed, {packs} smaller ones were supplied: only one co-payment is due, computed for the \
                 prescribed pack"
            ),
            Self::Times { count, unit, each, .. } => format!("{} at {} each", unit.counted(count, language), euro(each)),
            Self::PrescriptionFee { count: 1, fee, .. } => format!("Plus {} for the prescription", euro(fee)),
            Self::PrescriptionFee { count, fee, .. } => {
                format!("Plus {} for each of the {} prescriptions", euro(fee), language.count(count))
            }
            Self::StayDays { first, days: 1, .. } => format!("The stay on {} counts as 1 day", on(first)),
            Self::StayDays { first, last, days, .. } => format!(
                "From {} to {} it is {}; the days of admission and discharge both count",
                on(first),
                on(last),
                Unit::Day.counted(days.into(), language)
            ),
            Self::AdultFrom { from, days, .. } => format!(
                "Co-payment only from the 18th birthday, that is from {}: {}",
                on(from),
                Unit::Day.counted(days.into(), language)
            ),
            Self::DayCap { cap, already, charged, .. } => {
                let before = if already > 0 { format!(", {already} of them charged before") } else { String::new() };
                let [cap, charged] = [cap, charged].map(|days| Unit::Day.counted(days.into(), language));
                format!("At most {cap} a calendar year{before}: now {charged}")
            }
            Self::AcrossNewYear => {
                "Across New Year no new block of days begins; only the rest of the old year's runs on (our reading)".to_owned()
            }
            Self::DayRate { rate, days: 1, from, .. } => format!("1 day, on {}, at {}", on(from), euro(rate)),
            Self::DayRate { rate, days, from, to } => {
                format!("{} from {} to {} at {} each", Unit::Day.counted(days.into(), language), on(from), on(to), euro(rate))
            }
            Self::Free { reason } => match reason {
                FreeReason::Service { .. } => "This service has no co-payment".to_owned(),
                FreeReason::Minor { adult_from, .. } => {
                    format!("No co-payment before the 18th birthday; it begins on {}", on(adult_from))
                }
                FreeReason::Certificate => {
                    "The burden limit is reached: with the exemption no co-payment is due any more".to_owned()
                }
                FreeReason::Pregnancy { childbirth: false } => "No co-payment for complaints of pregnancy".to_owned(),
                FreeReason::Pregnancy { childbirth: true } => "No co-payment in connection with childbirth".to_owned(),
                FreeReason::ExemptProduct { .. } => "The product is exempt from co-payment".to_owned(),
                FreeReason::Recall => "Supplying the product again after a recall is free of co-payment".to_owned(),
            },
            Self::PregnancyDoesNotFree => "What was stated about pregnancy does not exempt this service from co-payment".to_owned(),
            Self::Copayment { .. } => "Co-payment".to_owned(),
            Self::Excess { price, fixed_amount, count } => {
                let times = if count == 1 { String::new() } else { format!(", {} times", language.count(count)) };
                format!("Excess: price {} less fixed amount {}{times}", euro(price), euro(fixed_amount))
            }
            Self::OwnCost { copayment, excess } => {
                format!("You pay: {} co-payment and {} excess", euro(copayment), euro(excess))
            }
            Self::StatutoryShare { cost, own_cost } => {
                format!("The insurer pays: cost of {} less {}", euro(cost), euro(own_cost))
            }
        }
    }
}
