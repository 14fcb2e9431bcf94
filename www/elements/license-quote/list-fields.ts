import { html, nothing, type TemplateResult } from "lit";

import { priceListText } from "../../text/price-list.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, selectField } from "../fields/choice-field.js";
import { countField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import { fileButton } from "../fields/file-button.js";
import { problemIcon } from "../fields/problem-icon.js";
import { textField } from "../fields/text-field.js";
import { renderBandTable } from "./band-rows.js";
import { renderFurther } from "./further-fields.js";
import { caseKinds, countsOf, pricingModels, type PriceListDraft, type PricingModel } from "./list-draft.js";
import type { ListForm, ListNotice } from "./list-form.js";
import { renderModuleRows } from "./module-rows.js";
import { repeatedIds } from "./shelf.js";

/** The lists at hand, what can be done with them, and the form of the chosen one. */
export function renderPriceLists(form: ListForm): TemplateResult {
  const { shelf, held, lang } = form;
  const words = priceListText[lang];
  return html`${shelf.held.length > 1 ? renderChoice(form) : nothing}
    <div class="tools" role="group" aria-label=${words.label}>
      <button type="button" class="tool" id="create-list" @click=${form.create}>${words.create}</button>
      ${held ? html`<button type="button" class="tool" id="copy-list" @click=${form.copy}>${words.copy}</button>` : nothing}
      ${fileButton("load-list", words.load, ".json,application/json", form.load)}
      ${held ? html`<button type="button" class="tool" id="save-list" @click=${form.save}>${words.save}</button>` : nothing}
      ${shelf.held.length > 1 ? html`<button type="button" class="tool" id="close-list" @click=${form.close}>${words.remove}</button>` : nothing}
    </div>
    <div class="notices" role="status">${form.notices.map((notice) => renderNotice(notice, form))}</div>
    ${repeatedIds(shelf).map((id) => html`<p class="problem repeated-id">${problemIcon()}<span>${words.repeatedId(id)}</span></p>`)}
    <p class="hint">${words.saveHint}</p>
    ${held ? renderList(form, held.draft) : nothing}`;
}

function renderChoice({ shelf, lang, frame, choose }: ListForm): TemplateResult {
  const words = priceListText[lang];
  return selectField(
    frame("/lists", words.choose),
    String(shelf.chosen),
    shelf.held.map(({ key, draft }) => ({ value: String(key), label: listName(draft, words.untitled) })),
    (key) => choose(Number(key)),
  );
}

/** A list by title and id, as it is told apart from others. */
export function listName({ title, id }: PriceListDraft, untitled: string): string {
  const name = title.trim() === "" ? untitled : title.trim();
  return id.trim() === "" ? name : `${name} (${id.trim()})`;
}

function renderNotice(notice: ListNotice, { lang }: ListForm): TemplateResult {
  const words = priceListText[lang].file;
  if (notice.kind === "loaded" || notice.kind === "same") return html`<p class="notice">${words[notice.kind](notice.name, notice.title)}</p>`;
  return html`<div class="notice bad">
    <p>${problemIcon()} ${words[notice.kind](notice.name)}</p>
    ${notice.kind === "notAList"
      ? html`<ul>
          ${notice.problems.map(({ path, message }) => html`<li>${path === "" ? nothing : html`<code>${path}</code>: `}${message}</li>`)}
        </ul>`
      : nothing}
  </div>`;
}

function renderList(form: ListForm, list: PriceListDraft): TemplateResult {
  const { lang, frame, edit, fold } = form;
  const words = priceListText[lang];
  const at = (name: string): string => `/priceList/${name}`;
  const modules = list.modules.length === 0 ? undefined : String(list.modules.length);
  return html`<div class="row">
      ${textField(frame(at("title"), words.title), list.title, (title) => edit(at("title"), { title }))}
      ${textField(frame(at("id"), words.id, words.idHint), list.id, (id) => edit(at("id"), { id }))}
      ${textField(frame(at("vendor"), words.vendor), list.vendor, (vendor) => edit(at("vendor"), { vendor }))}
    </div>
    <div class="row">
      ${dateField(frame(at("validFrom"), words.validFrom), list.validFrom, (validFrom) => edit(at("validFrom"), { validFrom }))}
      ${dateField(frame(at("validTo"), words.validTo, words.validToHint), list.validTo, (validTo) => edit(at("validTo"), { validTo }))}
      ${dateField(frame(at("renewalsFrom"), words.renewalsFrom, words.renewalsFromHint), list.renewalsFrom, (renewalsFrom) =>
        edit(at("renewalsFrom"), { renewalsFrom }),
      )}
    </div>
    ${renderCounts(form, list)}
    ${selectField<PricingModel>(
      frame(at("model"), words.model, words.modelHints[list.model]),
      list.model,
      pricingModels.map((value) => ({ value, label: words.models[value] })),
      (model) => edit(at("model"), { model }),
    )}
    ${renderBandTable({
      bands: list.bands,
      model: list.model,
      lang,
      path: at("bands"),
      caption: words.bands,
      warnings: form.warnings,
      frame,
      count: form.count,
      edit: (path, bands) => edit(path, { bands }),
      go: form.go,
    })}
    ${fold("list-modules", words.modules, renderModuleRows(form, list), modules)}
    ${fold("list-terms", words.terms, renderTerms(form, list))}
    ${renderFurther("/priceList", list.further, words.unknownField, lang, (further) => edit("/priceList", { further }))}`;
}

function renderCounts({ lang, frame, edit }: ListForm, list: PriceListDraft): TemplateResult {
  const words = priceListText[lang];
  const counts = countsOf(list);
  const { problem } = frame("/priceList/counts", words.counts);
  return html`<fieldset class="group kinds" id="field-priceList-counts" tabindex="-1">
    <legend>${words.counts}</legend>
    <div class="radio-row">
      ${caseKinds.map((kind) =>
        checkField(frame(`/priceList/counts/${kind}`, words.kinds[kind]), counts.includes(kind), (on) =>
          edit("/priceList/counts", { counts: caseKinds.filter((other) => (other === kind ? on : counts.includes(other))) }),
        ),
      )}
    </div>
    ${problem ? html`<p class="problem">${problemIcon()}<span>${problem}</span></p>` : nothing}
  </fieldset>`;
}

function renderTerms({ lang, frame, edit }: ListForm, list: PriceListDraft): TemplateResult {
  const words = priceListText[lang];
  const at = (name: string): string => `/priceList/${name}`;
  return html`<div class="row">
      ${amountField(frame(at("minimumFee"), words.minimumFee), list.minimumFee, (minimumFee) => edit(at("minimumFee"), { minimumFee }))}
      ${countField(frame(at("paymentDays"), words.paymentDays, words.paymentDaysHint), list.paymentDays, (paymentDays) =>
        edit(at("paymentDays"), { paymentDays }),
      )}
      ${selectField<PriceListDraft["zeroCases"]>(
        frame(at("zeroCases"), words.zeroCases),
        list.zeroCases,
        (["first-band", "free"] as const).map((value) => ({ value, label: words.zero[value] })),
        (zeroCases) => edit(at("zeroCases"), { zeroCases }),
      )}
      ${selectField<PriceListDraft["vat"]>(
        frame(at("vat"), words.vat),
        list.vat,
        (["standard", "none"] as const).map((value) => ({ value, label: words.vats[value] })),
        (vat) => edit(at("vat"), { vat }),
      )}
    </div>
    ${checkField(frame(at("example"), words.example), list.example, (example) => edit(at("example"), { example }))}`;
}
