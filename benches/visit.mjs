// What a visitor waits for in Chromium: the module step by step, the page until it calculates, and a key until its result.
import { openCalculator } from "../tests/browser/page-driver.mjs";
import { calculators } from "../tests/browser/visit.mjs";
import { median, short, table } from "./measure.mjs";

/** @typedef {import("selenium-webdriver/chrome.js").Driver} Driver */

const steps = `const done = arguments[0];
(async () => {
  const start = performance.now();
  const tarifwerk = await import("/pkg/tarifwerk.js");
  const bytes = await (await fetch("/pkg/tarifwerk_bg.wasm")).arrayBuffer();
  const loaded = performance.now();
  const module = await WebAssembly.compile(bytes);
  const compiled = performance.now();
  tarifwerk.initSync({ module });
  const started = performance.now();
  tarifwerk.copayment({ service: "medicine", date: "2026-06-15", price: "56.62" });
  const first = performance.now();
  tarifwerk.copayment({ service: "medicine", date: "2026-06-15", price: "56.63" });
  return [loaded - start, compiled - loaded, started - compiled, first - started, performance.now() - first, first - loaded];
})().then(done, (error) => done(String(error)));`;

/** The page on which nothing is loaded yet, once with empty caches and once with what the visit before left. @param {Driver} driver @param {string} page */
export async function startOfModule(driver, page) {
  const names = ["load glue and module", "compile", "instantiate", "first result", "second result", "loaded bytes to first result"];
  const run = async (/** @type {boolean} */ cold) => {
    if (cold) await driver.sendDevToolsCommand("Network.clearBrowserCache", {});
    await driver.get(page);
    const times = await driver.executeAsyncScript(steps);
    if (!Array.isArray(times)) throw new Error(String(times));
    return times;
  };
  /** @type {number[][]} */
  const cold = [];
  /** @type {number[][]} */
  const warm = [];
  for (let round = 0; round < 7; round += 1) {
    cold.push(await run(true));
    warm.push(await run(false));
  }
  const of = (/** @type {number[][]} */ runs, /** @type {number} */ index) => short(median(runs.map((run) => run[index] ?? NaN)));
  return table(["module in Chromium", "cold, ms", "warm, ms"], names.map((name, index) => [name, of(cold, index), of(warm, index)]));
}

// An element can calculate once its answer is no longer loading; looked at in every frame from the start of the page on.
const watching = `{
  const look = () => {
    const shown = [...document.querySelectorAll("*")].find(({ localName }) => localName.startsWith("tarifwerk-"));
    if (shown?.shadowRoot?.querySelector(".answer:not(.loading)")) globalThis.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}`;

/**
 * The whole page, from the start of the visit until its calculator calculates, beside a page whose one element calculates nothing.
 * @param {Driver} driver @param {string} page @param {string} bare
 */
export async function startOfPage(driver, page, bare) {
  await driver.sendDevToolsCommand("Page.addScriptToEvaluateOnNewDocument", { source: watching });
  const run = async (/** @type {string} */ visited, /** @type {boolean} */ cold) => {
    if (cold) {
      const { origin } = new URL(visited);
      await driver.sendDevToolsCommand("Storage.clearDataForOrigin", { origin, storageTypes: "service_workers,cache_storage" });
      await driver.sendDevToolsCommand("Network.clearBrowserCache", {});
    }
    await driver.get("about:blank");
    await driver.get(visited);
    await driver.wait(() => driver.executeScript("return globalThis.ready"), 20_000);
    return /** @type {number} */ (await driver.executeScript("return globalThis.ready"));
  };
  const rows = [];
  for (const [name, cold] of /** @type {const} */ ([["cold", true], ["warm", false]])) {
    /** @type {number[]} */
    const ours = [];
    /** @type {number[]} */
    const least = [];
    if (!cold) {
      // A visit may be over before the files are kept; the warm ones begin with what is there.
      await driver.get(page);
      await driver.executeAsyncScript("navigator.serviceWorker.ready.then(() => arguments[0]());");
    }
    for (let round = 0; round < 11; round += 1) {
      ours.push(await run(page, cold));
      least.push(await run(bare, cold));
    }
    rows.push([name, short(median(ours)), short(median(least)), short(median(ours) / median(least))]);
  }
  return table(["page with one calculator", "it can calculate, ms", "bare element, ms", "ratio"], rows);
}

// Input, answer, layout: all that keeps the thread busy before the frame with the result can be drawn. Beside it all that one key
// costs, with the pictures, tables and calculations that follow a frame later.
const typing = `const [name, done] = arguments;
(async () => {
  const element = document.querySelector(name);
  const root = element.shadowRoot;
  const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const layOut = () => root.querySelector(".answer").getBoundingClientRect();
  root.querySelector(".sample")?.click();
  await element.updateComplete;
  for (const fold of root.querySelectorAll("details")) fold.open = true;
  await element.updateComplete;
  await frame();
  let later = 0;
  const performUpdate = element.performUpdate;
  element.performUpdate = function () {
    const start = performance.now();
    performUpdate.call(this);
    layOut();
    later += performance.now() - start;
  };
  const times = [];
  for (const field of root.querySelectorAll("input:not([type=checkbox], [type=radio], [type^=date], [type=file])")) {
    for (const text of ["1", "12", "123"]) {
      const told = new Promise((told) => element.addEventListener("tarifwerk-input", told, { once: true }));
      const start = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      await told;
      layOut();
      const shown = performance.now() - start;
      later = 0;
      await element.updateComplete;
      times.push([shown, shown + later]);
      await frame();
    }
  }
  return times;
})().then(done, (error) => done(String(error)));`;

/** Typing on a processor four times as slow: a frame of 60 a second lasts 16.7 ms. @param {Driver} driver @param {string} origin */
export async function typingWhenSlow(driver, origin) {
  const rows = [];
  for (const name of calculators) {
    await openCalculator(driver, origin, name);
    await driver.sendDevToolsCommand("Emulation.setCPUThrottlingRate", { rate: 4 });
    const times = await driver.executeAsyncScript(typing, name);
    await driver.sendDevToolsCommand("Emulation.setCPUThrottlingRate", { rate: 1 });
    if (!Array.isArray(times)) throw new Error(`${name}: ${times}`);
    if (times.length === 0) continue;
    const shown = times.map(([time]) => time).toSorted((one, other) => one - other);
    const late = shown.filter((time) => time > 1_000 / 60).length;
    const all = median(times.map(([, time]) => time));
    rows.push([name, times.length, short(median(shown)), short(shown.at(Math.floor(shown.length * 0.95)) ?? NaN), short(shown.at(-1) ?? NaN), late, short(all)]);
  }
  return table(["typing, 4 times slower", "keys", "result, ms, median", "95 %", "worst", "longer than a frame", "all of it, ms, median"], rows);
}
