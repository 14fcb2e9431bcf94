// Where the calculator cannot start, or a price list cannot be had, the elements say so in words.
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { startBrowser, startServer } from "./harness.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
let root = "";

before(async () => {
  root = await mkdtemp(join(tmpdir(), "tarifwerk-site-"));
  await cp(fileURLToPath(new URL("../../pkg", import.meta.url)), join(root, "pkg"), { recursive: true });
  await mkdir(join(root, "www"));
  server = await startServer(root);
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

/**
 * Shows a page with one element and waits for words in its answer.
 * @param {string} name
 * @param {string} head
 * @param {string} element
 * @param {RegExp} expected
 */
async function shows(name, head, element, expected) {
  const page = `<!doctype html><html lang="de"><title>${name}</title>${head}<script type="module" src="../pkg/elements.js"></script>${element}</html>`;
  await writeFile(join(root, "www", `${name}.html`), page);
  await browser.driver.get(`${server.origin}/www/${name}.html`);
  let last = "";
  const read = `return document.querySelector("html > body > *:not(script)")?.shadowRoot?.querySelector(".answer")?.textContent ?? "";`;
  await browser.driver
    .wait(async () => expected.test((last = await browser.driver.executeScript(read))), 8000)
    .catch(() => assert.match(last, expected));
}

test("a policy without 'wasm-unsafe-eval'", async () => {
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;
  await shows("strict", policy, "<tarifwerk-copayment></tarifwerk-copayment>", /Sicherheitsregeln dieser Seite verbieten WebAssembly/);
});

test("a price list on another server", async () => {
  const element = `<tarifwerk-license-quote price-list="https://example.org/list.json"></tarifwerk-license-quote>`;
  await shows("foreign", "", element, /liegt auf einem anderen Server/);
});

test("a price list that is not there", async () => {
  await shows("missing", "", `<tarifwerk-license-quote price-list="none.json"></tarifwerk-license-quote>`, /konnte nicht geladen werden/);
});

test("a price list that is not JSON", async () => {
  await writeFile(join(root, "www/broken.json"), "{");
  await shows("broken", "", `<tarifwerk-license-quote price-list="broken.json"></tarifwerk-license-quote>`, /keine gültige JSON-Datei/);
});

test("a price list with faults", async () => {
  await writeFile(join(root, "www/faulty.json"), JSON.stringify({ id: "x", bands: [] }));
  await shows("faulty", "", `<tarifwerk-license-quote price-list="faulty.json"></tarifwerk-license-quote>`, /Die Preisliste hat Fehler:/);
});
