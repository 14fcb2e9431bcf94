// The page without a network: the one file that is opened from disk, and the page that the browser keeps.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { keptFiles } from "../../tools/kept-files.mjs";
import { needsChromium, startBrowser, startServer } from "./harness.mjs";
import { kept, nextBuild, rebuild, visitUntil } from "./kept-build.mjs";
import { goTo } from "./page-driver.mjs";
import { elementsOf, visitEvery } from "./visit.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
let root = "";

before(async () => {
  root = await mkdtemp(join(tmpdir(), "tarifwerk-site-"));
  for (const folder of ["pkg", "www"]) await cp(join(repository, folder), join(root, folder), { recursive: true });
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

test("offline.html opened from disk does all that the page does, with no request", async () => {
  const { driver } = browser;
  // Alone in a folder: nothing lies beside it that it could take.
  const folder = await mkdtemp(join(tmpdir(), "tarifwerk-stick-"));
  try {
    await cp(join(root, "pkg/offline.html"), join(folder, "Tarifwerk.html"));
    await driver.get(pathToFileURL(join(folder, "Tarifwerk.html")).href);
    await driver.executeScript(`window.breaches = []; document.addEventListener("securitypolicyviolation", (event) => breaches.push(event.blockedURI));`);
    for (const { name, states } of await visitEvery(driver)) {
      assert.ok(states.length > 0, name);
      assert.deepEqual(new Set(states), new Set(["answered"]), name);
    }
    await driver.executeScript(`document.querySelector("a[data-lang=en]").click();`);
    assert.match(await driver.getTitle(), /burden limit/);
    const found = await driver.executeScript(
      `return { requests: performance.getEntriesByType("resource").map(({ name }) => name), breaches, links: [...document.querySelectorAll("a, link")].map((link) => link.getAttribute("href")).filter((href) => !/^(#|\\?|data:)/.test(href)) };`,
    );
    assert.deepEqual(found, { requests: [], breaches: [], links: [] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("the policy of offline.html forbids what is not of the build", async () => {
  const { driver } = browser;
  const file = join(root, "changed.html");
  const page = await readFile(join(root, "pkg/offline.html"), "utf8");
  await writeFile(file, page.replace("</body>", `<script>window.foreign = true;</script><img src="https://example.org/x.png"></body>`));
  await driver.get(pathToFileURL(file).href);
  await goTo(driver, "tarifwerk-copayment");
  assert.equal(await driver.executeScript("return window.foreign === undefined;"), true);
});

const contents = `
  const done = arguments[0];
  (async () => {
    const found = {};
    for (const name of await caches.keys()) {
      found[name] = (await (await caches.open(name)).keys()).map(({ url }) => url.replace(location.origin, "")).sort();
    }
    done(found);
  })();`;

test("the page can be installed", { skip: needsChromium("only DevTools says so") }, async () => {
  const { driver } = browser;
  const server = await startServer(root);
  try {
    await driver.get(`${server.origin}/www/`);
    await driver.executeAsyncScript(kept);
    const { errors } = await driver.sendAndGetDevToolsCommand("Page.getAppManifest", {});
    assert.deepEqual(errors, []);
    const { installabilityErrors } = await driver.sendAndGetDevToolsCommand("Page.getInstallabilityErrors", {});
    assert.deepEqual(installabilityErrors, []);
  } finally {
    await server.close();
  }
});

test("the page opens after the server is stopped, and so does the page for embedding", async () => {
  const { driver } = browser;
  const server = await startServer(root);
  await driver.get(`${server.origin}/www/`);
  await driver.executeAsyncScript(kept);
  const { files, version } = keptFiles(root, root);
  const paths = Object.keys(files).map((path) => new URL(path, `${server.origin}/www/`).pathname).sort();
  assert.deepEqual(await driver.executeAsyncScript(contents), { [`tarifwerk /www/ ${version}`]: paths });
  await server.close();

  await driver.get(`${server.origin}/www/index.html?lang=en#fristen`);
  await elementsOf(driver);
  assert.match(await driver.getTitle(), /^Deadlines/);
  for (const { name, states } of await visitEvery(driver)) assert.deepEqual(new Set(states), new Set(["answered"]), name);
  await driver.get(`${server.origin}/www/embed.html`);
  assert.deepEqual(await elementsOf(driver), ["tarifwerk-copayment"]);
  // Its own file is not kept, that of all elements is.
  await driver.get(`${server.origin}/www/embed.html?element=tarifwerk-deadlines`);
  assert.deepEqual(await elementsOf(driver), ["tarifwerk-deadlines"]);
});

test("all scripts, styles and pictures that the pages name are kept", async () => {
  const { files } = keptFiles(root, root);
  const pages = (await readdir(join(root, "www"))).filter((name) => name.endsWith(".html"));
  assert.ok(pages.length > 1);
  for (const page of pages) {
    const text = await readFile(join(root, "www", page), "utf8");
    const named = [...text.matchAll(/\s(?:src|href)="(?![#?])([^"]+)"/g)].map((match) => match[1] ?? "");
    assert.ok(named.length > 4);
    // The one file to take away is there for whoever has a network now.
    const wanted = named.filter((path) => path !== "../pkg/offline.html");
    for (const path of wanted) assert.ok(path in files, `${page} names ${path}`);
  }
});

test("a new build takes over as a whole, and a half copied one does not", async () => {
  const { driver } = browser;
  const server = await startServer(root);
  const title = (/** @type {string} */ word) => readFile(join(root, "www/index.html"), "utf8").then((page) => writeFile(join(root, "www/index.html"), page.replace(/<html lang="de"[^>]*>/, `<html lang="de" data-build="${word}">`)));
  const style = (/** @type {string} */ word) => readFile(join(root, "www/page.css"), "utf8").then((css) => writeFile(join(root, "www/page.css"), `${css.replace(/\n:root { --build: .*/, "")}\n:root { --build: ${word}; }`));
  const shown = `return [document.documentElement.dataset.build ?? "", getComputedStyle(document.documentElement).getPropertyValue("--build").trim()];`;
  try {
    const first = await rebuild(root);
    await driver.get(`${server.origin}/www/`);
    await driver.executeAsyncScript(kept);
    await driver.get(`${server.origin}/www/`);
    assert.deepEqual(await driver.executeScript(shown), ["", ""]);

    // The server has the new page but still the old style sheet, and a service worker that names the new one.
    await title("second");
    const before = await readFile(join(root, "www/page.css"));
    await style("second");
    const second = await rebuild(root);
    await writeFile(join(root, "www/page.css"), before);
    await driver.executeAsyncScript(`const done = arguments[0];
      navigator.serviceWorker.ready.then((registration) => registration.update()).then(() => new Promise((later) => setTimeout(later, 1500))).then(() => done(), () => done());`);
    await driver.get(`${server.origin}/www/`);
    assert.deepEqual(await driver.executeScript(shown), ["", ""], "the old build as a whole");
    assert.deepEqual(Object.keys(await driver.executeAsyncScript(contents)), [`tarifwerk /www/ ${first}`], "nothing of a build that is not whole");

    await style("second");
    await driver.executeAsyncScript(nextBuild);
    assert.deepEqual(await driver.executeScript(shown), ["", ""], "a page that is open stays what it is");
    await visitUntil(driver, `${server.origin}/www/`, async () => String(await driver.executeScript(shown)) === "second,second");
    assert.deepEqual(Object.keys(await driver.executeAsyncScript(contents)), [`tarifwerk /www/ ${second}`]);
    assert.notEqual(first, second);
    await server.close();
    await driver.get(`${server.origin}/www/`);
    assert.deepEqual(await driver.executeScript(shown), ["second", "second"]);
  } finally {
    await server.close().catch(() => undefined);
  }
});
