import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import type { Warning } from "../engine.js";

/** What the visitor should know although there is a result. */
export function renderWarnings(warnings: readonly Warning[], lang: Lang): TemplateResult | typeof nothing {
  if (warnings.length === 0) return nothing;
  return html`<ul class="warnings" part="warnings" aria-label=${commonText[lang].notes}>
    ${warnings.map(({ message }) => html`<li>${message}</li>`)}
  </ul>`;
}
