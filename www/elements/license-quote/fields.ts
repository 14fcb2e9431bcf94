import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { licenseFilesText } from "../../text/license-files.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { priceListText } from "../../text/price-list.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import { amountField } from "../fields/amount-field.js";
import { checkField } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { countText } from "../shared/format.js";
import { renderCases } from "./cases-fields.js";
import { renderDiscounts } from "./discount-rows.js";
import { renderDocumentFields } from "./document-fields.js";
import { renderBulk, type BulkForm } from "./bulk-fields.js";
import { agreedCount, type LicenseQuoteDraft } from "./draft.js";
import { renderFurther } from "./further-fields.js";
import type { PriceListDraft } from "./list-draft.js";
import { listName, renderPriceLists } from "./list-fields.js";
import type { ListForm } from "./list-form.js";
import { renderReports, type ReportsForm } from "./report-table.js";
import { renderScenarioRows } from "./scenario-rows.js";
import type { Shelf } from "./shelf.js";

/** What the fields need from the element they stand in. */
export interface LicenseQuoteForm {
  readonly draft: LicenseQuoteDraft;
  readonly lang: Lang;
  /** The chosen list; until one is there, an empty one. */
  readonly list: PriceListDraft;
  readonly shelf: Shelf;
  readonly lists: ListForm;
  readonly reports: ReportsForm;
  readonly bulk: BulkForm;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<LicenseQuoteDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string): TemplateResult;
  /** Puts the cursor into a field that is about to appear. */
  go(path: string): void;
}

export function renderLicenseQuoteFields(form: LicenseQuoteForm): TemplateResult {
  const { draft, lang, list, fold } = form;
  const words = licenseQuoteText[lang];
  const documentWords = quoteDocumentText[lang];
  const agreed = agreedCount(draft);
  const { scenarios } = draft;
  const filesWords = licenseFilesText[lang];
  const reports = form.reports.files.files.length;
  return html`${renderCases(form)}
    ${fold("reports", filesWords.reports.label, renderReports(form.reports), reports > 0 ? countText(reports, lang) : undefined)}
    ${renderUnknown(form)} ${renderModules(form)}
    ${fold("document", documentWords.fields.label, renderDocumentFields(form), draft.document.institution || undefined)}
    ${fold("discounts", words.discounts, renderAgreed(form), agreed > 0 ? commonText[lang].some(String(agreed)) : undefined)}
    ${fold("term", words.term, renderTerm(form))}
    ${fold("list", priceListText[lang].label, renderPriceLists(form.lists), listName(list, priceListText[lang].untitled))}
    ${fold(
      "scenarios",
      documentWords.scenarios.label,
      renderScenarioRows(form),
      scenarios.length > 0 ? commonText[lang].some(String(scenarios.length)) : undefined,
    )}
    ${fold("bulk", filesWords.bulk.label, renderBulk(form.bulk))}`;
}

/** What an input or a link brought along and no quote has. */
function renderUnknown({ draft, lang, change }: LicenseQuoteForm): TemplateResult {
  const sentence = quoteDocumentText[lang].further.field;
  return html`${renderFurther("", draft.further, sentence, lang, (further) => change("", { further }))}
  ${renderFurther("/cases", draft.furtherOfCases, sentence, lang, (furtherOfCases) => change("/cases", { furtherOfCases }))}`;
}

/** Chosen modules that the list does not know stay in sight, so that they can be taken away. */
function renderModules({ draft, lang, list, frame, change }: LicenseQuoteForm): TemplateResult | typeof nothing {
  const known = list.modules;
  const unknown = draft.modules.filter((id) => !known.some((module) => module.id === id));
  const offered = [...known, ...unknown.map((id) => ({ id, title: id }))];
  if (offered.length === 0) return nothing;
  return html`<fieldset class="group">
    <legend>${licenseQuoteText[lang].modules}</legend>
    ${offered.map(({ id, title }, index) => {
      const place = draft.modules.indexOf(id);
      const path = place < 0 ? `/modules/unchosen-${index}` : `/modules/${place}`;
      const chosen = (on: boolean): readonly string[] =>
        offered.map((module) => module.id).filter((other) => (other === id ? on : draft.modules.includes(other)));
      return checkField(frame(path, title), place >= 0, (on) => change(path, { modules: chosen(on) }));
    })}
  </fieldset>`;
}

function renderAgreed(form: LicenseQuoteForm): TemplateResult {
  const { draft, lang, frame, change } = form;
  const words = licenseQuoteText[lang];
  return html`${renderDiscounts(form)}
  ${amountField(frame("/agreedFee", words.agreedFee, words.agreedFeeHint), draft.agreedFee, (agreedFee) =>
    change("/agreedFee", { agreedFee }),
  )}`;
}

function renderTerm({ draft, lang, frame, change }: LicenseQuoteForm): TemplateResult {
  const words = licenseQuoteText[lang];
  return html`<div class="row">
    ${dateField(frame("/date", words.date), draft.date, (date) => change("/date", { date }))}
    ${dateField(frame("/invoiceDate", words.invoiceDate, words.invoiceDateHint), draft.invoiceDate, (invoiceDate) =>
      change("/invoiceDate", { invoiceDate }),
    )}
    ${dateField(frame("/termStart", words.termStart, words.termStartHint), draft.termStart, (termStart) =>
      change("/termStart", { termStart }),
    )}
    ${steppedCountField(frame("/termYears", words.termYears), draft.termYears, (termYears) => change("/termYears", { termYears }), { least: 1, start: 0 })}
  </div>`;
}
