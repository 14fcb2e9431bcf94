import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { yearText } from "../../text/year.js";
import { renderBurdenLimitFields } from "../burden-limit/fields.js";
import { amountField } from "../fields/amount-field.js";
import { checkField } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { nothingTyped } from "../shared/typed.js";
import { beforeCount, benefitsPath, daysPath, inYear } from "./draft.js";
import { renderExpenses } from "./expense-fields.js";
import { chosenTariff, type YearForm } from "./form.js";
import { personName, serviceName } from "./names.js";
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

function renderBefore(form: YearForm): TemplateResult {
  const { draft, lang, frame, change, fold } = form;
  const words = yearText[lang];
  const alone = draft.persons.length === 1;
  const groups = new Map(
    (chosenTariff(form)?.benefits ?? []).flatMap(({ yearlyCap, covers }) => (yearlyCap ? [[yearlyCap.group, covers] as const] : [])),
  );
  const content = html`${amountField(
    frame("/before/copayments", words.copaymentsBefore, words.copaymentsBeforeHint),
    draft.copaymentsBefore,
    (copaymentsBefore) => change("/before/copayments", { copaymentsBefore }),
  )}
  ${draft.persons.map(({ key, id, daysBefore }) => {
    const path = daysPath(id);
    const label = alone ? words.daysBefore : words.daysBeforeOf(personName(id, lang));
    return steppedCountField(
      frame(path, label, words.daysBeforeHint),
      daysBefore,
      (typed) => change(path, { persons: draft.persons.map((person) => (person.key === key ? { ...person, daysBefore: typed } : person)) }),
      { least: 0, start: 0 },
    );
  })}
  ${[...groups].map(([group, covers]) => {
    const path = benefitsPath(group);
    const label = words.benefitsBefore(covers.map((service) => serviceName(service, lang)).join(", "));
    return amountField(frame(path, label), draft.benefitsBefore[group] ?? nothingTyped, (typed) =>
      change(path, { benefitsBefore: { ...draft.benefitsBefore, [group]: typed } }),
    );
  })}`;
  const given = beforeCount(draft);
  return fold("before", words.before, content, given > 0 ? commonText[lang].some(String(given)) : words.beforeHint);
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
