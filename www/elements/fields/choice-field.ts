import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";

import { describedBy, renderBelow, renderField, type FieldFrame } from "./field-frame.js";

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export interface ChoiceGroup<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
}

/** One of many, as the browser's own list. Where the choices are the same array as before, they are not drawn again. */
export function selectField<Value extends string>(
  frame: FieldFrame,
  value: Value,
  choices: readonly (Choice<Value> | ChoiceGroup<Value>)[],
  onChoose: (value: Value) => void,
): TemplateResult {
  const option = (choice: Choice<Value>): TemplateResult =>
    html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.label}</option>`;
  const control = html`<div class="control select">
    <select
      id=${frame.id}
      part="input"
      .value=${live(value)}
      aria-invalid=${frame.problem ? "true" : nothing}
      aria-describedby=${describedBy(frame)}
      @change=${(event: Event) => onChoose((event.currentTarget as HTMLSelectElement).value as Value)}
    >
      ${guard([choices, value], () =>
        choices.map((choice) =>
          "choices" in choice ? html`<optgroup label=${choice.label}>${choice.choices.map(option)}</optgroup>` : option(choice),
        ),
      )}
    </select>
  </div>`;
  return renderField(frame, control, "select");
}

/** One of two or three, all in sight; `plain` where the choices explain themselves and only a screen reader needs the label. */
export function radioField<Value extends string>(
  frame: FieldFrame,
  value: Value,
  choices: readonly Choice<Value>[],
  onChoose: (value: Value) => void,
  plain = false,
): TemplateResult {
  return html`<fieldset class="field radios" part="field" id=${frame.id} tabindex="-1" aria-describedby=${describedBy(frame)}>
    <legend class=${plain ? "visually-hidden" : ""}>${frame.label}</legend>
    <div class="radio-row">
      ${choices.map(
        (choice) => html`<label class="radio">
          <input
            type="radio"
            name=${frame.id}
            value=${choice.value}
            .checked=${live(choice.value === value)}
            @change=${() => onChoose(choice.value)}
          /><span>${choice.label}</span>
        </label>`,
      )}
    </div>
    ${renderBelow(frame)}
  </fieldset>`;
}

/** Yes or no. */
export function checkField(frame: FieldFrame, checked: boolean, onChange: (checked: boolean) => void): TemplateResult {
  return html`<div class="field check" part="field">
    <label class="check-row">
      <input
        id=${frame.id}
        type="checkbox"
        .checked=${live(checked)}
        aria-invalid=${frame.problem ? "true" : nothing}
        aria-describedby=${describedBy(frame)}
        @change=${(event: Event) => onChange((event.currentTarget as HTMLInputElement).checked)}
      /><span>${frame.label}</span>
    </label>
    ${renderBelow(frame)}
  </div>`;
}
