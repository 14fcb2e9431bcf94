import { problemsOf, type Tarifwerk } from "../engine.js";
import { isRecord } from "./json-record.js";
import type { OpenedLink } from "./links.js";

/** What a link to a result holds. */
export interface ResultLink<Input> {
  readonly engine: string;
  readonly input: Input;
}

/** What the visitor is to know about a link that was opened. */
export type ResultLinkNotice =
  | { readonly kind: "opened" }
  | { readonly kind: "form" | "size" | "damaged" }
  | { readonly kind: "engineChanged"; readonly then: string; readonly now: string };

/** The input in a link, if the engine can calculate with it: only then do the fields know what to do with it. */
export function inputOf<Input>(
  link: OpenedLink,
  tarifwerk: Tarifwerk,
  compute: (input: Input) => unknown,
): { readonly input?: Input; readonly notices: readonly ResultLinkNotice[] } {
  if (link.state === "broken") return { notices: [{ kind: link.reason }] };
  const { value } = link;
  if (!isResultLink<Input>(value)) return { notices: [{ kind: "form" }] };
  try {
    compute(value.input);
  } catch (error) {
    if (problemsOf(error) === undefined) throw error;
    return { notices: [{ kind: "form" }] };
  }
  const now = tarifwerk.version().version;
  const changed = value.engine === now ? [] : ([{ kind: "engineChanged", then: value.engine, now }] as const);
  return { input: value.input, notices: [{ kind: "opened" }, ...changed] };
}

function isResultLink<Input>(value: unknown): value is ResultLink<Input> {
  return isRecord(value) && typeof value["engine"] === "string" && value["engine"].length <= 100 && isRecord(value["input"]);
}
