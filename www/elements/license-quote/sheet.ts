import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import type { LicenseFee, LicenseFeeInput } from "../engine.js";
import { isZero } from "../shared/exact.js";
import { countText, dateText, money, shortDateText } from "../shared/format.js";
import { linesOf, type QuoteDocument } from "./document-draft.js";
import { caseKinds, type CaseKind } from "./list-draft.js";
import { renderLines } from "./quote-tables.js";

/** A quote with everything that stands on its page. */
export interface Sheet {
  readonly input: LicenseFeeInput;
  readonly fee: LicenseFee;
  readonly document: QuoteDocument;
  readonly version: string;
  readonly lang: Lang;
}

/** So many years fit on the first page; more go to the second. */
const mostYearsOnFirst = 5;

/** The quote as a page of paper: what is seen is what is printed. */
export function renderSheet(sheet: Sheet): TemplateResult {
  const { input, fee, document, lang } = sheet;
  const words = quoteDocumentText[lang];
  const { priceList } = input;
  const sender = [priceList.vendor, ...linesOf(document.vendorAddress)];
  return html`<section class="sheet" part="quote" aria-label=${words.preview}>
    <header>
      <p class="sender">${sender.join(" · ")}</p>
      ${renderRecipient(document, lang)}
      <dl class="sheet-facts">
        ${fact(words.number, document.number)} ${fact(words.date, dateText(input.date, lang))}
        ${fact(words.validUntil, fee.validUntil === undefined ? "" : dateText(fee.validUntil, lang))}
        ${fact(words.contact, document.vendorContact)}
      </dl>
    </header>
    <h3>${words.title}${document.number === "" ? nothing : ` ${document.number}`}</h3>
    <p class="sheet-subject">${words.subject(priceList.title)}</p>
    ${priceList.example ? html`<p class="example-list">${licenseQuoteText[lang].examplePriceList}</p>` : nothing}
    ${renderBasis(input, fee, lang)} ${renderLines(fee, lang, words.perYear)} ${renderTerms(sheet)}
    ${fee.years.length > 1 && fee.years.length <= mostYearsOnFirst ? renderYearTable(fee, lang) : nothing}
    ${fee.years.length > mostYearsOnFirst ? html`<p class="print-only">${words.furtherYears}</p>` : nothing}
    ${document.note === "" ? nothing : html`<p>${document.note}</p>`} ${renderFoot(sheet)}
  </section>`;
}

/** The years that the first page has no room for; on the second page in print only, for the screen has them folded. */
export function renderFurtherYears({ fee, lang }: Pick<Sheet, "fee" | "lang">): TemplateResult | typeof nothing {
  return fee.years.length > mostYearsOnFirst ? html`<div class="print-only">${renderYearTable(fee, lang)}</div>` : nothing;
}

function fact(label: string, text: string): TemplateResult | typeof nothing {
  return text === "" ? nothing : html`<div><dt>${label}</dt><dd>${text}</dd></div>`;
}

function renderRecipient({ institution, attention, address }: QuoteDocument, lang: Lang): TemplateResult {
  const words = quoteDocumentText[lang];
  if (institution === "" && address === "") return html`<p class="recipient lacking">${words.institutionMissing}</p>`;
  const lines = [institution, attention === "" ? "" : words.attention(attention), ...linesOf(address)];
  return html`<p class="recipient">${lines.filter((line) => line !== "").map((line) => html`<span>${line}</span>`)}</p>`;
}

/** Where the number of cases comes from: a quote without that cannot be checked. */
function renderBasis({ cases, priceList }: LicenseFeeInput, fee: LicenseFee, lang: Lang): TemplateResult {
  const words = quoteDocumentText[lang].basis;
  const byKind: Readonly<Record<CaseKind, number>> = {
    "inpatient": cases.inpatient,
    "outpatient": cases.outpatient,
    "day-patient": cases.dayPatient ?? 0,
    "home-treatment": cases.homeTreatment ?? 0,
  };
  const kinds = priceList.counts ?? ["inpatient", "outpatient"];
  const counts = caseKinds.filter((kind) => kinds.includes(kind)).map((kind) => words.count[kind](countText(byKind[kind], lang)));
  const sum = countText(fee.billableCases, lang);
  const sentence = cases.year === undefined ? words.casesNoYear(counts.join(" + "), sum) : words.cases(counts.join(" + "), sum, String(cases.year));
  return html`<p>
    <strong>${words.title}:</strong> ${sentence} ${cases.source === undefined ? nothing : words.sources[cases.source]}
    ${cases.assumptions === undefined ? nothing : words.assumptions(cases.assumptions)}
  </p>`;
}

function renderTerms({ input, fee, lang }: Sheet): TemplateResult {
  const words = quoteDocumentText[lang];
  const first = fee.years[0];
  const last = fee.years.at(-1);
  const days = String(input.priceList.paymentDays ?? 30);
  return html`<ul class="sheet-terms">
    ${first && last
      ? html`<li>${words.term(dateText(first.from, lang), dateText(last.to, lang), words.years(fee.years.length))}</li>
          <li>${words.payment(dateText(first.invoiceDate, lang), dateText(first.dueDate, lang), days)}</li>`
      : nothing}
    ${isZero(fee.vat) && input.priceList.vat === "none" ? html`<li>${words.vatNone}</li>` : nothing}
    ${fee.validUntil === undefined ? nothing : html`<li>${words.validity(dateText(fee.validUntil, lang))}</li>`}
  </ul>`;
}

function renderYearTable(fee: LicenseFee, lang: Lang): TemplateResult {
  const words = quoteDocumentText[lang].table;
  const { net, gross } = licenseQuoteText[lang];
  const amount = (label: string, text: string): TemplateResult => html`<td data-label=${label}>${text}</td>`;
  return html`<table class="year-table">
    <caption>${words.title}</caption>
    <thead>
      <tr>
        <th scope="col">${words.period}</th><th scope="col">${net}</th><th scope="col">${words.vat}</th>
        <th scope="col">${gross}</th><th scope="col">${words.due}</th>
      </tr>
    </thead>
    <tbody>
      ${fee.years.map(
        (year) => html`<tr>
          <th scope="row">${licenseQuoteText[lang].period(shortDateText(year.from, lang), shortDateText(year.to, lang))}</th>
          ${amount(net, money(year.net, lang))} ${amount(words.vat, money(year.vat, lang))} ${amount(gross, money(year.gross, lang))}
          ${amount(words.due, shortDateText(year.dueDate, lang))}
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function renderFoot({ input, version, lang }: Sheet): TemplateResult {
  const words = quoteDocumentText[lang];
  const { title, id, validFrom, validTo } = input.priceList;
  const from = shortDateText(validFrom, lang);
  return html`<p class="sheet-foot">
    ${validTo === undefined ? words.foot(title, id, from, version) : words.footUntil(title, id, from, shortDateText(validTo, lang), version)}
  </p>`;
}

