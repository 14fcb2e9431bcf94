import type { Lang } from "../../text/language.js";
import type { Problem, Tarifwerk } from "../engine.js";
import { draftOfPriceList, type PriceListDraft } from "./list-draft.js";

/** No price list is larger, in bytes. */
const mostBytes = 5_000_000;

/** What became of a file that was opened. */
export type ListFile =
  | { readonly kind: "list"; readonly name: string; readonly draft: PriceListDraft; readonly source: unknown }
  | { readonly kind: "malformed" | "tooLarge" | "unreadable"; readonly name: string }
  | { readonly kind: "notAList"; readonly name: string; readonly problems: readonly Problem[] };

/** Reads a price list from a file. A list with faults is taken as long as the form can show it, and them. */
export async function readListFile(file: File, tarifwerk: Tarifwerk, lang: Lang): Promise<ListFile> {
  const { name } = file;
  if (file.size > mostBytes) return { kind: "tooLarge", name };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { kind: "unreadable", name };
  }
  let source: unknown;
  try {
    // Reading a file as text takes a byte-order mark away.
    source = JSON.parse(text);
  } catch {
    return { kind: "malformed", name };
  }
  const draft = draftOfPriceList(source, lang);
  if (draft === undefined) return { kind: "notAList", name, problems: tarifwerk.checkPriceList(source, { lang }).problems };
  return { kind: "list", name, draft, source };
}
