//! CLICKDOC Videosprechstunde, privacy notice.

use crate::calendar::Period;
use crate::deadline::rule::Shift::AfterEvent;
use crate::deadline::rule::{Choose, DeadlineKind, Event, Rule, RuleBook, System, Trigger, Words};

/// The rules, with their events.
pub(in crate::deadline) const BOOK: RuleBook = RuleBook {
    system: System::Clickdoc,
    events: &[
        Event {
            id: "contract-notice",
            label: Words { german: "Kündigung des Vertrags", english: "notice of termination of the contract" },
            needs_time: false,
        },
        Event {
            id: "session-start",
            label: Words { german: "Aufbau der Videositzung", english: "video session set up" },
            needs_time: false,
        },
        Event {
            id: "statistics-collected",
            label: Words {
                german: "Erhebung der Statistikdaten (z. B. Anmeldung, Sitzung)",
                english: "statistics collected (e.g. login, session)",
            },
            needs_time: false,
        },
        Event {
            id: "sms-sent",
            label: Words { german: "Versand des Zugangscodes per SMS", english: "access code sent by text message" },
            needs_time: false,
        },
        Event {
            id: "email-sent",
            label: Words { german: "Versand des Zugangscodes per E-Mail", english: "access code sent by e-mail" },
            needs_time: false,
        },
        Event {
            id: "session-end",
            label: Words { german: "Ende der Videositzung", english: "end of the video session" },
            needs_time: false,
        },
        Event {
            id: "customer-deletion",
            label: Words {
                german: "Löschung durch den Kunden in seinem Account",
                english: "deletion by the customer in the account",
            },
            needs_time: false,
        },
        Event {
            id: "consent-withdrawn",
            label: Words {
                german: "Widerruf der Einwilligung durch Patient oder Gast",
                english: "consent withdrawn by the patient or guest",
            },
            needs_time: false,
        },
        Event {
            id: "questionnaires-completed",
            label: Words {
                german: "Vorgegebene Anzahl von Fragebögen ausgefüllt",
                english: "agreed number of questionnaires completed",
            },
            needs_time: false,
        },
        Event {
            id: "participation-ended-early",
            label: Words { german: "Vorzeitiges Ende der Teilnahme", english: "participation ended early" },
            needs_time: false,
        },
    ],
    rules: &[RULES],
};

const RULES: &[Rule] = &[
    Rule {
        id: "clickdoc.contract-data",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("contract-notice", &[AfterEvent(Period::Months(6))])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.1 letzter Absatz",
        subject: Words {
            german: "Löschung der Vertrags- und Registrierungsdaten",
            english: "contract and registration data deleted",
        },
        text: Words {
            german: "Vertrags- und Registrierungsdaten werden sechs Monate nach der Kündigung gelöscht, soweit keine handels- oder steuerrechtliche Aufbewahrungsfrist entgegensteht.",
            english: "Contract and registration data are deleted six months after notice of termination, unless retention duties under commercial or tax law stand in the way.",
        },
    },
    Rule {
        id: "clickdoc.profile-data",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("contract-notice", &[AfterEvent(Period::Months(6))])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.2 letzter Absatz",
        subject: Words { german: "Löschung der Profil- und Wartezimmerdaten", english: "profile and waiting-room data deleted" },
        text: Words {
            german: "Freiwillige Angaben zu Profil und Wartezimmer werden sechs Monate nach der Kündigung gelöscht, soweit keine handels- oder steuerrechtliche Aufbewahrungsfrist entgegensteht.",
            english: "Optional profile and waiting-room details are deleted six months after notice of termination, unless retention duties under commercial or tax law stand in the way.",
        },
    },
    Rule {
        id: "clickdoc.anonymised-ip",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("session-start", &[AfterEvent(Period::Days(15))])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.3 Abs. 1, Ziff. 4.5 Abs. 4",
        subject: Words { german: "Anonymisierte IP-Adresse", english: "anonymised IP address" },
        text: Words {
            german: "Die IP-Adresse wird sofort anonymisiert und nur anonymisiert höchstens 15 Tage lang gespeichert.",
            english: "The IP address is made anonymous at once and kept, only in that form, for at most 15 days.",
        },
    },
    Rule {
        id: "clickdoc.usage-statistics",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("statistics-collected", &[AfterEvent(Period::Months(3))])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.3 Abs. 5",
        subject: Words { german: "Pseudonyme Nutzungsstatistik", english: "pseudonymous usage statistics" },
        text: Words {
            german: "Statistikdaten zur Nutzung werden pseudonym erhoben und drei Monate gespeichert.",
            english: "Usage statistics are collected under a pseudonym and kept for three months.",
        },
    },
    Rule {
        id: "clickdoc.guest-statistics",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("statistics-collected", &[AfterEvent(Period::Months(3))])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.5 Abs. 5",
        subject: Words { german: "Statistikdaten des Patienten oder Gasts", english: "statistics of the patient or guest" },
        text: Words {
            german: "Bei der Anmeldung eines Patienten oder Gasts werden Statistikdaten pseudonym erhoben und drei Monate gespeichert.",
            english: "When a patient or guest logs in, statistics are collected under a pseudonym and kept for three months.",
        },
    },
    Rule {
        id: "clickdoc.sms-number",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("sms-sent", &[AfterEvent(Period::Months(3))])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.5 Abs. 3",
        subject: Words { german: "Handynummer für die Sendungsverfolgung", english: "mobile number for message tracking" },
        text: Words {
            german: "Wird der Zugangscode per SMS versandt, bleibt die Handynummer anonymisiert drei Monate zur Sendungsverfolgung gespeichert.",
            english: "If the access code is sent by text message, the mobile number is kept in anonymous form for three months to track delivery.",
        },
    },
    Rule {
        id: "clickdoc.guest-email",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("email-sent", &[])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.5 Abs. 2",
        subject: Words { german: "E-Mail-Adresse des Patienten oder Gasts", english: "e-mail address of the patient or guest" },
        text: Words {
            german: "Wird der Zugangscode per E-Mail versandt, wird die E-Mail-Adresse danach sofort gelöscht.",
            english: "If the access code is sent by e-mail, the e-mail address is deleted immediately afterwards.",
        },
    },
    Rule {
        id: "clickdoc.whiteboard-files",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("session-end", &[])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.3 Abs. 3, Ziff. 4.4 Abs. 1",
        subject: Words { german: "Whiteboard-Dateien", english: "whiteboard files" },
        text: Words {
            german: "Hochgeladene Whiteboard-Dateien werden nach Ablauf der Videositzung gelöscht.",
            english: "Files uploaded to the whiteboard are deleted after the video session ends.",
        },
    },
    Rule {
        id: "clickdoc.patient-name-and-code",
        kind: DeadlineKind::Retention,
        triggers: &[
            Trigger::new("customer-deletion", &[]),
            Trigger::new("consent-withdrawn", &[]),
            Trigger::new("contract-notice", &[AfterEvent(Period::Months(6))]),
        ],
        choose: Some(Choose::Earlier),
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.4 Abs. 3, Ziff. 4.5 Abs. 1",
        subject: Words {
            german: "Name und Zugangscode des Patienten oder Gasts",
            english: "patient's or guest's name and access code",
        },
        text: Words {
            german: "Name und Zugangscode bleiben gespeichert, bis der Kunde sie löscht, die Einwilligung widerrufen wird oder sechs Monate seit der Kündigung des Kunden vergangen sind; das Früheste entscheidet.",
            english: "Name and access code are kept until the customer deletes them, consent is withdrawn or six months have passed since the customer's notice; the earliest decides.",
        },
    },
    Rule {
        id: "clickdoc.project-admin-data",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("contract-notice", &[AfterEvent(Period::Months(6))])],
        choose: None,
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.6 Abs. 2",
        subject: Words { german: "Daten für den Projektadministrator", english: "project administrator's data" },
        text: Words {
            german: "Die für den Projektadministrator einsehbaren Daten werden sechs Monate nach der Kündigung des Vertrags gelöscht.",
            english: "The data visible to the project administrator are deleted six months after notice of termination of the contract.",
        },
    },
    Rule {
        id: "clickdoc.vinteos-count",
        kind: DeadlineKind::Retention,
        triggers: &[
            Trigger::new("questionnaires-completed", &[AfterEvent(Period::Months(3))]),
            Trigger::new("participation-ended-early", &[AfterEvent(Period::Months(3))]),
        ],
        choose: Some(Choose::Earlier),
        citation: "CLICKDOC VIDEOSPRECHSTUNDE, Datenschutzerklärung, Ziff. 4.7",
        subject: Words { german: "Vinteos: Anzahl der Fragebögen", english: "Vinteos: number of questionnaires" },
        text: Words {
            german: "Die Anzahl der ausgefüllten Fragebögen wird drei Monate nach Erreichen der vorgegebenen Anzahl oder nach vorzeitigem Ende der Teilnahme gelöscht; das Frühere entscheidet.",
            english: "The number of completed questionnaires is deleted three months after the agreed number is reached or participation ends early; the earlier decides.",
        },
    },
];
