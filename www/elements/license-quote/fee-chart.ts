import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { priceListText } from "../../text/price-list.js";
import type { LicenseFee, PriceList, Tarifwerk } from "../engine.js";
import { acrossAt, belowAt, letterWidth, ownPoint, pathThrough } from "../shared/axes.js";
import { countText, money, wholeMoney } from "../shared/format.js";
import { linearScale, roundedUp } from "../shared/scale.js";

export type CurvePoint = ReturnType<Tarifwerk["feeCurve"]>[number];

export interface FeeChart {
  readonly curve: readonly CurvePoint[];
  /** The title of the list. */
  readonly title: string;
  /** The hospital on the curve, once its fee is known. */
  readonly fee: LicenseFee | undefined;
  /** Said below where the curve is not that of what stands in the form. */
  readonly remark: string | undefined;
  readonly lang: Lang;
  readonly width: number;
  readonly measure: (part: Element | undefined) => void;
}

/** No curve goes further. */
export const mostCases = 1_000_000_000;

/** How far the curve is drawn: past the hospital into the next band, and never past a closed list. */
export function curveEnd(list: PriceList, cases: number): number {
  return Math.min(roundEnd(list, cases), mostCases);
}

function roundEnd(list: PriceList, cases: number): number {
  const bounds = list.bands.flatMap(({ upTo }) => (upTo === null ? [] : [upTo]));
  const last = bounds.at(-1) ?? 0;
  const wished = cases === 0 ? last : Math.max(Math.ceil(cases * 1.6), 100);
  const next = bounds.find((bound) => bound >= wished);
  const closed = list.bands.at(-1)?.upTo != null;
  if (next !== undefined && (cases > 0 || closed)) return next;
  return closed ? last : Math.max(wished, Math.ceil(last * 1.2), 100);
}

/** The fee by number of cases, the hospital marked; the finding is the title, the figures stand in the table behind. */
export function renderFeeChart(chart: FeeChart): TemplateResult {
  const { measure, remark, width } = chart;
  return html`<figure class="chart" part="chart" ${ref(measure)}>
    <figcaption id="chart-title">${finding(chart)}</figcaption>
    ${width > 0 ? renderDrawing(chart) : nothing} ${remark === undefined ? nothing : html`<p class="hint">${remark}</p>`}
  </figure>`;
}

/** What the picture shows, in a sentence. */
function finding({ fee, lang, title }: FeeChart): string {
  const words = licenseQuoteText[lang].chart;
  if (fee === undefined) return priceListText[lang].curveTitle(title);
  const cases = countText(fee.billableCases, lang);
  return fee.nextBand
    ? words.titleNext(
        cases,
        money(fee.listFee, lang),
        countText(fee.billableCases + fee.nextBand.casesMore, lang),
        money(fee.nextBand.listFee, lang),
      )
    : words.title(cases, money(fee.listFee, lang));
}

export function renderCurveTable(curve: readonly CurvePoint[], lang: Lang): TemplateResult {
  const words = licenseQuoteText[lang].chart;
  return html`<table>
    <thead>
      <tr><th scope="col" class="number">${words.cases}</th><th scope="col">${words.fee}</th></tr>
    </thead>
    <tbody>
      ${curve.map(
        ({ cases, listFee }) =>
          html`<tr><td>${countText(cases, lang)}</td><td>${money(listFee, lang)}</td></tr>`,
      )}
    </tbody>
  </table>`;
}

const margin = { top: 30, right: 12, bottom: 44, left: 12 };

function renderDrawing({ curve, fee, lang, width }: FeeChart): TemplateResult {
  const words = licenseQuoteText[lang].chart;
  const height = width < 480 ? 200 : 220;
  const mostCases = curve.at(-1)?.cases ?? 1;
  const highest = roundedUp(Math.max(...curve.map(({ listFee }) => Number(listFee)), 1), 4);
  const left = margin.left + wholeMoney(highest, lang).length * letterWidth;
  const x = linearScale(mostCases, left, width - margin.right, Math.max(2, Math.floor((width - left) / 110)));
  const y = linearScale(highest, height - margin.bottom, margin.top, 4);
  const path = pathThrough(curve.map(({ cases, listFee }) => [x.at(cases), y.at(Number(listFee))]));
  const foot = height - margin.bottom;
  return html`<svg
    class="chart-drawing"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-labelledby="chart-title"
  >
    <text class="axis-label" x="0" y="14">${words.yAxis}</text>
    ${y.ticks.map((tick) => acrossAt(tick, y, left, width - margin.right, wholeMoney(tick, lang)))}
    ${x.ticks.map((tick) => belowAt(tick, x, foot + 18, countText(tick, lang)))}
    <text class="axis-label" x=${width - margin.right} y=${height - 4} text-anchor="end">${words.xAxis}</text>
    <path class="curve" d=${path} />
    ${fee === undefined
      ? nothing
      : ownPoint(
          x.at(fee.billableCases),
          y.at(Number(fee.listFee)),
          foot,
          left,
          words.own(countText(fee.billableCases, lang)),
        )}
  </svg>`;
}
