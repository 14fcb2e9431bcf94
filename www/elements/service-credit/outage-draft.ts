import type { Lang } from "../../text/language.js";
import { serviceCreditText } from "../../text/service-credit.js";
import type { Cause, Outage } from "../engine.js";
import { noDate, type DateEntry } from "../fields/date-field.js";
import { filledDate } from "../shared/fill.js";
import { momentText } from "../shared/format.js";
import type { Reader } from "../shared/reader.js";

export interface OutageDraft {
  /** Tells rows apart through every change of their order. */
  readonly key: number;
  readonly start: DateEntry;
  readonly end: DateEntry;
  readonly cause: Cause;
  /** Asked for, and read, only where maintenance was announced. */
  readonly announcedAt: DateEntry;
}

export const causes: readonly Cause[] = ["unplanned", "announced", "force-majeure", "customer"];

export function emptyOutage(key: number): OutageDraft {
  return { key, start: noDate, end: noDate, cause: "unplanned", announcedAt: noDate };
}

export function draftOfOutage({ start, end, cause, announcedAt }: Outage, key: number): OutageDraft {
  return { key, start: filledDate(start), end: filledDate(end), cause, announcedAt: filledDate(announcedAt) };
}

export function readOutage(draft: OutageDraft, reader: Reader): Outage {
  const outage: Outage = {
    start: requiredMoment("/start", draft.start, reader),
    end: requiredMoment("/end", draft.end, reader),
    cause: draft.cause,
  };
  if (draft.cause === "announced") outage.announcedAt = requiredMoment("/announcedAt", draft.announcedAt, reader);
  return outage;
}

/** Whether something is missing without which the outage says nothing. */
export function isIncomplete({ start, end, cause, announcedAt }: OutageDraft): boolean {
  return start.date === "" || end.date === "" || (cause === "announced" && announcedAt.date === "");
}

export function isSameOutage(draft: OutageDraft, { start, end, cause, announcedAt }: Outage): boolean {
  const announced = draft.cause === "announced" ? draft.announcedAt.date : undefined;
  return draft.start.date === start && draft.end.date === end && draft.cause === cause && announced === announcedAt;
}

/** "14.04.2026, 09:00 bis 15.04.2026, 23:30"; the day once where it is the same. */
export function outageTitle({ start, end }: OutageDraft, lang: Lang): string {
  const words = serviceCreditText[lang];
  if (!isMoment(start.date)) return words.newOutage;
  const first = momentText(start.date, lang);
  if (!isMoment(end.date)) return words.since(first);
  const sameDay = start.date.slice(0, 10) === end.date.slice(0, 10);
  return words.span(first, sameDay ? end.date.slice(11, 16) : momentText(end.date, lang));
}

function isMoment(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(date) && !Number.isNaN(Date.parse(`${date.slice(0, 10)}T00:00:00Z`));
}

function requiredMoment(path: string, entry: DateEntry, reader: Reader): string {
  const moment = reader.moment(path, entry);
  if (moment !== undefined || entry.unfinished) return moment ?? "";
  return reader.requiredText(path, "");
}
