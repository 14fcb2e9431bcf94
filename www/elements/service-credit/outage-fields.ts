import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { commonText } from "../../text/common.js";
import { serviceCreditText } from "../../text/service-credit.js";
import type { Cause } from "../engine.js";
import { selectField } from "../fields/choice-field.js";
import { momentField } from "../fields/date-field.js";
import { problemIcon } from "../fields/problem-icon.js";
import { countText } from "../shared/format.js";
import { own } from "../shared/own.js";
import type { ServiceCreditForm } from "./form.js";
import { causes, emptyOutage, isIncomplete, outageTitle, type OutageDraft } from "./outage-draft.js";

/** How many outages are shown at once. */
const most = 30;

/** The outages one below the other, each folded under its times. */
export function renderOutages(form: ServiceCreditForm): TemplateResult {
  const { draft, lang, all, change, go, showAll } = form;
  const words = serviceCreditText[lang];
  const { outages, nextKey } = draft;
  const add = (): void => {
    change("/outages", { outages: [...outages, emptyOutage(nextKey)], nextKey: nextKey + 1 });
    go(foldKey(nextKey), `/outages/${outages.length}/start`);
  };
  // At once, not when the list is drawn: by then the answer has asked for the names of the fields. What is wrong or missing
  // is always shown, so that the answer can lead to it.
  const rows = outages.flatMap((outage, index) => {
    const shown = all || index < most || form.isWrong(`/outages/${index}`) || isIncomplete(outage);
    return shown ? [{ key: outage.key, row: renderOutage(form, outage, index) }] : [];
  });
  return html`<fieldset class="group outages" id="field-outages" tabindex="-1">
    <legend>${words.outages}</legend>
    <p class="hint">${words.outagesHint}</p>
    ${outages.length === 0
      ? html`<p class="nothing-yet">${words.noOutages}</p>`
      : html`<ol class="expenses folds" part="outages" aria-label=${words.entered}>
          ${repeat(rows, ({ key }) => key, ({ row }) => row)}
        </ol>`}
    ${rows.length < outages.length
      ? html`<button type="button" class="plain more-rows" @click=${showAll}>${words.showAll(countText(outages.length, lang))}</button>`
      : nothing}
    <button type="button" class="add" id="add-outage" @click=${add}>${words.addOutage}</button>
  </fieldset>`;
}

function renderOutage(form: ServiceCreditForm, outage: OutageDraft, index: number): TemplateResult {
  const { draft, lang, change, fold, leave } = form;
  const words = serviceCreditText[lang];
  const { outages } = draft;
  const path = `/outages/${index}`;
  const title = words.numbered(countText(index + 1, lang), outageTitle(outage, lang));
  const remove = (): void => {
    change(path, { outages: outages.filter(({ key }) => key !== outage.key) });
    leave(outages.length === 1 ? "add-outage" : `remove-${outages[index + 1]?.key ?? outages[index - 1]?.key ?? ""}`);
  };
  return html`<li class=${form.isWrong(path) ? "expense faulty-row" : "expense"}>
    ${fold(foldKey(outage.key), title, renderFields(form, outage, index), own(words.causes, outage.cause))}
    ${form.isWrong(path) ? html`<span class="row-mark">${problemIcon()}<span class="visually-hidden">${commonText[lang].problem}</span></span>` : nothing}
    <button type="button" class="remove" id="remove-${outage.key}" aria-label=${words.removeOutage(title)} title=${words.remove} @click=${remove}>
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

function renderFields(form: ServiceCreditForm, outage: OutageDraft, index: number): TemplateResult {
  const { draft, lang, frame, change, go } = form;
  const words = serviceCreditText[lang];
  const { outages, nextKey } = draft;
  const path = `/outages/${index}`;
  const edit = (at: string, patch: Partial<OutageDraft>): void =>
    change(`${path}${at}`, { outages: outages.map((other) => (other.key === outage.key ? { ...other, ...patch } : other)) });
  const duplicate = (): void => {
    change("/outages", {
      outages: [...outages.slice(0, index + 1), { ...outage, key: nextKey }, ...outages.slice(index + 1)],
      nextKey: nextKey + 1,
    });
    go(foldKey(nextKey), `/outages/${index + 1}/start`);
  };
  const choices = causes.map((value) => ({ value, label: words.causes[value] }));
  return html`<div class="row moments">
      ${momentField(frame(`${path}/start`, words.start), outage.start, (start) => edit("/start", { start }))}
      ${momentField(frame(`${path}/end`, words.end), outage.end, (end) => edit("/end", { end }))}
      ${selectField<Cause>(frame(`${path}/cause`, words.cause), outage.cause, choices, (cause) => edit("/cause", { cause }))}
      ${outage.cause === "announced"
        ? momentField(frame(`${path}/announcedAt`, words.announcedAt), outage.announcedAt, (announcedAt) => edit("/announcedAt", { announcedAt }))
        : nothing}
    </div>
    <button type="button" class="plain duplicate" @click=${duplicate}>${words.duplicate}</button>`;
}

export function foldKey(key: number): string {
  return `outage-${key}`;
}
