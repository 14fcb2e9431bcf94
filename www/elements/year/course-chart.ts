import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

import type { Lang } from "../../text/language.js";
import { yearAnswerText } from "../../text/year-answer.js";
import type { YearEstimate, YearInput } from "../engine.js";
import { acrossAt, letterWidth, ownMark } from "../shared/axes.js";
import { difference, sum } from "../shared/exact.js";
import { amountText, dayText, money, monthLetter, monthName, wholeMoney } from "../shared/format.js";
import { linearScale, roundedUp, type Scale } from "../shared/scale.js";
import { daysBetween } from "../shared/today.js";

export interface CourseChart {
  readonly input: YearInput;
  readonly result: YearEstimate;
  readonly lang: Lang;
  readonly width: number;
  readonly measure: (part: Element | undefined) => void;
}

/** The running co-payments of the year against the burden limit; the finding is the title. */
export function renderCourseChart(chart: CourseChart): TemplateResult {
  const { width, measure } = chart;
  return html`<figure class="chart course" part="chart" ${ref(measure)}>
    <figcaption id="course-title">${titleOf(chart)}</figcaption>
    ${width > 120 ? renderDrawing(chart) : nothing}
  </figure>`;
}

/** January to December with the sums after each month; what happened before is in the first. */
export function renderMonthTable({ input, result, lang, width }: Omit<CourseChart, "measure">): TemplateResult {
  const words = yearAnswerText[lang].course;
  const sums = result.months.map((_, index) =>
    sum([startOf(result, input), ...result.months.slice(0, index + 1).map(({ copayment }) => copayment)]),
  );
  return html`<table class="months">
    <caption>${words.tableCaption}</caption>
    <thead>
      <tr>
        <th scope="col">${words.month}</th><th scope="col">${words.copayment}</th><th scope="col">${words.sum}</th>
        <th scope="col">${words.own}</th>
      </tr>
    </thead>
    <tbody>
      ${result.months.map(
        ({ copayment, ownCost }, index) => html`<tr>
          <th scope="row">${width < 300 ? shortName(index, lang) : monthName(index, lang)}</th><td>${amountText(copayment, lang)}</td><td>${amountText(sums[index] ?? "0.00", lang)}</td>
          <td>${amountText(ownCost, lang)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr class="total">
        <th scope="row">${words.year}</th><td>${amountText(result.totals.copayment, lang)}</td><td>${amountText(sums.at(-1) ?? "0.00", lang)}</td>
        <td>${amountText(result.totals.ownCost, lang)}</td>
      </tr>
    </tfoot>
  </table>`;
}

/** Whether the limit is reached only on paper, because nobody applies for the exemption. */
export function isUnclaimed(input: YearInput): boolean {
  return input.exemptionClaimed === false && input.prepaid !== true;
}

/** Whether nothing is to be paid from the first day on. */
export function isExemptAllYear({ year }: YearInput, { exemption }: YearEstimate): boolean {
  return exemption !== undefined && exemption.expenseId === undefined && exemption.date <= `${year}-01-01`;
}

function titleOf({ input, result, lang }: CourseChart): string {
  const words = yearAnswerText[lang].course;
  const { exemption, burdenLimit } = result;
  if (exemption === undefined) return words.below(money(difference(burdenLimit.limit, endOf(result, input)), lang));
  if (isUnclaimed(input)) return words.notClaimed(dayText(exemption.date, lang));
  return isExemptAllYear(input, result) ? words.exemptAllYear : words.exempt(dayText(exemption.date, lang));
}

/** Co-payments before the first line. */
function startOf({ lines: [first] }: YearEstimate, { before }: YearInput): string {
  return first === undefined ? String(before?.copayments ?? "0.00") : difference(first.copaymentSum, first.copayment);
}

function endOf(result: YearEstimate, input: YearInput): string {
  return result.lines.at(-1)?.copaymentSum ?? startOf(result, input);
}

const margin = { top: 34, right: 10, bottom: 26 };

function renderDrawing(chart: CourseChart): TemplateResult {
  const { input, result, lang, width } = chart;
  const words = yearAnswerText[lang].course;
  const height = width < 320 ? 190 : width < 480 ? 220 : 260;
  const limit = Number(result.burdenLimit.limit);
  const highest = roundedUp(Math.max(limit * 1.08, Number(endOf(result, input)), 10), 4);
  const left = 12 + wholeMoney(highest, lang).length * letterWidth;
  const days = daysBetween(`${input.year}-01-01`, `${input.year + 1}-01-01`);
  const x = linearScale(days, left, width - margin.right, 12);
  const y = linearScale(highest, height - margin.bottom, margin.top, 4);
  return html`<svg class="chart-drawing" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="course-title">
    <text class="axis-label" x="0" y="14">${words.yAxis}</text>
    ${y.ticks.map((tick) => acrossAt(tick, y, left, width - margin.right, wholeMoney(tick, lang)))}
    ${result.months.map((_, month) => renderMonth(month, input.year, x, height, width, lang))}
    ${renderLimit(result, x, y, lang)}
    <path class="curve" d=${pathOf(chart, x, y)} />
    ${renderExemption(chart, x, y, height)}
  </svg>`;
}

function renderMonth(month: number, year: number, x: Scale, height: number, width: number, lang: Lang): SVGTemplateResult {
  const start = x.at(dayOf(firstOf(year, month), year));
  const end = x.at(month === 11 ? x.end : dayOf(firstOf(year, month + 1), year));
  const name = width < 520 ? monthLetter(month, lang) : shortName(month, lang);
  const foot = height - margin.bottom;
  return svg`<line class="axis" x1=${start.toFixed(1)} x2=${start.toFixed(1)} y1=${foot} y2=${foot + 5} />
    <text class="tick" x=${((start + end) / 2).toFixed(1)} y=${foot + 18} text-anchor="middle">${name}</text>`;
}

function shortName(month: number, lang: Lang): string {
  return monthName(month, lang).slice(0, 3);
}

function renderLimit({ burdenLimit }: YearEstimate, x: Scale, y: Scale, lang: Lang): SVGTemplateResult {
  const at = y.at(Number(burdenLimit.limit));
  return svg`<line class="limit-line" x1=${x.at(0).toFixed(1)} x2=${x.at(x.end).toFixed(1)} y1=${at.toFixed(1)} y2=${at.toFixed(1)} />
    <text class="row-label" x=${(x.at(0) + 6).toFixed(1)} y=${(at - 7).toFixed(1)}>${yearAnswerText[lang].course.limit(money(burdenLimit.limit, lang))}</text>`;
}

/** Steps: what was paid on a day stays paid. */
function pathOf({ input, result }: CourseChart, x: Scale, y: Scale): string {
  const { year } = input;
  const parts = [`M${x.at(0).toFixed(1)} ${y.at(Number(startOf(result, input))).toFixed(1)}`];
  let at = startOf(result, input);
  for (const { date, copaymentSum } of result.lines) {
    if (copaymentSum === at) continue;
    parts.push(`H${x.at(dayOf(date, year)).toFixed(1)}V${y.at(Number(copaymentSum)).toFixed(1)}`);
    at = copaymentSum;
  }
  return `${parts.join("")}H${x.at(x.end).toFixed(1)}`;
}

/** A dot where the limit is reached, a line down to its day, and the day beside it near the axis, where the curve is not. */
function renderExemption({ input, result, lang }: CourseChart, x: Scale, y: Scale, height: number): SVGTemplateResult | typeof nothing {
  const { exemption, burdenLimit } = result;
  if (exemption === undefined || isExemptAllYear(input, result)) return nothing;
  const words = yearAnswerText[lang].course;
  const label = (isUnclaimed(input) ? words.reachedUnclaimed : words.reached)(dayText(exemption.date, lang));
  const px = x.at(dayOf(exemption.date, input.year));
  const py = y.at(Number(burdenLimit.limit));
  const onTheLeft = px > (x.at(0) + x.at(x.end)) / 2;
  return svg`${ownMark(px, py, height - margin.bottom)}
    <text class="own-label" x=${px.toFixed(1)} dx=${onTheLeft ? -8 : 8} y=${height - margin.bottom - 9} text-anchor=${onTheLeft ? "end" : "start"}>${label}</text>`;
}

/** Days since the first of the year; what began before stands at its first day. */
function dayOf(date: string, year: number): number {
  return Math.max(0, daysBetween(`${year}-01-01`, date));
}

function firstOf(year: number, month: number): string {
  return `${year}-${String(month + 1).padStart(2, "0")}-01`;
}
