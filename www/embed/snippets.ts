// What a web editor copies: markup for each way to embed a calculator.
import { fileOf, parametersOf, type CalculatorName, type Options } from "./options.js";

/** Hashes of the files that pages load, from the build that made this one. */
export interface Release {
  readonly version: string;
  /** Integrity of the file of each element alone. */
  readonly elements: Readonly<Record<CalculatorName, string>>;
  /** Integrity of frame.js. */
  readonly frame: string;
}

export interface Snippets {
  readonly script: string;
  readonly npm: string;
  readonly iframe: string;
  /** Style sheet for the first two; empty where nothing is set. */
  readonly style: string;
}

/** What the code says around the calculator. */
export interface Hosting {
  /** What the iframe is called for those who cannot see it. */
  readonly title: string;
  /** What stands where the element cannot. */
  readonly instead: string;
  /** Whether the iframe tells what comes out. */
  readonly results: boolean;
}

/**
 * @param page address of embed.html; the files of the package lie beside its folder
 */
export function snippetsOf(options: Options, page: URL, release: Release, { title, instead, results }: Hosting): Snippets {
  const file = (name: string): string => new URL(`../pkg/${name}`, page).href;
  const script = fileOf(options.element);
  const element = tag(options.element, { lang: options.lang, ...options.attributes }, instead);
  const frame = new URL(page);
  frame.hash = "";
  frame.search = parametersOf(options).toString();
  return {
    script: `${tag("script", { type: "module", src: file(script), integrity: release.elements[options.element], crossorigin: "anonymous" })}\n${element}`,
    npm: `npm install ./tarifwerk-${release.version}.tgz\n\nimport "tarifwerk/${script}";\n\n${element}`,
    iframe: `${tag("iframe", { "data-tarifwerk": results ? "results" : true, src: frame.href, title, width: "100%", height: "700", loading: "lazy" })}\n${tag("script", { src: file("frame.js"), integrity: release.frame, crossorigin: "anonymous" })}`,
    style: styleOf(options),
  };
}

function styleOf(options: Options): string {
  const lines = Object.entries(options.looks).map(([look, value]) => `  --tarifwerk-${look}: ${value};`);
  if (options.scheme !== "auto") lines.push(`  color-scheme: ${options.scheme};`);
  return lines.length === 0 ? "" : `${options.element} {\n${lines.join("\n")}\n}`;
}

/** An element; empty attributes are left out, `true` is one without a value. */
function tag(name: string, given: Readonly<Record<string, string | true>>, content = ""): string {
  const written = Object.entries(given)
    .filter(([, value]) => value !== "")
    .map(([attribute, value]) => (value === true ? ` ${attribute}` : ` ${attribute}="${escaped(value)}"`));
  return `<${name}${written.join("")}>${escaped(content)}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
