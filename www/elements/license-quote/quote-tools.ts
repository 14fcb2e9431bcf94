import { html, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { linkText } from "../../text/link.js";
import { quoteDocumentText } from "../../text/quote-document.js";

export interface QuoteTools {
  readonly lang: Lang;
  print(): void;
  saveCalendar(): void;
}

/** What can be done with a finished quote. */
export function renderQuoteTools({ lang, print, saveCalendar }: QuoteTools): TemplateResult {
  const words = quoteDocumentText[lang];
  return html`<div class="tools" role="group" aria-label=${words.title}>
    <button type="button" class="tool" part="print" id="print" @click=${print}>${linkText[lang].print}</button>
    <button type="button" class="tool" part="download" id="calendar" @click=${saveCalendar}>${words.calendar}</button>
  </div>`;
}
