import type { Lang } from "../../text/language.js";
import type { BurdenLimitInput } from "../engine.js";
import { noDate, type DateEntry } from "../fields/date-field.js";
import { yearOfMonths } from "../shared/exact.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { isEmpty, nothingTyped, written, type Typed } from "../shared/typed.js";

export type Period = "year" | "month";
export type Answer = "unknown" | "yes" | "no";

type Household = BurdenLimitInput["household"];
type ChronicDetails = Exclude<Household["chronic"], boolean | undefined>;

export interface BurdenLimitDraft {
  /** `undefined`: the current year, or the nearest for which there are values. */
  readonly year: number | undefined;
  readonly income: Typed;
  readonly period: Period;
  readonly partner: boolean;
  readonly children: Typed;
  readonly chronic: boolean;
  readonly birthDate: DateEntry;
  readonly checkups: Answer;
  readonly programme: boolean;
  readonly basicBenefits: boolean;
  readonly otherRelatives: Typed;
  /** Parts of a set input that have no field. */
  readonly further: Pick<BurdenLimitInput, "values">;
}

export function emptyBurdenLimitDraft(year: number | undefined, lang: Lang): BurdenLimitDraft {
  return {
    year,
    income: nothingTyped,
    period: "year",
    partner: false,
    children: written("0", lang),
    chronic: false,
    birthDate: noDate,
    checkups: "unknown",
    programme: false,
    basicBenefits: false,
    otherRelatives: nothingTyped,
    further: {},
  };
}

export function draftOfBurdenLimit({ year, household, values }: BurdenLimitInput, lang: Lang): BurdenLimitDraft {
  const details: ChronicDetails = typeof household.chronic === "object" ? household.chronic : {};
  return {
    year,
    income: filledAmount(household.grossIncome, lang),
    period: "year",
    partner: household.partner ?? false,
    children: filledCount(household.children ?? 0, lang),
    chronic: household.chronic !== undefined && household.chronic !== false,
    birthDate: filledDate(details.birthDate),
    checkups: details.checkupsAttended === undefined ? "unknown" : details.checkupsAttended ? "yes" : "no",
    programme: details.treatmentProgramme ?? false,
    basicBenefits: household.basicBenefits ?? false,
    otherRelatives: filledCount(household.otherRelatives, lang),
    further: values === undefined ? {} : { values },
  };
}

export function readBurdenLimit(draft: BurdenLimitDraft, year: number, reader: Reader): BurdenLimitInput {
  const household: Household = { grossIncome: readIncome(draft, reader) };
  if (draft.partner) household.partner = true;
  const children = reader.count("/household/children", draft.children);
  if (children !== undefined) household.children = children;
  const otherRelatives = reader.count("/household/otherRelatives", draft.otherRelatives);
  if (otherRelatives !== undefined) household.otherRelatives = otherRelatives;
  if (draft.chronic) household.chronic = readChronic(draft, reader);
  if (draft.basicBenefits) household.basicBenefits = true;
  return { ...draft.further, year, household };
}

function readIncome(draft: BurdenLimitDraft, reader: Reader): string {
  const path = "/household/grossIncome";
  // Basic benefits are counted by the standard rate alone: the income may then be left out.
  if (draft.basicBenefits && isEmpty(draft.income)) return "0.00";
  const income = reader.requiredAmount(path, draft.income);
  return draft.period === "month" && reader.amounts.has(path) ? yearOfMonths(income) : income;
}

function readChronic(draft: BurdenLimitDraft, reader: Reader): true | ChronicDetails {
  const details: ChronicDetails = {};
  const birthDate = reader.date("/household/chronic/birthDate", draft.birthDate);
  if (birthDate !== undefined) details.birthDate = birthDate;
  if (draft.checkups !== "unknown") details.checkupsAttended = draft.checkups === "yes";
  if (draft.programme) details.treatmentProgramme = true;
  return Object.keys(details).length === 0 ? true : details;
}

/** How many of the rare answers are given. */
export function rareCount(draft: BurdenLimitDraft): number {
  return [draft.basicBenefits, !isEmpty(draft.otherRelatives)].filter(Boolean).length;
}
