// Writes package.json and build.json of a package just built, and refuses one that names paths of this machine.
// Usage: describe.mjs STAGE
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "./inputs.mjs";

const repository = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const stage = process.argv[2];
if (!stage) throw new Error("usage: describe.mjs STAGE");
const pkg = join(stage, "pkg");

/** @param {string} command @param {string[]} words */
const output = (command, ...words) => execFileSync(command, words, { encoding: "utf8", cwd: repository }).trim();
const madeFiles = () =>
  readdirSync(pkg, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(pkg.length + 1).replaceAll("\\", "/"))
    .sort();

/** @type {{ packages: { version: string, description: string, license: string, keywords: string[] }[] }} */
const metadata = JSON.parse(output("cargo", "metadata", "--no-deps", "--format-version", "1", "--locked"));
const crate = metadata.packages[0];
if (!crate) throw new Error("Cargo.toml describes no package");

/** @type {Record<string, string | Record<string, string>>} */
const exported = {
  ".": { types: "./index.d.ts", default: "./index.js" },
  "./tarifwerk.js": { types: "./tarifwerk.d.ts", default: "./tarifwerk.js" },
  "./tarifwerk_bg.wasm": { types: "./tarifwerk_bg.wasm.d.ts", default: "./tarifwerk_bg.wasm" },
  "./elements.js": { types: "./elements.d.ts", default: "./elements.js" },
  "./elements.classic.js": { types: "./elements.d.ts", default: "./elements.classic.js" },
  "./frame.js": { types: "./frame.d.ts", default: "./frame.js" },
};
for (const file of madeFiles().filter((name) => name.startsWith("elements/"))) exported[`./${file}`] = { types: "./elements.d.ts", default: `./${file}` };
for (const file of madeFiles().filter((name) => name.endsWith(".schema.json"))) exported[`./${file}`] = `./${file}`;
for (const file of ["custom-elements.json", "package.json"]) exported[`./${file}`] = `./${file}`;

const description = {
  name: "tarifwerk",
  version: crate.version,
  description: crate.description,
  license: crate.license,
  keywords: crate.keywords,
  type: "module",
  main: "./index.js",
  types: "./index.d.ts",
  exports: exported,
  // Importing the elements defines them, so no bundler may drop them.
  sideEffects: ["./elements.js", "./elements/*.js", "./elements.classic.js", "./frame.js"],
  customElements: "custom-elements.json",
  files: madeFiles(),
};
writeFileSync(join(pkg, "package.json"), `${JSON.stringify(description, undefined, 2)}\n`);

const rustc = output("rustc", "--version", "--verbose");
const modules = JSON.parse(readFileSync(join(repository, "package-lock.json"), "utf8")).packages;
/** @param {string} file */
const integrity = (file) => `sha384-${createHash("sha384").update(readFileSync(file)).digest("base64")}`;
/** @type {Record<string, string>} */
const integrities = {};
for (const file of madeFiles()) integrities[file] = integrity(join(pkg, file));
/** @type {Record<string, string>} */
const pages = {};
for (const file of readdirSync(join(stage, "www")).sort()) pages[file] = integrity(join(stage, "www", file));

const build = {
  version: crate.version,
  // Of the sources; tells whether this package is what they build.
  digest: digest(repository),
  // The same compiler on the same kind of machine makes the same bytes.
  rustc: rustc.split("\n")[0],
  host: /^host: (.*)$/m.exec(rustc)?.[1],
  wasmPack: output("wasm-pack", "--version").replace("wasm-pack ", ""),
  wasmBindgen: output("wasm-bindgen", "--version").replace("wasm-bindgen ", ""),
  binaryen: modules["node_modules/binaryen"].version,
  esbuild: modules["node_modules/esbuild"].version,
  typescript: modules["node_modules/typescript"].version,
  // Files of www/ that are built.
  pages,
  integrity: integrities,
};
writeFileSync(join(pkg, "build.json"), `${JSON.stringify(build, undefined, 2)}\n`);

const cargoHome = process.env["CARGO_HOME"] ?? join(homedir(), ".cargo");
const private_ = [repository, homedir(), cargoHome, output("rustc", "--print", "sysroot") + "/lib"]
  .filter((path) => path.length > 3);
const madePages = Object.keys(pages).map((name) => join(stage, "www", name));
for (const file of [...madeFiles().map((name) => join(pkg, name)), ...madePages]) {
  const bytes = readFileSync(file);
  for (const path of private_) {
    if (bytes.includes(path)) {
      console.error(`error: ${file.slice(stage.length + 1)} names the path ${path} of this machine`);
      process.exitCode = 1;
    }
  }
}
