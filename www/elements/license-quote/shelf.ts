import type { Lang } from "../../text/language.js";
import { draftOfPriceList, type PriceListDraft } from "./list-draft.js";

/** A price list at hand. */
export interface HeldList {
  readonly key: number;
  readonly draft: PriceListDraft;
  /** The list as it came, until somebody changes it here. */
  readonly source: unknown;
}

/** The price lists at hand, in memory only, and the one that quotes are made from. */
export interface Shelf {
  readonly held: readonly HeldList[];
  readonly chosen: number;
  readonly nextKey: number;
}

/** The key of the list that the page itself brings. */
export const pageKey = 0;

export const emptyShelf: Shelf = { held: [], chosen: pageKey, nextKey: pageKey + 1 };

export function chosenList(shelf: Shelf): HeldList | undefined {
  return shelf.held.find(({ key }) => key === shelf.chosen);
}

/** The shelf with the page's own list in its place, chosen; without a list the place is empty. */
export function withPageList(shelf: Shelf, source: unknown, lang: Lang): Shelf {
  const others = shelf.held.filter(({ key }) => key !== pageKey);
  const draft = draftOfPriceList(source, lang);
  return { ...shelf, held: draft === undefined ? others : [{ key: pageKey, draft, source }, ...others], chosen: pageKey };
}

/** The shelf with one more list, chosen. */
export function withList(shelf: Shelf, draft: PriceListDraft, source: unknown): Shelf {
  const { nextKey } = shelf;
  return { held: [...shelf.held, { key: nextKey, draft, source }], chosen: nextKey, nextKey: nextKey + 1 };
}

export function withDraft(shelf: Shelf, key: number, patch: Partial<PriceListDraft>): Shelf {
  return {
    ...shelf,
    held: shelf.held.map((list) => (list.key === key ? { key, draft: { ...list.draft, ...patch }, source: undefined } : list)),
  };
}

/** The shelf without a list; the one beside it is chosen then. */
export function withoutList(shelf: Shelf, key: number): Shelf {
  const place = shelf.held.findIndex((list) => list.key === key);
  const held = shelf.held.filter((list) => list.key !== key);
  const beside = held[place] ?? held[place - 1];
  return { ...shelf, held, chosen: shelf.chosen === key ? (beside?.key ?? pageKey) : shelf.chosen };
}

/** Writes lists that nobody changed anew, in the language that is spoken now. */
export function respelled(shelf: Shelf, lang: Lang): Shelf {
  return {
    ...shelf,
    held: shelf.held.map((list) => {
      const draft = list.source === undefined ? undefined : draftOfPriceList(list.source, lang);
      return draft === undefined ? list : { ...list, draft };
    }),
  };
}

/** Ids that more than one list has. */
export function repeatedIds(shelf: Shelf): readonly string[] {
  const ids = shelf.held.map(({ draft }) => draft.id.trim()).filter((id) => id !== "");
  return [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
}
