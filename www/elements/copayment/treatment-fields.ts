import { html, nothing, type TemplateResult } from "lit";

import { copaymentText } from "../../text/copayment.js";
import type { Lang } from "../../text/language.js";
import { serviceText } from "../../text/services.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, radioField, selectField } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { textField } from "../fields/text-field.js";
import { needsPrice, type ServiceForm, type TreatmentSpecial } from "./services.js";
import type { Pregnancy, Reduction, TreatmentDraft } from "./treatment.js";

/** What the fields of a treatment need from the form they stand in. */
export interface TreatmentForm {
  readonly draft: TreatmentDraft;
  readonly lang: Lang;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<TreatmentDraft>): void;
}

/** Price, number and days, as the service asks for them. */
export function renderTreatment(form: TreatmentForm, asks: ServiceForm): TemplateResult {
  const { draft, lang, frame, change } = form;
  const { quantity, stay, nursing } = asks;
  const words = copaymentText[lang];
  return html`${needsPrice(asks) ? renderPrice(form, asks) : nothing}
    <div class="row">
      ${quantity ? renderQuantity(form, asks) : nothing}
      ${dateField(
        stay ? frame("/date", words.from) : frame("/date", words.date),
        draft.date,
        (date) => change("/date", { date }),
      )}
      ${stay
        ? dateField(frame("/until", words.until, words.untilHint), draft.until, (until) => change("/until", { until }))
        : nothing}
    </div>
    ${nursing ? renderNursing(form) : nothing}`;
}

function renderPrice({ draft, lang, frame, change }: TreatmentForm, { unit }: ServiceForm): TemplateResult {
  const names = serviceText[lang];
  return amountField(frame("/price", names.price[unit], names.priceHint[unit]), draft.price, (price) => change("/price", { price }));
}

function renderQuantity({ draft, lang, frame, change }: TreatmentForm, { unit }: ServiceForm): TemplateResult {
  return steppedCountField(
    frame("/quantity", serviceText[lang].quantity[unit]),
    draft.quantity,
    (quantity) => change("/quantity", { quantity }),
    { least: 1, start: 1 },
  );
}

function renderNursing({ draft, lang, frame, change }: TreatmentForm): TemplateResult {
  const words = copaymentText[lang];
  return html`<div class="row">
    ${steppedCountField(frame("/serviceDays", words.serviceDays, words.serviceDaysHint), draft.serviceDays, (serviceDays) => change("/serviceDays", { serviceDays }), { least: 1, start: 0 })}
    ${steppedCountField(frame("/prescriptions", words.prescriptions), draft.prescriptions, (prescriptions) => change("/prescriptions", { prescriptions }), { least: 1, start: 0 })}
  </div>`;
}

export const treatmentSpecials: Readonly<Record<TreatmentSpecial, (form: TreatmentForm, asks: ServiceForm) => TemplateResult>> = {
  price: renderPrice,
  quantity: renderQuantity,
  productGroup: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    return textField(frame("/productGroup", words.productGroup, words.productGroupHint), draft.productGroup, (productGroup) =>
      change("/productGroup", { productGroup }),
    );
  },
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
  recallReplacement: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    return checkField(frame("/recallReplacement", words.recallReplacement, words.recallReplacementHint), draft.recallReplacement, (recallReplacement) =>
      change("/recallReplacement", { recallReplacement }),
    );
  },
  pregnancy: ({ draft, lang, frame, change }) => {
    const words = copaymentText[lang];
    const choices = (["none", "complaints", "childbirth"] as const).map((value) => ({ value, label: words.pregnancies[value] }));
    return selectField<Pregnancy>(frame("/pregnancy", words.pregnancy), draft.pregnancy, choices, (pregnancy) =>
      change("/pregnancy", { pregnancy }),
    );
  },
};
