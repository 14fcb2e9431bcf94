// What can go wrong around the elements: nothing may be kept, the service worker is refused, files are missing or broken, two
// builds are open at once. Each ends in words for the visitor, or in nothing at all going wrong.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defaultEngine, patience, startBrowser, startServer } from "./harness.mjs";
import { kept, nextBuild, rebuild, visitUntil } from "./kept-build.mjs";
import { goTo } from "./page-driver.mjs";
import { elementsOf } from "./visit.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const german =
  "Der Rechner konnte nicht starten: Ein Teil dieser Seite ist nicht angekommen, oder Ihr Browser ist zu alt dafür. Bitte laden Sie die Seite neu. Hilft das nicht, aktualisieren Sie den Browser oder öffnen Sie die Seite in einem anderen.";
const english =
  "The calculator could not start: a part of this page did not arrive, or your browser is too old for it. Please reload the page. If that does not help, update the browser or open the page in another one.";

/** Notes what failed without being caught. */
const watch = `
  window.faults = [];
  addEventListener("error", ({ message }) => message && faults.push(message));
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));`;

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
let root = "";
/** @type {(path: string) => Record<string, string>} */
let headersOf = () => ({});

before(async () => {
  root = await mkdtemp(join(tmpdir(), "tarifwerk-site-"));
  for (const folder of ["pkg", "www"]) await cp(join(repository, folder), join(root, folder), { recursive: true });
  await writeFile(join(root, "www/watch.js"), watch);
  for (const page of ["index.html", "embed.html"]) {
    const text = await readFile(join(root, "www", page), "utf8");
    await writeFile(join(root, "www", page), text.replace("<title>", `<script src="watch.js"></script><title>`));
  }
  await rebuild(root);
  browser = await startBrowser();
});

// Each on a server of its own: another port is another origin, of which the browser has kept nothing.
beforeEach(async () => {
  await server?.close();
  headersOf = () => ({});
  server = await startServer(root, (path) => headersOf(path));
});

after(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

/**
 * All elements of the page can calculate, one does, and nothing failed on the way.
 * @param {import("selenium-webdriver").WebDriver} driver
 */
async function works(driver) {
  // The page itself shows a calculator once it is asked for.
  await driver.wait(() => driver.executeScript(`return document.readyState === "complete";`), patience);
  await driver.executeScript(`document.querySelector('nav.ways a[href="#zuzahlung"]')?.click();`);
  await driver.wait(() => driver.executeScript(`return document.querySelector("tarifwerk-copayment, tarifwerk-license-quote") !== null;`), patience);
  const names = await elementsOf(driver);
  const found = await driver.executeAsyncScript(`
    const [name, done] = arguments;
    (async () => {
      const element = document.querySelector(name);
      element.shadowRoot.querySelector(".sample").click();
      await element.updateComplete;
      await element.updateComplete;
      done([element.shadowRoot.querySelector(".answer").classList[1], window.faults, document.querySelectorAll(".not-started").length]);
    })().catch((error) => done(String(error)));`, names[0]);
  assert.deepEqual(found, ["answered", [], 0]);
}

/**
 * Puts another file into the site for a while.
 * @param {string} path
 * @param {(text: string) => string | undefined} change `undefined` takes the file away
 * @param {() => Promise<void>} work
 */
async function withFile(path, change, work) {
  const file = join(root, path);
  const whole = await readFile(file, "utf8");
  const changed = change(whole);
  assert.notEqual(changed, whole);
  try {
    if (changed === undefined) await rm(file);
    else await writeFile(file, changed);
    await work();
  } finally {
    await writeFile(file, whole);
  }
}

test("a visitor who lets no page keep anything", { skip: defaultEngine === "webkit" && "its driver cannot forbid it" }, async () => {
  const other = await startBrowser({ storage: false });
  try {
    await other.driver.get(`${server.origin}/www/`);
    assert.equal(await other.driver.executeScript(`try { return typeof localStorage; } catch (error) { return error.name; }`), "SecurityError");
    await works(other.driver);
  } finally {
    await other.close();
  }
});

/**
 * Shows a page in an iframe and goes into it.
 * @param {string} address
 * @param {string} sandbox
 */
async function framed(address, sandbox) {
  await writeFile(join(root, "www/host.html"), `<!doctype html><title>Host</title><iframe width="900" height="700" sandbox="${sandbox}" src="${address}"></iframe>`);
  await browser.driver.get(`${server.origin}/www/host.html`);
  await browser.driver.switchTo().frame(0);
}

/** @param {string[]} expected */
async function saysNotStarted(expected) {
  const read = `return [...new Set([...document.querySelectorAll(".not-started")].map((words) => words.offsetHeight > 0 ? words.textContent : "hidden"))];`;
  /** @type {unknown} */
  let last;
  await browser.driver
    .wait(async () => String((last = await browser.driver.executeScript(read))) === String(expected), patience)
    .catch(() => assert.deepEqual(last, expected));
}

// There 'self' of a policy is nothing to WebKit: no script of the page runs, and only its words are left.
const sandboxed = { skip: defaultEngine === "webkit" && "a policy of 'self' lets nothing into a frame without an origin" };

test("a sandboxed frame without an origin of its own", sandboxed, async () => {
  headersOf = () => ({ "Access-Control-Allow-Origin": "*" });
  for (const page of ["embed.html?element=tarifwerk-copayment", "index.html"]) {
    await framed(page, "allow-scripts");
    assert.equal(await browser.driver.executeScript("return origin;"), "null");
    await works(browser.driver);
    await browser.driver.switchTo().defaultContent();
  }
});

test("a page in a sandboxed frame whose modules are refused says so", sandboxed, async () => {
  // From there modules are fetched across origins, which a server must allow.
  await framed("index.html?lang=en", "allow-scripts");
  await saysNotStarted([english]);
  await browser.driver.switchTo().defaultContent();
});

for (const [name, prepare] of /** @type {[string, (work: () => Promise<void>) => Promise<void>][]} */ ([
  ["is not there", (work) => withFile("www/service-worker.js", () => undefined, work)],
  ["is a page instead", (work) => withFile("www/service-worker.js", () => "<!doctype html><title>404</title>", work)],
  ["fails while it starts", (work) => withFile("www/service-worker.js", () => `throw new Error("no");`, work)],
  ["may keep nothing", (work) => withFile("www/service-worker.js", (text) => `caches.open = async () => { throw new DOMException("full", "QuotaExceededError"); };${text}`, work)],
])) {
  test(`a service worker that ${name}`, async () => {
    await prepare(async () => {
      await browser.driver.get(`${server.origin}/www/`);
      await works(browser.driver);
      // Once more, as far as the service worker came.
      await browser.driver.sleep(150);
      await browser.driver.get(`${server.origin}/www/`);
      await works(browser.driver);
    });
  });
}

for (const [name, change] of /** @type {[string, (path: string) => Record<string, string>][]} */ ([
  ["of the wrong type", (path) => (path.endsWith("/service-worker.js") ? { "Content-Type": "text/plain" } : {})],
  ["that the policy forbids", () => ({ "Content-Security-Policy": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'" })],
])) {
  test(`a service worker ${name}`, async () => {
    headersOf = change;
    await browser.driver.get(`${server.origin}/www/`);
    await works(browser.driver);
    await browser.driver.sleep(150);
    assert.deepEqual(await browser.driver.executeScript("return faults;"), []);
  });
}

for (const [name, change] of /** @type {[string, (text: string) => string | undefined][]} */ ([
  ["is missing", () => undefined],
  ["is empty", () => ""],
  ["is cut short", (text) => text.slice(0, 200_000)],
  ["is a page instead", () => "<!doctype html><title>404</title>"],
  ["is newer than the browser can read", (text) => `let later = 1 |> f(%);${text}`],
  ["fails while it starts", (text) => `HTMLElement.prototype.attachInternals = undefined;${text}`],
])) {
  test(`a script of the elements that ${name} is told in both languages`, async () => {
    await withFile("pkg/elements.js", change, async () => {
      await browser.driver.get(`${server.origin}/www/#zuzahlung`);
      await saysNotStarted([german]);
      await browser.driver.get(`${server.origin}/www/?lang=en`);
      await browser.driver.executeScript(`document.querySelector('a[href="#zuzahlung"]').click();`);
      await saysNotStarted([english]);
    });
  });
}

test("a script of the elements with the wrong type", async () => {
  headersOf = (path) => (/^\/pkg\/elements(\/year)?\.js$/.test(path) ? { "Content-Type": "text/html" } : {});
  await browser.driver.get(`${server.origin}/www/embed.html?element=tarifwerk-year`);
  await saysNotStarted([german]);
});

test("elements that come late take the place of the words that they did not", async () => {
  await withFile("pkg/elements/copayment.js", () => undefined, () => withFile("pkg/elements.js", () => undefined, async () => {
    await browser.driver.get(`${server.origin}/www/embed.html?element=tarifwerk-copayment`);
    await saysNotStarted([german]);
  }));
  await browser.driver.executeScript(`return import("../pkg/elements.js?again").then(() => undefined);`);
  await elementsOf(browser.driver);
  await saysNotStarted(["hidden"]);
  await withFile("pkg/elements.js", () => undefined, async () => {
    await browser.driver.get(`${server.origin}/www/`);
    await saysNotStarted([german]);
  });
  await browser.driver.executeScript(`return import("../pkg/elements.js?more").then(() => undefined);`);
  await works(browser.driver);
  await saysNotStarted([]);
});

test("the script of the page is missing, and that is told", async () => {
  await withFile("www/page.js", () => undefined, async () => {
    await browser.driver.get(`${server.origin}/www/`);
    await saysNotStarted([german]);
  });
});

test("the one file for computers without a network that did not arrive as it was made", async () => {
  const file = join(root, "changed.html");
  const page = await readFile(join(root, "pkg/offline.html"), "utf8");
  await writeFile(file, page.replace(/(<script>(?:(?!<script>)[^])*)(<\/script>\s*<\/body>)/, "$1;1$2"));
  await browser.driver.get(pathToFileURL(file).href);
  await saysNotStarted([german]);
  await browser.driver.get(pathToFileURL(join(root, "pkg/offline.html")).href);
  await goTo(browser.driver, "tarifwerk-copayment");
  await saysNotStarted([]);
});

test("two tabs while a new build arrives: all stay with the old one, until none is open", async () => {
  const { driver } = browser;
  const build = `return document.readyState === "complete" ? document.documentElement.dataset.build : "";`;
  /** Which builds the page, its elements and a file that is asked for later are of. */
  const builds = `const done = arguments[0]; fetch("../pkg/elements.js").then((answer) => answer.text()).then((text) =>
    done([document.documentElement.dataset.build ?? "first", window.elementsBuild ?? "first", text.includes("elementsBuild") ? "second" : "first"]));`;
  await driver.get(`${server.origin}/www/`);
  await driver.executeAsyncScript(kept);
  await driver.get(`${server.origin}/www/`);
  const old = await driver.getWindowHandle();
  const mark = (/** @type {string} */ page) => page.replace('<html lang="de"', '<html lang="de" data-build="second"');
  await withFile("www/index.html", mark, () => withFile("pkg/elements.js", (text) => `window.elementsBuild = "second";${text}`, async () => {
    await rebuild(root);
    await driver.executeAsyncScript(nextBuild);
    await driver.switchTo().newWindow("tab");
    await driver.get(`${server.origin}/www/`);
    assert.deepEqual(await driver.executeAsyncScript(builds), ["first", "first", "first"], "a tab that is opened beside an old one");
    await works(driver);
    await driver.get(`${server.origin}/www/`);
    await driver.close();
    await driver.switchTo().window(old);
    assert.deepEqual(await driver.executeAsyncScript(builds), ["first", "first", "first"], "the old tab");
    await works(driver);
    await visitUntil(driver, `${server.origin}/www/`, async () => (await driver.executeScript(build)) === "second");
    assert.deepEqual(await driver.executeAsyncScript(builds), ["second", "second", "second"]);
    await works(driver);
  }));
  await rebuild(root);
});

test("a service worker that the browser stopped while it changes over goes on with that", async () => {
  const { driver } = browser;
  const address = `${server.origin}/www/`;
  await driver.get(address);
  await driver.executeAsyncScript(kept);
  await driver.get(address);
  const mark = (/** @type {string} */ page) => page.replace('<html lang="de"', '<html lang="de" data-build="second"');
  const shown = `return document.documentElement.dataset.build ?? "first";`;
  await withFile("www/index.html", mark, async () => {
    const [old] = /** @type {string[]} */ (await driver.executeScript("return caches.keys();"));
    await rebuild(root);
    await driver.executeAsyncScript(nextBuild);
    // With another tab open it would not begin; it finds what it noted before it was stopped.
    const first = await driver.getWindowHandle();
    await driver.switchTo().newWindow("tab");
    await driver.get(address);
    assert.equal(await driver.executeScript(shown), "first");
    await driver.executeScript(`return caches.open(arguments[0]).then((cache) => cache.put("changing-over", new Response(String(Date.now()))));`, old);
    await driver.get(address);
    assert.match(String(await driver.executeScript("return document.body.textContent;")), /die neue Fassung dieser Seite kommt/);
    await driver.wait(async () => (await driver.executeScript(shown)) === "second", patience, "the new build shows");
    await works(driver);
    await driver.close();
    await driver.switchTo().window(first);
  });
  await rebuild(root);
});

test("a calculator alone asks for its own file, and for that of all elements where it is not there", async () => {
  const { driver } = browser;
  const asked = `return performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => path.startsWith("/pkg/"));`;
  const alone = `${server.origin}/www/embed.html?element=tarifwerk-copayment`;
  await driver.get(alone);
  await works(driver);
  assert.deepEqual(await driver.executeScript(asked), ["/pkg/elements/copayment.js"]);
  await withFile("pkg/elements/copayment.js", () => undefined, async () => {
    await driver.get(alone);
    await works(driver);
    assert.deepEqual(await driver.executeScript(asked), ["/pkg/elements/copayment.js", "/pkg/elements.js"]);
  });
});

test("a page opened before the server got a new build does not mix the two", async () => {
  const { driver } = browser;
  await driver.get(`${server.origin}/www/embed.html?element=tarifwerk-license-quote`);
  await elementsOf(driver);
  const another = (/** @type {string} */ text) => text.replace(/(tarifwerk-background )\w+/, "$1another");
  await withFile("pkg/elements/license-quote.js", another, async () => {
    const notice = await driver.executeAsyncScript(`
      const done = arguments[0];
      const root = document.querySelector("tarifwerk-license-quote").shadowRoot;
      const own = Worker; window.asked = 0;
      window.Worker = class extends own { postMessage(...words) { window.asked += 1; super.postMessage(...words); } };
      const files = new DataTransfer();
      files.items.add(new File(["vollstationär;ambulant\\n6791;13186\\n"], "wenige.csv"));
      const field = root.querySelector("#institutions-files");
      field.files = files.files;
      field.dispatchEvent(new Event("change"));
      const look = () => { const found = root.textContent.match(/1 Einrichtung aus wenige\\.csv gerechnet/); found ? done([found[0], asked]) : setTimeout(look, 100); };
      look();`);
    assert.deepEqual(notice, ["1 Einrichtung aus wenige.csv gerechnet", 0]);
  });
});
