import type { TemplateResult } from "lit";

import type { Lang } from "../../text/language.js";
import { linkText } from "../../text/link.js";
import { quoteDocumentText } from "../../text/quote-document.js";
import { renderNotices } from "../answer/notices.js";
import type { LinkNotice } from "./link-state.js";

/** What there is to say about the link that was opened. */
export function renderLinkNotices(notices: readonly LinkNotice[], lang: Lang): TemplateResult {
  return renderNotices(
    notices.map((notice) => ({
      text: sentence(notice, lang),
      bad: notice.kind === "form" || notice.kind === "size" || notice.kind === "damaged",
    })),
  );
}

function sentence(notice: LinkNotice, lang: Lang): string {
  const words = quoteDocumentText[lang].link;
  switch (notice.kind) {
    case "listChanged":
      return words.listChanged(notice.title, notice.id);
    case "listBrought":
      return words.listBrought(notice.title, notice.id, notice.vendor);
    case "engineChanged":
      return linkText[lang].engineChanged(notice.then, notice.now);
    case "unknown":
      return words.unknown(notice.names.join(", "));
    case "form":
      return words.form;
    default:
      return linkText[lang][notice.kind];
  }
}
