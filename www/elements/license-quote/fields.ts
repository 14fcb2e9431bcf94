import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import type { PriceList } from "../engine.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, selectField } from "../fields/choice-field.js";
import { countField, steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { textField } from "../fields/text-field.js";
import { today, yearOf } from "../shared/today.js";
import { renderDiscounts } from "./discount-rows.js";
import { agreedCount, countedKinds, type LicenseQuoteDraft, type Source } from "./draft.js";

/** What the fields need from the element they stand in. */
export interface LicenseQuoteForm {
  readonly draft: LicenseQuoteDraft;
  readonly lang: Lang;
  readonly list: PriceList;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<LicenseQuoteDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string): TemplateResult;
}

export function renderLicenseQuoteFields(form: LicenseQuoteForm): TemplateResult {
  const { draft, lang, fold } = form;
  const words = licenseQuoteText[lang];
  const agreed = agreedCount(draft);
  return html`${renderCases(form)} ${renderSource(form)} ${renderModules(form)}
    ${fold("discounts", words.discounts, renderAgreed(form), agreed > 0 ? commonText[lang].some(String(agreed)) : undefined)}
    ${fold("term", words.term, renderTerm(form))}`;
}

function renderCases({ draft, lang, list, frame, change }: LicenseQuoteForm): TemplateResult {
  const words = licenseQuoteText[lang];
  return html`<div class="row">
    ${countField(frame("/cases/inpatient", words.inpatient), draft.inpatient, (inpatient) =>
      change("/cases/inpatient", { inpatient }),
    )}
    ${countField(frame("/cases/outpatient", words.outpatient), draft.outpatient, (outpatient) =>
      change("/cases/outpatient", { outpatient }),
    )}
    ${countedKinds(list).map((kind) =>
      countField(frame(`/cases/${kind}`, words[kind]), draft[kind], (typed) => change(`/cases/${kind}`, { [kind]: typed })),
    )}
  </div>`;
}

function renderSource({ draft, lang, frame, change }: LicenseQuoteForm): TemplateResult {
  const words = licenseQuoteText[lang];
  const sources = (["quality-report", "institution", "estimate"] as const).map((value) => ({ value, label: words.sources[value] }));
  const latest = yearOf(today());
  const recent = Array.from({ length: 12 }, (_, index) => latest - index);
  const years = recent.includes(draft.referenceYear) ? recent : [draft.referenceYear, ...recent];
  return html`<div class="row">
      ${selectField<Source>(frame("/cases/source", words.source), draft.source, sources, (source) =>
        change("/cases/source", { source }),
      )}
      ${selectField(
        frame("/cases/year", words.referenceYear),
        String(draft.referenceYear),
        years.map((year) => ({ value: String(year), label: String(year) })),
        (year) => change("/cases/year", { referenceYear: Number(year) }),
      )}
    </div>
    ${draft.source === "estimate"
      ? textField(frame("/cases/assumptions", words.assumptions, words.assumptionsHint), draft.assumptions, (assumptions) =>
          change("/cases/assumptions", { assumptions }),
        )
      : nothing}`;
}

/** Chosen modules that the list does not know stay in sight, so that they can be taken away. */
function renderModules({ draft, lang, list, frame, change }: LicenseQuoteForm): TemplateResult | typeof nothing {
  const known = list.modules ?? [];
  const unknown = draft.modules.filter((id) => !known.some((module) => module.id === id));
  const offered = [...known, ...unknown.map((id) => ({ id, title: id }))];
  if (offered.length === 0) return nothing;
  return html`<fieldset class="group">
    <legend>${licenseQuoteText[lang].modules}</legend>
    ${offered.map(({ id, title }, index) => {
      const place = draft.modules.indexOf(id);
      const path = place < 0 ? `/modules/unchosen-${index}` : `/modules/${place}`;
      const chosen = (on: boolean): readonly string[] =>
        offered.map((module) => module.id).filter((other) => (other === id ? on : draft.modules.includes(other)));
      return checkField(frame(path, title), place >= 0, (on) => change(path, { modules: chosen(on) }));
    })}
  </fieldset>`;
}

function renderAgreed(form: LicenseQuoteForm): TemplateResult {
  const { draft, lang, frame, change } = form;
  const words = licenseQuoteText[lang];
  return html`${renderDiscounts(form)}
  ${amountField(frame("/agreedFee", words.agreedFee, words.agreedFeeHint), draft.agreedFee, (agreedFee) =>
    change("/agreedFee", { agreedFee }),
  )}`;
}

function renderTerm({ draft, lang, frame, change }: LicenseQuoteForm): TemplateResult {
  const words = licenseQuoteText[lang];
  return html`<div class="row">
    ${dateField(frame("/date", words.date), draft.date, (date) => change("/date", { date }))}
    ${dateField(frame("/invoiceDate", words.invoiceDate, words.invoiceDateHint), draft.invoiceDate, (invoiceDate) =>
      change("/invoiceDate", { invoiceDate }),
    )}
    ${dateField(frame("/termStart", words.termStart, words.termStartHint), draft.termStart, (termStart) =>
      change("/termStart", { termStart }),
    )}
    ${steppedCountField(frame("/termYears", words.termYears), draft.termYears, (termYears) => change("/termYears", { termYears }), { least: 1, start: 0 })}
  </div>`;
}
