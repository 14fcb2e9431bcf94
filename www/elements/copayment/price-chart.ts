import { html, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";

import { copaymentText } from "../../text/copayment.js";
import type { Lang } from "../../text/language.js";
import { acrossAt, belowAt, letterWidth, ownPoint, pathThrough } from "../shared/axes.js";
import { money, wholeMoney } from "../shared/format.js";
import { linearScale, roundedUp } from "../shared/scale.js";
import type { PricePoint } from "./price-curve.js";

export interface PriceChart {
  readonly curve: readonly PricePoint[];
  /** Price and co-payment of what was entered. */
  readonly own: PricePoint;
  readonly lang: Lang;
  readonly width: number;
  readonly measure: (part: Element | undefined) => void;
}

/** The co-payment by price with the own price marked; the finding is the title, the figures stand in the table behind. */
export function renderPriceChart(chart: PriceChart): TemplateResult | typeof nothing {
  if (chart.curve.length === 0) return nothing;
  return html`<figure class="chart" part="chart" ${ref(chart.measure)}>
    <figcaption id="chart-title">${finding(chart)}</figcaption>
    ${chart.width > 0 ? renderDrawing(chart) : nothing}
  </figure>`;
}

function finding({ curve, own, lang }: PriceChart): string {
  const words = copaymentText[lang].chart;
  const last = curve.at(-1) ?? own;
  const [price, paid, end] = [money(own.price, lang), money(own.copayment, lang), money(last.price, lang)];
  return last.copayment === own.copayment ? words.same(price, end, paid) : words.rises(price, paid, end, money(last.copayment, lang));
}

/** Every fifth point, and the own price where it belongs. */
export function renderPriceTable({ curve, own, lang }: Pick<PriceChart, "curve" | "own" | "lang">): TemplateResult {
  const words = copaymentText[lang].chart;
  const others = curve.filter(({ price }, index) => index % 5 === 0 && Number(price) !== Number(own.price));
  const rows = [...others, own].sort((one, other) => Number(one.price) - Number(other.price));
  return html`<table>
    <thead>
      <tr><th scope="col" class="number">${words.xAxis}</th><th scope="col">${words.yAxis}</th></tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr class=${row === own ? "applies" : ""}>
          <td>${row === own ? words.own(money(row.price, lang)) : money(row.price, lang)}</td>
          <td>${money(row.copayment, lang)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

const margin = { top: 30, right: 12, bottom: 44, left: 12 };

function renderDrawing({ curve, own, lang, width }: PriceChart): TemplateResult {
  const words = copaymentText[lang].chart;
  const height = width < 480 ? 190 : 210;
  const highest = roundedUp(Math.max(...curve.map(({ copayment }) => Number(copayment)), 1) * 1.05, 4);
  const left = margin.left + wholeMoney(highest, lang).length * letterWidth;
  const right = width - margin.right;
  const foot = height - margin.bottom;
  const x = linearScale(Number(curve.at(-1)?.price ?? 1), left, right, Math.max(2, Math.floor((width - left) / 90)));
  const y = linearScale(highest, foot, margin.top, 4);
  return html`<svg class="chart-drawing" viewBox="0 0 ${width} ${height}" width=${width} height=${height} role="img" aria-labelledby="chart-title">
    <text class="axis-label" x="0" y="14">${words.yAxis}</text>
    ${y.ticks.map((tick) => acrossAt(tick, y, left, right, wholeMoney(tick, lang)))}
    ${x.ticks.map((tick) => belowAt(tick, x, foot + 18, wholeMoney(tick, lang)))}
    <text class="axis-label" x=${right} y=${height - 4} text-anchor="end">${words.xAxis}</text>
    <path class="curve" d=${pathThrough(curve.map(({ price, copayment }) => [x.at(Number(price)), y.at(Number(copayment))]))} />
    ${ownPoint(x.at(Number(own.price)), y.at(Number(own.copayment)), foot, left, words.own(money(own.price, lang)))}
  </svg>`;
}
