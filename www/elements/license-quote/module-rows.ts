import { html, type TemplateResult } from "lit";

import { priceListText } from "../../text/price-list.js";
import { amountField } from "../fields/amount-field.js";
import { radioField, selectField } from "../fields/choice-field.js";
import { textField } from "../fields/text-field.js";
import { renderBandTable } from "./band-rows.js";
import { renderFurther } from "./further-fields.js";
import { pricingModels, type PriceListDraft, type PricingModel } from "./list-draft.js";
import type { ListForm } from "./list-form.js";
import { emptyModule, type ModuleDraft } from "./module-draft.js";

/** What is sold beside the license, each with a flat amount or bands of its own. */
export function renderModuleRows(form: ListForm, list: PriceListDraft): TemplateResult {
  const { lang, edit, go } = form;
  const words = priceListText[lang];
  const add = (): void => {
    edit("/priceList/modules", { modules: [...list.modules, emptyModule] });
    go(`/priceList/modules/${list.modules.length}/title`);
  };
  return html`${list.modules.map((module, index) => renderModule(form, list, module, index))}
    <button type="button" class="tool" id="add-module" @click=${add}>${words.addModule}</button>`;
}

function renderModule(form: ListForm, list: PriceListDraft, module: ModuleDraft, index: number): TemplateResult {
  const { lang, frame, edit } = form;
  const words = priceListText[lang];
  const number = String(index + 1);
  const path = `/priceList/modules/${index}`;
  const change = (at: string, patch: Partial<ModuleDraft>): void =>
    edit(at, { modules: list.modules.map((other, place) => (place === index ? { ...other, ...patch } : other)) });
  const remove = (): void => edit(path, { modules: list.modules.filter((_, place) => place !== index) });
  const named = (label: string): string => `${words.module(number)}: ${label}`;
  return html`<fieldset class="group discount">
    <legend>${words.module(number)}</legend>
    <div class="row">
      ${textField(frame(`${path}/title`, words.moduleTitle), module.title, (title) => change(`${path}/title`, { title }))}
      ${textField(frame(`${path}/id`, words.moduleId), module.id, (id) => change(`${path}/id`, { id }))}
    </div>
    ${radioField<ModuleDraft["priced"]>(
      frame(`${path}/priced`, words.modulePrice),
      module.priced,
      (["flat", "bands"] as const).map((value) => ({ value, label: words.modulePrices[value] })),
      (priced) => change(`${path}/priced`, { priced }),
      true,
    )}
    ${module.priced === "flat"
      ? amountField(frame(`${path}/flat`, words.moduleFlat), module.flat, (flat) => change(`${path}/flat`, { flat }))
      : html`${selectField<PricingModel | "">(
          frame(`${path}/model`, words.moduleModel),
          module.model,
          [
            { value: "", label: words.sameModel },
            ...pricingModels.map((value) => ({ value, label: words.models[value] })),
          ],
          (model) => change(`${path}/model`, { model }),
        )}
        ${renderBandTable({
          bands: module.bands,
          model: module.model === "" ? list.model : module.model,
          lang,
          path: `${path}/bands`,
          caption: named(words.bands),
          warnings: form.warnings,
          frame: (at, label) => frame(at, named(label)),
          count: form.count,
          edit: (at, bands) => change(at, { bands }),
          go: form.go,
        })}`}
    ${renderFurther(path, module.further, words.unknownField, lang, (further) => change(path, { further }))}
    <button type="button" class="plain" @click=${remove}>${words.removeModule(number)}</button>
  </fieldset>`;
}
