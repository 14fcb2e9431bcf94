import { html, nothing, type TemplateResult } from "lit";

import { licenseQuoteText } from "../../text/license-quote.js";
import { selectField } from "../fields/choice-field.js";
import { countField } from "../fields/count-field.js";
import { textField } from "../fields/text-field.js";
import { today, yearOf } from "../shared/today.js";
import { countedKinds, type Source } from "./draft.js";
import type { LicenseQuoteForm } from "./fields.js";

/** How many cases, from whom, and of which year. Files that say so are dropped here, above the fields that they fill. */
export function renderCases(form: LicenseQuoteForm): TemplateResult {
  return html`<div class="figures">${renderCounts(form)} ${renderSource(form)}</div>`;
}

function renderCounts({ draft, lang, list, frame, change }: LicenseQuoteForm): TemplateResult {
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
