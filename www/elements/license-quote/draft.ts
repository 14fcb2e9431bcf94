import type { Lang } from "../../text/language.js";
import type { Discount, LicenseFeeInput } from "../engine.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate, filledRate } from "../shared/fill.js";
import { furtherFields } from "../shared/json-record.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, written, type Typed } from "../shared/typed.js";
import { emptyDocument, type QuoteDocument } from "./document-draft.js";
import { countsOf, readPriceList, type PriceListDraft } from "./list-draft.js";
import type { ScenarioDraft } from "./scenario-draft.js";

type CaseCount = LicenseFeeInput["cases"];
export type Source = NonNullable<CaseCount["source"]>;

/** Fields that the engine does not know; they stay, so that it says so. */
type Further = Readonly<Record<string, unknown>>;

export interface DiscountDraft {
  readonly kind: "percent" | "amount";
  readonly percent: Typed;
  readonly amount: Typed;
  readonly reason: string;
  readonly further: Further;
}

export interface LicenseQuoteDraft {
  readonly inpatient: Typed;
  readonly outpatient: Typed;
  readonly dayPatient: Typed;
  readonly homeTreatment: Typed;
  /** Undefined where the page that gave the input left it open, as with the year. */
  readonly source: Source | undefined;
  readonly assumptions: string;
  readonly referenceYear: number | undefined;
  readonly date: DateEntry;
  readonly invoiceDate: DateEntry;
  readonly termStart: DateEntry;
  readonly termYears: Typed;
  readonly validUntil: DateEntry;
  readonly modules: readonly string[];
  readonly discounts: readonly DiscountDraft[];
  readonly agreedFee: Typed;
  readonly document: QuoteDocument;
  readonly scenarios: readonly ScenarioDraft[];
  readonly further: Further;
  readonly furtherOfCases: Further;
}

export const emptyDiscount: DiscountDraft = { kind: "percent", percent: nothingTyped, amount: nothingTyped, reason: "", further: {} };

export function emptyLicenseQuoteDraft(date: string, referenceYear: number | undefined, lang: Lang): LicenseQuoteDraft {
  return {
    inpatient: nothingTyped,
    outpatient: nothingTyped,
    dayPatient: nothingTyped,
    homeTreatment: nothingTyped,
    source: "quality-report",
    assumptions: "",
    referenceYear,
    date: dateEntry(date),
    invoiceDate: noDate,
    termStart: noDate,
    termYears: written("1", lang),
    validUntil: noDate,
    modules: [],
    discounts: [],
    agreedFee: nothingTyped,
    document: emptyDocument,
    scenarios: [],
    further: {},
    furtherOfCases: {},
  };
}

/** Fills the fields with an input. What a quote says beside its figures, and the scenarios, are no part of it and stay. */
export function draftOfLicenseQuote(
  input: LicenseFeeInput,
  { document, scenarios }: Pick<LicenseQuoteDraft, "document" | "scenarios">,
  lang: Lang,
): LicenseQuoteDraft {
  const { cases } = input;
  return {
    inpatient: filledCount(cases.inpatient, lang),
    outpatient: filledCount(cases.outpatient, lang),
    dayPatient: filledCount(cases.dayPatient, lang),
    homeTreatment: filledCount(cases.homeTreatment, lang),
    source: cases.source,
    assumptions: cases.assumptions ?? "",
    referenceYear: cases.year,
    date: filledDate(input.date),
    invoiceDate: filledDate(input.invoiceDate),
    termStart: filledDate(input.termStart),
    termYears: filledCount(input.termYears ?? 1, lang),
    validUntil: filledDate(input.validUntil),
    modules: input.modules ?? [],
    discounts: (input.discounts ?? []).map((discount) => draftOfDiscount(discount, lang)),
    agreedFee: filledAmount(input.agreedFee, lang),
    document,
    scenarios,
    further: furtherFields(asRecord(input), inputFields),
    furtherOfCases: furtherFields(asRecord(cases), caseFields),
  };
}

export function draftOfDiscount(discount: Discount, lang: Lang): DiscountDraft {
  const base = { ...emptyDiscount, reason: discount.reason, further: furtherFields(asRecord(discount), ["percent", "amount", "reason"]) };
  return "percent" in discount
    ? { ...base, kind: "percent", percent: filledRate(discount.percent, lang) }
    : { ...base, kind: "amount", amount: filledAmount(discount.amount, lang) };
}

const inputFields = [
  "priceList", "cases", "date", "invoiceDate", "termStart", "termYears", "modules", "discounts", "agreedFee", "validUntil",
];
const caseFields = ["inpatient", "outpatient", "dayPatient", "homeTreatment", "year", "source", "assumptions"];

function asRecord(value: object): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}

/** Which kinds of cases the list counts, and so which are asked for. */
export function countedKinds(list: PriceListDraft): readonly ("dayPatient" | "homeTreatment")[] {
  const counts = countsOf(list);
  return [
    ...(counts.includes("day-patient") ? (["dayPatient"] as const) : []),
    ...(counts.includes("home-treatment") ? (["homeTreatment"] as const) : []),
  ];
}

/** The cases with the kinds that are asked for. */
export function readCases(draft: LicenseQuoteDraft, kinds: ReturnType<typeof countedKinds>, reader: Reader): CaseCount {
  const cases: CaseCount = {
    ...draft.furtherOfCases,
    inpatient: reader.requiredCount("/cases/inpatient", draft.inpatient),
    outpatient: reader.requiredCount("/cases/outpatient", draft.outpatient),
  };
  if (draft.referenceYear !== undefined) cases.year = draft.referenceYear;
  if (draft.source !== undefined) cases.source = draft.source;
  for (const kind of kinds) {
    const count = reader.count(`/cases/${kind}`, draft[kind]);
    if (count !== undefined) cases[kind] = count;
  }
  if (draft.source === "estimate") cases.assumptions = reader.requiredText("/cases/assumptions", draft.assumptions);
  return cases;
}

export function readLicenseQuote(draft: LicenseQuoteDraft, list: PriceListDraft, reader: Reader): LicenseFeeInput {
  const cases = readCases(draft, countedKinds(list), reader);
  const priceList = readPriceList(list, reader.within("/priceList"));
  const input: LicenseFeeInput = { ...draft.further, priceList, cases, date: reader.requiredDate("/date", draft.date) };
  const invoiceDate = reader.date("/invoiceDate", draft.invoiceDate);
  if (invoiceDate !== undefined) input.invoiceDate = invoiceDate;
  const termStart = reader.date("/termStart", draft.termStart);
  if (termStart !== undefined) input.termStart = termStart;
  const termYears = reader.count("/termYears", draft.termYears);
  if (termYears !== undefined) input.termYears = termYears;
  const validUntil = reader.date("/validUntil", draft.validUntil);
  if (validUntil !== undefined) input.validUntil = validUntil;
  if (draft.modules.length > 0) input.modules = [...draft.modules];
  if (draft.discounts.length > 0) {
    input.discounts = draft.discounts.map((discount, index) => readDiscount(discount, `/discounts/${index}`, reader));
  }
  const agreedFee = reader.amount("/agreedFee", draft.agreedFee);
  if (agreedFee !== undefined) input.agreedFee = agreedFee;
  return input;
}

export function readDiscount({ kind, percent, amount, reason, further }: DiscountDraft, path: string, reader: Reader): Discount {
  const given = reader.requiredText(`${path}/reason`, reason.trim());
  return kind === "percent"
    ? { ...further, percent: reader.requiredRate(`${path}/percent`, percent, 4), reason: given }
    : { ...further, amount: reader.requiredAmount(`${path}/amount`, amount), reason: given };
}

/** How many rare terms are agreed. */
export function agreedCount(draft: LicenseQuoteDraft): number {
  return draft.discounts.length + (draft.agreedFee.text === "" ? 0 : 1);
}
