import type { Lang } from "../../text/language.js";
import type { PriceList } from "../engine.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { filledAmount, filledCount, filledDate } from "../shared/fill.js";
import { furtherFields, isNumberOrText, isOneOf, isRecord, placeAt } from "../shared/json-record.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, type Typed } from "../shared/typed.js";
import { bandsFit, draftOfBands, emptyBand, readBands, type BandDraft } from "./band-draft.js";
import { draftOfModule, moduleFits, readModule, type ModuleDraft } from "./module-draft.js";

export type PricingModel = PriceList["model"];
export type CaseKind = NonNullable<PriceList["counts"]>[number];
export const pricingModels = ["band", "volume", "graduated"] as const satisfies readonly PricingModel[];
export const caseKinds = ["inpatient", "outpatient", "day-patient", "home-treatment"] as const satisfies readonly CaseKind[];
const zeroCases = ["first-band", "free"] as const;
const vats = ["standard", "none"] as const;

/** A price list as its form holds it: every field as typed. */
export interface PriceListDraft {
  readonly id: string;
  readonly title: string;
  readonly vendor: string;
  readonly example: boolean;
  readonly validFrom: DateEntry;
  readonly validTo: DateEntry;
  readonly renewalsFrom: DateEntry;
  /** Left out where the list says nothing and the usual kinds count. */
  readonly counts: readonly CaseKind[] | undefined;
  readonly model: PricingModel;
  readonly bands: readonly BandDraft[];
  readonly modules: readonly ModuleDraft[];
  readonly zeroCases: (typeof zeroCases)[number];
  readonly minimumFee: Typed;
  readonly vat: (typeof vats)[number];
  readonly paymentDays: Typed;
  /** Fields that no price list has; they stay until somebody takes them away. */
  readonly further: Readonly<Record<string, unknown>>;
}

const known = [
  "id", "title", "vendor", "example", "currency", "validFrom", "validTo", "renewalsFrom", "counts", "model", "bands",
  "zeroCases", "minimumFee", "vat", "paymentDays", "modules",
];

export function emptyPriceList(date: string): PriceListDraft {
  return {
    id: "",
    title: "",
    vendor: "",
    example: false,
    validFrom: dateEntry(date),
    validTo: noDate,
    renewalsFrom: noDate,
    counts: undefined,
    model: "band",
    bands: [emptyBand],
    modules: [],
    zeroCases: "first-band",
    minimumFee: nothingTyped,
    vat: "standard",
    paymentDays: nothingTyped,
    further: {},
  };
}

/** Fills the form with a list; `undefined` where it is none, or so different that the form cannot show it. */
export function draftOfPriceList(list: unknown, lang: Lang): PriceListDraft | undefined {
  if (!isNumberOrTextListForm(list)) return undefined;
  return {
    id: list.id,
    title: list.title,
    vendor: list.vendor,
    example: list.example ?? false,
    validFrom: filledDate(list.validFrom),
    validTo: filledDate(list.validTo),
    renewalsFrom: filledDate(list.renewalsFrom),
    counts: list.counts,
    model: list.model,
    bands: draftOfBands(list.bands, lang),
    modules: (list.modules ?? []).map((module) => draftOfModule(module, lang)),
    zeroCases: list.zeroCases ?? "first-band",
    minimumFee: filledAmount(list.minimumFee, lang),
    vat: list.vat ?? "standard",
    paymentDays: filledCount(list.paymentDays, lang),
    further: furtherFields(list as PriceList & Record<string, unknown>, known),
  };
}

/** Whether every known field is of a kind that its control can hold; what is in it the engine checks. */
function isNumberOrTextListForm(list: unknown): list is PriceList {
  if (!isRecord(list)) return false;
  const text = (name: string): boolean => typeof list[name] === "string";
  const absentOr = (name: string, fits: (value: unknown) => boolean): boolean => list[name] === undefined || fits(list[name]);
  return (
    ["id", "title", "vendor", "validFrom"].every(text) &&
    ["validTo", "renewalsFrom"].every((name) => absentOr(name, (value) => typeof value === "string")) &&
    absentOr("example", (value) => typeof value === "boolean") &&
    list["currency"] === "EUR" &&
    isOneOf(list["model"], pricingModels) &&
    absentOr("counts", (value) => Array.isArray(value) && value.every((kind) => isOneOf(kind, caseKinds))) &&
    absentOr("zeroCases", (value) => isOneOf(value, zeroCases)) &&
    absentOr("vat", (value) => isOneOf(value, vats)) &&
    absentOr("minimumFee", isNumberOrText) &&
    absentOr("paymentDays", isNumberOrText) &&
    bandsFit(list["bands"]) &&
    absentOr("modules", (value) => Array.isArray(value) && value.length <= 1000 && value.every(moduleFits))
  );
}

/** The list that the form describes; paths are told from the list itself. */
export function readPriceList(draft: PriceListDraft, reader: Reader): PriceList {
  // In the order of the form: that is the order in which missing fields are named.
  const title = reader.requiredText("/title", draft.title.trim());
  const list: PriceList = {
    ...draft.further,
    id: reader.requiredText("/id", draft.id.trim()),
    title,
    vendor: reader.requiredText("/vendor", draft.vendor.trim()),
    ...(draft.example ? { example: true } : {}),
    currency: "EUR",
    validFrom: reader.requiredDate("/validFrom", draft.validFrom),
    model: draft.model,
    bands: readBands(draft.bands, draft.model, reader.within("/bands")),
  };
  const validTo = reader.date("/validTo", draft.validTo);
  if (validTo !== undefined) list.validTo = validTo;
  const renewalsFrom = reader.date("/renewalsFrom", draft.renewalsFrom);
  if (renewalsFrom !== undefined) list.renewalsFrom = renewalsFrom;
  if (draft.counts !== undefined) list.counts = [...draft.counts];
  if (draft.zeroCases !== "first-band") list.zeroCases = draft.zeroCases;
  const minimumFee = reader.amount("/minimumFee", draft.minimumFee);
  if (minimumFee !== undefined) list.minimumFee = minimumFee;
  if (draft.vat !== "standard") list.vat = draft.vat;
  const paymentDays = reader.count("/paymentDays", draft.paymentDays);
  if (paymentDays !== undefined) list.paymentDays = paymentDays;
  if (draft.modules.length > 0) {
    list.modules = draft.modules.map((module, index) => readModule(module, draft.model, reader.within(`/modules/${index}`)));
  }
  return list;
}

/** Texts that a list always has, if only empty ones. */
const labels = ["id", "title", "vendor", "validFrom"];

/** The list as it stands in the form, for files and links: what cannot be read stays as typed, what is missing is left out. */
export function writtenPriceList(draft: PriceListDraft, reader: Reader): Record<string, unknown> {
  const list: Record<string, unknown> = { ...readPriceList(draft, reader) };
  // The bands are new arrays of new objects: changing them changes nothing else.
  for (const [path, text] of reader.unread) placeAt(list, path, text);
  for (const path of reader.missing) {
    if (path.endsWith("/upTo")) placeAt(list, path, null);
    else if (!labels.includes(path.slice(path.lastIndexOf("/") + 1))) placeAt(list, path, undefined);
  }
  return list;
}

/** The kinds of cases that count, stated or not. */
export function countsOf(draft: PriceListDraft): readonly CaseKind[] {
  return draft.counts ?? ["inpatient", "outpatient"];
}
