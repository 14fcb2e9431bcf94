// Which browser and driver the tests use for an engine: those that the environment names, else what is on PATH, else
// usual places. Run as a program with the name of an engine it names them or fails with one sentence.
import { accessSync, constants, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {"chromium" | "firefox" | "webkit"} Engine */

/**
 * A program that an engine needs.
 * @typedef {{ title: string, variable: string, names: string[], places: () => string[] }} Program
 */

/** @param {string} folder */
function entries(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** Where tools/setup-engines puts what it compiles; tools/toolchain.sh decides the same for the shell. */
function toolCache() {
  const { TARIFWERK_TOOLS, XDG_CACHE_HOME } = process.env;
  return TARIFWERK_TOOLS || join(XDG_CACHE_HOME || join(homedir(), ".cache"), "tarifwerk");
}

const geckodrivers = () =>
  entries(toolCache()).filter((folder) => folder.includes("geckodriver-")).map((folder) => join(folder, "bin/geckodriver"));

// Debian keeps WebKit's own small browser in the folder of the architecture, others in libexec.
const miniBrowsers = () =>
  ["/usr/lib", "/usr/libexec", "/usr/lib64"]
    .flatMap((folder) => [folder, ...entries(folder)])
    .flatMap((folder) => ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].map((name) => join(folder, name, "MiniBrowser")));

/** @type {Record<Engine, { browser: Program, driver: Program, screen?: Program }>} */
const programs = {
  chromium: {
    browser: {
      title: "Chromium or Chrome",
      variable: "CHROME",
      names: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
      places: () => ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"],
    },
    driver: {
      title: "chromedriver",
      variable: "CHROMEDRIVER",
      names: ["chromedriver"],
      places: () => ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"],
    },
  },
  firefox: {
    browser: {
      title: "Firefox",
      variable: "FIREFOX",
      names: ["firefox-esr", "firefox"],
      places: () => ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    },
    driver: { title: "geckodriver", variable: "GECKODRIVER", names: ["geckodriver"], places: geckodrivers },
  },
  webkit: {
    browser: { title: "WebKitGTK's MiniBrowser", variable: "MINIBROWSER", names: ["MiniBrowser"], places: miniBrowsers },
    driver: { title: "WebKitWebDriver", variable: "WEBKITWEBDRIVER", names: ["WebKitWebDriver"], places: () => [] },
    screen: { title: "Xvfb", variable: "XVFB", names: ["Xvfb"], places: () => [] },
  },
};

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

/** @param {Program | undefined} program */
function find(program) {
  if (!program) return undefined;
  const named = process.env[program.variable];
  return (named ? [named] : [...onPath(program.names), ...program.places()]).find(runs);
}

/** @param {string[]} words */
const listed = (words) => (words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : words.join(""));

/**
 * Paths of what an engine needs; throws where something is missing.
 * @param {Engine} [engine]
 * @returns {{ browser: string, driver: string, screen: string | undefined }}
 */
export function findBrowser(engine = "chromium") {
  const { browser, driver, screen } = programs[engine];
  const needed = [browser, driver, screen].filter((program) => program !== undefined);
  const missing = needed.filter((program) => find(program) === undefined);
  const found = { browser: find(browser), driver: find(driver), screen: find(screen) };
  if (missing.length > 0 || !found.browser || !found.driver) {
    const [titles, variables] = [listed(missing.map(({ title }) => title)), listed(missing.map(({ variable }) => variable))];
    throw new Error(`the browser tests need ${titles}; install it or name its path in ${variables}`);
  }
  return { browser: found.browser, driver: found.driver, screen: found.screen };
}

/**
 * The engine that a word names; throws where it names none.
 * @param {string} word
 * @returns {Engine}
 */
export function engineNamed(word) {
  if (word === "chromium" || word === "firefox" || word === "webkit") return word;
  throw new Error(`there is no engine "${word}", only chromium, firefox and webkit`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { browser, driver } = findBrowser(engineNamed(process.argv[2] ?? "chromium"));
    console.log(`setup: the browser tests use ${browser} with ${driver}`);
  } catch (problem) {
    console.error(`error: ${problem instanceof Error ? problem.message : problem}`);
    process.exitCode = 1;
  }
}
