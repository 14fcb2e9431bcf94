// How an embedded calculator is set, and how that stands in an address.
import type { Lang } from "../text/language.js";
import { pageText } from "../text/page.js";

/** Calculators that can be embedded, each with the key of its name among the words of index.html. */
export const calculators = {
  "tarifwerk-copayment": "copayment",
  "tarifwerk-burden-limit": "burdenLimit",
  "tarifwerk-year": "year",
  "tarifwerk-license-quote": "licenseQuote",
  "tarifwerk-renewal": "renewal",
  "tarifwerk-service-credit": "serviceCredit",
  "tarifwerk-deadlines": "deadlines",
} as const;

export type CalculatorName = keyof typeof calculators;

/** Attributes that an address may set, besides the language. */
export const attributes = ["year", "tariff", "system", "price-list", "price-lists"] as const;
export type AttributeName = (typeof attributes)[number];

/** Custom properties that an address may set, each with the property of CSS that must accept its value. */
export const looks = {
  accent: "color",
  radius: "border-radius",
  space: "border-radius",
  font: "font-family",
} as const;
export type Look = keyof typeof looks;

export const schemes = ["auto", "light", "dark"] as const;
export type Scheme = (typeof schemes)[number];

export interface Options {
  readonly element: CalculatorName;
  readonly lang: Lang | "";
  readonly scheme: Scheme;
  readonly attributes: Readonly<Partial<Record<AttributeName, string>>>;
  readonly looks: Readonly<Partial<Record<Look, string>>>;
}

export function isCalculator(name: string | null): name is CalculatorName {
  return name !== null && Object.hasOwn(calculators, name);
}

/** The file of the package that holds the calculator alone. */
export function fileOf(calculator: CalculatorName): string {
  return `elements/${calculator.replace("tarifwerk-", "")}.js`;
}

/** What a calculator is called on the page that shows them all. */
export function nameOf(calculator: CalculatorName, lang: Lang): string {
  return pageText[lang][calculators[calculator]];
}

/** What an address asks for; a value that means nothing is left out. `undefined` where it names no calculator. */
export function optionsOf(parameters: URLSearchParams): Options | undefined {
  const element = parameters.get("element");
  if (!isCalculator(element)) return undefined;
  const lang = parameters.get("lang");
  const scheme = schemes.find((name) => name === parameters.get("scheme")) ?? "auto";
  return {
    element,
    lang: lang === "de" || lang === "en" ? lang : "",
    scheme,
    attributes: chosen(attributes, (name) => parameters.get(name)),
    looks: chosen(Object.keys(looks) as Look[], (look) => {
      const value = parameters.get(look);
      return value !== null && isLook(look, value) ? value : null;
    }),
  };
}

/** The same as parameters of an address. */
export function parametersOf(options: Options): URLSearchParams {
  const parameters = new URLSearchParams({ element: options.element });
  if (options.lang) parameters.set("lang", options.lang);
  for (const [name, value] of Object.entries(options.attributes)) parameters.set(name, value);
  if (options.scheme !== "auto") parameters.set("scheme", options.scheme);
  for (const [name, value] of Object.entries(options.looks)) parameters.set(name, value);
  return parameters;
}

/** Whether a value can stand for a custom property. */
export function isLook(look: Look, value: string): boolean {
  return value.trim() !== "" && CSS.supports(looks[look], value);
}

/** An element set as asked. Neither markup nor a style attribute is made of what an address says. */
export function elementOf(options: Options): HTMLElementTagNameMap[CalculatorName] {
  const element = document.createElement(options.element);
  if (options.lang) element.setAttribute("lang", options.lang);
  for (const name of attributes) {
    const value = options.attributes[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(options.looks)) element.style.setProperty(`--tarifwerk-${name}`, value);
  if (options.scheme !== "auto") element.style.setProperty("color-scheme", options.scheme);
  return element;
}

function chosen<Name extends string>(names: readonly Name[], value: (name: Name) => string | null): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const given = value(name)?.trim();
    if (given) found[name] = given;
  }
  return found;
}
