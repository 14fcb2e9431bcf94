import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { yearAnswerText } from "../../text/year-answer.js";
import { renderSums, type Sum } from "../answer/sums.js";
import type { Tariff, YearEstimate } from "../engine.js";
import { isZero } from "../shared/exact.js";
import { money } from "../shared/format.js";

type Refund = NonNullable<YearEstimate["refund"]>;

/** What the tariff takes over, what it costs, and the same year without it. */
export function renderTariffOutcome(tariff: Tariff, result: YearEstimate, lang: Lang): TemplateResult {
  const words = yearAnswerText[lang].tariff;
  const { totals, withoutTariff, premium } = result;
  const sums: readonly Sum[] = [
    { label: words.without, amount: money(withoutTariff.ownCost, lang) },
    { label: words.benefit, amount: money(isZero(totals.tariffBenefit) ? totals.tariffBenefit : `-${totals.tariffBenefit}`, lang) },
    { label: words.with, amount: money(totals.ownCost, lang), total: true },
    ...(premium === undefined ? [] : [{ label: words.premium, amount: money(premium, lang) }]),
  ];
  return html`<section class="finding" part="tariff" aria-labelledby="tariff-title">
    <h3 id="tariff-title">${words.title(tariff.title)}</h3>
    ${tariff.example ? html`<p class="example-list">${words.example}</p>` : nothing} ${renderSums(sums)}
  </section>`;
}

/** Hand in or keep the refund, with both numbers and the reason. */
export function renderAdvice(refund: Refund, balance: YearEstimate["balance"], lang: Lang): TemplateResult {
  const words = yearAnswerText[lang];
  const { advice, eligible, reasons } = refund;
  const sums: readonly Sum[] = [
    { label: words.advice.handedIn, amount: money(refund.benefitIfHandedIn, lang) },
    { label: words.advice.kept, amount: money(refund.amount, lang) },
    ...(isZero(refund.laterLoss) ? [] : [{ label: words.advice.later, amount: money(refund.laterLoss, lang) }]),
  ];
  const { handedIn, kept, title } = words.tariff.balance;
  return html`<section class="finding advice" part="advice" aria-labelledby="advice-title">
    <h3 id="advice-title">${words.advice.title[advice]}</h3>
    ${reasons.length > 0 ? html`<ul class="advice-reasons">${reasons.map((reason) => html`<li>${reason}.</li>`)}</ul>` : nothing}
    <p>${adviceText(refund, lang)}</p>
    ${eligible ? renderSums(sums) : nothing}
    ${balance === undefined
      ? nothing
      : html`<div class="balance"><p class="strong">${title}</p>
          ${renderSums([
            { label: handedIn, amount: money(balance.ifHandedIn, lang) },
            ...(eligible ? [{ label: kept, amount: money(balance.ifKept, lang) }] : []),
          ])}</div>`}
  </section>`;
}

function adviceText({ advice, benefitIfHandedIn, amount, laterLoss }: Refund, lang: Lang): string {
  const words = yearAnswerText[lang].advice;
  const benefit = money(benefitIfHandedIn, lang);
  const refund = money(amount, lang);
  const nothingToHandIn = isZero(benefitIfHandedIn);
  switch (advice) {
    case "hand-in":
      return words.handIn(benefit, refund, money(laterLoss, lang));
    case "keep":
      return nothingToHandIn ? words.nothing(refund) : words.keep(benefit, refund);
    case "depends":
      return words.depends(benefit, refund, money(laterLoss, lang));
    case "not-eligible":
      return nothingToHandIn ? words.notEligibleNothing : words.notEligible(benefit);
  }
}
