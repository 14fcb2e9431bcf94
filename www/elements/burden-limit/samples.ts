import { burdenLimitText } from "../../text/burden-limit.js";
import type { Lang } from "../../text/language.js";
import type { BurdenLimitInput } from "../engine.js";
import type { Sample } from "../shared/calculator.js";

/** Examples of one click; pensions of the names are twelve times the month. */
export function burdenLimitSamples(year: number, lang: Lang): readonly Sample<BurdenLimitInput>[] {
  const names = burdenLimitText[lang].samples;
  return [
    { name: names.family, input: { year: 2023, household: { grossIncome: "55000.00", partner: true, children: 2 } } },
    { name: names.pensioner, input: { year, household: { grossIncome: "17400.00", chronic: true } } },
    { name: names.couple, input: { year, household: { grossIncome: "31200.00", partner: true } } },
  ];
}
