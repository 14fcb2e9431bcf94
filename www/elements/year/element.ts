import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";

import { yearText } from "../../text/year.js";
import { yearAnswerText } from "../../text/year-answer.js";
import { renderDerivation } from "../answer/derivation.js";
import { renderStatutoryDisclaimer } from "../answer/disclaimer.js";
import { renderGiven } from "../answer/given.js";
import { renderHeadline } from "../answer/headline.js";
import { renderSums } from "../answer/sums.js";
import { renderWarnings } from "../answer/warnings.js";
import type { Tariff, Tarifwerk, YearEstimate, YearInput } from "../engine.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { money } from "../shared/format.js";
import { MeasuredWidth } from "../shared/measured-width.js";
import { named } from "../shared/named.js";
import type { Reader } from "../shared/reader.js";
import { today, yearOf } from "../shared/today.js";
import { renderCourseChart, renderMonthTable } from "./course-chart.js";
import { draftOfYear, emptyYearDraft, readYear, type YearDraft } from "./draft.js";
import { renderExpenseTable } from "./expense-table.js";
import { renderYearFields } from "./fields.js";
import { yearGiven } from "./given.js";
import { renderLinesTable } from "./lines-table.js";
import { expenseTitle, tariffName } from "./names.js";
import { yearSamples } from "./samples.js";
import { namedWarnings, ownCostOf, yearSentence } from "./sentence.js";
import { renderShareBar, renderShareTable } from "./share-bar.js";
import { renderAdvice, renderTariffOutcome } from "./tariff-outcome.js";

/** Half a page of A4: the two pictures stand side by side. */
const widthOnPaper = 312;

/** `<tarifwerk-year>`: what a household pays in a calendar year, and what a supplementary tariff changes. */
export class TarifwerkYear extends Calculator<YearDraft, YearInput, YearEstimate> {
  static override properties: PropertyDeclarations = {
    tariff: { attribute: "tariff", noAccessor: true, reflect: true, converter: named },
    openedLines: { state: true },
    allLines: { state: true },
  };

  declare private openedLines: ReadonlySet<string>;
  declare private allLines: boolean;

  private source: Tariff | string | undefined;
  /** A tariff that the page brings itself. */
  private own: Tariff | undefined;
  private readonly chartWidth = new MeasuredWidth(this, widthOnPaper);

  constructor() {
    super();
    this.openedLines = new Set();
    this.allLines = false;
  }

  /** The tariff to start with: the id of a built-in one, or a tariff of the page's own. */
  get tariff(): Tariff | string | undefined {
    return this.source;
  }

  set tariff(tariff: Tariff | string | null | undefined) {
    const before = this.source;
    this.source = tariff ?? undefined;
    if (typeof this.source === "object") this.own = this.source;
    this.draft = { ...this.draft, tariff: this.startTariff() };
    this.requestUpdate("tariff", before);
  }

  override get value(): YearInput | undefined {
    return super.value;
  }

  override set value(input: YearInput | undefined) {
    if (typeof input?.tariff === "object") this.own = input.tariff;
    super.value = input;
  }

  protected override emptyDraft(): YearDraft {
    return emptyYearDraft(this.startYear(), this.startTariff(), this.language);
  }

  protected override draftOf(input: YearInput): YearDraft {
    return draftOfYear(input, this.language);
  }

  protected override read(reader: Reader): YearInput {
    return readYear(this.draft, this.countingYear(), this.own, reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: YearInput): YearEstimate {
    return tarifwerk.yearEstimate(input, { lang: this.language });
  }

  /** A tariff of the page's own stands in a link by its name alone: a link is not to bring terms of its own. */
  protected override linked(input: YearInput): YearInput {
    return typeof input.tariff === "object" ? { ...input, tariff: input.tariff.id } : input;
  }

  protected override unlinked(input: YearInput): YearInput {
    const { tariff } = this.linked(input);
    return tariff === undefined ? input : { ...input, tariff: tariff === this.own?.id ? this.own : tariff };
  }

  protected override lacking({ expenses, before }: YearInput): readonly string[] {
    return expenses.length === 0 && before?.copayments === undefined ? ["/expenses"] : [];
  }

  protected override nameOf(path: string, label: string): string {
    const index = /^\/expenses\/(\d+)\//.exec(path)?.[1];
    const expense = index === undefined ? undefined : this.draft.expenses[Number(index)];
    return expense === undefined ? label : yearText[this.language].ofExpense(expenseTitle(expense, this.language), label);
  }

  protected override samples(): readonly Sample<YearInput>[] {
    return yearSamples(this.defaultYear(), this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return yearText[this.language];
  }

  protected override reset(): void {
    this.openedLines = new Set();
    this.allLines = false;
    super.reset();
  }

  protected override renderFields(): TemplateResult {
    return renderYearFields({
      draft: this.draft,
      lang: this.language,
      year: this.countingYear(),
      years: this.years(),
      tariffs: this.tariffs(),
      frame: (path, label, hint) => this.frame(path, label, hint),
      change: (path, patch) => this.change(path, patch),
      fold: (key, label, content, hint, state) => this.fold(key, label, content, hint, state),
      amount: (path) => this.amountAt(path),
      isWrong: (path) => this.isWrong(path),
      go: (fold, path) => {
        this.unfold(fold);
        void this.updateComplete.then(() => this.visit(path));
      },
      leave: (id) => void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus()),
    });
  }

  protected override renderGiven(input: YearInput): TemplateResult {
    const { language } = this;
    const tariff = this.chosenTariff();
    const covered = (group: string): readonly string[] =>
      (tariff?.benefits ?? []).flatMap(({ yearlyCap, covers }) => (yearlyCap?.group === group ? covers : []));
    const monthly = this.draft.household.period === "month" ? this.amountAt("/household/grossIncome") : undefined;
    return renderGiven(yearGiven({ input, lang: language, monthly, tariff: tariff && (tariff.example ? tariffName(tariff, language) : tariff.title), covered }), language);
  }

  protected override sentence(input: YearInput, result: YearEstimate): string {
    return yearSentence(input, result, this.language);
  }

  protected override renderAnswer(input: YearInput, result: YearEstimate): TemplateResult {
    const { language } = this;
    const words = yearAnswerText[language];
    const { refundableByInsurer } = result;
    return renderHeadline(
      words.answerLabel(String(input.year)),
      money(ownCostOf(result), language),
      this.sentence(input, result),
      refundableByInsurer === undefined ? undefined : words.refundable(money(refundableByInsurer, language)),
    );
  }

  protected override renderReasons(input: YearInput, result: YearEstimate): TemplateResult {
    const { language } = this;
    const words = yearAnswerText[language];
    const { width, measure } = this.chartWidth;
    const tariff = this.chosenTariff();
    return html`<div class="beside">
        ${renderCourseChart({ input, result, lang: language, width, measure })}
        <div class="column">
          ${renderShareBar(result, width, language)} ${this.renderPrepaid(input, result)}
          ${tariff ? renderTariffOutcome(tariff, result, language) : nothing}
        </div>
      </div>
      ${result.refund ? renderAdvice(result.refund, result.balance, language) : nothing}
      ${renderExpenseTable({ expenses: this.draft.expenses, input, result, lang: language, amount: (path) => this.amountAt(path) })}
    ${renderWarnings(namedWarnings(input, result, language), language)}
    ${this.fold("months", words.course.table, renderMonthTable({ input, result, lang: language, width }))}
    ${this.fold("shares", words.shares.table, renderShareTable(result, language))}
    ${result.steps.length > 0 ? this.fold("advice-steps", words.advice.steps, renderDerivation(result.steps, [], language)) : nothing}
    ${this.fold("limit-steps", words.limit, renderDerivation(result.burdenLimit.steps, [result.burdenLimit.limit], language), undefined, { printed: true })}
    ${this.engine.state === "ready" ? renderStatutoryDisclaimer(this.engine.tarifwerk, language) : nothing}`;
  }

  protected override renderWide(input: YearInput, result: YearEstimate): TemplateResult | typeof nothing {
    if (result.lines.length === 0) return nothing;
    return renderLinesTable({
      input,
      result,
      lang: this.language,
      opened: this.openedLines,
      all: this.allLines,
      toggle: (id) => {
        const opened = new Set(this.openedLines);
        if (!opened.delete(id)) opened.add(id);
        this.openedLines = opened;
      },
      showAll: () => {
        this.allLines = true;
      },
    });
  }

  /** The payment in advance against the co-payments of the same year without it. */
  private renderPrepaid(input: YearInput, { prepayment }: YearEstimate): TemplateResult | typeof nothing {
    if (prepayment === undefined || this.engine.state !== "ready") return nothing;
    const { language } = this;
    const words = yearAnswerText[language].prepaid;
    const otherwise = this.engine.tarifwerk.yearEstimate({ ...input, prepaid: false }, { lang: language, steps: false });
    return html`<section class="finding" aria-labelledby="prepaid-title">
      <h3 id="prepaid-title">${words.title}</h3>
      ${renderSums([
        { label: words.paid, amount: money(prepayment, language) },
        { label: words.otherwise, amount: money(otherwise.totals.copayment, language) },
      ])}
    </section>`;
  }

  private isWrong(path: string): boolean {
    const { shown } = this;
    return shown.kind === "faulty" && shown.problems.some((problem) => problem.path === path || problem.path.startsWith(`${path}/`));
  }

  private startTariff(): string {
    return typeof this.source === "object" ? this.source.id : (this.source ?? "");
  }

  /** The page's own tariff first, then those that ship with the package. */
  private tariffs(): readonly Tariff[] {
    const builtin = this.engine.state === "ready" ? this.engine.tarifwerk.builtinTariffs({ lang: this.language }) : [];
    const { own } = this;
    return own === undefined ? builtin : [own, ...builtin.filter(({ id }) => id !== own.id)];
  }

  private chosenTariff(): Tariff | undefined {
    return this.tariffs().find(({ id }) => id === this.draft.tariff);
  }

  private countingYear(): number {
    return this.draft.household.year ?? this.defaultYear();
  }

  private defaultYear(): number {
    const { from, to } = this.years();
    return Math.min(Math.max(yearOf(today()), from), to);
  }

  private years(): { readonly from: number; readonly to: number } {
    const now = yearOf(today());
    return this.engine.state === "ready" ? this.engine.tarifwerk.supportedYears() : { from: now, to: now };
  }
}
