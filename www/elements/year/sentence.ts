import type { Lang } from "../../text/language.js";
import { yearAnswerText } from "../../text/year-answer.js";
import type { Warning, YearEstimate, YearInput } from "../engine.js";
import { sum } from "../shared/exact.js";
import { capitalised, dayText, money } from "../shared/format.js";
import { isExemptAllYear, isUnclaimed } from "./course-chart.js";
import { serviceName } from "./names.js";

/** What the year costs the visitor: the own costs, and the limit where it was paid in advance. */
export function ownCostOf({ totals, prepayment }: YearEstimate): string {
  return sum([totals.ownCost, prepayment ?? "0.00"]);
}

/** The answer in one sentence: what is to be paid, and from when nothing more. */
export function yearSentence(input: YearInput, result: YearEstimate, lang: Lang): string {
  const words = yearAnswerText[lang];
  const { exemption, prepayment, premium, burdenLimit } = result;
  const year = String(input.year);
  const own = money(ownCostOf(result), lang);
  const paid = prepayment === undefined ? words.pays(year, own) : words.paysPrepaid(year, own, money(prepayment, lang));
  const pays = premium === undefined ? paid : `${paid}${words.withPremium(money(premium, lang))}`;
  if (exemption === undefined) return words.sentence(pays, words.belowLimit(money(burdenLimit.limit, lang)));
  if (isUnclaimed(input)) return words.sentence(pays, words.notClaimed(dayText(exemption.date, lang)));
  if (isExemptAllYear(input, result)) return `${pays}. ${capitalised(words.exemptAllYear, lang)}.`;
  return words.sentence(pays, words.exempt(dayText(exemption.date, lang)));
}

/** Every warning once, with the expenses that it is about. */
export function namedWarnings(input: YearInput, { warnings }: YearEstimate, lang: Lang): readonly Warning[] {
  const about = new Map<string, { readonly warning: Warning; readonly names: Set<string> }>();
  for (const warning of warnings) {
    const entry = about.get(warning.message) ?? { warning, names: new Set<string>() };
    about.set(warning.message, entry);
    const index = /^\/expenses\/(\d+)\//.exec(warning.path ?? "")?.[1];
    const expense = index === undefined ? undefined : input.expenses[Number(index)];
    if (expense) entry.names.add(expense.label ?? serviceName(expense.service, lang));
  }
  return [...about.values()].map(({ warning, names }) =>
    names.size === 0 ? warning : { ...warning, message: yearAnswerText[lang].warningOf([...names].join(", "), warning.message) },
  );
}
