import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { yearText } from "../../text/year.js";
import { renderBurdenLimitFields } from "../burden-limit/fields.js";
import { checkField } from "../fields/choice-field.js";
import { renderBefore } from "./before-fields.js";
import { inYear } from "./draft.js";
import { renderExpenses } from "./expense-fields.js";
import type { YearForm } from "./form.js";
import { renderPersons } from "./person-fields.js";
import { renderTariff } from "./tariff-fields.js";

export function renderYearFields(form: YearForm): TemplateResult {
  const { draft, lang, change } = form;
  const words = yearText[lang];
  const household = renderBurdenLimitFields({
    ...form,
    draft: draft.household,
    change: (path, patch) => change(path, inYear(draft, { ...draft.household, ...patch })),
  });
  return html`${renderPart("household", words.household, html`${household} ${renderPersons(form)}`)}
  ${renderPart("expenses", words.expenses, html`${renderExpenses(form)} ${renderBefore(form)} ${renderExemption(form)}`)}
  ${renderPart("tariff", words.tariffPart, renderTariff(form))}`;
}

function renderPart(key: string, title: string, content: TemplateResult): TemplateResult {
  return html`<section class="form-part" aria-labelledby="part-${key}">
    <h3 id="part-${key}">${title}</h3>
    ${content}
  </section>`;
}

function renderExemption({ draft, lang, frame, change, fold }: YearForm): TemplateResult {
  const words = yearText[lang];
  const { exemptionClaimed, prepaid } = draft;
  const given = [!exemptionClaimed, prepaid].filter(Boolean).length;
  const content = html`${prepaid
    ? nothing
    : checkField(
        frame("/exemptionClaimed", words.exemptionClaimed, words.exemptionClaimedHint),
        exemptionClaimed,
        (claimed) => change("/exemptionClaimed", { exemptionClaimed: claimed }),
      )}
  ${checkField(frame("/prepaid", words.prepaid, words.prepaidHint), prepaid, (paid) => change("/prepaid", { prepaid: paid }))}`;
  return fold("exemption", words.exemption, content, given > 0 ? commonText[lang].some(String(given)) : undefined);
}
