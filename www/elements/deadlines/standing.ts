import { deadlinesText } from "../../text/deadlines.js";
import type { Lang } from "../../text/language.js";
import type { Deadline } from "../engine.js";
import { dateText } from "../shared/format.js";
import { daysBetween } from "../shared/today.js";

/** Where the dates stand as seen from a day. */
export interface Standing {
  readonly now: string;
  readonly total: number;
  /** How many are before that day. */
  readonly past: number;
  /** The next, or the last where all are past. */
  readonly main: Deadline;
  /** Days until then, negative where all are past. */
  readonly days: number;
  /** How many more fall on the same day. */
  readonly sameDay: number;
}

/** The day that counts in the end: the next working day where the law moves the date. */
export function lastDay({ date, extendedTo }: Deadline): string {
  return extendedTo ?? date;
}

export function isPast(deadline: Deadline, now: string): boolean {
  return lastDay(deadline) < now;
}

/** `undefined` where there is no date at all. */
export function standing(deadlines: readonly Deadline[], now: string): Standing | undefined {
  const byDay = [...deadlines].sort((one, other) => lastDay(one).localeCompare(lastDay(other)));
  const last = byDay.at(-1);
  if (!last) return undefined;
  const next = byDay.find((deadline) => !isPast(deadline, now));
  const main = next ?? byDay.find((deadline) => lastDay(deadline) === lastDay(last)) ?? last;
  return {
    now,
    total: deadlines.length,
    past: deadlines.filter((deadline) => isPast(deadline, now)).length,
    main,
    days: daysBetween(now, lastDay(main)),
    sameDay: deadlines.filter((deadline) => lastDay(deadline) === lastDay(main)).length - 1,
  };
}

/** What comes next, by when, and how much there is besides. */
export function standingSentence({ main, total, past, sameDay }: Standing, lang: Lang): string {
  const words = deadlinesText[lang].sentence;
  const day = dayText(main, lang);
  return [
    main.kind === "effect" ? words.on(day, main.subject) : words.until(day, main.subject),
    ...(main.extendedTo === undefined ? [] : [words.moved(dateText(main.date, lang))]),
    ...(sameDay === 0 ? [] : [words.sameDay(sameDay)]),
    words.total(total, past),
  ].join(" ");
}

/** "19. November 2026", "28. März 2026, 03:30 Uhr" */
export function dayText(deadline: Deadline, lang: Lang): string {
  const day = dateText(lastDay(deadline), lang);
  return deadline.time === undefined ? day : deadlinesText[lang].atTime(day, deadline.time);
}
