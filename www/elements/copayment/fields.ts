import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { copaymentText } from "../../text/copayment.js";
import type { Lang } from "../../text/language.js";
import { serviceText, type ServiceGroup } from "../../text/services.js";
import type { Service } from "../engine.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, radioField, selectField } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { specialCount, type CopaymentDraft, type Pregnancy, type Reduction } from "./draft.js";
import { formOf, services, type SpecialField } from "./services.js";

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
  const words = copaymentText[lang];
  const { unit, quantity, special, stay } = formOf(draft.service);
  return html`${renderService(form)} ${unit ? renderPrice(form) : nothing}
    <div class="row">
      ${quantity && unit
        ? steppedCountField(form.frame("/quantity", serviceText[lang].quantity[unit]), draft.quantity, (typed) => form.change("/quantity", { quantity: typed }), { least: 1, start: 1 })
        : nothing}
      ${dateField(
        stay ? form.frame("/date", words.from) : form.frame("/date", words.date),
        draft.date,
        (date) => form.change("/date", { date }),
      )}
      ${stay
        ? dateField(form.frame("/until", words.until, words.untilHint), draft.until, (until) => form.change("/until", { until }))
        : nothing}
    </div>
    ${draft.service === "home-nursing" ? renderNursing(form) : nothing}
    ${special.length > 0 ? renderSpecial(form, special, stay === true) : nothing}`;
}

function renderService({ draft, lang, frame, change }: CopaymentForm): TemplateResult {
  const words = serviceText[lang];
  const groups = (Object.keys(words.groups) as ServiceGroup[]).map((group) => ({
    label: words.groups[group],
    choices: services
      .filter((service) => formOf(service).group === group)
      .map((service) => ({ value: service, label: words.names[service] })),
  }));
  return selectField<Service>(frame("/service", copaymentText[lang].service), draft.service, groups, (service) =>
    change("/service", { service }),
  );
}

function renderPrice({ draft, lang, frame, change }: CopaymentForm): TemplateResult | typeof nothing {
  const { unit } = formOf(draft.service);
  if (!unit) return nothing;
  const words = serviceText[lang];
  return amountField(frame("/price", words.price[unit], words.priceHint[unit]), draft.price, (price) =>
    change("/price", { price }),
  );
}

function renderNursing(form: CopaymentForm): TemplateResult {
  const { draft, lang, frame, change } = form;
  const words = copaymentText[lang];
  return html`<div class="row">
      ${steppedCountField(frame("/serviceDays", words.serviceDays, words.serviceDaysHint), draft.serviceDays, (serviceDays) => change("/serviceDays", { serviceDays }), { least: 1, start: 0 })}
      ${steppedCountField(frame("/prescriptions", words.prescriptions), draft.prescriptions, (prescriptions) => change("/prescriptions", { prescriptions }), { least: 1, start: 0 })}
    </div>
    ${renderDaysCharged(form, words.daysAlreadyChargedHint.nursing)}`;
}

function renderDaysCharged({ draft, lang, frame, change }: CopaymentForm, hint: string): TemplateResult {
  return steppedCountField(
    frame("/daysAlreadyCharged", copaymentText[lang].daysAlreadyCharged, hint),
    draft.daysAlreadyCharged,
    (daysAlreadyCharged) => change("/daysAlreadyCharged", { daysAlreadyCharged }),
    { least: 0, start: 0 },
  );
}

function renderSpecial(form: CopaymentForm, special: readonly SpecialField[], stay: boolean): TemplateResult {
  const words = copaymentText[form.lang];
  const filled = specialCount(form.draft);
  const hint =
    filled > 0 ? commonText[form.lang].some(String(filled)) : stay ? words.specialHintStay : words.specialHint[special.includes("fixedAmount") ? "priced" : "other"];
  return form.fold("special", words.special, html`${special.map((field) => specialFields[field](form))}`, hint);
}

const specialFields: Readonly<Record<SpecialField, (form: CopaymentForm) => TemplateResult>> = {
  fixedAmount: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    return amountField(frame("/fixedAmount", words.fixedAmount, words.fixedAmountHint), draft.fixedAmount, (fixedAmount) =>
      change("/fixedAmount", { fixedAmount }),
    );
  },
  rebateContract: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    const reductions = (["none", "half", "waived"] as const).map((value) => ({ value, label: words.reductions[value] }));
    return html`${checkField(frame("/rebateContract", words.rebateContract), draft.rebateContract, (rebateContract) =>
      change("/rebateContract", { rebateContract }),
    )}${draft.rebateContract
      ? radioField<Reduction>(frame("/reduction", words.reduction), draft.reduction, reductions, (reduction) =>
          change("/reduction", { reduction }),
        )
      : nothing}`;
  },
  splitPacks: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    return steppedCountField(
      frame("/splitPacks", words.splitPacks, words.splitPacksHint),
      draft.splitPacks,
      (splitPacks) => change("/splitPacks", { splitPacks }),
      { least: 1, start: 1 },
    );
  },
  exemptProduct: ({ draft, lang, frame, change }) =>
    checkField(frame("/exemptProduct", copaymentText[lang].exemptProduct), draft.exemptProduct, (exemptProduct) =>
      change("/exemptProduct", { exemptProduct }),
    ),
  pregnancy: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    const choices = (["none", "complaints", "childbirth"] as const).map((value) => ({ value, label: words.pregnancies[value] }));
    return selectField<Pregnancy>(frame("/pregnancy", words.pregnancy), draft.pregnancy, choices, (pregnancy) =>
      change("/pregnancy", { pregnancy }),
    );
  },
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
