import { html, nothing, type TemplateResult } from "lit";

import { licenseQuoteText } from "../../text/license-quote.js";
import { checkField } from "../fields/choice-field.js";
import { countField } from "../fields/count-field.js";
import { renderOrigin } from "../license-quote/origin-fields.js";
import { countedKinds } from "./draft.js";
import { changeContract, type RenewalForm } from "./form.js";

/** The cases of the reference period, and who they come from. */
export function renderCases(form: RenewalForm): TemplateResult {
  const { lang, lists, frame } = form;
  const { contract } = form.draft;
  const words = licenseQuoteText[lang];
  const kinds = ["inpatient", "outpatient", ...countedKinds(lists)] as const;
  return html`<div class="row">
      ${kinds.map((kind) =>
        countField(frame(`/cases/${kind}`, words[kind]), contract[kind], (typed) => changeContract(form, `/cases/${kind}`, { [kind]: typed })),
      )}
    </div>
    ${renderOrigin({ origin: contract, lang, frame, change: (path, patch) => changeContract(form, path, patch) })}`;
}

/** The modules of all lists; chosen ones that no list knows stay in sight, so that they can be taken away. */
export function renderModules(form: RenewalForm): TemplateResult | typeof nothing {
  const { lang, lists, frame } = form;
  const { modules } = form.draft.contract;
  const titles = new Map(lists.flatMap((list) => list.modules ?? []).map(({ id, title }) => [id, title]));
  for (const id of modules) if (!titles.has(id)) titles.set(id, id);
  if (titles.size === 0) return nothing;
  const ids = [...titles.keys()];
  return html`<fieldset class="group">
    <legend>${licenseQuoteText[lang].modules}</legend>
    ${ids.map((id, index) => {
      const place = modules.indexOf(id);
      const path = place < 0 ? `/modules/unchosen-${index}` : `/modules/${place}`;
      const chosen = (on: boolean): readonly string[] => ids.filter((other) => (other === id ? on : modules.includes(other)));
      return checkField(frame(path, titles.get(id) ?? id), place >= 0, (on) => changeContract(form, path, { modules: chosen(on) }));
    })}
  </fieldset>`;
}
