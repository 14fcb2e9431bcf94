// The script of index.html: the language switch, and the way to a calculator that the address names. The calculators
// themselves are custom elements and follow the language of the document.
import { anchorOf } from "./elements/shared/fragment.js";
import { startLanguageSwitch } from "./language-switch.js";
import { keepForOffline } from "./offline.js";
import { pageText } from "./text/page.js";

startLanguageSwitch(pageText);
keepForOffline();

void Promise.all(
  [...document.querySelectorAll("main :not(:defined)")].map(({ localName }) => customElements.whenDefined(localName)),
).then(returnToAnchor);
// The browser goes to plain anchors itself, but not to those of a link with a state behind them.
window.addEventListener("hashchange", () => {
  if (location.hash.includes("?")) returnToAnchor();
});

/** A fragment comes from anywhere; one that cannot be decoded is taken as it stands. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

/** The elements above an anchor grow when they are defined: go there again, unless the visitor has moved on. */
function returnToAnchor(): void {
  const anchor = anchorOf(location.hash);
  if (anchor === "") return;
  requestAnimationFrame(() => document.getElementById(decoded(anchor))?.scrollIntoView());
}
