import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { serviceCreditAnswerText, type ServiceCreditAnswerWords } from "../../text/service-credit-answer.js";
import type { ServiceCredit, ServiceMonth } from "../engine.js";
import { writtenCsv } from "../shared/csv.js";
import { durationText } from "../shared/duration.js";
import { isZero, sum } from "../shared/exact.js";
import { money, percentText, plainAmount, plainRate } from "../shared/format.js";
import { monthOf } from "./sentence.js";

type Unit = "inMinutes" | "inEuro" | "inPercent";

interface Column {
  readonly label: keyof ServiceCreditAnswerWords["table"] & ("outage" | "offset" | "rest" | "credit" | "tier" | "fee" | "reduction" | "otherReading");
  readonly unit: Unit;
  /** As the engine writes it. */
  value(month: ServiceMonth): string;
}

const columns: readonly Column[] = [
  { label: "outage", unit: "inMinutes", value: ({ outageMinutes }) => String(outageMinutes) },
  { label: "offset", unit: "inMinutes", value: ({ offsetMinutes }) => String(offsetMinutes) },
  { label: "rest", unit: "inMinutes", value: ({ remainingMinutes }) => String(remainingMinutes) },
  { label: "credit", unit: "inMinutes", value: ({ closingCreditMinutes }) => String(closingCreditMinutes) },
  { label: "tier", unit: "inPercent", value: ({ percent }) => percent },
  { label: "fee", unit: "inEuro", value: ({ fee }) => fee },
  { label: "reduction", unit: "inEuro", value: ({ reduction }) => reduction },
];
const otherReading: Column = {
  label: "otherReading",
  unit: "inEuro",
  value: ({ otherReading: other, reduction }) => other?.reduction ?? reduction,
};

/** The other reading only where it differs in some month. */
function columnsOf({ months }: ServiceCredit): readonly Column[] {
  return months.some((month) => month.otherReading !== undefined) ? [...columns, otherReading] : columns;
}

/** Every month with outage, credit and reduction. Roles are named, because narrow rows are laid out as cards, which would take
 *  them away. */
export function renderMonthTable(result: ServiceCredit, lang: Lang): TemplateResult {
  const words = serviceCreditAnswerText[lang].table;
  const shown = columnsOf(result);
  return html`<table class="expense-lines service-months" role="table" part="months">
    <caption>${words.caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="what">${words.month}</th>
        ${shown.map(({ label }) => html`<th scope="col" role="columnheader">${words[label]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${result.months.map(
        (month) => html`<tr role="row" class=${rowClass(month)}>
          <th scope="row" role="rowheader" class="what">${monthOf(month, lang)}</th>
          ${shown.map((column) => renderCell(column, column.value(month), lang))}
        </tr>`,
      )}
    </tbody>
    <tfoot role="rowgroup">
      <tr role="row" class="total">
        <th scope="row" role="rowheader" class="what">${words.total}</th>
        ${shown.map((column) => {
          const total = totalOf(column, result);
          return total === undefined ? html`<td role="cell" class="bare"></td>` : renderCell(column, total, lang);
        })}
      </tr>
    </tfoot>
  </table>`;
}

/** A month without an outage has nothing to tell but its credit. */
function rowClass({ outageMinutes, reduction }: ServiceMonth): string {
  return isZero(reduction) ? (outageMinutes === 0 ? "uneventful" : "") : "applies";
}

/** No time is a dash, and left out of a card. */
function renderCell(column: Column, value: string, lang: Lang): TemplateResult {
  const none = column.unit !== "inEuro" && Number(value) === 0;
  const text = none ? "–" : inUnit(column, value, lang);
  const name = column.label === "reduction" ? "own" : none ? "none" : column.label === "credit" ? "credit" : nothing;
  return html`<td role="cell" class=${name} data-label=${serviceCreditAnswerText[lang].table[column.label]}>${text}</td>`;
}

function inUnit({ unit }: Column, value: string, lang: Lang): string {
  if (unit === "inMinutes") return durationText(Number(value), lang);
  return unit === "inEuro" ? money(value, lang) : percentText(value, lang);
}

/** A credit at the end of a month, and a tier, add up to nothing. */
function totalOf(column: Column, { months }: ServiceCredit): string | undefined {
  if (column.label === "credit" || column.label === "tier") return undefined;
  const values = months.map((month) => column.value(month));
  return column.unit === "inEuro" ? sum(values) : String(values.reduce((minutes, value) => minutes + Number(value), 0));
}

/** The same table as a file: times in whole minutes, amounts without signs, so that spreadsheets can calculate with them. */
export function monthTableFile(result: ServiceCredit, lang: Lang): string {
  const words = serviceCreditAnswerText[lang].table;
  const shown = columnsOf(result);
  const plain = ({ unit }: Column, value: string): string =>
    unit === "inMinutes" ? value : unit === "inEuro" ? plainAmount(value, lang) : plainRate(value, lang);
  const rows = [
    [words.month, ...shown.map(({ label, unit }) => words[unit](words[label]))],
    ...result.months.map((month) => [month.month, ...shown.map((column) => plain(column, column.value(month)))]),
    [words.total, ...shown.map((column) => totalOf(column, result)).map((total, place) => {
      const column = shown[place];
      return total === undefined || column === undefined ? "" : plain(column, total);
    })],
  ];
  return writtenCsv(rows, lang === "de" ? ";" : ",");
}
