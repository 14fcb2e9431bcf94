import type { Lang } from "../../text/language.js";
import { yearText, type PresetName } from "../../text/year.js";
import type { Policy, YearInput } from "../engine.js";
import type { Sample } from "../shared/calculator.js";
import { presetExpense } from "./presets.js";

/** Whole years of one click. Prices, incomes and premiums are made up. */
export function yearSamples(year: number, lang: Lang): readonly Sample<YearInput>[] {
  const names = yearText[lang].samples;
  const expenses = (...presets: readonly PresetName[]): YearInput["expenses"] => presets.map((preset) => presetExpense(preset, year));
  const policy = (start: string, monthly: string, claimFreeYears: number): Policy => ({
    start,
    premiums: [{ from: start, monthly }],
    claimFreeYears,
  });
  return [
    {
      name: names.pensioner,
      input: { year, household: { grossIncome: "17400.00" }, expenses: expenses("medicines", "physiotherapy", "hospital") },
    },
    {
      name: names.chronic,
      input: {
        year,
        household: { grossIncome: "31200.00", partner: true, chronic: true },
        expenses: expenses("medicines", "taxi", "pads", "nursing"),
      },
    },
    {
      name: names.tariff,
      input: {
        year,
        household: { grossIncome: "30000.00" },
        expenses: expenses("medicines", "glasses", "naturopath", "physiotherapy"),
        tariff: "mediambulant",
        policy: policy(`${year - 3}-01-01`, "14.50", 0),
      },
    },
    {
      name: names.healthy,
      input: {
        year,
        household: { grossIncome: "42000.00" },
        expenses: expenses("physiotherapy", "insoles"),
        tariff: "mediambulant",
        policy: policy(`${year - 4}-01-01`, "14.50", 3),
      },
    },
  ];
}
