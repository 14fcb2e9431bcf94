// The page in the README works as printed, under the strict policy of the server.
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { consoleErrors, patience, startBrowser, startServer } from "./harness.mjs";

test("the page of the README shows both calculators", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const page = readme.match(/^```html\n([\s\S]*?)^```$/m)?.[1] ?? assert.fail("the README has no page");
  const root = await mkdtemp(join(tmpdir(), "tarifwerk-readme-"));
  await mkdir(join(root, "www"));
  await mkdir(join(root, "pkg"));
  await cp(fileURLToPath(new URL("../../pkg", import.meta.url)), join(root, "www", "pkg"), { recursive: true });
  await writeFile(join(root, "www", "index.html"), page);
  const server = await startServer(root);
  const browser = await startBrowser();
  try {
    await browser.driver.get(`${server.origin}/www/`);
    for (const name of ["tarifwerk-copayment", "tarifwerk-burden-limit"]) {
      const host = await browser.driver.findElement({ css: name });
      await browser.driver.wait(async () => (await host.getProperty("shadowRoot")) !== null, patience);
      await browser.driver.wait(async () => Number(await host.getProperty("clientHeight")) > 200, patience, `${name} shows`);
    }
    const errors = (await consoleErrors(browser.driver)).filter((message) => !message.includes("favicon"));
    assert.deepEqual(errors, []);
  } finally {
    await browser.close();
    await server.close();
    await rm(root, { recursive: true, force: true });
  }
});
