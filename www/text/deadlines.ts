import type { InEveryLanguage } from "./language.js";

/** Words of the deadline calculator. The names of events, the sentences and the clauses come from the engine. */
const de = {
  question: "Was muss bis wann geschehen?",
  lead: "Wählen Sie ein Dokument und tragen Sie ein Datum ein. Sie sehen alle Termine, die daraus folgen, jeden mit seiner Klausel.",
  system: "Dokument",
  systems: {
    "kv-connect": "KV-Connect: Nutzungsbedingungen",
    "conus": "CONUS: Software-Lizenz für Kliniken",
    "clickdoc": "CLICKDOC Videosprechstunde: Datenschutz",
    "bkk-sbh": "BKK SBH: Datenschutz",
    "mediambulant": "MediAmbulant: Zusatzversicherung",
  },
  furtherEvents: "Weitere Ereignisse",
  furtherHint: (count: string) => `${count} weitere, wenn Ihres oben fehlt`,
  search: "Ereignis suchen",
  searchHint: "Zum Beispiel: Mahnung, Kündigung, Geburt.",
  found: (found: string, all: string) => (found === "0" ? "Kein Ereignis passt dazu." : `${found} von ${all} Ereignissen passen.`),
  groups: {
    start: "Beginn und Wartezeit",
    family: "Familie",
    benefits: "Leistungen",
    premium: "Beitrag",
    arrears: "Mahnung und Rückstand",
    notice: "Kündigung",
    compulsory: "Gesetzliche Versicherung",
    terms: "Bedingungen und Tarifwechsel",
    other: "Weiteres",
  },
  follows: (subjects: string) => `Bestimmt: ${subjects}.`,
  followsMore: (subjects: string, more: string) => `Bestimmt: ${subjects} und ${more} mehr.`,
  oneDate: "Für die Antwort genügt ein Datum:",
  answerLabel: { next: "Der nächste Termin", today: "Heute", past: "Der letzte Termin, schon vergangen" },
  sentence: {
    until: (day: string, subject: string) => `Bis ${day}: ${subject}.`,
    on: (day: string, subject: string) => `Am ${day}: ${subject}.`,
    moved: (day: string) => `Der Tag ist vom ${day} hierher verschoben.`,
    sameDay: (count: number) => (count === 1 ? "Am selben Tag noch ein Termin." : `Am selben Tag noch ${count} Termine.`),
    total: (total: number, past: number) => {
      if (total === 1) return past === 1 ? "Er ist vergangen." : "Es ist der einzige Termin.";
      if (past === 0) return `Insgesamt ${total} Termine.`;
      return past === total ? `Alle ${total} Termine sind vergangen.` : `Insgesamt ${total} Termine, davon ${past} vergangen.`;
    },
  },
  inDays: (days: number) => (days === 0 ? "Heute" : days === 1 ? "Morgen" : `In ${days} Tagen`),
  atTime: (day: string, time: string) => `${day}, ${time} Uhr`,
  list: "Alle Termine",
  kinds: {
    notice: "spätestens mitteilen",
    declaration: "spätestens erklären",
    payment: "spätestens zahlen",
    retention: "Löschung",
    effect: "Stichtag",
  },
  past: "vergangen",
  next: "als Nächstes",
  extendedTo: (day: string) => `Samstag, Sonntag oder Feiertag: verschiebt sich auf den nächsten Werktag, ${day} (§ 193 BGB).`,
  workdayBefore: (day: string) => `Samstag, Sonntag oder Feiertag, und der Tag verschiebt sich nicht. Sicher ist der Werktag davor: ${day}.`,
  chart: {
    next: (when: string, subject: string) => `${when}: ${subject}`,
    past: (total: number) => (total === 1 ? "Der Termin liegt vor heute" : `Alle ${total} Termine liegen vor heute`),
    today: (day: string) => `Heute, ${day}`,
    given: (event: string) => `Ihre Angabe: ${event}`,
  },
  download: "Termine als Kalenderdatei laden",
  downloadHint: (name: string) => `${name} für Outlook, Apple- oder Google-Kalender, mit Erinnerung 14 Tage vorher.`,
  fileName: (system: string) => `fristen-${system}.ics`,
  calendarName: (system: string) => `Fristen: ${system}`,
  dueTime: (time: string) => `Bis ${time} Uhr.`,
  missing: "Termine, für die noch ein Datum fehlt",
  missingCount: (count: string) => (count === "1" ? "noch einer" : `noch ${count}`),
  and: "und",
  or: "oder",
  disclaimer:
    "Keine Rechtsberatung. Es gilt, was in den Dokumenten steht. Feiertage einzelner Länder und Orte sind nicht berücksichtigt, nur die bundesweiten.",
  samples: {
    conus: "CONUS-Vertrag bis 31. Dezember 2026",
    mediambulant: "MediAmbulant ab 31. März 2026",
    kvConnect: "KV-Connect: neue Bedingungen ab 1. Dezember 2026",
    clickdoc: "CLICKDOC-Vertrag am 15. November 2026 gekündigt",
    bkkSbh: "E-Rezept am 2. November 2026 eingelöst",
  },
};

const en: typeof de = {
  question: "What must happen by when?",
  lead: "Choose a document and enter a date. You see all dates that follow from it, each with its clause.",
  system: "Document",
  systems: {
    "kv-connect": "KV-Connect: terms of use",
    "conus": "CONUS: software license for hospitals",
    "clickdoc": "CLICKDOC video consultation: privacy",
    "bkk-sbh": "BKK SBH: privacy",
    "mediambulant": "MediAmbulant: supplementary insurance",
  },
  furtherEvents: "Further events",
  furtherHint: (count) => `${count} more, if yours is not above`,
  search: "Find an event",
  searchHint: "For example: reminder, notice, birth.",
  found: (found, all) => (found === "0" ? "No event matches." : `${found} of ${all} events match.`),
  groups: {
    start: "Start and waiting period",
    family: "Family",
    benefits: "Benefits",
    premium: "Premium",
    arrears: "Reminders and arrears",
    notice: "Notice",
    compulsory: "Statutory insurance",
    terms: "Terms and change of tariff",
    other: "Other",
  },
  follows: (subjects) => `Sets: ${subjects}.`,
  followsMore: (subjects, more) => `Sets: ${subjects} and ${more} more.`,
  oneDate: "One date is enough for an answer:",
  answerLabel: { next: "The next date", today: "Today", past: "The last date, already past" },
  sentence: {
    until: (day, subject) => `By ${day}: ${subject}.`,
    on: (day, subject) => `On ${day}: ${subject}.`,
    moved: (day) => `The day is moved here from ${day}.`,
    sameDay: (count) => (count === 1 ? "One more date on the same day." : `${count} more dates on the same day.`),
    total: (total, past) => {
      if (total === 1) return past === 1 ? "It is past." : "It is the only date.";
      if (past === 0) return `${total} dates in all.`;
      return past === total ? `All ${total} dates are past.` : `${total} dates in all, ${past} of them past.`;
    },
  },
  inDays: (days) => (days === 0 ? "Today" : days === 1 ? "Tomorrow" : `In ${days} days`),
  atTime: (day, time) => `${day}, ${time}`,
  list: "All dates",
  kinds: {
    notice: "notify by",
    declaration: "declare by",
    payment: "pay by",
    retention: "deletion",
    effect: "key date",
  },
  past: "past",
  next: "next",
  extendedTo: (day) => `Saturday, Sunday or public holiday: moves to the next working day, ${day} (§ 193 BGB).`,
  workdayBefore: (day) => `Saturday, Sunday or public holiday, and the day does not move. The working day before is safe: ${day}.`,
  chart: {
    next: (when, subject) => `${when}: ${subject}`,
    past: (total) => (total === 1 ? "The date is before today" : `All ${total} dates are before today`),
    today: (day) => `Today, ${day}`,
    given: (event) => `Your entry: ${event}`,
  },
  download: "Download the dates as a calendar file",
  downloadHint: (name) => `${name} for Outlook, Apple or Google calendars, with a reminder 14 days before.`,
  fileName: (system) => `deadlines-${system}.ics`,
  calendarName: (system) => `Deadlines: ${system}`,
  dueTime: (time) => `By ${time}.`,
  missing: "Dates that still need an entry",
  missingCount: (count) => (count === "1" ? "one more" : `${count} more`),
  and: "and",
  or: "or",
  disclaimer:
    "Not legal advice. What the documents say applies. Only nationwide German holidays are taken into account, not those of single states and towns.",
  samples: {
    conus: "CONUS contract until 31 December 2026",
    mediambulant: "MediAmbulant from 31 March 2026",
    kvConnect: "KV-Connect: new terms from 1 December 2026",
    clickdoc: "CLICKDOC contract terminated on 15 November 2026",
    bkkSbh: "E-prescription redeemed on 2 November 2026",
  },
};

export type DeadlinesWords = typeof de;
export const deadlinesText: InEveryLanguage<DeadlinesWords> = { de, en };
