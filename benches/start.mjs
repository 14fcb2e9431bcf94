// From bytes to the first result, each time in a fresh process: nothing is warm that a visitor would not have warm.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median, short, table } from "./measure.mjs";

const program = (/** @type {string} */ pkg) => `
import { readFileSync } from "node:fs";
const start = performance.now();
const glue = await import(${JSON.stringify(new URL("tarifwerk.js", pkg).href)});
const bytes = readFileSync(new URL(${JSON.stringify(new URL("tarifwerk_bg.wasm", pkg).href)}));
const loaded = performance.now();
const module = new WebAssembly.Module(bytes);
const compiled = performance.now();
glue.initSync({ module });
const started = performance.now();
glue.copayment({ service: "medicine", date: "2026-06-15", price: "56.62" });
const first = performance.now();
glue.copayment({ service: "medicine", date: "2026-06-15", price: "56.63" });
const second = performance.now();
console.log(JSON.stringify([loaded - start, compiled - loaded, started - compiled, first - started, second - first, first - loaded]));
`;

/** @param {string} pkg Address of the package's folder. @param {number} [times] */
export function coldStart(pkg, times = 15) {
  const directory = fileURLToPath(pkg);
  const runs = Array.from({ length: times }, () =>
    /** @type {number[]} */ (JSON.parse(execFileSync(process.execPath, ["--input-type=module", "--eval", program(pkg)], { cwd: directory, encoding: "utf8" }))));
  const names = ["read glue and module", "compile", "instantiate", "first result", "second result", "bytes to first result"];
  return table(["cold process, Node", "ms"], names.map((name, index) => [name, short(median(runs.map((run) => run[index] ?? NaN)))]));
}
