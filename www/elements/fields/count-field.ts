import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { commonText } from "../../text/common.js";
import { isEmpty, retyped, written, type Typed } from "../shared/typed.js";
import { describedBy, renderField, type FieldFrame } from "./field-frame.js";

interface Steps {
  readonly least: number;
  /** What an empty field stands for when it is stepped. */
  readonly start: number;
}

/** A whole number with buttons for one less and one more; the arrow keys do the same. */
export function steppedCountField(
  frame: FieldFrame,
  typed: Typed,
  onType: (typed: Typed) => void,
  steps: Steps,
): TemplateResult {
  const words = commonText[frame.lang];
  const count = /^\d{1,6}$/.test(typed.text.trim()) ? Number(typed.text) : undefined;
  const step = (by: number): void => {
    const next = count === undefined ? steps.start + Math.max(by, 0) : count + by;
    onType(written(String(Math.max(steps.least, next)), frame.lang));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    step(event.key === "ArrowUp" ? 1 : -1);
  };
  // The buttons are for pointers: a keyboard has the arrow keys, and every stop saved is a key less to the answer.
  const control = html`<div class="stepper">
    <button type="button" tabindex="-1" aria-label=${words.less(frame.label)} ?disabled=${count !== undefined && count <= steps.least} @click=${() => step(-1)}>
      <span aria-hidden="true">−</span>
    </button>
    ${input(frame, typed, onType, press)}
    <button type="button" tabindex="-1" aria-label=${words.more(frame.label)} @click=${() => step(1)}>
      <span aria-hidden="true">+</span>
    </button>
  </div>`;
  return renderField(frame, control, "count", isEmpty(typed));
}

/** A large whole number, typed with or without grouping. */
export function countField(frame: FieldFrame, typed: Typed, onType: (typed: Typed) => void): TemplateResult {
  return renderField(frame, html`<div class="control">${input(frame, typed, onType)}</div>`, "count", isEmpty(typed));
}

function input(
  frame: FieldFrame,
  typed: Typed,
  onType: (typed: Typed) => void,
  press?: (event: KeyboardEvent) => void,
): TemplateResult {
  const type = (event: InputEvent): void => {
    onType(retyped(typed, (event.currentTarget as HTMLInputElement).value, frame.lang));
  };
  return html`<input
    id=${frame.id}
    part="input"
    type="text"
    inputmode="numeric"
    autocomplete="off"
    .value=${live(typed.text)}
    aria-invalid=${frame.problem ? "true" : nothing}
    aria-describedby=${describedBy(frame)}
    @input=${type}
    @keydown=${press ?? nothing}
  />`;
}
