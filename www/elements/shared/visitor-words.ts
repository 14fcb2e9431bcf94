import type { Lang } from "../../text/language.js";
import { problemText } from "../../text/problems.js";
import type { Problem, Tarifwerk } from "../engine.js";

/** The sentence of a problem for somebody who sees a labelled field. The API's sentences begin with the name of the field in
 *  the interface; here the label stands above, so the name is left out. */
export function visitorWords(problem: Problem, negative: boolean, tarifwerk: Tarifwerk, lang: Lang): string {
  const words = problemText[lang];
  const { code, path, message } = problem;
  if (code === "out-of-range" && negative) return words.negativeAmount;
  if (code === "unsupported-date") {
    const { from, to } = tarifwerk.supportedYears();
    return words.unsupportedDate(from, to);
  }
  // The range of a date, as the API takes it.
  const [, from, to] = (code === "out-of-range" && /(\d{4})-\d\d-\d\d.*?(\d{4})-\d\d-\d\d/.exec(message)) || [];
  if (from !== undefined && to !== undefined) return words.yearsBetween(from, to);
  // Only of the first and last day of something: an hour may be before another on the same day, and an offer ends after its date.
  if (code === "end-before-start" && !/\/(end|validUntil)$/.test(path)) return words.endBeforeStart;
  if (code === "unknown-field") return words.unknownField;
  if (code === "time-missing") return words.timeMissing;
  if (code === "no-such-time") return words.noSuchTime;
  if (code === "nothing-counts") return words.nothingCounts;
  if (code === "not-applicable" && path.endsWith("/perCase")) return words.perCaseWithoutMeaning;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return message.startsWith(`${name} `) || message.startsWith(`${name}:`)
    ? message.slice(name.length).replace(/^:?\s+/, "")
    : message;
}
