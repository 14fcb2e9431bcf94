import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { copaymentText } from "../../text/copayment.js";
import type { Lang } from "../../text/language.js";
import { serviceText } from "../../text/services.js";
import type { Service } from "../engine.js";
import { checkField, selectField, type ChoiceGroup } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { specialCount, specialsInSight, type CopaymentDraft } from "./draft.js";
import { formOf, services, statutoryGroups, type ServiceForm, type SpecialField } from "./services.js";
import { renderTreatment, treatmentSpecials } from "./treatment-fields.js";

/** What the fields need from the element they stand in. */
export interface CopaymentForm {
  readonly draft: CopaymentDraft;
  readonly lang: Lang;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<CopaymentDraft>): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string): TemplateResult;
}

export function renderCopaymentFields(form: CopaymentForm): TemplateResult {
  const { draft, lang } = form;
  const asks = formOf(draft.service);
  return html`${renderService(form)} ${renderTreatment(form, asks)}
    ${asks.nursing ? renderDaysCharged(form, copaymentText[lang].daysAlreadyChargedHint.nursing) : nothing}
    ${renderSpecial(form, asks)}`;
}

function choicesIn(lang: Lang): readonly ChoiceGroup<Service>[] {
  const words = serviceText[lang];
  return statutoryGroups.map((group) => ({
    label: words.groups[group],
    choices: services
      .filter((service) => formOf(service).group === group)
      .map((service) => ({ value: service, label: words.names[service] })),
  }));
}

const choices = { de: choicesIn("de"), en: choicesIn("en") } as const satisfies Record<Lang, unknown>;

function renderService({ draft, lang, frame, change }: CopaymentForm): TemplateResult {
  return selectField<Service>(frame("/service", copaymentText[lang].service), draft.service, choices[lang], (service) =>
    change("/service", { service }),
  );
}

function renderDaysCharged({ draft, lang, frame, change }: CopaymentForm, hint: string): TemplateResult {
  return steppedCountField(
    frame("/daysAlreadyCharged", copaymentText[lang].daysAlreadyCharged, hint),
    draft.daysAlreadyCharged,
    (daysAlreadyCharged) => change("/daysAlreadyCharged", { daysAlreadyCharged }),
    { least: 0, start: 0 },
  );
}

function renderSpecial(form: CopaymentForm, asks: ServiceForm): TemplateResult {
  const words = copaymentText[form.lang];
  const special = specialsInSight(form.draft.service);
  const filled = specialCount(form.draft);
  const hint = filled > 0 ? commonText[form.lang].some(String(filled)) : words.specialHint[kindOf(asks)];
  return form.fold("special", words.special, html`${special.map((field) => specialFields[field](form, asks))}`, hint);
}

/** Which rare fields are named beside the label. */
function kindOf({ special, stay }: ServiceForm): "stay" | "priced" | "other" | "cost" {
  if (stay) return "stay";
  if (special.includes("price")) return "cost";
  return special.includes("fixedAmount") ? "priced" : "other";
}

const specialFields: Readonly<Record<SpecialField, (form: CopaymentForm, asks: ServiceForm) => TemplateResult>> = {
  ...treatmentSpecials,
  birthDate: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    return dateField(frame("/birthDate", words.birthDate, words.birthDateHint), draft.birthDate, (birthDate) =>
      change("/birthDate", { birthDate }),
    );
  },
  daysAlreadyCharged: (form) => renderDaysCharged(form, copaymentText[form.lang].daysAlreadyChargedHint.stay),
  exemptionCertificate: ({ draft, lang, frame, change }) =>
    checkField(
      frame("/exemptionCertificate", copaymentText[lang].exemptionCertificate),
      draft.exemptionCertificate,
      (exemptionCertificate) => change("/exemptionCertificate", { exemptionCertificate }),
    ),
};
