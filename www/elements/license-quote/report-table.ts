import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseFilesText } from "../../text/license-files.js";
import { renderWarnings } from "../answer/warnings.js";
import type { QualityReport } from "../engine.js";
import { dropArea } from "../fields/drop-area.js";
import { problemIcon } from "../fields/problem-icon.js";
import { capitalised, countText } from "../shared/format.js";
import type { ReportFile, ReportFiles } from "./report-files.js";

export interface ReportsForm {
  readonly lang: Lang;
  readonly files: ReportFiles;
  /** Inpatient and outpatient cases as they stand in the fields. */
  readonly inForm: readonly [inpatient: number | undefined, outpatient: number | undefined];
  read(files: readonly File[]): void;
  remove(name: string): void;
}

/** The place for quality reports, what each of them says, and what they come to. */
export function renderReports(form: ReportsForm): TemplateResult {
  const { files, lang } = form;
  const words = licenseFilesText[lang].reports;
  return html`${dropArea({
      id: "reports",
      label: words.drop,
      button: words.choose,
      hint: words.hint,
      accept: ".xml,text/xml,application/xml",
      onFiles: form.read,
    })}
    ${files.progress ? renderProgress(files, files.progress, lang) : nothing}
    <div class="notices" role="status">${files.files.map((file) => renderNotice(file, form))}</div>
    ${files.reports().length > 0 ? renderTable(form) : nothing}`;
}

function renderProgress(files: ReportFiles, { done, all }: { readonly done: number; readonly all: number }, lang: Lang): TemplateResult {
  const words = licenseFilesText[lang].reports;
  const text = words.reading(countText(done, lang), countText(all, lang));
  return html`<p class="progress">
    <progress max=${all} .value=${done} aria-label=${text}></progress>
    <span>${text}</span>
    <button type="button" class="tool" id="cancel-reports" @click=${files.cancel}>${words.cancel}</button>
  </p>`;
}

function renderNotice(file: ReportFile, { lang, remove }: ReportsForm): TemplateResult | typeof nothing {
  const words = licenseFilesText[lang].reports;
  if (file.kind === "read") return nothing;
  const why = file.kind === "refused" ? file.problems.map(({ message }) => `${capitalised(message, lang)}.`) : [words[file.kind]];
  return html`<div class="notice bad">
    <p>${problemIcon()} ${words.refused(file.name)}: ${why.join(" ")}</p>
    <button type="button" class="plain" @click=${() => remove(file.name)}>${words.remove(file.name)}</button>
  </div>`;
}

function renderTable(form: ReportsForm): TemplateResult {
  const { files, lang } = form;
  const words = licenseFilesText[lang].reports;
  const reports = files.files.filter((file) => file.kind === "read");
  const has = (kind: "dayPatient" | "homeTreatment"): boolean => reports.some(({ report }) => report.cases[kind] !== undefined);
  const kinds = (["inpatient", "outpatient", "dayPatient", "homeTreatment"] as const).filter(
    (kind) => kind === "inpatient" || kind === "outpatient" || has(kind),
  );
  const counts = (cases: QualityReport["cases"]): TemplateResult[] =>
    kinds.map((kind) => html`<td>${cases[kind] === undefined ? "–" : countText(cases[kind], lang)}</td>`);
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${words.table}>
      <table class="reports">
        <caption class="visually-hidden">${words.table}</caption>
        <thead>
          <tr>
            <th scope="col">${words.file}</th>
            <th scope="col">${words.year}</th>
            <th scope="col">${words.beds}</th>
            ${kinds.map((kind) => html`<th scope="col">${words[kind]}</th>`)}
            <th><span class="visually-hidden">${words.clear}</span></th>
          </tr>
        </thead>
        <tbody>
          ${reports.map(
            ({ name, report }) => html`<tr>
              <th scope="row">
                ${report.name === "" ? name : report.name}
                <span class="step-citation">${report.site === "" ? nothing : `${words.site} ${report.site}`}</span>
              </th>
              <td>${report.cases.year ?? words.unknown}</td>
              <td>${countText(report.beds, lang)}</td>
              ${counts(report.cases)}
              <td>
                <button type="button" class="take-away" aria-label=${words.remove(name)} title=${words.remove(name)} @click=${() => form.remove(name)}>×</button>
              </td>
            </tr>`,
          )}
        </tbody>
        ${files.combined && reports.length > 1
          ? html`<tfoot>
              <tr class="total">
                <th scope="row">${words.counted}</th>
                <td>${files.combined.cases.year ?? words.unknown}</td>
                <td></td>
                ${counts(files.combined.cases)}
                <td></td>
              </tr>
            </tfoot>`
          : nothing}
      </table>
    </div>
    ${renderWarnings([...reports.flatMap(({ report }) => report.warnings), ...(files.combined?.warnings ?? [])], lang)}
    ${renderStanding(form)}`;
}

/** Whether the fields still say what the reports say, and both figures where they do not. */
function renderStanding({ files, inForm, lang }: ReportsForm): TemplateResult | typeof nothing {
  const words = licenseFilesText[lang].reports;
  const cases = files.combined?.cases;
  if (!cases) return nothing;
  const [inpatient, outpatient] = inForm;
  const both = (a: number | undefined, b: number | undefined): string =>
    words.both(a === undefined ? "–" : countText(a, lang), b === undefined ? "–" : countText(b, lang));
  const ofReport = both(cases.inpatient, cases.outpatient);
  if (cases.inpatient === inpatient && cases.outpatient === outpatient) return html`<p class="hint" role="status">${words.filled(ofReport)}</p>`;
  return html`<p class="hint" role="status">${words.differs(ofReport, both(inpatient, outpatient))}</p>
    <button type="button" class="tool" id="fill-again" @click=${() => files.fill()}>${words.takeAgain}</button>`;
}
