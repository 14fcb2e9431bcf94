import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { renderFailure } from "../answer/failure.js";
import { renderResultLinkNotices, renderResultTools } from "../answer/result-tools.js";
import { renderUnanswered } from "../answer/unanswered.js";
import { loadEngine, problemsOf, type Engine, type Problem, type Tarifwerk } from "../engine.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { fieldId } from "../fields/field-id.js";
import { renderSamples } from "../fields/samples.js";
import { calculatorStyles } from "../styles/calculator.js";
import { Afterwards } from "./afterwards.js";
import { Announcer } from "./announcer.js";
import { keepFocusInSight } from "./focus-in-sight.js";
import { Folds, type FoldState } from "./folds.js";
import { languageOf, watchLanguage } from "./language.js";
import { unanswered, type Outcome } from "./outcome.js";
import { Links, type OpenedLink } from "./links.js";
import { inputOf, type ResultLink, type ResultLinkNotice } from "./opened-link.js";
import { printAlone } from "./print.js";
import { afterPress, watchPresses } from "./press.js";
import { Reader } from "./reader.js";
import { visitorWords } from "./visitor-words.js";

/** An input the visitor can try with one click. */
export interface Sample<Input> {
  readonly name: string;
  readonly input: Input;
  /** Folded parts that the sample uses. */
  readonly opens?: readonly string[];
}

/** How long a fault may stay unmentioned while the visitor is still typing, in milliseconds. */
const patience = 700;

/** How long the fields may wait for the engine before they come without an answer, in milliseconds. */
const longestWait = 100;

/** What all calculators share: fields kept as typed, an answer after every change, events, language, announcements. */
export abstract class Calculator<Draft extends object, Input extends object, Result> extends LitElement {
  static override properties: PropertyDeclarations = {
    value: { attribute: false, noAccessor: true },
    year: { type: Number, reflect: true },
    draft: { state: true },
    engine: { state: true },
    language: { state: true },
    shown: { state: true },
    typingAt: { state: true },
    sampleName: { state: true },
  };

  static override styles: CSSResultGroup = calculatorStyles;

  declare year: number | undefined;
  declare protected draft: Draft;
  declare protected engine: Engine;
  declare protected language: Lang;
  declare protected shown: Outcome<Input, Result>;
  declare private typingAt: string | undefined;
  declare private sampleName: string | undefined;

  private outcome: Outcome<Input, Result> = { kind: "loading" };
  private amounts: ReadonlyMap<string, string> = new Map();
  private assigned: Input | undefined;
  private changedByVisitor = false;
  private changeUntold = false;
  private wasAnswered = false;
  private stopWatching: (() => void) | undefined;
  private typingTimer: ReturnType<typeof setTimeout> | undefined;
  protected readonly internals = this.attachInternals();
  private readonly labels = new Map<string, string>();
  private readonly folds = new Folds(this);
  private readonly announcer = new Announcer(this);
  protected readonly afterwards = new Afterwards(this, () => this.performUpdate());
  protected readonly links = new Links(this);
  private linkedNotices: readonly ResultLinkNotice[] = [];

  constructor() {
    super();
    this.language = languageOf(this);
    this.engine = { state: "loading" };
    this.shown = this.outcome;
    this.draft = this.emptyDraft();
  }

  // What a calculator says about itself -------------------------------------------------------------------------------

  protected abstract emptyDraft(): Draft;
  /** Fills the fields with an input of the API. */
  protected abstract draftOf(input: Input): Draft;
  protected abstract read(reader: Reader): Input;
  protected abstract compute(tarifwerk: Tarifwerk, input: Input): Result;
  protected abstract samples(): readonly Sample<Input>[];
  protected abstract question(): { readonly question: string; readonly lead: string };
  protected abstract renderFields(): TemplateResult;
  /** The answer in one full sentence. */
  protected abstract sentence(input: Input, result: Result): string;
  protected abstract renderAnswer(input: Input, result: Result): TemplateResult;
  protected abstract renderReasons(input: Input, result: Result): TemplateResult;

  // Public properties -------------------------------------------------------------------------------------------------

  /** The input as the API takes it. Setting it fills the fields. */
  get value(): Input | undefined {
    return "input" in this.outcome ? this.outcome.input : this.assigned;
  }

  set value(input: Input | undefined) {
    this.language = languageOf(this);
    this.assigned = input;
    this.sampleName = undefined;
    this.draft = input === undefined ? this.emptyDraft() : this.draftOf(input);
  }

  /** The last result, `undefined` while there is none for what stands in the fields. */
  get result(): Result | undefined {
    return this.outcome.kind === "answered" ? this.outcome.result : undefined;
  }

  // Life of the element -----------------------------------------------------------------------------------------------

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "lang"];
  }

  override attributeChangedCallback(name: string, old: string | null, now: string | null): void {
    super.attributeChangedCallback(name, old, now);
    if (name === "lang") this.language = languageOf(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchPresses();
    this.language = languageOf(this);
    this.stopWatching = watchLanguage(this, () => {
      this.language = languageOf(this);
    });
    void loadEngine().then((engine) => {
      this.engine = engine;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopWatching?.();
    this.settle();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.afterwards.watch(root);
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.hasUpdated ? super.scheduleUpdate() : this.appear();
  }

  /** Fields and answer come at once and are laid out once, where the engine does not keep them waiting. */
  private async appear(): Promise<void> {
    await Promise.race([loadEngine(), new Promise((resolve) => setTimeout(resolve, longestWait))]);
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.openLink();
    if (changed.has("draft")) this.links.forget();
    if (changed.has("year") && !this.assigned && !this.changedByVisitor) this.draft = this.emptyDraft();
    if (this.needsAnswer(changed)) this.outcome = this.evaluate();
    const waiting = this.typingAt !== undefined && this.outcome.kind !== "answered" && this.shown.kind !== "loading";
    if (!waiting) this.shown = this.outcome;
    if (changed.has("shown")) this.announce();
    const answered = this.shown.kind === "answered";
    this.afterwards.begin(answered && this.wasAnswered && changed.has("draft") && this.typingAt !== undefined);
    this.wasAnswered = answered;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("shown")) {
      this.mark(this.shown.kind === "answered");
      keepFocusInSight(this.renderRoot);
    }
    if (this.needsAnswer(changed)) this.tell();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.afterwards.done();
    return complete && (await super.getUpdateComplete());
  }

  /** Names of further properties on which the answer depends. */
  protected dependencies(): readonly string[] {
    return [];
  }

  /** Whether everything is there that an answer needs besides the fields and the engine. */
  protected isReady(): boolean {
    return true;
  }

  /** Fields without which the result says nothing. */
  protected lacking(_input: Input, _result: Result): readonly string[] {
    return [];
  }

  /** What stands above the fields that are missing. */
  protected missingPrompt(_input: Input): string {
    return commonText[this.language].missing;
  }

  /** What a field is called away from its place in the form, among the faults and what is missing. */
  protected nameOf(_path: string, label: string): string {
    return label;
  }

  /** What stands above the answer, also where there is none. */
  protected renderAbove(): TemplateResult | typeof nothing {
    return renderResultLinkNotices(this.linkedNotices, this.language);
  }

  /** What can be done with the answer. */
  protected renderTools(input: Input): TemplateResult | typeof nothing {
    return renderResultTools(this.language, () => printAlone(this.internals), this.links.render(this.language, () => this.stateOf(input)));
  }

  /** The input as a link holds it. */
  protected linked(input: Input): Input {
    return input;
  }

  /** The input of a link as it is to be calculated here. */
  protected unlinked(input: Input): Input {
    return input;
  }

  /** The fields as text, where they are printed so. */
  protected renderGiven(_input: Input): TemplateResult | typeof nothing {
    return nothing;
  }

  /** What needs the whole width, below fields and answer. */
  protected renderWide(_input: Input, _result: Result): TemplateResult | typeof nothing {
    return nothing;
  }

  /** The year to start with, if a sensible one was given. */
  protected startYear(): number | undefined {
    return Number.isInteger(this.year) ? this.year : undefined;
  }

  /** Whether more is to stand on one screen where a mouse or the keyboard is at hand. */
  protected isDense(): boolean {
    return false;
  }

  private stateOf(input: Input): ResultLink<Input> | undefined {
    return this.engine.state === "ready" ? { engine: this.engine.tarifwerk.version().version, input: this.linked(input) } : undefined;
  }

  /** Whether all is there that a link may refer to. */
  protected mayOpenLink(): boolean {
    return true;
  }

  /** Opens the link that the address brought, once. */
  protected openLink(): void {
    if (this.engine.state !== "ready" || !this.mayOpenLink()) return;
    const link = this.links.take();
    if (link) this.takeLink(link, this.engine.tarifwerk);
  }

  /** Fills the fields with what a link holds, or says why not. */
  protected takeLink(link: OpenedLink, tarifwerk: Tarifwerk): void {
    const { input, notices } = inputOf<Input>(link, tarifwerk, (candidate) => this.compute(tarifwerk, this.unlinked(candidate)));
    if (input !== undefined) this.value = this.unlinked(input);
    this.linkedNotices = notices;
  }

  private needsAnswer(changed: PropertyValues): boolean {
    return ["draft", "engine", "language", "year", ...this.dependencies()].some((name) => changed.has(name));
  }

  private evaluate(): Outcome<Input, Result> {
    if (this.engine.state === "loading") return { kind: "loading" };
    if (this.engine.state === "ready" && !this.isReady()) return { kind: "loading" };
    if (this.engine.state === "failed") return { kind: "failed", failure: this.engine.failure };
    const { tarifwerk } = this.engine;
    const reader = new Reader(tarifwerk, this.language);
    try {
      const input = this.read(reader);
      this.amounts = reader.amounts;
      try {
        const result = this.compute(tarifwerk, input);
        const missing = [...reader.missing, ...this.lacking(input, result)];
        if (missing.length === 0 && reader.problems.size === 0) return { kind: "answered", input, result };
        return unanswered(input, reader.problems, missing, []);
      } catch (error) {
        const problems = problemsOf(error);
        if (!problems) throw error;
        return unanswered(input, reader.problems, reader.missing, problems);
      }
    } catch (error) {
      console.error(error);
      return { kind: "failed", failure: "unexpected" };
    }
  }

  private tell(): void {
    const { outcome } = this;
    if (!("input" in outcome)) return;
    const { input } = outcome;
    const send = (type: string, detail: object): void => {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    };
    if (this.changeUntold) send("tarifwerk-input", { input });
    this.changeUntold = false;
    if (outcome.kind === "answered") send("tarifwerk-result", { input, result: outcome.result });
    if (outcome.kind === "faulty") send("tarifwerk-error", { input, problems: outcome.problems });
  }

  /** Lets style sheets of the page see `:state(answered)`. */
  private mark(answered: boolean): void {
    if (answered) this.internals.states?.add("answered");
    else this.internals.states?.delete("answered");
  }

  private announce(): void {
    if (!this.changedByVisitor) return;
    const { shown } = this;
    this.announcer.say(() => {
      if (shown.kind === "answered") return this.sentence(shown.input, shown.result);
      return shown.kind === "faulty" ? commonText[this.language].faulty(shown.problems.length) : "";
    });
  }

  // Changes by the visitor ----------------------------------------------------------------------------------------------

  /** Takes over what the visitor did to the field at `path`. */
  protected change(path: string, patch: Partial<Draft>): void {
    this.changedByVisitor = true;
    this.changeUntold = true;
    this.sampleName = undefined;
    this.draft = { ...this.draft, ...patch };
    this.typingAt = path;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(this.settle, patience);
  }

  private readonly settle = (): void => {
    clearTimeout(this.typingTimer);
    this.typingAt = undefined;
  };

  private show(sample: Sample<Input>): void {
    this.settle();
    this.changedByVisitor = true;
    this.changeUntold = true;
    this.linkedNotices = [];
    this.draft = this.draftOf(sample.input);
    this.folds.open(sample.opens ?? []);
    this.sampleName = sample.name;
  }

  protected reset(): void {
    this.settle();
    this.changedByVisitor = true;
    this.changeUntold = true;
    this.sampleName = undefined;
    this.linkedNotices = [];
    this.folds.closeAll();
    // Half a date stands only in the control: it has no value that could be replaced.
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement>("input[type^=date]")) field.value = "";
    this.draft = this.emptyDraft();
  }

  /** Puts the cursor into the field that a problem is about, or the one that contains it. */
  protected readonly visit = (path: string): void => {
    for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const field = this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fieldId(at))}`);
      if (!field) continue;
      for (let fold = field.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
      field.focus();
      return;
    }
  };

  // Parts of the form ---------------------------------------------------------------------------------------------------

  /** Label, hint and problem of the field that gives the value at `path`. */
  protected frame(path: string, label: string, hint?: string): FieldFrame {
    this.labels.set(path, this.nameOf(path, label));
    const problem =
      this.shown.kind === "faulty"
        ? this.shown.problems.find((candidate) => candidate.path === path)
        : undefined;
    const read = this.amounts.get(path);
    return {
      id: fieldId(path),
      label,
      lang: this.language,
      ...(hint === undefined ? {} : { hint }),
      ...(problem === undefined ? {} : { problem: this.inWords(problem).message }),
      ...(read === undefined ? {} : { read }),
    };
  }

  protected hasProblemAt(path: string): boolean {
    return this.shown.kind === "faulty" && this.shown.problems.some((problem) => problem.path === path);
  }

  /** The exact amount that was read from the field at `path`. */
  protected amountAt(path: string): string | undefined {
    return this.amounts.get(path);
  }

  /** A problem as it is told to the visitor; one without a field of its own stays as the engine tells it. */
  private inWords(problem: Problem): Problem {
    if (this.engine.state !== "ready" || !this.labels.has(problem.path)) return problem;
    const negative = this.amounts.get(problem.path)?.startsWith("-") ?? false;
    return { ...problem, message: visitorWords(problem, negative, this.engine.tarifwerk, this.language) };
  }

  /** A part that opens below its label. */
  protected fold(key: string, label: string, content: TemplateResult, hint?: string, state?: FoldState): TemplateResult {
    return this.folds.render(key, label, content, hint, state);
  }

  protected unfold(...keys: readonly string[]): void {
    this.folds.open(keys);
  }

  // The whole -----------------------------------------------------------------------------------------------------------

  protected override render(): TemplateResult {
    const words = commonText[this.language];
    const { question, lead } = this.question();
    const { shown } = this;
    // Before the answer: it asks for the names of the fields.
    const fields = this.afterwards.renderForm(() => this.renderForm());
    return html`<article class="calculator" part="calculator" lang=${this.language}>
      <header class="head">
        <h2 part="question">${question}</h2>
        <p class="lead">${lead}</p>
      </header>
      <div class=${this.isDense() ? "layout dense" : "layout"}>
        <form class="inputs" part="inputs" novalidate autocomplete="off" @submit=${preventSubmit} @focusout=${() => afterPress(this.settle)}>
          ${fields}
        </form>
        ${shown.kind === "answered" ? this.afterwards.render(() => this.renderGiven(shown.input)) : nothing}
        <div class="outcome">
          ${this.renderAbove()}
          <div class="answer ${shown.kind}" part="answer" role="group" aria-label=${words.result}>
            ${this.sampleName && shown.kind === "answered"
              ? html`<p class="sample-shown">${words.sampleShown(this.sampleName)}</p>`
              : nothing}
            ${this.renderOutcome(shown)}
          </div>
          ${shown.kind === "answered"
            ? html`<div class="reasons" part="reasons">
                ${this.afterwards.render(() => html`${this.renderReasons(shown.input, shown.result)} ${this.renderTools(shown.input)}`)}
              </div>`
            : nothing}
        </div>
        ${shown.kind === "answered" ? this.afterwards.render(() => this.renderWide(shown.input, shown.result)) : nothing}
      </div>
      ${this.announcer.render()}
    </article>`;
  }

  private renderForm(): TemplateResult {
    this.labels.clear();
    const samples = renderSamples(this.samples(), this.language, (sample) => this.show(sample), () => this.reset());
    return html`${this.renderFields()} ${samples}`;
  }

  protected renderOutcome(shown: Outcome<Input, Result>): TemplateResult {
    switch (shown.kind) {
      case "loading":
        return html`<p class="prompt">${commonText[this.language].loading}</p>`;
      case "failed":
        return renderFailure(shown.failure, this.language);
      case "answered":
        return this.renderAnswer(shown.input, shown.result);
      case "incomplete":
        return this.renderUnanswered(shown.input, [], shown.missing);
      case "faulty":
        return this.renderUnanswered(shown.input, shown.problems, shown.missing);
    }
  }

  private renderUnanswered(input: Input, problems: readonly Problem[], missing: readonly string[]): TemplateResult {
    return renderUnanswered({
      problems: problems.map((problem) => this.inWords(problem)),
      missing,
      prompt: this.missingPrompt(input),
      labels: this.labels,
      lang: this.language,
      visit: this.visit,
    });
  }
}

function preventSubmit(event: Event): void {
  event.preventDefault();
}
