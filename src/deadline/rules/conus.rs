//! CONUS, terms for institutions, 16 November 2025.

use crate::calendar::Period;
use crate::deadline::rule::Shift::{AfterEvent, BackFromEnd, LastFromBeginning, NextDay};
use crate::deadline::rule::{Choose, DeadlineKind, Event, Rule, RuleBook, System, Trigger, Words};

/// The rules, with their events.
pub(in crate::deadline) const BOOK: RuleBook = RuleBook {
    system: System::Conus,
    events: &[
        Event {
            id: "term-end",
            label: Words { german: "Ende der Vertragslaufzeit (letzter Tag)", english: "end of the contract term (last day)" },
            needs_time: false,
        },
        Event {
            id: "invoice-date",
            label: Words { german: "Rechnungsstellung (Rechnungsdatum)", english: "invoice date" },
            needs_time: false,
        },
        Event {
            id: "term-start",
            label: Words { german: "Beginn der Vertragslaufzeit", english: "start of the contract term" },
            needs_time: false,
        },
        Event {
            id: "fee-paid-in-full",
            label: Words { german: "Vollständige Zahlung der Lizenzgebühr", english: "license fee paid in full" },
            needs_time: false,
        },
        Event {
            id: "maintenance-start",
            label: Words { german: "Beginn der Wartung (Datum und Uhrzeit)", english: "start of maintenance (date and time)" },
            needs_time: true,
        },
    ],
    rules: &[RULES],
};

const RULES: &[Rule] = &[
    Rule {
        id: "conus.notice-deadline",
        kind: DeadlineKind::Notice,
        triggers: &[Trigger::new("term-end", &[BackFromEnd(Period::Weeks(6))])],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 5.2 Satz 1, 2",
        subject: Words { german: "Kündigung zum Ende der Vertragslaufzeit", english: "notice to the end of the term" },
        text: Words {
            german: "Die Kündigung muss der anderen Seite spätestens sechs Wochen vor dem Ende der Vertragslaufzeit in Textform zugehen, sonst verlängert sich der Vertrag um ein Jahr.",
            english: "Notice must reach the other party in text form at the latest six weeks before the end of the term, or the contract is renewed for a year.",
        },
    },
    Rule {
        id: "conus.renewal-term-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("term-end", &[NextDay])],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 5.2 Satz 1",
        subject: Words { german: "Beginn der verlängerten Laufzeit", english: "start of the renewed term" },
        text: Words {
            german: "Ohne rechtzeitige Kündigung beginnt am Tag nach dem Ende der Vertragslaufzeit ein weiteres Vertragsjahr.",
            english: "Without timely notice a further contract year begins on the day after the term ends.",
        },
    },
    Rule {
        id: "conus.renewal-term-end",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("term-end", &[NextDay, LastFromBeginning(Period::Years(1))])],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 5.2 Satz 1",
        subject: Words { german: "Ende der verlängerten Laufzeit", english: "end of the renewed term" },
        text: Words {
            german: "Die verlängerte Laufzeit dauert ein Jahr und endet am Tag vor dem Jahrestag ihres Beginns.",
            english: "The renewed term lasts one year and ends on the day before the anniversary of its start.",
        },
    },
    Rule {
        id: "conus.price-list-date",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("term-end", &[BackFromEnd(Period::Weeks(6)), BackFromEnd(Period::Weeks(8))])],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 7.1 Satz 2",
        subject: Words { german: "Stichtag der Preisliste", english: "price-list date" },
        text: Words {
            german: "Für die neue Laufzeit gelten die Preise, die CONUS acht Wochen vor dem letzten Tag für die Kündigung nach seinem Preis- und Leistungsverzeichnis verlangt.",
            english: "The new term is charged at the prices CONUS asks under its price list eight weeks before the last day for notice.",
        },
    },
    Rule {
        id: "conus.fee-change-notification",
        kind: DeadlineKind::Notice,
        triggers: &[Trigger::new("term-end", &[BackFromEnd(Period::Weeks(6)), BackFromEnd(Period::Weeks(8))])],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 7.3 Satz 1, 2 mit Ziff. 7.1 Satz 2",
        subject: Words { german: "Mitteilung einer geänderten Lizenzgebühr", english: "notification of a changed license fee" },
        text: Words {
            german: "CONUS muss eine Erhöhung oder Verringerung der Lizenzgebühr spätestens acht Wochen vor dem letzten Tag für die Kündigung in Textform mitteilen; fehlt die Mitteilung, gilt eine Erhöhung für die folgende Verlängerung nicht.",
            english: "CONUS must notify an increase or decrease of the license fee in text form at the latest eight weeks before the last day for notice; without it an increase does not apply to the renewal that follows.",
        },
    },
    Rule {
        id: "conus.changed-fee-effective",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("term-end", &[NextDay])],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 7.1 Satz 2, 7.3",
        subject: Words { german: "Geänderte Lizenzgebühr gilt ab", english: "changed license fee applies from" },
        text: Words {
            german: "Eine rechtzeitig mitgeteilte neue Lizenzgebühr gilt ab dem Beginn der verlängerten Laufzeit.",
            english: "A new license fee that was notified in time applies from the start of the renewed term.",
        },
    },
    Rule {
        id: "conus.invoice-due",
        kind: DeadlineKind::Payment,
        triggers: &[Trigger::extending("invoice-date", &[AfterEvent(Period::Days(30))])],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 6.5 Satz 1",
        subject: Words { german: "Zahlung der Lizenzgebühr", english: "payment of the license fee" },
        text: Words {
            german: "Die Lizenzgebühr ist innerhalb von 30 Tagen nach der Rechnungsstellung zu zahlen, sofern nichts anderes vereinbart ist.",
            english: "The license fee is payable within 30 days after the invoice is issued, unless agreed otherwise.",
        },
    },
    Rule {
        id: "conus.usage-right-start",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("term-start", &[]), Trigger::new("fee-paid-in-full", &[])],
        choose: Some(Choose::Later),
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 10.1 Satz 1, 10.2",
        subject: Words { german: "Beginn des Nutzungsrechts", english: "start of the right of use" },
        text: Words {
            german: "Das Nutzungsrecht besteht ab Laufzeitbeginn, aber erst, wenn die vereinbarte Lizenzgebühr vollständig gezahlt ist; der spätere Tag entscheidet.",
            english: "The right of use exists from the start of the term, but only once the agreed license fee is paid in full; the later day decides.",
        },
    },
    Rule {
        id: "conus.maintenance-announcement",
        kind: DeadlineKind::Notice,
        triggers: &[Trigger::hours_before("maintenance-start", 24)],
        choose: None,
        citation: "Allgemeine Nutzungsbedingungen der CONUS Software für Institutionen (Stand 16.11.2025), Ziff. 8.4 Satz 1",
        subject: Words { german: "Ankündigung von Wartungsarbeiten", english: "announcement of maintenance" },
        text: Words {
            german: "Vorhersehbare Wartungsarbeiten außerhalb des täglichen Wartungsfensters muss CONUS mindestens 24 Stunden vor Beginn auf der Webseite ankündigen.",
            english: "Foreseeable maintenance outside the daily window must be announced on the website at least 24 hours before it starts.",
        },
    },
];
