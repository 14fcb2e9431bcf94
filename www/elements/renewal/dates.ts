// The dates of a renewal as the list and the timeline of the deadlines show them.
import type { Lang } from "../../text/language.js";
import { renewalText } from "../../text/renewal.js";
import type { CalendarFileInput, Deadline, Renewal, RenewalInput } from "../engine.js";
import { shortDateText } from "../shared/format.js";
import { conusTerms } from "./draft.js";

/** Every date in order, with that of the other reading among them. */
export function datesOf({ terms = conusTerms }: RenewalInput, result: Renewal, lang: Lang): readonly Deadline[] {
  const words = renewalText[lang];
  const { noticeDeadline, priceDate, otherReading, events } = result;
  const anchor = terms.priceDateAnchor === "term-end" ? "notice-deadline" : "term-end";
  const dates = events.map(
    ({ date, title, description }, index): Deadline => ({
      rule: `renewal-${index}`,
      kind: date === noticeDeadline ? "notice" : "effect",
      subject: title,
      date,
      text: description,
      citation: "",
    }),
  );
  if (otherReading.priceDate === priceDate) return dates;
  const other: Deadline = {
    rule: "renewal-other",
    kind: "effect",
    subject: words.otherDate,
    date: otherReading.priceDate,
    text: words.otherDateText(String(terms.priceDateWeeks), words.terms.anchors[anchor]),
    citation: "",
  };
  return [...dates, other].sort((one, next) => one.date.localeCompare(next.date));
}

/** The dates that the engine itself writes for a calendar: those of the reading that was taken. */
export function calendarOf({ termEnd }: RenewalInput, { events }: Renewal, stamp: string, lang: Lang): CalendarFileInput {
  return { name: renewalText[lang].calendarName(shortDateText(termEnd, lang)), stamp, events };
}
