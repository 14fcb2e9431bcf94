import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { selectField, type Choice } from "../fields/choice-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { textField } from "../fields/text-field.js";
import { today, yearOf } from "../shared/today.js";
import type { LicenseQuoteDraft, Source } from "./draft.js";

type Origin = Pick<LicenseQuoteDraft, "source" | "assumptions" | "referenceYear">;

export interface OriginForm {
  readonly origin: Origin;
  readonly lang: Lang;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<Origin>): void;
}

const sources: readonly Source[] = ["quality-report", "institution", "estimate"];
const yearsShown = 12;

/** Who the numbers of cases come from, and of which year they are. A page may have left both open. */
export function renderOrigin({ origin, lang, frame, change }: OriginForm): TemplateResult {
  const words = licenseQuoteText[lang];
  const { source, assumptions, referenceYear } = origin;
  const latest = yearOf(today());
  const recent = Array.from({ length: yearsShown }, (_, index) => latest - index);
  const years = referenceYear === undefined || recent.includes(referenceYear) ? recent : [referenceYear, ...recent];
  const notStated = { value: "", label: words.notStated } as const;
  const sourceChoices: readonly Choice<Source | "">[] = sources.map((value) => ({ value, label: words.sources[value] }));
  const yearChoices = years.map((year) => ({ value: String(year), label: String(year) }));
  return html`<div class="row">
      ${selectField<Source | "">(
        frame("/cases/source", words.source),
        source ?? "",
        source === undefined ? [notStated, ...sourceChoices] : sourceChoices,
        (chosen) => change("/cases/source", { source: chosen === "" ? undefined : chosen }),
      )}
      ${selectField<string>(
        frame("/cases/year", words.referenceYear),
        referenceYear === undefined ? "" : String(referenceYear),
        referenceYear === undefined ? [notStated, ...yearChoices] : yearChoices,
        (year) => change("/cases/year", { referenceYear: year === "" ? undefined : Number(year) }),
      )}
    </div>
    ${source === "estimate"
      ? textField(frame("/cases/assumptions", words.assumptions, words.assumptionsHint), assumptions, (typed) =>
          change("/cases/assumptions", { assumptions: typed }),
        )
      : nothing}`;
}
