// The custom elements manifest (custom-elements.json), made of the elements themselves: names and attributes from the running
// classes, parts and custom properties from their sources, sentences from the comments of elements.d.ts.
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { sourcesOf } from "./element-files.mjs";
import { customProperties, parts } from "./element-words.mjs";
import { styleSheets } from "./style-sheets.mjs";

/** @typedef {{ type?: unknown, attribute?: boolean | string, state?: boolean }} PropertyOptions */
/** @typedef {(new () => object) & { observedAttributes: string[], elementProperties: Map<string, PropertyOptions> }} ElementClass */

const files = { elements: "www/elements", types: "www/elements/elements.d.ts" };

/**
 * @param {string} repository
 * @param {string} folder where a bundle may be run
 * @param {readonly string[]} elements their folders
 * @param {import("esbuild").Plugin} glue finds the calculator, which no element asks for while it is described
 */
export async function elementManifest(repository, folder, elements, glue) {
  const sources = join(repository, files.elements);
  const types = await readFile(join(repository, files.types), "utf8");
  const defined = await definedElements(sources, folder, elements, glue);
  const looks = new Set((await styleSheets(join(sources, "styles/calculator.ts"), folder)).flatMap(([, text]) => text.match(/--tarifwerk-[a-z-]+/g) ?? []));
  const declarations = await Promise.all(
    defined.map(async ({ name, element, file }) => {
      const used = (await sourcesOf(join(sources, file))).map(({ text }) => text);
      return {
        kind: "class",
        customElement: true,
        tagName: name,
        name: element.name,
        description: classComment(await readFile(join(sources, file), "utf8"), element.name),
        superclass: { name: "HTMLElement" },
        attributes: attributesOf(element, types),
        members: membersOf(element, types),
        events: eventsOf(types),
        cssProperties: [...looks].sort().map((look) => ({ name: look, description: wordOf(customProperties, look) })),
        cssParts: partsIn(used).map((part) => ({ name: part, description: wordOf(parts, part) })),
      };
    }),
  );
  const classes = declarations.map(({ tagName, name }) => ({
    kind: "custom-element-definition",
    name: tagName,
    declaration: { name, module: "elements.js" },
  }));
  return {
    schemaVersion: "2.1.0",
    readme: "",
    modules: [
      { kind: "javascript-module", path: "elements.js", declarations, exports: classes },
      { kind: "javascript-module", path: "elements.classic.js", declarations: [], exports: classes },
      ...elements.map((element) => ({
        kind: "javascript-module",
        path: `elements/${element}.js`,
        declarations: [],
        exports: classes.filter(({ name }) => name === `tarifwerk-${element}`),
      })),
    ],
  };
}

/**
 * What each entry defines, with the file its class comes from.
 * @param {string} sources
 * @param {string} folder
 * @param {readonly string[]} elements their folders
 * @param {import("esbuild").Plugin} glue
 */
async function definedElements(sources, folder, elements, glue) {
  const place = await mkdtemp(join(folder, "elements-"));
  /** @type {Map<string, ElementClass>} */
  const defined = new Map();
  const before = globalThis.customElements;
  Object.assign(globalThis, { customElements: { get: () => undefined, define: (/** @type {string} */ name, /** @type {ElementClass} */ element) => defined.set(name, element) } });
  try {
    const outfile = join(place, "elements.mjs");
    await build({
      bundle: true,
      format: "esm",
      platform: "node",
      keepNames: true,
      entryPoints: [join(sources, "index.ts")],
      outfile,
      plugins: [glue],
      external: ["lit", "lit/*"],
      define: { MODULE_BYTES: '""', MODULE_LENGTH: "0", BUILD: '""' },
      logOverride: { "empty-import-meta": "silent" },
    });
    await import(pathToFileURL(outfile).href);
  } finally {
    Object.assign(globalThis, { customElements: before });
    await rm(place, { recursive: true });
  }
  return elements.map((element) => {
    const name = `tarifwerk-${element}`;
    const found = defined.get(name);
    if (!found) throw new Error(`www/elements/${element}/index.ts does not define <${name}>`);
    return { name, element: found, file: `${element}/element.ts` };
  });
}

/** @param {string[]} sources */
function partsIn(sources) {
  const found = sources.flatMap((text) => [...text.matchAll(/\spart="([a-z -]+)"/g)].flatMap((match) => (match[1] ?? "").split(" ")));
  return [...new Set(found)].sort();
}

/** @param {ElementClass} element @param {string} types */
function attributesOf(element, types) {
  const attributes = element.observedAttributes;
  const named = [...element.elementProperties].map(([property, { attribute }]) => [typeof attribute === "string" ? attribute : property.toLowerCase(), property]);
  return attributes.sort().map((name) => {
    const property = named.find(([attribute]) => attribute === name)?.[1];
    return property
      ? { name, fieldName: property, description: memberComment(types, property) }
      : { name, description: "Language of the element: de or en. That of the closest ancestor where it is not set, else German." };
  });
}

/** @param {ElementClass} element @param {string} types */
function membersOf(element, types) {
  const own = [...element.elementProperties].filter(([, { state }]) => !state).map(([name, { attribute }]) => ({ name, attribute }));
  const fields = [...own, { name: "result", attribute: false, readonly: true }, { name: "updateComplete", attribute: false, readonly: true }];
  return fields
    .sort((one, other) => one.name.localeCompare(other.name, "en"))
    .map(({ name, attribute, ...more }) => ({
      kind: "field",
      name,
      description: memberComment(types, name),
      ...(attribute === false ? {} : { attribute: typeof attribute === "string" ? attribute : name.toLowerCase() }),
      ...more,
    }));
}

/** @param {string} types */
function eventsOf(types) {
  return [...types.matchAll(/\/\*\* `(tarifwerk-[a-z]+)`: ([^*]+?) \*\//g)].map(([, name, description]) => ({
    name,
    type: { text: "CustomEvent" },
    description: oneLine(description),
  }));
}

/** The comment above a member of an interface. @param {string} types @param {string | undefined} name */
function memberComment(types, name) {
  const found = new RegExp(`/\\*\\* ((?:(?!\\*/)[^])*?) \\*/\\s+(?:readonly |get )?${name}[?:(]`).exec(types)?.[1];
  return oneLine(found);
}

/** The comment above a class, without the name of the element it begins with. @param {string} source @param {string} name */
function classComment(source, name) {
  const found = new RegExp(`/\\*\\* ((?:(?!\\*/)[^])*?) \\*/\\s+export class ${name} `).exec(source)?.[1];
  return oneLine(found?.replace(/^`<[^>]+>`: /, ""));
}

/** @param {string | undefined} text */
const oneLine = (text) => text?.replace(/\s*\n\s*\*?\s*/g, " ");

/** @param {Record<string, string>} words @param {string} key */
const wordOf = (words, key) => (Object.hasOwn(words, key) ? words[key] : undefined);
