import { html, nothing, type TemplateResult } from "lit";

import { serviceCreditText } from "../../text/service-credit.js";
import type { ForceMajeure, TierBasis } from "../engine.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, radioField, selectField } from "../fields/choice-field.js";
import { countField } from "../fields/count-field.js";
import { textField } from "../fields/text-field.js";
import type { ServiceCreditForm } from "./form.js";
import { conusTerms, draftOfTerms, emptyTier, type TermsDraft, type TierDraft } from "./terms-draft.js";

type Edit = (at: string, patch: Partial<TermsDraft>) => void;

/** What was promised; rarely anything else than the preset. */
export function renderTerms(form: ServiceCreditForm, changed: boolean): TemplateResult {
  const { draft, lang, frame, change } = form;
  const { terms } = draft;
  const words = serviceCreditText[lang].terms;
  const edit: Edit = (at, patch) => change(`/terms${at}`, { terms: { ...terms, ...patch } });
  const bases = (["total", "after-offset"] as const).map((value) => ({ value, label: words.tierBases[value] }));
  const effects = (["ignored", "counts-for-availability"] as const).map((value) => ({ value, label: words.forceMajeures[value] }));
  return html`${renderTiers(form, edit)}
    ${radioField<TierBasis>(frame("/terms/tierBasis", words.tierBasis), terms.tierBasis, bases, (tierBasis) => edit("/tierBasis", { tierBasis }))}
    ${countField(frame("/terms/monthlyAllowanceHours", words.allowance, words.allowanceHint), terms.allowance, (allowance) =>
      edit("/monthlyAllowanceHours", { allowance }),
    )}
    ${renderWindow(form, edit)} ${renderAnnounced(form, edit)}
    ${amountField(frame("/terms/availabilityTarget", words.target), terms.target, (target) => edit("/availabilityTarget", { target }), "percent")}
    ${selectField<ForceMajeure>(frame("/terms/forceMajeure", words.forceMajeure), terms.forceMajeure, effects, (forceMajeure) =>
      edit("/forceMajeure", { forceMajeure }),
    )}
    ${changed
      ? html`<button type="button" class="plain" @click=${() => change("/terms", { terms: draftOfTerms(conusTerms, lang) })}>${words.restore}</button>`
      : nothing}`;
}

function renderTiers({ draft, lang, frame }: ServiceCreditForm, edit: Edit): TemplateResult {
  const { tiers } = draft.terms;
  const words = serviceCreditText[lang].terms;
  const editTier = (index: number, at: string, patch: Partial<TierDraft>): void =>
    edit(`/tiers/${index}${at}`, { tiers: tiers.map((other, place) => (place === index ? { ...other, ...patch } : other)) });
  return html`<fieldset class="group tiers">
    <legend>${words.tiers}</legend>
    ${tiers.map((tier, index) => {
      const path = `/terms/tiers/${index}`;
      const number = String(index + 1);
      return html`<div class="tier" role="group" aria-label=${words.tier(number)}>
        ${countField(frame(`${path}/overHours`, words.overHours), tier.overHours, (overHours) => editTier(index, "/overHours", { overHours }))}
        ${amountField(frame(`${path}/percent`, words.percent), tier.percent, (percent) => editTier(index, "/percent", { percent }), "percent")}
        <button
          type="button"
          class="remove"
          aria-label=${words.removeTier(number)}
          title=${words.removeTier(number)}
          @click=${() => edit("/tiers", { tiers: tiers.filter((_, place) => place !== index) })}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>`;
    })}
    <button type="button" class="plain" @click=${() => edit("/tiers", { tiers: [...tiers, emptyTier] })}>${words.addTier}</button>
  </fieldset>`;
}

function renderWindow({ draft, lang, frame }: ServiceCreditForm, edit: Edit): TemplateResult {
  const { terms } = draft;
  const words = serviceCreditText[lang].terms;
  return html`${checkField(frame("/terms/dailyWindow", words.window), terms.hasWindow, (hasWindow) => edit("/dailyWindow", { hasWindow }))}
  ${terms.hasWindow
    ? html`<div class="row">
        ${textField(frame("/terms/dailyWindow/from", words.windowFrom), terms.windowFrom, (windowFrom) => edit("/dailyWindow/from", { windowFrom }))}
        ${textField(frame("/terms/dailyWindow/to", words.windowTo), terms.windowTo, (windowTo) => edit("/dailyWindow/to", { windowTo }))}
      </div>`
    : nothing}`;
}

function renderAnnounced({ draft, lang, frame }: ServiceCreditForm, edit: Edit): TemplateResult {
  const { terms } = draft;
  const words = serviceCreditText[lang].terms;
  return html`${checkField(frame("/terms/announced", words.announced), terms.excusesMaintenance, (excusesMaintenance) =>
    edit("/announced", { excusesMaintenance }),
  )}
  ${terms.excusesMaintenance
    ? html`<div class="row">
        ${countField(frame("/terms/announced/noticeHours", words.noticeHours), terms.noticeHours, (noticeHours) =>
          edit("/announced/noticeHours", { noticeHours }),
        )}
        ${countField(frame("/terms/announced/maxMinutes", words.maxMinutes), terms.maxMinutes, (maxMinutes) =>
          edit("/announced/maxMinutes", { maxMinutes }),
        )}
      </div>`
    : nothing}`;
}
