import { html, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { renewalText } from "../../text/renewal.js";
import type { PriceList } from "../engine.js";
import { problemIcon } from "../fields/problem-icon.js";

/** Where the price lists of the page stand. */
export type PageLists =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly lists: readonly PriceList[] }
  | { readonly state: "failed"; readonly reason: "origin" | "unreachable" | "malformed" };

/** There are no price lists yet, or none that could be fetched. */
export function renderListsState(state: PageLists, lang: Lang): TemplateResult {
  const words = renewalText[lang].lists;
  if (state.state !== "failed") return html`<p class="prompt">${words.loading}</p>`;
  return html`<div role="alert">
    <p class="prompt strong">${problemIcon()} ${licenseQuoteText[lang].listProblem[state.reason]}</p>
    <p>${words.advice}</p>
  </div>`;
}

/** Above a closed list nothing is wrong: the vendor names the price. */
export function renderOnRequest(lang: Lang): TemplateResult {
  const { onRequest: words, answerLabel } = renewalText[lang];
  return html`<p class="answer-label">${answerLabel}</p>
    <p class="answer-number in-words">${words.label}</p>
    <p class="answer-sentence">${words.sentence}</p>`;
}
