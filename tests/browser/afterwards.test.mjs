// A key shows its result at once; pictures, tables and the calculation follow a frame later, and never stay behind.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser, startServer } from "./harness.mjs";
import { openCalculator } from "./page-driver.mjs";

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

const parts = `const element = document.querySelector("tarifwerk-copayment");
const root = element.shadowRoot;
const text = (selector) => root.querySelector(selector)?.textContent.replaceAll("\\u00a0", " ").trim().replace(/\\s+/g, " ") ?? "";
const both = () => [text(".answer-number"), text(".own-label"), text(".sums .total dd")];
const type = (written) => {
  const field = root.querySelector("#field-price");
  field.value = written;
  field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
};
const drawn = async () => { while (text(".own-label") === "") await new Promise(requestAnimationFrame); };
const toldOf = (name) => new Promise((told) => element.addEventListener(name, told, { once: true }));
`;

/** @param {string} script */
async function seen(script) {
  const found = await browser.driver.executeAsyncScript(`const done = arguments[0]; ${parts} (async () => { ${script} })().then(done, (error) => done(String(error)));`);
  assert.ok(Array.isArray(found), String(found));
  return found;
}

test("a key shows its result before the picture, and the picture before the element says that it is complete", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-copayment");
  const [first, atOnce, complete] = await seen(`
    type("60"); await drawn(); const first = both();
    const told = toldOf("tarifwerk-result"); type("90"); await told; const atOnce = both();
    await element.updateComplete; return [first, atOnce, both()];`);
  // A tenth of the price.
  assert.deepEqual(first, ["6,00 €", "Ihr Preis: 60,00 €", "6,00 €"]);
  assert.deepEqual(atOnce, ["9,00 €", "Ihr Preis: 60,00 €", "6,00 €"]);
  assert.deepEqual(complete, ["9,00 €", "Ihr Preis: 90,00 €", "9,00 €"]);
});

test("nothing waits where no key was pressed, or where no frame will come", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-copayment");
  const [assigned, hidden] = await seen(`
    const assign = (price) => { element.value = { service: "medicine", date: "2026-06-15", price }; };
    assign("60.00"); await drawn();
    const first = toldOf("tarifwerk-result"); assign("70.00");
    await first; const assigned = both();
    Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
    const second = toldOf("tarifwerk-result"); type("80"); await second; const hidden = both();
    delete document.hidden; return [assigned, hidden];`);
  assert.deepEqual(assigned, ["7,00 €", "Ihr Preis: 70,00 €", "7,00 €"]);
  assert.deepEqual(hidden, ["8,00 €", "Ihr Preis: 80,00 €", "8,00 €"]);
});

test("a window that gets no frames catches up all the same", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-copayment");
  const [late] = await seen(`
    type("60"); await drawn();
    const { requestAnimationFrame } = window; window.requestAnimationFrame = () => 0;
    type("90"); await element.updateComplete; window.requestAnimationFrame = requestAnimationFrame; return [both()];`);
  assert.deepEqual(late, ["9,00 €", "Ihr Preis: 90,00 €", "9,00 €"]);
});

test("an element taken off the page while it waits is up to date when it comes back", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-copayment");
  const [back] = await seen(`
    type("60"); await drawn();
    const told = toldOf("tarifwerk-result"); type("90"); await told;
    const place = element.parentNode; element.remove(); place.append(element);
    await element.updateComplete; return [both()];`);
  assert.deepEqual(back, ["9,00 €", "Ihr Preis: 90,00 €", "9,00 €"]);
});
