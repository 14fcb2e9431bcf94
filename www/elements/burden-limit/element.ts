import { html, nothing, type TemplateResult } from "lit";

import { burdenLimitText } from "../../text/burden-limit.js";
import { commonText } from "../../text/common.js";
import { renderDerivation } from "../answer/derivation.js";
import { renderStatutoryDisclaimer } from "../answer/disclaimer.js";
import { renderGiven } from "../answer/given.js";
import { renderHeadline } from "../answer/headline.js";
import { renderSums, type Sum } from "../answer/sums.js";
import { renderWarnings } from "../answer/warnings.js";
import type { BurdenLimit, BurdenLimitInput, Tarifwerk } from "../engine.js";
import { Calculator, type Sample } from "../shared/calculator.js";
import { isZero } from "../shared/exact.js";
import { countText, money, percentText } from "../shared/format.js";
import type { Reader } from "../shared/reader.js";
import { today, yearOf } from "../shared/today.js";
import { draftOfBurdenLimit, emptyBurdenLimitDraft, readBurdenLimit, type BurdenLimitDraft } from "./draft.js";
import { renderBurdenLimitFields } from "./fields.js";
import { householdGiven } from "./given.js";
import { burdenLimitSamples } from "./samples.js";

/** `<tarifwerk-burden-limit>`: what a household pays in co-payments in a year at most. */
export class TarifwerkBurdenLimit extends Calculator<BurdenLimitDraft, BurdenLimitInput, BurdenLimit> {
  protected override emptyDraft(): BurdenLimitDraft {
    return emptyBurdenLimitDraft(this.startYear(), this.language);
  }

  protected override draftOf(input: BurdenLimitInput): BurdenLimitDraft {
    return draftOfBurdenLimit(input, this.language);
  }

  protected override read(reader: Reader): BurdenLimitInput {
    return readBurdenLimit(this.draft, this.countingYear(), reader);
  }

  protected override compute(tarifwerk: Tarifwerk, input: BurdenLimitInput): BurdenLimit {
    return tarifwerk.burdenLimit(input, { lang: this.language });
  }

  protected override samples(): readonly Sample<BurdenLimitInput>[] {
    return burdenLimitSamples(this.defaultYear(), this.language);
  }

  protected override question(): { readonly question: string; readonly lead: string } {
    return burdenLimitText[this.language];
  }

  protected override renderFields(): TemplateResult {
    return renderBurdenLimitFields({
      draft: this.draft,
      lang: this.language,
      year: this.countingYear(),
      years: this.years(),
      frame: (path, label, hint) => this.frame(path, label, hint),
      change: (path, patch) => this.change(path, patch),
      fold: (key, label, content, hint) => this.fold(key, label, content, hint),
    });
  }

  protected override renderGiven(input: BurdenLimitInput): TemplateResult {
    const monthly = this.draft.period === "month" ? this.amountAt("/household/grossIncome") : undefined;
    return renderGiven(householdGiven(input, monthly, this.language), this.language);
  }

  protected override sentence({ year }: BurdenLimitInput, { limit, rate }: BurdenLimit): string {
    const words = burdenLimitText[this.language];
    return isZero(limit)
      ? words.sentenceZero(String(year))
      : words.sentence(String(year), money(limit, this.language), percentText(rate, this.language));
  }

  protected override renderAnswer(input: BurdenLimitInput, result: BurdenLimit): TemplateResult {
    const { language } = this;
    const words = burdenLimitText[language];
    const remark = this.draft.period === "month" ? words.yearlyIncome(money(result.grossIncome, language)) : undefined;
    const label = words.answerLabel(String(input.year));
    return renderHeadline(label, money(result.limit, language), this.sentence(input, result), remark);
  }

  protected override renderReasons(_input: BurdenLimitInput, result: BurdenLimit): TemplateResult {
    const { language } = this;
    return html`${renderWarnings(result.warnings, language)} ${renderSums(this.sums(result))} ${this.renderLimits(result)}
    ${this.fold("steps", commonText[language].derivation, renderDerivation(result.steps, [result.limit], language))}
    ${this.engine.state === "ready" ? renderStatutoryDisclaimer(this.engine.tarifwerk, language) : nothing}`;
  }

  private sums(result: BurdenLimit): readonly Sum[] {
    const { language } = this;
    const words = burdenLimitText[language];
    return [
      { label: words.grossIncome, amount: money(result.grossIncome, language) },
      ...result.allowances.map(({ kind, count, each, total }) => ({
        label: words.allowance[kind],
        ...(count === 1 ? {} : { hint: words.times(countText(count, language), money(each, language)) }),
        amount: money(`-${total}`, language),
      })),
      { label: words.assessable, amount: money(result.assessableIncome, language), total: true },
    ];
  }

  private renderLimits(result: BurdenLimit): TemplateResult {
    const { language } = this;
    const words = burdenLimitText[language];
    const row = (label: string, rate: string, limit: string): TemplateResult => {
      const applies = rate === result.rate;
      return html`<tr class=${applies ? "applies" : ""}>
        <th scope="row">${label}${applies ? html` <span class="badge">${words.applies}</span>` : nothing}</th>
        <td>${percentText(rate, language)}</td>
        <td>${money(limit, language)}</td>
      </tr>`;
    };
    return html`<table part="table">
      <caption>${words.bothLimits}</caption>
      <thead>
        <tr><th scope="col">${words.bothLimitsWhich}</th><th scope="col">${words.rate}</th><th scope="col">${words.limit}</th></tr>
      </thead>
      <tbody>${row(words.regular, "2", result.regularLimit)}${row(words.chronicLimit, "1", result.chronicLimit)}</tbody>
    </table>`;
  }

  private countingYear(): number {
    return this.draft.year ?? this.defaultYear();
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
