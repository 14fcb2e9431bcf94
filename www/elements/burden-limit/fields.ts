import { html, nothing, type TemplateResult } from "lit";

import { burdenLimitText } from "../../text/burden-limit.js";
import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, radioField, selectField } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { rareCount, type Answer, type BurdenLimitDraft, type Period } from "./draft.js";

/** What the fields need from the element they stand in. */
export interface BurdenLimitForm {
  readonly draft: BurdenLimitDraft;
  readonly lang: Lang;
  /** The year that counts, and those to choose from. */
  readonly year: number;
  readonly years: { readonly from: number; readonly to: number };
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<BurdenLimitDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string): TemplateResult;
}

export function renderBurdenLimitFields(form: BurdenLimitForm): TemplateResult {
  const { draft, lang, frame, change } = form;
  const words = burdenLimitText[lang];
  const periods = (["year", "month"] as const).map((value) => ({ value, label: words.periods[value] }));
  return html`${renderYear(form)}
    ${amountField(frame("/household/grossIncome", words.income, words.incomeHint), draft.income, (income) =>
      change("/household/grossIncome", { income }),
    )}
    ${radioField<Period>(frame("/period", words.period), draft.period, periods, (period) => change("/period", { period }))}
    ${steppedCountField(
      frame("/household/children", words.children, words.childrenHint),
      draft.children,
      (children) => change("/household/children", { children }),
      { least: 0, start: 0 },
    )}
    ${checkField(frame("/household/partner", words.partner), draft.partner, (partner) =>
      change("/household/partner", { partner }),
    )}
    ${checkField(frame("/household/chronic", words.chronic, words.chronicHint), draft.chronic, (chronic) =>
      change("/household/chronic", { chronic }),
    )}
    ${draft.chronic ? form.fold("chronic", words.chronicDetails, renderChronic(form)) : nothing}
    ${renderRare(form)}`;
}

function renderYear({ year, years, lang, frame, change }: BurdenLimitForm): TemplateResult {
  const listed = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.to - index);
  const offered = listed.includes(year) ? listed : [year, ...listed];
  const choices = offered.map((value) => ({ value: String(value), label: String(value) }));
  return selectField(frame("/year", burdenLimitText[lang].year), String(year), choices, (value) =>
    change("/year", { year: Number(value) }),
  );
}

function renderChronic({ draft, lang, frame, change }: BurdenLimitForm): TemplateResult {
  const words = burdenLimitText[lang];
  const common = commonText[lang];
  const answers = [
    { value: "unknown", label: common.notStated },
    { value: "yes", label: common.yes },
    { value: "no", label: common.no },
  ] as const;
  return html`${dateField(frame("/household/chronic/birthDate", words.birthDate), draft.birthDate, (birthDate) =>
    change("/household/chronic/birthDate", { birthDate }),
  )}
  ${radioField<Answer>(
    frame("/household/chronic/checkupsAttended", words.checkups),
    draft.checkups,
    answers,
    (checkups) => change("/household/chronic/checkupsAttended", { checkups }),
  )}
  ${checkField(frame("/household/chronic/treatmentProgramme", words.programme), draft.programme, (programme) =>
    change("/household/chronic/treatmentProgramme", { programme }),
  )}`;
}

function renderRare(form: BurdenLimitForm): TemplateResult {
  const { draft, lang, frame, change } = form;
  const words = burdenLimitText[lang];
  const given = rareCount(draft);
  const content = html`${checkField(
    frame("/household/basicBenefits", words.basicBenefits, words.basicBenefitsHint),
    draft.basicBenefits,
    (basicBenefits) => change("/household/basicBenefits", { basicBenefits }),
  )}
  ${steppedCountField(
    frame("/household/otherRelatives", words.otherRelatives, words.otherRelativesHint),
    draft.otherRelatives,
    (otherRelatives) => change("/household/otherRelatives", { otherRelatives }),
    { least: 0, start: 0 },
  )}`;
  return form.fold("rare", words.rare, content, given > 0 ? commonText[lang].some(String(given)) : undefined);
}
