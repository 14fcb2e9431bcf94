import type { InEveryLanguage } from "./language.js";

/** Words for faults whose sentence in the API speaks of the interface rather than of the form. */
const de = {
  negativeAmount: "bitte einen Betrag ab 0,00 € eingeben",
  unsupportedDate: (from: number, to: number) =>
    `bitte einen Tag in den Jahren ${from} bis ${to} wählen; für andere Jahre sind keine Werte hinterlegt`,
  endBeforeStart: "der letzte Tag liegt vor dem ersten",
};

const en: typeof de = {
  negativeAmount: "please enter an amount of €0.00 or more",
  unsupportedDate: (from, to) => `please choose a day in the years ${from} to ${to}; there are no values for other years`,
  endBeforeStart: "the last day is before the first",
};

export type ProblemWords = typeof de;
export const problemText: InEveryLanguage<ProblemWords> = { de, en };
