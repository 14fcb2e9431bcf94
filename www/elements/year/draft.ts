import type { Lang } from "../../text/language.js";
import { draftOfBurdenLimit, emptyBurdenLimitDraft, readBurdenLimit, type BurdenLimitDraft } from "../burden-limit/draft.js";
import type { Person, Tariff, YearInput } from "../engine.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { isEmpty, nothingTyped, type Typed } from "../shared/typed.js";
import { draftOfExpense, readExpense, visitorKey, type ExpenseDraft } from "./expense-draft.js";
import { draftOfPolicy, emptyPolicy, readPolicy, type PolicyDraft } from "./policy-draft.js";

type Before = NonNullable<YearInput["before"]>;

export interface PersonDraft {
  readonly key: number;
  /** What the visitor calls the person, and how expenses name it. */
  readonly id: string;
  readonly birthDate: DateEntry;
  readonly insured: boolean;
  /** Days in hospital that were paid before the first expense. */
  readonly daysBefore: Typed;
}

export interface YearDraft {
  /** Year and household, as the burden limit asks for them. */
  readonly household: BurdenLimitDraft;
  /** The visitor first. */
  readonly persons: readonly PersonDraft[];
  readonly expenses: readonly ExpenseDraft[];
  readonly copaymentsBefore: Typed;
  /** By the group of a cap. */
  readonly benefitsBefore: Readonly<Record<string, Typed>>;
  readonly exemptionClaimed: boolean;
  readonly prepaid: boolean;
  /** The id of a tariff; none where it is empty. */
  readonly tariff: string;
  readonly policy: PolicyDraft;
  /** Parts of a set input that have no field. */
  readonly further: { readonly days: NonNullable<Before["days"]> };
  /** The next key of a row. */
  readonly nextKey: number;
}

/** The id of the visitor where nobody gave another. */
export const visitorId = "1";

const visitor: PersonDraft = { key: visitorKey, id: visitorId, birthDate: noDate, insured: true, daysBefore: nothingTyped };

export function emptyYearDraft(year: number | undefined, tariff: string, lang: Lang): YearDraft {
  return {
    household: emptyBurdenLimitDraft(year, lang),
    persons: [visitor],
    expenses: [],
    copaymentsBefore: nothingTyped,
    benefitsBefore: {},
    exemptionClaimed: true,
    prepaid: false,
    tariff,
    policy: emptyPolicy,
    further: { days: {} },
    nextKey: 1,
  };
}

export function draftOfYear(input: YearInput, lang: Lang): YearDraft {
  const { before = {}, tariff } = input;
  const days = before.days ?? {};
  const persons = (input.persons ?? [{ id: visitorId }]).map(
    ({ id, birthDate, insured }, key): PersonDraft => ({
      key,
      id,
      birthDate: filledDate(birthDate),
      insured: insured ?? true,
      daysBefore: filledCount(days[id], lang),
    }),
  );
  const keyOf = (person: string | undefined): number | string | undefined => persons.find(({ id }) => id === person)?.key ?? person;
  return {
    household: draftOfBurdenLimit(input, lang),
    persons: persons.length === 0 ? [visitor] : persons,
    expenses: input.expenses.map((expense, index) => {
      const draft = draftOfExpense(expense, persons.length + 1 + index, lang);
      return { ...draft, person: keyOf(expense.person) ?? visitorKey };
    }),
    copaymentsBefore: filledAmount(before.copayments, lang),
    benefitsBefore: Object.fromEntries(Object.entries(before.benefits ?? {}).map(([group, amount]) => [group, filledAmount(amount, lang)])),
    exemptionClaimed: input.exemptionClaimed ?? true,
    prepaid: input.prepaid ?? false,
    tariff: typeof tariff === "object" ? tariff.id : (tariff ?? ""),
    policy: input.policy === undefined ? emptyPolicy : draftOfPolicy(input.policy, lang),
    further: { days: Object.fromEntries(Object.entries(days).filter(([key]) => !persons.some(({ id }) => id === key))) },
    nextKey: persons.length + input.expenses.length + (input.policy?.premiums.length ?? 0) + 2,
  };
}

/** Reads the form; `own` is the tariff of the page, where it brings one. */
export function readYear(draft: YearDraft, year: number, own: Tariff | undefined, reader: Reader): YearInput {
  const withTariff = draft.tariff !== "";
  const input: YearInput = {
    ...readBurdenLimit(draft.household, year, reader),
    expenses: draft.expenses.map((expense, index) =>
      readExpense(expense, personOf(draft, expense), withTariff, reader.within(`/expenses/${index}`)),
    ),
  };
  const persons = draft.persons.map((person, index) => readPerson(person, withTariff, reader.within(`/persons/${index}`)));
  const plain = persons.length === 1 && persons.every((person) => Object.keys(person).length === 1 && person.id === visitorId);
  if (!plain) input.persons = persons;
  const before = readBefore(draft, withTariff, reader);
  if (Object.keys(before).length > 0) input.before = before;
  if (draft.prepaid) input.prepaid = true;
  if (!draft.exemptionClaimed) input.exemptionClaimed = false;
  if (withTariff) {
    input.tariff = own?.id === draft.tariff ? own : draft.tariff;
    const policy = readPolicy(draft.policy, reader.within("/policy"));
    if (policy !== undefined) input.policy = policy;
  }
  return input;
}

/** The id of whom an expense is for; none for the first person. */
function personOf({ persons }: YearDraft, { person }: ExpenseDraft): string | undefined {
  if (typeof person === "string") return person;
  return person === persons[0]?.key ? undefined : persons.find(({ key }) => key === person)?.id.trim();
}

function readPerson(draft: PersonDraft, withTariff: boolean, reader: Reader): Person {
  const person: Person = { id: reader.requiredText("/id", draft.id.trim()) };
  const birthDate = reader.date("/birthDate", draft.birthDate);
  if (birthDate !== undefined) person.birthDate = birthDate;
  if (withTariff && !draft.insured) person.insured = false;
  return person;
}

function readBefore(draft: YearDraft, withTariff: boolean, reader: Reader): Before {
  const before: Before = {};
  const copayments = reader.amount("/before/copayments", draft.copaymentsBefore);
  if (copayments !== undefined) before.copayments = copayments;
  const days = draft.persons
    .filter(({ daysBefore }) => !isEmpty(daysBefore))
    .map(({ id, daysBefore }) => [id.trim(), reader.count(daysPath(id), daysBefore) ?? 0] as const);
  if (days.length > 0 || Object.keys(draft.further.days).length > 0) before.days = { ...draft.further.days, ...Object.fromEntries(days) };
  if (withTariff) {
    const benefits = Object.entries(draft.benefitsBefore)
      .filter(([, typed]) => !isEmpty(typed))
      .map(([group, typed]) => [group, reader.amount(benefitsPath(group), typed) ?? ""] as const);
    if (benefits.length > 0) before.benefits = Object.fromEntries(benefits);
  }
  return before;
}

export function daysPath(id: string): string {
  return `/before/days/${pointerPart(id.trim())}`;
}

export function benefitsPath(key: string): string {
  return `/before/benefits/${pointerPart(key)}`;
}

/** The draft without a person; what was entered for them is the visitor's from then on. */
export function withoutPerson(draft: YearDraft, key: number): Partial<YearDraft> {
  return {
    persons: draft.persons.filter((person) => person.key !== key),
    expenses: draft.expenses.map((expense) => (expense.person === key ? { ...expense, person: visitorKey } : expense)),
  };
}

/** The draft in another year. Examples that nobody has changed go along; what was entered stays as it was entered. */
export function inYear(draft: YearDraft, household: BurdenLimitDraft): Partial<YearDraft> {
  const { year } = household;
  if (year === undefined || year === draft.household.year) return { household };
  const moved = ({ date }: DateEntry): DateEntry => (date === "" ? noDate : dateEntry(`${year}${date.slice(4)}`));
  const expenses = draft.expenses.map((expense) =>
    expense.preset === undefined ? expense : { ...expense, date: moved(expense.date), until: moved(expense.until) },
  );
  return { household, expenses };
}

/** How many of the answers about the earlier year are given. */
export function beforeCount(draft: YearDraft): number {
  const { copaymentsBefore, persons, benefitsBefore } = draft;
  const typed = [copaymentsBefore, ...persons.map(({ daysBefore }) => daysBefore), ...Object.values(benefitsBefore)];
  return typed.filter((entry) => !isEmpty(entry)).length;
}

/** A key as a part of a JSON Pointer (RFC 6901). */
function pointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
