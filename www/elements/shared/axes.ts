// Parts of a drawing with two axes: lines across at round values, values below, a point of one's own.
import { svg, type SVGTemplateResult } from "lit";

import type { Scale } from "./scale.js";

/** How wide a letter of a label is at most on average. */
export const letterWidth = 7.5;

/** A line across at a value of the upright axis, and the value before it. */
export function acrossAt(tick: number, y: Scale, left: number, right: number, label: string): SVGTemplateResult {
  const at = y.at(tick).toFixed(1);
  return svg`<line class=${tick === 0 ? "axis" : "grid"} x1=${left} x2=${right} y1=${at} y2=${at} />
    <text class="tick" x=${left - 8} y=${at} dy="0.32em" text-anchor="end">${label}</text>`;
}

/** A value below the level axis; the last one ends where the axis ends. */
export function belowAt(tick: number, x: Scale, y: number, label: string): SVGTemplateResult {
  const anchor = x.at(tick) > x.at(x.end * 0.96) ? "end" : "middle";
  return svg`<text class="tick" x=${x.at(tick).toFixed(1)} y=${y} text-anchor=${anchor}>${label}</text>`;
}

/** A dot on the curve and a line down to the axis. */
export function ownMark(px: number, py: number, foot: number): SVGTemplateResult {
  return svg`<line class="own-line" x1=${px.toFixed(1)} x2=${px.toFixed(1)} y1=${py.toFixed(1)} y2=${foot} />
    <circle class="own-dot" cx=${px.toFixed(1)} cy=${py.toFixed(1)} r="6" />`;
}

/** The mark of one's own, and its name above it: it ends before the mark, where a rising curve leaves room, or begins at the left. */
export function ownPoint(px: number, py: number, foot: number, left: number, label: string): SVGTemplateResult {
  const end = Math.max(px - 10, left + label.length * letterWidth);
  return svg`${ownMark(px, py, foot)}
    <text class="own-label" x=${end.toFixed(1)} y=${(py - 14).toFixed(1)} text-anchor="end">${label}</text>`;
}

/** The path through points that are already placed. */
export function pathThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
