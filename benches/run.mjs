// Measures everything in one run and prints Markdown. `node benches/run.mjs [node|browser]`; without a word both.
import { readFile } from "node:fs/promises";
import binaryen from "binaryen";
import { compareBatch, compareCall, compareCents, compareRule, compareYear, stepSizes } from "./compare.mjs";
import { compareQuotes, compareReports } from "./documents.mjs";
import { badCalls } from "./lasting.mjs";
import { coldStart } from "./start.mjs";
import { table } from "./measure.mjs";
import { sizes } from "./sizes.mjs";

const here = new URL("./", import.meta.url);
const repository = new URL("../", here);
const pkg = new URL("pkg/", repository);
const where = process.argv[2] ?? "both";
const say = (/** @type {string} */ text) => console.log(`${text}\n`);

/** @param {string} source */
function assembled(source) {
  const module = binaryen.parseText(source);
  try {
    return module.emitBinary();
  } finally {
    module.dispose();
  }
}

const floor = assembled(await readFile(new URL("peers/floor.wat", here), "utf8"));
const zenModule = await readFile(new URL("node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm", here));

if (where !== "browser") {
  const tarifwerk = await import(new URL("tarifwerk.js", pkg).href);
  tarifwerk.initSync({ module: await readFile(new URL("tarifwerk_bg.wasm", pkg)) });
  const { instance } = await WebAssembly.instantiate(floor);
  say(`## Node ${process.version}`);
  say(compareCall(tarifwerk));
  say(stepSizes(tarifwerk));
  say(badCalls(tarifwerk, 1_000_000));
  say(await compareRule(tarifwerk, zenModule, { count: 2_000 }));
  say(compareBatch(tarifwerk, /** @type {import("./compare.mjs").Floor} */ (/** @type {unknown} */ (instance.exports))));
  say(compareYear(tarifwerk, [100, 1_000, 10_000, 100_000]));
  say(compareQuotes(tarifwerk));
  say(compareReports(tarifwerk));
  say(await compareCents(tarifwerk, zenModule));
  say(coldStart(pkg.href));
  const rows = Object.entries(sizes(repository)).map(([file, size]) => [file, size.raw, size.gzip, size.brotli]);
  say(table(["file", "raw", "gzip", "brotli"], rows));
}
if (where !== "node") {
  const { inBrowser } = await import("./browser.mjs");
  say("## Chromium");
  for (const part of await inBrowser(floor, zenModule)) say(part);
}
