import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { yearAnswerText } from "../../text/year-answer.js";
import { renderDerivation } from "../answer/derivation.js";
import type { ExpenseLine, YearEstimate, YearInput, YearTotals } from "../engine.js";
import { isZero } from "../shared/exact.js";
import { amountText, countText, shortDateText } from "../shared/format.js";
import { lineNames, personName } from "./names.js";

export interface LinesTable {
  readonly input: YearInput;
  readonly result: YearEstimate;
  readonly lang: Lang;
  /** Ids of the lines whose derivation is shown. */
  readonly opened: ReadonlySet<string>;
  readonly all: boolean;
  readonly toggle: (id: string) => void;
  readonly showAll: () => void;
}

/** How many lines are shown at once. */
const most = 40;

type Column = keyof YearTotals;

/** Every receipt and repetition with what it costs whom; each opens to its derivation. Roles are named, because narrow rows are
 *  laid out as cards, which would take them away. */
export function renderLinesTable(table: LinesTable): TemplateResult {
  const { input, result, lang, opened, all, showAll } = table;
  const words = yearAnswerText[lang].lines;
  const columns = columnsOf(result);
  const nameOf = lineNames(input, lang);
  const shown = all ? result.lines : result.lines.slice(0, most);
  return html`<div class=${opened.size > 0 ? "wide opened" : "wide"} part="lines">
    <table class="expense-lines" role="table" aria-describedby="lines-hint">
      <caption>${words.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.date}</th>
          <th scope="col" role="columnheader" class="what">${words.what}</th>
          ${columns.map((column) => html`<th scope="col" role="columnheader">${labelOf(column, lang)}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map((line) => renderLine(table, line, nameOf(line), columns))}
      </tbody>
      <tfoot role="rowgroup">
        <tr role="row" class="total">
          <th scope="row" role="rowheader" colspan="2" aria-colspan="2">${words.total}</th>
          ${renderAmounts(result.totals, columns, lang)}
        </tr>
      </tfoot>
    </table>
    <p class="hint" id="lines-hint">${words.hint}</p>
    ${shown.length < result.lines.length
      ? html`<button type="button" class="add" @click=${showAll}>${words.more(countText(result.lines.length, lang))}</button>`
      : nothing}
  </div>`;
}

function renderLine({ input, lang, opened, toggle }: LinesTable, line: ExpenseLine, name: string, columns: readonly Column[]): TemplateResult {
  const words = yearAnswerText[lang].lines;
  const open = opened.has(line.id);
  const what = (input.persons?.length ?? 1) > 1 ? words.of(name, personName(line.person, lang)) : name;
  const id = `line-${line.id.replaceAll(/\s/g, "_")}`;
  return html`<tr role="row">
      <td role="cell" class="date">${shortDateText(line.date, lang)}</td>
      <th scope="row" role="rowheader" class="what">
        <button type="button" class="plain opens" aria-expanded=${open} aria-controls=${open ? id : nothing} @click=${() => toggle(line.id)}>${what}</button>
      </th>
      ${renderAmounts(line, columns, lang)}
    </tr>
    ${open
      ? html`<tr role="row" class="line-steps" id=${id}>
          <td role="cell" colspan=${columns.length + 2}>${renderDerivation(line.steps, [line.ownCost], lang)}</td>
        </tr>`
      : nothing}`;
}

function renderAmounts(amounts: YearTotals, columns: readonly Column[], lang: Lang): readonly TemplateResult[] {
  return columns.map(
    (column) => html`<td role="cell" class=${column === "ownCost" ? "own" : ""} data-label=${labelOf(column, lang)}>${amountText(amounts[column], lang)}</td>`,
  );
}

/** Excess and tariff only where there are any. */
export function columnsOf({ totals, lines }: YearEstimate): readonly Column[] {
  return [
    "cost",
    "statutoryShare",
    "copayment",
    ...(isZero(totals.excess) ? [] : (["excess"] as const)),
    ...(lines.some(({ tariffBenefit }) => !isZero(tariffBenefit)) ? (["tariffBenefit"] as const) : []),
    "ownCost",
  ];
}

export function labelOf(column: Column, lang: Lang): string {
  const words = yearAnswerText[lang].lines;
  const labels: Readonly<Record<Column, string>> = {
    cost: words.cost,
    statutoryShare: words.statutory,
    copayment: words.copayment,
    excess: words.excess,
    tariffBenefit: words.tariff,
    ownCost: words.own,
  };
  return labels[column];
}
