import type { PriceList, Problem } from "../engine.js";

/** Where the price list of an element stands. */
export type PriceListState =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly list: PriceList }
  | { readonly state: "failed"; readonly reason: "origin" | "unreachable" | "malformed" }
  | { readonly state: "invalid"; readonly problems: readonly Problem[] };

/** Fetches a price list from the page's own origin; what is in it is checked by the engine. */
export async function fetchPriceList(address: string, signal: AbortSignal): Promise<PriceListState> {
  const url = resolve(address);
  if (url?.origin !== location.origin) return { state: "failed", reason: "origin" };
  try {
    const response = await fetch(url, { credentials: "same-origin", redirect: "error", signal });
    if (!response.ok) return { state: "failed", reason: "unreachable" };
    return parsePriceList(await response.text());
  } catch {
    return { state: "failed", reason: "unreachable" };
  }
}

function resolve(address: string): URL | undefined {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}

function parsePriceList(text: string): PriceListState {
  try {
    return { state: "ready", list: JSON.parse(text) as PriceList };
  } catch {
    return { state: "failed", reason: "malformed" };
  }
}
