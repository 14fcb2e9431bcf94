// axe-core over the page: both languages, light and dark, narrow and wide, empty, answered with everything open, and wrong.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Key } from "selenium-webdriver";
import { axe } from "./axe.mjs";
import { emulate, startBrowser, startServer } from "./harness.mjs";
import { goTo, openCalculator } from "./page-driver.mjs";
import { calculators, elementsOf } from "./visit.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;

before(async () => {
  server = await startServer();
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
});

const everyElement = `const roots = [...document.querySelectorAll("main section > *")].map((element) => element.shadowRoot);`;
const states = {
  empty: "",
  "answered and open": `${everyElement}
    const sample = { "tarifwerk-license-quote": 2, "tarifwerk-deadlines": 1 };
    for (const root of roots) root.querySelectorAll(".sample")[sample[root.host.localName] ?? 0].click();
    const years = document.querySelector("tarifwerk-license-quote").shadowRoot.querySelector("#field-termYears");
    years.value = "3";
    years.dispatchEvent(new InputEvent("input", { bubbles: true }));
    setTimeout(() => { for (const root of roots) for (const fold of root.querySelectorAll("details")) fold.open = true; }, 100);`,
  wrong: `${everyElement}
    for (const root of roots) for (const field of root.querySelectorAll("input[inputmode]")) {
      field.value = "1,2,3";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
    document.querySelector("tarifwerk-deadlines").value = { system: "conus", events: { "term-end": "2026-02-30", "nothing": "2026-01-01" } };`,
};

for (const width of [320, 768, 1440]) {
  for (const dark of [false, true]) {
    for (const lang of ["de", "en"]) {
      test(`axe finds nothing: ${width} px, ${dark ? "dark" : "light"}, ${lang}`, async () => {
        const { driver } = browser;
        await emulate(driver, { width, dark });
        await driver.get(`${server.origin}/www/${lang === "en" ? "?lang=en" : ""}`);
        // As a developer's tool does: a script element would be against the page's own policy.
        await driver.sendDevToolsCommand("Runtime.evaluate", { expression: axe });
        assert.deepEqual(await violations(), [], "the choice of calculators");
        for (const name of calculators) await goTo(driver, name);
        assert.deepEqual(await violations(), [], "one calculator");
        // All that were opened, one below the other: axe looks at what can be seen.
        await driver.executeScript(`for (const section of document.querySelectorAll("section[hidden]")) section.hidden = false;`);
        for (const [state, act] of Object.entries(states)) {
          await driver.executeScript(act);
          await driver.sleep(state === "empty" ? 0 : 1000);
          assert.deepEqual(await violations(), [], state);
          const overflow = await driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth;",
          );
          assert.equal(overflow, 0, `${state}: nothing is wider than the window`);
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
    for (const name of calculators) {
      await openCalculator(driver, server.origin, name);
      await driver.executeScript(`const root = document.querySelector("${name}").shadowRoot; root.querySelector(".sample").click();`);
      let shown = 0;
      for (let presses = 0; presses < 30; presses += 1) {
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
        shown += 1;
      }
      assert.ok(shown > 10, `${name}: ${shown}`);
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
