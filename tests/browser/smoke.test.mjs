// The package runs in a real browser under the strict Content Security Policy of the server.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { consoleErrors } from "./harness.mjs";
import { session } from "./session.mjs";

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


const { browser, server } = session({
  site: async (root) => {
    await writeFile(join(root, "www/smoke.html"), page);
    await writeFile(join(root, "www/smoke.js"), script);
    await writeFile(join(root, "www/smoke.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  },
});

test("both entries of the package start and agree", async () => {
  await browser.driver.get(`${server.origin}/www/smoke.html`);
  const [inside, beside] = await browser.driver.executeScript("return window.results");
  assert.ok(inside);
  assert.equal(inside, beside);
  assert.deepEqual(await consoleErrors(browser.driver), []);
});
