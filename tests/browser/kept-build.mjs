// Builds of the site that follow one another, as a browser keeps them for use without a network.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { keptFiles } from "../../tools/kept-files.mjs";
import { patience } from "./harness.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Asynchronous script: waits until the files of this page are kept and the browser would answer for the server. */
export const kept = `
  const done = arguments[0];
  navigator.serviceWorker.ready.then(({ active }) => {
    if (active.state === "activated") return done(true);
    active.addEventListener("statechange", () => active.state === "activated" && done(true));
  });`;

/** Asynchronous script: fetches the next build and waits until it stands ready beside the one in use. */
export const nextBuild = `
  const done = arguments[0];
  navigator.serviceWorker.ready.then(async (registration) => {
    await registration.update();
    while (!registration.waiting) await new Promise((later) => setTimeout(later, 50));
    done();
  });`;

/**
 * Visits the page until the next build shows. The first visit does it, unless a tab closed just before still counts as open or
 * the page left was too busy to say so; then a later one does.
 * @param {import("selenium-webdriver").WebDriver} driver
 * @param {string} address
 * @param {() => Promise<boolean>} isShown
 */
export async function visitUntil(driver, address, isShown) {
  const visited = async () => {
    await driver.get(address);
    return driver.wait(isShown, 5_000).catch(() => false);
  };
  await driver.wait(visited, 2 * patience, "the new build shows");
}

/**
 * Builds the service worker for what lies in a site now, as the build does.
 * @param {string} root
 */
export async function rebuild(root) {
  const { files, version } = keptFiles(root, root);
  const define = (/** @type {string} */ name, /** @type {unknown} */ value) => `--define:${name}=${JSON.stringify(value)}`;
  const source = join(repository, "www/service-worker.ts");
  const target = join(root, "www/service-worker.js");
  await promisify(execFile)(join(repository, "node_modules/.bin/esbuild"), [source, "--bundle", `--outfile=${target}`, define("FILES", files), define("VERSION", version)]);
  return version;
}
