// axe-core over one element alone, in states that a test names. accessibility.test.mjs looks at the whole page in every width,
// brightness and language.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { emulate, needsChromium } from "./harness.mjs";
import { elementsOf } from "./visit.mjs";

export const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @typedef {{ driver: import("selenium-webdriver").WebDriver, origin: string }} Place */

/**
 * Registers a test for each look: in every state axe finds nothing, and nothing is wider than the element or the window. A state is
 * script that may use `element` and `root`.
 * @param {{ element: string, states: Record<string, string>, looks: readonly { width: number, dark: boolean, lang: string }[], place: () => Place }} options
 */
export function axeFindsNothing({ element, states, looks, place }) {
  for (const { width, dark, lang } of looks) {
    const name = `axe finds nothing: ${width} px, ${dark ? "dark" : "light"}, ${lang}`;
    test(name, { skip: needsChromium("width and colours are those of DevTools") }, async () => {
      const { driver, origin } = place();
      await emulate(driver, { width, dark });
      await driver.get(`${origin}/www/embed.html?element=${element}&lang=${lang}`);
      await elementsOf(driver);
      // As a developer's tool does: a script element would be against the page's own policy.
      await driver.sendDevToolsCommand("Runtime.evaluate", { expression: axe });
      for (const [state, act] of Object.entries(states)) {
        await driver.executeScript(`const element = document.querySelector("${element}"), root = element.shadowRoot; ${act}`);
        await driver.sleep(700);
        assert.deepEqual(await violations(driver, element), [], state);
        assert.deepEqual(await tooWide(driver, element), [0, []], `${state}: nothing is wider than the window`);
      }
    });
  }
}

/** @param {Place["driver"]} driver @param {string} element */
function violations(driver, element) {
  return driver.executeAsyncScript(
    `const done = arguments[1];
     axe.run(arguments[0]).then(
       ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" ")))),
       (error) => done([String(error)]),
     );`,
    element,
  );
}

/** @param {Place["driver"]} driver @param {string} element */
function tooWide(driver, element) {
  return driver.executeScript(
    `const root = document.querySelector(arguments[0]).shadowRoot;
     const edge = root.querySelector(".calculator").getBoundingClientRect().right + 1;
     const parts = [...root.querySelectorAll("*:not(.visually-hidden):not(option):not(thead *):not(defs *)")];
     return [document.documentElement.scrollWidth - document.documentElement.clientWidth,
       parts.filter((part) => part.getBoundingClientRect().right > edge).map((part) => part.outerHTML.slice(0, 80))];`,
    element,
  );
}
