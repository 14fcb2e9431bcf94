import { html, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { licenseQuoteText } from "../../text/license-quote.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import { amountField } from "../fields/amount-field.js";
import { radioField } from "../fields/choice-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { textField } from "../fields/text-field.js";
import { emptyDiscount, type DiscountDraft, type LicenseQuoteDraft } from "./draft.js";
import { renderFurther } from "./further-fields.js";

interface DiscountForm {
  readonly draft: LicenseQuoteDraft;
  readonly lang: Lang;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<LicenseQuoteDraft>): void;
}

/** Discounts in the order in which they are taken, each a percentage or an amount with its reason. */
export function renderDiscounts(form: DiscountForm): TemplateResult {
  const { draft, lang, change } = form;
  const words = licenseQuoteText[lang];
  return html`${draft.discounts.map((discount, index) => renderDiscount(form, discount, index))}
    <button
      type="button"
      class="add"
      @click=${() => change("/discounts", { discounts: [...draft.discounts, emptyDiscount] })}
    >
      ${words.addDiscount}
    </button>`;
}

function renderDiscount({ draft, lang, frame, change }: DiscountForm, discount: DiscountDraft, index: number): TemplateResult {
  const words = licenseQuoteText[lang];
  const number = String(index + 1);
  const path = `/discounts/${index}`;
  const edit = (at: string, patch: Partial<DiscountDraft>): void => {
    change(at, { discounts: draft.discounts.map((other, place) => (place === index ? { ...other, ...patch } : other)) });
  };
  const kinds = (["percent", "amount"] as const).map((value) => ({ value, label: words.discountKinds[value] }));
  return html`<fieldset class="group discount">
    <legend>${words.discount(number)}</legend>
    ${radioField<DiscountDraft["kind"]>(
      frame(`${path}/kind`, words.discountKind),
      discount.kind,
      kinds,
      (kind) => edit(`${path}/kind`, { kind }),
      true,
    )}
    <div class="row">
      ${discount.kind === "percent"
        ? amountField(frame(`${path}/percent`, words.discountPercent), discount.percent, (percent) => edit(`${path}/percent`, { percent }), "percent")
        : amountField(frame(`${path}/amount`, words.discountAmount), discount.amount, (amount) => edit(`${path}/amount`, { amount }))}
      ${textField(frame(`${path}/reason`, words.discountReason), discount.reason, (reason) => edit(`${path}/reason`, { reason }))}
    </div>
    ${renderFurther(path, discount.further, quoteDocumentText[lang].further.field, lang, (further) => edit(path, { further }))}
    <button
      type="button"
      class="plain"
      @click=${() => change("/discounts", { discounts: draft.discounts.filter((_, place) => place !== index) })}
    >
      ${words.removeDiscount(number)}
    </button>
  </fieldset>`;
}
