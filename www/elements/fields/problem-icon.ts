import { html, type TemplateResult } from "lit";

/** An exclamation mark in a triangle, beside words that say the same. */
export function problemIcon(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path class="icon-shape" d="M8 1.2 15.4 14.4H.6Z" />
    <path class="icon-mark" d="M8 6v4M8 11.6v1.4" />
  </svg>`;
}
