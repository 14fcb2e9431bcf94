import { deadlinesText } from "../../text/deadlines.js";
import type { Lang } from "../../text/language.js";
import type { CalendarFileInput, Deadline, System } from "../engine.js";
import { capitalised } from "../shared/format.js";
import { dayHint } from "./date-list.js";

/** The dates as they are shown: what each is about, then its hour, sentence, hint and clause. */
export function calendarOf(deadlines: readonly Deadline[], system: System, stamp: string, lang: Lang): CalendarFileInput {
  const words = deadlinesText[lang];
  return {
    name: words.calendarName(words.systems[system]),
    stamp,
    events: deadlines.map((deadline) => {
      const { date, subject, text, citation, time } = deadline;
      const lines = [time === undefined ? undefined : words.dueTime(time), text, dayHint(deadline, lang), citation];
      return { date, title: capitalised(subject, lang), description: lines.filter((line) => line !== undefined).join("\n") };
    }),
  };
}
