// A real browser and the project's own server for the tests in this folder. Nothing is downloaded, nothing is reported.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { engineNamed, findBrowser } from "../../tools/browser.mjs";
import { serve } from "../../tools/serve.mjs";
import { startChromium, startFirefox, startWebKit } from "./drivers.mjs";

// Selenium may neither look for drivers elsewhere nor count its users.
process.env["SE_OFFLINE"] = "true";
process.env["SE_AVOID_STATS"] = "true";

/** The engine that test files run in which do not name one. */
export const defaultEngine = engineNamed(process.env["TARIFWERK_ENGINE"] || "chromium");

/** How long to wait for what must come, in milliseconds: it comes in a few, but machines that test are busy. */
export const patience = 20_000;

/**
 * Why a test is skipped that needs Chromium's own tools; false in Chromium.
 * @param {string} reason
 */
export const needsChromium = (reason) => (defaultEngine === "chromium" ? false : `not in ${defaultEngine}: ${reason}`);

/**
 * Starts a browser with an empty profile, without a window that anyone sees.
 * @param {{ engine?: import("../../tools/browser.mjs").Engine, language?: string, storage?: boolean }} [options]
 *   without `storage` the visitor has forbidden pages to keep anything
 * @returns {Promise<{ driver: import("selenium-webdriver/chrome.js").Driver, close: () => Promise<void> }>}
 */
export async function startBrowser({ engine = defaultEngine, language = "de-DE", storage = true } = {}) {
  const found = findBrowser(engine);
  const profile = await mkdtemp(join(tmpdir(), "tarifwerk-browser-"));
  const start = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit }[engine];
  const { driver, stop } = await start(found, profile, language, storage);
  await driver.manage().setTimeouts({ script: patience, pageLoad: patience, implicit: 0 });
  return {
    // Chromium's own tools are asked for only where a test checked that it is Chromium.
    driver: /** @type {import("selenium-webdriver/chrome.js").Driver} */ (driver),
    close: async () => {
      await driver.quit();
      await stop();
      // The browser writes to its profile for a moment after it quit.
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/**
 * Shows pages as another device would; a window itself cannot be narrower than some 500 px. Outside Chromium only a
 * window of another size can be had.
 * @param {import("selenium-webdriver/chrome.js").Driver} driver
 * @param {{ width?: number, height?: number, dark?: boolean, reducedMotion?: boolean, print?: boolean }} device
 */
export async function emulate(driver, { width = 1280, height = 900, dark = false, reducedMotion = false, print = false }) {
  if (defaultEngine !== "chromium") {
    if (dark || reducedMotion || print || width < 500) throw new Error(`${defaultEngine} cannot show pages like this device`);
    await driver.manage().window().setRect({ width, height });
    return;
  }
  await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", {
    width,
    height,
    deviceScaleFactor: 1,
    mobile: false,
  });
  await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", {
    media: print ? "print" : "",
    features: [
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
    ],
  });
}

const clock = `{
  const start = Date.now(), shift = new Date(2026, 9, 1, 12).getTime() - start;
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { if (given.length === 0) super(Real.now() + shift); else super(...given); }
    static now() { return Real.now() + shift; }
  };
}`;

/**
 * Sets the clock of every page from here on to noon of 1 October 2026.
 * @param {import("selenium-webdriver/chrome.js").Driver} driver
 */
export async function setClock(driver) {
  if (defaultEngine === "chromium") {
    await driver.sendDevToolsCommand("Page.addScriptToEvaluateOnNewDocument", { source: clock });
    return;
  }
  if (defaultEngine === "webkit") throw new Error("the driver of webkit cannot set the clock of a page");
  const connection = await driver.getBidi();
  await connection.send({ method: "script.addPreloadScript", params: { functionDeclaration: `() => ${clock}` } });
}

/**
 * Saves files into a folder without asking. Other drivers cannot be told; there no test looks at what was saved.
 * @param {import("selenium-webdriver/chrome.js").Driver} driver
 * @param {string} folder
 */
export async function saveInto(driver, folder) {
  if (defaultEngine !== "chromium") return;
  await driver.sendDevToolsCommand("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
}

/**
 * Serves a folder with www/ and pkg/ on a free port; without a folder this repository.
 * @param {string} [root]
 * @param {(path: string) => Record<string, string>} [headersOf] other headers for a path, to play another server
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startServer(root, headersOf = () => ({})) {
  const { url, close } = await serve(root === undefined ? { headersOf } : { root, headersOf });
  return { origin: new URL(url).origin, close };
}

/**
 * What the page wrote to the console as errors since the last call: failed requests, breaches of the policy, exceptions.
 * The drivers of other engines do not tell; there nothing was checked and nothing is reported.
 * @param {import("selenium-webdriver").WebDriver} driver
 */
export async function consoleErrors(driver) {
  if (defaultEngine !== "chromium") return [];
  const entries = await driver.manage().logs().get("browser");
  return entries.filter((entry) => entry.level.name === "SEVERE").map((entry) => entry.message);
}
