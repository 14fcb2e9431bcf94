import { html, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import type { Tarifwerk } from "../engine.js";

/** An estimate, not legal advice, and the state of the statutory values. */
export function renderStatutoryDisclaimer(tarifwerk: Tarifwerk, lang: Lang): TemplateResult {
  const { from, to } = tarifwerk.supportedYears();
  return html`<p class="disclaimer" part="disclaimer">${commonText[lang].statutoryDisclaimer(from, to)}</p>`;
}
