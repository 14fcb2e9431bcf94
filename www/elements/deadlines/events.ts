// Which events a form asks for, and in which order. The events themselves, their names and what follows from them are the
// engine's; one that this file does not know stands among the further ones.
import type { DeadlinesWords } from "../../text/deadlines.js";
import type { Lang } from "../../text/language.js";
import type { DeadlineRule, System } from "../engine.js";
import { capitalised } from "../shared/format.js";
import { own } from "../shared/own.js";

export type EventGroup = keyof DeadlinesWords["groups"];

/** Something that happens on a day, from which dates follow. */
export interface DeadlineEvent {
  readonly event: string;
  readonly label: string;
  readonly needsTime: boolean;
  /** What the dates are about that follow from it. */
  readonly subjects: readonly string[];
}

export const systems: readonly System[] = ["conus", "mediambulant", "kv-connect", "clickdoc", "bkk-sbh"];

/** The most usual events, asked for at once where a document has many. */
const usual: Readonly<Partial<Record<System, readonly string[]>>> = {
  "clickdoc": ["contract-notice", "session-start", "statistics-collected", "sms-sent"],
  "mediambulant": [
    "insurance-start",
    "contract-concluded",
    "change-notice-received",
    "premium-rise-effective",
    "child-birth",
    "birth",
  ],
};

const groups: Readonly<Partial<Record<System, Readonly<Partial<Record<EventGroup, readonly string[]>>>>>> = {
  mediambulant: {
    start: [
      "application",
      "policy-received",
      "contract-change-effective",
      "previous-insurance-start",
      "previous-insurance-end",
      "insurance-duty-start",
    ],
    family: ["parent-insurance-start", "adoption", "marriage", "partner-insurance-start", "policyholder-death"],
    benefits: [
      "claim-reported",
      "statement-request-received",
      "hospital-treatment-end",
      "spa-treatment-end",
      "app-use-start",
      "abroad-stay-start",
      "practitioner-exclusion-notified",
      "benefit-interruption-start",
      "burden-limit-reached",
      "claim-free-year",
    ],
    premium: [
      "insurance-year",
      "premium-month",
      "premium-change-notified",
      "premium-change-effective",
      "premium-group-effective",
    ],
    arrears: [
      "first-reminder-received",
      "second-reminder-received",
      "arrears-paid",
      "qualified-reminder-received",
      "payment-period-end",
      "insurer-arrears-notice-received",
    ],
    notice: [
      "notice-given",
      "notice-received",
      "termination-date",
      "policyholder-notice",
      "insurer-notice-given",
      "insurer-declaration-received",
      "breach-known",
    ],
    compulsory: ["gkv-left", "compulsory-insurance-start", "proof-demand-received", "compulsory-proof-provided"],
    terms: [
      "terms-change-notified",
      "clause-replacement-notified",
      "standard-tariff-application",
      "basic-tariff-application",
      "substitutive-insurance-start",
    ],
  },
};

/** The events of a document in the order of its rules, each with all that follows from it. */
export function eventsOf(rules: readonly DeadlineRule[], lang: Lang): readonly DeadlineEvent[] {
  const events = new Map<string, DeadlineEvent>();
  for (const { labels, subject } of rules) {
    for (const { event, label, needsTime } of labels) {
      const subjects = [...(events.get(event)?.subjects ?? []), subject];
      events.set(event, { event, label: capitalised(label, lang), needsTime, subjects });
    }
  }
  return [...events.values()];
}

/** The events that are asked for at once; all where no choice is made. */
export function usualEvents(system: System, events: readonly DeadlineEvent[]): readonly DeadlineEvent[] {
  const listed = own(usual, system);
  return listed === undefined ? events : pick(listed, events);
}

export interface EventsOfGroup {
  readonly group: EventGroup;
  readonly events: readonly DeadlineEvent[];
}

/** All other events by what they have to do with. */
export function furtherEvents(system: System, events: readonly DeadlineEvent[]): readonly EventsOfGroup[] {
  const known = Object.entries(own(groups, system) ?? {}) as [EventGroup, readonly string[]][];
  const placed = new Set([...usualEvents(system, events).map(({ event }) => event), ...known.flatMap(([, listed]) => listed)]);
  return [
    ...known.map(([group, listed]) => ({ group, events: pick(listed, events) })),
    { group: "other" as const, events: events.filter(({ event }) => !placed.has(event)) },
  ].filter((group) => group.events.length > 0);
}

/** Whether name or consequences of an event hold every word of a search. */
export function matches({ label, subjects }: DeadlineEvent, search: string): boolean {
  const text = [label, ...subjects].join(" ").toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

function pick(listed: readonly string[], events: readonly DeadlineEvent[]): readonly DeadlineEvent[] {
  return listed.flatMap((wanted) => events.find(({ event }) => event === wanted) ?? []);
}
