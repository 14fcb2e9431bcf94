import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import { renderSums } from "../answer/sums.js";
import { problemsOf, type LicenseFee, type LicenseFeeInput, type Tarifwerk } from "../engine.js";
import { difference } from "../shared/exact.js";
import { countText, money, moneyChange, percentText } from "../shared/format.js";
import { Reader } from "../shared/reader.js";
import { readPriceList } from "./list-draft.js";
import { placeText } from "./quote-tables.js";
import type { Scenario } from "./scenario-draft.js";
import type { Shelf } from "./shelf.js";

interface Comparison {
  readonly input: LicenseFeeInput;
  readonly fee: LicenseFee;
  readonly scenarios: readonly Scenario[];
  readonly shelf: Shelf;
  readonly tarifwerk: Tarifwerk;
  readonly lang: Lang;
}

/** The quote and its scenarios side by side. */
export function renderScenarios(comparison: Comparison): TemplateResult | typeof nothing {
  const { input, fee, scenarios, lang } = comparison;
  if (scenarios.length === 0) return nothing;
  const words = quoteDocumentText[lang].scenarios;
  return html`<section class="scenarios wide" part="scenarios" aria-labelledby="scenarios-title">
    <h3 id="scenarios-title">${words.title}</h3>
    <ol>
      <li>${renderCard(words.quote, input, fee, undefined, lang)}</li>
      ${scenarios.map((scenario, index) => html`<li>${renderScenario(comparison, scenario, index)}</li>`)}
    </ol>
  </section>`;
}

function renderScenario({ input, fee, shelf, tarifwerk, lang }: Comparison, scenario: Scenario, index: number): TemplateResult {
  const words = quoteDocumentText[lang].scenarios;
  const name = scenario.name === "" ? words.number(String(index + 1)) : scenario.name;
  const failed = (sentences: readonly string[]): TemplateResult =>
    html`<h4>${name}</h4>${sentences.map((sentence) => html`<p>${sentence}</p>`)}`;
  let { priceList } = input;
  if (scenario.list !== undefined) {
    const held = shelf.held.find(({ key }) => key === scenario.list);
    if (!held) return failed([words.gone]);
    const reader = new Reader(tarifwerk, lang);
    priceList = readPriceList(held.draft, reader);
    if (reader.problems.size > 0 || reader.missing.length > 0 || tarifwerk.checkPriceList(priceList, { lang }).problems.length > 0) {
      return failed([words.faultyList]);
    }
  }
  const other: LicenseFeeInput = { ...input, priceList, cases: { ...input.cases, ...scenario.cases } };
  try {
    return renderCard(name, other, tarifwerk.licenseFee(other, { lang, steps: false }), fee, lang);
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    return failed(problems.map(({ code, message }) => (code === "price-on-request" ? words.onRequest : message)));
  }
}

function renderCard(name: string, { priceList, cases }: LicenseFeeInput, fee: LicenseFee, quote: LicenseFee | undefined, lang: Lang): TemplateResult {
  const words = quoteDocumentText[lang].scenarios;
  const { net, gross, vat } = licenseQuoteText[lang];
  const change = quote === undefined ? undefined : moneyChange(difference(fee.net, quote.net), lang);
  return html`<h4>${name}</h4>
    <p class="scenario-list">${priceList.title} (${priceList.id})</p>
    ${renderSums([
      { label: words.inpatient, amount: countText(cases.inpatient, lang) },
      { label: words.outpatient, amount: countText(cases.outpatient, lang) },
      { label: words.listFee, hint: placeText(fee, lang), amount: money(fee.listFee, lang) },
      { label: net, amount: money(fee.net, lang), total: true },
      { label: vat(percentText(fee.vatRate, lang)), amount: money(fee.vat, lang) },
      { label: gross, amount: money(fee.gross, lang), total: true },
    ])}
    ${change === undefined ? nothing : html`<p class="scenario-change"><strong>${change}</strong> ${words.change}</p>`}`;
}
