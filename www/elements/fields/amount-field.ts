import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

import { commonText } from "../../text/common.js";
import { amountText, money, percentText, rateText } from "../shared/format.js";
import { isEmpty, retyped, type Typed } from "../shared/typed.js";
import { describedBy, renderField, type FieldFrame } from "./field-frame.js";

/** An amount as people write it. The end of the field shows the unit, or the amount as read where it was written otherwise. */
export function amountField(
  frame: FieldFrame,
  typed: Typed,
  onType: (typed: Typed) => void,
  unit: "euro" | "percent" = "euro",
): TemplateResult {
  const words = commonText[frame.lang];
  const bare = unit === "euro" ? words.unitEuro : words.unitPercent;
  const formatted = unit === "euro" ? money : percentText;
  const echo = frame.read !== undefined && !writtenOut(typed.text, frame.read, frame.lang, unit);
  const echoId = `${frame.id}-read`;
  const type = (event: InputEvent): void => {
    onType(retyped(typed, (event.currentTarget as HTMLInputElement).value, frame.lang));
  };
  const control = html`<div class="control">
    <input
      id=${frame.id}
      part="input"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      spellcheck="false"
      .value=${live(typed.text)}
      aria-invalid=${frame.problem ? "true" : nothing}
      aria-describedby=${describedBy(frame, echoId)}
      @input=${type}
    />
    <span class="unit" id=${echoId}>${echo ? words.readAs(formatted(frame.read, frame.lang)) : bare}</span>
  </div>`;
  return renderField(frame, control, "amount", isEmpty(typed));
}

/** Whether the text already looks like the amount it was read as. */
function writtenOut(text: string, read: string, lang: FieldFrame["lang"], unit: "euro" | "percent"): boolean {
  const typed = text.trim();
  const plain = amountText(read, lang);
  return typed === plain || typed === withoutGrouping(plain, lang) || (unit === "percent" && typed === rateText(read, lang));
}

function withoutGrouping(text: string, lang: FieldFrame["lang"]): string {
  return text.replaceAll(lang === "de" ? "." : ",", "");
}
