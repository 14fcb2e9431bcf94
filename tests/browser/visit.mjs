// A whole visit, the same for every element: all examples, all folded parts, typing, the other language, reset.

import { patience } from "./harness.mjs";
import { anchors, goTo } from "./page-driver.mjs";

/** @typedef {import("selenium-webdriver").WebDriver} WebDriver */

/** Every calculator, in the order of the page. */
export const calculators = /** @type {import("./page-driver.mjs").ElementName[]} */ (Object.keys(anchors));

/**
 * Goes to every calculator of the page and uses it.
 * @param {WebDriver} driver
 * @returns {Promise<{ name: string, states: string[] }[]>}
 */
export async function visitEvery(driver) {
  const visits = [];
  for (const name of calculators) {
    await goTo(driver, name);
    visits.push({ name, states: await visit(driver, name) });
  }
  return visits;
}

/**
 * Names of the elements that a page shows, once there is one and each can calculate.
 * @param {WebDriver} driver
 * @returns {Promise<string[]>}
 */
export async function elementsOf(driver) {
  const names = `return [...new Set([...document.querySelectorAll("*")].map(({ localName }) => localName).filter((name) => name.startsWith("tarifwerk-")))];`;
  const ready = `const elements = [...document.querySelectorAll("*")].filter(({ localName }) => localName.startsWith("tarifwerk-"));
    return elements.length > 0 && elements.every((element) => element.shadowRoot?.querySelector(".answer:not(.loading)"));`;
  await driver.wait(() => driver.executeScript(ready), patience, "every element can calculate");
  return driver.executeScript(names);
}

/**
 * Uses an element as a visitor would and returns, for each of its examples, whether it was answered.
 * @param {WebDriver} driver
 * @param {string} name
 * @returns {Promise<string[]>} states of the answer: "answered" for each example, then after typing and after reset
 */
export async function visit(driver, name) {
  return driver.executeAsyncScript(
    `const [name, done] = arguments;
     const element = document.querySelector(name);
     const root = element.shadowRoot;
     const state = () => root.querySelector(".answer").classList[1];
     const frame = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
     (async () => {
       const states = [];
       for (const sample of [...root.querySelectorAll(".sample")]) {
         sample.click();
         await element.updateComplete;
         await frame();
         states.push(state());
         for (const fold of root.querySelectorAll("details")) fold.open = true;
         await element.updateComplete;
         await frame();
       }
       for (const field of root.querySelectorAll("input:not([type=checkbox], [type=radio], [type^=date], [type=file])")) {
         field.value = "12,34";
         field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
         await element.updateComplete;
       }
       for (const lang of ["en", "de"]) {
         element.lang = lang;
         await element.updateComplete;
       }
       root.querySelector(".reset").click();
       await element.updateComplete;
       done(states);
     })().catch((error) => done([String(error)]));`,
    name,
  );
}
