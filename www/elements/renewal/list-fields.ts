import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { renewalText } from "../../text/renewal.js";
import type { PriceList } from "../engine.js";
import { fileButton } from "../fields/file-button.js";
import { problemIcon } from "../fields/problem-icon.js";
import { shortDateText } from "../shared/format.js";
import type { RenewalForm } from "./form.js";
import { renewalsFrom, type ListsReport } from "./lists.js";

/** How many faults of a file are told at once. */
const mostFaults = 6;

/** The price lists, of which the date chooses one, and a way to bring more. */
export function renderLists(form: RenewalForm): TemplateResult {
  const { lang, lists, report, frame, openFiles } = form;
  const words = renewalText[lang].lists;
  const { problem } = frame("/priceLists", words.title);
  return html`<fieldset class="group price-lists" id="field-priceLists" tabindex="-1" aria-describedby="price-lists-hint">
    <legend>${words.title}</legend>
    <p class="hint" id="price-lists-hint">${words.hint}</p>
    <ul class="held-lists" part="price-lists">
      ${lists.map((list, place) => renderList(form, list, place))}
    </ul>
    ${problem === undefined ? nothing : html`<p class="problem" id="field-priceLists-problem">${problemIcon()}<span>${problem}</span></p>`}
    ${fileButton("open-price-lists", words.open, ".json,application/json", openFiles)}
    <div class="list-report" role="status">${report ? renderReport(report, lang) : nothing}</div>
  </fieldset>`;
}

function renderList({ draft, lang, lists, inForce, change }: RenewalForm, list: PriceList, place: number): TemplateResult {
  const words = renewalText[lang].lists;
  const from = renewalsFrom(list);
  const removable = draft.lists.includes(list);
  return html`<li class="held-list">
    <p>
      <span class="strong">${list.title}</span>
      ${list.example ? html`<span class="badge">${words.example}</span>` : nothing}
      ${inForce === list.id ? html`<span class="badge">${words.inForce}</span>` : nothing}
    </p>
    ${from === undefined ? nothing : html`<p class="hint">${words.from(shortDateText(from, lang), String(list.id))}</p>`}
    ${removable
      ? html`<button type="button" class="remove" aria-label=${words.remove(String(list.title))} title=${words.remove(String(list.title))}
          @click=${() => change("/priceLists", { lists: lists.filter((_, other) => other !== place) })}>
          <span aria-hidden="true">×</span>
        </button>`
      : nothing}
  </li>`;
}

function renderReport(report: ListsReport, lang: Lang): TemplateResult {
  const words = renewalText[lang].lists;
  const { kind, file } = report;
  if (kind === "added") return html`<p>${words.added(file, report.titles.join(", "))}</p>`;
  if (kind !== "faulty") {
    const message = kind === "known" ? words.known(report.title) : words[kind];
    return html`<p class="problem">${problemIcon()}<span>${file}: ${message}</span></p>`;
  }
  const { problems } = report;
  return html`<p class="problem">${problemIcon()}<span>${file}: ${words.faulty}</span></p>
    <ul class="list-faults">
      ${problems.slice(0, mostFaults).map(({ path, message }) => html`<li>${path === "" ? nothing : html`<code>${path}</code>: `}${message}</li>`)}
      ${problems.length > mostFaults ? html`<li>${words.more(String(problems.length - mostFaults))}</li>` : nothing}
    </ul>`;
}
