import type { Lang } from "../../text/language.js";
import type { PriceList } from "../engine.js";
import { filledAmount } from "../shared/fill.js";
import { furtherFields, isNumberOrText, isOneOf, isRecord } from "../shared/json-record.js";
import type { Reader } from "../shared/reader.js";
import { nothingTyped, type Typed } from "../shared/typed.js";
import { bandsFit, draftOfBands, emptyBand, readBands, type BandDraft } from "./band-draft.js";

type Module = NonNullable<PriceList["modules"]>[number];
type PricingModel = PriceList["model"];

export interface ModuleDraft {
  readonly id: string;
  readonly title: string;
  readonly priced: "flat" | "bands";
  readonly flat: Typed;
  /** Empty where the module follows the model of its list. */
  readonly model: PricingModel | "";
  readonly bands: readonly BandDraft[];
  readonly further: Readonly<Record<string, unknown>>;
}

export const emptyModule: ModuleDraft = {
  id: "",
  title: "",
  priced: "flat",
  flat: nothingTyped,
  model: "",
  bands: [emptyBand],
  further: {},
};

export function draftOfModule(module: Module, lang: Lang): ModuleDraft {
  return {
    id: module.id,
    title: module.title,
    priced: module.bands === undefined ? "flat" : "bands",
    flat: filledAmount(module.flat, lang),
    model: module.model ?? "",
    bands: module.bands === undefined ? [emptyBand] : draftOfBands(module.bands, lang),
    further: furtherFields(module as Module & Record<string, unknown>, ["id", "title", "flat", "model", "bands"]),
  };
}

/** A module has a flat amount or bands: the form cannot show one with both, nor a model without bands. */
export function moduleFits(module: unknown): module is Module {
  if (!isRecord(module)) return false;
  const { id, title, flat, model, bands } = module;
  if (typeof id !== "string" || typeof title !== "string") return false;
  if (bands === undefined) return model === undefined && (flat === undefined || isNumberOrText(flat));
  return flat === undefined && bandsFit(bands) && (model === undefined || isOneOf(model, ["band", "volume", "graduated"]));
}

export function readModule(draft: ModuleDraft, listModel: PricingModel, reader: Reader): Module {
  const title = reader.requiredText("/title", draft.title.trim());
  const module: Module = { ...draft.further, id: reader.requiredText("/id", draft.id.trim()), title };
  if (draft.priced === "flat") {
    module.flat = reader.requiredAmount("/flat", draft.flat);
    return module;
  }
  if (draft.model !== "") module.model = draft.model;
  module.bands = readBands(draft.bands, draft.model === "" ? listModel : draft.model, reader.within("/bands"));
  return module;
}
