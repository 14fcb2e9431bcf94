// Which files the service worker keeps, and the hash of each.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * All pages with their styles, scripts and pictures, and the elements; as the pages ask for them, relative to www/.
 * @param {string} stage where scripts and package were just built
 * @param {string} repository
 */
export function keptFiles(stage, repository) {
  const scripts = readdirSync(join(stage, "www")).filter((name) => name.endsWith(".js") && name !== "service-worker.js");
  const others = readdirSync(join(repository, "www")).filter((name) => /\.(css|html|png|svg|webmanifest)$/.test(name));
  /** @type {[folder: string, name: string][]} */
  const found = [
    ...scripts.map((name) => /** @type {[string, string]} */ ([stage, name])),
    ...others.map((name) => /** @type {[string, string]} */ ([repository, name])),
    [stage, "../pkg/elements.js"],
  ];
  /** @type {Record<string, string>} */
  const files = {};
  for (const [folder, name] of found.sort(([, one], [, other]) => (one < other ? -1 : 1))) {
    const bytes = readFileSync(join(folder, "www", name));
    files[name === "index.html" ? "./" : name] = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
  }
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 16);
  return { files, version };
}
