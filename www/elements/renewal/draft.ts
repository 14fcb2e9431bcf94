import type { Lang } from "../../text/language.js";
import type { PriceDateAnchor, PriceList, RenewalInput, RenewalTerms } from "../engine.js";
import { noDate, type DateEntry } from "../fields/date-field.js";
import { draftOfDiscount, emptyLicenseQuoteDraft, readCases, readDiscount, type LicenseQuoteDraft } from "../license-quote/draft.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { today } from "../shared/today.js";
import { nothingTyped, type Typed } from "../shared/typed.js";

export interface TermsDraft {
  readonly noticeWeeks: Typed;
  readonly priceDateWeeks: Typed;
  readonly priceDateAnchor: PriceDateAnchor;
  readonly years: Typed;
}

export interface RenewalDraft {
  readonly termEnd: DateEntry;
  readonly currentFee: Typed;
  readonly notifiedOn: DateEntry;
  /** Cases, modules, discounts and agreed fee, as the license quote asks for them. */
  readonly contract: LicenseQuoteDraft;
  /** The visitor's own lists; without any those of the page, or the example. */
  readonly lists: readonly PriceList[];
  readonly terms: TermsDraft;
}

/** What the engine takes where no terms are stated: clauses 5.2 and 7.1 of CONUS as of 16 November 2025. */
export const conusTerms: RenewalTerms = { noticeWeeks: 6, priceDateWeeks: 8, priceDateAnchor: "notice-deadline", years: 1 };

export function draftOfTerms(terms: RenewalTerms, lang: Lang): TermsDraft {
  return {
    noticeWeeks: filledCount(terms.noticeWeeks, lang),
    priceDateWeeks: filledCount(terms.priceDateWeeks, lang),
    priceDateAnchor: terms.priceDateAnchor,
    years: filledCount(terms.years, lang),
  };
}

export function emptyRenewalDraft(referenceYear: number, lang: Lang): RenewalDraft {
  return {
    termEnd: noDate,
    currentFee: nothingTyped,
    notifiedOn: noDate,
    contract: emptyLicenseQuoteDraft(today(), referenceYear, lang),
    lists: [],
    terms: draftOfTerms(conusTerms, lang),
  };
}

/** `usual`: the lists that need not be kept, because they are there without the visitor. */
export function draftOfRenewal(input: RenewalInput, usual: readonly PriceList[], lang: Lang): RenewalDraft {
  const { cases, priceLists } = input;
  const isUsual = priceLists.length === usual.length && priceLists.every((list, place) => list === usual[place]);
  return {
    termEnd: filledDate(input.termEnd),
    currentFee: filledAmount(input.currentFee, lang),
    notifiedOn: filledDate(input.notifiedOn),
    contract: {
      ...emptyLicenseQuoteDraft(today(), cases.year, lang),
      inpatient: filledCount(cases.inpatient, lang),
      outpatient: filledCount(cases.outpatient, lang),
      dayPatient: filledCount(cases.dayPatient, lang),
      homeTreatment: filledCount(cases.homeTreatment, lang),
      source: cases.source,
      assumptions: cases.assumptions ?? "",
      modules: input.modules ?? [],
      discounts: (input.discounts ?? []).map((discount) => draftOfDiscount(discount, lang)),
      agreedFee: filledAmount(input.agreedFee, lang),
    },
    lists: isUsual ? [] : priceLists,
    terms: draftOfTerms(input.terms ?? conusTerms, lang),
  };
}

/** Which kinds of cases any of the lists counts beside the two that every list may count. */
export function countedKinds(lists: readonly PriceList[]): readonly ("dayPatient" | "homeTreatment")[] {
  const counts = lists.flatMap((list) => list.counts ?? []);
  return [
    ...(counts.includes("day-patient") ? (["dayPatient"] as const) : []),
    ...(counts.includes("home-treatment") ? (["homeTreatment"] as const) : []),
  ];
}

export function readRenewal(draft: RenewalDraft, lists: readonly PriceList[], reader: Reader): RenewalInput {
  const { contract } = draft;
  const input: RenewalInput = {
    termEnd: reader.requiredDate("/termEnd", draft.termEnd),
    currentFee: reader.requiredAmount("/currentFee", draft.currentFee),
    priceLists: [...lists],
    cases: readCases(contract, countedKinds(lists), reader),
  };
  if (contract.modules.length > 0) input.modules = [...contract.modules];
  if (contract.discounts.length > 0) {
    input.discounts = contract.discounts.map((discount, index) => readDiscount(discount, `/discounts/${index}`, reader));
  }
  const agreedFee = reader.amount("/agreedFee", contract.agreedFee);
  if (agreedFee !== undefined) input.agreedFee = agreedFee;
  const notifiedOn = reader.date("/notifiedOn", draft.notifiedOn);
  if (notifiedOn !== undefined) input.notifiedOn = notifiedOn;
  const terms = readTerms(draft.terms, reader.within("/terms"));
  if (!areConusTerms(terms)) input.terms = terms;
  return input;
}

export function readTerms(draft: TermsDraft, reader: Reader): RenewalTerms {
  return {
    noticeWeeks: reader.requiredCount("/noticeWeeks", draft.noticeWeeks),
    priceDateWeeks: reader.requiredCount("/priceDateWeeks", draft.priceDateWeeks),
    priceDateAnchor: draft.priceDateAnchor,
    years: reader.requiredCount("/years", draft.years),
  };
}

export function areConusTerms(terms: RenewalTerms): boolean {
  return JSON.stringify(terms) === JSON.stringify(conusTerms);
}
