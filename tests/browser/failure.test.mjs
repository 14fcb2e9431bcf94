// Where the calculator cannot start, or a price list cannot be had, the elements say so in words.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { patience } from "./harness.mjs";
import { session } from "./session.mjs";


const { browser, server, site } = session({ site: async () => {}, headersOf: (path) => headersOf(path) });

/** @type {(path: string) => Record<string, string>} */
let headersOf = () => ({});

/**
 * Shows a page with one element and waits for words in its answer.
 * @param {string} name
 * @param {string} head
 * @param {string} element
 * @param {RegExp} expected
 */
async function shows(name, head, element, expected) {
  const page = `<!doctype html><html lang="de"><title>${name}</title>${head}<script type="module" src="../pkg/elements.js"></script>${element}</html>`;
  await writeFile(join(site.path, "www", `${name}.html`), page);
  await browser.driver.get(`${server.origin}/www/${name}.html`);
  let last = "";
  const read = `return document.querySelector("html > body > *:not(script)")?.shadowRoot?.querySelector(".answer")?.textContent ?? "";`;
  await browser.driver
    .wait(async () => expected.test((last = await browser.driver.executeScript(read))), patience)
    .catch(() => assert.match(last, expected));
}

test("a policy without 'wasm-unsafe-eval'", async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
  await shows("strict", policy, "<tarifwerk-copayment></tarifwerk-copayment>", /Sicherheitsregeln dieser Seite verbieten WebAssembly/);
});

test("a policy of the server without 'wasm-unsafe-eval', in English", async () => {
  headersOf = () => ({ "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'" });
  try {
    await shows("blocked", "", `<tarifwerk-year lang="en"></tarifwerk-year>`, /security rules of this page forbid WebAssembly.*'wasm-unsafe-eval' in script-src.*iframe/s);
  } finally {
    headersOf = () => ({});
  }
});

/** Plays a browser that cannot do something, before the elements come. @param {string} name @param {string} script */
async function withoutFeature(name, script) {
  await writeFile(join(site.path, "www", `${name}.js`), script);
  return `<script src="${name}.js"></script>`;
}

test("a browser without WebAssembly", async () => {
  const head = await withoutFeature("none", "delete window.WebAssembly;");
  await shows("no-wasm", head, "<tarifwerk-copayment></tarifwerk-copayment>", /unterstützt WebAssembly nicht.*anderen Browser/s);
});

test("a browser that lacks a feature of WebAssembly", async () => {
  // What such browsers do: they refuse the module as one that is not valid.
  const head = await withoutFeature("feature", `WebAssembly.validate = () => false;
    WebAssembly.compile = async () => { throw new WebAssembly.CompileError("invalid value type 0x6f"); };`);
  await shows("old-wasm", head, "<tarifwerk-copayment></tarifwerk-copayment>", /Browser ist für diesen Rechner zu alt.*aktualisieren/s);
});

test("a browser that cannot unpack the module", async () => {
  const head = await withoutFeature("unpack", "delete window.DecompressionStream;");
  await shows("no-unpacking", head, `<tarifwerk-copayment lang="en"></tarifwerk-copayment>`, /browser is too old for this calculator.*update/s);
});

test("a browser without what the elements would like to have, but do not need", async () => {
  const head = await withoutFeature("modest", "delete window.ResizeObserver; delete Element.prototype.checkVisibility;");
  await shows("modest", head, "<tarifwerk-copayment></tarifwerk-copayment>", /Für die Antwort fehlt noch/);
});

test("a server that sends the wrong type for .wasm", async () => {
  headersOf = (path) => (path.endsWith(".wasm") ? { "Content-Type": "text/plain" } : {});
  try {
    await writeFile(join(site.path, "www/type.js"), `import start, { version } from "../pkg/tarifwerk.js"; window.answer = start().then(() => version().version);`);
    await writeFile(join(site.path, "www/type.html"), `<!doctype html><html lang="de"><title>type</title><script type="module" src="type.js"></script></html>`);
    await browser.driver.get(`${server.origin}/www/type.html`);
    const { version } = JSON.parse(await readFile(join(site.path, "pkg/package.json"), "utf8"));
    assert.equal(await browser.driver.executeScript("return window.answer;"), version);
    await shows("type-elements", "", "<tarifwerk-copayment></tarifwerk-copayment>", /Für die Antwort fehlt noch/);
  } finally {
    headersOf = () => ({});
  }
});

test("a price list on another server", async () => {
  const element = `<tarifwerk-license-quote price-list="https://example.org/list.json"></tarifwerk-license-quote>`;
  await shows("foreign", "", element, /liegt auf einem anderen Server/);
});

test("a price list that is not there", async () => {
  await shows("missing", "", `<tarifwerk-license-quote price-list="none.json"></tarifwerk-license-quote>`, /konnte nicht geladen werden/);
});

test("a price list that is not JSON", async () => {
  await writeFile(join(site.path, "www/broken.json"), "{");
  await shows("broken", "", `<tarifwerk-license-quote price-list="broken.json"></tarifwerk-license-quote>`, /keine gültige JSON-Datei/);
});

test("a price list with faults", async () => {
  await writeFile(join(site.path, "www/faulty.json"), JSON.stringify({ id: "x", bands: [] }));
  await shows("faulty", "", `<tarifwerk-license-quote price-list="faulty.json"></tarifwerk-license-quote>`, /Die Preisliste hat Fehler:/);
});

/**
 * Puts elements.js with another WebAssembly module beside the page.
 * @param {(module: string) => string} change what becomes of the module, raw deflate in base64
 */
async function changeModule(change) {
  const file = join(site.path, "pkg/elements.js");
  const whole = await readFile(new URL("../../pkg/elements.js", import.meta.url), "utf8");
  const changed = whole.replace(/"[A-Za-z0-9+/=]{50000,}"/, (module) => JSON.stringify(change(module.slice(1, -1))));
  assert.notEqual(changed, whole);
  await writeFile(file, changed);
  return () => writeFile(file, whole);
}

const packed = (/** @type {Buffer} */ bytes) => deflateRawSync(bytes).toString("base64");
const unpacked = (/** @type {string} */ module) => inflateRawSync(Buffer.from(module, "base64"));

for (const [name, change] of /** @type {[string, (module: string) => string][]} */ ([
  ["cut short while packed", (module) => module.slice(0, 40_000)],
  ["cut short", (module) => packed(unpacked(module).subarray(0, 60_000))],
  ["not WebAssembly", () => packed(Buffer.from("<!doctype html><title>404</title>"))],
  ["another module", () => packed(Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]))],
  ["one byte wrong", (module) => packed(unpacked(module).fill(0xff, 5_000, 5_001))],
])) {
  test(`a module that is ${name}`, async () => {
    const restore = await changeModule(change);
    const broken = /Ein Teil des Rechners ist nicht oder nicht vollständig angekommen/;
    await shows(`module-${name.replaceAll(" ", "-")}`, "", "<tarifwerk-copayment></tarifwerk-copayment>", broken);
    await restore();
  });
}
