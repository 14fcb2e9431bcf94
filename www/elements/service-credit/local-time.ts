import { daysAfter, isoDate } from "../shared/today.js";

/** A point in time as a list names it, or why it is none. */
export type LocalTime =
  | { readonly kind: "moment"; readonly moment: string }
  /** A day without an hour; a time of another zone than ours; finer than a minute; something else. */
  | { readonly kind: "time" | "zone" | "seconds" | "other" };

const iso = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`;
const german = String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})`;
const clock = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}(?:[.,]\d+)?))?`;
const forms = [iso, german].map(
  (date) => new RegExp(String.raw`^${date}(?:(?:T|[\s,]+)(?:um\s+)?${clock}(?:\s*Uhr)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$`, "i"),
);

/** "14.04.2026 09:00", "14.4.2026, 9:00 Uhr", "2026-04-14T09:00" and the like; 24:00 is the beginning of the next day. */
export function readLocalTime(text: string): LocalTime {
  const found = forms.map((form) => form.exec(text.trim())?.groups).find((groups) => groups !== undefined);
  if (found === undefined) return { kind: "other" };
  const { year, month, day, hour, minute, second = "0", zone } = found;
  const date = isoDate(Number(year), Number(month), Number(day));
  if (!isDay(date)) return { kind: "other" };
  if (hour === undefined || minute === undefined) return { kind: "time" };
  if (zone !== undefined) return { kind: "zone" };
  const endOfDay = hour === "24" && minute === "00";
  if ((Number(hour) > 23 && !endOfDay) || Number(minute) > 59) return { kind: "other" };
  if (!/^0+([.,]0+)?$/.test(second)) return { kind: "seconds" };
  return { kind: "moment", moment: endOfDay ? `${daysAfter(date, 1)}T00:00` : `${date}T${hour.padStart(2, "0")}:${minute}` };
}

/** Whether the calendar has the day; a thirtieth of February would turn into one in March. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
