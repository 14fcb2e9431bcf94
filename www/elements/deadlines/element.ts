import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";

import { deadlinesText } from "../../text/deadlines.js";
import { renderHeadline } from "../answer/headline.js";
import type { DeadlineRule, Deadlines, DeadlinesInput, System, Tarifwerk } from "../engine.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { download } from "../shared/download.js";
import { countText } from "../shared/format.js";
import { MeasuredWidth } from "../shared/measured-width.js";
import type { Reader } from "../shared/reader.js";
import { today } from "../shared/today.js";
import { calendarOf } from "./calendar.js";
import { renderDateList, renderMissing } from "./date-list.js";
import { draftOfDeadlines, emptyDeadlinesDraft, eventPath, readDeadlines, withSystem, type DeadlinesDraft } from "./draft.js";
import { eventsOf, systems, usualEvents, type DeadlineEvent } from "./events.js";
import { renderDeadlinesFields } from "./fields.js";
import { deadlinesSamples } from "./samples.js";
import { dayText, standing, standingSentence } from "./standing.js";
import { renderTimeline } from "./timeline.js";

/** `<tarifwerk-deadlines>`: the dates that follow from the events of a contract or document. */
export class TarifwerkDeadlines extends Calculator<DeadlinesDraft, DeadlinesInput, Deadlines> {
  static override properties: PropertyDeclarations = {
    system: { type: String, reflect: true },
    search: { state: true },
  };

  /** The document to start with. */
  declare system: System | null | undefined;
  declare private search: string;

  private rules: readonly DeadlineRule[] = [];
  private events: readonly DeadlineEvent[] = [];
  private readonly timelineWidth = new MeasuredWidth(this);

  constructor() {
    super();
    this.search = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    // An input that was set before the first update names its own document.
    if (changed.has("system") && this.system && (this.hasUpdated || this.value === undefined)) {
      this.draft = { ...this.draft, ...withSystem(this.draft, this.system) };
    }
    if (["draft", "engine", "language"].some((name) => changed.has(name))) this.consult();
    super.willUpdate(changed);
  }

  protected override emptyDraft(): DeadlinesDraft {
    return emptyDeadlinesDraft(this.system ?? "conus");
  }

  protected override draftOf(input: DeadlinesInput): DeadlinesDraft {
    return draftOfDeadlines(input);
  }

  protected override read(reader: Reader): DeadlinesInput {
    return readDeadlines(this.draft, this.events, reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: DeadlinesInput): Deadlines {
    return tarifwerk.deadlines(input, { lang: this.language });
  }

  /** Without any date there is no answer: it takes the other event of a rule that has one, or else any that is enough alone. */
  protected override lacking({ system }: DeadlinesInput, { deadlines, missing }: Deadlines): readonly string[] {
    if (deadlines.length > 0) return [];
    const open = missing.flatMap(({ rule, events }) => {
      const known = this.rules.find(({ id }) => id === rule);
      return known ? [{ known, events, begun: events.length < known.events.length }] : [];
    });
    const begun = open.filter((rule) => rule.begun).flatMap(({ events }) => events);
    const enough = open.filter(({ known, events }) => events.length === 1 || known.choose === "earlier").flatMap(({ events }) => events);
    const usual = usualEvents(system, this.events).filter(({ event }) => enough.includes(event));
    const wanted = begun.length > 0 ? begun : usual.map(({ event }) => event);
    return [...new Set(wanted)].map(eventPath);
  }

  protected override missingPrompt(input: DeadlinesInput): string {
    const begun = Object.keys(input.events).length > 0;
    return begun ? super.missingPrompt(input) : deadlinesText[this.language].oneDate;
  }

  protected override samples(): readonly Sample<DeadlinesInput>[] {
    return deadlinesSamples(this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return deadlinesText[this.language];
  }

  protected override reset(): void {
    this.search = "";
    super.reset();
  }

  protected override renderFields(): TemplateResult {
    return renderDeadlinesFields({
      draft: this.draft,
      lang: this.language,
      events: this.events,
      search: this.search,
      frame: (path, label, hint) => this.frame(path, label, hint),
      change: (path, patch) => this.change(path, patch),
      find: (search) => {
        this.search = search;
      },
      fold: (key, label, content, hint, state) => this.fold(key, label, content, hint, state),
    });
  }

  protected override sentence(_input: DeadlinesInput, { deadlines }: Deadlines): string {
    const now = standing(deadlines, today());
    return now === undefined ? "" : standingSentence(now, this.language);
  }

  protected override renderAnswer(input: DeadlinesInput, result: Deadlines): TemplateResult {
    const now = standing(result.deadlines, today());
    if (now === undefined) return html``;
    const words = deadlinesText[this.language];
    const label = now.days < 0 ? words.answerLabel.past : now.days === 0 ? words.answerLabel.today : words.answerLabel.next;
    return renderHeadline(label, dayText(now.main, this.language), this.sentence(input, result));
  }

  protected override renderReasons(input: DeadlinesInput, { deadlines, missing }: Deadlines): TemplateResult {
    const { language, events, rules } = this;
    const words = deadlinesText[language];
    const now = standing(deadlines, today());
    if (now === undefined) return html``;
    const { width, measure } = this.timelineWidth;
    return html`${renderTimeline({ deadlines, given: input.events, events, standing: now, lang: language, width, measure })}
    <div class="download">
      <button type="button" class="add" part="download" aria-describedby="download-hint" @click=${() => this.save(input, deadlines)}>
        ${words.download}
      </button>
      <p class="hint" id="download-hint">${words.downloadHint(words.fileName(input.system))}</p>
    </div>
    ${renderDateList(deadlines, now, language)}
    ${missing.length > 0
      ? this.fold(
          "missing",
          words.missing,
          renderMissing(missing, rules, events, language, this.visit),
          words.missingCount(countText(missing.length, language)),
        )
      : nothing}
    <p class="disclaimer" part="disclaimer">${words.disclaimer}</p>`;
  }

  private save(input: DeadlinesInput, deadlines: Deadlines["deadlines"]): void {
    if (this.engine.state !== "ready") return;
    const { language } = this;
    const calendar = calendarOf(deadlines, input.system, today(), language);
    const text = this.engine.tarifwerk.calendarFile(calendar, { lang: language });
    download(deadlinesText[language].fileName(input.system), "text/calendar;charset=utf-8", text);
  }

  /** Asks the engine for the rules of the chosen document. */
  private consult(): void {
    const { engine, language } = this;
    const { system } = this.draft;
    const answers = engine.state === "ready" && systems.includes(system);
    this.rules = answers ? engine.tarifwerk.deadlineRules(system, { lang: language }) : [];
    this.events = eventsOf(this.rules, language);
  }
}
