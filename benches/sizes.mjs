// What a visitor loads, in bytes: raw, gzip and brotli at their best; used by the report and by the test of the budget.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const together = ["pkg/tarifwerk_bg.wasm", "pkg/tarifwerk.js", "pkg/index.js", "pkg/elements.js", "pkg/elements.classic.js", "www/not-started.js", "www/page.js"];

/** @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** @param {URL} repository @returns {Record<string, Size>} */
export function sizes(repository) {
  const single = readdirSync(new URL("pkg/elements/", repository)).sort().map((file) => `pkg/elements/${file}`);
  const present = [...together, ...single].filter((file) => existsSync(new URL(file, repository)));
  return Object.fromEntries(present.map((file) => {
    const bytes = readFileSync(new URL(file, repository));
    return [file, { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length }];
  }));
}
