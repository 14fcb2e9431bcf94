import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { priceListText } from "../../text/price-list.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import { renderDerivation } from "../answer/derivation.js";
import { renderHeadline } from "../answer/headline.js";
import { renderWarnings } from "../answer/warnings.js";
import type { LicenseFee, LicenseFeeInput, PriceList, Tarifwerk } from "../engine.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { download, fileNamePart } from "../shared/download.js";
import { isZero } from "../shared/exact.js";
import { dateText, money } from "../shared/format.js";
import { countAt } from "../shared/json-record.js";
import { MeasuredWidth } from "../shared/measured-width.js";
import type { Outcome } from "../shared/outcome.js";
import type { Reader } from "../shared/reader.js";
import type { OpenedLink } from "../shared/links.js";
import { named } from "../shared/named.js";
import { printAlone } from "../shared/print.js";
import { today, yearOf } from "../shared/today.js";
import { calendarOf } from "./calendar.js";
import { documentOf, filledDocument, type QuoteDocument } from "./document-draft.js";
import { draftOfLicenseQuote, emptyLicenseQuoteDraft, readLicenseQuote, type LicenseQuoteDraft } from "./draft.js";
import { examplePriceList } from "./example-price-list.js";
import { renderCurveTable, renderFeeChart } from "./fee-chart.js";
import { renderLicenseQuoteFields } from "./fields.js";
import { FileDesk } from "./file-desk.js";
import { renderLinkNotices } from "./link-notices.js";
import { linkState, openLink, type LinkNotice } from "./link-state.js";
import { listActions } from "./list-actions.js";
import { emptyPriceList } from "./list-draft.js";
import type { ListNotice } from "./list-form.js";
import { renderListProblem, renderOnRequest } from "./list-states.js";
import { survey, type ListSurvey } from "./list-survey.js";
import { fetchPriceList, type PriceListState } from "./price-list-source.js";
import { placeText, renderMonths, renderNeighbours, renderYears } from "./quote-tables.js";
import { renderQuoteTools, type QuoteTools } from "./quote-tools.js";
import { filledWithReports } from "./report-draft.js";
import { licenseQuoteSamples } from "./samples.js";
import { readScenarios, type Scenario } from "./scenario-draft.js";
import { renderScenarios } from "./scenarios.js";
import { renderFurtherYears, renderSheet } from "./sheet.js";
import { chosenList, emptyShelf, respelled, withPageList, type Shelf } from "./shelf.js";

/** `<tarifwerk-license-quote>`: what a software license costs a hospital by its number of cases, and the quote for it. */
export class TarifwerkLicenseQuote extends Calculator<LicenseQuoteDraft, LicenseFeeInput, LicenseFee> {
  static override properties: PropertyDeclarations = {
    priceList: { attribute: "price-list", noAccessor: true, reflect: true, converter: named },
    quoteDocument: { attribute: false, noAccessor: true },
    listState: { state: true },
    shelf: { state: true },
    listNotices: { state: true },
    linkNotices: { state: true },
  };

  declare private listState: PriceListState;
  declare private shelf: Shelf;
  declare private listNotices: readonly ListNotice[];
  declare private linkNotices: readonly LinkNotice[];

  private source: PriceList | string | undefined;
  private fetching: AbortController | undefined;
  private surveyed: ListSurvey | undefined;
  private scenarios: readonly Scenario[] = [];
  private readonly chartWidth = new MeasuredWidth(this);
  private readonly fileDesk = new FileDesk(this, (combined, first) => {
    this.change("/cases/inpatient", filledWithReports(this.draft, combined, first, this.language));
  });

  constructor() {
    super();
    this.shelf = emptyShelf;
    this.listNotices = [];
    this.linkNotices = [];
    this.takePageList({ state: "ready", list: examplePriceList });
  }

  /** The price list itself, or its address on the page's own server; without either, the example. */
  get priceList(): PriceList | string | undefined {
    return this.source;
  }

  set priceList(source: PriceList | string | null | undefined) {
    const before = this.source;
    this.source = source ?? undefined;
    this.requestUpdate("priceList", before);
    this.fetching?.abort();
    if (typeof this.source !== "string") {
      this.takePageList({ state: "ready", list: this.source ?? examplePriceList });
      return;
    }
    const fetching = new AbortController();
    this.fetching = fetching;
    this.takePageList({ state: "loading" });
    void fetchPriceList(this.source, fetching.signal).then((state) => {
      if (!fetching.signal.aborted) this.takePageList(state);
    });
  }

  /** What the quote says beside its figures. */
  get quoteDocument(): Partial<QuoteDocument> {
    return filledDocument(this.draft.document);
  }

  set quoteDocument(document: Partial<QuoteDocument> | null | undefined) {
    this.draft = { ...this.draft, document: documentOf(document ?? {}) };
  }

  override get value(): LicenseFeeInput | undefined {
    return super.value;
  }

  override set value(input: LicenseFeeInput | undefined) {
    // The list that was read from the form here needs not be put there again.
    if (input?.priceList && input.priceList !== super.value?.priceList) this.priceList = input.priceList;
    super.value = input;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("language")) {
      this.shelf = respelled(this.shelf, this.language);
      if (this.engine.state === "ready") this.fileDesk.respell(this.engine.tarifwerk, this.language);
    }
    // What a link brings is surveyed with the rest.
    this.openLink();
    if (["shelf", "engine", "language"].some((name) => changed.has(name))) {
      const held = chosenList(this.shelf);
      this.surveyed =
        held && this.engine.state === "ready" ? survey(held, this.surveyed, this.engine.tarifwerk, this.language) : undefined;
    }
    super.willUpdate(changed);
  }

  protected override dependencies(): readonly string[] {
    return ["listState", "shelf"];
  }

  protected override isDense(): boolean {
    return true;
  }

  protected override isReady(): boolean {
    return chosenList(this.shelf) !== undefined;
  }

  /** A link may name the page's own list. */
  protected override mayOpenLink(): boolean {
    return this.listState.state !== "loading";
  }

  protected override emptyDraft(): LicenseQuoteDraft {
    return emptyLicenseQuoteDraft(today(), this.referenceYear(), this.language);
  }

  protected override draftOf(input: LicenseFeeInput): LicenseQuoteDraft {
    return draftOfLicenseQuote(input, this.draft, this.language);
  }

  protected override read(reader: Reader): LicenseFeeInput {
    this.scenarios = readScenarios(this.draft.scenarios, reader);
    return readLicenseQuote(this.draft, this.list(), reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: LicenseFeeInput): LicenseFee {
    return tarifwerk.licenseFee(input, { lang: this.language });
  }

  protected override samples(): readonly Sample<LicenseFeeInput>[] {
    return licenseQuoteSamples(this.value?.priceList ?? examplePriceList, today(), this.referenceYear(), this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return licenseQuoteText[this.language];
  }

  protected override reset(): void {
    this.linkNotices = [];
    this.listNotices = [];
    this.fileDesk.clear();
    super.reset();
  }

  protected override renderFields(): TemplateResult {
    const { draft, engine, language, shelf } = this;
    const frame = this.frame.bind(this);
    const fold = (key: string, label: string, content: TemplateResult, hint?: string): TemplateResult =>
      this.fold(key, label, content, hint);
    const go = (path: string): void => void this.updateComplete.then(() => this.visit(path));
    const actions = listActions({
      shelf: () => this.shelf,
      lang: language,
      tarifwerk: engine.state === "ready" ? engine.tarifwerk : undefined,
      put: (path, now, notices) => {
        this.shelf = now;
        if (notices) this.listNotices = notices;
        this.change(path, {});
      },
      go,
    });
    return html`${renderLicenseQuoteFields({
      draft,
      lang: language,
      list: this.list(),
      shelf,
      lists: {
        shelf,
        held: chosenList(shelf),
        lang: language,
        notices: this.listNotices,
        warnings: this.surveyed?.warnings ?? [],
        count: (path) => countAt({ priceList: this.surveyed?.read }, path),
        frame,
        fold,
        go,
        ...actions,
      },
      ...this.fileDesk.forms({
        tarifwerk: engine.state === "ready" ? engine.tarifwerk : undefined,
        lang: language,
        list: this.surveyed?.current ? this.surveyed.read : undefined,
        input: this.value,
        date: this.hasProblemAt("/date") ? undefined : this.value?.date,
      }),
      frame,
      change: (path, patch) => this.change(path, patch),
      fold,
      go,
    })}
    ${this.renderLinkTool()}`;
  }

  /** What was in a link, and the fee by number of cases, also while there is no answer yet. */
  protected override renderAbove(): TemplateResult {
    const { language, linkNotices, shown, surveyed } = this;
    const { measure, width } = this.chartWidth;
    const renderCurve = (): TemplateResult | typeof nothing => {
      const points = surveyed?.curve(this.cases());
      if (!surveyed || !points) return nothing;
      return renderFeeChart({
        curve: points,
        title: surveyed.title,
        fee: shown.kind === "answered" && surveyed.current ? shown.result : undefined,
        remark: surveyed.current ? undefined : priceListText[language].outdatedCurve,
        lang: language,
        width,
        measure,
      });
    };
    return html`${renderLinkNotices(linkNotices, language)} ${this.afterwards.render(renderCurve)}`;
  }

  protected override renderOutcome(shown: Outcome<LicenseFeeInput, LicenseFee>): TemplateResult {
    if (shown.kind === "failed") return super.renderOutcome(shown);
    if (!this.isReady()) return renderListProblem(this.pageListProblem(), this.language);
    const onRequest = shown.kind === "faulty" && shown.problems.some(({ code }) => code === "price-on-request");
    return html`${this.list().example
      ? html`<p class="example-list">${licenseQuoteText[this.language].examplePriceList}</p>`
      : nothing}
    ${onRequest ? renderOnRequest(shown.input, this.language) : super.renderOutcome(shown)}`;
  }

  protected override sentence(_input: LicenseFeeInput, fee: LicenseFee): string {
    const { language } = this;
    const words = licenseQuoteText[language];
    const due = dateText(fee.dueDate, language);
    return isZero(fee.vat) && !isZero(fee.net)
      ? words.sentenceNoVat(money(fee.net, language), due)
      : words.sentence(money(fee.net, language), money(fee.vat, language), money(fee.gross, language), due);
  }

  protected override renderAnswer(input: LicenseFeeInput, fee: LicenseFee): TemplateResult {
    const words = licenseQuoteText[this.language];
    return renderHeadline(words.answerLabel, money(fee.net, this.language), this.sentence(input, fee), placeText(fee, this.language));
  }

  protected override renderReasons(input: LicenseFeeInput, fee: LicenseFee): TemplateResult {
    const { language, draft } = this;
    if (this.engine.state !== "ready") return html``;
    const words = licenseQuoteText[language];
    const { title, id, vendor } = input.priceList;
    const sheet = { input, fee, document: draft.document, version: this.engine.tarifwerk.version().version, lang: language };
    return html`${renderWarnings(fee.warnings, language)} ${renderQuoteTools(this.tools(fee))} ${renderSheet(sheet)}
    <div class="second-page">
      <h3 class="print-only">${quoteDocumentText[language].derivationOf(draft.document.number)}</h3>
      ${this.fold("steps", commonText[language].derivation, renderDerivation(fee.steps, [fee.net, fee.gross], language))}
      ${renderFurtherYears(sheet)}
    </div>
    ${renderNeighbours(fee, language)} ${this.fold("months", words.monthly, renderMonths(fee, language))}
    ${fee.years.length > 1 ? this.fold("years", words.years, renderYears(fee, language)) : nothing}
    ${this.fold("curve", words.chart.table, renderCurveTable(this.surveyed?.curve(fee.billableCases) ?? [], language))}
    <p class="disclaimer" part="disclaimer">${words.basis(title, id, vendor)}. ${commonText[language].licenseDisclaimer}</p>`;
  }

  protected override renderWide(input: LicenseFeeInput, fee: LicenseFee): TemplateResult | typeof nothing {
    const { engine, language, scenarios, shelf } = this;
    return engine.state === "ready"
      ? renderScenarios({ input, fee, scenarios, shelf, tarifwerk: engine.tarifwerk, lang: language })
      : nothing;
  }

  /** Also an unfinished quote can be linked: the tool stands below the fields. */
  protected override renderTools(): typeof nothing {
    return nothing;
  }

  private renderLinkTool(): TemplateResult | typeof nothing {
    const { draft, engine, language, shelf } = this;
    if (engine.state !== "ready") return nothing;
    return this.links.render(language, () => linkState(draft, shelf, engine.tarifwerk, language), quoteDocumentText[language].link);
  }

  private tools(fee: LicenseFee): QuoteTools {
    return {
      lang: this.language,
      print: () => {
        const { institution, number } = this.draft.document;
        printAlone(this.internals, [quoteDocumentText[this.language].title, number, institution].filter((part) => part !== "").join(" "));
      },
      saveCalendar: () => this.saveCalendar(fee),
    };
  }

  private saveCalendar(fee: LicenseFee): void {
    if (this.engine.state !== "ready") return;
    const { language, draft } = this;
    const text = this.engine.tarifwerk.calendarFile(calendarOf(fee, draft.document, today(), language), { lang: language });
    download(quoteDocumentText[language].calendarFile(fileNamePart(draft.document.number)), "text/calendar;charset=utf-8", text);
  }

  private takePageList(state: PriceListState): void {
    this.listState = state;
    this.shelf = withPageList(this.shelf, state.state === "ready" ? state.list : undefined, this.language);
  }

  protected override takeLink(link: OpenedLink, tarifwerk: Tarifwerk): void {
    if (link.state === "broken") {
      this.linkNotices = [{ kind: link.reason }];
      return;
    }
    const opened = openLink(link.value, this.shelf, this.referenceYear(), tarifwerk, this.language);
    this.linkNotices = opened.notices;
    if (!("draft" in opened)) return;
    this.shelf = opened.shelf;
    this.draft = opened.draft;
  }

  /** Why the page's own list is not among those at hand. */
  private pageListProblem(): Exclude<PriceListState, { state: "ready" }> {
    const { engine, listState } = this;
    if (listState.state !== "ready") return listState;
    if (engine.state !== "ready") return { state: "loading" };
    return { state: "invalid", problems: engine.tarifwerk.checkPriceList(listState.list, { lang: this.language }).problems };
  }

  /** The list for the fields: until one is there, an empty one. */
  private list(): ReturnType<typeof emptyPriceList> {
    return chosenList(this.shelf)?.draft ?? emptyPriceList(today());
  }

  /** How many cases the curve is to reach past. */
  private cases(): number {
    return this.shown.kind === "answered" ? this.shown.result.billableCases : 0;
  }

  private referenceYear(): number {
    return this.startYear() ?? yearOf(today()) - 2;
  }
}
