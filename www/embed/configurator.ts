// The page that sets up a calculator: what stands in the form is shown at once, and as code to copy.
import { languageOfAddress, startLanguageSwitch } from "../language-switch.js";
import { keepForOffline } from "../offline.js";
import { embedText, type EmbedWords } from "../text/embed.js";
import type { Lang } from "../text/language.js";
import { attributes, calculators, elementOf, isCalculator, isLook, looks, nameOf, schemes, type Look, type Options } from "./options.js";
import { snippetsOf, type Release, type Snippets } from "./snippets.js";

/** Version and hashes of the files beside this one; the build puts them in. */
declare const RELEASE: Release;

let lang: Lang = languageOfAddress();
let words: EmbedWords = embedText[lang];

export function configure(): void {
  const form = part<HTMLFormElement>("#settings");
  document.documentElement.classList.add("configurator");
  form.addEventListener("input", () => show(form));
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copies]")) {
    button.addEventListener("click", () => void copy(part(`#${button.dataset["copies"]}`)));
  }
  startLanguageSwitch(embedText, (spoken) => {
    lang = spoken;
    words = embedText[lang];
    offer(part<HTMLSelectElement>("#element"));
    show(form);
  });
  keepForOffline();
}

/** The calculators by name; what was chosen stays. */
function offer(choice: HTMLSelectElement): void {
  const chosen = choice.value;
  const names = Object.keys(calculators).filter(isCalculator);
  choice.replaceChildren(...names.map((name) => new Option(nameOf(name, lang), name)));
  if (isCalculator(chosen)) choice.value = chosen;
}

function show(form: HTMLFormElement): void {
  const options = read(new FormData(form));
  const preview = part("#preview");
  const element = elementOf(options);
  // What is typed into the preview stays while its look is changed.
  const before = preview.querySelector(options.element);
  if (before) for (const name of new Set([...before.getAttributeNames(), ...element.getAttributeNames()])) take(before, element, name);
  else preview.replaceChildren(element);

  for (const option of form.querySelectorAll<HTMLElement>("[data-attribute]")) {
    option.hidden = !takes(options.element, option.dataset["attribute"] ?? "");
  }
  // Visitors read these, in the language of the calculator.
  const theirs = options.lang || lang;
  const snippets = snippetsOf(options, new URL(location.href), RELEASE, {
    title: nameOf(options.element, theirs),
    instead: embedText[theirs].instead,
    results: new FormData(form).has("results"),
  });
  for (const [name, code] of Object.entries(snippets) as [keyof Snippets, string][]) {
    part(`#code-${name}`).textContent = code;
    part(`#code-${name}`).closest("section")?.toggleAttribute("hidden", code === "");
  }
  part("#copied").textContent = "";
}

/** Gives an element an attribute of another one; a style goes over property by property, as policies forbid it as text. */
function take(to: Element, from: HTMLElement, name: string): void {
  if (name === "style" && to instanceof HTMLElement) {
    for (const property of [...to.style]) if (!from.style.getPropertyValue(property)) to.style.removeProperty(property);
    for (const property of from.style) to.style.setProperty(property, from.style.getPropertyValue(property));
    return;
  }
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else if (value !== to.getAttribute(name)) to.setAttribute(name, value);
}

function read(data: FormData): Options {
  const text = (name: string): string => String(data.get(name) ?? "").trim();
  const element = text("element");
  const name = isCalculator(element) ? element : "tarifwerk-copayment";
  const lang = text("lang");
  return {
    element: name,
    lang: lang === "de" || lang === "en" ? lang : "",
    scheme: schemes.find((scheme) => scheme === text("scheme")) ?? "auto",
    attributes: Object.fromEntries(
      attributes.filter((attribute) => takes(name, attribute) && text(attribute) !== "").map((attribute) => [attribute, text(attribute)]),
    ),
    looks: Object.fromEntries((Object.keys(looks) as Look[]).filter((look) => check(look, text(look))).map((look) => [look, text(look)])),
  };
}

/** Whether a value is there and can be used; says beside its field what is wrong. */
function check(look: Look, value: string): boolean {
  const field = part<HTMLInputElement>(`#${look}`);
  const wrong = value !== "" && !isLook(look, value);
  field.setAttribute("aria-invalid", String(wrong));
  part(`#${look}-problem`).textContent = wrong ? words.notCss(value) : "";
  return value !== "" && !wrong;
}

function takes(element: string, attribute: string): boolean {
  const constructor = customElements.get(element) as { readonly observedAttributes?: readonly string[] } | undefined;
  return constructor?.observedAttributes?.includes(attribute) ?? false;
}

async function copy(code: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent ?? "");
    part("#copied").textContent = words.copied;
  } catch {
    getSelection()?.selectAllChildren(code);
    part("#copied").textContent = words.notCopied;
  }
}

function part<Kind extends HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector);
  if (!found) throw new Error(`the page lacks ${selector}`);
  return found;
}
