// Which browser and driver the tests use: CHROME and CHROMEDRIVER where set, else what is on PATH, else usual places.
// Run as a program it names them or fails with one sentence.
import { accessSync, constants, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const browserNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const usualBrowsers = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const usualDrivers = ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Paths of a Chromium or Chrome and of chromedriver; throws where one is missing.
 * @returns {{ browser: string, driver: string }}
 */
export function findBrowser() {
  const { CHROME, CHROMEDRIVER } = process.env;
  const browser = (CHROME ? [CHROME] : [...onPath(browserNames), ...usualBrowsers]).find(runs);
  const driver = (CHROMEDRIVER ? [CHROMEDRIVER] : [...onPath(["chromedriver"]), ...usualDrivers]).find(runs);
  const missing = [browser ? "" : "Chromium or Chrome", driver ? "" : "chromedriver"].filter(Boolean).join(" and ");
  if (!browser || !driver) {
    throw new Error(`the browser tests need ${missing}; install it or name its path in CHROME and CHROMEDRIVER`);
  }
  return { browser, driver };
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { browser, driver } = findBrowser();
    console.log(`setup: the browser tests use ${browser} with ${driver}`);
  } catch (problem) {
    console.error(`error: ${problem instanceof Error ? problem.message : problem}`);
    process.exitCode = 1;
  }
}
