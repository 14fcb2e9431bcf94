// What pkg/ is built from, and one digest over all of it; run as a program it prints the digest.
// The server uses this too, so it needs no node modules.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const files = [
  "Cargo.lock",
  "Cargo.toml",
  "LICENSE-APACHE",
  "LICENSE-MIT",
  "package-lock.json",
  "tools/build-pkg",
  "tools/bundle.mjs",
  "tools/describe.mjs",
  "tools/element-files.mjs",
  "tools/element-manifest.mjs",
  "tools/element-words.mjs",
  "tools/inputs.mjs",
  "tools/kept-files.mjs",
  "tools/offline-page.mjs",
  "tools/order-functions.mjs",
  "tools/pack-module.mjs",
  "tools/style-sheets.mjs",
  "tools/toolchain.sh",
  "tsconfig.json",
];

// Folders and the kinds of file in them that the build reads: pages and pictures too, as the service worker names their hashes.
const folders = [
  { folder: "src", kinds: /./ },
  { folder: "www", kinds: /\.(ts|css|html|json|png|svg|webmanifest)$/ },
];

/**
 * Paths of all inputs below the repository's folder, sorted.
 * @param {string} repository
 */
export function inputs(repository) {
  const found = files.filter((file) => existsSync(join(repository, file)));
  for (const { folder, kinds } of folders) {
    if (!existsSync(join(repository, folder))) continue;
    for (const entry of readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath ?? entry.path, entry.name).slice(repository.length + 1).replaceAll("\\", "/");
      if (entry.isFile() && kinds.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}

/**
 * SHA-256 over one line for each input: its own SHA-256 and its path, as sha256sum prints them.
 * @param {string} repository
 */
export function digest(repository) {
  const all = createHash("sha256");
  for (const path of inputs(repository)) {
    const own = createHash("sha256").update(readFileSync(join(repository, path))).digest("hex");
    all.update(`${own}  ${path}\n`);
  }
  return all.digest("hex");
}

const program = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === program) console.log(digest(resolve(dirname(program), "..")));
