// A whole visit of every element: no request but for the page's own files, none after the page has loaded, nothing stored.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { keptFiles } from "../../tools/kept-files.mjs";
import { consoleErrors, startServer } from "./harness.mjs";
import { session } from "./session.mjs";
import { elementsOf, visit, visitEvery } from "./visit.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Paths that the server was asked for. @type {string[]} */
let asked = [];

const { browser, server } = session({
  headersOf: (path) => {
    asked.push(path);
    return {};
  },
});

const stored = `
  const done = arguments[0];
  (async () => {
    const kept = [];
    for (const name of await caches.keys()) kept.push(...(await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname));
    done({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      address: location.search + location.hash,
      history: history.state,
      kept: kept.sort(),
    });
  })();`;

// Everything that a page asks for, refused or not, whoever answers it: the browser's own record and what its policy stopped.
const watch = `
  window.tried = [];
  const note = (entries) => { for (const { name } of entries) tried.push(name); };
  new PerformanceObserver((list) => note(list.getEntries())).observe({ type: "resource", buffered: true });
  addEventListener("securitypolicyviolation", ({ blockedURI }) => tried.push(blockedURI));`;

/** @param {string} path */
async function open(path) {
  const { driver } = browser;
  asked = [];
  await driver.get(`${server.origin}${path}`);
  // Also what is kept for a later visit has come then.
  await driver.executeAsyncScript(`
    const done = arguments[0];
    const wait = async () => ((await navigator.serviceWorker.getRegistration())?.active?.state === "activated" ? done() : setTimeout(wait, 50));
    navigator.serviceWorker.ready.then(wait);`);
  await driver.executeScript(watch);
}

for (const time of ["first", "second"]) {
  test(`the ${time} visit of every element`, async () => {
    const { driver } = browser;
    await open("/www/?lang=en");
    const { files } = keptFiles(repository, repository);
    const own = Object.keys(files).map((path) => new URL(path, `${server.origin}/www/`).pathname);
    const loaded = new Set(asked);
    // The page, what it is made of, and the script that keeps it.
    assert.deepEqual([...loaded].filter((path) => !own.includes(path) && path !== "/www/service-worker.js"), []);
    if (time === "second") assert.deepEqual([...loaded].filter((path) => path !== "/www/service-worker.js"), [], "all was kept");

    asked = [];
    await driver.executeScript("tried.length = 0;");
    for (const { name, states } of await visitEvery(driver)) assert.deepEqual(new Set(states), new Set(["answered"]), name);
    await driver.executeScript(`document.querySelector("a[data-lang=de]").click();`);
    // Longer than anything here waits: what is read out, what is saved by the browser.
    await driver.sleep(1500);
    // A browser may look for a new build when it likes.
    assert.deepEqual(asked.filter((path) => path !== "/www/service-worker.js"), [], "no request after the page has loaded");
    assert.deepEqual(await driver.executeScript("return tried.filter((name) => !name.startsWith('blob:'));"), []);
    assert.deepEqual(await driver.executeAsyncScript(stored), {
      cookies: "",
      local: 0,
      session: 0,
      databases: 0,
      address: "#fristen",
      history: null,
      kept: own.sort(),
    });
    assert.deepEqual(await driver.manage().getCookies(), []);
    assert.deepEqual(await consoleErrors(driver), [], "no breach of the policy, no failed request, no exception");
  });
}

test("the watch sees a request, so that it would see one of ours", async () => {
  const { driver } = browser;
  await open("/www/");
  asked = [];
  await driver.executeAsyncScript(`const done = arguments[0]; fetch("https://example.org/spy").catch(() => fetch("price-list.example.json")).then((response) => response.text()).then(() => setTimeout(done, 300));`);
  assert.deepEqual(asked, ["/www/price-list.example.json"]);
  const tried = await driver.executeScript("return tried;");
  assert.ok(tried.some((/** @type {string} */ name) => name.startsWith("https://example.org")) && tried.some((/** @type {string} */ name) => name.endsWith("price-list.example.json")), String(tried));
});

test("a calculator in an iframe stores nothing and keeps nothing", async () => {
  const { driver } = browser;
  // Another origin than that of the page above, so another store.
  const other = await startServer();
  try {
    await driver.get(`${other.origin}/www/embed.html?element=tarifwerk-copayment`);
    await elementsOf(driver);
    await visit(driver, "tarifwerk-copayment");
    // Longer than it takes a page to begin to keep its files.
    await driver.sleep(1_500);
    const { address, ...rest } = await driver.executeAsyncScript(stored);
    assert.deepEqual(rest, { cookies: "", local: 0, session: 0, databases: 0, history: null, kept: [] });
    assert.equal(address, "?element=tarifwerk-copayment");
    assert.equal(await driver.executeAsyncScript("const done = arguments[0]; navigator.serviceWorker.getRegistrations().then(({ length }) => done(length));"), 0);
  } finally {
    await other.close();
  }
});
