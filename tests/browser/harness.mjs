// A real browser and the project's own server for the tests in this folder. Nothing is downloaded, nothing is reported.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder } from "selenium-webdriver";
import { Options, ServiceBuilder } from "selenium-webdriver/chrome.js";
import { findBrowser } from "../../tools/browser.mjs";
import { serve } from "../../tools/serve.mjs";

// Selenium may neither look for drivers elsewhere nor count its users.
process.env["SE_OFFLINE"] = "true";
process.env["SE_AVOID_STATS"] = "true";

/**
 * Starts a headless browser with an empty profile.
 * @param {{ language?: string }} [options]
 * @returns {Promise<{ driver: import("selenium-webdriver/chrome.js").Driver, close: () => Promise<void> }>}
 */
export async function startBrowser({ language = "de-DE" } = {}) {
  const found = findBrowser();
  const profile = await mkdtemp(join(tmpdir(), "tarifwerk-browser-"));
  const options = new Options();
  options.setBinaryPath(found.browser);
  options.addArguments(
    "--headless",
    // Tests open only this project's own pages, and the sandbox does not start for root.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--no-default-browser-check",
    "--window-size=1280,900",
    `--user-data-dir=${profile}`,
    `--lang=${language}`,
  );
  options.setUserPreferences({ "intl.accept_languages": language });
  options.setLoggingPrefs({ browser: "ALL" });

  const driver = /** @type {import("selenium-webdriver/chrome.js").Driver} */ (await new Builder()
    .forBrowser("chrome")
    .setChromeOptions(options)
    .setChromeService(new ServiceBuilder(found.driver))
    .build());
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 20_000, implicit: 0 });
  return {
    driver,
    close: async () => {
      await driver.quit();
      // The browser writes to its profile for a moment after it quit.
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/**
 * Shows pages as another device would; a window itself cannot be narrower than some 500 px.
 * @param {import("selenium-webdriver/chrome.js").Driver} driver
 * @param {{ width?: number, height?: number, dark?: boolean, reducedMotion?: boolean, print?: boolean }} device
 */
export async function emulate(driver, { width = 1280, height = 900, dark = false, reducedMotion = false, print = false }) {
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
 * @param {import("selenium-webdriver").WebDriver} driver
 */
export async function consoleErrors(driver) {
  const entries = await driver.manage().logs().get("browser");
  return entries.filter((entry) => entry.level.name === "SEVERE").map((entry) => entry.message);
}
