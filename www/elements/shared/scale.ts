// Geometry of the chart. Nothing here is shown as a number except the round ticks.

export interface Scale {
  readonly ticks: readonly number[];
  readonly end: number;
  at(value: number): number;
}

/** Ticks at 1, 2 or 5 times a power of ten, about as many as asked for. */
export function ticksUpTo(most: number, about: number): readonly number[] {
  const rough = Math.max(most, 1) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? 10 * power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}

/** From 0 to `end`, drawn between two positions. */
export function linearScale(end: number, from: number, to: number, about: number): Scale {
  const length = Math.max(end, 1);
  return { ticks: ticksUpTo(length, about), end: length, at: (value) => from + ((to - from) * value) / length };
}

/** A round number above, for the end of an axis. */
export function roundedUp(most: number, about: number): number {
  const ticks = ticksUpTo(most, about);
  const step = ticks[1] ?? most;
  return Math.ceil(most / step) * step;
}
