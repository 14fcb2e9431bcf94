// What can be done beside the page, in a worker or, where there is none, between two frames.
import type { Lang } from "../../text/language.js";
import { problemsOf, type PriceList, type Problem, type QualityReport, type QuotedCsv, type Tarifwerk } from "../engine.js";

interface Tasks {
  readonly report: { readonly bytes: Uint8Array; readonly name: string; readonly lang: Lang };
  readonly quotes: { readonly csv: string; readonly list: PriceList; readonly date: string; readonly lang: Lang };
}

export type Kind = keyof Tasks;
export type Task<K extends Kind> = Tasks[K] & { readonly kind: K };

interface Answers {
  readonly report: QualityReport;
  readonly quotes: QuotedCsv;
}

export type Done<K extends Kind> =
  | { readonly kind: "answered"; readonly answer: Answers[K] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Does a task; faults of what was given are an answer, anything else is thrown. */
export function perform<K extends Kind>(tarifwerk: Tarifwerk, task: Task<K>): Done<K> {
  try {
    return { kind: "answered", answer: answers[task.kind](tarifwerk, task) };
  } catch (error) {
    const problems = problemsOf(error);
    if (!problems) throw error;
    return { kind: "refused", problems };
  }
}

const answers: { readonly [K in Kind]: (tarifwerk: Tarifwerk, task: Tasks[K]) => Answers[K] } = {
  // A file name that is empty or longer than any says nothing of the year.
  report: (tarifwerk, { bytes, name, lang }) =>
    tarifwerk.readQualityReport(bytes, name.trim() === "" || name.length > 1000 ? undefined : name, { lang }),
  quotes: (tarifwerk, { csv, list, date, lang }) => tarifwerk.quoteCsv(csv, list, date, { lang }),
};
