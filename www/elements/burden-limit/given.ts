import { burdenLimitText } from "../../text/burden-limit.js";
import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { line, yes, type Given } from "../answer/given.js";
import type { BurdenLimitInput } from "../engine.js";
import { countText, dateText, money } from "../shared/format.js";

/** The household in words; `monthly` is the income as it was entered, where that was by the month. */
export function householdGiven({ year, household }: BurdenLimitInput, monthly: string | undefined, lang: Lang): readonly Given[] {
  const words = burdenLimitText[lang];
  const { grossIncome, partner, children = 0, otherRelatives = 0, chronic = false, basicBenefits } = household;
  const income = money(String(grossIncome), lang);
  const details = typeof chronic === "object" ? chronic : {};
  const count = (number: number): string | undefined => (number > 0 ? countText(number, lang) : undefined);
  return [
    { label: words.year, value: String(year) },
    { label: words.grossIncome, value: monthly === undefined ? income : words.monthlyIncome(money(monthly, lang), income) },
    ...line(words.children, count(children)),
    ...yes(words.partner, partner, lang),
    ...yes(words.chronic, chronic !== false, lang),
    ...line(words.birthDate, details.birthDate === undefined ? undefined : dateText(details.birthDate, lang)),
    ...line(words.checkups, details.checkupsAttended === undefined ? undefined : commonText[lang][details.checkupsAttended ? "yes" : "no"]),
    ...yes(words.programme, details.treatmentProgramme, lang),
    ...yes(words.basicBenefits, basicBenefits, lang),
    ...line(words.otherRelatives, count(otherRelatives)),
  ];
}
