import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { renderSums } from "../answer/sums.js";
import type { LicenseFee } from "../engine.js";
import { difference } from "../shared/exact.js";
import { countText, money, moneyChange, monthText, percentText, shortDateText } from "../shared/format.js";

/** What the net fee is made of, then tax and gross. */
export function renderLines(fee: LicenseFee, lang: Lang, caption: string): TemplateResult {
  const words = licenseQuoteText[lang];
  const band = (line: LicenseFee["lines"][number]): TemplateResult | typeof nothing =>
    line.band ? html`<span class="sum-hint">${bandText(line.band, lang)}</span>` : nothing;
  return html`<table part="table" class="lines">
    <caption>${caption}</caption>
    <thead>
      <tr><th scope="col">${words.position}</th><th scope="col">${words.amount}</th></tr>
    </thead>
    <tbody>
      ${fee.lines.map((line) => html`<tr><th scope="row">${line.label}${band(line)}</th><td>${money(line.amount, lang)}</td></tr>`)}
    </tbody>
    <tfoot>
      <tr class="total"><th scope="row">${words.net}</th><td>${money(fee.net, lang)}</td></tr>
      <tr><th scope="row">${words.vat(percentText(fee.vatRate, lang))}</th><td>${money(fee.vat, lang)}</td></tr>
      <tr class="total"><th scope="row">${words.gross}</th><td>${money(fee.gross, lang)}</td></tr>
    </tfoot>
  </table>`;
}

/** How many cases count, and the band of the list that they fall in. */
export function placeText(fee: LicenseFee, lang: Lang): string {
  const words = licenseQuoteText[lang];
  const cases = countText(fee.billableCases, lang);
  const band = fee.lines.find((line) => line.band !== undefined)?.band;
  return band === undefined ? words.billableOnly(cases) : words.billable(cases, bandText(band, lang));
}

/** How far it is to the bands beside, and what the list price is there. */
export function renderNeighbours(fee: LicenseFee, lang: Lang): TemplateResult | typeof nothing {
  if (!fee.nextBand && !fee.previousBand) return nothing;
  const words = licenseQuoteText[lang];
  const change = (listFee: string): string => moneyChange(difference(listFee, fee.listFee), lang);
  return html`<ul class="neighbours">
    ${fee.nextBand
      ? html`<li>${words.next(countText(fee.nextBand.casesMore, lang), money(fee.nextBand.listFee, lang), change(fee.nextBand.listFee))}</li>`
      : nothing}
    ${fee.previousBand
      ? html`<li>${words.previous(countText(fee.previousBand.casesFewer, lang), money(fee.previousBand.listFee, lang), change(fee.previousBand.listFee))}</li>`
      : nothing}
  </ul>`;
}

/** The twelve parts of a year's net fee, which add up to it. */
export function renderMonths(fee: LicenseFee, lang: Lang): TemplateResult {
  const words = licenseQuoteText[lang];
  const start = fee.years[0]?.from;
  return html`<table>
    <thead>
      <tr><th scope="col">${words.month}</th><th scope="col">${words.net}</th></tr>
    </thead>
    <tbody>
      ${fee.monthly.map(
        (amount, index) => html`<tr>
          <th scope="row">${start === undefined ? String(index + 1) : monthText(start, index, lang)}</th>
          <td>${money(amount, lang)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr class="total"><th scope="row">${words.net}</th><td>${money(fee.net, lang)}</td></tr>
    </tfoot>
  </table>`;
}

/** One invoice a year. */
export function renderYears(fee: LicenseFee, lang: Lang): TemplateResult {
  const words = licenseQuoteText[lang];
  return html`<ol class="years">
    ${fee.years.map(
      ({ from, to, net, gross, invoiceDate, dueDate }) => html`<li>
        <p class="strong">${words.period(shortDateText(from, lang), shortDateText(to, lang))}</p>
        ${renderSums([
          { label: words.net, amount: money(net, lang) },
          {
            label: words.gross,
            hint: words.invoiced(shortDateText(invoiceDate, lang), shortDateText(dueDate, lang)),
            amount: money(gross, lang),
          },
        ])}
      </li>`,
    )}
  </ol>`;
}

function bandText({ from, upTo }: NonNullable<LicenseFee["lines"][number]["band"]>, lang: Lang): string {
  const words = licenseQuoteText[lang];
  return upTo === null ? words.openBand(countText(from, lang)) : words.band(countText(from, lang), countText(upTo, lang));
}
