import { html, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { renewalText } from "../../text/renewal.js";
import type { PriceDateAnchor } from "../engine.js";
import { amountField } from "../fields/amount-field.js";
import { radioField } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import { renderDiscounts } from "../license-quote/discount-rows.js";
import { agreedCount } from "../license-quote/draft.js";
import { renderCases, renderModules } from "./case-fields.js";
import { conusTerms, draftOfTerms, type TermsDraft } from "./draft.js";
import { changeContract, type RenewalForm } from "./form.js";
import { renderLists } from "./list-fields.js";

/** `ownTerms`: whether the terms are others than those of CONUS. */
export function renderRenewalFields(form: RenewalForm, ownTerms: boolean): TemplateResult {
  const { draft, lang, frame, change, fold } = form;
  const words = renewalText[lang];
  const agreed = agreedCount(draft.contract);
  return html`<div class="row">
      ${dateField(frame("/termEnd", words.termEnd), draft.termEnd, (termEnd) => change("/termEnd", { termEnd }))}
      ${amountField(frame("/currentFee", words.currentFee), draft.currentFee, (currentFee) => change("/currentFee", { currentFee }))}
    </div>
    ${renderCases(form)} ${renderModules(form)}
    ${dateField(frame("/notifiedOn", words.notifiedOn, words.notifiedOnHint), draft.notifiedOn, (notifiedOn) =>
      change("/notifiedOn", { notifiedOn }),
    )}
    ${renderLists(form)}
    ${fold("discounts", licenseQuoteText[lang].discounts, renderAgreed(form), agreed > 0 ? commonText[lang].some(String(agreed)) : undefined)}
    ${fold("terms", words.terms.fold, renderTerms(form, ownTerms), ownTerms ? words.terms.changed : words.terms.conus)}`;
}

function renderAgreed(form: RenewalForm): TemplateResult {
  const { draft, lang, frame } = form;
  return html`${renderDiscounts({
    draft: draft.contract,
    lang,
    frame,
    change: (path, patch) => changeContract(form, path, patch),
  })}
  ${amountField(frame("/agreedFee", renewalText[lang].agreedFee, renewalText[lang].agreedFeeHint), draft.contract.agreedFee, (agreedFee) =>
    changeContract(form, "/agreedFee", { agreedFee }),
  )}`;
}

function renderTerms({ draft, lang, frame, change }: RenewalForm, changed: boolean): TemplateResult {
  const { terms } = draft;
  const words = renewalText[lang].terms;
  const edit = (at: string, patch: Partial<TermsDraft>): void => change(`/terms${at}`, { terms: { ...terms, ...patch } });
  const anchors = (["notice-deadline", "term-end"] as const).map((value) => ({ value, label: words.anchors[value] }));
  return html`<div class="row">
      ${steppedCountField(frame("/terms/noticeWeeks", words.noticeWeeks), terms.noticeWeeks, (noticeWeeks) => edit("/noticeWeeks", { noticeWeeks }), { least: 0, start: 0 })}
      ${steppedCountField(frame("/terms/priceDateWeeks", words.priceDateWeeks), terms.priceDateWeeks, (priceDateWeeks) => edit("/priceDateWeeks", { priceDateWeeks }), { least: 0, start: 0 })}
    </div>
    ${radioField<PriceDateAnchor>(frame("/terms/priceDateAnchor", words.anchor), terms.priceDateAnchor, anchors, (priceDateAnchor) =>
      edit("/priceDateAnchor", { priceDateAnchor }),
    )}
    ${steppedCountField(frame("/terms/years", words.years), terms.years, (years) => edit("/years", { years }), { least: 1, start: 0 })}
    ${changed
      ? html`<button type="button" class="plain restore" @click=${() => change("/terms", { terms: draftOfTerms(conusTerms, lang) })}>${words.restore}</button>`
      : ""}`;
}
