// The script of index.html: the language switch, and the way to a calculator that the address names. The calculators
// themselves are custom elements and follow the language of the document.
import { startLanguageSwitch } from "./language-switch.js";
import { keepForOffline } from "./offline.js";
import { pageText } from "./text/page.js";

startLanguageSwitch(pageText);
keepForOffline();

void Promise.all(
  [...document.querySelectorAll("main :not(:defined)")].map(({ localName }) => customElements.whenDefined(localName)),
).then(returnToAnchor);

/** The elements above an anchor grow when they are defined: go there again, unless the visitor has moved on. */
function returnToAnchor(): void {
  if (location.hash.length < 2) return;
  requestAnimationFrame(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
}
