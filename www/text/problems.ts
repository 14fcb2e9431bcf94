import type { InEveryLanguage } from "./language.js";

/** Words for faults whose sentence in the API speaks of the interface rather than of the form. */
const de = {
  negativeAmount: "bitte einen Betrag ab 0,00 € eingeben",
  unsupportedDate: (from: number, to: number) =>
    `bitte einen Tag in den Jahren ${from} bis ${to} wählen; für andere Jahre sind keine Werte hinterlegt`,
  yearsBetween: (from: string, to: string) => `bitte einen Tag in den Jahren ${from} bis ${to} wählen`,
  endBeforeStart: "der letzte Tag liegt vor dem ersten",
  unknownField: "davon steht in dem gewählten Dokument nichts; bitte dieses Feld leeren",
  timeMissing: "bitte auch die Uhrzeit angeben; hier zählen Stunden",
  perCaseWithoutMeaning: "hat im Modell „Fallzahlband“ keine Bedeutung; bitte dieses Feld leeren",
  nothingCounts: "bitte mindestens eine Fallart wählen",
  noSuchTime: "diese Uhrzeit gibt es an dem Tag nicht, weil die Uhr umgestellt wird",
};

const en: typeof de = {
  negativeAmount: "please enter an amount of €0.00 or more",
  unsupportedDate: (from, to) => `please choose a day in the years ${from} to ${to}; there are no values for other years`,
  yearsBetween: (from, to) => `please choose a day in the years ${from} to ${to}`,
  endBeforeStart: "the last day is before the first",
  unknownField: "the document chosen says nothing about this; please empty this field",
  timeMissing: "please give the time too; hours count here",
  perCaseWithoutMeaning: "has no meaning in the model “Band”; please empty this field",
  nothingCounts: "please choose at least one kind of case",
  noSuchTime: "there is no such time on this day, because the clocks change",
};

export type ProblemWords = typeof de;
export const problemText: InEveryLanguage<ProblemWords> = { de, en };
