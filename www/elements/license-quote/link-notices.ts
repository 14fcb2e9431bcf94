import { html, nothing, type TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import { problemIcon } from "../fields/problem-icon.js";
import type { LinkNotice } from "./link-state.js";

/** What there is to say about the link that was opened. */
export function renderLinkNotices(notices: readonly LinkNotice[], lang: Lang): TemplateResult {
  return html`<div class="notices" part="notices" role="status">
    ${notices.map((notice) => {
      const bad = notice.kind === "form" || notice.kind === "size" || notice.kind === "damaged";
      return html`<p class=${bad ? "notice bad" : "notice"}>${bad ? html`${problemIcon()} ` : nothing}${sentence(notice, lang)}</p>`;
    })}
  </div>`;
}

function sentence(notice: LinkNotice, lang: Lang): string {
  const words = quoteDocumentText[lang].link;
  switch (notice.kind) {
    case "listChanged":
      return words.listChanged(notice.title, notice.id);
    case "listBrought":
      return words.listBrought(notice.title, notice.id, notice.vendor);
    case "engineChanged":
      return words.engineChanged(notice.then, notice.now);
    case "unknown":
      return words.unknown(notice.names.join(", "));
    default:
      return words[notice.kind];
  }
}
