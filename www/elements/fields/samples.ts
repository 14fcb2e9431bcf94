import { html, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";

/** Examples to try with one click, and the way back to an empty form. */
export function renderSamples<Sample extends { readonly name: string }>(
  samples: readonly Sample[],
  lang: Lang,
  show: (sample: Sample) => void,
  reset: () => void,
): TemplateResult {
  const words = commonText[lang];
  return html`<div class="samples" part="samples">
    <p id="samples-label">${words.samples}</p>
    <ul aria-labelledby="samples-label">
      ${samples.map((sample) => html`<li><button type="button" class="sample" @click=${() => show(sample)}>${sample.name}</button></li>`)}
    </ul>
    <button type="button" class="plain reset" part="reset" @click=${reset}>${words.reset}</button>
  </div>`;
}
