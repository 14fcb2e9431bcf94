import type { Lang } from "../../text/language.js";

/** What stands in a field, letter by letter, and the languages it may be written in. A text that was typed in German
 *  keeps its meaning after the page was switched to English: it is neither rewritten nor read anew. */
export interface Typed {
  readonly text: string;
  readonly langs: readonly Lang[];
}

export const nothingTyped: Typed = { text: "", langs: [] };

/** The field after the visitor changed its text. */
export function retyped(before: Typed, text: string, lang: Lang): Typed {
  const carried = before.text === "" || text === "" ? [] : before.langs.filter((other) => other !== lang);
  return { text, langs: [lang, ...carried] };
}

/** A text that the element itself writes into a field. */
export function written(text: string, lang: Lang): Typed {
  return { text, langs: [lang] };
}

export function isEmpty(typed: Typed): boolean {
  return typed.text.trim() === "";
}
