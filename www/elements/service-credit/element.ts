import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { serviceCreditText } from "../../text/service-credit.js";
import { serviceCreditAnswerText } from "../../text/service-credit-answer.js";
import { renderDerivation } from "../answer/derivation.js";
import { renderHeadline } from "../answer/headline.js";
import { renderSums } from "../answer/sums.js";
import { renderWarnings } from "../answer/warnings.js";
import type { ServiceCredit, ServiceCreditInput, Tarifwerk } from "../engine.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { download } from "../shared/download.js";
import { isZero } from "../shared/exact.js";
import { money } from "../shared/format.js";
import { MeasuredWidth } from "../shared/measured-width.js";
import { Reader } from "../shared/reader.js";
import { today, yearOf } from "../shared/today.js";
import { renderYears } from "./availability.js";
import { draftOfServiceCredit, emptyServiceCreditDraft, readServiceCredit, withOutages, type ServiceCreditDraft } from "./draft.js";
import { renderServiceCreditFields } from "./fields.js";
import { mostOutages, type ListReport } from "./list-fields.js";
import { readListText } from "./list-file.js";
import { monthTableFile, renderMonthTable } from "./month-table.js";
import { renderOutageChart } from "./outage-chart.js";
import { readOutageList } from "./outage-list.js";
import { serviceCreditSamples } from "./samples.js";
import { creditSentence, namedWarnings, readingsOf } from "./sentence.js";
import { areConusTerms, conusTerms, readTerms } from "./terms-draft.js";

/** The warning that the section on the two readings holds. */
const otherBasis = "other-tier-basis";

/** `<tarifwerk-service-credit>`: by how much outages reduce a license fee, and whether the promised availability was kept. */
export class TarifwerkServiceCredit extends Calculator<ServiceCreditDraft, ServiceCreditInput, ServiceCredit> {
  static override properties: PropertyDeclarations = {
    list: { state: true },
    report: { state: true },
    allOutages: { state: true },
  };

  /** What stands in the field for a whole list. */
  declare private list: string;
  declare private report: ListReport | undefined;
  declare private allOutages: boolean;

  private readonly chartWidth = new MeasuredWidth(this);

  constructor() {
    super();
    this.list = "";
    this.allOutages = false;
  }

  protected override emptyDraft(): ServiceCreditDraft {
    return emptyServiceCreditDraft(this.countingYear(), this.language);
  }

  protected override draftOf(input: ServiceCreditInput): ServiceCreditDraft {
    return draftOfServiceCredit(input, this.language);
  }

  protected override read(reader: Reader): ServiceCreditInput {
    return readServiceCredit(this.draft, this.language, reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: ServiceCreditInput): ServiceCredit {
    return tarifwerk.serviceCredit(input, { lang: this.language });
  }

  protected override nameOf(path: string, label: string): string {
    const index = /^\/outages\/(\d+)\//.exec(path)?.[1];
    return index === undefined ? label : serviceCreditText[this.language].ofOutage(String(Number(index) + 1), label);
  }

  protected override samples(): readonly Sample<ServiceCreditInput>[] {
    return serviceCreditSamples(this.countingYear(), this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return serviceCreditText[this.language];
  }

  protected override reset(): void {
    this.list = "";
    this.report = undefined;
    this.allOutages = false;
    super.reset();
  }

  protected override renderFields(): TemplateResult {
    return renderServiceCreditFields(
      {
        draft: this.draft,
        lang: this.language,
        list: this.list,
        report: this.report,
        all: this.allOutages,
        frame: (path, label, hint) => this.frame(path, label, hint),
        change: (path, patch) => this.change(path, patch),
        fold: (key, label, content, hint) => this.fold(key, label, content, hint),
        isWrong: (path) => this.isWrong(path),
        go: (fold, path) => {
          this.unfold(fold);
          void this.updateComplete.then(() => this.visit(path));
        },
        leave: (id) => void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus()),
        showAll: () => {
          this.allOutages = true;
        },
        writeList: (text) => {
          this.list = text;
          this.report = undefined;
        },
        takeList: () => this.take(this.list),
        openFiles: (files) => void this.openFiles(files),
      },
      this.hasOwnTerms(),
    );
  }

  protected override sentence(input: ServiceCreditInput, result: ServiceCredit): string {
    return creditSentence(input, result, this.language);
  }

  protected override renderAnswer(input: ServiceCreditInput, result: ServiceCredit): TemplateResult {
    const words = serviceCreditAnswerText[this.language];
    return renderHeadline(words.answerLabel, money(result.total, this.language), this.sentence(input, result));
  }

  protected override renderReasons(input: ServiceCreditInput, result: ServiceCredit): TemplateResult {
    const { language } = this;
    const words = serviceCreditAnswerText[language];
    const { width, measure } = this.chartWidth;
    const terms = input.terms ?? conusTerms;
    return html`${renderOutageChart({ result, terms, lang: language, width, measure })} ${this.renderReadings(input, result)}
    ${renderWarnings(
      namedWarnings(result, language).filter(({ code }) => code !== otherBasis),
      language,
    )}
    ${isZero(result.total) ? nothing : html`<p>${words.paidBack}</p>`}
    ${result.availability.length > 1 ? this.fold("years", words.years, renderYears(result, terms, language)) : nothing}
    ${this.fold("credit-steps", commonText[language].derivation, renderDerivation(result.steps, [result.total], language))}
    <p class="disclaimer" part="disclaimer">${words.disclaimer(input.terms === undefined ? words.conusTerms : words.ownTerms)}</p>`;
  }

  protected override renderWide(input: ServiceCreditInput, result: ServiceCredit): TemplateResult {
    const { language } = this;
    const words = serviceCreditAnswerText[language].table;
    const name = words.fileName(input.from, input.to);
    return html`<div class="wide">
      ${renderMonthTable(result, language)}
      <div class="download one-page">
        <button
          type="button"
          class="add"
          part="download"
          aria-describedby="download-hint"
          @click=${() => download(name, "text/csv;charset=utf-8", monthTableFile(result, language))}
        >
          ${words.download}
        </button>
        <p class="hint" id="download-hint">${words.downloadHint(name)}</p>
      </div>
    </div>`;
  }

  /** Both sums side by side, where the terms can be read in two ways. */
  private renderReadings(input: ServiceCreditInput, result: ServiceCredit): TemplateResult | typeof nothing {
    const readings = readingsOf(input, result);
    if (readings === undefined) return nothing;
    const { language } = this;
    const words = serviceCreditAnswerText[language].otherReading;
    const { taken, takenTotal, otherTotal } = readings;
    const line = (label: string, isTaken: boolean): Parameters<typeof renderSums>[0][number] => ({
      label,
      amount: money(isTaken ? takenTotal : otherTotal, language),
      ...(isTaken ? { hint: words.taken } : {}),
    });
    return html`<section class="finding" aria-labelledby="readings-title">
      <h3 id="readings-title">${words.title}</h3>
      ${result.warnings.filter(({ code }) => code === otherBasis).map(({ message }) => html`<p>${message}.</p>`)}
      ${renderSums([line(words.total, taken === "total"), line(words.afterOffset, taken === "after-offset")])}
    </section>`;
  }

  /** Takes over a list as a whole or, with faults, not at all: then its text stays in the field. */
  private take(text: string, file?: string): void {
    const read = readOutageList(text, this.language);
    if (read.kind === "outages") {
      const added = withOutages(this.draft, read.outages);
      if (added.outages.length > mostOutages) {
        this.report = { kind: "problem", problem: "tooMany", file };
        return;
      }
      const taken = added.outages.length - this.draft.outages.length;
      this.change("/outages", added);
      if (file === undefined) this.list = "";
      this.report = { kind: "taken", taken, skipped: read.outages.length - taken, file };
      return;
    }
    if (read.kind === "faulty") {
      // What the visitor wrote there stays; a file finds room only where nothing stands.
      if (this.list.trim() === "") this.list = text;
      this.report = { ...read, here: this.list === text, file };
      return;
    }
    this.report = { kind: "problem", problem: read.kind, file };
  }

  private async openFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const read = await readListText(file);
      if (read.kind === "text") this.take(read.text, file.name);
      else this.report = { kind: "problem", problem: read.kind, file: file.name };
      if (this.report?.kind !== "taken") return;
    }
  }

  private isWrong(path: string): boolean {
    const { shown } = this;
    return shown.kind === "faulty" && shown.problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}/`));
  }

  private hasOwnTerms(): boolean {
    if (this.engine.state !== "ready") return false;
    return !areConusTerms(readTerms(this.draft.terms, new Reader(this.engine.tarifwerk, this.language)));
  }

  private countingYear(): number {
    return this.startYear() ?? yearOf(today());
  }
}
