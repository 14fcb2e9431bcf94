import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";

import { commonText } from "../../text/common.js";
import { deadlinesText } from "../../text/deadlines.js";
import type { Lang } from "../../text/language.js";
import type { System } from "../engine.js";
import { selectField } from "../fields/choice-field.js";
import { dateField, momentField } from "../fields/date-field.js";
import type { FieldFrame } from "../fields/field-frame.js";
import { textField } from "../fields/text-field.js";
import type { FoldState } from "../shared/folds.js";
import { countText } from "../shared/format.js";
import { dateOf, datesOf, eventPath, isFilled, withDate, withSystem, type DeadlinesDraft } from "./draft.js";
import { furtherEvents, matches, systems, usualEvents, type DeadlineEvent, type EventsOfGroup } from "./events.js";

/** What the fields need from the element they stand in. */
export interface DeadlinesForm {
  readonly draft: DeadlinesDraft;
  readonly lang: Lang;
  readonly events: readonly DeadlineEvent[];
  /** What the visitor looks for among the further events. */
  readonly search: string;
  frame(path: string, label: string, hint?: string): FieldFrame;
  change(path: string, patch: Partial<DeadlinesDraft>): void;
  find(search: string): void;
  fold(key: string, label: string, content: TemplateResult, hint?: string, state?: FoldState): TemplateResult;
}

/** From how many further events on they are grouped and can be searched. */
const many = 10;
/** How many consequences of an event are named. */
const named = 2;

export function renderDeadlinesFields(form: DeadlinesForm): TemplateResult {
  const { draft, events } = form;
  const usual = usualEvents(draft.system, events);
  const further = furtherEvents(draft.system, events);
  return html`${renderSystem(form)}
  ${keyed(
    draft.system,
    html`${usual.map((event) => renderEvent(form, event))} ${renderUnknown(form)}
    ${further.length > 0 ? renderFurther(form, further) : nothing}`,
  )}`;
}

function renderSystem({ draft, lang, frame, change, find }: DeadlinesForm): TemplateResult {
  const words = deadlinesText[lang];
  const choices = systems.map((value) => ({ value, label: words.systems[value] }));
  return selectField<System>(frame("/system", words.system), draft.system, choices, (system) => {
    find("");
    change("/system", withSystem(draft, system));
  });
}

function renderEvent({ draft, frame, change }: DeadlinesForm, event: DeadlineEvent, hint?: string): TemplateResult {
  const path = eventPath(event.event);
  const entry = dateOf(draft, event.event);
  const field = frame(path, event.label, hint);
  const enter = (now: typeof entry): void => change(path, withDate(draft, event.event, now));
  if (event.needsTime) return momentField(field, entry, enter);
  // A set input may name an hour where none counts.
  return dateField(field, { ...entry, date: entry.date.slice(0, 10) }, enter);
}

/** Events of a set input that the document does not know stay in sight, so that they can be taken away. */
function renderUnknown(form: DeadlinesForm): readonly TemplateResult[] {
  if (form.events.length === 0) return [];
  return Object.keys(datesOf(form.draft))
    .filter((event) => !form.events.some((known) => known.event === event))
    .map((event) => renderEvent(form, { event, label: event, needsTime: false, subjects: [] }));
}

function renderFurther(form: DeadlinesForm, groups: readonly EventsOfGroup[]): TemplateResult {
  const { draft, lang } = form;
  const words = deadlinesText[lang];
  const all = groups.flatMap(({ events }) => events);
  const content = all.length > many ? renderGroups(form, groups, all) : html`${all.map((event) => renderEvent(form, event))}`;
  return form.fold("events", words.furtherEvents, content, filledHint(draft, all, lang) ?? words.furtherHint(countText(all.length, lang)));
}

/** By groups, folded; a search opens those with what it found. Fields are hidden, never taken out: half a date stands only in
 *  its control. */
function renderGroups(form: DeadlinesForm, groups: readonly EventsOfGroup[], all: readonly DeadlineEvent[]): TemplateResult {
  const { draft, lang, frame, find, fold } = form;
  const words = deadlinesText[lang];
  const search = form.search.trim();
  const shows = (event: DeadlineEvent): boolean =>
    search === "" || matches(event, search) || isFilled(dateOf(draft, event.event));
  const found = all.filter((event) => matches(event, search)).length;
  const hint = search === "" ? words.searchHint : words.found(countText(found, lang), countText(all.length, lang));
  return html`<div class="search">${textField(frame("/search", words.search, hint), form.search, find)}</div>
    <div class="folds">
      ${groups.map(({ group, events }) =>
        fold(
          `events-${group}`,
          words.groups[group],
          html`${events.map(
            (event) => html`<div ?hidden=${!shows(event)}>${renderEvent(form, event, consequences(event, lang))}</div>`,
          )}`,
          filledHint(draft, events, lang),
          { forced: search !== "", hidden: !events.some(shows) },
        ),
      )}
    </div>`;
}

function consequences({ subjects }: DeadlineEvent, lang: Lang): string {
  const words = deadlinesText[lang];
  const told = subjects.slice(0, named).join("; ");
  const more = subjects.length - named;
  return more > 0 ? words.followsMore(told, countText(more, lang)) : words.follows(told);
}

function filledHint(draft: DeadlinesDraft, events: readonly DeadlineEvent[], lang: Lang): string | undefined {
  const filled = events.filter(({ event }) => isFilled(dateOf(draft, event))).length;
  return filled > 0 ? commonText[lang].some(countText(filled, lang)) : undefined;
}
