import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import type { Amount, Step } from "../engine.js";
import { money } from "../shared/format.js";

/** A calculation as on paper: sentence on the left, amount on the right, source below, a line above each result. */
export function renderDerivation(steps: readonly Step[], results: readonly Amount[], lang: Lang): TemplateResult {
  const finals = results.map((result) => steps.findLastIndex(({ amount }) => amount === result));
  return html`<ol class="derivation" part="derivation">
    ${steps.map(
      (step, index) => html`<li class=${finals.includes(index) ? "step final" : "step"}>
        <span class="step-text">${step.text}</span>
        ${step.amount === undefined ? nothing : html`<span class="step-amount">${money(step.amount, lang)}</span>`}
        ${step.citation === "" ? nothing : html`<span class="step-citation">${step.citation}</span>`}
      </li>`,
    )}
  </ol>`;
}
