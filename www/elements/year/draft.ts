import type { Lang } from "../../text/language.js";
import { draftOfBurdenLimit, emptyBurdenLimitDraft, readBurdenLimit, type BurdenLimitDraft } from "../burden-limit/draft.js";
import type { Person, Tariff, YearInput } from "../engine.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, type Typed } from "../shared/typed.js";
import { draftOfPersonBefore, furtherBefore, nothingBefore, nothingFurther, readBefore, type FurtherBefore, type PersonBefore } from "./before-draft.js";
import { draftOfExpense, readExpense, visitorKey, type ExpenseDraft } from "./expense-draft.js";
import { draftOfPolicy, emptyPolicy, readPolicy, type PolicyDraft } from "./policy-draft.js";

export interface PersonDraft {
  readonly key: number;
  /** What the visitor calls the person, and how expenses name it. */
  readonly id: string;
  readonly birthDate: DateEntry;
  readonly insured: boolean;
  /** What happened before the first expense. */
  readonly before: PersonBefore;
}

export interface YearDraft {
  /** Year and household, as the burden limit asks for them. */
  readonly household: BurdenLimitDraft;
  /** The visitor first. */
  readonly persons: readonly PersonDraft[];
  readonly expenses: readonly ExpenseDraft[];
  readonly copaymentsBefore: Typed;
  readonly exemptionClaimed: boolean;
  readonly prepaid: boolean;
  /** The id of a tariff; none where it is empty. */
  readonly tariff: string;
  readonly policy: PolicyDraft;
  /** Parts of a set input that have no field. */
  readonly further: FurtherBefore;
  /** The next key of a row. */
  readonly nextKey: number;
}

/** The id of the visitor where nobody gave another. */
export const visitorId = "1";

const visitor: PersonDraft = { key: visitorKey, id: visitorId, birthDate: noDate, insured: true, before: nothingBefore };

export function emptyYearDraft(year: number | undefined, tariff: string, lang: Lang): YearDraft {
  return {
    household: emptyBurdenLimitDraft(year, lang),
    persons: [visitor],
    expenses: [],
    copaymentsBefore: nothingTyped,
    exemptionClaimed: true,
    prepaid: false,
    tariff,
    policy: emptyPolicy,
    further: nothingFurther,
    nextKey: 1,
  };
}

export function draftOfYear(input: YearInput, lang: Lang): YearDraft {
  const { before = {}, tariff } = input;
  const persons = (input.persons ?? [{ id: visitorId }]).map(
    ({ id, birthDate, insured }, key): PersonDraft => ({
      key,
      id,
      birthDate: filledDate(birthDate),
      insured: insured ?? true,
      before: draftOfPersonBefore(before, id, key, lang),
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
    exemptionClaimed: input.exemptionClaimed ?? true,
    prepaid: input.prepaid ?? false,
    tariff: typeof tariff === "object" ? tariff.id : (tariff ?? ""),
    policy: input.policy === undefined ? emptyPolicy : draftOfPolicy(input.policy, lang),
    further: furtherBefore(before, persons.map(({ id }) => id)),
    nextKey: persons.length + input.expenses.length + (input.policy?.premiums.length ?? 0) + 2,
  };
}

/** Reads the form; `own` is the tariff of the page, where it brings one. */
export function readYear(draft: YearDraft, year: number, own: Tariff | undefined, reader: Reader): YearInput {
  const withTariff = draft.tariff !== "";
  const input: YearInput = {
    ...readBurdenLimit(draft.household, year, reader),
    expenses: draft.expenses.map((expense, index) =>
      readExpense(expense, personOf(draft, expense), reader.within(`/expenses/${index}`)),
    ),
  };
  const persons = draft.persons.map((person, index) => readPerson(person, reader.within(`/persons/${index}`)));
  const plain = persons.length === 1 && persons.every((person) => Object.keys(person).length === 1 && person.id === visitorId);
  if (!plain) input.persons = persons;
  const before = readBefore(draft.copaymentsBefore, draft.persons, draft.further, reader);
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

function readPerson(draft: PersonDraft, reader: Reader): Person {
  const person: Person = { id: reader.requiredText("/id", draft.id.trim()) };
  const birthDate = reader.date("/birthDate", draft.birthDate);
  if (birthDate !== undefined) person.birthDate = birthDate;
  if (!draft.insured) person.insured = false;
  return person;
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
