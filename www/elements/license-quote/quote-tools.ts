import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { quoteDocumentText } from "../../text/quote-document.js";

/** A link that was made, and whether it is in the clipboard. */
export interface MadeLink {
  readonly address: string;
  readonly copied: boolean;
}

export interface QuoteTools {
  readonly lang: Lang;
  readonly link: MadeLink | "too-long" | undefined;
  print(): void;
  copyLink(): void;
  saveCalendar(): void;
}

/** What can be done with a finished quote. */
export function renderQuoteTools({ lang, print, saveCalendar }: QuoteTools): TemplateResult {
  const words = quoteDocumentText[lang];
  return html`<div class="tools" role="group" aria-label=${words.title}>
    <button type="button" class="tool" part="print" id="print" @click=${print}>${words.print}</button>
    <button type="button" class="tool" part="download" id="calendar" @click=${saveCalendar}>${words.calendar}</button>
  </div>`;
}

/** A link to what stands in the fields, finished or not. */
export function renderLinkTool({ lang, link, copyLink }: QuoteTools): TemplateResult {
  const words = quoteDocumentText[lang];
  return html`<div class="link-tool">
    <button type="button" class="tool" part="copy-link" id="copy-link" @click=${copyLink}>${words.copyLink}</button>
    ${typeof link === "object"
      ? html`<div class="control">
          <input id="link" part="input" type="text" readonly aria-label=${words.link.label} .value=${link.address} />
        </div>`
      : nothing}
    <p class="hint" role="status">
      ${link === undefined ? nothing : link === "too-long" ? words.link.tooLong : link.copied ? words.link.copied : words.link.shown}
    </p>
  </div>`;
}
