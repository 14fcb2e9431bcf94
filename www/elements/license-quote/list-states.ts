import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import type { LicenseFeeInput } from "../engine.js";
import { problemIcon } from "../fields/problem-icon.js";
import { countText } from "../shared/format.js";
import type { PriceListState } from "./price-list-source.js";

/** There is no price list yet, or none that can be used. */
export function renderListProblem(state: Exclude<PriceListState, { state: "ready" }>, lang: Lang): TemplateResult {
  const words = licenseQuoteText[lang].listProblem;
  if (state.state === "loading") return html`<p class="prompt">${words.loading}</p>`;
  if (state.state === "failed") {
    return html`<div role="alert">
      <p class="prompt strong">${problemIcon()} ${words[state.reason]}</p>
      <p>${words.advice}</p>
    </div>`;
  }
  return html`<div role="alert" class="faults">
    <p class="prompt strong">${problemIcon()} ${words.invalid}</p>
    <ul>
      ${state.problems.map(({ path, message }) => html`<li>${path === "" ? nothing : html`<code>${path}</code>: `}${message}</li>`)}
    </ul>
  </div>`;
}

/** Above a closed list nothing is wrong: the vendor names the price. */
export function renderOnRequest({ priceList, cases }: LicenseFeeInput, lang: Lang): TemplateResult {
  const words = licenseQuoteText[lang].onRequest;
  const last = priceList.bands.at(-1)?.upTo;
  const counted = countText(billableCases(priceList, cases), lang);
  return html`<p class="answer-label">${licenseQuoteText[lang].answerLabel}</p>
    <p class="answer-number in-words">${words.label}</p>
    <p class="answer-sentence">${words.sentence(counted, priceList.vendor)}</p>
    ${last == null ? nothing : html`<p class="answer-remark">${words.limit(countText(last, lang))}</p>`}`;
}

function billableCases({ counts }: LicenseFeeInput["priceList"], cases: LicenseFeeInput["cases"]): number {
  const byKind = {
    "inpatient": cases.inpatient,
    "outpatient": cases.outpatient,
    "day-patient": cases.dayPatient ?? 0,
    "home-treatment": cases.homeTreatment ?? 0,
  };
  return (counts ?? ["inpatient", "outpatient"]).reduce((sum, kind) => sum + byKind[kind], 0);
}
