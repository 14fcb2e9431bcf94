import { html, type TemplateResult } from "lit";

import { copaymentText } from "../../text/copayment.js";
import type { Lang } from "../../text/language.js";
import { yearText } from "../../text/year.js";
import { yearAnswerText } from "../../text/year-answer.js";
import type { Expense, ExpenseLine, YearEstimate, YearInput } from "../engine.js";
import { sum } from "../shared/exact.js";
import { amountText, countText, dateText, money } from "../shared/format.js";
import type { ExpenseDraft } from "./expense-draft.js";
import { columnsOf, labelOf } from "./lines-table.js";
import { expenseId, expenseSummary, expenseTitle, personName } from "./names.js";

export interface ExpenseTable {
  readonly expenses: readonly ExpenseDraft[];
  readonly input: YearInput;
  readonly result: YearEstimate;
  readonly lang: Lang;
  /** The exact amount that was read from a field. */
  readonly amount: (path: string) => string | undefined;
}

/** For paper: each expense as it was entered, all its times together, and who pays it. */
export function renderExpenseTable(table: ExpenseTable): TemplateResult {
  const { expenses, input, result, lang } = table;
  const words = yearAnswerText[lang];
  const columns = columnsOf(result);
  return html`<table class="expense-sums print-only">
    <caption>${words.expenses}</caption>
    <thead>
      <tr><th scope="col">${words.lines.what}</th>${columns.map((column) => html`<th scope="col">${labelOf(column, lang)}</th>`)}</tr>
    </thead>
    <tbody>
      ${input.expenses.map((expense, index) => {
        const own = linesOf(result.lines, expense, index);
        const draft = expenses[index];
        const title = draft === undefined ? "" : expenseTitle({ ...draft, preset: undefined }, lang);
        const what = draft === undefined ? "" : expenseSummary({ ...draft, preset: undefined }, table.amount(`/expenses/${index}/price`), lang);
        return html`<tr>
          <th scope="row">
            ${expense.person === undefined ? title : words.lines.of(title, personName(expense.person, lang))}
            <span class="sum-hint">${[what, ...circumstances(expense, lang)].filter((part) => part !== "").join(" · ")}</span>
          </th>
          ${columns.map((column) => html`<td>${amountText(sum(own.map((line) => line[column])), lang)}</td>`)}
        </tr>`;
      })}
    </tbody>
    <tfoot>
      <tr class="total"><th scope="row">${words.lines.total}</th>${columns.map((column) => html`<td>${amountText(result.totals[column], lang)}</td>`)}</tr>
    </tfoot>
  </table>`;
}

/** The lines of an expense: one, or one for each time it comes. */
function linesOf(lines: readonly ExpenseLine[], expense: Expense, index: number): readonly ExpenseLine[] {
  const id = expenseId(expense, index);
  return lines.filter((line) => (expense.repeat === undefined ? line.id === id : line.id.replace(/:\d+$/, "") === id));
}

/** What else was said about an expense. */
function circumstances(expense: Expense, lang: Lang): readonly string[] {
  const words = yearText[lang];
  const treatment = copaymentText[lang];
  const amount = (label: string, value: string | number | undefined): readonly string[] =>
    value === undefined ? [] : [`${label}: ${money(String(value), lang)}`];
  const count = (label: string, value: number | undefined): readonly string[] =>
    value === undefined ? [] : [`${label}: ${countText(value, lang)}`];
  const ticked = (label: string, value: boolean | undefined): readonly string[] => (value ? [label] : []);
  const text = (label: string, value: string | undefined): readonly string[] => (value === undefined ? [] : [`${label}: ${value}`]);
  return [
    ...count(treatment.serviceDays, expense.serviceDays),
    ...count(treatment.prescriptions, expense.prescriptions),
    ...text(treatment.productGroup, expense.productGroup),
    ...amount(treatment.fixedAmount, expense.fixedAmount),
    ...ticked(treatment.rebateContract, expense.rebateContract),
    ...text(treatment.reduction, expense.reduction && treatment.reductions[expense.reduction]),
    ...count(treatment.splitPacks, expense.splitPacks),
    ...ticked(treatment.exemptProduct, expense.exemptProduct),
    ...ticked(treatment.recallReplacement, expense.recallReplacement),
    ...text(treatment.pregnancy, expense.pregnancy && treatment.pregnancies[expense.pregnancy]),
    ...text(words.setting, expense.setting && words.settings[expense.setting]),
    ...ticked(words.approved, expense.approved),
    ...amount(words.statutoryBenefit, expense.statutoryBenefit),
    ...text(words.treatmentSince, expense.treatmentSince && dateText(expense.treatmentSince, lang)),
    ...ticked(words.accident, expense.accident),
    ...ticked(words.excluded, expense.excluded),
    ...amount(words.countedAgainstDeductible, expense.countedAgainstDeductible),
  ];
}
