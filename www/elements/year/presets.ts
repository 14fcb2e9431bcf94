// Usual expenses with one tap. Prices and days are examples and say so wherever they show.
import type { Lang } from "../../text/language.js";
import type { PresetName } from "../../text/year.js";
import type { Expense } from "../engine.js";
import { draftOfExpense, type ExpenseDraft } from "./expense-draft.js";

const presets: Readonly<Record<PresetName, (year: number) => Expense>> = {
  medicines: (year) => ({
    service: "medicine",
    date: `${year}-01-15`,
    price: "45.00",
    quantity: 2,
    repeat: { every: "month", times: 12 },
  }),
  physiotherapy: (year) => ({ service: "remedy", date: `${year}-03-02`, price: "150.00" }),
  glasses: (year) => ({ service: "vision-aid", date: `${year}-05-04`, price: "300.00" }),
  hospital: (year) => ({ service: "hospital", date: `${year}-06-08`, until: `${year}-06-12` }),
  naturopath: (year) => ({ service: "naturopathy", date: `${year}-02-10`, price: "90.00", repeat: { every: "quarter", times: 4 } }),
  insoles: (year) => ({ service: "aid", date: `${year}-04-13`, price: "110.00", quantity: 1 }),
  taxi: (year) => ({ service: "transport", date: `${year}-09-07`, price: "38.00", quantity: 2, setting: "ambulatory", approved: true }),
  pads: (year) => ({ service: "consumable-aid", date: `${year}-01-05`, price: "60.00", repeat: { every: "month", times: 12 } }),
  nursing: (year) => ({ service: "home-nursing", date: `${year}-10-05`, price: "42.00", serviceDays: 10 }),
};

export const presetNames = Object.keys(presets) as readonly PresetName[];

export function presetExpense(preset: PresetName, year: number): Expense {
  return presets[preset](year);
}

export function presetDraft(preset: PresetName, year: number, key: number, lang: Lang): ExpenseDraft {
  return { ...draftOfExpense(presetExpense(preset, year), key, lang), preset };
}
