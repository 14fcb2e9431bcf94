import type { Lang } from "../../text/language.js";
import type { CopaymentInput } from "../engine.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import { daysAfter } from "../shared/today.js";
import { isEmpty, nothingTyped, written, type Typed } from "../shared/typed.js";
import { needsPrice, type ServiceForm, type TreatmentSpecial } from "./services.js";

export type Pregnancy = "none" | "complaints" | "childbirth";
export type Reduction = "none" | "half" | "waived";

/** What every calculator asks about one treatment or purchase. */
export type Treatment = Pick<
  CopaymentInput,
  | "date"
  | "until"
  | "price"
  | "quantity"
  | "serviceDays"
  | "prescriptions"
  | "fixedAmount"
  | "rebateContract"
  | "reduction"
  | "splitPacks"
  | "exemptProduct"
  | "recallReplacement"
  | "productGroup"
  | "pregnancy"
>;

/** Everything the visitor entered, also in fields that the chosen service does not ask for: going back brings it back. */
export interface TreatmentDraft {
  readonly date: DateEntry;
  readonly until: DateEntry;
  readonly price: Typed;
  readonly quantity: Typed;
  readonly serviceDays: Typed;
  readonly prescriptions: Typed;
  readonly fixedAmount: Typed;
  readonly rebateContract: boolean;
  readonly reduction: Reduction;
  readonly splitPacks: Typed;
  readonly exemptProduct: boolean;
  readonly recallReplacement: boolean;
  readonly productGroup: string;
  readonly pregnancy: Pregnancy;
}

export function emptyTreatment(date: string, lang: Lang): TreatmentDraft {
  return {
    date: dateEntry(date),
    until: noDate,
    price: nothingTyped,
    quantity: written("1", lang),
    serviceDays: nothingTyped,
    prescriptions: written("1", lang),
    fixedAmount: nothingTyped,
    rebateContract: false,
    reduction: "none",
    splitPacks: nothingTyped,
    exemptProduct: false,
    recallReplacement: false,
    productGroup: "",
    pregnancy: "none",
  };
}

/** The fields that show an input of the API; `stay` where its last day may be given by the number of days. */
export function draftOfTreatment(input: Treatment, stay: boolean, lang: Lang): TreatmentDraft {
  return {
    date: filledDate(input.date),
    until: filledDate(input.until ?? (stay ? lastDay(input) : undefined)),
    price: filledAmount(input.price, lang),
    quantity: filledCount(input.quantity ?? 1, lang),
    serviceDays: filledCount(input.serviceDays, lang),
    prescriptions: filledCount(input.prescriptions ?? 1, lang),
    fixedAmount: filledAmount(input.fixedAmount, lang),
    rebateContract: input.rebateContract ?? false,
    reduction: input.reduction ?? "none",
    splitPacks: filledCount(input.splitPacks, lang),
    exemptProduct: input.exemptProduct ?? false,
    recallReplacement: input.recallReplacement ?? false,
    productGroup: input.productGroup ?? "",
    pregnancy: input.pregnancy ?? "none",
  };
}

/** Reads the fields that the service asks for. */
export function readTreatment(draft: TreatmentDraft, form: ServiceForm, reader: Reader): Treatment {
  const has = (field: TreatmentSpecial): boolean => form.special.includes(field);
  const treatment: Treatment = { date: reader.requiredDate("/date", draft.date) };
  if (form.stay) treatment.until = reader.requiredDate("/until", draft.until);
  if (needsPrice(form)) treatment.price = reader.requiredAmount("/price", draft.price);
  else take(treatment, "price", reader.amount("/price", draft.price));
  if (form.quantity) take(treatment, "quantity", reader.count("/quantity", draft.quantity));
  if (has("quantity") && !isOne(draft.quantity)) take(treatment, "quantity", reader.count("/quantity", draft.quantity));
  if (has("productGroup") && draft.productGroup.trim() !== "") treatment.productGroup = draft.productGroup.trim();
  if (form.nursing) {
    treatment.serviceDays = reader.requiredCount("/serviceDays", draft.serviceDays);
    take(treatment, "prescriptions", reader.count("/prescriptions", draft.prescriptions));
  }
  if (has("fixedAmount")) take(treatment, "fixedAmount", reader.amount("/fixedAmount", draft.fixedAmount));
  if (has("rebateContract") && draft.rebateContract) {
    treatment.rebateContract = true;
    if (draft.reduction !== "none") treatment.reduction = draft.reduction;
  }
  if (has("splitPacks")) take(treatment, "splitPacks", reader.count("/splitPacks", draft.splitPacks));
  if (has("exemptProduct") && draft.exemptProduct) treatment.exemptProduct = true;
  if (has("recallReplacement") && draft.recallReplacement) treatment.recallReplacement = true;
  if (has("pregnancy") && draft.pregnancy !== "none") treatment.pregnancy = draft.pregnancy;
  return treatment;
}

/** Which of the rare fields hold something. */
export function filledSpecials(draft: TreatmentDraft): Readonly<Record<TreatmentSpecial, boolean>> {
  return {
    price: !isEmpty(draft.price),
    quantity: !isEmpty(draft.quantity) && !isOne(draft.quantity),
    productGroup: draft.productGroup.trim() !== "",
    fixedAmount: draft.fixedAmount.text !== "",
    rebateContract: draft.rebateContract,
    splitPacks: draft.splitPacks.text !== "",
    exemptProduct: draft.exemptProduct,
    recallReplacement: draft.recallReplacement,
    pregnancy: draft.pregnancy !== "none",
  };
}

function isOne({ text }: Typed): boolean {
  return text.trim() === "1";
}

/** The last of as many days as are stated; what is wrong with them is for the engine to say. */
function lastDay({ date, quantity = 1 }: Treatment): string | undefined {
  const countable = /^\d{4}-\d\d-\d\d$/.test(date) && Number.isInteger(quantity) && quantity > 0 && quantity < 40_000;
  return countable ? daysAfter(date, quantity - 1) : undefined;
}

function take<Key extends keyof Treatment>(treatment: Treatment, key: Key, value: Treatment[Key] | undefined): void {
  if (value !== undefined) treatment[key] = value;
}
