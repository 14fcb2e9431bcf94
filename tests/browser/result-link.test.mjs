// Links to a result: every calculator brings back what was entered, whatever a link holds.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { consoleErrors, emulate, patience } from "./harness.mjs";
import { anchors, openCalculator } from "./page-driver.mjs";
import { session } from "./session.mjs";
import { calculators } from "./visit.mjs";

const { browser, server } = session();

beforeEach(() => emulate(browser.driver, {}));

// The license desk links its unfinished state too: license-link.test.mjs.
const names = calculators.filter((name) => name !== "tarifwerk-license-quote");
const keyOf = (/** @type {string} */ name) => name.replace("tarifwerk-", "");
const pack = (/** @type {unknown} */ value) => `1.${deflateRawSync(JSON.stringify(value)).toString("base64url")}`;

/** @param {import("./page-driver.mjs").ElementName} name @param {string} packed */
const open = (name, packed) => openCalculator(browser.driver, server.origin, name, { fragment: `#${anchors[name]}?${keyOf(name)}=${packed}` });

/** @param {import("./page-driver.mjs").ElementName} name */
const state = (name) =>
  browser.driver.executeScript(`const element = document.querySelector(arguments[0]); return [element.value, element.result ?? null];`, name);

/** The words above the answer, once there are some. @param {import("./page-driver.mjs").Calculator} calculator */
async function notices(calculator) {
  /** @type {string[]} */
  let said = [];
  await browser.driver.wait(async () => (said = await calculator.says(".outcome .notice")).length > 0, patience, "a notice");
  return said;
}

const opened = "Diese Angaben kommen aus einem Link. Bitte prüfen Sie, ob sie stimmen.";

for (const name of names) {
  test(`${name}: each example comes back through its link`, async () => {
    const { driver } = browser;
    const first = await openCalculator(driver, server.origin, name);
    const samples = (await first.says(".sample")).length;
    assert.ok(samples > 0);
    for (let index = 0; index < samples; index += 1) {
      const calculator = await openCalculator(driver, server.origin, name);
      assert.deepEqual(await calculator.says(".outcome .notice"), []);
      await driver.executeScript(`document.querySelector(arguments[0]).shadowRoot.querySelectorAll(".sample")[arguments[1]].click();`, name, index);
      await driver.wait(async () => (await calculator.number()) !== "", patience);
      const shown = await state(name);
      await browser.driver.executeScript("arguments[0].click();", await calculator.find("#copy-link"));
      await driver.wait(async () => (await calculator.says("#link")).length === 1, patience);
      const link = new URL(String(await (await calculator.find("#link")).getProperty("value")));
      assert.match(link.hash, new RegExp(`^#${anchors[name]}\\?${keyOf(name)}=1\\.[\\w-]+$`));
      const again = await open(name, link.hash.slice(link.hash.indexOf("=") + 1));
      assert.deepEqual(await notices(again), [opened]);
      assert.deepEqual(await state(name), shown);
    }
  });
}

test("a link is taken back when an entry changes, and reset says no more of where the entries came from", async () => {
  const copayment = await open("tarifwerk-copayment", pack({ engine: await version(), input: { service: "medicine", date: "2026-03-02", price: "82.40" } }));
  // 10 % of 82.40 = 8.24
  await copayment.answers("8,24 €");
  await browser.driver.executeScript("arguments[0].click();", await copayment.find("#copy-link"));
  await browser.driver.wait(async () => (await copayment.says("#link")).length === 1, patience);
  await copayment.type("/price", "50");
  await copayment.answers("5,00 €");
  assert.deepEqual(await copayment.says("#link"), []);
  await (await copayment.find(".reset")).click();
  await browser.driver.wait(async () => (await copayment.says(".outcome .notice")).length === 0, patience);
});

const version = async () => {
  const { version: found } = await import(new URL("../../pkg/tarifwerk.js", import.meta.url).href).then(async (api) => {
    const { readFile } = await import("node:fs/promises");
    api.initSync({ module: await readFile(new URL("../../pkg/tarifwerk_bg.wasm", import.meta.url)) });
    return api.version();
  });
  return String(found);
};

test("a link of another version is opened, and that is said", async () => {
  const copayment = await open("tarifwerk-copayment", pack({ engine: "0.0.9", input: { service: "medicine", date: "2026-03-02", price: "82.40" } }));
  assert.match(String(await notices(copayment)), /Version 0\.0\.9 berechnet, hier rechnet Version \d+\.\d+\.\d+/);
  assert.equal(await copayment.number(), "8,24 €");
});

test("a tariff with terms of its own does not come in by a link", async () => {
  const year = await openCalculator(browser.driver, server.origin, "tarifwerk-year");
  await browser.driver.executeScript(`document.querySelector("tarifwerk-year").shadowRoot.querySelector(".sample").click();`);
  await browser.driver.wait(async () => (await year.number()) !== "", patience);
  const [input] = /** @type {[Record<string, unknown>]} */ (await state("tarifwerk-year"));
  const foreign = await open("tarifwerk-year", pack({ engine: await version(), input: { ...input, tariff: { id: "free-money", title: "Alles umsonst", benefits: [] } } }));
  assert.match(String(await notices(foreign)), /keine Angaben, mit denen hier gerechnet werden kann/);
  assert.equal(await foreign.number(), "");
});

test("broken and hostile links end in a sentence, and every calculator still works", async () => {
  const nested = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const links = [
    ["1.AAAA", /beschädigt/],
    ["9.abc", /keine Angaben/],
    [`1.${"A".repeat(300_000)}`, /zu groß/],
    [`1.${deflateRawSync(Buffer.alloc(20_000_000, 32)).toString("base64url")}`, /zu groß/],
    [`1.${deflateRawSync(nested).toString("base64url")}`, /keine Angaben|beschädigt/],
    [pack(7), /keine Angaben/],
    [pack({ engine: "1", input: {} }), /keine Angaben/],
    [pack({ engine: "1", input: { service: "<img src=x onerror=alert(1)>", __proto__: { price: 1 } } }), /keine Angaben/],
    [`1.${deflateRawSync('{"engine":"1","input":{"__proto__":{"service":"medicine"}}}').toString("base64url")}`, /keine Angaben/],
  ];
  for (const name of names) {
    for (const [packed, expected] of name === "tarifwerk-copayment" ? links : links.slice(-3)) {
      const calculator = await open(name, String(packed));
      assert.match(String(await notices(calculator)), /** @type {RegExp} */ (expected), `${name} ${String(packed).slice(0, 40)}`);
    }
    await browser.driver.executeScript(`document.querySelector(arguments[0]).shadowRoot.querySelector(".sample").click();`, name);
    await browser.driver.wait(() => browser.driver.executeScript(`return document.querySelector(arguments[0]).result !== undefined;`, name), patience);
  }
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("a link says no more than the entries and the version", async () => {
  const copayment = await open("tarifwerk-copayment", pack({ engine: await version(), input: { service: "medicine", date: "2026-03-02", price: "82.40" } }));
  await copayment.answers("8,24 €");
  await browser.driver.executeScript("arguments[0].click();", await copayment.find("#copy-link"));
  await browser.driver.wait(async () => (await copayment.says("#link")).length === 1, patience);
  const link = String(await (await copayment.find("#link")).getProperty("value"));
  assert.deepEqual(JSON.parse(inflateRawSync(Buffer.from(link.slice(link.indexOf("=1.") + 3), "base64url")).toString("utf8")), {
    engine: await version(),
    input: { service: "medicine", date: "2026-03-02", price: "82.40", quantity: 1 },
  });
});
