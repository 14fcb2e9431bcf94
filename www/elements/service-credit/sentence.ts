import type { Lang } from "../../text/language.js";
import { serviceCreditAnswerText } from "../../text/service-credit-answer.js";
import type { ServiceCredit, ServiceCreditInput, ServiceMonth, TierBasis, Warning } from "../engine.js";
import { isZero, sum } from "../shared/exact.js";
import { countText, money, monthText, percentText } from "../shared/format.js";
import { conusTerms } from "./terms-draft.js";

/** How many years are told of one by one. */
const toldYears = 2;

/** What is reduced and why, then whether the availability was kept. */
export function creditSentence(input: ServiceCreditInput, result: ServiceCredit, lang: Lang): string {
  return [reductionSentence(result, lang), ...availabilitySentences(input, result, lang)].join(" ");
}

function reductionSentence({ months, total }: ServiceCredit, lang: Lang): string {
  const words = serviceCreditAnswerText[lang].reduced;
  const reduced = reducedMonths(months);
  const [first] = reduced;
  if (first === undefined) {
    if (months.every(({ outageMinutes }) => outageMinutes === 0)) return words.noOutage;
    return months.every(({ remainingMinutes }) => remainingMinutes === 0) ? words.covered : words.belowTiers;
  }
  if (reduced.length > 1) return words.several(money(total, lang), countText(reduced.length, lang), countText(months.length, lang));
  return words.one(money(total, lang), monthOf(first, lang), percentText(first.percent, lang), money(first.fee, lang));
}

function availabilitySentences({ terms }: ServiceCreditInput, { availability }: ServiceCredit, lang: Lang): readonly string[] {
  const words = serviceCreditAnswerText[lang];
  const target = percentText((terms ?? conusTerms).availabilityTarget, lang);
  if (availability.length <= toldYears) {
    return availability.map(({ year, percent, met }) => words.available(String(year), percentText(percent, lang), target, met));
  }
  const kept = availability.filter(({ met }) => met).length;
  return [words.availableYears(countText(kept, lang), countText(availability.length, lang), target)];
}

export function reducedMonths(months: readonly ServiceMonth[]): readonly ServiceMonth[] {
  return months.filter(({ reduction }) => !isZero(reduction));
}

/** "April 2026" */
export function monthOf({ month }: ServiceMonth, lang: Lang): string {
  return monthText(`${month}-01`, 0, lang);
}

export interface Readings {
  readonly taken: TierBasis;
  readonly takenTotal: string;
  readonly otherTotal: string;
}

/** The sum under each reading, where some month differs. */
export function readingsOf({ terms }: ServiceCreditInput, { months, total }: ServiceCredit): Readings | undefined {
  if (months.every(({ otherReading }) => otherReading === undefined)) return undefined;
  const otherTotal = sum(months.map(({ reduction, otherReading }) => otherReading?.reduction ?? reduction));
  return { taken: (terms ?? conusTerms).tierBasis, takenTotal: total, otherTotal };
}

/** Warnings of single outages with their numbers; the same remark on several stands once. */
export function namedWarnings({ warnings }: ServiceCredit, lang: Lang): readonly Warning[] {
  const numbers = new Map<string, string[]>();
  for (const { path, message } of warnings) {
    const index = /^\/outages\/(\d+)$/.exec(path ?? "")?.[1];
    if (index === undefined) continue;
    numbers.set(message, [...(numbers.get(message) ?? []), countText(Number(index) + 1, lang)]);
  }
  const told = new Set<string>();
  return warnings.flatMap((warning) => {
    const of = numbers.get(warning.message);
    if (of === undefined) return [warning];
    if (told.has(warning.message)) return [];
    told.add(warning.message);
    return [{ ...warning, message: serviceCreditAnswerText[lang].ofOutages(of.join(", "), of.length, warning.message) }];
  });
}
