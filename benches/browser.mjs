// The same comparison in a real Chromium: bundled into one script, served beside pkg/, run in an empty page.
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { startBrowser, startServer } from "../tests/browser/harness.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
const pkg = fileURLToPath(new URL("../pkg", import.meta.url));

const page = `<!doctype html><meta charset="utf-8"><title>Measurements</title><link rel="icon" href="data:,">`;

const entry = `
import { compareBatch, compareCall, compareRule, compareYear } from "./compare.mjs";
export async function measure() {
  const bytes = async (name) => (await fetch(name)).arrayBuffer();
  const tarifwerk = await import("/pkg/tarifwerk.js");
  const start = performance.now();
  const module = await bytes("/pkg/tarifwerk_bg.wasm");
  const loaded = performance.now();
  await tarifwerk.default({ module_or_path: module });
  tarifwerk.copayment({ service: "medicine", date: "2026-06-15", price: "56.62" });
  const first = performance.now();
  const { instance } = await WebAssembly.instantiate(await bytes("floor.wasm"));
  return [
    "From loaded bytes to first result: " + (first - loaded).toFixed(1) + " ms (fetched in " + (loaded - start).toFixed(1) + " ms)",
    compareCall(tarifwerk),
    await compareRule(tarifwerk, await bytes("zen.wasm"), { count: 500 }),
    compareBatch(tarifwerk, instance.exports),
    compareYear(tarifwerk, [100, 1_000, 10_000]),
  ];
}
`;

/**
 * @param {Uint8Array} floor @param {Uint8Array} zenModule
 * @returns {Promise<string[]>} Tables.
 */
export async function inBrowser(floor, zenModule) {
  const root = await mkdtemp(join(tmpdir(), "tarifwerk-bench-"));
  const www = join(root, "www");
  await mkdir(www);
  await cp(pkg, join(root, "pkg"), { recursive: true });
  await writeFile(join(www, "bench.html"), page);
  await writeFile(join(www, "floor.wasm"), floor);
  await writeFile(join(www, "zen.wasm"), zenModule);
  await build({
    stdin: { contents: entry, resolveDir: here },
    outfile: join(www, "bench.js"),
    bundle: true,
    format: "esm",
    external: ["/pkg/*"],
    logLevel: "error",
  });
  const server = await startServer(root);
  const { driver, close } = await startBrowser();
  try {
    await driver.manage().setTimeouts({ script: 600_000 });
    // One peer compiles its rules with eval, which our own policy forbids.
    await driver.sendDevToolsCommand("Page.setBypassCSP", { enabled: true });
    await driver.get(`${server.origin}/www/bench.html`);
    const script = "const done = arguments[0]; import('/www/bench.js').then((it) => it.measure()).then(done, (error) => done(String(error)));";
    const answer = await driver.executeAsyncScript(script);
    if (!Array.isArray(answer)) throw new Error(`the page could not measure: ${answer}`);
    return answer;
  } finally {
    await close();
    await server.close();
    await rm(root, { recursive: true, force: true });
  }
}
