import type { PresetName } from "../../text/year.js";
import type { Lang } from "../../text/language.js";
import { draftOfTreatment, emptyTreatment, filledSpecials, readTreatment, type TreatmentDraft } from "../copayment/treatment.js";
import type { CoveredService, Expense } from "../engine.js";
import { noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { isEmpty, nothingTyped, written, type Typed } from "../shared/typed.js";
import { expenseFormOf, isTariffService, specialsOf } from "./services.js";

type Repeat = NonNullable<Expense["repeat"]>;
export type Interval = "once" | Repeat["every"];
export type Setting = "unknown" | NonNullable<Expense["setting"]>;

export interface ExpenseDraft extends TreatmentDraft {
  /** Tells rows apart through every change of their order. */
  readonly key: number;
  /** Set while the expense stands as an example brought it. */
  readonly preset?: PresetName | undefined;
  readonly label: string;
  readonly service: CoveredService;
  readonly every: Interval;
  readonly times: Typed;
  /** The key of a person; an id that no person has stays as it was set. */
  readonly person: number | string;
  readonly statutoryBenefit: Typed;
  readonly countedAgainstDeductible: Typed;
  readonly setting: Setting;
  readonly approved: boolean;
  readonly accident: boolean;
  readonly treatmentSince: DateEntry;
  readonly excluded: boolean;
  /** Parts of a set input that have no field. */
  readonly further: Pick<Expense, "id">;
}

/** The key of the first person. */
export const visitorKey = 0;

/** How often something comes in a whole year. */
const timesInYear: Readonly<Record<Repeat["every"], string>> = { week: "52", month: "12", quarter: "4" };

export function emptyExpense(key: number, date: string, lang: Lang): ExpenseDraft {
  return {
    ...emptyTreatment(date, lang),
    key,
    label: "",
    service: "medicine",
    every: "once",
    times: nothingTyped,
    person: visitorKey,
    statutoryBenefit: nothingTyped,
    countedAgainstDeductible: nothingTyped,
    setting: "unknown",
    approved: false,
    accident: false,
    treatmentSince: noDate,
    excluded: false,
    further: {},
  };
}

export function draftOfExpense(expense: Expense, key: number, lang: Lang): ExpenseDraft {
  const { id } = expense;
  return {
    ...draftOfTreatment(expense, expenseFormOf(expense.service).stay === true, lang),
    key,
    label: expense.label ?? "",
    service: expense.service,
    every: expense.repeat?.every ?? "once",
    times: filledCount(expense.repeat?.times, lang),
    person: expense.person ?? visitorKey,
    statutoryBenefit: filledAmount(expense.statutoryBenefit, lang),
    countedAgainstDeductible: filledAmount(expense.countedAgainstDeductible, lang),
    setting: expense.setting ?? "unknown",
    approved: expense.approved ?? false,
    accident: expense.accident ?? false,
    treatmentSince: filledDate(expense.treatmentSince),
    excluded: expense.excluded ?? false,
    further: id === undefined ? {} : { id },
  };
}

/** Another interval; the first time with as many repetitions as fit into a year. */
export function withInterval(draft: ExpenseDraft, every: Interval, lang: Lang): Partial<ExpenseDraft> {
  const usual = Object.values(timesInYear).includes(draft.times.text.trim());
  if (every === "once" || !(isEmpty(draft.times) || usual)) return { every };
  return { every, times: written(timesInYear[every], lang) };
}

/** Reads the fields in sight; `person` is the id of whom it is for, where that is not the first. */
export function readExpense(draft: ExpenseDraft, person: string | undefined, reader: Reader): Expense {
  const { service } = draft;
  const expense: Expense = {
    ...draft.further,
    service,
    ...readTreatment(draft, { ...expenseFormOf(service), special: specialsOf(service) }, reader),
  };
  const label = draft.label.trim();
  if (label !== "") expense.label = label;
  if (person !== undefined) expense.person = person;
  if (draft.every !== "once") {
    expense.repeat = { every: draft.every, times: reader.requiredCount("/repeat/times", draft.times) };
  }
  if (isTariffService(service)) {
    const statutoryBenefit = reader.amount("/statutoryBenefit", draft.statutoryBenefit);
    if (statutoryBenefit !== undefined) expense.statutoryBenefit = statutoryBenefit;
  }
  if (service === "transport") {
    if (draft.setting !== "unknown") expense.setting = draft.setting;
    if (draft.approved) expense.approved = true;
  }
  if (draft.accident) expense.accident = true;
  if (draft.excluded) expense.excluded = true;
  const treatmentSince = reader.date("/treatmentSince", draft.treatmentSince);
  if (treatmentSince !== undefined) expense.treatmentSince = treatmentSince;
  const counted = reader.amount("/countedAgainstDeductible", draft.countedAgainstDeductible);
  if (counted !== undefined) expense.countedAgainstDeductible = counted;
  return expense;
}

/** Whether something is answered that matters to tariffs only. */
export function hasTariffCircumstances({ accident, excluded, treatmentSince, countedAgainstDeductible }: ExpenseDraft): boolean {
  return accident || excluded || treatmentSince.date !== "" || treatmentSince.unfinished || !isEmpty(countedAgainstDeductible);
}

/** How many of the rare fields in sight hold something. */
export function circumstancesCount(draft: ExpenseDraft): number {
  const specials = filledSpecials(draft);
  return [
    ...specialsOf(draft.service).map((field) => specials[field]),
    draft.label.trim() !== "",
    isTariffService(draft.service) && !isEmpty(draft.statutoryBenefit),
    draft.service === "transport" && (draft.setting !== "unknown" || draft.approved),
    draft.accident,
    draft.excluded,
    draft.treatmentSince.date !== "",
    !isEmpty(draft.countedAgainstDeductible),
  ].filter(Boolean).length;
}
