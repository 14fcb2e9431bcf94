import { html, nothing, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";
import type { Problem } from "../engine.js";
import { problemIcon } from "../fields/problem-icon.js";

export interface Unanswered {
  readonly problems: readonly Problem[];
  readonly missing: readonly string[];
  /** What stands above the missing fields. */
  readonly prompt: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly lang: Lang;
  readonly visit: (path: string) => void;
}

/** Stands where the answer would: what is wrong and what is missing, each leading to its field. */
export function renderUnanswered({ problems, missing, prompt, labels, lang, visit }: Unanswered): TemplateResult {
  const words = commonText[lang];
  const go = (path: string, text: string): TemplateResult =>
    html`<button type="button" class="plain" @click=${() => visit(path)}>${text}</button>`;
  const labelOf = (path: string): string | undefined => {
    for (let at = path; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const label = labels.get(at);
      if (label !== undefined) return label;
    }
    return undefined;
  };
  const faults = html`<div class="faults" part="problems">
    <p class="prompt strong">${problemIcon()} ${words.faulty(problems.length)}</p>
    <ul>
      ${problems.map(({ path, message }) => {
        const label = labelOf(path);
        return html`<li>${label === undefined ? message : html`${go(path, label)}<span>${message}</span>`}</li>`;
      })}
    </ul>
  </div>`;
  const needed = html`<p class="prompt">${prompt}</p>
    <ul class="missing">
      ${missing.map((path) => html`<li>${go(path, labelOf(path) ?? path)}</li>`)}
    </ul>`;
  return html`${problems.length > 0 ? faults : nothing}${missing.length > 0 ? needed : nothing}`;
}
