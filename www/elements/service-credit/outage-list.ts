import type { Lang } from "../../text/language.js";
import { serviceCreditText } from "../../text/service-credit.js";
import type { Cause, Outage } from "../engine.js";
import { readCsv, type CsvRow } from "../shared/csv.js";
import { readLocalTime } from "./local-time.js";

/** What is wrong with a line of a list. */
export interface ListFault {
  readonly line: number;
  readonly message: string;
}

export type OutageList =
  | { readonly kind: "outages"; readonly outages: readonly Outage[] }
  | { readonly kind: "faulty"; readonly faults: readonly ListFault[] }
  | { readonly kind: "empty" | "notText" | "notAList" };

type Column = "start" | "end" | "cause" | "announcedAt";

/** The order of the columns where no line names them. */
const columns: readonly Column[] = ["start", "end", "cause", "announcedAt"];

/** What columns are called, without case, spaces and punctuation. */
const columnNames: Readonly<Record<Column, RegExp>> = {
  start: /^(beginn|start|von|from|begin|anfang|ausfallbeginn|outagestart)$/,
  end: /^(ende|end|bis|to|until|ausfallende|outageend)$/,
  cause: /^(ursache|cause|art|grund|reason|type|kind)$/,
  announcedAt: /^(angekündigt|angekündigtam|ankündigung|announced|announcedat|announcement)$/,
};

/** What causes are called, likewise. */
const causeNames: readonly (readonly [Cause, RegExp])[] = [
  ["unplanned", /^(ungeplant|unplanned|ausfall|outage|störung|incident|)$/],
  ["announced", /^(angekündigt|angekündigtewartung|announced|announcedmaintenance|wartung|maintenance)$/],
  ["force-majeure", /^(höheregewalt|forcemajeure)$/],
  ["customer", /^(kunde|beimkunden|kundenseitig|customer|customersside|onthecustomersside)$/],
];

/** Reads outages from a table with semicolons, commas or tabs; the columns may have German or English names, or none. A list
 *  with a fault gives no outages: taken over by halves, it would be taken twice after the correction. */
export function readOutageList(text: string, lang: Lang): OutageList {
  if (text.includes("\0")) return { kind: "notText" };
  const { rows, unclosed } = readCsv(text);
  const words = serviceCreditText[lang];
  const [first, ...further] = rows;
  if (first === undefined) return { kind: "empty" };
  const named = placesOf(first);
  const places = named ?? new Map(columns.map((column, place) => [column, place]));
  if (named === undefined && readLocalTime(first.cells[0] ?? "").kind === "other") return { kind: "notAList" };
  const faults: ListFault[] = (["start", "end"] as const)
    .filter((column) => !places.has(column))
    .map((column) => ({ line: first.line, message: words.list.faults.columnMissing(words[column]) }));
  const outages: Outage[] = [];
  for (const row of faults.length > 0 ? [] : named === undefined ? rows : further) {
    const read = readRow(row, places, lang);
    if (typeof read === "string") faults.push({ line: row.line, message: read });
    else outages.push(read);
  }
  if (unclosed !== undefined) faults.push({ line: unclosed, message: words.list.faults.unclosed });
  if (faults.length > 0) return { kind: "faulty", faults };
  return outages.length === 0 ? { kind: "empty" } : { kind: "outages", outages };
}

/** Where the columns stand, if the row names any of those that every outage needs. */
function placesOf({ cells }: CsvRow): ReadonlyMap<Column, number> | undefined {
  const names = cells.map(bare);
  const places = columns.flatMap((column) => {
    const place = names.findIndex((name) => columnNames[column].test(name));
    return place < 0 ? [] : [[column, place] as const];
  });
  const found = new Map(places);
  return found.has("start") || found.has("end") ? found : undefined;
}

/** The outage of a row, or what is wrong with it. */
function readRow({ cells }: CsvRow, places: ReadonlyMap<Column, number>, lang: Lang): Outage | string {
  const words = serviceCreditText[lang];
  const { faults } = words.list;
  const cellOf = (column: Column): string => cells[places.get(column) ?? -1] ?? "";
  const moments: Partial<Record<Column, string>> = {};
  for (const column of ["start", "end", "announcedAt"] as const) {
    const text = cellOf(column);
    if (text === "" && column === "announcedAt") continue;
    if (text === "") return faults.empty(words[column]);
    const read = readLocalTime(text);
    if (read.kind !== "moment") return faults[read.kind === "other" ? "moment" : read.kind](words[column], text);
    moments[column] = read.moment;
  }
  const { start = "", end = "", announcedAt } = moments;
  if (end <= start) return faults.order;
  const cause = causeNames.find(([, names]) => names.test(bare(cellOf("cause"))))?.[0];
  if (cause === undefined) return faults.cause(cellOf("cause"));
  if (cause !== "announced") return { start, end, cause };
  return announcedAt === undefined ? faults.announced : { start, end, cause, announcedAt };
}

/** Letters only, in small ones. */
function bare(text: string): string {
  return text.normalize("NFC").toLowerCase().replaceAll(/[^\p{L}]/gu, "");
}
