// The custom elements manifest (custom-elements.json), made of the elements themselves: names and attributes from the running
// classes, parts and custom properties from their sources, sentences from the comments of elements.d.ts.
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { customProperties, parts } from "./element-words.mjs";
import { styleSheets } from "./style-sheets.mjs";

/** @typedef {{ type?: unknown, attribute?: boolean | string, state?: boolean }} PropertyOptions */
/** @typedef {(new () => object) & { observedAttributes: string[], elementProperties: Map<string, PropertyOptions> }} ElementClass */

const files = { elements: "www/elements", types: "www/elements/elements.d.ts" };

/**
 * @param {string} repository
 * @param {string} folder where a bundle may be run
 * @param {import("esbuild").Plugin} glue finds the calculator, which no element asks for while it is described
 */
export async function elementManifest(repository, folder, glue) {
  const sources = join(repository, files.elements);
  const types = await readFile(join(repository, files.types), "utf8");
  const defined = await definedElements(sources, folder, glue);
  const looks = new Set((await styleSheets(join(sources, "styles/calculator.ts"), folder)).flatMap(([, text]) => text.match(/--tarifwerk-[a-z-]+/g) ?? []));
  const declarations = await Promise.all(
    defined.map(async ({ name, element, file }) => {
      const used = await sourcesOf(join(sources, file));
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
    modules: ["elements.js", "elements.classic.js"].map((path) =>
      path === "elements.js"
        ? { kind: "javascript-module", path, declarations, exports: classes }
        : { kind: "javascript-module", path, declarations: [], exports: classes },
    ),
  };
}

/**
 * What define.ts defines, with the file each class comes from.
 * @param {string} sources
 * @param {string} folder
 * @param {import("esbuild").Plugin} glue
 */
async function definedElements(sources, folder, glue) {
  const text = await readFile(join(sources, "define.ts"), "utf8");
  const place = await mkdtemp(join(folder, "elements-"));
  try {
    const outfile = join(place, "define.mjs");
    const options = { bundle: true, format: /** @type {const} */ ("esm"), platform: /** @type {const} */ ("node"), keepNames: true };
    await build({
      ...options,
      entryPoints: [join(sources, "define.ts")],
      outfile,
      plugins: [glue],
      external: ["lit", "lit/*"],
      define: { MODULE_BYTES: '""', MODULE_LENGTH: "0", BUILD: '""' },
      logOverride: { "empty-import-meta": "silent" },
    });
    /** @type {{ name: string, element: ElementClass, file: string }[]} */
    const found = [];
    const { defineElements } = await import(pathToFileURL(outfile).href);
    defineElements({
      get: () => undefined,
      define: (/** @type {string} */ name, /** @type {ElementClass} */ element) => {
        const file = new RegExp(`import \\{ ${element.name} \\} from "\\./(.+)\\.js"`).exec(text)?.[1];
        if (!file) throw new Error(`define.ts defines <${name}>, but does not say where ${element.name} comes from`);
        found.push({ name, element, file: `${file}.ts` });
      },
    });
    return found;
  } finally {
    await rm(place, { recursive: true });
  }
}

/** @param {string} entry @returns {Promise<string[]>} texts of all sources an element is made of */
async function sourcesOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    absWorkingDir: dirname(entry),
    external: ["lit", "lit/*", "*/package/index.js"],
  });
  return Promise.all(Object.keys(metafile.inputs).map((file) => readFile(join(dirname(entry), file), "utf8")));
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
