import { html, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import { yearText } from "../../text/year.js";
import { amountField } from "../fields/amount-field.js";
import { steppedCountField } from "../fields/count-field.js";
import { nothingTyped } from "../shared/typed.js";
import { beforeCount, benefitPath, hospitalDaysPath, nursingDaysPath, type PersonBefore } from "./before-draft.js";
import type { PersonDraft } from "./draft.js";
import { chosenTariff, type YearForm } from "./form.js";
import { personName, serviceName } from "./names.js";

/** What already happened this year: co-payments of all, days and benefits of each person. */
export function renderBefore(form: YearForm): TemplateResult {
  const { draft, lang, frame, change, fold } = form;
  const words = yearText[lang];
  const content = html`${amountField(
    frame("/before/copayments", words.copaymentsBefore, words.copaymentsBeforeHint),
    draft.copaymentsBefore,
    (copaymentsBefore) => change("/before/copayments", { copaymentsBefore }),
  )}
  ${draft.persons.map((person, index) => renderPerson(form, person, index))}`;
  const given = beforeCount(draft.copaymentsBefore, draft.persons);
  return fold("before", words.before, content, given > 0 ? commonText[lang].some(String(given)) : words.beforeHint);
}

function renderPerson({ draft, lang, tariffs, frame, change }: YearForm, { key, id, before, insured }: PersonDraft, index: number): TemplateResult {
  const words = yearText[lang];
  const of = (label: string): string => (draft.persons.length === 1 ? label : words.ofPerson(label, personName(id, lang)));
  const edit = (path: string, patch: Partial<PersonBefore>): void =>
    change(path, {
      persons: draft.persons.map((person) => (person.key === key ? { ...person, before: { ...before, ...patch } } : person)),
    });
  const capped = chosenTariff({ draft, tariffs })?.benefits.filter(({ yearlyCap }) => yearlyCap !== undefined) ?? [];
  // What was entered stays in sight, also without the tariff that knows its name.
  const groups = new Set([...(insured ? capped.flatMap(({ yearlyCap }) => yearlyCap?.group ?? []) : []), ...Object.keys(before.benefits)]);
  const hospital = hospitalDaysPath(id);
  const nursing = nursingDaysPath(id);
  return html`${steppedCountField(
    frame(hospital, of(words.daysBefore), words.daysBeforeHint),
    before.hospitalDays,
    (hospitalDays) => edit(hospital, { hospitalDays }),
    { least: 0, start: 0 },
  )}
  ${steppedCountField(
    frame(nursing, of(words.nursingDaysBefore), words.nursingDaysBeforeHint),
    before.nursingDays,
    (nursingDays) => edit(nursing, { nursingDays }),
    { least: 0, start: 0 },
  )}
  ${[...groups].map((group) => {
    const path = benefitPath(id, index, group);
    const covers = capped.flatMap((benefit) => (benefit.yearlyCap?.group === group ? benefit.covers : []));
    const names = covers.map((service) => serviceName(service, lang)).join(", ");
    return amountField(frame(path, of(words.benefitsBefore(names || group))), before.benefits[group] ?? nothingTyped, (typed) =>
      edit(path, { benefits: { ...before.benefits, [group]: typed } }),
    );
  })}`;
}
