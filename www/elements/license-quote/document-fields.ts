import { html, type TemplateResult } from "lit";

import { quoteDocumentText } from "../../text/quote-document.js";
import { dateField } from "../fields/date-field.js";
import { textArea } from "../fields/text-area.js";
import { textField } from "../fields/text-field.js";
import type { QuoteDocument } from "./document-draft.js";
import type { LicenseQuoteForm } from "./fields.js";

/** Who the quote is for, who makes it, its number and how long it holds. */
export function renderDocumentFields({ draft, lang, frame, change }: LicenseQuoteForm): TemplateResult {
  const words = quoteDocumentText[lang].fields;
  const { document } = draft;
  const edit = (name: keyof QuoteDocument) => (text: string): void =>
    change(`/document/${name}`, { document: { ...document, [name]: text } });
  const line = (name: "number" | "institution" | "attention" | "vendorContact" | "note", hint?: string): TemplateResult =>
    textField(frame(`/document/${name}`, words[name], hint), document[name], edit(name));
  return html`<div class="row">
      ${line("institution")} ${line("number")}
    </div>
    <div class="row">
      ${textArea(frame("/document/address", words.address), document.address, edit("address"))}
      ${textArea(frame("/document/vendorAddress", words.vendorAddress), document.vendorAddress, edit("vendorAddress"))}
    </div>
    <div class="row">
      ${line("attention")} ${line("vendorContact", words.vendorContactHint)}
    </div>
    <div class="row">
      ${dateField(frame("/validUntil", words.validUntil, words.validUntilHint), draft.validUntil, (validUntil) =>
        change("/validUntil", { validUntil }),
      )}
      ${line("note")}
    </div>`;
}
