import type { ReactiveController, ReactiveControllerHost } from "lit";

import type { Lang } from "../../text/language.js";
import type { Background } from "../background/background.js";
import type { PriceList, Problem, Tarifwerk } from "../engine.js";

/** What a file is quoted under. */
export interface BulkTerms {
  readonly list: PriceList;
  readonly date: string;
}

export type BulkState =
  | { readonly kind: "waiting" }
  | { readonly kind: "computing"; readonly file: string }
  | { readonly kind: "done"; readonly file: string; readonly csv: string; readonly rows: number; readonly problems: readonly Problem[] }
  | { readonly kind: "refused"; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly kind: "unreadable" | "notUtf8" | "failed"; readonly file: string }
  | { readonly kind: "cancelled" };

/** No table of institutions is larger, in bytes. */
const mostBytes = 20_000_000;

/** Quotes of many institutions from a CSV file, beside the page. */
export class BulkQuotes implements ReactiveController {
  state: BulkState = { kind: "waiting" };
  private computing: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly background: Background,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.computing?.abort();
  }

  readonly cancel = (): void => {
    this.computing?.abort();
  };

  async compute(file: File, terms: BulkTerms, tarifwerk: Tarifwerk, lang: Lang): Promise<void> {
    this.computing?.abort();
    const computing = new AbortController();
    this.computing = computing;
    const became = await this.became(file, terms, tarifwerk, lang, computing.signal);
    if (this.computing === computing) this.show(became);
  }

  private async became(file: File, { list, date }: BulkTerms, tarifwerk: Tarifwerk, lang: Lang, signal: AbortSignal): Promise<BulkState> {
    const { name } = file;
    const text = await textOf(file);
    if (typeof text !== "string") return { kind: text.kind, file: name };
    this.show({ kind: "computing", file: name });
    try {
      // All of it in one call: how a file is read depends on the whole of it, and 100,000 rows take a second.
      const done = await this.background.perform(tarifwerk, { kind: "quotes", csv: text, list, date, lang }, signal);
      if (done.kind === "refused") return { kind: "refused", file: name, problems: done.problems };
      const { csv, rows, problems } = done.answer;
      return { kind: "done", file: name, csv, rows, problems };
    } catch (error) {
      if (signal.aborted) return { kind: "cancelled" };
      console.error(error);
      return { kind: "failed", file: name };
    }
  }

  private show(state: BulkState): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

/** The text of a file with its byte-order mark, by which the answer is written with one too. */
async function textOf(file: File): Promise<string | { readonly kind: "unreadable" | "notUtf8" }> {
  let bytes: ArrayBuffer;
  try {
    if (file.size > mostBytes) return { kind: "unreadable" };
    bytes = await file.arrayBuffer();
  } catch {
    return { kind: "unreadable" };
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { kind: "notUtf8" };
  }
}
