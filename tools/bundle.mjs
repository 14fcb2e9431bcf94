// Makes the JavaScript files of the package out of what wasm-pack made and the TypeScript sources.
// Usage: bundle.mjs WASM_PACK_FOLDER PACKED_MODULE STAGE
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { elementFolders, functionsAskedFor, packedPart } from "./element-files.mjs";
import { elementManifest } from "./element-manifest.mjs";
import { digest } from "./inputs.mjs";
import { keptFiles } from "./kept-files.mjs";
import { offlinePage } from "./offline-page.mjs";
import { minifiedStyles } from "./style-sheets.mjs";

const repository = join(dirname(fileURLToPath(import.meta.url)), "..");
const [made = "", packed = "", stage = ""] = process.argv.slice(2).map((path) => resolve(path));
if (!made || !packed || !stage) throw new Error("usage: bundle.mjs WASM_PACK_FOLDER PACKED_MODULE STAGE");
const pkg = join(stage, "pkg");
mkdirSync(pkg, { recursive: true });
cpSync(made, pkg, { recursive: true });

const glue = join(pkg, "tarifwerk.js");
writeFileSync(glue, withRecovery(readFileSync(glue, "utf8")));
// wasm-bindgen's glue takes in our own few lines of it and becomes one file; its types describe it well enough without comments.
await build({ entryPoints: [glue], outfile: glue, allowOverwrite: true, bundle: true, minify: true, format: "esm", target: "es2022" });
rmSync(join(pkg, "snippets"), { recursive: true });
const moduleBytes = readFileSync(join(pkg, "tarifwerk_bg.wasm"));
const packedModule = readFileSync(packed).toString("base64");
const functions = new Set(await exportedFunctions());

/**
 * The glue starts a fresh instance after a panic. It must do so after every call that did not end by itself: where the engine ran
 * out of stack or memory, the instance is left in the middle of something. A call that is still under way keeps its instance.
 * @param {string} text
 */
function withRecovery(text) {
  const guard = "__wbg_call_guard();";
  const declared = "function __wbg_call_guard() {\n";
  const recovering = text
    .replaceAll(/__wbg_call_guard\(\);\n *ret = wasm\.(\w+)\((.*)\);/g, (_, name, words) =>
      `ret = __wbg_call(${[JSON.stringify(name), ...(words ? [words] : [])].join(", ")});`)
    // What is given back belongs to the instance that gave it.
    .replaceAll(/__wbg_call_guard\(\);\n *(wasm\.__wbindgen_free\()/g, "$1");
  if (recovering.includes(guard) || !recovering.includes(declared)) throw new Error("wasm-bindgen writes its glue in another way now");
  return recovering.replace(declared, `let __wbg_calls = 0;

function __wbg_call(name, ...words) {
    if (__wbg_calls === 0) ${guard}
    __wbg_calls += 1;
    let ended = false;
    try {
        const ret = wasm[name](...words);
        ended = true;
        return ret;
    } finally {
        __wbg_calls -= 1;
        if (!ended) __wbg_reinit_scheduled = true;
    }
}

${declared}`);
}

/** Names of all exports of the glue but the two that start the module. */
async function exportedFunctions() {
  const { metafile } = await build({ entryPoints: [glue], bundle: true, format: "esm", write: false, metafile: true, outfile: "x.js" });
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports);
  return names.filter((name) => name !== "default" && name !== "initSync");
}

/**
 * The sources import the glue from the committed pkg/; the build takes the one just made, and of it the functions that are asked for.
 * @param {ReadonlySet<string>} [asked]
 * @returns {import("esbuild").Plugin}
 */
function freshGlue(asked = functions) {
  return {
    name: "fresh glue",
    setup(build) {
      build.onResolve({ filter: /\/pkg\/tarifwerk\.js$/ }, () => ({ path: glue }));
      build.onResolve({ filter: /^tarifwerk:functions$/ }, () => ({ path: "functions", namespace: "tarifwerk" }));
      build.onLoad({ filter: /./, namespace: "tarifwerk" }, () => ({
        contents: `export { ${[...asked].join(", ")} } from ${JSON.stringify(glue)};`,
        resolveDir: pkg,
      }));
    },
  };
}

/**
 * @param {string} source
 * @param {string} target
 * @param {import("esbuild").BuildOptions} [more]
 */
async function bundle(source, target, more = {}) {
  await build({
    absWorkingDir: repository,
    entryPoints: [source],
    outfile: join(stage, target),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "eof",
    logLevel: "warning",
    tsconfig: "tsconfig.json",
    ...more,
  });
  console.log(`pkg: ${target}`);
}

/**
 * Writes the type declarations of a source; types are checked elsewhere, with the finished package in place.
 * @param {string} source
 * @param {string} target
 */
function declare(source, target) {
  const emitted = join(stage, "types");
  const options = ["--ignoreConfig", "--noCheck", "--declaration", "--emitDeclarationOnly", "--outDir", emitted];
  const modern = ["--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"];
  execFileSync(join(repository, "node_modules/.bin/tsc"), [...options, ...modern, join(repository, source)]);
  const text = readFileSync(join(emitted, target), "utf8");
  writeFileSync(join(pkg, target), text.replaceAll("../../pkg/tarifwerk.js", "./tarifwerk.js"));
  rmSync(emitted, { recursive: true });
}

const styles = minifiedStyles(stage);

/**
 * For a script that holds a module.
 * @param {string} packed in base64
 * @param {number} length of the bytes when they are unpacked
 * @param {ReadonlySet<string>} [asked]
 */
function holding(packed, length, asked) {
  return {
    plugins: [freshGlue(asked), styles],
    define: {
      MODULE_BYTES: JSON.stringify(packed),
      MODULE_LENGTH: String(length),
      BUILD: JSON.stringify(digest(repository).slice(0, 16)),
    },
  };
}

const withModule = holding(packedModule, moduleBytes.length);
await bundle("www/package/index.ts", "pkg/index.js", withModule);
declare("www/package/index.ts", "index.d.ts");

// The scripts of elements are evaluated as they are read, and so compiled beside the page while they arrive, not later by the page.
const inject = ["www/elements/without-document.ts"];
const withElements = { ...withModule, inject };
await bundle("www/elements/index.ts", "pkg/elements.js", withElements);
await bundle("www/elements/index.ts", "pkg/elements.classic.js", {
  ...withElements,
  format: "iife",
  // Only the glue's own way to find the module asks for it, and that part is left out of the bundle.
  logOverride: { "empty-import-meta": "silent" },
});
const folders = await elementFolders(join(repository, "www/elements"));
await Promise.all(
  folders.map(async (folder) => {
    const source = `www/elements/${folder}/index.ts`;
    const asked = await functionsAskedFor(join(repository, source), functions);
    const { packed, length } = await packedPart(moduleBytes, functions, asked, join(stage, `${folder}.wasm`));
    await bundle(source, `pkg/elements/${folder}.js`, { ...holding(packed, length, asked), inject });
  }),
);
cpSync(join(repository, "www/elements/elements.d.ts"), join(pkg, "elements.d.ts"));
write("pkg/custom-elements.json", `${JSON.stringify(await elementManifest(repository, stage, folders, freshGlue()), undefined, 2)}\n`);
// A classic script, so that any page can take it; importing it starts it as well.
await bundle("www/package/frame.ts", "pkg/frame.js", { format: "iife" });
cpSync(join(repository, "www/package/frame.d.ts"), join(pkg, "frame.d.ts"));
write("pkg/offline.html", await offlinePage(join(repository, "www"), readFileSync(join(pkg, "elements.classic.js"), "utf8")));

// Runs where the others cannot: esbuild ends the build where the source is newer than this.
await bundle("www/not-started.ts", "www/not-started.js", { format: "iife", target: "es5" });
// The pages load the package's own files beside them instead of a second copy.
await bundle("www/page.ts", "www/page.js", { external: ["../pkg/*"] });
const single = Object.fromEntries(folders.map((folder) => [`tarifwerk-${folder}`, integrity(`pkg/elements/${folder}.js`)]));
const release = { version: crateVersion(), elements: single, frame: integrity("pkg/frame.js") };
await bundle("www/embed.ts", "www/embed.js", { external: ["../pkg/*"], define: { RELEASE: JSON.stringify(release) } });
const { files, version } = keptFiles(stage, repository);
await bundle("www/service-worker.ts", "www/service-worker.js", {
  define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
});

/** @param {string} target @param {string} text */
function write(target, text) {
  writeFileSync(join(stage, target), text);
  console.log(`pkg: ${target}`);
}

/** @param {string} target */
function integrity(target) {
  return `sha384-${createHash("sha384").update(readFileSync(join(stage, target))).digest("base64")}`;
}

function crateVersion() {
  const version = /^version = "(.+)"$/m.exec(readFileSync(join(repository, "Cargo.toml"), "utf8"))?.[1];
  if (!version) throw new Error("Cargo.toml names no version");
  return version;
}
