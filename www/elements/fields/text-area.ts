import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { describedBy, renderField, type FieldFrame } from "./field-frame.js";

/** A few lines of text, such as an address. */
export function textArea(frame: FieldFrame, text: string, onType: (text: string) => void, rows = 3): TemplateResult {
  const control = html`<div class="control">
    <textarea
      id=${frame.id}
      part="input"
      rows=${rows}
      autocomplete="off"
      .value=${live(text)}
      aria-invalid=${frame.problem ? "true" : nothing}
      aria-describedby=${describedBy(frame)}
      @input=${(event: InputEvent) => onType((event.currentTarget as HTMLTextAreaElement).value)}
    ></textarea>
  </div>`;
  return renderField(frame, control, "text", text === "");
}
