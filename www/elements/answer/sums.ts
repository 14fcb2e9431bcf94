import { html, nothing, type TemplateResult } from "lit";

/** One line of a list of amounts. */
export interface Sum {
  readonly label: string;
  readonly amount: string;
  readonly hint?: string;
  readonly total?: boolean;
}

/** Labels on the left, amounts on the right, totals under a line. */
export function renderSums(sums: readonly Sum[]): TemplateResult {
  return html`<dl class="sums">
    ${sums.map(
      ({ label, amount, hint, total }) => html`<div class=${total ? "sum total" : "sum"}>
        <dt>${label}${hint === undefined ? nothing : html`<span class="sum-hint">${hint}</span>`}</dt>
        <dd>${amount}</dd>
      </div>`,
    )}
  </dl>`;
}
