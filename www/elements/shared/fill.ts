// Writes values of the API into fields. What is not a plain value of its kind is written as it stands, so that the engine
// says what is wrong with it and nothing is rounded in silence.
import type { Lang } from "../../text/language.js";
import { dateEntry, noDate, type DateEntry } from "../fields/date-field.js";
import { amountText, countText, rateText, unitPriceText } from "./format.js";
import { nothingTyped, written, type Typed } from "./typed.js";

export function filledAmount(value: string | number | undefined, lang: Lang): Typed {
  return filled(value, /^-?\d+(\.\d{1,2})?$/, amountText, lang);
}

export function filledRate(value: string | number | undefined, lang: Lang): Typed {
  return filled(value, /^\d+(\.\d{1,4})?$/, rateText, lang);
}

/** A unit price of the API: up to six decimals. */
export function filledUnitPrice(value: string | number | undefined, lang: Lang): Typed {
  return filled(value, /^\d+(\.\d{1,6})?$/, unitPriceText, lang);
}

export function filledCount(value: number | undefined, lang: Lang): Typed {
  return filled(value, /^\d+$/, (text) => countText(Number(text), lang), lang);
}

export function filledDate(value: string | undefined): DateEntry {
  return value === undefined ? noDate : dateEntry(value);
}

function filled(
  value: string | number | undefined,
  plain: RegExp,
  write: (text: string, lang: Lang) => string,
  lang: Lang,
): Typed {
  if (value === undefined) return nothingTyped;
  const text = String(value);
  return written(plain.test(text) ? write(text, lang) : text, lang);
}
