//! MediAmbulant: premiums, arrears, refund.

use crate::calendar::Period;
use crate::deadline::rule::Shift::{
    AfterEvent, EndOfYear, FirstAfterFromBeginning, FirstOfMonth, FirstOfNextMonth, FirstOfSecondNextMonth, LastFromBeginning,
    MiddleOfNextYear, NextDay, NotBefore, StartOfFullYear, StartOfYear,
};
use crate::deadline::rule::{DeadlineKind, Rule, Trigger, Words};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "mediambulant.premium-group-16",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("birth", &[LastFromBeginning(Period::Years(16)), FirstOfNextMonth])],
        choose: None,
        citation: "Tarif MediAmbulant, Abschnitt D Nr. 2",
        subject: Words {
            german: "Beitrag der nächsten Altersgruppe (vollendetes 16. Lebensjahr)",
            english: "premium of the next age group (year of life 16 completed)",
        },
        text: Words {
            german: "Nach Vollendung des 16. Lebensjahres gilt ab dem Ersten des folgenden Monats der Beitrag der nächsten Altersgruppe.",
            english: "Once year of life 16 is completed, the premium of the next age group applies from the first of the following month.",
        },
    },
    Rule {
        id: "mediambulant.premium-group-21",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("birth", &[LastFromBeginning(Period::Years(21)), FirstOfNextMonth])],
        choose: None,
        citation: "Tarif MediAmbulant, Abschnitt D Nr. 2",
        subject: Words {
            german: "Beitrag der nächsten Altersgruppe (vollendetes 21. Lebensjahr)",
            english: "premium of the next age group (year of life 21 completed)",
        },
        text: Words {
            german: "Nach Vollendung des 21. Lebensjahres gilt ab dem Ersten des folgenden Monats der Beitrag der nächsten Altersgruppe.",
            english: "Once year of life 21 is completed, the premium of the next age group applies from the first of the following month.",
        },
    },
    Rule {
        id: "mediambulant.refund-status-day",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("claim-free-year", &[MiddleOfNextYear])],
        choose: None,
        citation: "Tarif MediAmbulant, Abschnitt E Buchst. b Satz 1",
        subject: Words { german: "Stichtag der Beitragsrückerstattung", english: "status day for the premium refund" },
        text: Words {
            german: "Am 30. Juni nach dem leistungsfreien Kalenderjahr muss die Versicherung noch bestehen und darf kein Beitrag offen sein.",
            english: "On 30 June after the claim-free calendar year the insurance must still be in force and no premium may be owed.",
        },
    },
    Rule {
        id: "mediambulant.refund-first-year",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-start", &[StartOfFullYear])],
        choose: None,
        citation: "Tarif MediAmbulant, Abschnitt E Buchst. a und vorletzter Absatz",
        subject: Words {
            german: "Beginn des ersten rückerstattungsfähigen Kalenderjahres",
            english: "start of the first calendar year that can earn a refund",
        },
        text: Words {
            german: "Eine Rückerstattung gibt es nur für ganze Kalenderjahre, also frühestens für das Jahr, das mit oder nach dem Versicherungsbeginn am 1. Januar anfängt.",
            english: "Refunds exist only for full calendar years, so the earliest is the one beginning on 1 January with or after the start of the policy.",
        },
    },
    Rule {
        id: "mediambulant.copayment-exemption-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("burden-limit-reached", &[EndOfYear])],
        choose: None,
        citation: "SGB V § 62 Abs. 1 Satz 1 (im Anhang des Tarifs)",
        subject: Words { german: "Ende der Zuzahlungsbefreiung", english: "end of the exemption from co-payments" },
        text: Words {
            german: "Ist die Belastungsgrenze erreicht, entfallen Zuzahlungen bis zum 31. Dezember desselben Jahres.",
            english: "Once the burden limit is reached, no co-payments are due until 31 December of the same year.",
        },
    },
    Rule {
        id: "mediambulant.premium-yearly-due",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("insurance-year", &[StartOfYear])],
        choose: None,
        citation: "AVB § 8 Abs. 1 Satz 2",
        subject: Words { german: "Fälligkeit des Jahresbeitrags", english: "yearly premium due" },
        text: Words {
            german: "Der Jahresbeitrag ist zu Beginn jedes Versicherungsjahres zu zahlen.",
            english: "The yearly premium is payable at the start of each insurance year.",
        },
    },
    Rule {
        id: "mediambulant.premium-monthly-due",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("premium-month", &[FirstOfMonth])],
        choose: None,
        citation: "AVB § 8 Abs. 1 Satz 3 (ebenso Abs. 2 Satz 2)",
        subject: Words { german: "Fälligkeit der Monatsrate", english: "monthly instalment due" },
        text: Words {
            german: "Monatsraten sind am Ersten jedes Monats fällig.",
            english: "Monthly instalments are due on the first of each month.",
        },
    },
    Rule {
        id: "mediambulant.premium-difference-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("premium-change-effective", &[EndOfYear])],
        choose: None,
        citation: "AVB § 8 Abs. 1 Satz 4, § 7 Abs. 1.1 Satz 1",
        subject: Words {
            german: "Ende der Nach- oder Rückzahlung bei neuem Jahresbeitrag",
            english: "end of the extra payment or repayment when the yearly premium is refixed",
        },
        text: Words {
            german: "Wird der Jahresbeitrag unterjährig neu festgesetzt, gilt der Unterschied von der Änderung bis zum Jahresende.",
            english: "If the yearly premium is refixed within the year, the difference runs from the change to the end of the year.",
        },
    },
    Rule {
        id: "mediambulant.late-entry-one-month",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("insurance-duty-start", &[NotBefore(2009, 1, 1), LastFromBeginning(Period::Months(1))])],
        choose: None,
        citation: "AVB § 8 Abs. 3 Satz 1",
        subject: Words { german: "Antrag ohne Beitragszuschlag", english: "application without surcharge" },
        text: Words {
            german: "Wer die Pflichtversicherung spätestens einen Monat nach Entstehen der Pflicht beantragt, zahlt keinen Zuschlag.",
            english: "Whoever applies for the compulsory insurance within a month of the duty arising pays no surcharge.",
        },
    },
    Rule {
        id: "mediambulant.late-entry-sixth-month",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-duty-start", &[NotBefore(2009, 1, 1), FirstAfterFromBeginning(Period::Months(5))])],
        choose: None,
        citation: "AVB § 8 Abs. 3 Satz 1",
        subject: Words { german: "Ermäßigter Zuschlag ab dem sechsten Monat", english: "reduced surcharge from the sixth month" },
        text: Words {
            german: "Ab dem sechsten Monat ohne Versicherung beträgt der Zuschlag je Monat nur noch ein Sechstel.",
            english: "From the sixth month without insurance the surcharge is only a sixth per month.",
        },
    },
    Rule {
        id: "mediambulant.first-premium-two-weeks",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("policy-received", &[AfterEvent(Period::Weeks(2))])],
        choose: None,
        citation: "AVB § 8 Abs. 4 (Produktinformationsblatt, Wann und wie zahle ich?)",
        subject: Words { german: "Erster Beitrag: zwei Wochen", english: "first premium: two weeks" },
        text: Words {
            german: "Der erste Beitrag ist spätestens zwei Wochen nach Zugang des Versicherungsscheins zu zahlen.",
            english: "The first premium must be paid two weeks after receipt of the policy document at the latest.",
        },
    },
    Rule {
        id: "mediambulant.first-premium-due",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("policy-received", &[AfterEvent(Period::Weeks(2)), NextDay])],
        choose: None,
        citation: "AVB § 8 Abs. 4",
        subject: Words {
            german: "Erster Beitrag: ab wann er sofort zu zahlen ist",
            english: "first premium: from when it is payable without delay",
        },
        text: Words {
            german: "Ab dem Tag nach den zwei Wochen ist der erste Beitrag ohne Zögern zu zahlen.",
            english: "From the day after the two weeks the first premium is payable without delay.",
        },
    },
    Rule {
        id: "mediambulant.arrears-first-reminder",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("first-reminder-received", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 8 Abs. 6 Satz 3",
        subject: Words { german: "Rückstand nach der ersten Mahnung", english: "arrears after the first reminder" },
        text: Words {
            german: "Bei einer Versicherung, die die Pflicht zur Versicherung erfüllt: Bis zwei Monate nach der ersten Mahnung muss der Rückstand auf höchstens einen Monatsbeitrag sinken, sonst folgt die zweite Mahnung.",
            english: "For insurance that fulfils the duty to be insured: within two months of the first reminder the arrears must fall to no more than one monthly premium, or the second reminder follows.",
        },
    },
    Rule {
        id: "mediambulant.arrears-second-reminder",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("second-reminder-received", &[AfterEvent(Period::Months(1))])],
        choose: None,
        citation: "AVB § 8 Abs. 6 Satz 4",
        subject: Words { german: "Rückstand nach der zweiten Mahnung", english: "arrears after the second reminder" },
        text: Words {
            german: "Bei einer Versicherung, die die Pflicht zur Versicherung erfüllt: Bis einen Monat nach der zweiten Mahnung muss der Rückstand auf höchstens einen Monatsbeitrag sinken, sonst ruht der Vertrag.",
            english: "For insurance that fulfils the duty to be insured: within a month of the second reminder the arrears must fall to no more than one monthly premium, or the contract is suspended.",
        },
    },
    Rule {
        id: "mediambulant.arrears-suspension-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("second-reminder-received", &[AfterEvent(Period::Months(1)), FirstOfNextMonth])],
        choose: None,
        citation: "AVB § 8 Abs. 6 Satz 4",
        subject: Words { german: "Beginn des Ruhens (Notlagentarif)", english: "start of suspension (emergency tariff)" },
        text: Words {
            german: "Bei einer Versicherung, die die Pflicht zur Versicherung erfüllt: Bleibt der Rückstand zu hoch, ruht der Vertrag ab dem Ersten des Monats nach Ablauf dieses Monats, und es gilt der Notlagentarif.",
            english: "For insurance that fulfils the duty to be insured: if the arrears stay too high, the contract is suspended from the first of the month after that month has run out, and the emergency tariff applies.",
        },
    },
    Rule {
        id: "mediambulant.arrears-suspension-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("arrears-paid", &[FirstOfSecondNextMonth])],
        choose: None,
        citation: "AVB § 8 Abs. 6 Satz 8",
        subject: Words { german: "Fortsetzung im bisherigen Tarif", english: "return to the previous tariff" },
        text: Words {
            german: "Bei einer Versicherung, die die Pflicht zur Versicherung erfüllt: Nach vollständiger Zahlung lebt der alte Tarif am Ersten des übernächsten Monats wieder auf.",
            english: "For insurance that fulfils the duty to be insured: after full payment the old tariff resumes on the first of the month after next.",
        },
    },
    Rule {
        id: "mediambulant.reminder-payment-period",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("qualified-reminder-received", &[AfterEvent(Period::Weeks(2))])],
        choose: None,
        citation: "VVG § 38 Abs. 1 Satz 1, AVB § 8 Abs. 7",
        subject: Words {
            german: "Zahlungsfrist nach Mahnung (Folgebeitrag)",
            english: "payment period after a reminder (later premium)",
        },
        text: Words {
            german: "Die in der Mahnung gesetzte Zahlungsfrist muss mindestens zwei Wochen lang sein.",
            english: "The payment period set in the reminder must be at least two weeks.",
        },
    },
    Rule {
        id: "mediambulant.reminder-cover-lost",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("payment-period-end", &[NextDay])],
        choose: None,
        citation: "VVG § 38 Abs. 2, AVB § 8 Abs. 7",
        subject: Words {
            german: "Leistungsfreiheit nach Ablauf der Zahlungsfrist",
            english: "no benefits after the payment period",
        },
        text: Words {
            german: "Tritt ein Fall nach Ablauf der Zahlungsfrist ein und ist noch nicht gezahlt, leistet der Versicherer nicht.",
            english: "If a case arises after the payment period and payment is still missing, the insurer does not pay.",
        },
    },
    Rule {
        id: "mediambulant.reminder-insurer-notice-from",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("payment-period-end", &[NextDay])],
        choose: None,
        citation: "VVG § 38 Abs. 3 Satz 1",
        subject: Words {
            german: "Kündigung des Versicherers ohne Frist möglich",
            english: "insurer may end the contract without notice",
        },
        text: Words {
            german: "Nach Ablauf der Zahlungsfrist darf der Versicherer bei Verzug fristlos kündigen.",
            english: "After the payment period the insurer may end the contract without notice while payment is in default.",
        },
    },
    Rule {
        id: "mediambulant.reminder-notice-cured",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("insurer-arrears-notice-received", &[AfterEvent(Period::Months(1))])],
        choose: None,
        citation: "VVG § 38 Abs. 3 Satz 3 Alt. 1",
        subject: Words { german: "Nachzahlung macht die Kündigung unwirksam", english: "late payment undoes the notice" },
        text: Words {
            german: "Wer binnen eines Monats nach der Kündigung zahlt, macht sie unwirksam.",
            english: "Paying within a month of the notice makes it ineffective.",
        },
    },
    Rule {
        id: "mediambulant.reminder-combined-notice-cured",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("payment-period-end", &[AfterEvent(Period::Months(1))])],
        choose: None,
        citation: "VVG § 38 Abs. 3 Satz 3 Alt. 2",
        subject: Words { german: "Nachzahlung bei verbundener Kündigung", english: "late payment after a combined notice" },
        text: Words {
            german: "War die Kündigung mit der Mahnung verbunden, zählt der Monat ab dem Ende der Zahlungsfrist.",
            english: "If notice was combined with the reminder, the month counts from the end of the payment period.",
        },
    },
    Rule {
        id: "mediambulant.premium-change-effective",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("premium-change-notified", &[FirstOfSecondNextMonth])],
        choose: None,
        citation: "AVB § 8b Abs. 3",
        subject: Words { german: "Wirksamwerden der Beitragsanpassung", english: "premium change takes effect" },
        text: Words {
            german: "Eine Beitragsanpassung gilt ab dem Ersten des zweiten Monats nach der Benachrichtigung.",
            english: "A premium change applies from the first of the second month after the notice.",
        },
    },
];
