import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

import type { Lang } from "../../text/language.js";
import { serviceCreditAnswerText } from "../../text/service-credit-answer.js";
import type { ServiceCredit, ServiceMonth, ServiceTerms } from "../engine.js";
import { acrossAt } from "../shared/axes.js";
import { durationText } from "../shared/duration.js";
import { countText, monthLetter, monthName, percentText } from "../shared/format.js";
import { linearScale, roundedUp, type Scale } from "../shared/scale.js";
import { monthOf, reducedMonths } from "./sentence.js";

export interface OutageChart {
  readonly result: ServiceCredit;
  readonly terms: ServiceTerms;
  readonly lang: Lang;
  readonly width: number;
  readonly measure: (part: Element | undefined) => void;
}

/** Outage by month, with what the credit covers of it, above the course of the credit; the finding is the title, the table
 *  below holds the figures. */
export function renderOutageChart(chart: OutageChart): TemplateResult {
  const { width, measure } = chart;
  return html`<figure class="chart outage-chart" part="chart" ${ref(measure)}>
    <figcaption id="outage-title">${titleOf(chart)}</figcaption>
    ${width > 120 ? renderDrawing(chart) : nothing}
  </figure>`;
}

function titleOf({ result, lang }: OutageChart): string {
  const words = serviceCreditAnswerText[lang].chart;
  const reduced = reducedMonths(result.months);
  const [first] = reduced;
  if (first === undefined) return words.none(durationText(result.months.at(-1)?.closingCreditMinutes ?? 0, lang));
  return reduced.length === 1
    ? words.one(monthOf(first, lang), durationText(first.outageMinutes, lang))
    : words.several(countText(reduced.length, lang));
}

const right = 10;
const panel = { outage: 150, credit: 76 };
const gap = 34;
const foot = 26;
/** Below this width the key needs a line of its own. */
const narrow = 480;
/** From so many months on only the years are named. */
const many = 25;

interface Place {
  /** Where the month begins, and how wide it is. */
  readonly from: number;
  readonly room: number;
}

function renderDrawing(chart: OutageChart): TemplateResult {
  const { result, lang, width } = chart;
  const words = serviceCreditAnswerText[lang].chart;
  const { months } = result;
  const head = width < narrow ? 44 : 26;
  const outages = hourScale(months.map(({ outageMinutes }) => outageMinutes), head + panel.outage, head + 12, 3);
  const top = head + panel.outage + gap;
  const credits = hourScale(months.map(({ closingCreditMinutes }) => closingCreditMinutes), top + panel.credit, top + 8, 3);
  const height = top + panel.credit + foot;
  const left = 10 + Math.max(...[outages, credits].map(({ end }) => countText(end, lang).length)) * 8;
  const room = (width - right - left) / months.length;
  const places = months.map((_, index): Place => ({ from: left + index * room, room }));
  return html`<svg class="chart-drawing" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="outage-title">
    ${renderKey(chart)}
    ${renderAxis(outages, left, width, lang)} ${renderTiers(chart, outages, left)}
    ${months.map((month, index) => renderBar(month, places[index], outages, lang))} ${renderTierLabels(chart, outages, left)}
    <text class="axis-label" x="0" y=${top - 8}>${words.credit}</text>
    ${renderAxis(credits, left, width, lang)}
    <path class="curve" d=${creditPath(months, places, credits)} />
    ${months.map((month, index) => renderMonthName(month, places[index], months.length, height, lang))}
  </svg>`;
}

/** Hours from nothing to a round number above the most. */
function hourScale(minutes: readonly number[], from: number, to: number, about: number): Scale {
  return linearScale(roundedUp(Math.max(...minutes.map((value) => value / 60), 1), about), from, to, about);
}

function renderAxis(y: Scale, left: number, width: number, lang: Lang): readonly SVGTemplateResult[] {
  return y.ticks.map((tick) => acrossAt(tick, y, left, width - right, countText(tick, lang)));
}

/** What the two parts of a bar are, beside what the axis counts. */
function renderKey({ result, lang, width }: OutageChart): SVGTemplateResult {
  const words = serviceCreditAnswerText[lang].chart;
  const parts = [
    ...(result.months.some(({ offsetMinutes }) => offsetMinutes > 0) ? [["bar-offset", words.offset] as const] : []),
    ...(result.months.some(({ remainingMinutes }) => remainingMinutes > 0) ? [["bar-rest", words.rest] as const] : []),
  ];
  const roomOf = (label: string): number => label.length * 7.2 + 30;
  const y = width < narrow ? 22 : 4;
  let x = width < narrow ? 0 : width - right - parts.reduce((room, [, label]) => room + roomOf(label), -14);
  const keys = parts.map(([name, label]) => {
    const at = x;
    x += roomOf(label);
    return svg`<rect class=${name} x=${at.toFixed(1)} y=${y} width="11" height="11" /><text x=${(at + 16).toFixed(1)} y=${y + 10}>${label}</text>`;
  });
  return svg`<text class="axis-label" x="0" y="14">${words.outage}</text>${keys}`;
}

/** The hours from which the fee is reduced, as far as the bars reach. */
function renderTiers({ terms, width }: OutageChart, y: Scale, left: number): readonly SVGTemplateResult[] {
  return tiersWithin(terms, y).map(({ overHours }) => {
    const at = y.at(overHours).toFixed(1);
    return svg`<line class="limit-line" x1=${left} x2=${width - right} y1=${at} y2=${at} />`;
  });
}

/** Above each line, on the side with the lower bars; a line close below another has none. */
function renderTierLabels({ result, terms, lang, width }: OutageChart, y: Scale, left: number): readonly SVGTemplateResult[] {
  const words = serviceCreditAnswerText[lang].chart;
  const { months } = result;
  const side = Math.ceil(months.length * 0.4);
  const highest = (part: readonly ServiceMonth[]): number => Math.max(0, ...part.map(({ outageMinutes }) => outageMinutes));
  const onTheLeft = highest(months.slice(0, side)) < highest(months.slice(-side));
  const [x, anchor] = onTheLeft ? [left + 5, "start"] : [width - right, "end"];
  return tiersWithin(terms, y).flatMap(({ overHours, percent }, index, within) => {
    const at = y.at(overHours);
    const above = within[index + 1];
    if (above !== undefined && at - y.at(above.overHours) < 15) return [];
    const label = words.tier(countText(overHours, lang), percentText(percent, lang));
    return [svg`<text class="row-label tier-label" x=${x} y=${(at - 4).toFixed(1)} text-anchor=${anchor}>${label}</text>`];
  });
}

function tiersWithin({ tiers }: ServiceTerms, y: Scale): ServiceTerms["tiers"] {
  return tiers.filter(({ overHours }) => overHours <= y.end);
}

function renderBar({ outageMinutes, offsetMinutes, percent, reduction }: ServiceMonth, place: Place | undefined, y: Scale, lang: Lang): SVGTemplateResult {
  if (place === undefined || outageMinutes === 0) return svg``;
  const width = Math.min(Math.max(place.room * 0.62, 1), 44);
  const x = place.from + (place.room - width) / 2;
  const [foot, covered, top] = [y.at(0), y.at(offsetMinutes / 60), y.at(outageMinutes / 60)];
  const part = (name: string, from: number, to: number): SVGTemplateResult | typeof nothing =>
    from - to < 0.05
      ? nothing
      : svg`<rect class=${name} x=${x.toFixed(1)} y=${to.toFixed(1)} width=${width.toFixed(1)} height=${(from - to).toFixed(1)} />`;
  const label =
    Number(reduction) > 0
      ? svg`<text class="own-label" x=${(x + width / 2).toFixed(1)} y=${(top - 5).toFixed(1)} text-anchor="middle">${percentText(percent, lang)}</text>`
      : nothing;
  return svg`${part("bar-offset", foot, covered)}${part("bar-rest", covered, top)}${label}`;
}

/** Steps: each month has the credit that it ends with. */
function creditPath(months: readonly ServiceMonth[], places: readonly Place[], y: Scale): string {
  return months
    .map(({ closingCreditMinutes }, index) => {
      const { from, room } = places[index] ?? { from: 0, room: 0 };
      const at = y.at(closingCreditMinutes / 60).toFixed(1);
      return `${index === 0 ? "M" : "L"}${from.toFixed(1)} ${at}H${(from + room).toFixed(1)}`;
    })
    .join("");
}

function renderMonthName({ month }: ServiceMonth, place: Place | undefined, count: number, height: number, lang: Lang): SVGTemplateResult {
  if (place === undefined) return svg``;
  const index = Number(month.slice(5, 7)) - 1;
  const y = height - 8;
  if (count >= many) {
    return index === 0 ? svg`<text class="tick" x=${place.from.toFixed(1)} y=${y}>${place.room * 12 < 34 ? month.slice(2, 4) : month.slice(0, 4)}</text>` : svg``;
  }
  const name = place.room < 34 ? monthLetter(index, lang) : monthName(index, lang).slice(0, 3);
  return svg`<text class="tick" x=${(place.from + place.room / 2).toFixed(1)} y=${y} text-anchor="middle">${name}</text>`;
}
