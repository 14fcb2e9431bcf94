import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { problemsOf, type Problem, type Tarifwerk } from "../engine.js";
import type { DateEntry } from "../fields/date-field.js";
import { isEmpty, type Typed } from "./typed.js";

/** Reads the texts of a form into the input of a calculation, and keeps what was read, what is wrong and what is missing,
 *  each under its JSON Pointer in that input. A text that cannot be read goes on as it stands, so that the engine sees the
 *  field too and reports the faults of all others in the same call. */
export class Reader {
  /** The exact amounts that were read. */
  readonly amounts: Map<string, string>;
  readonly problems: Map<string, Problem>;
  readonly missing: string[];
  /** Counts that could not be read, as they were typed: as numbers they would be lost. */
  readonly unread: Map<string, string>;

  constructor(
    private readonly tarifwerk: Tarifwerk,
    private readonly lang: Lang,
    private readonly place = "",
    whole?: Reader,
  ) {
    this.amounts = whole?.amounts ?? new Map<string, string>();
    this.problems = whole?.problems ?? new Map<string, Problem>();
    this.missing = whole?.missing ?? [];
    this.unread = whole?.unread ?? new Map<string, string>();
  }

  /** A reader for a part of the form, whose paths are told from there; what it finds is found here too. */
  within(place: string): Reader {
    return new Reader(this.tarifwerk, this.lang, this.place + place, this);
  }

  /** The amount of a field; `undefined` when it is empty. */
  amount(path: string, typed: Typed): string | undefined {
    return isEmpty(typed) ? undefined : (this.read(path, typed, "amount") ?? typed.text);
  }

  /** A field without which there is no answer. */
  requiredAmount(path: string, typed: Typed): string {
    return this.amount(path, typed) ?? this.lacks(path, "");
  }

  /** A rate or unit price, which may have more decimals than an amount; `undefined` when the field is empty. */
  rate(path: string, typed: Typed, mostDecimals: number): string | undefined {
    if (isEmpty(typed)) return undefined;
    const fine = fineDecimal(typed, [...new Set([...typed.langs, this.lang])], mostDecimals);
    if (fine === undefined) return this.read(path, typed, "amount") ?? typed.text;
    this.amounts.set(this.place + path, fine);
    return fine;
  }

  requiredRate(path: string, typed: Typed, mostDecimals: number): string {
    return this.rate(path, typed, mostDecimals) ?? this.lacks(path, "");
  }

  /** A whole number; `undefined` when the field is empty. */
  count(path: string, typed: Typed): number | undefined {
    return isEmpty(typed) ? undefined : Number(this.read(path, typed, "count") ?? NaN);
  }

  requiredCount(path: string, typed: Typed): number {
    return this.count(path, typed) ?? this.lacks(path, NaN);
  }

  /** A text or date that may not be empty. */
  requiredText(path: string, text: string): string {
    return text === "" ? this.lacks(path, text) : text;
  }

  /** A calendar date; `undefined` when the field is empty or still being written. */
  date(path: string, entry: DateEntry): string | undefined {
    return this.whole(path, entry, commonText[this.lang].incompleteDate);
  }

  /** A calendar date with its time; `undefined` when the field is empty or still being written. */
  moment(path: string, entry: DateEntry): string | undefined {
    return this.whole(path, entry, commonText[this.lang].incompleteMoment);
  }

  requiredDate(path: string, entry: DateEntry): string {
    const date = this.date(path, entry);
    if (date !== undefined) return date;
    return entry.unfinished ? "" : this.lacks(path, "");
  }

  private whole(path: string, entry: DateEntry, message: string): string | undefined {
    if (entry.date !== "") return entry.date;
    if (entry.unfinished) this.blame(path, { code: "incomplete-date", path, message });
    return undefined;
  }

  private lacks<Value>(path: string, value: Value): Value {
    this.missing.push(this.place + path);
    return value;
  }

  private blame(path: string, problem: Problem): void {
    const place = this.place + path;
    this.problems.set(place, { ...problem, path: place });
  }

  private read(path: string, typed: Typed, kind: "amount" | "count"): string | undefined {
    let problem: Problem | undefined;
    for (const lang of new Set([...typed.langs, this.lang])) {
      try {
        const amount = this.tarifwerk.parseAmount(typed.text, { lang, kind });
        if (kind === "amount") this.amounts.set(this.place + path, amount);
        return amount;
      } catch (error) {
        const [first] = problemsOf(error) ?? [];
        if (!first) throw error;
        if (lang === this.lang) problem = first;
      }
    }
    if (problem) this.blame(path, problem);
    if (kind === "count") this.unread.set(this.place + path, typed.text);
    return undefined;
  }
}

/** A number with more decimals than an amount has, written plainly; whatever else stands there is read as an amount. A point
 *  is taken for a decimal point in German too where no grouping could look like it: behind a single 0. */
function fineDecimal({ text }: Typed, langs: readonly Lang[], mostDecimals: number): string | undefined {
  const [, whole = "", mark, decimals = ""] = /^(0|[1-9]\d{0,11})([.,])(\d{3,})$/.exec(text.trim()) ?? [];
  const comma = mark === "," && langs.includes("de");
  const point = mark === "." && (whole === "0" || langs.includes("en"));
  return (comma || point) && decimals.length <= mostDecimals ? `${whole}.${decimals}` : undefined;
}
