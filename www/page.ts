// The script of index.html: the language switch, and the way to a calculator that the address names. The calculators
// themselves are custom elements and follow the language of the document.
import { languageFromTag, type Lang } from "./text/language.js";
import { pageText, type PageWords } from "./text/page.js";

const parameter = "lang";

speak(languageFromTag(new URLSearchParams(location.search).get(parameter) ?? "de"));

for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const lang = languageFromTag(link.dataset["lang"] ?? "");
    history.replaceState(history.state, "", address(lang));
    speak(lang);
  });
}

void Promise.all(
  [...document.querySelectorAll("main :not(:defined)")].map(({ localName }) => customElements.whenDefined(localName)),
).then(returnToAnchor);

/** Puts the words of the page into place; nothing is reloaded, so nothing that was typed is lost. */
function speak(lang: Lang): void {
  const words = pageText[lang];
  document.documentElement.lang = lang;
  document.title = words.title;
  for (const place of document.querySelectorAll<HTMLElement>("[data-text]")) {
    const key = place.dataset["text"];
    if (isWord(key, words)) place.textContent = words[key];
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-lang]")) {
    const current = link.dataset["lang"] === lang;
    if (current) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function isWord(key: string | undefined, words: PageWords): key is keyof PageWords {
  return key !== undefined && Object.hasOwn(words, key);
}

/** The address of the page in a language, with the fragment as it is. */
function address(lang: Lang): URL {
  const url = new URL(location.href);
  if (lang === "de") url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, lang);
  return url;
}

/** The elements above an anchor grow when they are defined: go there again, unless the visitor has moved on. */
function returnToAnchor(): void {
  if (location.hash.length < 2) return;
  requestAnimationFrame(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
}
