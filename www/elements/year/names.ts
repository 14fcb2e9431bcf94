import type { Lang } from "../../text/language.js";
import { yearText } from "../../text/year.js";
import { needsPrice } from "../copayment/services.js";
import type { Expense, ExpenseLine, Tariff, YearInput } from "../engine.js";
import { isEmpty } from "../shared/typed.js";
import { money, shortDateText } from "../shared/format.js";
import { own } from "../shared/own.js";
import { visitorId } from "./draft.js";
import type { ExpenseDraft } from "./expense-draft.js";
import { expenseFormOf } from "./services.js";

/** What a row of the form is called. */
export function expenseTitle({ preset, label, service }: ExpenseDraft, lang: Lang): string {
  const words = yearText[lang];
  if (preset !== undefined) return words.presets[preset];
  return label.trim() === "" ? serviceName(service, lang) : label.trim();
}

export function serviceName(service: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = yearText[lang].services;
  return own(names, service) ?? service;
}

/** Price and days of a row in a few words; `price` is the amount as it was read. */
export function expenseSummary(draft: ExpenseDraft, price: string | undefined, lang: Lang): string {
  const words = yearText[lang];
  const { date, until, every, quantity, times, preset } = draft;
  const asks = expenseFormOf(draft.service);
  const counted = asks.quantity || asks.special.includes("quantity");
  const stay = asks.stay === true;
  const day = date.date === "" ? "" : shortDateText(date.date, lang);
  const count = counted && quantity.text.trim() !== "1" && !isEmpty(quantity) ? quantity.text.trim() : undefined;
  const amount = price === undefined ? words.without : count === undefined ? money(price, lang) : words.priced(count, money(price, lang));
  const repeated = own(words.repeated, every);
  const when =
    day === ""
      ? ""
      : repeated
        ? repeated(day, isEmpty(times) ? "?" : times.text.trim())
        : stay
          ? words.stay(day, until.date === "" ? "?" : shortDateText(until.date, lang))
          : words.onDay(day);
  return [preset === undefined ? "" : words.example, price === undefined && !needsPrice(asks) ? "" : stay ? words.perDay(amount) : amount, when].filter((part) => part !== "").join(" · ");
}

export function personName(id: string, lang: Lang): string {
  return id === visitorId ? yearText[lang].you : id;
}

/** How the lines of a result name an expense. */
export function expenseId({ id }: Expense, index: number): string {
  return id ?? `expense-${index + 1}`;
}

/** What the lines of a result are called: the label of their expense, else its service. */
export function lineNames(input: YearInput, lang: Lang): (line: ExpenseLine) => string {
  const byId = new Map<string, Expense>(input.expenses.map((expense, index) => [expenseId(expense, index), expense]));
  return ({ id, service }) => {
    const expense = byId.get(id) ?? byId.get(id.replace(/:\d+$/, ""));
    return expense?.label ?? serviceName(service, lang);
  };
}

export function tariffName({ title, insurer, example }: Tariff, lang: Lang): string {
  const words = yearText[lang];
  return example ? words.exampleTariff(title) : words.tariffName(title, insurer);
}
