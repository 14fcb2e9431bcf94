import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { serviceCreditText, type ServiceCreditWords } from "../../text/service-credit.js";
import { fileButton } from "../fields/file-button.js";
import { problemIcon } from "../fields/problem-icon.js";
import { textArea } from "../fields/text-area.js";
import { countText } from "../shared/format.js";
import type { ServiceCreditForm } from "./form.js";
import type { ListFault } from "./outage-list.js";

/** What became of a list that was pasted or loaded. */
export type ListReport = { readonly file?: string | undefined } & (
  | { readonly kind: "taken"; readonly taken: number; readonly skipped: number }
  /** `here`: whether the text stands in the field, where it can be corrected. */
  | { readonly kind: "faulty"; readonly faults: readonly ListFault[]; readonly here: boolean }
  | { readonly kind: "problem"; readonly problem: keyof ServiceCreditWords["list"]["problems"] }
);

/** As many as the engine takes. */
export const mostOutages = 10_000;
/** How many faults are told at once. */
const mostFaults = 8;

/** A whole list at once, pasted or from a file. Text with faults stays where it is, to be corrected. */
export function renderList(form: ServiceCreditForm): TemplateResult {
  const { lang, list, report, frame, writeList, takeList, openFiles } = form;
  const words = serviceCreditText[lang].list;
  return html`${textArea(frame("/list", words.text, words.textHint), list, writeList, 4)}
    <div class="choices">
      <button type="button" class="add" id="take-list" ?disabled=${list.trim() === ""} @click=${takeList}>${words.take}</button>
      ${fileButton("open-list", words.open, ".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values", openFiles)}
    </div>
    <div class="list-report" role="status" part="list-report">${report ? renderReport(report, lang) : nothing}</div>`;
}

function renderReport(report: ListReport, lang: Lang): TemplateResult {
  const words = serviceCreditText[lang].list;
  const told = (message: string): string => (report.file === undefined ? message : words.inFile(report.file, message));
  if (report.kind === "taken") return html`<p>${told(words.taken(countText(report.taken, lang), report.skipped))}</p>`;
  const { problems } = words;
  if (report.kind === "problem") {
    const message = report.problem === "tooMany" ? problems.tooMany(countText(mostOutages, lang)) : problems[report.problem];
    return html`<p class="problem">${problemIcon()}<span>${told(message)}</span></p>`;
  }
  const { faults, here } = report;
  return html`<p class="problem">${problemIcon()}<span>${told(words.faulty(faults.length))} ${here ? words.correctHere : words.correctFile}</span></p>
    <ul class="list-faults">
      ${faults.slice(0, mostFaults).map(
        ({ line, message }) => html`<li><span class="strong">${words.line(countText(line, lang))}</span>: ${message}</li>`,
      )}
      ${faults.length > mostFaults ? html`<li>${words.more(countText(faults.length - mostFaults, lang))}</li>` : nothing}
    </ul>`;
}
