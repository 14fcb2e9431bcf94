import type { DeadlinesInput, System } from "../engine.js";
import { noDate, type DateEntry } from "../fields/date-field.js";
import { filledDate } from "../shared/fill.js";
import type { Reader } from "../shared/reader.js";
import type { DeadlineEvent } from "./events.js";
import { own } from "../shared/own.js";

type EventDates = Readonly<Record<string, DateEntry>>;

/** The dates that the visitor entered, also for documents left again: going back brings them back. */
export interface DeadlinesDraft {
  readonly system: System;
  readonly dates: Readonly<Partial<Record<System, EventDates>>>;
}

export function emptyDeadlinesDraft(system: System): DeadlinesDraft {
  return { system, dates: {} };
}

export function draftOfDeadlines({ system, events }: DeadlinesInput): DeadlinesDraft {
  const dates = Object.fromEntries(Object.entries(events).map(([event, date]) => [event, filledDate(date)]));
  return { system, dates: { [system]: dates } };
}

/** The dates of the chosen document. */
export function datesOf({ system, dates }: DeadlinesDraft): EventDates {
  return own(dates, system) ?? {};
}

export function dateOf(draft: DeadlinesDraft, event: string): DateEntry {
  return datesOf(draft)[event] ?? noDate;
}

export function withDate(draft: DeadlinesDraft, event: string, entry: DateEntry): Partial<DeadlinesDraft> {
  return { dates: { ...draft.dates, [draft.system]: { ...datesOf(draft), [event]: entry } } };
}

/** Another document. Half a date stands only in its control, which goes away, so it is not kept. */
export function withSystem(draft: DeadlinesDraft, system: System): Partial<DeadlinesDraft> {
  const whole = Object.entries(datesOf(draft)).filter(([, { unfinished }]) => !unfinished);
  return { system, dates: { ...draft.dates, [draft.system]: Object.fromEntries(whole) } };
}

export function isFilled({ date, unfinished }: DateEntry): boolean {
  return date !== "" || unfinished;
}

/** The place of an event in the input. */
export function eventPath(event: string): string {
  return `/events/${event}`;
}

export function readDeadlines(draft: DeadlinesDraft, known: readonly DeadlineEvent[], reader: Reader): DeadlinesInput {
  const events: DeadlinesInput["events"] = {};
  for (const [event, entry] of Object.entries(datesOf(draft))) {
    const needsTime = known.some((other) => other.event === event && other.needsTime);
    const date = needsTime ? reader.moment(eventPath(event), entry) : reader.date(eventPath(event), entry);
    if (date !== undefined) events[event] = date;
  }
  return { system: draft.system, events };
}
