import type { TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import type { Tariff } from "../engine.js";
import type { FieldFrame } from "../fields/field-frame.js";
import type { FoldState } from "../shared/folds.js";
import type { YearDraft } from "./draft.js";

/** What the fields need from the element they stand in. */
export interface YearForm {
  readonly draft: YearDraft;
  readonly lang: Lang;
  /** The year that counts, and those to choose from. */
  readonly year: number;
  readonly years: { readonly from: number; readonly to: number };
  /** The tariffs to choose from. */
  readonly tariffs: readonly Tariff[];
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<YearDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string, state?: FoldState): TemplateResult;
  /** The exact amount that was read from a field. */
  amount(path: string): string | undefined;
  /** Whether something is wrong at the path or below it. */
  isWrong(path: string): boolean;
  /** Opens a folded part and puts the cursor into a field of it. */
  go(fold: string, path: string): void;
  /** Puts the cursor where it makes sense after a row is gone. */
  leave(path: string): void;
}

/** The tariff that is chosen, if it is one that can be chosen. */
export function chosenTariff({ draft, tariffs }: Pick<YearForm, "draft" | "tariffs">): Tariff | undefined {
  return tariffs.find(({ id }) => id === draft.tariff);
}
