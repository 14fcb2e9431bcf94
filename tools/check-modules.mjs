// Checks the node modules of package-lock.json: their licenses, their hashes, and that each direct one is used.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "..");
/** @param {string} file */
const text = (file) => readFileSync(join(repository, file), "utf8");

// What may be inside pkg/, and what may only help to build and test it.
const shipped = ["MIT", "Apache-2.0", "BSD-3-Clause"];
const helping = [...shipped, "ISC", "MPL-2.0", "Zlib", "BSD-2-Clause", "0BSD", "BlueOak-1.0.0", "CC-BY-4.0"];
// Run by their commands or read by the type checker, so that no file imports them.
const commands = ["@arethetypeswrong/cli", "typescript", "@types/node"];
// An install script that the tools work without: it only fetches what npm has brought already.
const withScript = ["esbuild"];

/** @typedef {{ license?: string, integrity?: string, dev?: boolean, hasInstallScript?: boolean }} Locked */
/** @type {Record<string, Locked>} */
const locked = JSON.parse(text("package-lock.json")).packages;
/** @type {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} */
const { dependencies, devDependencies } = JSON.parse(text("package.json"));
/** @type {string[]} */
const wrong = [];

/**
 * Whether an SPDX expression can be met with the allowed licenses; parentheses stand only around the whole.
 * @param {string} expression
 * @param {string[]} allowed
 */
function permits(expression, allowed) {
  const choices = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((license) => allowed.includes(license)));
}

for (const [path, { license = "none", integrity, dev = false, hasInstallScript = false }] of Object.entries(locked)) {
  if (path === "") continue;
  const name = path.replace(/^.*node_modules\//, "");
  if (!permits(license, dev ? helping : shipped)) wrong.push(`${name} has the license ${license}`);
  if (!integrity) wrong.push(`${name} has no hash`);
  if (hasInstallScript && !withScript.includes(name)) wrong.push(`${name} wants to run a script when it is installed`);
}

const sources = ["www", "tests", "tools"].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|mjs)$/.test(file))
    .map((file) => text(join(folder, file))),
);
for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
  const used = sources.some((source) => new RegExp(`(from|import|resolve) ?\\(?"${name}["/]`).test(source));
  if (used === commands.includes(name)) wrong.push(used ? `${name} is imported, so it is no command` : `${name} is not used`);
  if (!/^\d+\.\d+\.\d+$/.test(version)) wrong.push(`${name} has no exact version, but ${version}`);
}

if (wrong.length > 0) {
  console.error(`error: package-lock.json: ${wrong.join("; ")}`);
  process.exitCode = 1;
} else {
  console.log(`${Object.keys(locked).length - 1} node modules have a known license and a hash, and the direct ones are used`);
}
