import { html, nothing, type TemplateResult } from "lit";

import { deadlinesText } from "../../text/deadlines.js";
import type { Lang } from "../../text/language.js";
import type { Deadline, DeadlineRule, Deadlines } from "../engine.js";
import { capitalised, weekdayDateText } from "../shared/format.js";
import { eventPath } from "./draft.js";
import type { DeadlineEvent } from "./events.js";
import { isPast, type Standing } from "./standing.js";

/** What to know about a date that is no working day. */
export function dayHint({ extendedTo, workdayBefore }: Deadline, lang: Lang): string | undefined {
  const words = deadlinesText[lang];
  if (extendedTo !== undefined) return words.extendedTo(weekdayDateText(extendedTo, lang));
  if (workdayBefore !== undefined) return words.workdayBefore(weekdayDateText(workdayBefore, lang));
  return undefined;
}

/** All dates in order, each with what it is for, its sentence and its clause. */
export function renderDateList(deadlines: readonly Deadline[], standing: Standing, lang: Lang): TemplateResult {
  const words = deadlinesText[lang];
  return html`<div>
    <p class="strong" id="dates-label">${words.list}</p>
    <ol class="dates" part="dates" aria-labelledby="dates-label">
      ${deadlines.map((deadline) => renderDate(deadline, standing, lang))}
    </ol>
  </div>`;
}

function renderDate(deadline: Deadline, { now, main }: Standing, lang: Lang): TemplateResult {
  const words = deadlinesText[lang];
  const { date, time, kind, subject, text, citation } = deadline;
  const day = weekdayDateText(date, lang);
  const hint = dayHint(deadline, lang);
  const past = isPast(deadline, now);
  const next = deadline === main && !past;
  return html`<li class=${past ? "due past" : "due"} aria-current=${next ? "date" : nothing}>
    <p class="due-day">
      <time datetime=${time === undefined ? date : `${date}T${time}`}>${time === undefined ? day : words.atTime(day, time)}</time>
      <span class="badge">${words.kinds[kind]}</span>
      ${past ? html`<span class="due-state">${words.past}</span>` : nothing}
      ${next ? html`<span class="due-state">${words.next}</span>` : nothing}
    </p>
    <p class="due-subject">${capitalised(subject, lang)}</p>
    <p class="due-text">${text}</p>
    ${hint === undefined ? nothing : html`<p class="due-hint">${hint}</p>`}
    <p class="step-citation">${citation}</p>
  </li>`;
}

/** The dates that cannot be told yet, under the events that they need; each event leads to its field. */
export function renderMissing(
  missing: Deadlines["missing"],
  rules: readonly DeadlineRule[],
  events: readonly DeadlineEvent[],
  lang: Lang,
  visit: (path: string) => void,
): TemplateResult {
  const words = deadlinesText[lang];
  const labelOf = (wanted: string): string => events.find(({ event }) => event === wanted)?.label ?? wanted;
  const byNeed = new Map<string, { readonly needs: readonly string[]; readonly either: boolean; readonly subjects: string[] }>();
  for (const { rule, events: needs } of missing) {
    const known = rules.find(({ id }) => id === rule);
    const either = known?.choose === "earlier";
    const key = [either, ...needs].join(" ");
    const group = byNeed.get(key) ?? { needs, either, subjects: [] };
    group.subjects.push(known?.subject ?? rule);
    byNeed.set(key, group);
  }
  const link = (event: string): TemplateResult =>
    html`<button type="button" class="plain" @click=${() => visit(eventPath(event))}>${labelOf(event)}</button>`;
  return html`<ul class="needs">
    ${[...byNeed.values()].map(
      ({ needs, either, subjects }) => html`<li>
        <p>${needs.map((event, index) => html`${index === 0 ? nothing : ` ${either ? words.or : words.and} `}${link(event)}`)}</p>
        <ul>
          ${subjects.map((subject) => html`<li>${capitalised(subject, lang)}</li>`)}
        </ul>
      </li>`,
    )}
  </ul>`;
}
