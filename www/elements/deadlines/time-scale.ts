// Geometry of the timeline: days on a line, with ticks at the first of a month or year.
import { isoDate, monthsOf } from "../shared/today.js";

export interface TimeTick {
  readonly date: string;
  /** Whether the ticks are years, so that the month need not be named. */
  readonly whole: boolean;
}

export interface TimeScale {
  readonly ticks: readonly TimeTick[];
  at(date: string): number;
}

/** Months between two ticks, the first that leaves room for the labels is taken. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];

/** From the first to the last of the days, drawn between two positions, with a little air at both ends. */
export function timeScale(days: readonly string[], from: number, to: number, tickWidth: number): TimeScale {
  const numbers = days.map(dayNumber);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers, first + 28);
  const air = (last - first) * 0.04;
  const at = (day: number): number => from + ((to - from) * (day - first + air)) / (last - first + 2 * air);
  return { ticks: ticksBetween(first, last, Math.max(1, Math.floor((to - from) / tickWidth))), at: (date) => at(dayNumber(date)) };
}

function ticksBetween(first: number, last: number, most: number): readonly TimeTick[] {
  const [from, to] = [monthsOf(dateOf(first)), monthsOf(dateOf(last))];
  const step = steps.find((months) => (to - from) / months <= most) ?? 1200;
  const start = Math.floor(from / step) * step;
  return Array.from({ length: Math.floor((to - start) / step) + 1 }, (_, index) => start + index * step)
    .map((month) => ({ date: isoDate(Math.floor(month / 12), (month % 12) + 1, 1), whole: step % 12 === 0 }))
    .filter(({ date }) => dayNumber(date) >= first);
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
