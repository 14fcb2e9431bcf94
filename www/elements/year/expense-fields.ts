import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { commonText } from "../../text/common.js";
import { serviceText } from "../../text/services.js";
import type { Lang } from "../../text/language.js";
import { yearText } from "../../text/year.js";
import { renderTreatment, treatmentSpecials, type TreatmentForm } from "../copayment/treatment-fields.js";
import type { CoveredService } from "../engine.js";
import { amountField } from "../fields/amount-field.js";
import { checkField, selectField, type ChoiceGroup } from "../fields/choice-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { dateField } from "../fields/date-field.js";
import { problemIcon } from "../fields/problem-icon.js";
import { textField } from "../fields/text-field.js";
import { isoDate, today, yearOf } from "../shared/today.js";
import { isEmpty } from "../shared/typed.js";
import { circumstancesCount, emptyExpense, hasTariffCircumstances, withInterval, type ExpenseDraft, type Interval, type Setting } from "./expense-draft.js";
import { chosenTariff, type YearForm } from "./form.js";
import { expenseSummary, expenseTitle, personName } from "./names.js";
import { presetDraft, presetNames } from "./presets.js";
import { coveredServices, expenseFormOf, groups, isTariffService, specialsOf } from "./services.js";

/** A row of the form with the way to change it. */
interface Row {
  readonly form: YearForm;
  readonly expense: ExpenseDraft;
  readonly path: string;
  edit(path: string, patch: Partial<ExpenseDraft>): void;
}

/** Examples to tap, what was entered, and a way to enter more. */
export function renderExpenses(form: YearForm): TemplateResult {
  const { draft, lang, year, frame, change, go } = form;
  const words = yearText[lang];
  const add = (expense: ExpenseDraft): void =>
    change("/expenses", { expenses: [...draft.expenses, expense], nextKey: draft.nextKey + 1 });
  const addEmpty = (): void => {
    const now = today();
    add(emptyExpense(draft.nextKey, year === yearOf(now) ? now : isoDate(year, 1, 1), lang));
    go(foldKey(draft.nextKey), `/expenses/${draft.expenses.length}/service`);
  };
  frame("/expenses", words.anyExpense);
  // At once, not when the list is drawn: by then the answer has asked for the names of the fields.
  const rows = draft.expenses.map((expense, index) => ({ key: expense.key, row: renderExpense(form, expense, index) }));
  return html`<p class="hint" id="presets-hint">${words.expensesLead}</p>
    <ul class="presets" part="presets" id="field-expenses" tabindex="-1" aria-label=${words.presetsLabel} aria-describedby="presets-hint">
      ${presetNames.map(
        (preset) => html`<li>
          <button type="button" class="preset" data-preset=${preset} @click=${() => add(presetDraft(preset, year, draft.nextKey, lang))}>
            <span aria-hidden="true">+ </span>${words.presets[preset]}
          </button>
        </li>`,
      )}
    </ul>
    ${draft.expenses.length === 0
      ? html`<p class="nothing-yet">${words.noExpenses}</p>`
      : html`<ol class="expenses folds" part="expenses" aria-label=${words.entered}>
          ${repeat(rows, ({ key }) => key, ({ row }) => row)}
        </ol>`}
    <button type="button" class="add" id="add-expense" @click=${addEmpty}>${words.addExpense}</button>`;
}

function renderExpense(form: YearForm, expense: ExpenseDraft, index: number): TemplateResult {
  const { draft, lang, change, fold, leave } = form;
  const words = yearText[lang];
  const path = `/expenses/${index}`;
  const title = expenseTitle(expense, lang);
  const edit = (at: string, patch: Partial<ExpenseDraft>): void =>
    change(`${path}${at}`, {
      expenses: draft.expenses.map((other) => (other.key === expense.key ? { ...other, preset: undefined, ...patch } : other)),
    });
  const remove = (): void => {
    change(path, { expenses: draft.expenses.filter(({ key }) => key !== expense.key) });
    leave(draft.expenses.length === 1 ? "add-expense" : `remove-${draft.expenses[index + 1]?.key ?? draft.expenses[index - 1]?.key ?? ""}`);
  };
  const row: Row = { form, expense, path, edit };
  return html`<li class=${form.isWrong(path) ? "expense faulty-row" : "expense"}>
    ${fold(foldKey(expense.key), title, renderFields(row), expenseSummary(expense, form.amount(`${path}/price`), lang))}
    ${form.isWrong(path) ? html`<span class="row-mark">${problemIcon()}<span class="visually-hidden">${commonText[lang].problem}</span></span>` : nothing}
    <button type="button" class="remove" id="remove-${expense.key}" aria-label=${words.removeExpense(title)} title=${words.remove} @click=${remove}>
      <span aria-hidden="true">×</span>
    </button>
  </li>`;
}

function renderFields(row: Row): TemplateResult {
  const { form, expense, path, edit } = row;
  const { draft, lang, fold } = form;
  const words = yearText[lang];
  const treatment = treatmentForm(row);
  const asks = expenseFormOf(expense.service);
  const given = circumstancesCount(expense);
  const hint = given > 0 ? commonText[lang].some(String(given)) : circumstancesHint(expense.service, draft.tariff !== "", lang);
  const known = draft.persons.map(({ key, id }) => ({ value: String(key), label: personName(id, lang) }));
  const persons = typeof expense.person === "number" ? known : [...known, { value: expense.person, label: expense.person }];
  return html`${renderService(row)} ${renderTreatment(treatment, asks)}
    ${asks.stay && expense.every === "once" ? nothing : renderRepeat(row)}
    ${persons.length > 1
      ? selectField<string>(form.frame(`${path}/person`, words.person), String(expense.person), persons, (person) => edit("/person", { person: Number(person) }))
      : nothing}
    ${fold(`circumstances-${expense.key}`, words.circumstances, renderCircumstances(row, treatment), hint)}`;
}

function choicesIn(lang: Lang): readonly ChoiceGroup<CoveredService>[] {
  const words = serviceText[lang];
  return groups.map((group) => ({
    label: words.groups[group],
    choices: coveredServices
      .filter((service) => expenseFormOf(service).group === group)
      .map((service) => ({ value: service, label: words.names[service] })),
  }));
}

const choices = { de: choicesIn("de"), en: choicesIn("en") } as const satisfies Record<Lang, unknown>;

function renderService({ form, expense, path, edit }: Row): TemplateResult {
  const { frame, lang } = form;
  return selectField<CoveredService>(frame(`${path}/service`, yearText[lang].service), expense.service, choices[lang], (service) =>
    edit("/service", { service }),
  );
}

function renderRepeat({ form, expense, path, edit }: Row): TemplateResult {
  const { lang, frame } = form;
  const words = yearText[lang];
  const intervals = (["once", "week", "month", "quarter"] as const).map((value) => ({ value, label: words.intervals[value] }));
  return html`<div class="row">
    ${selectField<Interval>(frame(`${path}/repeat/every`, words.every), expense.every, intervals, (every) =>
      edit("/repeat/every", withInterval(expense, every, lang)),
    )}
    ${expense.every === "once"
      ? nothing
      : steppedCountField(frame(`${path}/repeat/times`, words.times, words.timesHint), expense.times, (times) => edit("/repeat/times", { times }), { least: 1, start: 1 })}
  </div>`;
}

/** The first of the rare fields by name, so that one who looks for them opens the part. */
function circumstancesHint(service: CoveredService, withTariff: boolean, lang: Lang): string {
  const words = yearText[lang];
  const names = specialsOf(service).slice(0, 3).map((field) => words.specialNames[field]);
  const hint = [...(withTariff ? [words.circumstancesTariffHint] : []), ...names, ...(withTariff ? [] : [words.ownLabel])].join(", ");
  return hint.charAt(0).toUpperCase() + hint.slice(1);
}

function renderCircumstances(row: Row, treatment: TreatmentForm): TemplateResult {
  const { form, expense, path, edit } = row;
  const { lang, frame, draft } = form;
  const words = yearText[lang];
  const asks = expenseFormOf(expense.service);
  return html`${draft.tariff === "" && !hasTariffCircumstances(expense) ? nothing : renderTariffCircumstances(row)}
    ${isTariffService(expense.service)
      ? amountField(frame(`${path}/statutoryBenefit`, words.statutoryBenefit, words.statutoryBenefitHint), expense.statutoryBenefit, (statutoryBenefit) =>
          edit("/statutoryBenefit", { statutoryBenefit }),
        )
      : nothing}
    ${expense.service === "transport" ? renderTrip(row) : nothing}
    ${specialsOf(expense.service).map((field) => treatmentSpecials[field](treatment, asks))}
    ${textField(frame(`${path}/label`, words.label), expense.label, (label) => edit("/label", { label }))}`;
}

function renderTariffCircumstances({ form, expense, path, edit }: Row): TemplateResult {
  const { lang, frame } = form;
  const words = yearText[lang];
  // Only benefits by the expense take account of it (AVB B.4).
  const counts = chosenTariff(form)?.benefits.some(({ basis, covers }) => basis === "expense" && covers.includes(expense.service)) ?? false;
  return html`${dateField(
    frame(`${path}/treatmentSince`, words.treatmentSince, words.treatmentSinceHint),
    expense.treatmentSince,
    (treatmentSince) => edit("/treatmentSince", { treatmentSince }),
  )}
  ${checkField(frame(`${path}/accident`, words.accident), expense.accident, (accident) => edit("/accident", { accident }))}
  ${checkField(frame(`${path}/excluded`, words.excluded), expense.excluded, (excluded) => edit("/excluded", { excluded }))}
  ${counts || !isEmpty(expense.countedAgainstDeductible)
    ? amountField(
        frame(`${path}/countedAgainstDeductible`, words.countedAgainstDeductible, words.countedAgainstDeductibleHint),
        expense.countedAgainstDeductible,
        (countedAgainstDeductible) => edit("/countedAgainstDeductible", { countedAgainstDeductible }),
      )
    : nothing}`;
}

function renderTrip({ form, expense, path, edit }: Row): TemplateResult {
  const { lang, frame } = form;
  const words = yearText[lang];
  const settings = (["unknown", "ambulatory", "inpatient"] as const).map((value) => ({ value, label: words.settings[value] }));
  return html`${selectField<Setting>(frame(`${path}/setting`, words.setting), expense.setting, settings, (setting) => edit("/setting", { setting }))}
  ${checkField(frame(`${path}/approved`, words.approved), expense.approved, (approved) => edit("/approved", { approved }))}`;
}

function treatmentForm({ form, expense, path, edit }: Row): TreatmentForm {
  return {
    draft: expense,
    lang: form.lang,
    frame: (at, label, hint) => form.frame(`${path}${at}`, label, hint),
    change: (at, patch) => edit(at, patch),
  };
}

export function foldKey(key: number): string {
  return `expense-${key}`;
}
