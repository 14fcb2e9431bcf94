import { html, nothing, type TemplateResult } from "lit";

import { priceListText } from "../../text/price-list.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import { selectField } from "../fields/choice-field.js";
import { countField } from "../fields/count-field.js";
import { textField } from "../fields/text-field.js";
import type { LicenseQuoteForm } from "./fields.js";
import { listName } from "./list-fields.js";
import { emptyScenario, mostScenarios, type ScenarioDraft } from "./scenario-draft.js";

/** What is different in each scenario. */
export function renderScenarioRows(form: LicenseQuoteForm): TemplateResult {
  const { draft, lang, change, go } = form;
  const words = quoteDocumentText[lang].scenarios;
  const add = (): void => {
    change("/scenarios", { scenarios: [...draft.scenarios, emptyScenario] });
    go(`/scenarios/${draft.scenarios.length}/name`);
  };
  return html`<p class="hint">${words.hint}</p>
    ${draft.scenarios.map((scenario, index) => renderScenario(form, scenario, index))}
    ${draft.scenarios.length < mostScenarios
      ? html`<button type="button" class="tool" id="add-scenario" @click=${add}>${words.add}</button>`
      : nothing}`;
}

function renderScenario({ draft, lang, shelf, frame, change }: LicenseQuoteForm, scenario: ScenarioDraft, index: number): TemplateResult {
  const words = quoteDocumentText[lang].scenarios;
  const number = String(index + 1);
  const path = `/scenarios/${index}`;
  const edit = (at: string, patch: Partial<ScenarioDraft>): void =>
    change(at, { scenarios: draft.scenarios.map((other, place) => (place === index ? { ...other, ...patch } : other)) });
  const lists = shelf.held.map(({ key, draft: list }) => ({ value: String(key), label: listName(list, priceListText[lang].untitled) }));
  return html`<fieldset class="group discount">
    <legend>${words.number(number)}</legend>
    <div class="row">
      ${textField(frame(`${path}/name`, words.name), scenario.name, (name) => edit(`${path}/name`, { name }))}
      ${countField(frame(`${path}/inpatient`, words.inpatient), scenario.inpatient, (inpatient) => edit(`${path}/inpatient`, { inpatient }))}
      ${countField(frame(`${path}/outpatient`, words.outpatient), scenario.outpatient, (outpatient) => edit(`${path}/outpatient`, { outpatient }))}
      ${lists.length > 1
        ? selectField(
            frame(`${path}/list`, words.list),
            scenario.list === undefined ? "" : String(scenario.list),
            [{ value: "", label: words.sameList }, ...lists],
            (list) => edit(`${path}/list`, { list: list === "" ? undefined : Number(list) }),
          )
        : nothing}
    </div>
    <button
      type="button"
      class="plain"
      @click=${() => change(path, { scenarios: draft.scenarios.filter((_, place) => place !== index) })}
    >
      ${words.remove(number)}
    </button>
  </fieldset>`;
}
