// The package runs in a real browser under the strict Content Security Policy of the server.
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { consoleErrors, startBrowser, startServer } from "./harness.mjs";

const page = `<!doctype html>
<html lang="en">
  <title>Smoke test</title>
  <link rel="icon" href="smoke.svg">
  <script type="module" src="smoke.js"></script>
</html>
`;
const script = `
import { load } from "../pkg/index.js";
import start, { version } from "../pkg/tarifwerk.js";
window.results = (async () => {
  await start();
  return [JSON.stringify((await load()).version()), JSON.stringify(version())];
})();
`;

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
let root = "";

before(async () => {
  root = await mkdtemp(join(tmpdir(), "tarifwerk-site-"));
  await cp(fileURLToPath(new URL("../../pkg", import.meta.url)), join(root, "pkg"), { recursive: true });
  await mkdir(join(root, "www"));
  await writeFile(join(root, "www/smoke.html"), page);
  await writeFile(join(root, "www/smoke.js"), script);
  await writeFile(join(root, "www/smoke.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  server = await startServer(root);
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

test("both entries of the package start and agree", async () => {
  await browser.driver.get(`${server.origin}/www/smoke.html`);
  const [inside, beside] = await browser.driver.executeScript("return window.results");
  assert.ok(inside);
  assert.equal(inside, beside);
  assert.deepEqual(await consoleErrors(browser.driver), []);
});
