// What a page and a calculator in its iframe say to each other. The page speaks first; the frame answers only the window that
// holds it, and only at the origin that asked.

/** From the page: what it wants to be told. */
export interface Question {
  readonly type: "tarifwerk-ask";
  /** Whether it wants what is typed and what comes out, besides the height. */
  readonly results: boolean;
}

/** From the frame: how tall its content is, in CSS pixels. */
export interface Height {
  readonly type: "tarifwerk-height";
  readonly height: number;
}

/** From the frame: an event of the element in it. */
export interface Told {
  readonly type: (typeof toldEvents)[number];
  readonly detail: unknown;
}

export const toldEvents = ["tarifwerk-input", "tarifwerk-result", "tarifwerk-error"] as const;

export type Answer = Height | Told;

export function isQuestion(data: unknown): data is Question {
  return isMessage(data) && data.type === "tarifwerk-ask" && "results" in data && typeof data.results === "boolean";
}

export function isHeight(data: unknown): data is Height {
  return isMessage(data) && data.type === "tarifwerk-height" && "height" in data && typeof data.height === "number";
}

export function isTold(data: unknown): data is Told {
  return isMessage(data) && toldEvents.some((type) => type === data.type) && "detail" in data;
}

function isMessage(data: unknown): data is { readonly type: unknown } {
  return typeof data === "object" && data !== null && "type" in data;
}
