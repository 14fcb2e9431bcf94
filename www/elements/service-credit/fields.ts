import { html, type TemplateResult } from "lit";

import { serviceCreditText } from "../../text/service-credit.js";
import { amountField } from "../fields/amount-field.js";
import { dateField } from "../fields/date-field.js";
import { durationField } from "../fields/duration-field.js";
import type { ServiceCreditForm } from "./form.js";
import { renderList } from "./list-fields.js";
import { renderOutages } from "./outage-fields.js";
import { renderTerms } from "./terms-fields.js";

/** `ownTerms`: whether the terms are others than those of CONUS. */
export function renderServiceCreditFields(form: ServiceCreditForm, ownTerms: boolean): TemplateResult {
  const { draft, lang, frame, change, fold } = form;
  const words = serviceCreditText[lang];
  return html`<div class="row">
      ${amountField(frame("/annualFee", words.annualFee), draft.annualFee, (annualFee) => change("/annualFee", { annualFee }))}
    </div>
    <div class="row">
      ${dateField(frame("/from", words.from), draft.from, (from) => change("/from", { from }))}
      ${dateField(frame("/to", words.to), draft.to, (to) => change("/to", { to }))}
    </div>
    ${renderOutages(form)} ${fold("list", words.list.fold, renderList(form), words.list.foldHint)}
    ${durationField(frame("/openingCreditMinutes", words.openingCredit, words.openingCreditHint), draft.openingCredit, (openingCredit) =>
      change("/openingCreditMinutes", { openingCredit }),
    )}
    ${fold("terms", words.terms.fold, renderTerms(form, ownTerms), ownTerms ? words.terms.changed : words.terms.conus)}`;
}
