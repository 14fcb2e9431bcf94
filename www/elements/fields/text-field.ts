import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { describedBy, renderField, type FieldFrame } from "./field-frame.js";

export function textField(frame: FieldFrame, text: string, onType: (text: string) => void): TemplateResult {
  const control = html`<div class="control">
    <input
      id=${frame.id}
      part="input"
      type="text"
      autocomplete="off"
      .value=${live(text)}
      aria-invalid=${frame.problem ? "true" : nothing}
      aria-describedby=${describedBy(frame)}
      @input=${(event: InputEvent) => onType((event.currentTarget as HTMLInputElement).value)}
    />
  </div>`;
  return renderField(frame, control, "text", text === "");
}
