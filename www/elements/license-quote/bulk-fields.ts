import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseFilesText } from "../../text/license-files.js";
import type { Problem } from "../engine.js";
import { dropArea } from "../fields/drop-area.js";
import { problemIcon } from "../fields/problem-icon.js";
import { download } from "../shared/download.js";
import { capitalised, countText } from "../shared/format.js";
import type { BulkQuotes, BulkState } from "./bulk-quotes.js";

export interface BulkForm {
  readonly lang: Lang;
  readonly bulk: BulkQuotes;
  /** Whether there is a list and a date to quote under. */
  readonly isReady: boolean;
  compute(file: File): void;
}

/** So many rows with problems are shown; the file names them all. */
const mostShown = 10;

/** A CSV file of institutions in, the same rows with their fees out. */
export function renderBulk({ lang, bulk, isReady, compute }: BulkForm): TemplateResult {
  const words = licenseFilesText[lang].bulk;
  const template = (): void => download(words.templateName, "text/csv;charset=utf-8", words.templateText);
  return html`${isReady
      ? dropArea({
          id: "institutions",
          label: words.drop,
          button: words.choose,
          hint: words.hint,
          accept: ".csv,.txt,text/csv",
          onFiles: ([file]) => {
            if (file) compute(file);
          },
        })
      : html`<p class="hint">${words.needsList}</p>`}
    <div class="tools"><button type="button" class="tool" id="save-template" @click=${template}>${words.template}</button></div>
    <div class="bulk-state" role="status">${renderState(bulk.state, bulk, lang)}</div>`;
}

function renderState(state: BulkState, bulk: BulkQuotes, lang: Lang): TemplateResult | typeof nothing {
  const words = licenseFilesText[lang].bulk;
  switch (state.kind) {
    case "waiting":
      return nothing;
    case "computing": {
      const text = words.computing(state.file);
      return html`<p class="progress">
        <progress aria-label=${text}></progress>
        <span>${text}</span>
        <button type="button" class="tool" id="cancel-bulk" @click=${bulk.cancel}>${words.cancel}</button>
      </p>`;
    }
    case "cancelled":
      return html`<p class="notice">${words.cancelled}</p>`;
    case "done":
      return renderDone(state, lang);
    case "refused":
      return html`<div class="notice bad">
        <p>${problemIcon()} ${words.refused(state.file)}:</p>
        <ul>
          ${state.problems.map(({ message }) => html`<li>${capitalised(message, lang)}.</li>`)}
        </ul>
      </div>`;
    default:
      return html`<p class="notice bad">${problemIcon()} ${words.refused(state.file)}: ${words[state.kind]}</p>`;
  }
}

function renderDone({ file, csv, rows, problems }: BulkState & { kind: "done" }, lang: Lang): TemplateResult {
  const words = licenseFilesText[lang].bulk;
  const name = words.resultName(file.replace(/\.(csv|txt)$/i, ""));
  const faulty = problemsByRow(problems);
  const shown = [...faulty].slice(0, mostShown);
  return html`<p class="notice">
      ${words.done(countText(rows, lang), file)} ${faulty.size > 0 ? words.withProblems(countText(faulty.size, lang)) : nothing}
    </p>
    ${faulty.size > 0
      ? html`<p class="strong">${words.problems}</p>
          <ul class="bulk-problems">
            ${shown.map(
              ([row, messages]) => html`<li><strong>${words.row(countText(row, lang))}:</strong> ${messages.join("; ")}</li>`,
            )}
            ${faulty.size > mostShown ? html`<li>${words.more(countText(faulty.size - mostShown, lang))}</li>` : nothing}
          </ul>`
      : nothing}
    <div class="tools">
      <button type="button" class="tool" id="save-fees" @click=${() => download(name, "text/csv;charset=utf-8", csv)}>${words.save}</button>
    </div>`;
}

/** What is wrong with each row, by its number in a spreadsheet: the header line is 1. */
function problemsByRow(problems: readonly Problem[]): ReadonlyMap<number, readonly string[]> {
  const byRow = new Map<number, string[]>();
  for (const { path, message } of problems) {
    const row = Number(/^\/(\d+)/.exec(path)?.[1] ?? 0) + 2;
    byRow.set(row, [...(byRow.get(row) ?? []), message]);
  }
  return byRow;
}
