import { html, type TemplateResult } from "lit";

import { licenseQuoteText } from "../../text/license-quote.js";
import { countField } from "../fields/count-field.js";
import { countedKinds } from "./draft.js";
import type { LicenseQuoteForm } from "./fields.js";
import { renderOrigin } from "./origin-fields.js";

/** How many cases, from whom, and of which year. Files that say so are dropped here, above the fields that they fill. */
export function renderCases(form: LicenseQuoteForm): TemplateResult {
  return html`<div class="figures">${renderCounts(form)} ${renderOrigin({ ...form, origin: form.draft })}</div>`;
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
