import type { Lang } from "../../text/language.js";
import type { CopaymentInput, Service } from "../engine.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, written, type Typed } from "../shared/typed.js";
import { formOf, type SpecialField } from "./services.js";

export type Pregnancy = "none" | "complaints" | "childbirth";
export type Reduction = "none" | "half" | "waived";

/** Everything the visitor entered, also in fields that the chosen service does not ask for: going back brings it back. */
export interface CopaymentDraft {
  readonly service: Service;
  readonly date: DateEntry;
  readonly until: DateEntry;
  readonly price: Typed;
  readonly quantity: Typed;
  readonly serviceDays: Typed;
  readonly prescriptions: Typed;
  readonly daysAlreadyCharged: Typed;
  readonly fixedAmount: Typed;
  readonly rebateContract: boolean;
  readonly reduction: Reduction;
  readonly splitPacks: Typed;
  readonly exemptProduct: boolean;
  readonly pregnancy: Pregnancy;
  readonly birthDate: DateEntry;
  readonly exemptionCertificate: boolean;
  /** Parts of a set input that have no field. */
  readonly further: Pick<CopaymentInput, "values" | "productGroup">;
}

export function emptyCopaymentDraft(date: string, lang: Lang): CopaymentDraft {
  return {
    service: "medicine",
    date: dateEntry(date),
    until: noDate,
    price: nothingTyped,
    quantity: written("1", lang),
    serviceDays: nothingTyped,
    prescriptions: written("1", lang),
    daysAlreadyCharged: nothingTyped,
    fixedAmount: nothingTyped,
    rebateContract: false,
    reduction: "none",
    splitPacks: nothingTyped,
    exemptProduct: false,
    pregnancy: "none",
    birthDate: noDate,
    exemptionCertificate: false,
    further: {},
  };
}

/** The fields that show an input of the API. */
export function draftOfCopayment(input: CopaymentInput, lang: Lang): CopaymentDraft {
  return {
    service: input.service,
    date: filledDate(input.date),
    until: filledDate(input.until),
    price: filledAmount(input.price, lang),
    quantity: filledCount(input.quantity ?? 1, lang),
    serviceDays: filledCount(input.serviceDays, lang),
    prescriptions: filledCount(input.prescriptions ?? 1, lang),
    daysAlreadyCharged: filledCount(input.daysAlreadyCharged, lang),
    fixedAmount: filledAmount(input.fixedAmount, lang),
    rebateContract: input.rebateContract ?? false,
    reduction: input.reduction ?? "none",
    splitPacks: filledCount(input.splitPacks, lang),
    exemptProduct: input.exemptProduct ?? false,
    pregnancy: input.pregnancy ?? "none",
    birthDate: filledDate(input.birthDate),
    exemptionCertificate: input.exemptionCertificate ?? false,
    further: {
      ...(input.values === undefined ? {} : { values: input.values }),
      ...(input.productGroup === undefined ? {} : { productGroup: input.productGroup }),
    },
  };
}

/** Reads the fields that the chosen service asks for. */
export function readCopayment(draft: CopaymentDraft, reader: Reader): CopaymentInput {
  const form = formOf(draft.service);
  const nursing = draft.service === "home-nursing";
  const has = (field: SpecialField): boolean => form.special.includes(field);
  const input: CopaymentInput = {
    ...draft.further,
    service: draft.service,
    date: reader.requiredDate("/date", draft.date),
  };
  if (form.stay) input.until = reader.requiredDate("/until", draft.until);
  if (form.unit) input.price = reader.requiredAmount("/price", draft.price);
  if (form.quantity) take(input, "quantity", reader.count("/quantity", draft.quantity));
  if (nursing) {
    input.serviceDays = reader.requiredCount("/serviceDays", draft.serviceDays);
    take(input, "prescriptions", reader.count("/prescriptions", draft.prescriptions));
  }
  if (nursing || has("daysAlreadyCharged")) {
    take(input, "daysAlreadyCharged", reader.count("/daysAlreadyCharged", draft.daysAlreadyCharged));
  }
  if (has("fixedAmount")) take(input, "fixedAmount", reader.amount("/fixedAmount", draft.fixedAmount));
  if (has("rebateContract") && draft.rebateContract) {
    input.rebateContract = true;
    if (draft.reduction !== "none") input.reduction = draft.reduction;
  }
  if (has("splitPacks")) take(input, "splitPacks", reader.count("/splitPacks", draft.splitPacks));
  if (has("exemptProduct") && draft.exemptProduct) input.exemptProduct = true;
  if (has("pregnancy") && draft.pregnancy !== "none") input.pregnancy = draft.pregnancy;
  if (has("birthDate")) take(input, "birthDate", reader.date("/birthDate", draft.birthDate));
  if (has("exemptionCertificate") && draft.exemptionCertificate) input.exemptionCertificate = true;
  return input;
}

/** How many of the rare fields of the chosen service hold something. */
export function specialCount(draft: CopaymentDraft): number {
  const filled: Readonly<Record<SpecialField, boolean>> = {
    fixedAmount: draft.fixedAmount.text !== "",
    rebateContract: draft.rebateContract,
    splitPacks: draft.splitPacks.text !== "",
    exemptProduct: draft.exemptProduct,
    pregnancy: draft.pregnancy !== "none",
    birthDate: draft.birthDate.date !== "",
    daysAlreadyCharged: draft.daysAlreadyCharged.text !== "",
    exemptionCertificate: draft.exemptionCertificate,
  };
  return formOf(draft.service).special.filter((field) => filled[field]).length;
}

function take<Key extends keyof CopaymentInput>(
  input: CopaymentInput,
  key: Key,
  value: CopaymentInput[Key] | undefined,
): void {
  if (value !== undefined) input[key] = value;
}
