import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { yearAnswerText } from "../../text/year-answer.js";
import type { YearEstimate } from "../engine.js";
import { isZero } from "../shared/exact.js";
import { money } from "../shared/format.js";
import { sharesOf, type Payer, type Share } from "./shares.js";

/** A part of the bar in pixels. */
interface Segment extends Share {
  readonly from: number;
  readonly to: number;
}

const barHeight = 40;
const rowHeight = 24;
/** How wide a letter of the labels is at most on average. */
const letter = 7.6;
const thinnest = 3;

/** One bar for the whole cost, each part with a line to its name and amount; told apart by lightness and pattern. */
export function renderShareBar(result: YearEstimate, width: number, lang: Lang): TemplateResult | typeof nothing {
  const { totals } = result;
  if (isZero(totals.cost)) return nothing;
  return html`<figure class="chart shares" part="chart">
    <figcaption id="shares-title">${yearAnswerText[lang].shares.title(money(totals.cost, lang), money(totals.ownCost, lang))}</figcaption>
    ${width > 40 ? renderDrawing(segmentsOf(sharesOf(result), width - 2), width, lang) : nothing}
  </figure>`;
}

export function renderShareTable(result: YearEstimate, lang: Lang): TemplateResult {
  const words = yearAnswerText[lang].shares;
  return html`<table>
    <thead>
      <tr><th scope="col">${words.who}</th><th scope="col">${words.amount}</th></tr>
    </thead>
    <tbody>
      ${sharesOf(result).map(({ payer, amount }) => html`<tr><th scope="row">${words[payer]}</th><td>${money(amount, lang)}</td></tr>`)}
    </tbody>
    <tfoot>
      <tr class="total"><th scope="row">${words.cost}</th><td>${money(result.totals.cost, lang)}</td></tr>
    </tfoot>
  </table>`;
}

function segmentsOf(shares: readonly Share[], width: number): readonly Segment[] {
  const whole = shares.reduce((total, { amount }) => total + Number(amount), 0);
  const wished = shares.map(({ amount }) => Math.max(thinnest, (Number(amount) / whole) * width));
  const scale = width / wished.reduce((total, each) => total + each, 0);
  let from = 1;
  return shares.map((share, index) => {
    const to = from + (wished[index] ?? 0) * scale;
    const segment = { ...share, from, to };
    from = to;
    return segment;
  });
}

/** Labels hang below the bar, the rightmost highest, so that no line crosses a name. */
function renderDrawing(segments: readonly Segment[], width: number, lang: Lang): TemplateResult {
  const height = barHeight + 10 + segments.length * rowHeight;
  return html`<svg class="chart-drawing" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="shares-title">
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="share-ground" width="7" height="7" />
        <rect class="share-ink" width="3" height="7" />
      </pattern>
      <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="share-ground" width="8" height="8" />
        <circle class="share-ink" cx="4" cy="4" r="2" />
      </pattern>
    </defs>
    ${segments.map((segment, index) => renderSegment(segment, segments.length - 1 - index, width, lang))}
  </svg>`;
}

function renderSegment({ payer, amount, from, to }: Segment, row: number, width: number, lang: Lang): SVGTemplateResult {
  const label = `${yearAnswerText[lang].shares[payer]}: ${money(amount, lang)}`;
  const at = from + Math.min((to - from) / 2, 12);
  const y = barHeight + 20 + row * rowHeight;
  const room = label.length * letter;
  const fits = at + 10 + room <= width;
  const x = fits ? at + 10 : Math.max(0, width - room);
  const pattern = patterns[payer];
  const line = fits ? `M${at.toFixed(1)} ${barHeight}V${y - 4}h7` : `M${at.toFixed(1)} ${barHeight}V${y - 14}`;
  return svg`<rect class="share ${payer}" fill=${pattern === undefined ? nothing : `url(#${pattern})`} x=${from.toFixed(1)} y="1" width=${(to - from).toFixed(1)} height=${barHeight - 2} />
    <path class="leader" d=${line} />
    <text class=${payer === "tariff" || payer === "statutory" ? "row-label" : "own-label"} x=${x.toFixed(1)} y=${y}>${label}</text>`;
}

const patterns: Readonly<Record<Payer, "hatch" | "dots" | undefined>> = {
  copayment: undefined,
  excess: "hatch",
  rest: "dots",
  tariff: undefined,
  statutory: undefined,
};
