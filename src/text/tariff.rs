//! The words for supplementary tariffs and the calendar year.

use std::borrow::Cow;

use super::{NotCovered, RefundReason};
use crate::explain::Sentence;
use crate::language::Language;
use crate::money::{Money, Percent};

/// A step of the year, of a benefit, a premium, a refund or a surcharge.
#[derive(Clone, Debug, PartialEq)]
pub enum TariffStep {
    /// The days of a stay that are charged in this year.
    ChargedDays {
        /// How many.
        days: u32,
        /// Each.
        rate: Money,
    },
    /// Days of a stay that cost nothing.
    UnchargedDays {
        /// How many.
        days: u32,
        /// The paragraph of the service.
        citation: &'static str,
    },
    /// Receipts of the month share the maximum of consumables.
    ConsumableShared {
        /// What is left of it.
        left: Money,
    },
    /// The co-payment, cut to what is left below the burden limit.
    Cut {
        /// What it would be.
        due: Money,
        /// The burden limit.
        limit: Money,
    },
    /// The household is exempt.
    Exempt {
        /// Whether the limit was paid in advance.
        prepaid: bool,
    },
    /// The co-payment that is really due.
    Copayment,
    /// The expense of a service of supplementary tariffs.
    Expense,
    /// What the statutory insurer pays toward it.
    StatutoryBenefit,
    /// The tariff pays nothing.
    NotCovered {
        /// Why.
        reason: NotCovered,
        /// The clause of the tariff, where it is not one of the general terms.
        clause: String,
    },
    /// Co-payments after the limit, for which no exemption was applied for.
    ExemptionNotClaimed {
        /// Whether the whole year is lost.
        strict: bool,
        /// The clause.
        citation: String,
    },
    /// A share of the co-payment.
    CopaymentShare {
        /// The share.
        rate: Percent,
        /// Of what.
        base: Money,
        /// The clause.
        citation: String,
    },
    /// A share of the expense.
    ExpenseShare {
        /// The share.
        rate: Percent,
        /// Of what.
        base: Money,
        /// The clause.
        citation: String,
    },
    /// A share of the expense, less a statutory benefit.
    ExpenseShareLess {
        /// The share.
        rate: Percent,
        /// Of what.
        base: Money,
        /// The statutory benefit.
        statutory: Money,
        /// By the least favourable reading.
        least: Money,
        /// By the most favourable one.
        most: Money,
        /// The clause.
        citation: String,
    },
    /// The deductible of the year.
    Deductible {
        /// What the insured bears.
        borne: Money,
        /// The clause.
        citation: String,
    },
    /// The cap of the year.
    Cap {
        /// The cap.
        cap: Money,
        /// What was left of it.
        left: Money,
        /// The clause.
        citation: String,
    },
    /// What the tariff pays.
    Benefit,
    /// What the insured pays in the end.
    OwnCost,
    /// The premium of the year.
    PremiumOfYear {
        /// The year.
        year: i16,
    },
    /// The discount for paying once.
    PremiumDiscount {
        /// The discount.
        percent: Percent,
    },
    /// The premium that is due.
    PremiumDue,
    /// No refund.
    NoRefund {
        /// Why.
        reason: RefundReason,
        /// The clause.
        citation: String,
    },
    /// The refund.
    Refund {
        /// Claim-free years with this one.
        years: u32,
        /// Monthly premiums.
        months: u32,
        /// The yearly premium.
        premium: Money,
        /// The clause.
        citation: String,
    },
    /// What is lost later.
    LaterLoss {
        /// The newest monthly premium.
        monthly: Money,
        /// The clause.
        citation: String,
    },
    /// What to do.
    Advice {
        /// The word of the API.
        advice: &'static str,
        /// What the tariff pays.
        benefits: Money,
        /// The refund.
        refund: Money,
        /// What is lost later.
        later_loss: Money,
        /// The clause.
        citation: String,
    },
    /// Months without insurance.
    LateEntryMonths {
        /// How many.
        months: u32,
        /// Whether the duration is known.
        known: bool,
    },
    /// Applied for within a month of the duty.
    LateEntryInTime,
    /// Applied for by the end of 2013.
    LateEntryFree,
    /// The first month is free.
    LateEntryFirstMonth,
    /// One premium a month.
    LateEntryPremiums {
        /// How many.
        premiums: u32,
        /// Each.
        monthly: Money,
    },
    /// Four premiums, then sixths.
    LateEntrySixths {
        /// How many sixths.
        sixths: u32,
        /// A premium.
        monthly: Money,
    },
    /// One percent for each started month.
    Arrears {
        /// Of what.
        arrears: Money,
        /// How many months.
        months: u32,
    },
}

impl Sentence for TariffStep {
    fn rule(&self) -> &'static str {
        match self {
            Self::ChargedDays { .. } => "year.charged-days",
            Self::UnchargedDays { .. } => "year.uncharged-days",
            Self::ConsumableShared { .. } => "year.consumable-shared",
            Self::Cut { .. } => "year.cut",
            Self::Exempt { .. } => "year.exempt",
            Self::Copayment => "year.copayment",
            Self::Expense => "year.expense",
            Self::StatutoryBenefit => "year.statutory-benefit",
            Self::NotCovered { .. } => "benefit.not-covered",
            Self::ExemptionNotClaimed { .. } => "benefit.exemption-not-claimed",
            Self::CopaymentShare { .. } => "benefit.copayment-share",
            Self::ExpenseShare { .. } | Self::ExpenseShareLess { .. } => "benefit.expense-share",
            Self::Deductible { .. } => "benefit.deductible",
            Self::Cap { .. } => "benefit.cap",
            Self::Benefit => "benefit.paid",
            Self::OwnCost => "year.own-cost",
            Self::PremiumOfYear { .. } => "premium.year",
            Self::PremiumDiscount { .. } => "premium.discount",
            Self::PremiumDue => "premium.due",
            Self::NoRefund { .. } => "refund.not-eligible",
            Self::Refund { .. } => "refund.amount",
            Self::LaterLoss { .. } => "refund.later-loss",
            Self::Advice { .. } => "refund.advice",
            Self::LateEntryMonths { .. } => "late-entry.months",
            Self::LateEntryInTime => "late-entry.in-time",
            Self::LateEntryFree => "late-entry.free",
            Self::LateEntryFirstMonth => "late-entry.first-month",
            Self::LateEntryPremiums { .. } => "late-entry.premiums",
            Self::LateEntrySixths { .. } => "late-entry.sixths",
            Self::Arrears { .. } => "arrears.surcharge",
        }
    }

    fn citation(&self, language: Language) -> Cow<'static, str> {
        let citation = match self {
            Self::ChargedDays { .. } => "§ 61 Satz 2 SGB V",
            Self::UnchargedDays { citation, .. } => citation,
            Self::ConsumableShared { .. } => "§ 33 Abs. 8 Satz 3 SGB V",
            Self::Cut { .. } | Self::Exempt { .. } => "§ 62 Abs. 1 Satz 1 SGB V",
            Self::Copayment => "§ 61 SGB V",
            Self::Expense | Self::StatutoryBenefit | Self::OwnCost => language.pick("Beleg", "receipt"),
            Self::NotCovered { reason, clause } => match reason.citation() {
                Some(general) => general,
                None => return Cow::Owned(clause.clone()),
            },
            Self::CopaymentShare { citation, .. }
            | Self::ExpenseShare { citation, .. }
            | Self::ExpenseShareLess { citation, .. }
            | Self::Deductible { citation, .. }
            | Self::Cap { citation, .. }
            | Self::ExemptionNotClaimed { citation, .. }
            | Self::NoRefund { citation, .. }
            | Self::Refund { citation, .. }
            | Self::LaterLoss { citation, .. }
            | Self::Advice { citation, .. } => return Cow::Owned(citation.clone()),
            Self::Benefit => "AVB § 5 Abs. 4",
            Self::PremiumOfYear { .. } => "AVB § 8 Abs. 1, 8",
            Self::PremiumDiscount { .. } | Self::PremiumDue => "AVB § 8 Abs. 1",
            Self::LateEntryMonths { .. }
            | Self::LateEntryInTime
            | Self::LateEntryFree
            | Self::LateEntryFirstMonth
            | Self::LateEntryPremiums { .. }
            | Self::LateEntrySixths { .. } => "AVB § 8 Abs. 3",
            Self::Arrears { .. } => "AVB § 8 Abs. 6",
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

impl TariffStep {
    fn german(&self) -> String {
        let language = Language::German;
        let euro = |amount: &Money| language.amount(*amount);
        let percent = |percent: &Percent| language.percent(*percent);
        match self {
            Self::ChargedDays { days: 1, rate } => format!("1 Tag zu {}", euro(rate)),
            Self::ChargedDays { days, rate } => format!("{days} Tage zu je {}", euro(rate)),
            Self::UnchargedDays { days, .. } => {
                let days = if *days == 1 { "1 weiterer Tag".to_owned() } else { format!("{days} weitere Tage") };
                format!("{days} ohne Zuzahlung: vor dem 18. Geburtstag, über der Höchstzahl an Tagen oder schon berechnet")
            }
            Self::ConsumableShared { left } => {
                format!("Für diesen Monat sind vom Höchstbetrag noch {} übrig (so gelesen)", euro(left))
            }
            Self::Cut { due, limit } => {
                format!("Von {} ist nur der Rest bis zur Belastungsgrenze von {} zu zahlen", euro(due), euro(limit))
            }
            Self::Exempt { prepaid: false } => {
                "Die Belastungsgrenze ist erreicht: Mit der Befreiung ist nichts mehr zuzuzahlen".to_owned()
            }
            Self::Exempt { prepaid: true } => "Die Belastungsgrenze ist im Voraus bezahlt: Es ist nichts zuzuzahlen".to_owned(),
            Self::Copayment => "Zuzahlung".to_owned(),
            Self::Expense => "Kosten laut Beleg".to_owned(),
            Self::StatutoryBenefit => "Davon zahlt die Krankenkasse".to_owned(),
            Self::NotCovered { reason, .. } => format!("Der Tarif zahlt nichts, denn {}", reason.text(language)),
            Self::ExemptionNotClaimed { strict: false, .. } => {
                "Zuzahlungen nach der Belastungsgrenze erstattet der Tarif nicht, weil die Befreiung nicht beantragt ist (so gelesen)"
                    .to_owned()
            }
            Self::ExemptionNotClaimed { strict: true, .. } => {
                "Zuzahlungen dieses Jahres erstattet der Tarif nicht, weil die Befreiung nicht beantragt ist".to_owned()
            }
            Self::CopaymentShare { rate, base, .. } => format!("Der Tarif erstattet {} der Zuzahlung von {}", percent(rate), euro(base)),
            Self::ExpenseShare { rate, base, .. } => format!("Der Tarif erstattet {} von {}", percent(rate), euro(base)),
            Self::ExpenseShareLess { rate, base, statutory, least, most, .. } => {
                let range = if least == most {
                    String::new()
                } else {
                    format!("; je nach Lesart {} bis {}", euro(least), euro(most))
                };
                format!(
                    "Der Tarif erstattet {} von {}, angerechnet wird die Leistung der Krankenkasse von {} (so gelesen{range})",
                    percent(rate),
                    euro(base),
                    euro(statutory)
                )
            }
            Self::Deductible { borne, .. } => format!("Nach der Selbstbeteiligung von {}", euro(borne)),
            Self::Cap { cap, left, .. } => {
                format!("Höchstens {} im Kalenderjahr, davon sind noch {} übrig", euro(cap), euro(left))
            }
            Self::Benefit => "Erstattung aus dem Tarif".to_owned(),
            Self::OwnCost => "Das zahlen Sie selbst".to_owned(),
            Self::PremiumOfYear { year } => format!("Beitrag des Jahres {year}"),
            Self::PremiumDiscount { percent: discount } => format!("Nachlass für jährliche Zahlung: {}", percent(discount)),
            Self::PremiumDue => "Zu zahlender Beitrag".to_owned(),
            Self::NoRefund { reason, .. } => format!("Keine Beitragsrückerstattung: {}", reason.text(language)),
            Self::Refund { years, months, premium, .. } => format!(
                "Beitragsrückerstattung nach {}: {months} Zwölftel des Jahresbeitrags von {}",
                if *years == 1 { "einem leistungsfreien Jahr".to_owned() } else { format!("{years} leistungsfreien Jahren") },
                euro(premium)
            ),
            Self::LaterLoss { monthly, .. } => format!(
                "In den folgenden leistungsfreien Jahren entgeht Ihnen, weil die Zählung neu beginnt (Monatsbeitrag {})",
                euro(monthly)
            ),
            Self::Advice { advice, benefits, refund, later_loss, .. } => {
                let (benefits, refund, later_loss) = (euro(benefits), euro(refund), euro(later_loss));
                match *advice {
                    "hand-in" => format!(
                        "Einreichen lohnt sich: {benefits} Erstattung sind mehr als {refund} Rückerstattung und {later_loss} spätere Einbußen"
                    ),
                    "keep" => format!("Nicht einreichen lohnt sich: {benefits} Erstattung sind weniger als {refund} Rückerstattung"),
                    _ => format!(
                        "Es kommt darauf an: {benefits} Erstattung sind mindestens so viel wie {refund} Rückerstattung, aber nicht mehr als \
                         diese und {later_loss} spätere Einbußen, die nur entstehen, wenn Sie auch künftig nichts einreichen"
                    ),
                }
            }
            Self::LateEntryMonths { months: 1, known: true } => "1 angefangener Monat ohne Versicherung, gezählt ab 2009".to_owned(),
            Self::LateEntryMonths { months, known: true } => format!("{months} angefangene Monate ohne Versicherung, gezählt ab 2009"),
            Self::LateEntryMonths { months, known: false } => format!("Dauer unbekannt: Es gelten {months} Monate"),
            Self::LateEntryInTime => "Beantragt binnen eines Monats nach Entstehen der Pflicht: kein Zuschlag".to_owned(),
            Self::LateEntryFree => "Beantragt bis zum 31.12.2013: kein Zuschlag".to_owned(),
            Self::LateEntryFirstMonth => "Für den ersten Monat fällt kein Zuschlag an".to_owned(),
            Self::LateEntryPremiums { premiums: 1, monthly } => format!("1 Monatsbeitrag zu {}", euro(monthly)),
            Self::LateEntryPremiums { premiums, monthly } => format!("{premiums} Monatsbeiträge zu je {}", euro(monthly)),
            Self::LateEntrySixths { sixths, monthly } => {
                format!("4 Monatsbeiträge zu je {} und ab dem sechsten Monat {sixths} Sechstel davon", euro(monthly))
            }
            Self::Arrears { arrears, months: 1 } => format!("1 % von {} für 1 angefangenen Monat", euro(arrears)),
            Self::Arrears { arrears, months } => format!("1 % von {} für jeden von {months} angefangenen Monaten", euro(arrears)),
        }
    }

    fn english(&self) -> String {
        let language = Language::English;
        let euro = |amount: &Money| language.amount(*amount);
        let percent = |percent: &Percent| language.percent(*percent);
        match self {
            Self::ChargedDays { days: 1, rate } => format!("1 day at {}", euro(rate)),
            Self::ChargedDays { days, rate } => format!("{days} days at {} each", euro(rate)),
            Self::UnchargedDays { days, .. } => {
                let days = if *days == 1 { "1 further day".to_owned() } else { format!("{days} further days") };
                format!("{days} without co-payment: before the 18th birthday, above the maximum of days, or charged already")
            }
            Self::ConsumableShared { left } => format!("Of this month's maximum {} is left (our reading)", euro(left)),
            Self::Cut { due, limit } => {
                format!("Of {} only the rest up to the burden limit of {} is due", euro(due), euro(limit))
            }
            Self::Exempt { prepaid: false } => "The burden limit is reached: with the exemption nothing more is due".to_owned(),
            Self::Exempt { prepaid: true } => "The burden limit was paid in advance: nothing is due".to_owned(),
            Self::Copayment => "Co-payment".to_owned(),
            Self::Expense => "Cost by the receipt".to_owned(),
            Self::StatutoryBenefit => "Of it the statutory insurer pays".to_owned(),
            Self::NotCovered { reason, .. } => format!("The tariff pays nothing, since {}", reason.text(language)),
            Self::ExemptionNotClaimed { strict: false, .. } => {
                "Co-payments after the burden limit are not reimbursed, since the exemption was not applied for (our reading)"
                    .to_owned()
            }
            Self::ExemptionNotClaimed { strict: true, .. } => {
                "Co-payments of this year are not reimbursed, since the exemption was not applied for".to_owned()
            }
            Self::CopaymentShare { rate, base, .. } => {
                format!("The tariff pays {} of the co-payment of {}", percent(rate), euro(base))
            }
            Self::ExpenseShare { rate, base, .. } => format!("The tariff pays {} of {}", percent(rate), euro(base)),
            Self::ExpenseShareLess { rate, base, statutory, least, most, .. } => {
                let range =
                    if least == most { String::new() } else { format!("; by other readings {} to {}", euro(least), euro(most)) };
                format!(
                    "The tariff pays {} of {}, with the statutory benefit of {} deducted (our reading{range})",
                    percent(rate),
                    euro(base),
                    euro(statutory)
                )
            }
            Self::Deductible { borne, .. } => format!("After the deductible of {}", euro(borne)),
            Self::Cap { cap, left, .. } => format!("At most {} a calendar year, of which {} is left", euro(cap), euro(left)),
            Self::Benefit => "Paid by the tariff".to_owned(),
            Self::OwnCost => "What you pay yourself".to_owned(),
            Self::PremiumOfYear { year } => format!("Premium of the year {year}"),
            Self::PremiumDiscount { percent: discount } => format!("Discount for yearly payment: {}", percent(discount)),
            Self::PremiumDue => "Premium that is due".to_owned(),
            Self::NoRefund { reason, .. } => format!("No premium refund: {}", reason.text(language)),
            Self::Refund { years, months, premium, .. } => format!(
                "Premium refund after {}: {months} {} of the yearly premium of {}",
                if *years == 1 { "one claim-free year".to_owned() } else { format!("{years} claim-free years") },
                if *months == 1 { "twelfth" } else { "twelfths" },
                euro(premium)
            ),
            Self::LaterLoss { monthly, .. } => {
                format!("Lost in the following claim-free years, since the count starts again (monthly premium {})", euro(monthly))
            }
            Self::Advice { advice, benefits, refund, later_loss, .. } => {
                let (benefits, refund, later_loss) = (euro(benefits), euro(refund), euro(later_loss));
                match *advice {
                    "hand-in" => format!(
                        "Handing in pays: {benefits} of benefits is more than {refund} of refund and {later_loss} of later losses"
                    ),
                    "keep" => format!("Keeping the bills pays: {benefits} of benefits is less than {refund} of refund"),
                    _ => format!(
                        "It depends: {benefits} of benefits is at least {refund} of refund, but not more than this and {later_loss} of \
                         later losses, which only arise if you hand in nothing in the coming years either"
                    ),
                }
            }
            Self::LateEntryMonths { months: 1, known: true } => {
                "1 started month without insurance, counted from 2009 on".to_owned()
            }
            Self::LateEntryMonths { months, known: true } => {
                format!("{months} started months without insurance, counted from 2009 on")
            }
            Self::LateEntryMonths { months, known: false } => format!("Duration unknown: {months} months count"),
            Self::LateEntryInTime => "Applied for within a month after the duty arose: no surcharge".to_owned(),
            Self::LateEntryFree => "Applied for by 31 December 2013: no surcharge".to_owned(),
            Self::LateEntryFirstMonth => "The first month has no surcharge".to_owned(),
            Self::LateEntryPremiums { premiums: 1, monthly } => format!("1 monthly premium of {}", euro(monthly)),
            Self::LateEntryPremiums { premiums, monthly } => format!("{premiums} monthly premiums of {}", euro(monthly)),
            Self::LateEntrySixths { sixths, monthly } => {
                let parts = if *sixths == 1 { "sixth" } else { "sixths" };
                format!("4 monthly premiums of {} and, from the sixth month on, {sixths} {parts} of one", euro(monthly))
            }
            Self::Arrears { arrears, months: 1 } => format!("1% of {} for 1 started month", euro(arrears)),
            Self::Arrears { arrears, months } => format!("1% of {} for each of {months} started months", euro(arrears)),
        }
    }
}
