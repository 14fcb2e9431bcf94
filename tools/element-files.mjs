// The files of single elements: each with the part of the module that its element asks for.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import binaryen from "binaryen";
import { build } from "esbuild";

const run = promisify(execFile);
const packModule = join(dirname(fileURLToPath(import.meta.url)), "pack-module.mjs");

/** Folders of all elements, in the order of index.ts; an element is called after its folder. @param {string} sources www/elements */
export async function elementFolders(sources) {
  const entry = await readFile(join(sources, "index.ts"), "utf8");
  return [...entry.matchAll(/^import "\.\/([a-z-]+)\/index\.js";$/gm)].map(([, folder = ""]) => folder);
}

/**
 * All sources that an element is made of, but for lit and the calculator.
 * @param {string} entry
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function sourcesOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    absWorkingDir: dirname(entry),
    external: ["lit", "lit/*", "*/package/index.js"],
  });
  return Promise.all(Object.keys(metafile.inputs).map(async (file) => ({ file, text: await readFile(join(dirname(entry), file), "utf8") })));
}

/**
 * Names of the functions that the sources of an element call.
 * @param {string} entry
 * @param {ReadonlySet<string>} functions all that there are
 */
export async function functionsAskedFor(entry, functions) {
  /** @type {Set<string>} */
  const asked = new Set();
  for (const { file, text } of await sourcesOf(entry)) {
    // It only wraps what others ask for.
    if (file.endsWith("/remembering.ts")) continue;
    for (const [, name = ""] of text.matchAll(/\btarifwerk\??\.(\w+)/g)) if (functions.has(name)) asked.add(name);
    if (/\btarifwerk\[|\} = [\w.]*\btarifwerk;/.test(text)) throw new Error(`${file} asks for functions of the module without naming them`);
  }
  return asked;
}

/**
 * The part of a module that is asked for, packed in base64, and how long it is unpacked. A file is left at the given path.
 * @param {Uint8Array} module
 * @param {ReadonlySet<string>} functions all that it offers
 * @param {ReadonlySet<string>} asked
 * @param {string} file
 */
export async function packedPart(module, functions, asked, file) {
  const part = partOf(module, functions, asked);
  await writeFile(file, part);
  await run(process.execPath, [packModule, file, `${file}.deflate`]);
  return { packed: (await readFile(`${file}.deflate`)).toString("base64"), length: part.length };
}

/**
 * The module without the functions that nobody asks for, and without what only they call; all else keeps its place.
 * @param {Uint8Array} module @param {ReadonlySet<string>} functions @param {ReadonlySet<string>} asked
 */
function partOf(module, functions, asked) {
  const part = binaryen.readBinary(module);
  for (const name of functions) if (!asked.has(name)) part.removeExport(name);
  part.runPasses(["remove-unused-module-elements"]);
  const bytes = part.emitBinary();
  part.dispose();
  return bytes;
}
