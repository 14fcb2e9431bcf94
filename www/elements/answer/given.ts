import { html, type TemplateResult } from "lit";

import { commonText } from "../../text/common.js";
import type { Lang } from "../../text/language.js";

/** What was entered, in words. */
export interface Given {
  readonly label: string;
  readonly value: string;
}

/** The form as text, for paper: controls print badly, dates in the language of the browser. */
export function renderGiven(given: readonly Given[], lang: Lang): TemplateResult {
  return html`<section class="given print-only" aria-labelledby="given-title">
    <h3 id="given-title">${commonText[lang].given}</h3>
    <dl>
      ${given.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
    </dl>
  </section>`;
}

/** A line for an answer that was given; none where there is nothing to tell. */
export function line(label: string, value: string | undefined): readonly Given[] {
  return value === undefined ? [] : [{ label, value }];
}

/** A line for a yes. */
export function yes(label: string, ticked: boolean | undefined, lang: Lang): readonly Given[] {
  return ticked ? [{ label, value: commonText[lang].yes }] : [];
}

/** A line for what was said not to hold. */
export function no(label: string, ticked: boolean | undefined, lang: Lang): readonly Given[] {
  return ticked === false ? [{ label, value: commonText[lang].no }] : [];
}
