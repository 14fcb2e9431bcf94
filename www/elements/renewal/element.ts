import { html, type PropertyDeclarations, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { renewalText } from "../../text/renewal.js";
import { renderDerivation } from "../answer/derivation.js";
import { renderHeadline } from "../answer/headline.js";
import { renderWarnings } from "../answer/warnings.js";
import { renderDateList } from "../deadlines/date-list.js";
import { standing } from "../deadlines/standing.js";
import { renderTimeline } from "../deadlines/timeline.js";
import type { PriceList, Renewal, RenewalInput, Tarifwerk } from "../engine.js";
import { examplePriceList } from "../license-quote/example-price-list.js";
import { fetchPriceList } from "../license-quote/price-list-source.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { download } from "../shared/download.js";
import { dateText, money } from "../shared/format.js";
import { MeasuredWidth } from "../shared/measured-width.js";
import { named } from "../shared/named.js";
import type { Outcome } from "../shared/outcome.js";
import { Reader } from "../shared/reader.js";
import { today, yearOf } from "../shared/today.js";
import { renderFees, renderLines, renderReadings } from "./answer-tables.js";
import { calendarOf, datesOf } from "./dates.js";
import { areConusTerms, draftOfRenewal, emptyRenewalDraft, readRenewal, readTerms, type RenewalDraft } from "./draft.js";
import { renderRenewalFields } from "./fields.js";
import { listsOf, readLists, type ListsReport } from "./lists.js";
import { renderListsState, renderOnRequest, type PageLists } from "./list-states.js";
import { renewalSamples } from "./samples.js";
import { renewalSentence } from "./sentence.js";

/** `<tarifwerk-renewal>`: what a license costs in the new term of its contract, and by when everybody must say something. */
export class TarifwerkRenewal extends Calculator<RenewalDraft, RenewalInput, Renewal> {
  static override properties: PropertyDeclarations = {
    priceLists: { attribute: "price-lists", noAccessor: true, reflect: true, converter: named },
    pageLists: { state: true },
    report: { state: true },
  };

  declare private pageLists: PageLists;
  declare private report: ListsReport | undefined;

  private source: readonly PriceList[] | PriceList | string | undefined;
  private fetching: AbortController | undefined;
  private readonly timelineWidth = new MeasuredWidth(this);

  constructor() {
    super();
    this.pageLists = { state: "ready", lists: exampleOnly };
  }

  /** The price lists themselves, one of them, or their address on the page's own server; without any, the example. */
  get priceLists(): readonly PriceList[] | PriceList | string | undefined {
    return this.source;
  }

  set priceLists(source: readonly PriceList[] | PriceList | string | null | undefined) {
    const before = this.source;
    this.source = source ?? undefined;
    this.requestUpdate("priceLists", before);
    this.fetching?.abort();
    if (typeof this.source !== "string") {
      this.pageLists = { state: "ready", lists: this.source === undefined ? exampleOnly : listsOf(this.source) };
      return;
    }
    const fetching = new AbortController();
    this.fetching = fetching;
    this.pageLists = { state: "loading" };
    void fetchPriceList(this.source, fetching.signal).then((fetched) => {
      if (fetching.signal.aborted || fetched.state === "loading" || fetched.state === "invalid") return;
      this.pageLists = fetched.state === "ready" ? { state: "ready", lists: listsOf(fetched.list) } : fetched;
    });
  }

  protected override dependencies(): readonly string[] {
    return ["pageLists"];
  }

  protected override isReady(): boolean {
    return this.pageLists.state === "ready" || this.draft.lists.length > 0;
  }

  protected override emptyDraft(): RenewalDraft {
    return emptyRenewalDraft(this.referenceYear(), this.language);
  }

  protected override draftOf(input: RenewalInput): RenewalDraft {
    return draftOfRenewal(input, this.usualLists(), this.language);
  }

  protected override read(reader: Reader): RenewalInput {
    return readRenewal(this.draft, this.lists(), reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: RenewalInput): Renewal {
    return tarifwerk.renewal(input, { lang: this.language });
  }

  protected override samples(): readonly Sample<RenewalInput>[] {
    // Lists that the visitor brought are tried out with the samples too.
    const own = this.draft.lists.filter(({ example }) => example !== true);
    return renewalSamples(own.length > 0 ? own : this.usualLists(), this.startYear() ?? yearOf(today()), this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return renewalText[this.language];
  }

  protected override reset(): void {
    this.report = undefined;
    super.reset();
  }

  protected override renderFields(): TemplateResult {
    return renderRenewalFields(
      {
        draft: this.draft,
        lang: this.language,
        lists: this.lists(),
        inForce: this.shown.kind === "answered" ? this.shown.result.priceListId : undefined,
        report: this.report,
        frame: (path, label, hint) => this.frame(path, label, hint),
        change: (path, patch) => this.change(path, patch),
        fold: (key, label, content, hint) => this.fold(key, label, content, hint),
        openFiles: (files) => void this.openFiles(files),
      },
      this.hasOwnTerms(),
    );
  }

  protected override renderOutcome(shown: Outcome<RenewalInput, Renewal>): TemplateResult {
    const { language } = this;
    if (shown.kind === "failed") return super.renderOutcome(shown);
    if (!this.isReady()) return renderListsState(this.pageLists, language);
    const onRequest = shown.kind === "faulty" && shown.problems.some(({ code }) => code === "price-on-request");
    const inForce = shown.kind === "answered" ? this.lists().find(({ id }) => id === shown.result.priceListId) : undefined;
    return html`${inForce?.example ? html`<p class="example-list">${licenseQuoteText[language].examplePriceList}</p>` : ""}
    ${onRequest ? renderOnRequest(language) : super.renderOutcome(shown)}`;
  }

  protected override sentence(input: RenewalInput, result: Renewal): string {
    return renewalSentence(input, result, this.language);
  }

  protected override renderAnswer(input: RenewalInput, result: Renewal): TemplateResult {
    const { language } = this;
    const words = renewalText[language];
    return renderHeadline(
      words.answerLabel,
      money(result.fee, language),
      this.sentence(input, result),
      words.remark(dateText(result.noticeDeadline, language)),
    );
  }

  protected override renderReasons(input: RenewalInput, result: Renewal): TemplateResult {
    const { language } = this;
    const words = renewalText[language];
    const { width, measure } = this.timelineWidth;
    const dates = datesOf(input, result, language);
    const now = standing(dates, today());
    const name = words.fileName(input.termEnd);
    return html`${renderFees(input, result, language)} ${renderReadings(input, result, language)}
    ${renderWarnings(
      result.warnings.filter(({ code }) => code !== "example-list"),
      language,
    )}
    ${now === undefined
      ? ""
      : html`${renderTimeline({
          deadlines: dates,
          given: { "term-end": input.termEnd },
          events: [{ event: "term-end", label: words.termEnd, needsTime: false, subjects: [] }],
          standing: now,
          lang: language,
          width,
          measure,
        })}
        ${renderDateList(dates, now, language)}`}
    <div class="download one-page">
      <button type="button" class="add" part="download" aria-describedby="download-hint" @click=${() => this.save(input, result)}>${words.download}</button>
      <p class="hint" id="download-hint">${words.downloadHint(name)}</p>
    </div>
    ${this.fold("lines", words.lines, renderLines(result, language))}
    ${this.fold("renewal-steps", commonText[language].derivation, renderDerivation(result.steps, [result.listFee, result.fee], language))}
    <p class="disclaimer" part="disclaimer">${this.basis(result)}${words.disclaimer(input.terms === undefined ? words.conusTerms : words.ownTerms)}</p>`;
  }

  /** The list that the answer rests on. */
  private basis({ priceListId }: Renewal): string {
    const list = this.lists().find(({ id }) => id === priceListId);
    return list === undefined ? "" : `${licenseQuoteText[this.language].basis(list.title, list.id, list.vendor)}. `;
  }

  private save(input: RenewalInput, result: Renewal): void {
    if (this.engine.state !== "ready") return;
    const { language } = this;
    const text = this.engine.tarifwerk.calendarFile(calendarOf(input, result, today(), language), { lang: language });
    download(renewalText[language].fileName(input.termEnd), "text/calendar;charset=utf-8", text);
  }

  private async openFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      if (this.engine.state !== "ready") return;
      // The example makes room for real lists.
      const known = this.lists().filter((list) => list !== examplePriceList);
      const read = await readLists(file, known, this.engine.tarifwerk, this.language);
      this.report = read;
      if (read.kind !== "added") return;
      this.change("/priceLists", { lists: [...known, ...read.lists] });
    }
  }

  private hasOwnTerms(): boolean {
    if (this.engine.state !== "ready") return false;
    return !areConusTerms(readTerms(this.draft.terms, new Reader(this.engine.tarifwerk, this.language)));
  }

  /** The visitor's own lists, else those of the page, else the example. */
  private lists(): readonly PriceList[] {
    return this.draft.lists.length > 0 ? this.draft.lists : this.usualLists();
  }

  /** Until the page's lists are there, none. */
  private usualLists(): readonly PriceList[] {
    return this.pageLists.state === "ready" ? this.pageLists.lists : [];
  }

  private referenceYear(): number {
    return this.startYear() ?? yearOf(today()) - 2;
  }
}

const exampleOnly: readonly PriceList[] = [examplePriceList];
