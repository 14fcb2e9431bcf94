import type { TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import type { Problem, Warning } from "../engine.js";
import type { FieldFrame } from "../fields/field-frame.js";
import type { PriceListDraft } from "./list-draft.js";
import type { HeldList, Shelf } from "./shelf.js";

/** What became of the last thing that was done with lists. */
export type ListNotice =
  | { readonly kind: "loaded" | "same"; readonly name: string; readonly title: string }
  | { readonly kind: "malformed" | "tooLarge" | "unreadable"; readonly name: string }
  | { readonly kind: "notAList"; readonly name: string; readonly problems: readonly Problem[] };

/** What the form of a price list needs from the element it stands in; paths are those of the quote's input. */
export interface ListForm {
  readonly shelf: Shelf;
  readonly held: HeldList | undefined;
  readonly lang: Lang;
  readonly notices: readonly ListNotice[];
  /** What is allowed but unusual; paths are told from the list itself. */
  readonly warnings: readonly Warning[];
  frame(path: string, label: string, hint?: string): FieldFrame;
  /** The whole number that stands in a field. */
  count(path: string): number | undefined;
  edit(path: string, patch: Partial<PriceListDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string): TemplateResult;
  /** Puts the cursor into a field that is about to appear. */
  go(path: string): void;
  choose(key: number): void;
  create(): void;
  copy(): void;
  load(files: readonly File[]): void;
  save(): void;
  close(): void;
}
