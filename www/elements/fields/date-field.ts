import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { describedBy, renderField, type FieldFrame } from "./field-frame.js";

/** A date as the field holds it: a whole one, none, or one that is still being written. */
export interface DateEntry {
  readonly date: string;
  readonly unfinished: boolean;
}

export const noDate: DateEntry = { date: "", unfinished: false };

export function dateEntry(date: string): DateEntry {
  return { date, unfinished: false };
}

export function dateField(frame: FieldFrame, entry: DateEntry, onChange: (entry: DateEntry) => void): TemplateResult {
  const change = (event: Event): void => {
    const field = event.currentTarget as HTMLInputElement;
    const now = { date: field.value, unfinished: field.validity.badInput };
    if (now.date !== entry.date || now.unfinished !== entry.unfinished) onChange(now);
  };
  // `live`: while a date is being written the control's value is empty, and setting it would wipe out what stands there.
  const control = html`<div class="control">
    <input
      id=${frame.id}
      part="input"
      type="date"
      min="1900-01-01"
      max="2199-12-31"
      .value=${live(entry.date)}
      aria-invalid=${frame.problem ? "true" : nothing}
      aria-describedby=${describedBy(frame)}
      @input=${change}
      @blur=${change}
    />
  </div>`;
  return renderField(frame, control, "date", entry.date === "");
}
