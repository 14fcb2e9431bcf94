import { html, nothing, type TemplateResult } from "lit";

import { problemIcon } from "../fields/problem-icon.js";

/** What became of a link or a file. */
export interface Notice {
  readonly text: string;
  /** Something did not work. */
  readonly bad: boolean;
}

/** Stays in the page also while it is empty, so that screen readers listen. */
export function renderNotices(notices: readonly Notice[]): TemplateResult {
  return html`<div class="notices" part="notices" role="status">
    ${notices.map(({ text, bad }) => html`<p class=${bad ? "notice bad" : "notice"}>${bad ? html`${problemIcon()} ` : nothing}${text}</p>`)}
  </div>`;
}
