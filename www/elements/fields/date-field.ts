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
  return renderDate(frame, entry, onChange, { type: "date", min: "1900-01-01", max: "2199-12-31" });
}

/** A date with its time, where hours count. */
export function momentField(frame: FieldFrame, entry: DateEntry, onChange: (entry: DateEntry) => void): TemplateResult {
  return renderDate(frame, entry, onChange, { type: "datetime-local", min: "1900-01-01T00:00", max: "2199-12-31T23:59" });
}

interface Control {
  readonly type: "date" | "datetime-local";
  readonly min: string;
  readonly max: string;
}

function renderDate(
  frame: FieldFrame,
  entry: DateEntry,
  onChange: (entry: DateEntry) => void,
  { type, min, max }: Control,
): TemplateResult {
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
      type=${type}
      min=${min}
      max=${max}
      .value=${live(entry.date)}
      aria-invalid=${frame.problem ? "true" : nothing}
      aria-describedby=${describedBy(frame)}
      @input=${change}
      @blur=${change}
    />
  </div>`;
  return renderField(frame, control, "date", entry.date === "");
}
