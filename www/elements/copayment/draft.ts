import type { Lang } from "../../text/language.js";
import type { CopaymentInput, Service } from "../engine.js";
import { noDate, type DateEntry } from "../fields/date-field.js";
import { filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, type Typed } from "../shared/typed.js";
import { formOf, type SpecialField } from "./services.js";
import { draftOfTreatment, emptyTreatment, filledSpecials, readTreatment, type TreatmentDraft } from "./treatment.js";

export interface CopaymentDraft extends TreatmentDraft {
  readonly service: Service;
  readonly daysAlreadyCharged: Typed;
  readonly birthDate: DateEntry;
  readonly exemptionCertificate: boolean;
  /** Parts of a set input that have no field. */
  readonly further: Pick<CopaymentInput, "values">;
}

export function emptyCopaymentDraft(date: string, lang: Lang): CopaymentDraft {
  return {
    ...emptyTreatment(date, lang),
    service: "medicine",
    daysAlreadyCharged: nothingTyped,
    birthDate: noDate,
    exemptionCertificate: false,
    further: {},
  };
}

/** The fields that show an input of the API. */
export function draftOfCopayment(input: CopaymentInput, lang: Lang): CopaymentDraft {
  return {
    ...draftOfTreatment(input, formOf(input.service).stay === true, lang),
    service: input.service,
    daysAlreadyCharged: filledCount(input.daysAlreadyCharged, lang),
    birthDate: filledDate(input.birthDate),
    exemptionCertificate: input.exemptionCertificate ?? false,
    further: input.values === undefined ? {} : { values: input.values },
  };
}

/** Reads the fields that the chosen service asks for. */
export function readCopayment(draft: CopaymentDraft, reader: Reader): CopaymentInput {
  const form = formOf(draft.service);
  const has = (field: SpecialField): boolean => form.special.includes(field);
  const input: CopaymentInput = { ...draft.further, service: draft.service, ...readTreatment(draft, form, reader) };
  if (form.nursing || has("daysAlreadyCharged")) {
    const days = reader.count("/daysAlreadyCharged", draft.daysAlreadyCharged);
    if (days !== undefined) input.daysAlreadyCharged = days;
  }
  if (has("birthDate")) {
    const birthDate = reader.date("/birthDate", draft.birthDate);
    if (birthDate !== undefined) input.birthDate = birthDate;
  }
  if (has("exemptionCertificate") && draft.exemptionCertificate) input.exemptionCertificate = true;
  return input;
}

/** How many of the rare fields of the chosen service hold something. */
export function specialCount(draft: CopaymentDraft): number {
  const filled: Readonly<Record<SpecialField, boolean>> = {
    ...filledSpecials(draft),
    birthDate: draft.birthDate.date !== "",
    daysAlreadyCharged: draft.daysAlreadyCharged.text !== "",
    exemptionCertificate: draft.exemptionCertificate,
  };
  return specialsInSight(draft.service).filter((field) => filled[field]).length;
}

/** The rare fields of the calculator. A product group matters only among several receipts; one that was set is kept. */
export function specialsInSight(service: Service): readonly SpecialField[] {
  return formOf(service).special.filter((field) => field !== "productGroup");
}
