import type { Lang } from "../../text/language.js";
import { yearText } from "../../text/year.js";
import { line, no, yes, type Given } from "../answer/given.js";
import { householdGiven } from "../burden-limit/given.js";
import type { Policy, YearInput } from "../engine.js";
import { countText, dateText, money } from "../shared/format.js";
import { visitorId } from "./draft.js";
import { personName, serviceName } from "./names.js";

export interface YearGiven {
  readonly input: YearInput;
  readonly lang: Lang;
  /** The income as it was entered, where that was by the month. */
  readonly monthly: string | undefined;
  /** What the chosen tariff is called. */
  readonly tariff: string | undefined;
  /** The services that a cap of the tariff is for. */
  readonly covered: (group: string) => readonly string[];
}

/** Everything but the expenses, which stand in a table of their own. */
export function yearGiven(given: YearGiven): readonly Given[] {
  const { input, lang, monthly, tariff } = given;
  const words = yearText[lang];
  return [
    ...householdGiven(input, monthly, lang),
    ...personsGiven(input, lang),
    ...beforeGiven(given),
    ...(input.prepaid ? yes(words.prepaid, true, lang) : no(words.exemptionClaimed, input.exemptionClaimed, lang)),
    ...line(words.tariff, tariff),
    ...(input.policy === undefined ? [] : policyGiven(input.policy, lang)),
  ];
}

function personsGiven({ persons = [] }: YearInput, lang: Lang): readonly Given[] {
  const words = yearText[lang];
  const further = persons.slice(1).map(({ id }) => personName(id, lang));
  return [
    ...line(words.persons, further.length === 0 ? undefined : further.join(", ")),
    ...persons.flatMap(({ id, birthDate, insured }) => [
      ...line(words.ofPerson(words.birthDate, personName(id, lang)), birthDate === undefined ? undefined : dateText(birthDate, lang)),
      ...no(words.ofPerson(words.insured, personName(id, lang)), insured, lang),
    ]),
  ];
}

function beforeGiven({ input: { persons, before = {} }, lang, covered }: YearGiven): readonly Given[] {
  const words = yearText[lang];
  const of = (label: string, id: string): string => ((persons?.length ?? 1) > 1 ? words.ofPerson(label, personName(id, lang)) : label);
  const first = persons?.[0]?.id ?? visitorId;
  const { copayments, days = {}, benefits = {} } = before;
  return [
    ...line(words.copaymentsBefore, copayments === undefined ? undefined : money(String(copayments), lang)),
    ...Object.entries(days).flatMap(([name, count]) => {
      const id = name.replace(/\/home-nursing$/, "");
      return line(of(id === name ? words.daysBefore : words.nursingDaysBefore, id), countText(count, lang));
    }),
    ...Object.entries(benefits).flatMap(([name, amount]) => {
      const at = name.indexOf("/");
      const group = name.slice(at + 1);
      const names = covered(group).map((service) => serviceName(service, lang));
      return line(of(words.benefitsBefore(names.join(", ") || group), at < 0 ? first : name.slice(0, at)), money(String(amount), lang));
    }),
  ];
}

function policyGiven(policy: Policy, lang: Lang): readonly Given[] {
  const words = yearText[lang];
  const { start, premiums, payment = "monthly", claimFreeYears, concluded, end, endReason, waiting = {}, arrearsOnJune30 } = policy;
  const day = (date: string | undefined): string | undefined => (date === undefined ? undefined : dateText(date, lang));
  return [
    { label: words.start, value: dateText(start, lang) },
    ...premiums.map(({ from, monthly }, index) => ({
      label: index === 0 ? words.monthly : words.premiumOf(dateText(from, lang)),
      value: money(String(monthly), lang),
    })),
    { label: words.payment, value: words.payments[payment] },
    ...line(words.claimFreeYears, claimFreeYears === undefined ? undefined : countText(claimFreeYears, lang)),
    ...line(words.concluded, day(concluded)),
    ...line(words.end, day(end)),
    ...line(words.endReason, endReason === undefined ? undefined : words.endReasons[endReason]),
    ...yes(words.waived, waiting.waived, lang),
    ...yes(words.spouseRule, waiting.spouseRule, lang),
    ...line(words.creditedSince, day(waiting.creditedSince)),
    ...yes(words.arrears, arrearsOnJune30, lang),
  ];
}
