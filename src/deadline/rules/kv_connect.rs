//! KV-Connect, terms of use.

use crate::calendar::Period;
use crate::deadline::rule::Shift::{AfterEvent, BackFromBeginning, NextDay};
use crate::deadline::rule::{Choose, DeadlineKind, Event, Rule, RuleBook, System, Trigger, Words};

/// The rules, with their events.
pub(in crate::deadline) const BOOK: RuleBook = RuleBook {
    system: System::KvConnect,
    events: &[
        Event {
            id: "message-retrieved",
            label: Words { german: "Abruf der Nachricht", english: "message retrieved" },
            needs_time: false,
        },
        Event { id: "message-sent", label: Words { german: "Versand der Nachricht", english: "message sent" }, needs_time: false },
        Event {
            id: "terms-entry-into-force",
            label: Words {
                german: "Inkrafttreten der geänderten Nutzungsbedingungen",
                english: "entry into force of the changed terms",
            },
            needs_time: false,
        },
        Event {
            id: "users-informed",
            label: Words { german: "Information der Nutzer über die Änderung", english: "users informed of the change" },
            needs_time: false,
        },
    ],
    rules: &[RULES],
};

const RULES: &[Rule] = &[
    Rule {
        id: "kv-connect.message-removal",
        kind: DeadlineKind::Retention,
        triggers: &[Trigger::new("message-retrieved", &[]), Trigger::new("message-sent", &[AfterEvent(Period::Days(140))])],
        choose: Some(Choose::Earlier),
        citation: "KV-Connect – Nutzungsbedingungen, § 5 Abs. 3 Satz 2",
        subject: Words { german: "Löschung der Nachricht vom Server", english: "message removed from the server" },
        text: Words {
            german: "Eine Nachricht wird nach dem Abruf automatisch vom KV-Connect-Server entfernt, spätestens 140 Tage nach dem Versand; eine gesonderte Mitteilung gibt es nicht.",
            english: "A message is removed from the KV-Connect server automatically after it is retrieved, at the latest 140 days after it was sent; there is no separate notification.",
        },
    },
    Rule {
        id: "kv-connect.terms-change-information",
        kind: DeadlineKind::Notice,
        triggers: &[Trigger::new("terms-entry-into-force", &[BackFromBeginning(Period::Weeks(2))])],
        choose: None,
        citation: "KV-Connect – Nutzungsbedingungen, § 9 Abs. 2 Satz 3",
        subject: Words { german: "Information über geänderte Nutzungsbedingungen", english: "users told of changed terms" },
        text: Words {
            german: "Über geänderte Nutzungsbedingungen müssen die Nutzer mindestens zwei Wochen vor deren Inkrafttreten informiert werden.",
            english: "Users must be told of changed terms of use at least two weeks before they enter into force.",
        },
    },
    Rule {
        id: "kv-connect.terms-change-objection",
        kind: DeadlineKind::Declaration,
        triggers: &[Trigger::new("terms-entry-into-force", &[BackFromBeginning(Period::Days(0))])],
        choose: None,
        citation: "KV-Connect – Nutzungsbedingungen, § 9 Abs. 2 Satz 4",
        subject: Words { german: "Widerspruch gegen geänderte Nutzungsbedingungen", english: "objection to changed terms" },
        text: Words {
            german: "Wer die geänderten Nutzungsbedingungen nicht gelten lassen will, muss bis zu ihrem Inkrafttreten widersprechen, also spätestens am Tag davor.",
            english: "Anyone who does not accept the changed terms must object before they enter into force, so at the latest on the day before.",
        },
    },
    Rule {
        id: "kv-connect.terms-change-earliest-effect",
        kind: DeadlineKind::Effect,
        triggers: &[Trigger::new("users-informed", &[AfterEvent(Period::Weeks(2)), NextDay])],
        choose: None,
        citation: "KV-Connect – Nutzungsbedingungen, § 9 Abs. 2 Satz 3",
        subject: Words {
            german: "Frühestes Inkrafttreten geänderter Nutzungsbedingungen",
            english: "earliest entry into force of changed terms",
        },
        text: Words {
            german: "Geänderte Nutzungsbedingungen können frühestens nach Ablauf von zwei vollen Wochen nach der Information der Nutzer in Kraft treten.",
            english: "Changed terms can enter into force at the earliest once two full weeks have passed after users were informed.",
        },
    },
];
