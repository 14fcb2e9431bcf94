import type { Lang } from "../../text/language.js";
import type { Discount, LicenseFeeInput, PriceList } from "../engine.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate, filledRate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, written, type Typed } from "../shared/typed.js";

type CaseCount = LicenseFeeInput["cases"];
export type Source = NonNullable<CaseCount["source"]>;

export interface DiscountDraft {
  readonly kind: "percent" | "amount";
  readonly percent: Typed;
  readonly amount: Typed;
  readonly reason: string;
}

export interface LicenseQuoteDraft {
  readonly inpatient: Typed;
  readonly outpatient: Typed;
  readonly dayPatient: Typed;
  readonly homeTreatment: Typed;
  readonly source: Source;
  readonly assumptions: string;
  readonly referenceYear: number;
  readonly date: DateEntry;
  readonly invoiceDate: DateEntry;
  readonly termStart: DateEntry;
  readonly termYears: Typed;
  readonly modules: readonly string[];
  readonly discounts: readonly DiscountDraft[];
  readonly agreedFee: Typed;
  /** Parts of a set input that have no field. */
  readonly further: Pick<LicenseFeeInput, "validUntil">;
}

export const emptyDiscount: DiscountDraft = { kind: "percent", percent: nothingTyped, amount: nothingTyped, reason: "" };

export function emptyLicenseQuoteDraft(date: string, referenceYear: number, lang: Lang): LicenseQuoteDraft {
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
    modules: [],
    discounts: [],
    agreedFee: nothingTyped,
    further: {},
  };
}

export function draftOfLicenseQuote(input: LicenseFeeInput, referenceYear: number, lang: Lang): LicenseQuoteDraft {
  const { cases } = input;
  return {
    inpatient: filledCount(cases.inpatient, lang),
    outpatient: filledCount(cases.outpatient, lang),
    dayPatient: filledCount(cases.dayPatient, lang),
    homeTreatment: filledCount(cases.homeTreatment, lang),
    source: cases.source ?? "quality-report",
    assumptions: cases.assumptions ?? "",
    referenceYear: cases.year ?? referenceYear,
    date: filledDate(input.date),
    invoiceDate: filledDate(input.invoiceDate),
    termStart: filledDate(input.termStart),
    termYears: filledCount(input.termYears ?? 1, lang),
    modules: input.modules ?? [],
    discounts: (input.discounts ?? []).map((discount) =>
      "percent" in discount
        ? { ...emptyDiscount, kind: "percent", percent: filledRate(discount.percent, lang), reason: discount.reason }
        : { ...emptyDiscount, kind: "amount", amount: filledAmount(discount.amount, lang), reason: discount.reason },
    ),
    agreedFee: filledAmount(input.agreedFee, lang),
    further: input.validUntil === undefined ? {} : { validUntil: input.validUntil },
  };
}

/** Which kinds of cases the list counts, and so which are asked for. */
export function countedKinds(list: PriceList): readonly ("dayPatient" | "homeTreatment")[] {
  const counts = list.counts ?? [];
  return [
    ...(counts.includes("day-patient") ? (["dayPatient"] as const) : []),
    ...(counts.includes("home-treatment") ? (["homeTreatment"] as const) : []),
  ];
}

export function readLicenseQuote(draft: LicenseQuoteDraft, priceList: PriceList, reader: Reader): LicenseFeeInput {
  const cases: CaseCount = {
    inpatient: reader.requiredCount("/cases/inpatient", draft.inpatient),
    outpatient: reader.requiredCount("/cases/outpatient", draft.outpatient),
    year: draft.referenceYear,
    source: draft.source,
  };
  for (const kind of countedKinds(priceList)) {
    const count = reader.count(`/cases/${kind}`, draft[kind]);
    if (count !== undefined) cases[kind] = count;
  }
  if (draft.source === "estimate") cases.assumptions = reader.requiredText("/cases/assumptions", draft.assumptions);
  const input: LicenseFeeInput = { ...draft.further, priceList, cases, date: reader.requiredDate("/date", draft.date) };
  const invoiceDate = reader.date("/invoiceDate", draft.invoiceDate);
  if (invoiceDate !== undefined) input.invoiceDate = invoiceDate;
  const termStart = reader.date("/termStart", draft.termStart);
  if (termStart !== undefined) input.termStart = termStart;
  const termYears = reader.count("/termYears", draft.termYears);
  if (termYears !== undefined) input.termYears = termYears;
  if (draft.modules.length > 0) input.modules = [...draft.modules];
  if (draft.discounts.length > 0) {
    input.discounts = draft.discounts.map((discount, index) => readDiscount(discount, `/discounts/${index}`, reader));
  }
  const agreedFee = reader.amount("/agreedFee", draft.agreedFee);
  if (agreedFee !== undefined) input.agreedFee = agreedFee;
  return input;
}

function readDiscount({ kind, percent, amount, reason }: DiscountDraft, path: string, reader: Reader): Discount {
  const given = reader.requiredText(`${path}/reason`, reason.trim());
  return kind === "percent"
    ? { percent: reader.requiredAmount(`${path}/percent`, percent), reason: given }
    : { amount: reader.requiredAmount(`${path}/amount`, amount), reason: given };
}

/** How many rare terms are agreed. */
export function agreedCount(draft: LicenseQuoteDraft): number {
  return draft.discounts.length + (draft.agreedFee.text === "" ? 0 : 1);
}
