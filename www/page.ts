// The script of index.html: the language switch, and the one calculator that the address names. The calculators themselves are
// custom elements and follow the language of the document.
import { showCalculators } from "./calculators.js";
import { startLanguageSwitch } from "./language-switch.js";
import { keepForOffline } from "./offline.js";
import { pageText } from "./text/page.js";

startLanguageSwitch(pageText, showCalculators());
keepForOffline();

// The way past the head of the page is no address: it would replace that of the calculator.
document.querySelector(".skip")?.addEventListener("click", (event) => {
  event.preventDefault();
  document.querySelector("main")?.focus();
});
