// The style sheets of the elements, written for people in `css` templates, as small as they can be said.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { mkdtemp, rm } from "node:fs/promises";
import { build, transform } from "esbuild";

/**
 * What a module of style sheets exports, each as one text. The module is run, so that values worked out in it are there.
 * @param {string} file
 * @param {string} folder where it may be run; lit must be found from there
 * @returns {Promise<[name: string, text: string][]>}
 */
export async function styleSheets(file, folder) {
  const place = await mkdtemp(join(folder, "styles-"));
  try {
    const outfile = join(place, "styles.mjs");
    await build({ entryPoints: [file], outfile, bundle: true, format: "esm", platform: "node", external: ["lit"] });
    const module = await import(pathToFileURL(outfile).href);
    return Object.entries(module).map(([name, sheets]) => [name, [sheets].flat(Infinity).map((sheet) => textOf(sheet, file)).join("\n")]);
  } finally {
    await rm(place, { recursive: true });
  }
}

/** @param {unknown} sheet @param {string} file */
function textOf(sheet, file) {
  if (typeof sheet === "object" && sheet !== null && "cssText" in sheet) return String(sheet.cssText);
  throw new Error(`${file} exports something that is not a style sheet; styles/ holds style sheets only`);
}

/**
 * Puts the minified text of each sheet in the place of its template, worked out once for all builds that share it. Only lossless steps: nothing is lowered, as the
 * elements' own fallbacks decide what older browsers see.
 * @param {string} folder
 * @returns {import("esbuild").Plugin}
 */
export function minifiedStyles(folder) {
  /** @type {Map<string, Promise<string>>} */
  const known = new Map();
  return {
    name: "minified styles",
    setup(build) {
      build.onLoad({ filter: /[/\\]elements[/\\]styles[/\\][^/\\]+\.ts$/ }, async ({ path }) => {
        const contents = known.get(path) ?? minified(path, folder);
        known.set(path, contents);
        return { contents: await contents, loader: "js" };
      });
    },
  };
}

/** @param {string} file @param {string} folder */
async function minified(file, folder) {
  const sheets = await styleSheets(file, folder);
  const lines = await Promise.all(
    sheets.map(async ([name, text]) => {
      const { code } = await transform(text, { loader: "css", minify: true, charset: "utf8" });
      return `export const ${name} = unsafeCSS(${JSON.stringify(code.trim())});`;
    }),
  );
  return [`import { unsafeCSS } from "lit";`, ...lines].join("\n");
}
