import type { Lang } from "../../text/language.js";
import { serviceCreditText } from "../../text/service-credit.js";
import type { Outage, ServiceCreditInput } from "../engine.js";
import { dateEntry, type DateEntry } from "../fields/date-field.js";
import { durationText, mostMinutes, readDuration } from "../shared/duration.js";
import { filledAmount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { isoDate } from "../shared/today.js";
import { nothingTyped, type Typed } from "../shared/typed.js";
import { draftOfOutage, isSameOutage, readOutage, type OutageDraft } from "./outage-draft.js";
import { areConusTerms, conusTerms, draftOfTerms, readTerms, type TermsDraft } from "./terms-draft.js";

export interface ServiceCreditDraft {
  readonly from: DateEntry;
  readonly to: DateEntry;
  readonly annualFee: Typed;
  /** Hours and minutes as they were written. */
  readonly openingCredit: string;
  readonly outages: readonly OutageDraft[];
  readonly terms: TermsDraft;
  /** The next key of a row. */
  readonly nextKey: number;
}

export function emptyServiceCreditDraft(year: number, lang: Lang): ServiceCreditDraft {
  return {
    from: dateEntry(isoDate(year, 1, 1)),
    to: dateEntry(isoDate(year, 12, 31)),
    annualFee: nothingTyped,
    openingCredit: "",
    outages: [],
    terms: draftOfTerms(conusTerms, lang),
    nextKey: 1,
  };
}

export function draftOfServiceCredit(input: ServiceCreditInput, lang: Lang): ServiceCreditDraft {
  const { openingCreditMinutes: credit } = input;
  return {
    from: filledDate(input.from),
    to: filledDate(input.to),
    annualFee: filledAmount(input.annualFee, lang),
    openingCredit: credit === undefined ? "" : Number.isInteger(credit) && credit >= 0 ? durationText(credit, lang) : String(credit),
    outages: input.outages.map((outage, index) => draftOfOutage(outage, index + 1)),
    terms: draftOfTerms(input.terms ?? conusTerms, lang),
    nextKey: input.outages.length + 1,
  };
}

/** The draft with further outages; those that stand there already are left out. */
export function withOutages(draft: ServiceCreditDraft, outages: readonly Outage[]): Pick<ServiceCreditDraft, "outages" | "nextKey"> {
  const known = new Set(draft.outages.map(({ start, end }) => `${start.date} ${end.date}`));
  const isKnown = (outage: Outage): boolean =>
    known.has(`${outage.start} ${outage.end}`) && draft.outages.some((other) => isSameOutage(other, outage));
  const added = outages.filter((outage) => !isKnown(outage)).map((outage, index) => draftOfOutage(outage, draft.nextKey + index));
  return { outages: [...draft.outages, ...added], nextKey: draft.nextKey + added.length };
}

export function readServiceCredit(draft: ServiceCreditDraft, lang: Lang, reader: Reader): ServiceCreditInput {
  const input: ServiceCreditInput = {
    from: reader.requiredDate("/from", draft.from),
    to: reader.requiredDate("/to", draft.to),
    annualFee: reader.requiredAmount("/annualFee", draft.annualFee),
    outages: draft.outages.map((outage, index) => readOutage(outage, reader.within(`/outages/${index}`))),
  };
  const credit = readOpeningCredit(draft.openingCredit, lang, reader);
  if (credit !== undefined) input.openingCreditMinutes = credit;
  const terms = readTerms(draft.terms, reader.within("/terms"));
  if (!areConusTerms(terms)) input.terms = terms;
  return input;
}

function readOpeningCredit(text: string, lang: Lang, reader: Reader): number | undefined {
  if (text.trim() === "") return undefined;
  const minutes = readDuration(text);
  if (minutes !== undefined && minutes <= mostMinutes) return minutes;
  const path = "/openingCreditMinutes";
  reader.problems.set(path, { code: "not-a-duration", path, message: serviceCreditText[lang].notADuration });
  return undefined;
}
