// axe-core over the page: both languages, light and dark, narrow and wide, empty, answered with everything open, and wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { axe } from "./axe.mjs";
import { emulate } from "./harness.mjs";
import { goTo, openCalculator } from "./page-driver.mjs";
import { session } from "./session.mjs";
import { calculators, elementsOf } from "./visit.mjs";

const { browser, server } = session();

/** What is done to a calculator before axe looks at it; which example has the most to show. */
const states = {
  "answered and open": `
    const sample = { "tarifwerk-license-quote": 2, "tarifwerk-deadlines": 1 };
    root.querySelectorAll(".sample")[sample[root.host.localName] ?? 0].click();
    const years = root.querySelector("#field-termYears");
    if (years) {
      years.value = "3";
      years.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 100);`,
  wrong: `
    for (const field of root.querySelectorAll("input[inputmode]")) {
      field.value = "1,2,3";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    if (root.host.localName === "tarifwerk-deadlines") root.host.value = { system: "conus", events: { "term-end": "2026-02-30", "nothing": "2026-01-01" } };
    // A fault is told once its field is left.
    root.querySelector("form").dispatchEvent(new FocusEvent("focusout", { bubbles: true }));`,
};

for (const width of [320, 768, 1440]) {
  for (const dark of [false, true]) {
    for (const lang of ["de", "en"]) {
      test(`axe finds nothing: ${width} px, ${dark ? "dark" : "light"}, ${lang}`, async () => {
        const { driver } = browser;
        await emulate(driver, { width, dark });
        await driver.get("about:blank");
        await driver.get(`${server.origin}/www/${lang === "en" ? "?lang=en" : ""}`);
        // As a developer's tool does: a script element would be against the page's own policy.
        await driver.sendDevToolsCommand("Runtime.evaluate", { expression: axe });
        assert.deepEqual(await violations(), [], "the choice of calculators");
        // Everything open is looked at in every look; empty and wrong in each width, brightness and language once at least.
        const whole = width !== 768 && dark === ((lang === "en") === (width === 320));
        for (const name of calculators) {
          await goTo(driver, name);
          if (whole) assert.deepEqual(await violations(), [], `${name}, empty`);
          for (const [state, act] of Object.entries(states).slice(0, whole ? 2 : 1)) {
            await driver.executeScript(`const root = document.querySelector("${name}").shadowRoot; ${act}`);
            await driver.sleep(350);
            assert.deepEqual(await violations(), [], `${name}, ${state}`);
            const overflow = await driver.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth;");
            assert.equal(overflow, 0, `${name}, ${state}: nothing is wider than the window`);
          }
        }
      });
    }
  }
}

for (const lang of ["de", "en"]) {
  test(`axe finds nothing on the page for embedding, and on a calculator alone, ${lang}`, async () => {
    const { driver } = browser;
    for (const [width, dark] of /** @type {[number, boolean][]} */ ([[320, true], [1440, false]])) {
      for (const search of ["", "&element=tarifwerk-copayment"]) {
        await emulate(driver, { width, dark });
        await driver.get(`${server.origin}/www/embed.html?lang=${lang}${search}`);
        await elementsOf(driver);
        const wrong = `const field = document.querySelector("#accent"); if (field) { field.value = "x"; field.dispatchEvent(new Event("input", { bubbles: true })); }`;
        await driver.executeScript(wrong);
        await driver.sendDevToolsCommand("Runtime.evaluate", { expression: axe });
        assert.deepEqual(await violations(), [], `${width} px ${search}`);
        assert.equal(await driver.executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth;"), 0);
      }
    }
  });
}

for (const forced of [false, true]) {
  test(`what has the focus shows it${forced ? ", in the colours of the system too" : ""}`, async () => {
    const { driver } = browser;
    await emulate(driver, {});
    const features = forced ? [{ name: "forced-colors", value: "active" }] : [];
    await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { media: "", features });
    // One sheet serves all; the three with the most kinds of controls stand for the others there.
    const shown = forced ? calculators.filter((name) => /year|license|service/.test(name)) : calculators;
    for (const name of shown) {
      await openCalculator(driver, server.origin, name);
      await driver.executeScript(`const root = document.querySelector("${name}").shadowRoot; root.querySelector(".sample").click();`);
      let stops = 0;
      for (let presses = 0; presses < 20; presses += 1) {
        await driver.actions().sendKeys(Key.TAB).perform();
        const [seen, what] = await driver.executeScript(`
          let at = document.activeElement;
          while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          if (at === document.body) return ["", ""];
          // The button inside a date field belongs to the browser, which draws a ring of its own.
          if (at.type?.startsWith("date") && !at.matches(":focus")) return ["ring", "button"];
          const seen = [];
          for (let part = at, up = 0; part instanceof Element && up < 3; part = part.parentElement, up += 1) {
            const { outlineStyle, outlineWidth } = getComputedStyle(part);
            if (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) seen.push(part.localName);
          }
          return [seen.join(), at.outerHTML.slice(0, 100)];`);
        if (what === "") break;
        assert.notEqual(seen, "", what);
        stops += 1;
      }
      assert.ok(stops > 10, `${name}: ${stops}`);
    }
    await emulate(driver, {});
  });
}

/** @returns {Promise<string[]>} */
function violations() {
  return browser.driver.executeAsyncScript(`
    const done = arguments[0];
    axe.run(document).then(
      ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" ")))),
      (error) => done([String(error)]),
    );`);
}
