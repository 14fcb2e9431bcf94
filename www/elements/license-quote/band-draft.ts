import type { Lang } from "../../text/language.js";
import type { PriceList } from "../engine.js";
import { filledAmount, filledCount, filledUnitPrice } from "../shared/fill.js";
import { furtherFields, isNumberOrText, isRecord } from "../shared/json-record.js";
import type { Reader } from "../shared/reader.js";
import { isEmpty, nothingTyped, type Typed } from "../shared/typed.js";

type Band = PriceList["bands"][number];

/** How many decimals a price per case may have. */
export const unitPriceDecimals = 6;

export interface BandDraft {
  /** Empty for the open last band. */
  readonly upTo: Typed;
  readonly flat: Typed;
  readonly perCase: Typed;
  readonly further: Readonly<Record<string, unknown>>;
}

export const emptyBand: BandDraft = { upTo: nothingTyped, flat: nothingTyped, perCase: nothingTyped, further: {} };

export function draftOfBands(bands: readonly Band[], lang: Lang): readonly BandDraft[] {
  return bands.map((band) => ({
    upTo: filledCount(band.upTo ?? undefined, lang),
    flat: filledAmount(band.flat, lang),
    perCase: filledUnitPrice(band.perCase, lang),
    further: furtherFields(band as Band & Record<string, unknown>, ["upTo", "flat", "perCase"]),
  }));
}

export function bandsFit(bands: unknown): bands is Band[] {
  const priced = (value: unknown): boolean => value === undefined || isNumberOrText(value);
  const fits = (band: unknown): boolean =>
    isRecord(band) && (band["upTo"] === null || isNumberOrText(band["upTo"])) && priced(band["flat"]) && priced(band["perCase"]);
  return Array.isArray(bands) && bands.length <= 1000 && bands.every(fits);
}

export function readBands(bands: readonly BandDraft[], model: PriceList["model"], reader: Reader): Band[] {
  return bands.map((draft, index) => {
    const upTo = `/${index}/upTo`;
    const isLast = index === bands.length - 1;
    const band: Band = {
      ...draft.further,
      upTo: isLast ? (reader.count(upTo, draft.upTo) ?? null) : reader.requiredCount(upTo, draft.upTo),
    };
    const flat = model === "band" ? reader.requiredAmount(`/${index}/flat`, draft.flat) : reader.amount(`/${index}/flat`, draft.flat);
    if (flat !== undefined) band.flat = flat;
    const priced = model === "band" || !isEmpty(draft.flat);
    const perCase = priced
      ? reader.rate(`/${index}/perCase`, draft.perCase, unitPriceDecimals)
      : reader.requiredRate(`/${index}/perCase`, draft.perCase, unitPriceDecimals);
    if (perCase !== undefined) band.perCase = perCase;
    return band;
  });
}
