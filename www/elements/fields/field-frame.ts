import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { problemIcon } from "./problem-icon.js";

/** What every field has around its control. */
export interface FieldFrame {
  readonly id: string;
  readonly label: string;
  readonly lang: Lang;
  readonly hint?: string;
  readonly problem?: string;
  /** What the engine read from the text, as an exact amount. */
  readonly read?: string;
}

/** The ids that describe the control, for `aria-describedby`. */
export function describedBy(frame: FieldFrame, ...further: readonly string[]): string | typeof nothing {
  const ids = [...(frame.problem ? [`${frame.id}-problem`] : []), ...(frame.hint ? [`${frame.id}-hint`] : []), ...further];
  return ids.length === 0 ? nothing : ids.join(" ");
}

/** Label above, control, problem in words and hint below. What is `empty` is left out in print. */
export function renderField(frame: FieldFrame, control: TemplateResult, kind: string, empty = false): TemplateResult {
  return html`<div class="field ${kind}${frame.problem ? " wrong" : ""}${empty ? " empty" : ""}" part="field">
    <label for=${frame.id}>${frame.label}</label>
    ${control} ${renderBelow(frame)}
  </div>`;
}

/** Problem and hint, in this order, so that the problem stands next to the control. */
export function renderBelow(frame: FieldFrame): TemplateResult {
  return html`${frame.problem
    ? html`<p class="problem" part="problem" id="${frame.id}-problem">
        ${problemIcon()}<span><span class="visually-hidden">${commonText[frame.lang].problem}: </span>${frame.problem}</span>
      </p>`
    : nothing}${frame.hint ? html`<p class="hint" id="${frame.id}-hint">${frame.hint}</p>` : nothing}`;
}
