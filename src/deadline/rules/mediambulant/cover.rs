//! MediAmbulant: begin, waiting periods and end of cover.

use crate::calendar::Period;
use crate::deadline::rule::Shift::{
    AfterEvent, EndOfMonth, FirstAfterFromBeginning, FirstOfMonth, FirstOfNextMonth, LastFromBeginning, NextDay,
};
use crate::deadline::rule::{Choose, DeadlineKind, Rule, Trigger, Words};

pub(super) const RULES: &[Rule] = &[
    Rule {
        id: "mediambulant.cover-after-leaving-gkv",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("gkv-left", &[EndOfMonth])],
        choose: None,
        citation: "Tarif MediAmbulant, Abschnitt C Satz 2",
        subject: Words {
            german: "Ende des Versicherungsschutzes nach Ausscheiden aus der GKV",
            english: "end of cover after leaving the statutory insurance",
        },
        text: Words {
            german: "Wer die gesetzliche Krankenversicherung verlässt, bleibt nach diesem Tarif noch bis zum letzten Tag desselben Monats versichert.",
            english: "Whoever leaves the statutory health insurance stays covered under this tariff until the last day of the same month.",
        },
    },
    Rule {
        id: "mediambulant.abroad-six-months",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("abroad-stay-start", &[AfterEvent(Period::Months(6))])],
        choose: None,
        citation: "AVB § 1 Abs. 4.1 Satz 1",
        subject: Words { german: "Versicherungsschutz außerhalb Europas", english: "cover outside Europe" },
        text: Words {
            german: "Bei einem vorübergehenden Aufenthalt außerhalb Europas besteht der Schutz in den ersten sechs Monaten.",
            english: "During a temporary stay outside Europe cover lasts for the first six months.",
        },
    },
    Rule {
        id: "mediambulant.cover-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-start", &[]), Trigger::new("contract-concluded", &[])],
        choose: Some(Choose::Later),
        citation: "AVB § 2 Abs. 1 Satz 1",
        subject: Words {
            german: "Beginn des Versicherungsschutzes (ohne Wartezeit)",
            english: "start of cover (no waiting period)",
        },
        text: Words {
            german: "Der Schutz beginnt am vereinbarten Tag, aber nicht vor dem Abschluss des Vertrages.",
            english: "Cover starts on the agreed day, but not before the contract is concluded.",
        },
    },
    Rule {
        id: "mediambulant.waiting-general-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-start", &[LastFromBeginning(Period::Months(3))])],
        choose: None,
        citation: "AVB § 3 Abs. 1 und Abs. 2 Satz 1",
        subject: Words { german: "Ende der Wartezeit (allgemeine Wartezeit)", english: "end of the general waiting period" },
        text: Words {
            german: "Die allgemeine Wartezeit von 3 Monaten zählt ab dem Tag des Versicherungsbeginns.",
            english: "The general waiting period of 3 months counts from the day the policy starts.",
        },
    },
    Rule {
        id: "mediambulant.waiting-general-cover",
        kind: DeadlineKind::Effect,
        triggers: &[
            Trigger::new("insurance-start", &[FirstAfterFromBeginning(Period::Months(3))]),
            Trigger::new("contract-concluded", &[]),
        ],
        choose: Some(Choose::Later),
        citation: "AVB § 2 Abs. 1 Satz 1, § 3 Abs. 1 und Abs. 2 Satz 1",
        subject: Words {
            german: "Erster versicherter Tag nach der Wartezeit (allgemeine Wartezeit)",
            english: "first day covered after the general waiting period",
        },
        text: Words {
            german: "Nach Ablauf der 3 Monate beginnt der Schutz, nicht aber vor dem Abschluss des Vertrages.",
            english: "Cover begins when the 3 months are over, but not before the contract is concluded.",
        },
    },
    Rule {
        id: "mediambulant.waiting-general-added-cover",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("contract-change-effective", &[FirstAfterFromBeginning(Period::Months(3))])],
        choose: None,
        citation: "AVB § 2 Abs. 1 Satz 4, § 3 Abs. 6, § 1 Abs. 6 Satz 4",
        subject: Words {
            german: "Wartezeit für hinzukommenden Schutz (allgemeine Wartezeit)",
            english: "general waiting period for added cover",
        },
        text: Words {
            german: "Wird der Schutz erweitert, gilt die Wartezeit von 3 Monaten nur für den neuen Teil und zählt ab der Änderung.",
            english: "If cover is extended, the 3 months of waiting apply only to the added part and count from the change.",
        },
    },
    Rule {
        id: "mediambulant.waiting-special-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-start", &[LastFromBeginning(Period::Months(8))])],
        choose: None,
        citation: "AVB § 3 Abs. 1 und Abs. 3 Satz 1",
        subject: Words { german: "Ende der Wartezeit (besondere Wartezeit)", english: "end of the special waiting period" },
        text: Words {
            german: "Die besondere Wartezeit von 8 Monaten zählt ab dem Tag des Versicherungsbeginns.",
            english: "The special waiting period of 8 months counts from the day the policy starts.",
        },
    },
    Rule {
        id: "mediambulant.waiting-special-cover",
        kind: DeadlineKind::Effect,
        triggers: &[
            Trigger::new("insurance-start", &[FirstAfterFromBeginning(Period::Months(8))]),
            Trigger::new("contract-concluded", &[]),
        ],
        choose: Some(Choose::Later),
        citation: "AVB § 2 Abs. 1 Satz 1, § 3 Abs. 1 und Abs. 3 Satz 1",
        subject: Words {
            german: "Erster versicherter Tag nach der Wartezeit (besondere Wartezeit)",
            english: "first day covered after the special waiting period",
        },
        text: Words {
            german: "Nach Ablauf der 8 Monate beginnt der Schutz, nicht aber vor dem Abschluss des Vertrages.",
            english: "Cover begins when the 8 months are over, but not before the contract is concluded.",
        },
    },
    Rule {
        id: "mediambulant.waiting-special-added-cover",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("contract-change-effective", &[FirstAfterFromBeginning(Period::Months(8))])],
        choose: None,
        citation: "AVB § 2 Abs. 1 Satz 4, § 3 Abs. 6, § 1 Abs. 6 Satz 4",
        subject: Words {
            german: "Wartezeit für hinzukommenden Schutz (besondere Wartezeit)",
            english: "special waiting period for added cover",
        },
        text: Words {
            german: "Wird der Schutz erweitert, gilt die Wartezeit von 8 Monaten nur für den neuen Teil und zählt ab der Änderung.",
            english: "If cover is extended, the 8 months of waiting apply only to the added part and count from the change.",
        },
    },
    Rule {
        id: "mediambulant.newborn-parent-three-months",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("parent-insurance-start", &[FirstAfterFromBeginning(Period::Months(3))])],
        choose: None,
        citation: "AVB § 2 Abs. 2 Satz 1",
        subject: Words {
            german: "Frühester Geburtstag für die Aufnahme ohne Wartezeit",
            english: "earliest birth for admission without waiting period",
        },
        text: Words {
            german: "Am Tag der Geburt muss ein Elternteil schon drei Monate hier versichert sein.",
            english: "On the day of birth one parent must have been insured here for three months.",
        },
    },
    Rule {
        id: "mediambulant.newborn-registration",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("child-birth", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 2 Abs. 2 Satz 1",
        subject: Words { german: "Anmeldung eines Neugeborenen", english: "registration of a newborn" },
        text: Words {
            german: "Ein Neugeborenes ist spätestens zwei Monate nach der Geburt anzumelden, damit es ohne Wartezeit und Risikozuschlag versichert ist.",
            english: "A newborn must be registered two months after the birth at the latest to be insured without waiting period or risk surcharge.",
        },
    },
    Rule {
        id: "mediambulant.newborn-policy-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("child-birth", &[FirstOfMonth])],
        choose: None,
        citation: "AVB § 2 Abs. 2 Satz 1",
        subject: Words {
            german: "Rückwirkender Versicherungsbeginn des Neugeborenen",
            english: "backdated policy start of the newborn",
        },
        text: Words {
            german: "Die Anmeldung wirkt auf den ersten Tag des Geburtsmonats zurück.",
            english: "The registration works back to the first day of the month of birth.",
        },
    },
    Rule {
        id: "mediambulant.adoption-registration",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("adoption", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 2 Abs. 3 Satz 1 in Verbindung mit Abs. 2 Satz 1",
        subject: Words { german: "Anmeldung eines adoptierten Kindes", english: "registration of an adopted child" },
        text: Words {
            german: "Ein minderjährig adoptiertes Kind ist wie ein Neugeborenes spätestens zwei Monate nach der Adoption anzumelden.",
            english: "A child adopted as a minor must, like a newborn, be registered two months after the adoption at the latest.",
        },
    },
    Rule {
        id: "mediambulant.adoption-policy-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("adoption", &[FirstOfMonth])],
        choose: None,
        citation: "AVB § 2 Abs. 3 Satz 1 in Verbindung mit Abs. 2 Satz 1",
        subject: Words {
            german: "Rückwirkender Versicherungsbeginn des adoptierten Kindes",
            english: "backdated policy start of the adopted child",
        },
        text: Words {
            german: "Die Anmeldung des adoptierten Kindes wirkt auf den ersten Tag des Adoptionsmonats zurück.",
            english: "The adopted child's registration works back to the first day of the month of adoption.",
        },
    },
    Rule {
        id: "mediambulant.partner-application",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("marriage", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 3 Abs. 2 Satz 2 Buchst. b",
        subject: Words {
            german: "Antrag für Ehegatten oder Lebenspartner ohne allgemeine Wartezeit",
            english: "application for spouse or partner without general waiting period",
        },
        text: Words {
            german: "Wird der Ehe- oder Lebenspartner binnen zwei Monaten nach der Eheschließung oder Eintragung gleichartig versichert beantragt, entfällt die allgemeine Wartezeit.",
            english: "If like insurance for the spouse or partner is applied for within two months of the marriage or registration, the general waiting period falls away.",
        },
    },
    Rule {
        id: "mediambulant.partner-insured-three-months",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("partner-insurance-start", &[FirstAfterFromBeginning(Period::Months(3))])],
        choose: None,
        citation: "AVB § 3 Abs. 2 Satz 2 Buchst. b",
        subject: Words { german: "Partner seit drei Monaten versichert", english: "partner insured for three months" },
        text: Words {
            german: "Der schon versicherte Partner muss seit mindestens drei Monaten versichert sein.",
            english: "The partner already insured must have been insured for at least three months.",
        },
    },
    Rule {
        id: "mediambulant.waiting-waiver-certificate",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("application", &[AfterEvent(Period::Days(28))])],
        choose: None,
        citation: "AVB § 3 Abs. 4.1 Satz 1 und 4",
        subject: Words {
            german: "Ärztliches Zeugnis für den Erlass der Wartezeiten",
            english: "medical certificate to waive the waiting periods",
        },
        text: Words {
            german: "Das ärztliche Zeugnis muss innerhalb von 28 Tagen nach dem Antrag beim Versicherer eingegangen sein.",
            english: "The medical certificate must have reached the insurer within 28 days of the application.",
        },
    },
    Rule {
        id: "mediambulant.previous-insurance-application",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("previous-insurance-end", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 3 Abs. 5 Satz 2",
        subject: Words {
            german: "Antrag zur Anrechnung der Vorversicherung",
            english: "application to have previous insurance credited",
        },
        text: Words {
            german: "Damit die frühere Versicherungszeit auf die Wartezeit zählt, ist der Antrag spätestens zwei Monate nach deren Ende zu stellen.",
            english: "For earlier insurance to count towards the waiting period, the application must be made two months after its end at the latest.",
        },
    },
    Rule {
        id: "mediambulant.previous-insurance-seamless-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("previous-insurance-end", &[NextDay])],
        choose: None,
        citation: "AVB § 3 Abs. 5 Satz 2",
        subject: Words {
            german: "Nahtloser Beginn nach der Vorversicherung",
            english: "seamless start after the previous insurance",
        },
        text: Words {
            german: "Der neue Schutz muss am Tag nach dem Ende der Vorversicherung beginnen.",
            english: "The new cover must start on the day after the previous insurance ends.",
        },
    },
    Rule {
        id: "mediambulant.waiting-general-credited-cover",
        kind: DeadlineKind::Effect,
        triggers: &[
            Trigger::new("previous-insurance-start", &[FirstAfterFromBeginning(Period::Months(3))]),
            Trigger::new("insurance-start", &[]),
        ],
        choose: Some(Choose::Later),
        citation: "AVB § 3 Abs. 5 Satz 1, Abs. 2 Satz 1",
        subject: Words { german: "Ende der Wartezeit mit Anrechnung (3 Monate)", english: "waiting period with credit (3 months)" },
        text: Words {
            german: "Mit angerechneter Vorversicherung ist die Wartezeit 3 Monate nach deren Beginn vorbei, frühestens aber beginnt der Schutz mit der neuen Versicherung.",
            english: "With earlier insurance credited, the waiting period is over 3 months after that began, but cover starts no earlier than the new insurance.",
        },
    },
    Rule {
        id: "mediambulant.waiting-special-credited-cover",
        kind: DeadlineKind::Effect,
        triggers: &[
            Trigger::new("previous-insurance-start", &[FirstAfterFromBeginning(Period::Months(8))]),
            Trigger::new("insurance-start", &[]),
        ],
        choose: Some(Choose::Later),
        citation: "AVB § 3 Abs. 5 Satz 1, Abs. 3 Satz 1",
        subject: Words { german: "Ende der Wartezeit mit Anrechnung (8 Monate)", english: "waiting period with credit (8 months)" },
        text: Words {
            german: "Mit angerechneter Vorversicherung ist die Wartezeit 8 Monate nach deren Beginn vorbei, frühestens aber beginnt der Schutz mit der neuen Versicherung.",
            english: "With earlier insurance credited, the waiting period is over 8 months after that began, but cover starts no earlier than the new insurance.",
        },
    },
    Rule {
        id: "mediambulant.digital-app-twelve-months",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("app-use-start", &[LastFromBeginning(Period::Months(12))])],
        choose: None,
        citation: "AVB § 4 Abs. 3.6 Unterabs. 4 Satz 1",
        subject: Words {
            german: "Höchstdauer je Verordnung digitaler Gesundheitsanwendungen",
            english: "longest time per prescription of digital health applications",
        },
        text: Words {
            german: "Je Verordnung werden höchstens zwölf Monate bezahlt, danach braucht es eine neue.",
            english: "Each prescription pays for twelve months at most; after that a new one is needed.",
        },
    },
    Rule {
        id: "mediambulant.newborn-hospital-registration",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("child-birth", &[AfterEvent(Period::Months(2))])],
        choose: None,
        citation: "AVB § 4 Abs. 4.2",
        subject: Words {
            german: "Anmeldung des gesunden Neugeborenen für die Krankenhauskosten",
            english: "registration of a healthy newborn for hospital costs",
        },
        text: Words {
            german: "Damit die Krankenhauskosten des gesunden Neugeborenen erstattet werden, muss es binnen zwei Monaten ab der Geburt angemeldet und ab dem Geburtstag versichert sein.",
            english: "For a healthy newborn's hospital costs to be reimbursed it must be registered within two months of the birth and insured from the day of birth.",
        },
    },
    Rule {
        id: "mediambulant.follow-up-treatment-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("hospital-treatment-end", &[AfterEvent(Period::Days(14))])],
        choose: None,
        citation: "AVB § 4 Abs. 5.2 Satz 1",
        subject: Words { german: "Beginn der Anschlussheilbehandlung", english: "start of follow-up rehabilitation" },
        text: Words {
            german: "Eine Anschlussheilbehandlung muss spätestens 14 Tage nach dem Ende der Krankenhausbehandlung beginnen.",
            english: "Follow-up rehabilitation must start no later than 14 days after the hospital treatment ends.",
        },
    },
    Rule {
        id: "mediambulant.statement-of-cover",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("statement-request-received", &[AfterEvent(Period::Weeks(4))])],
        choose: None,
        citation: "AVB § 4 Abs. 7 Satz 2 Halbsatz 1 und Satz 4",
        subject: Words { german: "Auskunft über den Versicherungsumfang", english: "statement of cover" },
        text: Words {
            german: "Auf Anfrage vor einer Behandlung über 2.000 Euro muss der Versicherer spätestens nach vier Wochen antworten.",
            english: "Asked before a treatment above 2,000 euros, the insurer must answer within four weeks at the latest.",
        },
    },
    Rule {
        id: "mediambulant.statement-of-cover-urgent",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::extending("statement-request-received", &[AfterEvent(Period::Weeks(2))])],
        choose: None,
        citation: "AVB § 4 Abs. 7 Satz 2 Halbsatz 2 und Satz 4",
        subject: Words { german: "Auskunft über den Versicherungsumfang (dringend)", english: "statement of cover (urgent)" },
        text: Words {
            german: "Auf Anfrage vor einer Behandlung über 2.000 Euro muss der Versicherer bei Dringlichkeit spätestens nach zwei Wochen antworten.",
            english: "Asked before a treatment above 2,000 euros, the insurer must answer in urgent cases within two weeks at the latest.",
        },
    },
    Rule {
        id: "mediambulant.excluded-practitioner-open-cases",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("practitioner-exclusion-notified", &[AfterEvent(Period::Months(3))])],
        choose: None,
        citation: "AVB § 5 Abs. 1 Buchst. c Satz 2",
        subject: Words { german: "Ausgeschlossener Behandler: laufende Fälle", english: "excluded practitioner: open cases" },
        text: Words {
            german: "Für laufende Behandlungen bei einem ausgeschlossenen Behandler wird noch drei Monate nach der Benachrichtigung gezahlt.",
            english: "Open cases with an excluded practitioner are still paid for three months after the notice.",
        },
    },
    Rule {
        id: "mediambulant.spa-first-benefit",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("insurance-start", &[FirstAfterFromBeginning(Period::Years(3))])],
        choose: None,
        citation: "AVB § 5 Abs. 1.2 Satz 3",
        subject: Words { german: "Erste Leistung für Kur und Sanatorium", english: "first benefit for spa and sanatorium" },
        text: Words {
            german: "Kurkosten werden erstmals nach drei Versicherungsjahren erstattet.",
            english: "Spa costs are first reimbursed after three years of insurance.",
        },
    },
    Rule {
        id: "mediambulant.spa-next-benefit",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("spa-treatment-end", &[AfterEvent(Period::Years(3)), NextDay])],
        choose: None,
        citation: "AVB § 5 Abs. 1.2 Satz 3",
        subject: Words { german: "Nächste Leistung für Kur und Sanatorium", english: "next benefit for spa and sanatorium" },
        text: Words {
            german: "Zwischen zwei bezahlten Kuren müssen drei Jahre liegen.",
            english: "Three years must lie between two spa treatments that are paid for.",
        },
    },
    Rule {
        id: "mediambulant.newborn-premium-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("child-birth", &[FirstOfNextMonth])],
        choose: None,
        citation: "AVB § 8 Abs. 1.2",
        subject: Words { german: "Erster Beitrag für Neugeborene", english: "first premium for newborns" },
        text: Words {
            german: "Für ein angemeldetes Neugeborenes ist ab dem Monat nach der Geburt Beitrag zu zahlen.",
            english: "For a registered newborn premium is payable from the month after the birth.",
        },
    },
    Rule {
        id: "mediambulant.payment-on-account",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("claim-reported", &[AfterEvent(Period::Months(1)), NextDay])],
        choose: None,
        citation: "VVG § 14 Abs. 2 Satz 1, AVB § 6 Abs. 2",
        subject: Words { german: "Abschlagszahlung", english: "payment on account" },
        text: Words {
            german: "Sind die Erhebungen einen Monat nach der Anzeige nicht beendet, kann ab dem Tag danach ein Abschlag verlangt werden.",
            english: "If enquiries are not finished a month after the claim was reported, a payment on account can be demanded from the next day.",
        },
    },
    Rule {
        id: "mediambulant.duty-exemption-interruption",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("benefit-interruption-start", &[LastFromBeginning(Period::Months(1))])],
        choose: None,
        citation: "VVG § 193 Abs. 3 Satz 2 Nr. 4",
        subject: Words {
            german: "Unterbrechung des Leistungsbezugs unter einem Monat",
            english: "interruption of benefits of less than a month",
        },
        text: Words {
            german: "Die Ausnahme von der Versicherungspflicht bleibt bestehen, wenn der Bezug weniger als einen Monat unterbrochen ist.",
            english: "The exemption from the duty to insure continues if benefits are interrupted for less than a month.",
        },
    },
];
