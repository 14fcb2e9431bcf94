//! BKK SBH, privacy notice.

use crate::calendar::Period;
use crate::deadline::rule::Shift::AfterEvent;
use crate::deadline::rule::{Choose, DeadlineKind, Event, Rule, RuleBook, System, Trigger, Words};

/// The rules, with their events.
pub(in crate::deadline) const BOOK: RuleBook = RuleBook {
    system: System::BkkSbh,
    events: &[
        Event {
            id: "website-access",
            label: Words { german: "Zugriff auf die Internetseite", english: "website accessed" },
            needs_time: false,
        },
        Event {
            id: "prescription-dispensed",
            label: Words { german: "Abgabe des Arzneimittels (Dispensierung)", english: "prescription dispensed" },
            needs_time: false,
        },
        Event {
            id: "prescription-deleted-by-insured",
            label: Words {
                german: "Löschung des Rezepts durch den Versicherten",
                english: "prescription deleted by the insured person",
            },
            needs_time: false,
        },
        Event {
            id: "prescription-accessed",
            label: Words { german: "Zugriff im Fachdienst E-Rezept", english: "access in the e-prescription service" },
            needs_time: false,
        },
        Event {
            id: "ticket-closed",
            label: Words { german: "Schließung des Vorgangstickets", english: "ticket closed" },
            needs_time: false,
        },
        Event {
            id: "epa-deleted",
            label: Words {
                german: "Endgültige Löschung der gekündigten ePA",
                english: "final deletion of the terminated patient record (ePA)",
            },
            needs_time: false,
        },
        Event {
            id: "other-consents-withdrawn",
            label: Words {
                german: "Widerruf der Einwilligung in weitere Anwendungen (der letzte)",
                english: "consent to the other applications withdrawn (the last one)",
            },
            needs_time: false,
        },
    ],
    rules: &[RULES],
};

const RULES: &[Rule] = &[
    Rule {
        id: "bkk-sbh.server-logs",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("website-access", &[AfterEvent(Period::Days(7))])],
        choose: None,
        citation: "BKK SBH, Datenschutzerklärung, Abschnitt „Umgang mit Protokolldaten (Zugriffsdaten und Logfiles), IP-Adressen und Cookies“, Abs. 2",
        subject: Words { german: "Serverlogfiles", english: "server log files" },
        text: Words {
            german: "Logfile-Daten eines Zugriffs werden höchstens 7 Tage gespeichert und dann gelöscht; zu Beweiszwecken benötigte Daten bleiben bis zur Klärung des Vorfalls.",
            english: "Log data of an access are kept for at most 7 days and then deleted; data needed as evidence stay until the incident is settled.",
        },
    },
    Rule {
        id: "bkk-sbh.e-prescription",
        kind: DeadlineKind::Retention,
        triggers: &[
            Trigger::new("prescription-dispensed", &[AfterEvent(Period::Days(100))]),
            Trigger::new("prescription-deleted-by-insured", &[]),
        ],
        choose: Some(Choose::Earlier),
        citation: "BKK SBH, Datenschutzerklärung, Abschnitt C.4 Satz 1, § 360 Abs. 11 SGB V",
        subject: Words { german: "Löschung des E-Rezepts", english: "e-prescription deleted" },
        text: Words {
            german: "Der Fachdienst löscht ein E-Rezept mit Ablauf von 100 Tagen nach der Abgabe, wenn der Versicherte es nicht früher selbst löscht.",
            english: "The service deletes an e-prescription at the end of 100 days after it was dispensed, unless the insured person deletes it earlier.",
        },
    },
    Rule {
        id: "bkk-sbh.e-prescription-access-log",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("prescription-accessed", &[AfterEvent(Period::Years(3))])],
        choose: None,
        citation: "BKK SBH, Datenschutzerklärung, Abschnitt C.4 Satz 2, 3, § 309 SGB V",
        subject: Words { german: "Zugriffsprotokoll des E-Rezept-Dienstes", english: "access log of the e-prescription service" },
        text: Words {
            german: "Zugriffsprotokolle im Fachdienst E-Rezept werden nach drei Jahren automatisch gelöscht; von Hand lassen sie sich nicht löschen.",
            english: "Access logs in the e-prescription service are deleted automatically after three years; they cannot be deleted by hand.",
        },
    },
    Rule {
        id: "bkk-sbh.contact-data",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("ticket-closed", &[AfterEvent(Period::Years(3))])],
        choose: None,
        citation: "BKK SBH, Datenschutzerklärung, Abschnitt F.4",
        subject: Words {
            german: "Kontaktdaten einer Anfrage aus der ePA",
            english: "contact data of a request from the patient record",
        },
        text: Words {
            german: "Daten einer Kontaktaufnahme über die ePA werden spätestens drei Jahre nach Schließung des Vorgangstickets gelöscht, sofern keine Aufbewahrungspflicht besteht.",
            english: "Data of a contact made through the patient record are deleted at the latest three years after the ticket is closed, unless there is a duty to keep them.",
        },
    },
    Rule {
        id: "bkk-sbh.registration-data",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("epa-deleted", &[]), Trigger::new("other-consents-withdrawn", &[])],
        choose: Some(Choose::Later),
        citation: "BKK SBH, Datenschutzerklärung, Abschnitt D.5",
        subject: Words { german: "Löschung der Registrierungsdaten (IAM)", english: "registration data (IAM) deleted" },
        text: Words {
            german: "Registrierungsdaten werden gelöscht, wenn die ePA gekündigt und endgültig gelöscht ist und die Einwilligung in weitere Anwendungen widerrufen wurde; das Spätere entscheidet.",
            english: "Registration data are deleted once the patient record is terminated and finally deleted and consent to the other applications has been withdrawn; the later decides.",
        },
    },
];
