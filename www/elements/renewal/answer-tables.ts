import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { renewalText } from "../../text/renewal.js";
import { renderSums } from "../answer/sums.js";
import type { Renewal, RenewalInput } from "../engine.js";
import { dateText, money } from "../shared/format.js";
import { conusTerms } from "./draft.js";

/** The fee so far, that of the list, and the one that applies. */
export function renderFees({ priceLists, agreedFee }: RenewalInput, result: Renewal, lang: Lang): TemplateResult {
  const words = renewalText[lang].sums;
  const { currentFee, listFee, fee, increaseBlocked, priceListId } = result;
  const title = priceLists.find(({ id }) => id === priceListId)?.title ?? priceListId;
  return renderSums([
    { label: words.current, amount: money(currentFee, lang) },
    { label: words.list(title), amount: money(listFee, lang), ...(increaseBlocked ? { hint: words.blocked } : {}) },
    { label: words.fee, amount: money(fee, lang), total: true, ...(agreedFee === undefined ? {} : { hint: words.agreed }) },
  ]);
}

/** Date and fee under each reading, where the fees differ. */
export function renderReadings({ terms = conusTerms }: RenewalInput, { priceDate, fee, otherReading }: Renewal, lang: Lang): TemplateResult | typeof nothing {
  if (otherReading.fee === fee) return nothing;
  const { readings: words, terms: termsWords } = renewalText[lang];
  const readings = (["notice-deadline", "term-end"] as const).map((anchor) => {
    const isTaken = anchor === terms.priceDateAnchor;
    const amount = isTaken ? fee : otherReading.fee;
    const date = dateText(isTaken ? priceDate : otherReading.priceDate, lang);
    return {
      label: words.countedFrom(termsWords.anchors[anchor]),
      hint: isTaken ? words.taken(date) : words.date(date),
      amount: amount === undefined ? words.none : money(amount, lang),
    };
  });
  return html`<section class="finding" aria-labelledby="readings-title">
    <h3 id="readings-title">${words.title}</h3>
    ${renderSums(readings)}
  </section>`;
}

/** Price of the list, modules, discounts and minimum, which add up to the list fee. */
export function renderLines({ lines, listFee }: Renewal, lang: Lang): TemplateResult {
  const words = renewalText[lang];
  return html`<table class="lines">
    <thead>
      <tr><th scope="col">${words.position}</th><th scope="col">${words.amount}</th></tr>
    </thead>
    <tbody>
      ${lines.map(({ label, amount }) => html`<tr><th scope="row">${label}</th><td>${money(amount, lang)}</td></tr>`)}
    </tbody>
    <tfoot>
      <tr class="total"><th scope="row">${words.listFee}</th><td>${money(listFee, lang)}</td></tr>
    </tfoot>
  </table>`;
}
