// The words of a page and the switch between its languages. A page holds its German words itself, for visitors without
// JavaScript, in places marked with `data-text`.
import { languageFromTag, type InEveryLanguage, type Lang } from "./text/language.js";

const parameter = "lang";

type Words = { readonly title: string };

/** The language that the address asks for. */
export function languageOfAddress(): Lang {
  return languageFromTag(new URLSearchParams(location.search).get(parameter) ?? "de");
}

/** Speaks the language of the address, and another one when a link of the switch is followed: nothing is reloaded, so
 *  nothing that was typed is lost. */
export function startLanguageSwitch(text: InEveryLanguage<Words>, spoken: (lang: Lang) => void = () => undefined): void {
  const say = (lang: Lang): void => {
    speak(lang, text[lang]);
    spoken(lang);
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const lang = languageFromTag(link.dataset["lang"] ?? "");
      history.replaceState(history.state, "", address(lang));
      say(lang);
    });
  }
  say(languageOfAddress());
}

/** Puts the words of a page into place. */
function speak(lang: Lang, words: Words): void {
  document.documentElement.lang = lang;
  document.title = words.title;
  for (const place of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const word = wordOf(place.dataset["text"] ?? "", words);
    if (word !== undefined) place.textContent = word;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) {
    const current = link.dataset["lang"] === lang;
    if (current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  // Links between the pages keep the language.
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-page]")) link.search = lang === "de" ? "" : `?${parameter}=${lang}`;
}

function wordOf(key: string, words: Words): string | undefined {
  const word: unknown = Object.hasOwn(words, key) ? words[key as keyof Words] : undefined;
  return typeof word === "string" ? word : undefined;
}

/** The address of the page in a language, with the fragment as it is. */
function address(lang: Lang): URL {
  const url = new URL(location.href);
  if (lang === "de") url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, lang);
  return url;
}
