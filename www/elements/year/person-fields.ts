import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

import { commonText } from "../../text/common.js";
import { yearText } from "../../text/year.js";
import { checkField } from "../fields/choice-field.js";
import { dateField, noDate } from "../fields/date-field.js";
import { textField } from "../fields/text-field.js";
import { countText } from "../shared/format.js";
import { nothingBefore } from "./before-draft.js";
import { visitorId, withoutPerson, type PersonDraft } from "./draft.js";
import type { YearForm } from "./form.js";
import { personName } from "./names.js";

/** Everybody whose expenses are entered: the visitor first, the others by name. */
export function renderPersons(form: YearForm): TemplateResult {
  const { draft, lang, change, fold } = form;
  const words = yearText[lang];
  const further = draft.persons.length - 1;
  const add = (): void => {
    const id = freeName(draft.persons, words.newPerson);
    change("/persons", {
      persons: [...draft.persons, { key: draft.nextKey, id, birthDate: noDate, insured: true, before: nothingBefore }],
      nextKey: draft.nextKey + 1,
    });
  };
  const rows = draft.persons.map((person, index) => ({ key: person.key, row: renderPerson(form, person, index) }));
  const content = html`<p class="hint">${words.personsLead}</p>
    ${repeat(rows, ({ key }) => key, ({ row }) => row)}
    <button type="button" class="add" id="add-person" @click=${add}>${words.addPerson}</button>`;
  return fold("persons", words.persons, content, further > 0 ? commonText[lang].some(countText(further, lang)) : words.personsHint);
}

function renderPerson(form: YearForm, person: PersonDraft, index: number): TemplateResult {
  const { draft, lang, frame, change, leave } = form;
  const words = yearText[lang];
  const path = `/persons/${index}`;
  const edit = (at: string, patch: Partial<PersonDraft>): void =>
    change(`${path}${at}`, { persons: draft.persons.map((other) => (other.key === person.key ? { ...other, ...patch } : other)) });
  const name = personName(person.id, lang);
  const remove = (): void => {
    change(path, withoutPerson(draft, person.key));
    leave("add-person");
  };
  return html`<fieldset class="group listed">
    <legend>${name}</legend>
    <div class="row">
      ${person.id === visitorId && index === 0
        ? nothing
        : textField(frame(`${path}/id`, words.personName), person.id, (id) => edit("/id", { id }))}
      ${dateField(frame(`${path}/birthDate`, words.birthDate, words.birthDateHint), person.birthDate, (birthDate) => edit("/birthDate", { birthDate }))}
    </div>
    ${draft.tariff === "" && person.insured
      ? nothing
      : checkField(frame(`${path}/insured`, words.insured), person.insured, (insured) => edit("/insured", { insured }))}
    ${index === 0
      ? nothing
      : html`<button type="button" class="plain" @click=${remove}>${words.removePerson(name)}</button>`}
  </fieldset>`;
}

function freeName(persons: readonly PersonDraft[], name: (number: string) => string): string {
  for (let number = persons.length + 1; ; number += 1) {
    const id = name(String(number));
    if (!persons.some((person) => person.id === id)) return id;
  }
}
