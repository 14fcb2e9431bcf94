import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { commonText } from "../../text/common.js";
import { durationText, readDuration } from "../shared/duration.js";
import { describedBy, renderField, type FieldFrame } from "./field-frame.js";

/** Hours and minutes as people write them. The end of the field shows what was read where it was written otherwise. */
export function durationField(frame: FieldFrame, text: string, onType: (text: string) => void): TemplateResult {
  const duration = readDuration(text);
  const plain = duration === undefined ? "" : durationText(duration, frame.lang);
  const echo = plain === "" || plain.replaceAll(/\s/g, "") === text.replaceAll(/\s/g, "") ? "" : commonText[frame.lang].readAs(plain);
  const echoId = `${frame.id}-read`;
  const control = html`<div class="control">
    <input
      id=${frame.id}
      part="input"
      type="text"
      autocomplete="off"
      spellcheck="false"
      .value=${live(text)}
      aria-invalid=${frame.problem ? "true" : nothing}
      aria-describedby=${describedBy(frame, echoId)}
      @input=${(event: InputEvent) => onType((event.currentTarget as HTMLInputElement).value)}
    />
    <span class="unit" id=${echoId}>${echo}</span>
  </div>`;
  return renderField(frame, control, "duration", text.trim() === "");
}
