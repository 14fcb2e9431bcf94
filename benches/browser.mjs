// The same comparison in a real Chromium: bundled into one script, served beside pkg/, run in an empty page.
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { startBrowser, startServer } from "../tests/browser/harness.mjs";
import { startOfModule, startOfPage, typingWhenSlow } from "./visit.mjs";

const here = fileURLToPath(new URL("./", import.meta.url));
const pkg = fileURLToPath(new URL("../pkg", import.meta.url));

const page = `<!doctype html><meta charset="utf-8"><title>Measurements</title><link rel="icon" href="data:,">`;

// The least that a page with an element can do: what the browser itself takes for it, beside ours.
const bare = `<!doctype html><meta charset="utf-8"><title>A bare element</title><link rel="icon" href="data:,">
<script type="module" src="bare.js"></script>`;
const bareElement = `customElements.define("tarifwerk-bare", class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML = '<p class="answer">0</p>';
  }
});
document.body.append(document.createElement("tarifwerk-bare"));`;

const entry = `
import { compareBatch, compareCall, compareRule, compareYear } from "./compare.mjs";
import { compareQuotes, compareReports } from "./documents.mjs";
export async function measure() {
  const bytes = async (name) => (await fetch(name)).arrayBuffer();
  const tarifwerk = await import("/pkg/tarifwerk.js");
  await tarifwerk.default({ module_or_path: await bytes("/pkg/tarifwerk_bg.wasm") });
  const { instance } = await WebAssembly.instantiate(await bytes("floor.wasm"));
  return [
    compareCall(tarifwerk),
    await compareRule(tarifwerk, await bytes("zen.wasm"), { count: 500 }),
    compareBatch(tarifwerk, instance.exports),
    compareYear(tarifwerk, [100, 1_000, 10_000]),
    compareQuotes(tarifwerk),
    compareReports(tarifwerk),
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
  await writeFile(join(www, "bare.html"), bare);
  await writeFile(join(www, "bare.js"), bareElement);
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
  const ours = await startServer();
  const { driver, close } = await startBrowser();
  try {
    await driver.manage().setTimeouts({ script: 600_000 });
    // One peer compiles its rules with eval, which our own policy forbids.
    await driver.sendDevToolsCommand("Page.setBypassCSP", { enabled: true });
    await driver.get(`${server.origin}/www/bench.html`);
    const script = "const done = arguments[0]; import('/www/bench.js').then((it) => it.measure()).then(done, (error) => done(String(error)));";
    const answer = await driver.executeAsyncScript(script);
    if (!Array.isArray(answer)) throw new Error(`the page could not measure: ${answer}`);
    const visits = await startBrowser();
    try {
      await visits.driver.manage().setTimeouts({ script: 600_000 });
      answer.push(await startOfModule(visits.driver, `${server.origin}/www/bench.html`));
      answer.push(await startOfPage(visits.driver, `${ours.origin}/www/#zuzahlung`, `${server.origin}/www/bare.html`));
      answer.push(await typingWhenSlow(visits.driver, ours.origin));
    } finally {
      await visits.close();
    }
    return answer;
  } finally {
    await close();
    await server.close();
    await ours.close();
    await rm(root, { recursive: true, force: true });
  }
}
