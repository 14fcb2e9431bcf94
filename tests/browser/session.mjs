// What the tests of a file share: a server, a browser, folders. All of it is there from the first test on and gone after the last.
import { cp, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { patience, saveInto, setClock, startBrowser, startServer } from "./harness.mjs";

const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));

/**
 * A browser, and a server of this repository or of a site of the test's own.
 * @param {object} [wishes]
 * @param {boolean} [wishes.clock] the clock of every page stands at noon of 1 October 2026
 * @param {boolean} [wishes.saves] files that a page saves go to `saved.path`; `saved.text` waits for one
 * @param {number} [wishes.scriptPatience] how long a script in the page may take, in milliseconds
 * @param {(root: string) => Promise<void>} [wishes.site] fills the site's folder, in which pkg/ and an empty www/ are
 * @param {Parameters<typeof startServer>[1]} [wishes.headersOf] headers of the server for a path
 */
export function session({ clock = false, saves = false, scriptPatience, site, headersOf } = {}) {
  const saved = {
    path: "",
    /** @param {string} name */
    text: (name) => textOf(join(saved.path, name)),
  };
  const root = { path: "" };
  /** @type {Awaited<ReturnType<typeof startBrowser>> | undefined} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  // All in one: functions given to `before` outside a suite do not wait for each other.
  before(async () => {
    if (site) {
      root.path = await newFolder();
      await cp(pkg, join(root.path, "pkg"), { recursive: true });
      await mkdir(join(root.path, "www"));
      await site(root.path);
    }
    server = await startServer(site ? root.path : undefined, headersOf);
    browser = await startBrowser();
    if (scriptPatience !== undefined) await browser.driver.manage().setTimeouts({ script: scriptPatience });
    if (clock) await setClock(browser.driver);
    if (saves) {
      saved.path = await newFolder();
      await saveInto(browser.driver, saved.path);
    }
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    for (const { path } of [saved, root]) if (path !== "") await remove(path);
  });
  return {
    browser: {
      get driver() {
        return started(browser).driver;
      },
    },
    server: {
      get origin() {
        return started(server).origin;
      },
    },
    saved,
    site: root,
  };
}

/** What a browser saves; until it is whole, an empty file keeps the name for it. @param {string} path */
async function textOf(path) {
  const end = performance.now() + patience;
  for (;;) {
    const text = await readFile(path, "utf8").catch(() => "");
    if (text !== "") return text;
    if (performance.now() > end) throw new Error(`nothing was saved as ${path}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An empty folder for the tests of a file. */
export function temporaryFolder() {
  const folder = { path: "" };
  before(async () => {
    folder.path = await newFolder();
  });
  after(() => remove(folder.path));
  return folder;
}

function newFolder() {
  return mkdtemp(join(tmpdir(), "tarifwerk-test-"));
}

/** @param {string} folder */
function remove(folder) {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

/** @template Thing @param {Thing | undefined} thing */
function started(thing) {
  if (thing === undefined) throw new Error("the tests have not begun");
  return thing;
}
