import type { PriceList, Problem, Tarifwerk } from "../engine.js";
import type { Lang } from "../../text/language.js";

/** No price list is larger, in bytes. */
const mostBytes = 5_000_000;

/** What became of a file that was to hold price lists. */
export type ListsReport =
  | { readonly kind: "added"; readonly file: string; readonly titles: readonly string[] }
  | { readonly kind: "tooLarge" | "unreadable" | "malformed"; readonly file: string }
  | { readonly kind: "known"; readonly file: string; readonly title: string }
  | { readonly kind: "faulty"; readonly file: string; readonly problems: readonly Problem[] };

export type ListsFile = ListsReport & { readonly lists: readonly PriceList[] };

/** One list or several; what is in them is for the engine to judge. */
export function listsOf(source: unknown): readonly PriceList[] {
  return (Array.isArray(source) ? source : [source]) as readonly PriceList[];
}

/** Reads the price lists of a file. One with a fault, or with a list that is there already, gives none. */
export async function readLists(file: File, known: readonly PriceList[], tarifwerk: Tarifwerk, lang: Lang): Promise<ListsFile> {
  const failed = (report: ListsReport): ListsFile => ({ ...report, lists: [] });
  const { name } = file;
  if (file.size > mostBytes) return failed({ kind: "tooLarge", file: name });
  let text: string;
  try {
    text = await file.text();
  } catch {
    return failed({ kind: "unreadable", file: name });
  }
  let source: unknown;
  try {
    source = JSON.parse(text);
  } catch {
    return failed({ kind: "malformed", file: name });
  }
  const lists = listsOf(source);
  const problems = lists.flatMap((list) => tarifwerk.checkPriceList(list, { lang }).problems);
  if (problems.length > 0 || lists.length === 0) return failed(lists.length === 0 ? { kind: "malformed", file: name } : { kind: "faulty", file: name, problems });
  const again = lists.find(({ id }) => known.some((other) => other.id === id));
  if (again !== undefined) return failed({ kind: "known", file: name, title: again.title });
  return { kind: "added", file: name, titles: lists.map(({ title }) => title), lists };
}

/** The first day on which renewals use a list, as far as it names one. */
export function renewalsFrom({ renewalsFrom: from, validFrom }: PriceList): string | undefined {
  const day = from ?? validFrom;
  return typeof day === "string" && /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : undefined;
}
