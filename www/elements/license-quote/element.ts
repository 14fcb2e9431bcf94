import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { renderDerivation } from "../answer/derivation.js";
import { renderHeadline } from "../answer/headline.js";
import { renderWarnings } from "../answer/warnings.js";
import type { LicenseFee, LicenseFeeInput, PriceList, Tarifwerk } from "../engine.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { isZero } from "../shared/exact.js";
import { dateText, money } from "../shared/format.js";
import { MeasuredWidth } from "../shared/measured-width.js";
import type { Outcome } from "../shared/outcome.js";
import type { Reader } from "../shared/reader.js";
import { today, yearOf } from "../shared/today.js";
import { draftOfLicenseQuote, emptyLicenseQuoteDraft, readLicenseQuote, type LicenseQuoteDraft } from "./draft.js";
import { examplePriceList } from "./example-price-list.js";
import { curveEnd, renderCurveTable, renderFeeChart } from "./fee-chart.js";
import { renderLicenseQuoteFields } from "./fields.js";
import { renderListProblem, renderOnRequest } from "./list-states.js";
import { fetchPriceList, type PriceListState } from "./price-list-source.js";
import { placeText, renderLines, renderMonths, renderNeighbours, renderYears } from "./quote-tables.js";
import { licenseQuoteSamples } from "./samples.js";

/** `<tarifwerk-license-quote>`: what a software license costs a hospital by its number of cases. */
export class TarifwerkLicenseQuote extends Calculator<LicenseQuoteDraft, LicenseFeeInput, LicenseFee> {
  static override properties: PropertyDeclarations = {
    priceList: { attribute: "price-list", noAccessor: true },
    listState: { state: true },
  };

  declare private listState: PriceListState;

  private source: PriceList | string | undefined;
  /** The list as fetched or set, after the engine has looked at it. */
  private checked: PriceListState = { state: "loading" };
  private fetching: AbortController | undefined;
  private readonly chartWidth = new MeasuredWidth(this);

  constructor() {
    super();
    this.listState = { state: "ready", list: examplePriceList };
  }

  /** The price list itself, or its address on the page's own server; without either, the example. */
  get priceList(): PriceList | string | undefined {
    return this.source;
  }

  set priceList(source: PriceList | string | null | undefined) {
    this.source = source ?? undefined;
    this.fetching?.abort();
    if (typeof this.source !== "string") {
      this.listState = { state: "ready", list: this.source ?? examplePriceList };
      return;
    }
    const fetching = new AbortController();
    this.fetching = fetching;
    this.listState = { state: "loading" };
    void fetchPriceList(this.source, fetching.signal).then((state) => {
      if (!fetching.signal.aborted) this.listState = state;
    });
  }

  override get value(): LicenseFeeInput | undefined {
    return super.value;
  }

  override set value(input: LicenseFeeInput | undefined) {
    if (input?.priceList) this.priceList = input.priceList;
    super.value = input;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (["listState", "engine", "language"].some((name) => changed.has(name))) this.checked = this.check();
    super.willUpdate(changed);
  }

  protected override dependencies(): readonly string[] {
    return ["listState"];
  }

  protected override isReady(): boolean {
    return this.checked.state === "ready";
  }

  protected override emptyDraft(): LicenseQuoteDraft {
    return emptyLicenseQuoteDraft(today(), this.referenceYear(), this.language);
  }

  protected override draftOf(input: LicenseFeeInput): LicenseQuoteDraft {
    return draftOfLicenseQuote(input, this.referenceYear(), this.language);
  }

  protected override read(reader: Reader): LicenseFeeInput {
    return readLicenseQuote(this.draft, this.list(), reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: LicenseFeeInput): LicenseFee {
    return tarifwerk.licenseFee(input, { lang: this.language });
  }

  protected override samples(): readonly Sample<LicenseFeeInput>[] {
    return licenseQuoteSamples(this.list(), today(), this.referenceYear(), this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return licenseQuoteText[this.language];
  }

  protected override renderFields(): TemplateResult {
    return renderLicenseQuoteFields({
      draft: this.draft,
      lang: this.language,
      list: this.list(),
      frame: (path, label, hint) => this.frame(path, label, hint),
      change: (path, patch) => this.change(path, patch),
      fold: (key, label, content, hint) => this.fold(key, label, content, hint),
    });
  }

  protected override renderOutcome(shown: Outcome<LicenseFeeInput, LicenseFee>): TemplateResult {
    if (shown.kind === "failed") return super.renderOutcome(shown);
    if (this.checked.state !== "ready") return renderListProblem(this.checked, this.language);
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
    const { language } = this;
    const words = licenseQuoteText[language];
    const { title, id, vendor } = input.priceList;
    const curve = this.curve(input.priceList, fee);
    return html`${renderWarnings(fee.warnings, language)}
    ${renderFeeChart({ curve, fee, lang: language, width: this.chartWidth.width, measure: this.chartWidth.measure })}
    ${renderNeighbours(fee, language)} ${renderLines(fee, language)}
    ${this.fold("steps", commonText[language].derivation, renderDerivation(fee.steps, [fee.net, fee.gross], language))}
    ${this.fold("months", words.monthly, renderMonths(fee, language))}
    ${fee.years.length > 1 ? this.fold("years", words.years, renderYears(fee, language)) : nothing}
    ${this.fold("curve", words.chart.table, renderCurveTable(curve, language))}
    <p class="disclaimer" part="disclaimer">${words.basis(title, id, vendor)}. ${commonText[language].licenseDisclaimer}</p>`;
  }

  private curve(list: PriceList, fee: LicenseFee): ReturnType<Tarifwerk["feeCurve"]> {
    if (this.engine.state !== "ready") return [];
    return this.engine.tarifwerk.feeCurve(list, curveEnd(list, fee.billableCases), { lang: this.language });
  }

  private check(): PriceListState {
    if (this.listState.state !== "ready" || this.engine.state !== "ready") return this.sourceState();
    const { problems } = this.engine.tarifwerk.checkPriceList(this.listState.list, { lang: this.language });
    return problems.length === 0 ? this.listState : { state: "invalid", problems };
  }

  private sourceState(): PriceListState {
    return this.listState.state === "ready" ? { state: "loading" } : this.listState;
  }

  /** The list for the fields: until a list of one's own is there, one without modules. */
  private list(): PriceList {
    if (this.checked.state === "ready") return this.checked.list;
    return this.source === undefined ? examplePriceList : { ...examplePriceList, modules: [] };
  }

  private referenceYear(): number {
    return this.startYear() ?? yearOf(today()) - 2;
  }
}
