import type { Lang } from "../../text/language.js";
import { countText } from "./format.js";

/** No more than the engine takes. */
export const mostMinutes = 10_000_000;

const hours = String.raw`(?:h|hrs?|std|stunden?|hours?)\.?`;
const minutes = String.raw`(?:m|mins?|minuten?|minutes?)\.?`;
const clock = new RegExp(String.raw`^(\d{1,6}):([0-5]\d)\s*(?:${hours})?$`, "i");
const decimal = new RegExp(String.raw`^(\d{1,6})(?:[.,](\d{1,2}))?\s*(?:${hours})?$`, "i");
const inWords = new RegExp(String.raw`^(?:(\d{1,6})\s*${hours})?[\s,]*(?:und\s+|and\s+)?(?:(\d{1,8})\s*${minutes})?$`, "i");

/** Whole minutes of a duration as people write it: "12:30", "12,5", "12 h 30 min", "750 Minuten". A bare number is hours. */
export function readDuration(text: string): number | undefined {
  const written = text.trim();
  if (written === "") return undefined;
  const [, clockHours, clockMinutes] = clock.exec(written) ?? [];
  if (clockHours !== undefined) return Number(clockHours) * 60 + Number(clockMinutes);
  const [, whole, fraction = ""] = decimal.exec(written) ?? [];
  if (whole !== undefined) return wholeMinutes(whole, fraction);
  const [, wordHours, wordMinutes] = inWords.exec(written) ?? [];
  if (wordHours === undefined && wordMinutes === undefined) return undefined;
  return Number(wordHours ?? 0) * 60 + Number(wordMinutes ?? 0);
}

/** A third of an hour has no two decimals: what is not whole minutes is not read. */
function wholeMinutes(whole: string, fraction: string): number | undefined {
  const parts = Number(fraction.padEnd(2, "0")) * 60;
  return parts % 100 === 0 ? Number(whole) * 60 + parts / 100 : undefined;
}

/** "12 h 05 min", as the engine writes it, but for a place where a narrow cell may break it. */
export function durationText(duration: number, lang: Lang): string {
  return `${countText(Math.floor(duration / 60), lang)}\u00A0h ${String(duration % 60).padStart(2, "0")}\u00A0min`;
}
