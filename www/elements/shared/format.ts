// Writes amounts, counts, rates and dates in the language of the element. Amounts stay decimal text throughout:
// Intl.NumberFormat writes decimal strings exactly.
import type { Lang } from "../../text/language.js";

type Decimal = `${number}`;

interface Writers {
  readonly money: Intl.NumberFormat;
  readonly change: Intl.NumberFormat;
  readonly wholeMoney: Intl.NumberFormat;
  readonly amount: Intl.NumberFormat;
  readonly plain: Intl.NumberFormat;
  readonly rate: Intl.NumberFormat;
  readonly unitPrice: Intl.NumberFormat;
  readonly plainRate: Intl.NumberFormat;
  readonly count: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
  readonly date: Intl.DateTimeFormat;
  readonly shortDate: Intl.DateTimeFormat;
  readonly weekdayDate: Intl.DateTimeFormat;
  readonly month: Intl.DateTimeFormat;
  readonly shortMonth: Intl.DateTimeFormat;
  readonly day: Intl.DateTimeFormat;
  readonly monthName: Intl.DateTimeFormat;
  readonly monthLetter: Intl.DateTimeFormat;
}

function writers(locale: string): Writers {
  const euro = { style: "currency", currency: "EUR" } as const;
  return {
    money: new Intl.NumberFormat(locale, euro),
    change: new Intl.NumberFormat(locale, { ...euro, signDisplay: "exceptZero" }),
    wholeMoney: new Intl.NumberFormat(locale, { ...euro, maximumFractionDigits: 0 }),
    amount: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    unitPrice: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 6, useGrouping: false }),
    plain: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: false }),
    rate: new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }),
    plainRate: new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: false }),
    count: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    percent: new Intl.NumberFormat(locale, { style: "unit", unit: "percent", maximumFractionDigits: 4 }),
    date: new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" }),
    shortDate: new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" }),
    weekdayDate: new Intl.DateTimeFormat(locale, {
      timeZone: "UTC",
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
    }),
    month: new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long", year: "numeric" }),
    day: new Intl.DateTimeFormat(locale, { timeZone: "UTC", day: "numeric", month: "long" }),
    monthName: new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "long" }),
    monthLetter: new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "narrow" }),
    shortMonth: new Intl.DateTimeFormat(locale, { timeZone: "UTC", month: "short", year: "numeric" }),
  };
}

const byLanguage: Readonly<Record<Lang, Writers>> = { de: writers("de-DE"), en: writers("en-GB") };

/** "467,38 €", "€467.38" */
export function money(amount: string, lang: Lang): string {
  return signed(byLanguage[lang].money.format(amount as Decimal));
}

/** "+1.200,00 €", "−300,00 €" */
export function moneyChange(amount: string, lang: Lang): string {
  return signed(byLanguage[lang].change.format(amount as Decimal));
}

/** Axis labels: "12.000 €" */
export function wholeMoney(amount: number, lang: Lang): string {
  return byLanguage[lang].wholeMoney.format(amount);
}

/** An amount as one would type it: "1.234,50", "1,234.50" */
export function amountText(amount: string, lang: Lang): string {
  return byLanguage[lang].amount.format(amount as Decimal);
}

/** A rate as one would type it: "12,5", "12.5" */
export function rateText(rate: string, lang: Lang): string {
  return byLanguage[lang].rate.format(rate as Decimal);
}

/** A price of one case as one would type it: "0,0825", "0.0825" */
export function unitPriceText(price: string, lang: Lang): string {
  return byLanguage[lang].unitPrice.format(price as Decimal);
}

/** An amount for a spreadsheet, without grouping: "1234,50", "1234.50" */
export function plainAmount(amount: string, lang: Lang): string {
  return byLanguage[lang].plain.format(amount as Decimal);
}

/** A rate for a spreadsheet: "12,5", "12.5" */
export function plainRate(rate: string, lang: Lang): string {
  return byLanguage[lang].plainRate.format(rate as Decimal);
}

/** "12.345", "12,345" */
export function countText(count: number, lang: Lang): string {
  return byLanguage[lang].count.format(count);
}

/** "19 %", "19%" */
export function percentText(percent: string, lang: Lang): string {
  return byLanguage[lang].percent.format(percent as Decimal);
}

/** "31. Dezember 2026", "31 December 2026" */
export function dateText(date: string, lang: Lang): string {
  return onDay(byLanguage[lang].date, date);
}

/** "31.12.2026", "31/12/2026" */
export function shortDateText(date: string, lang: Lang): string {
  return onDay(byLanguage[lang].shortDate, date);
}

/** "14.04.2026, 09:00", "14/04/2026, 09:00"; the clock reads the same in both languages. */
export function momentText(moment: string, lang: Lang): string {
  return `${shortDateText(moment.slice(0, 10), lang)}, ${moment.slice(11, 16)}`;
}

/** "Donnerstag, 31. Dezember 2026", "Thursday, 31 December 2026" */
export function weekdayDateText(date: string, lang: Lang): string {
  return onDay(byLanguage[lang].weekdayDate, date);
}

/** "Dez. 2026", "Dec 2026" */
export function shortMonthText(date: string, lang: Lang): string {
  return onDay(byLanguage[lang].shortMonth, date);
}

/** The month that lies `months` after that of the date: "Januar 2027" */
export function monthText(date: string, months: number, lang: Lang): string {
  const first = utc(date);
  if (Number.isNaN(first.getTime())) return date;
  return byLanguage[lang].month.format(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1));
}

/** "14. August", "14 August" */
export function dayText(date: string, lang: Lang): string {
  return onDay(byLanguage[lang].day, date);
}

/** "August" for 7 */
export function monthName(index: number, lang: Lang): string {
  return byLanguage[lang].monthName.format(Date.UTC(2024, index, 1));
}

/** "A" for 7 */
export function monthLetter(index: number, lang: Lang): string {
  return byLanguage[lang].monthLetter.format(Date.UTC(2024, index, 1));
}

/** A text of the engine where it stands alone: "end of the term" becomes "End of the term". */
export function capitalised(text: string, lang: Lang): string {
  return text.slice(0, 1).toLocaleUpperCase(lang) + text.slice(1);
}

/** A minus sign as wide as a plus, and no line break between a sign and a currency sign. */
function signed(written: string): string {
  return written.replace("-", "\u2212").replace(/^([+\u2212])(?=\D)/, "$1\u2060");
}

/** A value that a page gave may hold anything in place of a date: that is shown as it stands, next to the problem that it is. */
function onDay(writer: Intl.DateTimeFormat, date: string): string {
  const day = utc(date);
  return Number.isNaN(day.getTime()) ? date : writer.format(day);
}

function utc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
