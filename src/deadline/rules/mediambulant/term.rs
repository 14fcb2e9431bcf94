//! MediAmbulant: term, notice and changes of the contract.

use crate::calendar::Period;
use crate::deadline::rule::Shift::{
    AfterEvent, BackFromBeginning, BackFromEnd, EndOfMonth, EndOfNextYear, EndOfYear, EndOfYearWithNotice, FirstAfterFromBeginning,
    FirstOfNextMonth, FirstOfSecondNextMonth, LastFromBeginning, NextDay,
};
use crate::deadline::rule::{Choose, DeadlineKind, Rule, Trigger, Words};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "mediambulant.first-insurance-year-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-start", &[EndOfYear])],
        choose: None,
        citation: "AVB § 7 Abs. 1.1 Satz 1 und 2",
        subject: Words { german: "Ende des ersten Versicherungsjahres", english: "end of the first insurance year" },
        text: Words {
            german: "Das erste Versicherungsjahr endet am 31. Dezember des Jahres, in dem der Vertrag beginnt.",
            english: "The first insurance year ends on 31 December of the year in which the contract starts.",
        },
    },
    Rule {
        id: "mediambulant.minimum-term-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-start", &[EndOfNextYear])],
        choose: None,
        citation: "AVB § 7 Abs. 1.1 Satz 2 und 4, § 13 Abs. 1",
        subject: Words { german: "Frühestes ordentliches Vertragsende", english: "earliest ordinary end of the contract" },
        text: Words {
            german: "Der Vertrag läuft fest bis zum Ende des zweiten Versicherungsjahres und verlängert sich danach um je ein Jahr.",
            english: "The contract is fixed until the end of the second insurance year and then renews by a year at a time.",
        },
    },
    Rule {
        id: "mediambulant.ordinary-notice-first",
        kind: DeadlineKind::Notice,
        triggers: &[Trigger::new("insurance-start", &[EndOfNextYear, BackFromEnd(Period::Months(3))])],
        choose: None,
        citation: "AVB § 13 Abs. 1, § 7 Abs. 1.1 Satz 4",
        subject: Words {
            german: "Letzter Tag für die erste ordentliche Kündigung",
            english: "last day for the first ordinary notice",
        },
        text: Words {
            german: "Zum frühestmöglichen Vertragsende muss die Kündigung bis zum 30. September davor beim Versicherer sein.",
            english: "For the earliest possible end, notice must reach the insurer by 30 September before it.",
        },
    },
    Rule {
        id: "mediambulant.ordinary-notice-yearly",
        kind: DeadlineKind::Notice,
        triggers: &[
            Trigger::new("insurance-year", &[EndOfYear, BackFromEnd(Period::Months(3))]),
            Trigger::new("insurance-start", &[EndOfNextYear, BackFromEnd(Period::Months(3))]),
        ],
        choose: Some(Choose::Later),
        citation: "AVB § 13 Abs. 1, § 7 Abs. 1.1 Satz 5",
        subject: Words {
            german: "Letzter Tag für die ordentliche Kündigung in späteren Jahren",
            english: "last day for ordinary notice in later years",
        },
        text: Words {
            german: "Nach den ersten beiden Jahren kann jeweils bis zum 30. September zum Jahresende gekündigt werden.",
            english: "After the first two years notice can be given each year by 30 September to the end of the year.",
        },
    },
    Rule {
        id: "mediambulant.ordinary-notice-takes-effect",
        kind: DeadlineKind::Effect,
        triggers: &[
            Trigger::new("insurance-start", &[EndOfNextYear]),
            Trigger::new("notice-received", &[EndOfYearWithNotice(Period::Months(3))]),
        ],
        choose: Some(Choose::Later),
        citation: "AVB § 13 Abs. 1, § 7 Abs. 1.1",
        subject: Words { german: "Wirksamwerden der ordentlichen Kündigung", english: "ordinary notice takes effect" },
        text: Words {
            german: "Eine ordentliche Kündigung wirkt zum nächsten Jahresende, für das sie rechtzeitig war, frühestens zum Ende des zweiten Versicherungsjahres.",
            english: "Ordinary notice works to the next year end for which it was in time, at the earliest to the end of the second insurance year.",
        },
    },
    Rule {
        id: "mediambulant.insurer-notice-breach",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("breach-known", &[AfterEvent(Period::Months(1))])],
        choose: None,
        citation: "AVB § 10 Abs. 2, VVG § 28 Abs. 1",
        subject: Words {
            german: "Kündigung des Versicherers wegen verschwiegener Zweitversicherung",
            english: "insurer's notice for an undisclosed second insurance",
        },
        text: Words {
            german: "Der Versicherer darf nur binnen eines Monats, nachdem er von der Pflichtverletzung erfahren hat, fristlos kündigen.",
            english: "The insurer may end the contract without notice only within a month of learning of the breach.",
        },
    },
    Rule {
        id: "mediambulant.compulsory-insurance-notice",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("compulsory-insurance-start", &[LastFromBeginning(Period::Months(3))])],
        choose: None,
        citation: "AVB § 13 Abs. 3 Satz 1",
        subject: Words {
            german: "Rückwirkende Kündigung bei Versicherungspflicht",
            english: "retroactive notice on compulsory insurance",
        },
        text: Words {
            german: "Wer gesetzlich versicherungspflichtig wird, kann binnen drei Monaten rückwirkend kündigen.",
            english: "Whoever becomes compulsorily insured can give notice with retroactive effect within three months.",
        },
    },
    Rule {
        id: "mediambulant.compulsory-insurance-proof",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("proof-demand-received", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 13 Abs. 3 Satz 2",
        subject: Words { german: "Nachweis der Versicherungspflicht", english: "proof of compulsory insurance" },
        text: Words {
            german: "Auf Aufforderung ist der Eintritt der Versicherungspflicht binnen zwei Monaten nachzuweisen, sonst ist die Kündigung unwirksam.",
            english: "When asked, proof of compulsory insurance is due within two months, or the notice is ineffective.",
        },
    },
    Rule {
        id: "mediambulant.compulsory-insurance-late-notice-effective",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("compulsory-proof-provided", &[EndOfMonth])],
        choose: None,
        citation: "AVB § 13 Abs. 3 Satz 4 und 5",
        subject: Words { german: "Spätere Kündigung bei Versicherungspflicht", english: "later notice on compulsory insurance" },
        text: Words {
            german: "Nach Ablauf der drei Monate wirkt die Kündigung zum Ende des Monats, in dem der Nachweis erbracht wird.",
            english: "After the three months notice works to the end of the month in which proof is given.",
        },
    },
    Rule {
        id: "mediambulant.age-group-notice",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("premium-group-effective", &[LastFromBeginning(Period::Months(2))])],
        choose: None,
        citation: "AVB § 13 Abs. 4",
        subject: Words { german: "Sonderkündigung nach höherer Altersgruppe", english: "special notice after an age-group rise" },
        text: Words {
            german: "Steigt der Beitrag wegen der Altersgruppe, kann binnen zwei Monaten nach der Änderung gekündigt werden.",
            english: "If the premium rises because of the age group, notice can be given within two months of the change.",
        },
    },
    Rule {
        id: "mediambulant.premium-rise-notice",
        kind: DeadlineKind::Declaration,
        triggers: &[
            Trigger::extending("change-notice-received", &[AfterEvent(Period::Months(2))]),
            Trigger::new("premium-rise-effective", &[BackFromBeginning(Period::Days(0))]),
        ],
        choose: Some(Choose::Later),
        citation: "AVB § 13 Abs. 5 Satz 1 und 2",
        subject: Words { german: "Sonderkündigung nach Beitragserhöhung", english: "special notice after a premium rise" },
        text: Words {
            german: "Bei einer Beitragserhöhung kann bis zwei Monate nach Zugang der Mitteilung oder bis zum Wirksamwerden gekündigt werden, je nachdem, was später ist.",
            english: "After a premium rise notice can be given until two months after receipt of the notice or until it takes effect, whichever is later.",
        },
    },
    Rule {
        id: "mediambulant.benefit-cut-notice",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("change-notice-received", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 13 Abs. 5 Satz 1, § 18 Abs. 1",
        subject: Words { german: "Sonderkündigung nach Leistungsminderung", english: "special notice after a cut in benefits" },
        text: Words {
            german: "Werden Leistungen nach § 18 Abs. 1 gemindert, kann binnen zwei Monaten nach Zugang der Mitteilung gekündigt werden.",
            english: "If benefits are cut under § 18(1), notice can be given within two months of receiving the notice.",
        },
    },
    Rule {
        id: "mediambulant.partial-declaration-response",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("insurer-declaration-received", &[AfterEvent(Period::Weeks(2))])],
        choose: None,
        citation: "AVB § 13 Abs. 6",
        subject: Words {
            german: "Aufhebung des übrigen Vertrags nach Teilerklärung des Versicherers",
            english: "ending the rest after the insurer's partial declaration",
        },
        text: Words {
            german: "Löst sich der Versicherer nur teilweise, kann binnen zwei Wochen die Aufhebung des Restes verlangt werden.",
            english: "If the insurer ends only a part, the end of the rest can be demanded within two weeks.",
        },
    },
    Rule {
        id: "mediambulant.partial-declaration-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurer-declaration-received", &[EndOfMonth])],
        choose: None,
        citation: "AVB § 13 Abs. 6",
        subject: Words {
            german: "Ende des übrigen Vertrags (Anfechtung oder Rücktritt)",
            english: "end of the rest (avoidance or rescission)",
        },
        text: Words {
            german: "Nach Anfechtung oder Rücktritt endet der Rest am Schluss des Monats, in dem die Erklärung zuging.",
            english: "After avoidance or rescission the rest ends with the month in which the declaration arrived.",
        },
    },
    Rule {
        id: "mediambulant.successor-insurance-proof",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("notice-given", &[AfterEvent(Period::Months(2))]), Trigger::new("termination-date", &[])],
        choose: Some(Choose::Later),
        citation: "AVB § 13 Abs. 7 Satz 2",
        subject: Words { german: "Nachweis der Anschlussversicherung", english: "proof of follow-on insurance" },
        text: Words {
            german: "Bei Pflichtversicherung ist die neue Versicherung binnen zwei Monaten nach der Kündigung nachzuweisen, bei späterem Kündigungstermin bis zu diesem.",
            english: "For compulsory insurance the new insurer must be proved within two months of the notice, or by the termination date if that is later.",
        },
    },
    Rule {
        id: "mediambulant.insured-persons-continuation",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("policyholder-notice", &[AfterEvent(Period::Months(3))])],
        choose: None,
        citation: "AVB § 13 Abs. 10 Satz 2, Abs. 10.1",
        subject: Words { german: "Fortsetzung durch versicherte Personen", english: "continuation by insured persons" },
        text: Words {
            german: "Kündigt der Versicherungsnehmer, können versicherte Personen drei Monate lang erklären, dass sie den Vertrag fortsetzen.",
            english: "If the policyholder gives notice, insured persons have three months to declare that they continue the contract.",
        },
    },
    Rule {
        id: "mediambulant.continuation-after-insurer-notice",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("insurer-notice-given", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 14 Abs. 5, § 13 Abs. 10 Satz 2",
        subject: Words {
            german: "Fortsetzung nach Kündigung des Versicherers",
            english: "continuation after the insurer's notice",
        },
        text: Words {
            german: "Kündigt der Versicherer, können versicherte Personen zwei Monate lang erklären, dass sie den Vertrag fortsetzen.",
            english: "If the insurer gives notice, insured persons have two months to declare that they continue the contract.",
        },
    },
    Rule {
        id: "mediambulant.death-continuation",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("policyholder-death", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 15 Abs. 1 Satz 3",
        subject: Words {
            german: "Fortsetzung nach Tod des Versicherungsnehmers",
            english: "continuation after the policyholder's death",
        },
        text: Words {
            german: "Nach dem Tod des Versicherungsnehmers haben versicherte Personen zwei Monate, um die Fortsetzung zu erklären.",
            english: "After the policyholder's death insured persons have two months to declare that they continue.",
        },
    },
    Rule {
        id: "mediambulant.terms-change-effective",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("terms-change-notified", &[FirstOfSecondNextMonth])],
        choose: None,
        citation: "AVB § 18 Abs. 1 Satz 2",
        subject: Words { german: "Wirksamwerden geänderter Bedingungen", english: "changed terms take effect" },
        text: Words {
            german: "Geänderte Bedingungen gelten ab dem Ersten des zweiten Monats nach der Mitteilung mit Gründen.",
            english: "Changed terms apply from the first of the second month after the notice with reasons.",
        },
    },
    Rule {
        id: "mediambulant.replaced-clause-effective",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("clause-replacement-notified", &[AfterEvent(Period::Weeks(2)), NextDay])],
        choose: None,
        citation: "AVB § 18 Abs. 2 Satz 3",
        subject: Words {
            german: "Ersetzte Klausel wird Vertragsbestandteil",
            english: "replaced clause becomes part of the contract",
        },
        text: Words {
            german: "Eine Ersatzregelung für eine unwirksame Klausel gilt nach Ablauf von zwei Wochen ab der Mitteilung mit Gründen.",
            english: "A clause replacing an invalid one applies once two weeks have passed since the notice with reasons.",
        },
    },
    Rule {
        id: "mediambulant.standard-tariff-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("standard-tariff-application", &[FirstOfNextMonth])],
        choose: None,
        citation: "AVB § 19 Abs. 1 Satz 4",
        subject: Words { german: "Beginn im Standardtarif", english: "start in the standard tariff" },
        text: Words {
            german: "Der Standardtarif beginnt am Ersten des Monats nach dem Wechselantrag.",
            english: "The standard tariff starts on the first of the month after the application.",
        },
    },
    Rule {
        id: "mediambulant.basic-tariff-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("basic-tariff-application", &[FirstOfNextMonth])],
        choose: None,
        citation: "AVB § 20 Abs. 1 Satz 3, § 19 Abs. 1 Satz 4",
        subject: Words { german: "Beginn im Basistarif", english: "start in the basic tariff" },
        text: Words {
            german: "Der Basistarif beginnt am Ersten des Monats nach dem Wechselantrag.",
            english: "The basic tariff starts on the first of the month after the application.",
        },
    },
    Rule {
        id: "mediambulant.basic-tariff-age-55",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("birth", &[FirstAfterFromBeginning(Period::Years(55))])],
        choose: None,
        citation: "AVB § 20 Abs. 1 Satz 1",
        subject: Words { german: "Wechselrecht in den Basistarif mit 55", english: "right to change to the basic tariff at 55" },
        text: Words {
            german: "Ab Vollendung des 55. Lebensjahres besteht das Wechselrecht in den Basistarif.",
            english: "From completing year of life 55 there is a right to change to the basic tariff.",
        },
    },
    Rule {
        id: "mediambulant.standard-tariff-age-65",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("birth", &[FirstAfterFromBeginning(Period::Years(65))])],
        choose: None,
        citation: "SGB V § 257 Abs. 2a Nr. 2 (Fassung bis 31.12.2008), AVB § 19 Abs. 1 Satz 1",
        subject: Words {
            german: "Wechselrecht in den Standardtarif mit 65",
            english: "right to change to the standard tariff at 65",
        },
        text: Words {
            german: "Ab Vollendung des 65. Lebensjahres steht bei zehn Jahren Vorversicherung der Standardtarif offen.",
            english: "From completing year of life 65, with ten years of previous insurance, the standard tariff is open.",
        },
    },
    Rule {
        id: "mediambulant.standard-tariff-age-55",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("birth", &[FirstAfterFromBeginning(Period::Years(55))])],
        choose: None,
        citation: "SGB V § 257 Abs. 2a Nr. 2 (Fassung bis 31.12.2008), AVB § 19 Abs. 1 Satz 1",
        subject: Words {
            german: "Wechselrecht in den Standardtarif mit 55",
            english: "right to change to the standard tariff at 55",
        },
        text: Words {
            german: "Ab Vollendung des 55. Lebensjahres steht bei zehn Jahren Vorversicherung und nicht zu hohem Einkommen der Standardtarif offen.",
            english: "From completing year of life 55, with ten years of previous insurance and income not too high, the standard tariff is open.",
        },
    },
    Rule {
        id: "mediambulant.standard-tariff-ten-years",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("substitutive-insurance-start", &[FirstAfterFromBeginning(Period::Years(10))])],
        choose: None,
        citation: "SGB V § 257 Abs. 2a Nr. 2 (Fassung bis 31.12.2008), AVB § 19 Abs. 1 Satz 1",
        subject: Words {
            german: "Zehn Jahre Vorversicherung für den Standardtarif",
            english: "ten years of previous insurance for the standard tariff",
        },
        text: Words {
            german: "Für den Standardtarif sind zehn Jahre substitutiver Versicherungsschutz nötig.",
            english: "The standard tariff needs ten years of substitutive insurance.",
        },
    },
];
