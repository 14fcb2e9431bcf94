import type { TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import type { PriceList } from "../engine.js";
import type { FieldFrame } from "../fields/field-frame.js";
import type { LicenseQuoteDraft } from "../license-quote/draft.js";
import type { RenewalDraft } from "./draft.js";
import type { ListsReport } from "./lists.js";

/** What the fields need from the element they stand in. */
export interface RenewalForm {
  readonly draft: RenewalDraft;
  readonly lang: Lang;
  /** The lists that count: the visitor's own, else those of the page, else the example. */
  readonly lists: readonly PriceList[];
  /** The id of the list that the answer took. */
  readonly inForce: string | undefined;
  readonly report: ListsReport | undefined;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<RenewalDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string): TemplateResult;
  openFiles(files: readonly File[]): void;
}

/** Changes what the contract shares with a license quote. */
export function changeContract({ draft, change }: RenewalForm, path: string, patch: Partial<LicenseQuoteDraft>): void {
  change(path, { contract: { ...draft.contract, ...patch } });
}
