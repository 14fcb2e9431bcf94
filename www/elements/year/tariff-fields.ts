import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { commonText } from "../../text/common.js";
import { yearText } from "../../text/year.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, radioField, selectField } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField, noDate } from "../fields/date-field.js";
import { nothingTyped } from "../shared/typed.js";
import type { YearForm } from "./form.js";
import { tariffName } from "./names.js";
import { detailsCount, type EndReason, type Payment, type PolicyDraft, type PremiumDraft } from "./policy-draft.js";

/** The supplementary tariff, and the policy once one is chosen. */
export function renderTariff(form: YearForm): TemplateResult {
  const { draft, lang, tariffs, frame, change } = form;
  const words = yearText[lang];
  const known = tariffs.map((tariff) => ({ value: tariff.id, label: tariffName(tariff, lang) }));
  const unknown = draft.tariff === "" || tariffs.some(({ id }) => id === draft.tariff) ? [] : [{ value: draft.tariff, label: draft.tariff }];
  const choices = [{ value: "", label: words.noTariff }, ...known, ...unknown];
  return html`${selectField<string>(frame("/tariff", words.tariff), draft.tariff, choices, (tariff) => change("/tariff", { tariff }))}
  ${draft.tariff === "" ? nothing : renderPolicy(form)}`;
}

function renderPolicy(form: YearForm): TemplateResult {
  const { draft, lang, frame, fold } = form;
  const { policy } = draft;
  const words = yearText[lang];
  const edit = editor(form);
  const payments = (["monthly", "annual"] as const).map((value) => ({ value, label: words.payments[value] }));
  const given = detailsCount(policy);
  return html`<div class="row">
      ${dateField(frame("/policy/start", words.start, words.startHint), policy.start, (start) => edit("/start", { start }))}
      ${amountField(frame("/policy/premiums/0/monthly", words.monthly, words.monthlyHint), policy.premium, (premium) => edit("/premiums/0/monthly", { premium }))}
    </div>
    ${radioField<Payment>(frame("/policy/payment", words.payment), policy.payment, payments, (payment) => edit("/payment", { payment }))}
    ${steppedCountField(
      frame("/policy/claimFreeYears", words.claimFreeYears, words.claimFreeYearsHint),
      policy.claimFreeYears,
      (claimFreeYears) => edit("/claimFreeYears", { claimFreeYears }),
      { least: 0, start: 0 },
    )}
    ${fold("policy", words.policyDetails, renderDetails(form), given > 0 ? commonText[lang].some(String(given)) : words.policyDetailsHint)}`;
}

function renderDetails(form: YearForm): TemplateResult {
  const { draft, lang, frame } = form;
  const { policy } = draft;
  const words = yearText[lang];
  const edit = editor(form);
  const reasons = (Object.keys(words.endReasons) as EndReason[]).map((value) => ({ value, label: words.endReasons[value] }));
  return html`${dateField(frame("/policy/concluded", words.concluded, words.concludedHint), policy.concluded, (concluded) => edit("/concluded", { concluded }))}
  ${checkField(frame("/policy/waiting/waived", words.waived), policy.waived, (waived) => edit("/waiting/waived", { waived }))}
  ${checkField(frame("/policy/waiting/spouseRule", words.spouseRule), policy.spouseRule, (spouseRule) => edit("/waiting/spouseRule", { spouseRule }))}
  ${dateField(frame("/policy/waiting/creditedSince", words.creditedSince), policy.creditedSince, (creditedSince) => edit("/waiting/creditedSince", { creditedSince }))}
  ${dateField(frame("/policy/end", words.end), policy.end, (end) => edit("/end", { end }))}
  ${policy.end.date === ""
    ? nothing
    : selectField<EndReason>(frame("/policy/endReason", words.endReason), policy.endReason, reasons, (endReason) => edit("/endReason", { endReason }))}
  ${checkField(frame("/policy/arrearsOnJune30", words.arrears), policy.arrears, (arrears) => edit("/arrearsOnJune30", { arrears }))}
  ${renderLaterPremiums(form)}`;
}

function renderLaterPremiums(form: YearForm): TemplateResult {
  const { draft, lang, frame, change, leave } = form;
  const { laterPremiums } = draft.policy;
  const words = yearText[lang];
  const set = (path: string, premiums: readonly PremiumDraft[], nextKey = draft.nextKey): void =>
    change(path, { policy: { ...draft.policy, laterPremiums: premiums }, nextKey });
  const edit = (path: string, key: number, patch: Partial<PremiumDraft>): void =>
    set(path, laterPremiums.map((premium) => (premium.key === key ? { ...premium, ...patch } : premium)));
  const add = (): void =>
    set("/policy/premiums", [...laterPremiums, { key: draft.nextKey, from: noDate, monthly: nothingTyped }], draft.nextKey + 1);
  const rows = laterPremiums.map(({ key, from, monthly }, index) => {
    const path = `/policy/premiums/${index + 1}`;
    const number = String(index + 2);
    const remove = (): void => {
      set(path, laterPremiums.filter((premium) => premium.key !== key));
      leave("add-premium");
    };
    const row = html`<fieldset class="group listed">
      <legend>${words.premium(number)}</legend>
      <div class="row">
        ${dateField(frame(`${path}/from`, words.premiumFrom), from, (entry) => edit(`${path}/from`, key, { from: entry }))}
        ${amountField(frame(`${path}/monthly`, words.monthly), monthly, (typed) => edit(`${path}/monthly`, key, { monthly: typed }))}
      </div>
      <button type="button" class="plain" @click=${remove}>${words.removePremium(number)}</button>
    </fieldset>`;
    return { key, row };
  });
  return html`${repeat(rows, ({ key }) => key, ({ row }) => row)}
    <button type="button" class="add" id="add-premium" @click=${add}>${words.addPremium}</button>`;
}

function editor({ draft, change }: YearForm): (path: string, patch: Partial<PolicyDraft>) => void {
  return (path, patch) => change(`/policy${path}`, { policy: { ...draft.policy, ...patch } });
}
