import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { copaymentText } from "../../text/copayment.js";
import { renderDerivation } from "../answer/derivation.js";
import { renderStatutoryDisclaimer } from "../answer/disclaimer.js";
import { renderHeadline } from "../answer/headline.js";
import { renderSums, type Sum } from "../answer/sums.js";
import { renderWarnings } from "../answer/warnings.js";
import type { Copayment, CopaymentInput, Tarifwerk } from "../engine.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { countText, money } from "../shared/format.js";
import { isZero } from "../shared/exact.js";
import { MeasuredWidth } from "../shared/measured-width.js";
import type { Reader } from "../shared/reader.js";
import { isoDate, today, yearOf } from "../shared/today.js";
import { draftOfCopayment, emptyCopaymentDraft, readCopayment, type CopaymentDraft } from "./draft.js";
import { renderCopaymentFields } from "./fields.js";
import { renderPriceChart, renderPriceTable } from "./price-chart.js";
import { PriceCurve } from "./price-curve.js";
import { copaymentSamples } from "./samples.js";

/** `<tarifwerk-copayment>`: what an insured person pays for one service. */
export class TarifwerkCopayment extends Calculator<CopaymentDraft, CopaymentInput, Copayment> {
  private readonly chartWidth = new MeasuredWidth(this);
  private readonly byPrice = new PriceCurve();

  protected override emptyDraft(): CopaymentDraft {
    return emptyCopaymentDraft(this.defaultDate(), this.language);
  }

  protected override draftOf(input: CopaymentInput): CopaymentDraft {
    return draftOfCopayment(input, this.language);
  }

  protected override read(reader: Reader): CopaymentInput {
    return readCopayment(this.draft, reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: CopaymentInput): Copayment {
    return tarifwerk.copayment(input, { lang: this.language });
  }

  protected override samples(): readonly Sample<CopaymentInput>[] {
    return copaymentSamples(this.defaultDate(), this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return copaymentText[this.language];
  }

  protected override renderFields(): TemplateResult {
    return renderCopaymentFields({
      draft: this.draft,
      lang: this.language,
      frame: (path, label, hint) => this.frame(path, label, hint),
      change: (path, patch) => this.change(path, patch),
      fold: (key, label, content, hint) => this.fold(key, label, content, hint),
    });
  }

  protected override sentence(_input: CopaymentInput, { copayment, excess }: Copayment): string {
    const words = copaymentText[this.language].sentence;
    const paid = money(copayment, this.language);
    const above = money(excess, this.language);
    if (isZero(copayment)) return isZero(excess) ? words.nothing : words.excess(above);
    return isZero(excess) ? words.copayment(paid) : words.both(paid, above);
  }

  protected override renderAnswer(input: CopaymentInput, result: Copayment): TemplateResult {
    const words = copaymentText[this.language];
    const days = result.chargedDays;
    return renderHeadline(
      words.answerLabel,
      money(result.ownCost, this.language),
      this.sentence(input, result),
      days === undefined ? undefined : words.chargedDays(countText(days, this.language), days === 1),
    );
  }

  protected override renderReasons(input: CopaymentInput, result: Copayment): TemplateResult {
    const { language } = this;
    const sums = this.sums(input, result);
    const curve = this.engine.state === "ready" ? this.byPrice.of(input, this.engine.tarifwerk) : [];
    const own = { price: String(input.price ?? "0.00"), copayment: result.copayment };
    const { measure, width } = this.chartWidth;
    return html`${renderWarnings(result.warnings, language)} ${sums.length > 0 ? renderSums(sums) : nothing}
    ${renderPriceChart({ curve, own, lang: language, width, measure })}
    ${curve.length > 0 ? this.fold("curve", copaymentText[language].chart.table, renderPriceTable({ curve, own, lang: language })) : nothing}
    ${this.fold("steps", commonText[language].derivation, renderDerivation(result.steps, [result.ownCost], language))}
    ${this.engine.state === "ready" ? renderStatutoryDisclaimer(this.engine.tarifwerk, language) : nothing}`;
  }

  /** Who pays what. Nothing to tell where no cost is known and all is co-payment. */
  private sums(input: CopaymentInput, result: Copayment): readonly Sum[] {
    const priced = input.price !== undefined;
    if (!priced && isZero(result.excess)) return [];
    const words = copaymentText[this.language];
    const line = (label: string, amount: string): Sum => ({ label, amount: money(amount, this.language) });
    return [
      ...(priced ? [line(words.cost, result.cost), line(words.statutoryShare, result.statutoryShare)] : []),
      line(words.copayment, result.copayment),
      ...(isZero(result.excess) ? [] : [{ ...line(words.excess, result.excess), hint: words.excessHint }]),
      { ...line(words.answerLabel, result.ownCost), total: true },
    ];
  }

  /** Today, or the first day of the year that was asked for. */
  private defaultDate(): string {
    const now = today();
    const year = this.startYear() ?? yearOf(now);
    return year === yearOf(now) ? now : isoDate(year, 1, 1);
  }
}
