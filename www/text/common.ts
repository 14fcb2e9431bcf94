import type { InEveryLanguage } from "./language.js";

/** Words that every calculator uses. */
const de = {
  loading: "Der Rechner wird geladen …",
  result: "Ergebnis",
  problem: "Fehler",
  samples: "Beispiele zum Ausprobieren",
  given: "Ihre Angaben",
  sampleShown: (name: string) => `Beispiel: ${name}`,
  reset: "Alles zurücksetzen",
  derivation: "So wird gerechnet",
  citation: "Grundlage",
  notes: "Hinweise",
  less: (what: string) => `${what}: eins weniger`,
  more: (what: string) => `${what}: eins mehr`,
  unitEuro: "€",
  unitPercent: "%",
  readAs: (amount: string) => `= ${amount}`,
  yes: "Ja",
  no: "Nein",
  notStated: "Keine Angabe",
  some: (count: string) => `${count} angegeben`,
  missing: "Für die Antwort fehlt noch:",
  faulty: (count: number) => (count === 1 ? "Bitte prüfen Sie eine Angabe:" : `Bitte prüfen Sie ${count} Angaben:`),
  incompleteDate: "Das Datum ist noch nicht vollständig, oder es gibt diesen Tag nicht. Bitte Tag, Monat und Jahr angeben.",
  incompleteMoment: "Datum und Uhrzeit sind noch nicht vollständig, oder es gibt diesen Tag nicht. Bitte beides ganz angeben.",
  failure: {
    title: "Der Rechner konnte nicht starten",
    blocked:
      "Die Sicherheitsregeln dieser Seite verbieten WebAssembly, die Technik, mit der hier gerechnet wird. Ihre Eingaben sind unberührt.",
    blockedAdvice:
      "Für den Betreiber der Seite: Die Content Security Policy braucht in script-src den Eintrag 'wasm-unsafe-eval'. Wo das nicht möglich ist, hilft das Einbinden als iframe.",
    unsupported:
      "Ihr Browser unterstützt WebAssembly nicht, oder es ist abgeschaltet, zum Beispiel durch den Blockierungsmodus des iPhones.",
    unsupportedAdvice: "Bitte erlauben Sie es für diese Seite oder öffnen Sie die Seite in einem anderen Browser.",
    outdated: "Ihr Browser ist für diesen Rechner zu alt.",
    outdatedAdvice: "Bitte aktualisieren Sie ihn oder öffnen Sie die Seite in einem anderen Browser.",
    broken: "Ein Teil des Rechners ist nicht oder nicht vollständig angekommen.",
    brokenAdvice: "Bitte prüfen Sie Ihre Internetverbindung und laden Sie die Seite neu.",
    unexpected: "Beim Rechnen ist etwas Unerwartetes geschehen. Es wird keine Zahl gezeigt, weil sie falsch sein könnte.",
    unexpectedAdvice: "Bitte laden Sie die Seite neu. Ihre Angaben müssen Sie dann noch einmal eintragen.",
  },
  statutoryDisclaimer: (from: number, to: number) =>
    `Eine Schätzung, keine Rechtsberatung. Gesetzliche Werte ${from}–${to}, Stand April 2026.`,
  licenseDisclaimer: "Eine Schätzung, keine Rechtsberatung und kein verbindliches Angebot. Steuersätze: Stand April 2026.",
};

const en: typeof de = {
  loading: "Loading the calculator …",
  result: "Result",
  problem: "Error",
  samples: "Examples to try",
  given: "What you entered",
  sampleShown: (name) => `Example: ${name}`,
  reset: "Reset everything",
  derivation: "How this is calculated",
  citation: "Basis",
  notes: "Notes",
  less: (what) => `${what}: one less`,
  more: (what) => `${what}: one more`,
  unitEuro: "€",
  unitPercent: "%",
  readAs: (amount) => `= ${amount}`,
  yes: "Yes",
  no: "No",
  notStated: "Not stated",
  some: (count) => `${count} given`,
  missing: "Still needed for the answer:",
  faulty: (count) => (count === 1 ? "Please check one entry:" : `Please check ${count} entries:`),
  incompleteDate: "The date is not complete yet, or there is no such day. Please give day, month and year.",
  incompleteMoment: "Date and time are not complete yet, or there is no such day. Please give both in full.",
  failure: {
    title: "The calculator could not start",
    blocked:
      "The security rules of this page forbid WebAssembly, the technique used for calculating here. Your entries are untouched.",
    blockedAdvice:
      "For the operator of this page: the Content Security Policy needs 'wasm-unsafe-eval' in script-src. Where that is not possible, embed the calculator as an iframe.",
    unsupported: "Your browser does not support WebAssembly, or it is switched off, for example by Lockdown Mode on an iPhone.",
    unsupportedAdvice: "Please allow it for this page or open the page in another browser.",
    outdated: "Your browser is too old for this calculator.",
    outdatedAdvice: "Please update it or open the page in another browser.",
    broken: "A part of the calculator did not arrive, or not completely.",
    brokenAdvice: "Please check your internet connection and reload the page.",
    unexpected: "Something unexpected happened while calculating. No figure is shown, because it might be wrong.",
    unexpectedAdvice: "Please reload the page. You will have to enter your data again.",
  },
  statutoryDisclaimer: (from, to) => `An estimate, not legal advice. Statutory values ${from}–${to}, as of April 2026.`,
  licenseDisclaimer: "An estimate, not legal advice and not a binding offer. Tax rates as of April 2026.",
};

export type CommonWords = typeof de;
export const commonText: InEveryLanguage<CommonWords> = { de, en };
