// embed.html?element=… in an iframe: one calculator alone. The window that holds it may ask how tall it is and, if it wants,
// what comes out.
import { languageOfAddress } from "../language-switch.js";
import { isQuestion, toldEvents, type Answer } from "./messages.js";
import { elementOf, nameOf, type CalculatorName, type Options } from "./options.js";

export function showAlone(options: Options): void {
  const page = document.documentElement;
  const lang = languageOfAddress();
  page.lang = lang;
  document.title = nameOf(options.element, lang);
  page.classList.add("alone");
  if (options.scheme !== "auto") page.style.colorScheme = options.scheme;
  const element = elementOf(options);
  const heading = document.createElement("h1");
  heading.className = "visually-hidden";
  heading.textContent = document.title;
  const main = document.createElement("main");
  main.append(heading, element);
  document.body.replaceChildren(main);
  answerParent(element);
}

function answerParent(element: HTMLElementTagNameMap[CalculatorName]): void {
  /** Origin of the window that holds this one, once it has asked; it is told nothing before. */
  let asking: { readonly origin: string; readonly results: boolean } | undefined;

  const answer = (message: Answer): void => {
    if (asking && parent !== window) parent.postMessage(message, asking.origin);
  };
  let shown = false;
  const tellHeight = (): void => {
    // An element comes empty, and a frame without height is not drawn by every browser: it would never grow.
    if (shown) answer({ type: "tarifwerk-height", height: document.body.getBoundingClientRect().height });
  };

  addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
    // A page without an origin of its own ("null") cannot be named, so it cannot be answered either.
    if (source !== parent || parent === window || origin === "null" || !isQuestion(data)) return;
    asking = { origin, results: data.results };
    tellHeight();
    // What came out before the question.
    const { value: input, result } = element;
    if (asking.results && result !== undefined) answer({ type: "tarifwerk-result", detail: { input, result } });
  });
  // An element that did not start has nothing to wait for; words that say so stand in its place.
  void Promise.resolve<unknown>(element.updateComplete).then(() => {
    shown = true;
    // It tells at once what it finds.
    new ResizeObserver(tellHeight).observe(document.body);
  });
  // Of any calculator: what a detail holds is the host's business.
  const teller: EventTarget = element;
  for (const type of toldEvents) {
    teller.addEventListener(type, (event) => {
      if (asking?.results && event instanceof CustomEvent) answer({ type, detail: event.detail });
    });
  }
}
