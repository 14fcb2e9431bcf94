import type { TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import type { FieldFrame } from "../fields/field-frame.js";
import type { ServiceCreditDraft } from "./draft.js";
import type { ListReport } from "./list-fields.js";

/** What the fields need from the element they stand in. */
export interface ServiceCreditForm {
  readonly draft: ServiceCreditDraft;
  readonly lang: Lang;
  /** What stands in the field for a whole list, and what became of the last one. */
  readonly list: string;
  readonly report: ListReport | undefined;
  /** Whether every outage is shown, however many there are. */
  readonly all: boolean;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<ServiceCreditDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string): TemplateResult;
  /** Whether something is wrong at the path or below it. */
  isWrong(path: string): boolean;
  /** Opens a folded part and puts the cursor into a field of it. */
  go(fold: string, path: string): void;
  /** Puts the cursor where it makes sense after a row is gone. */
  leave(id: string): void;
  showAll(): void;
  writeList(text: string): void;
  takeList(): void;
  openFiles(files: readonly File[]): void;
}
