import { html, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { linkText } from "../../text/link.js";
import type { ResultLinkNotice } from "../shared/opened-link.js";
import { renderNotices } from "./notices.js";

/** What can be done with an answer: print it, or copy a link to it. */
export function renderResultTools(lang: Lang, print: () => void, copyLink: TemplateResult): TemplateResult {
  const words = linkText[lang];
  return html`<div class="tools" role="group" aria-label=${words.tools}>
    <button type="button" class="tool" part="print" id="print" @click=${print}>${words.print}</button>
    ${copyLink}
  </div>`;
}

/** What there is to say about the link that brought the entries. */
export function renderResultLinkNotices(notices: readonly ResultLinkNotice[], lang: Lang): TemplateResult {
  const words = linkText[lang];
  return renderNotices(
    notices.map((notice) =>
      notice.kind === "engineChanged"
        ? { text: words.engineChanged(notice.then, notice.now), bad: false }
        : { text: words[notice.kind], bad: notice.kind !== "opened" },
    ),
  );
}
