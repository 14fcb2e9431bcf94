// Says so where the calculators do not come to life: their script did not arrive, or the browser cannot read it. A classic script
// for browsers of any age; the build refuses syntax newer than ES5.
import { notStarted } from "./text/not-started.js";

// Scripts of a page have run by then. What still comes later hides these words: an element shows its own content instead.
window.addEventListener("load", sayWhereNothingStarted);

function sayWhereNothingStarted(): void {
  var parts = document.getElementsByTagName("*");
  var lang = language();
  for (var at = parts.length - 1; at >= 0; at -= 1) {
    var part = parts[at];
    if (part && /^tarifwerk-/i.test(part.nodeName) && !part.shadowRoot) say(part, lang);
  }
}

/** The address's: the script that puts it into the page may be the one that did not start. */
function language(): "de" | "en" {
  return /[?&]lang=en/.test(location.search) ? "en" : "de";
}

function say(element: Element, lang: "de" | "en"): void {
  var words = document.createElement("p");
  words.className = "not-started";
  words.setAttribute("role", "status");
  words.lang = lang;
  words.textContent = notStarted[lang];
  element.appendChild(words);
}
