import { html, nothing, type TemplateResult } from "lit";

import { licenseQuoteText } from "../../text/license-quote.js";
import { checkField, selectField } from "../fields/choice-field.js";
import { countField } from "../fields/count-field.js";
import { textField } from "../fields/text-field.js";
import type { Source } from "../license-quote/draft.js";
import { today, yearOf } from "../shared/today.js";
import { countedKinds } from "./draft.js";
import { changeContract, type RenewalForm } from "./form.js";

/** The cases of the reference period, and who they come from. */
export function renderCases(form: RenewalForm): TemplateResult {
  const { lang, lists, frame } = form;
  const { contract } = form.draft;
  const words = licenseQuoteText[lang];
  const kinds = ["inpatient", "outpatient", ...countedKinds(lists)] as const;
  const sources = (["quality-report", "institution", "estimate"] as const).map((value) => ({ value, label: words.sources[value] }));
  const latest = yearOf(today());
  const recent = Array.from({ length: 12 }, (_, index) => latest - index);
  const years = recent.includes(contract.referenceYear) ? recent : [contract.referenceYear, ...recent];
  return html`<div class="row">
      ${kinds.map((kind) =>
        countField(frame(`/cases/${kind}`, words[kind]), contract[kind], (typed) => changeContract(form, `/cases/${kind}`, { [kind]: typed })),
      )}
    </div>
    <div class="row">
      ${selectField<Source>(frame("/cases/source", words.source), contract.source, sources, (source) =>
        changeContract(form, "/cases/source", { source }),
      )}
      ${selectField(
        frame("/cases/year", words.referenceYear),
        String(contract.referenceYear),
        years.map((year) => ({ value: String(year), label: String(year) })),
        (year) => changeContract(form, "/cases/year", { referenceYear: Number(year) }),
      )}
    </div>
    ${contract.source === "estimate"
      ? textField(frame("/cases/assumptions", words.assumptions, words.assumptionsHint), contract.assumptions, (assumptions) =>
          changeContract(form, "/cases/assumptions", { assumptions }),
        )
      : nothing}`;
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
