// Says so where the calculators do not come to life: a script did not arrive, or the browser cannot read it. A classic script for
// browsers of any age; the build refuses syntax newer than ES5.
import { notStarted } from "./text/not-started.js";

// Scripts of a page have run by then. What still comes later hides these words: an element shows its own content instead.
window.addEventListener("load", sayWhatDidNotStart);
// The page shows another calculator by then.
window.addEventListener("hashchange", function () {
  setTimeout(sayWhatDidNotStart);
});

function sayWhatDidNotStart(): void {
  if (document.querySelector("main > .not-started")) return;
  var choice = document.querySelector("[data-calculator]");
  if (choice) sayForAll(choice);
  if (!document.querySelector("main > .not-started")) sayForEach();
}

/** On a page that shows its calculators by their address: above the choice of them. */
function sayForAll(choice: Element): void {
  var name = choice.getAttribute("data-calculator") || "";
  var elements = window.customElements as CustomElementRegistry | undefined;
  // The script of the page names what it shows.
  var shows = choice.getAttribute("aria-label") !== null;
  var place = document.querySelector("main");
  if (!place || (shows && elements && elements.get(name))) return;
  var words = paragraph();
  place.insertBefore(words, place.firstChild);
  if (!shows || !elements) return;
  elements.whenDefined(name).then(function () {
    words.parentNode?.removeChild(words);
    // It came after all; whether it also started shows each element.
    sayForEach();
  });
}

function sayForEach(): void {
  var parts = document.getElementsByTagName("*");
  for (var at = parts.length - 1; at >= 0; at -= 1) {
    var part = parts[at];
    if (part && /^tarifwerk-/i.test(part.nodeName) && !part.shadowRoot && !part.querySelector(".not-started")) part.appendChild(paragraph());
  }
}

function paragraph(): Element {
  // The address's: the script that puts it into the page may be the one that did not start.
  var lang = /[?&]lang=en/.test(location.search) ? ("en" as const) : ("de" as const);
  var words = document.createElement("p");
  words.className = "not-started";
  words.setAttribute("role", "status");
  words.lang = lang;
  words.textContent = notStarted[lang];
  return words;
}
