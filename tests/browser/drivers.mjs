// How each engine's browser is started for the tests: an empty profile, no request of its own, no window in sight.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Builder, error } from "selenium-webdriver";
import * as chrome from "selenium-webdriver/chrome.js";
import * as firefox from "selenium-webdriver/firefox.js";

/** @typedef {ReturnType<typeof import("../../tools/browser.mjs").findBrowser>} Found */
/** @typedef {{ driver: import("selenium-webdriver").WebDriver, stop: () => Promise<void> }} Started */

/**
 * @param {Found} found
 * @param {string} profile
 * @param {string} language
 * @param {boolean} storage
 * @returns {Promise<Started>}
 */
export async function startChromium(found, profile, language, storage) {
  const options = new chrome.Options();
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
  // 2 is "blocked", for cookies and all else that a page could keep.
  const kept = storage ? {} : { "profile.default_content_setting_values.cookies": 2 };
  options.setUserPreferences({ "intl.accept_languages": language, ...kept });
  options.setLoggingPrefs({ browser: "ALL" });
  const driver = await new Builder()
    .forBrowser("chrome")
    .setChromeOptions(options)
    .setChromeService(new chrome.ServiceBuilder(found.driver))
    .build();
  return { driver, stop: async () => {} };
}

/** What Firefox would ask other machines for by itself, also with an empty profile. */
const quietFirefox = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.region.network.url": "",
  "browser.safebrowsing.downloads.remote.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "data:,",
};

/**
 * @param {Found} found
 * @param {string} profile where geckodriver keeps the profile it makes
 * @param {string} language
 * @param {boolean} storage
 * @returns {Promise<Started>}
 */
export async function startFirefox(found, profile, language, storage) {
  const options = new firefox.Options();
  options.setBinary(found.browser);
  options.addArguments("-headless", "--width=1280", "--height=900");
  // For scripts that come before those of a page.
  options.enableBidi();
  options.setPreference("intl.accept_languages", language);
  if (!storage) options.setPreference("network.cookie.cookieBehavior", 2);
  // What is saved goes there without a question, and without a panel that takes the keys.
  options.setPreference("browser.download.folderList", 2);
  options.setPreference("browser.download.dir", profile);
  options.setPreference("browser.download.alwaysOpenPanel", false);
  for (const [name, value] of Object.entries(quietFirefox)) options.setPreference(name, value);
  const service = new firefox.ServiceBuilder(found.driver).addArguments("--profile-root", profile);
  const driver = await new Builder().forBrowser("firefox").setFirefoxOptions(options).setFirefoxService(service).build();
  return { driver, stop: async () => {} };
}

/** A port that nothing listens on now. @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}

/** @param {import("node:child_process").ChildProcess} child */
async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill();
  await exit;
}

/** A screen for windows that nobody looks at. @param {string} program */
async function startScreen(program) {
  // It chooses a free number itself and writes it to the file that it is told.
  const screen = spawn(program, ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [number] = await Promise.race([
    once(screen.stdout, "data"),
    once(screen, "exit").then(() => Promise.reject(new Error(`${program} did not start`))),
  ]);
  return { display: `:${String(number).trim()}`, stop: () => ended(screen) };
}

/**
 * @param {Found} found
 * @param {string} profile
 * @param {string} language
 * @param {boolean} storage
 * @returns {Promise<Started>}
 */
export async function startWebKit(found, profile, language, storage) {
  if (!storage) throw new Error("WebKit's driver cannot forbid pages to keep something");
  if (!found.screen) throw new Error("WebKit needs a screen for its window");
  const screen = await startScreen(found.screen);
  const port = await freePort();
  const service = spawn(found.driver, [`--port=${port}`, "--host=127.0.0.1"], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: screen.display,
      GDK_BACKEND: "x11",
      HOME: profile,
      XDG_CACHE_HOME: profile,
      XDG_CONFIG_HOME: profile,
      XDG_DATA_HOME: profile,
      LANGUAGE: language.replace("-", "_"),
      NO_AT_BRIDGE: "1",
      // Tests open only this project's own pages, and the sandbox does not start for root.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  const stop = async () => {
    await ended(service);
    await screen.stop();
  };
  try {
    const url = `http://127.0.0.1:${port}`;
    await answers(`${url}/status`);
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { binary: found.browser, args: ["--automation"] },
      })
      .build();
    await driver.manage().window().setRect({ width: 1280, height: 900 });
    return { driver: patient(driver), stop };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

/** WebKit's driver refuses an element below something else for the moment, such as the answer at the foot while the page still moves.
 *  @param {import("selenium-webdriver").WebDriver} driver */
function patient(driver) {
  const execute = driver.execute.bind(driver);
  driver.execute = async (command) => {
    const retried = /^(clickElement|sendKeysToElement)$/.test(command.getName());
    // A command can be sent but once: what it says becomes bytes.
    const said = { ...command.getParameters() };
    for (let tries = 0; ; tries += 1) {
      try {
        return await execute(command.setParameters({ ...said }));
      } catch (problem) {
        if (!retried || tries === 5 || !(problem instanceof error.ElementNotInteractableError)) throw problem;
        await driver.executeScript(`arguments[0].scrollIntoView({ block: "center", behavior: "instant" });`, said["id"]);
        await pause(100);
      }
    }
  };
  return driver;
}

/** Waits until a driver listens. @param {string} url */
async function answers(url) {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(url).then(() => true, () => false)) return;
    await pause(100);
  }
  throw new Error(`nothing answers at ${url}`);
}
