// Writes amounts, counts, rates and dates in the language of the element. Amounts stay decimal text throughout:
// Intl.NumberFormat writes decimal strings exactly.
import type { Lang } from "../../text/language.js";

type Decimal = `${number}`;

const locales: Readonly<Record<Lang, string>> = { de: "de-DE", en: "en-GB" };

const euro = { style: "currency", currency: "EUR" } as const;
const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

const numbers = {
  money: euro,
  change: { ...euro, signDisplay: "exceptZero" },
  wholeMoney: { ...euro, maximumFractionDigits: 0 },
  amount: cents,
  plain: { ...cents, useGrouping: false },
  unitPrice: { minimumFractionDigits: 2, maximumFractionDigits: 6, useGrouping: false },
  rate: { maximumFractionDigits: 4 },
  plainRate: { maximumFractionDigits: 4, useGrouping: false },
  count: { maximumFractionDigits: 0 },
  percent: { style: "unit", unit: "percent", maximumFractionDigits: 4 },
} as const satisfies Record<string, Intl.NumberFormatOptions>;

const dates = {
  date: { day: "numeric", month: "long", year: "numeric" },
  weekdayDate: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  month: { month: "long", year: "numeric" },
  shortMonth: { month: "short", year: "numeric" },
  day: { day: "numeric", month: "long" },
  monthName: { month: "long" },
  monthLetter: { month: "narrow" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** In English a month in figures can be taken for a day. */
const shortDates = {
  de: { day: "2-digit", month: "2-digit", year: "numeric" },
  en: { day: "numeric", month: "short", year: "numeric" },
} as const satisfies Record<Lang, Intl.DateTimeFormatOptions>;

type NumberKind = keyof typeof numbers;
type DateKind = keyof typeof dates | "shortDate";

// Made when first used: all of them at once took a good part of what a visitor waits for.
const numberWriters: Readonly<Record<Lang, Partial<Record<NumberKind, Intl.NumberFormat>>>> = { de: {}, en: {} };
const dateWriters: Readonly<Record<Lang, Partial<Record<DateKind, Intl.DateTimeFormat>>>> = { de: {}, en: {} };

function numberWriter(kind: NumberKind, lang: Lang): Intl.NumberFormat {
  return (numberWriters[lang][kind] ??= new Intl.NumberFormat(locales[lang], numbers[kind]));
}

function dateWriter(kind: DateKind, lang: Lang): Intl.DateTimeFormat {
  const options = kind === "shortDate" ? shortDates[lang] : dates[kind];
  return (dateWriters[lang][kind] ??= new Intl.DateTimeFormat(locales[lang], { timeZone: "UTC", ...options }));
}

/** "467,38 €", "€467.38" */
export function money(amount: string, lang: Lang): string {
  return signed(numberWriter("money", lang).format(amount as Decimal));
}

/** "+1.200,00 €", "−300,00 €" */
export function moneyChange(amount: string, lang: Lang): string {
  return signed(numberWriter("change", lang).format(amount as Decimal));
}

/** Axis labels: "12.000 €" */
export function wholeMoney(amount: number, lang: Lang): string {
  return numberWriter("wholeMoney", lang).format(amount);
}

/** An amount as one would type it: "1.234,50", "1,234.50" */
export function amountText(amount: string, lang: Lang): string {
  return numberWriter("amount", lang).format(amount as Decimal);
}

/** A rate as one would type it: "12,5", "12.5" */
export function rateText(rate: string, lang: Lang): string {
  return numberWriter("rate", lang).format(rate as Decimal);
}

/** A price of one case as one would type it: "0,0825", "0.0825" */
export function unitPriceText(price: string, lang: Lang): string {
  return numberWriter("unitPrice", lang).format(price as Decimal);
}

/** An amount for a spreadsheet, without grouping: "1234,50", "1234.50" */
export function plainAmount(amount: string, lang: Lang): string {
  return numberWriter("plain", lang).format(amount as Decimal);
}

/** A rate for a spreadsheet: "12,5", "12.5" */
export function plainRate(rate: string, lang: Lang): string {
  return numberWriter("plainRate", lang).format(rate as Decimal);
}

/** "12.345", "12,345" */
export function countText(count: number, lang: Lang): string {
  return numberWriter("count", lang).format(count);
}

/** "19 %", "19%" */
export function percentText(percent: string, lang: Lang): string {
  return numberWriter("percent", lang).format(percent as Decimal);
}

/** "31. Dezember 2026", "31 December 2026" */
export function dateText(date: string, lang: Lang): string {
  return onDay(dateWriter("date", lang), date);
}

/** "31.12.2026", "31 Dec 2026" */
export function shortDateText(date: string, lang: Lang): string {
  return onDay(dateWriter("shortDate", lang), date);
}

/** "14.04.2026, 09:00", "14 Apr 2026, 09:00"; the clock reads the same in both languages. */
export function momentText(moment: string, lang: Lang): string {
  return `${shortDateText(moment.slice(0, 10), lang)}, ${moment.slice(11, 16)}`;
}

/** "Donnerstag, 31. Dezember 2026", "Thursday, 31 December 2026" */
export function weekdayDateText(date: string, lang: Lang): string {
  return onDay(dateWriter("weekdayDate", lang), date);
}

/** "Dez. 2026", "Dec 2026" */
export function shortMonthText(date: string, lang: Lang): string {
  return onDay(dateWriter("shortMonth", lang), date);
}

/** The month that lies `months` after that of the date: "Januar 2027" */
export function monthText(date: string, months: number, lang: Lang): string {
  const first = utc(date);
  if (Number.isNaN(first.getTime())) return date;
  return dateWriter("month", lang).format(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1));
}

/** "14. August", "14 August" */
export function dayText(date: string, lang: Lang): string {
  return onDay(dateWriter("day", lang), date);
}

/** "August" for 7 */
export function monthName(index: number, lang: Lang): string {
  return dateWriter("monthName", lang).format(Date.UTC(2024, index, 1));
}

/** "A" for 7 */
export function monthLetter(index: number, lang: Lang): string {
  return dateWriter("monthLetter", lang).format(Date.UTC(2024, index, 1));
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
