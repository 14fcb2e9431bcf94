//! MediAmbulant, tariff of 1 January 2017 and general terms (AVB) of 1 April 2022.

mod cover;
mod premium;
mod term;

use crate::deadline::rule::{Event, RuleBook, System, Words};

/// The rules, with their events.
pub(in crate::deadline) const BOOK: RuleBook = RuleBook {
    system: System::Mediambulant,
    events: &[
        Event {
            id: "gkv-left",
            label: Words {
                german: "Ausscheiden aus der GKV (letzter Tag der GKV-Versicherung)",
                english: "leaving the statutory health insurance (last day insured there)",
            },
            needs_time: false,
        },
        Event {
            id: "birth",
            label: Words { german: "Geburtstag der versicherten Person", english: "date of birth of the insured person" },
            needs_time: false,
        },
        Event {
            id: "claim-free-year",
            label: Words {
                german: "leistungsfreies Kalenderjahr (ein Tag darin, üblich der 31. Dezember)",
                english: "claim-free calendar year (any day in it, usually 31 December)",
            },
            needs_time: false,
        },
        Event {
            id: "insurance-start",
            label: Words {
                german: "Versicherungsbeginn laut Versicherungsschein (erster Tag)",
                english: "start of the policy as shown in the policy document (first day)",
            },
            needs_time: false,
        },
        Event {
            id: "burden-limit-reached",
            label: Words { german: "Belastungsgrenze erreicht", english: "burden limit reached" },
            needs_time: false,
        },
        Event {
            id: "abroad-stay-start",
            label: Words {
                german: "Beginn des vorübergehenden Aufenthalts außerhalb Europas",
                english: "start of the temporary stay outside Europe",
            },
            needs_time: false,
        },
        Event {
            id: "contract-concluded",
            label: Words {
                german: "Vertragsschluss (Zugang des Versicherungsscheins oder der schriftlichen Annahme)",
                english: "conclusion of the contract (arrival of the policy document or written acceptance)",
            },
            needs_time: false,
        },
        Event {
            id: "contract-change-effective",
            label: Words { german: "Wirksamwerden der Vertragsänderung", english: "day the change of the contract takes effect" },
            needs_time: false,
        },
        Event {
            id: "parent-insurance-start",
            label: Words { german: "Beginn der Versicherung des Elternteils", english: "start of the parent's insurance" },
            needs_time: false,
        },
        Event {
            id: "child-birth",
            label: Words { german: "Tag der Geburt des Kindes", english: "day of the child's birth" },
            needs_time: false,
        },
        Event {
            id: "adoption",
            label: Words {
                german: "Tag der Adoption (Wirksamwerden des Adoptionsbeschlusses)",
                english: "day of the adoption (adoption order takes effect)",
            },
            needs_time: false,
        },
        Event {
            id: "marriage",
            label: Words {
                german: "Eheschließung oder Eintragung der Lebenspartnerschaft",
                english: "marriage or registration of the civil partnership",
            },
            needs_time: false,
        },
        Event {
            id: "partner-insurance-start",
            label: Words {
                german: "Beginn der Versicherung des bereits versicherten Partners",
                english: "start of the insurance of the partner already insured",
            },
            needs_time: false,
        },
        Event {
            id: "application",
            label: Words { german: "Antragstellung", english: "application for insurance" },
            needs_time: false,
        },
        Event {
            id: "previous-insurance-end",
            label: Words { german: "Ende der Vorversicherung (letzter Tag)", english: "end of the previous insurance (last day)" },
            needs_time: false,
        },
        Event {
            id: "previous-insurance-start",
            label: Words {
                german: "Beginn der ununterbrochenen Vorversicherung",
                english: "start of the unbroken previous insurance",
            },
            needs_time: false,
        },
        Event {
            id: "app-use-start",
            label: Words {
                german: "Beginn der Nutzung der verordneten digitalen Anwendung",
                english: "start of use of the prescribed digital application",
            },
            needs_time: false,
        },
        Event {
            id: "hospital-treatment-end",
            label: Words { german: "Ende der Krankenhausbehandlung", english: "end of the hospital treatment" },
            needs_time: false,
        },
        Event {
            id: "statement-request-received",
            label: Words {
                german: "Eingang des Auskunftsverlangens beim Versicherer",
                english: "receipt of the request by the insurer",
            },
            needs_time: false,
        },
        Event {
            id: "practitioner-exclusion-notified",
            label: Words {
                german: "Zugang der Benachrichtigung über den Leistungsausschluss",
                english: "receipt of the notice that the practitioner is excluded",
            },
            needs_time: false,
        },
        Event {
            id: "spa-treatment-end",
            label: Words { german: "Ende der letzten bezahlten Kurbehandlung", english: "end of the last spa treatment paid for" },
            needs_time: false,
        },
        Event {
            id: "insurance-year",
            label: Words { german: "Versicherungsjahr (ein Tag darin)", english: "insurance year (any day in it)" },
            needs_time: false,
        },
        Event {
            id: "notice-received",
            label: Words {
                german: "Zugang der ordentlichen Kündigung beim Versicherer",
                english: "receipt of the ordinary notice by the insurer",
            },
            needs_time: false,
        },
        Event {
            id: "premium-month",
            label: Words { german: "Beitragsmonat (ein Tag darin)", english: "month of the premium (any day in it)" },
            needs_time: false,
        },
        Event {
            id: "premium-change-effective",
            label: Words { german: "Wirksamwerden der Beitragsänderung", english: "premium change takes effect" },
            needs_time: false,
        },
        Event {
            id: "insurance-duty-start",
            label: Words {
                german: "Entstehen der Versicherungspflicht (erster Tag ohne Schutz)",
                english: "duty to insure arises (first day without cover)",
            },
            needs_time: false,
        },
        Event {
            id: "policy-received",
            label: Words { german: "Zugang des Versicherungsscheins", english: "receipt of the policy document" },
            needs_time: false,
        },
        Event {
            id: "first-reminder-received",
            label: Words { german: "Zugang der ersten Mahnung", english: "receipt of the first reminder" },
            needs_time: false,
        },
        Event {
            id: "second-reminder-received",
            label: Words { german: "Zugang der zweiten Mahnung", english: "receipt of the second reminder" },
            needs_time: false,
        },
        Event {
            id: "arrears-paid",
            label: Words {
                german: "vollständige Zahlung aller Rückstände, Zuschläge und Kosten",
                english: "full payment of all arrears, surcharges and costs",
            },
            needs_time: false,
        },
        Event {
            id: "qualified-reminder-received",
            label: Words {
                german: "Zugang der Mahnung mit Zahlungsfrist (§ 38 VVG)",
                english: "receipt of the reminder setting a payment period (§ 38 VVG)",
            },
            needs_time: false,
        },
        Event {
            id: "payment-period-end",
            label: Words {
                german: "Ende der in der Mahnung gesetzten Zahlungsfrist (letzter Tag)",
                english: "end of the payment period set in the reminder (last day)",
            },
            needs_time: false,
        },
        Event {
            id: "insurer-arrears-notice-received",
            label: Words {
                german: "Zugang der Kündigung des Versicherers wegen Zahlungsverzugs",
                english: "receipt of the insurer's notice for arrears",
            },
            needs_time: false,
        },
        Event {
            id: "premium-change-notified",
            label: Words {
                german: "Benachrichtigung über die Beitragsanpassung (Zugang)",
                english: "notice of the premium change (receipt)",
            },
            needs_time: false,
        },
        Event {
            id: "breach-known",
            label: Words {
                german: "Versicherer erfährt von der Obliegenheitsverletzung",
                english: "insurer learns of the breach of duty",
            },
            needs_time: false,
        },
        Event {
            id: "compulsory-insurance-start",
            label: Words {
                german: "Eintritt der Versicherungspflicht in der GKV (erster Tag)",
                english: "start of compulsory statutory insurance (first day)",
            },
            needs_time: false,
        },
        Event {
            id: "proof-demand-received",
            label: Words {
                german: "Zugang der Aufforderung zum Nachweis in Textform",
                english: "receipt of the insurer's demand for proof in text form",
            },
            needs_time: false,
        },
        Event {
            id: "compulsory-proof-provided",
            label: Words {
                german: "Nachweis der Versicherungspflicht beim Versicherer",
                english: "proof of compulsory insurance reaches the insurer",
            },
            needs_time: false,
        },
        Event {
            id: "premium-group-effective",
            label: Words {
                german: "Inkrafttreten des höheren Beitrags wegen Alters oder anderer Altersgruppe (erster Tag)",
                english: "higher premium for age or age group takes effect (first day)",
            },
            needs_time: false,
        },
        Event {
            id: "change-notice-received",
            label: Words { german: "Zugang der Änderungsmitteilung", english: "receipt of the notice of change" },
            needs_time: false,
        },
        Event {
            id: "premium-rise-effective",
            label: Words {
                german: "Wirksamwerden der Beitragserhöhung (erster Tag)",
                english: "premium rise takes effect (first day)",
            },
            needs_time: false,
        },
        Event {
            id: "insurer-declaration-received",
            label: Words {
                german: "Zugang der Teilerklärung des Versicherers (Anfechtung, Rücktritt, Kündigung)",
                english: "receipt of the insurer's partial declaration (avoidance, rescission, notice)",
            },
            needs_time: false,
        },
        Event {
            id: "notice-given",
            label: Words { german: "Erklärung der Kündigung", english: "day notice is given" },
            needs_time: false,
        },
        Event {
            id: "termination-date",
            label: Words { german: "Tag, zu dem gekündigt wird", english: "day to which notice is given" },
            needs_time: false,
        },
        Event {
            id: "policyholder-notice",
            label: Words { german: "Kündigung durch den Versicherungsnehmer", english: "notice by the policyholder" },
            needs_time: false,
        },
        Event {
            id: "insurer-notice-given",
            label: Words { german: "Kündigung durch den Versicherer", english: "notice by the insurer" },
            needs_time: false,
        },
        Event {
            id: "policyholder-death",
            label: Words { german: "Tod des Versicherungsnehmers", english: "death of the policyholder" },
            needs_time: false,
        },
        Event {
            id: "terms-change-notified",
            label: Words {
                german: "Mitteilung der Änderung und ihrer Gründe (Zugang)",
                english: "notice of the change and its reasons (receipt)",
            },
            needs_time: false,
        },
        Event {
            id: "clause-replacement-notified",
            label: Words {
                german: "Mitteilung der neuen Regelung und ihrer Gründe (Zugang)",
                english: "notice of the new clause and its reasons (receipt)",
            },
            needs_time: false,
        },
        Event {
            id: "standard-tariff-application",
            label: Words {
                german: "Antrag auf Wechsel in den Standardtarif",
                english: "application to change to the standard tariff",
            },
            needs_time: false,
        },
        Event {
            id: "basic-tariff-application",
            label: Words { german: "Antrag auf Wechsel in den Basistarif", english: "application to change to the basic tariff" },
            needs_time: false,
        },
        Event {
            id: "substitutive-insurance-start",
            label: Words {
                german: "Beginn der substitutiven Krankenversicherung",
                english: "start of substitutive health insurance",
            },
            needs_time: false,
        },
        Event {
            id: "claim-reported",
            label: Words { german: "Anzeige des Versicherungsfalls beim Versicherer", english: "claim reported to the insurer" },
            needs_time: false,
        },
        Event {
            id: "benefit-interruption-start",
            label: Words { german: "erster Tag ohne laufende Leistung", english: "first day without the running benefit" },
            needs_time: false,
        },
    ],
    rules: &[cover::RULES, premium::RULES, term::RULES],
};
