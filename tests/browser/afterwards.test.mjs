// A key shows its result at once; fields, pictures, tables and the calculation follow a frame later, and never stay behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { openCalculator } from "./page-driver.mjs";
import { session } from "./session.mjs";

const { browser, server } = session();

const parts = `const element = [...document.querySelectorAll("*")].find(({ localName }) => localName.startsWith("tarifwerk-"));
const root = element.shadowRoot;
const text = (selector) => root.querySelector(selector)?.textContent.replaceAll("\\u00a0", " ").trim().replace(/\\s+/g, " ") ?? "";
const both = () => [text(".answer-number"), text(".own-label"), text(".sums .total dd")];
const type = (written, path = "-price") => {
  const field = root.querySelector("#field" + path);
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

test("what a key changes elsewhere in the form follows with the picture", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-year");
  const [first, atOnce, complete] = await seen(`
    root.querySelector(".sample").click(); await element.updateComplete;
    const hint = () => text(".expense .fold-hint"); const first = hint();
    const told = toldOf("tarifwerk-result"); type("77.70", "-expenses-0-price"); await told; const atOnce = hint();
    await element.updateComplete; return [first, atOnce, hint()];`);
  assert.doesNotMatch(first, /77,70/);
  assert.equal(atOnce, first);
  assert.match(complete, /77,70/);
});

test("an act begins with what the key before it left, also while the form is behind", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-year");
  const [typed, pressed, chosen] = await seen(`
    root.querySelector(".sample").click(); await element.updateComplete;
    const { requestAnimationFrame } = window; window.requestAnimationFrame = () => 0;
    const key = async (path, written) => { const told = toldOf("tarifwerk-result"); type(written, path); await told; };
    const prices = () => element.value.expenses.map(({ price }) => price);
    await key("-expenses-0-price", "11"); await key("-expenses-1-price", "22"); const typed = prices().slice(0, 2);
    const before = prices().length;
    await key("-expenses-0-price", "33"); root.querySelector(".preset").click(); await element.updateComplete;
    const pressed = [prices()[0], prices().length - before];
    await key("-expenses-0-price", "44");
    const service = root.querySelector("#field-expenses-1-service"); service.value = "aid";
    service.dispatchEvent(new Event("change", { bubbles: true })); await element.updateComplete;
    await key("-expenses-0-price", "55"); root.querySelector("#field-prepaid").click(); await element.updateComplete;
    window.requestAnimationFrame = requestAnimationFrame;
    return [typed, pressed, [prices()[0], element.value.expenses[1].service, element.value.prepaid]];`);
  assert.deepEqual(typed, ["11.00", "22.00"]);
  assert.deepEqual(pressed, ["33.00", 1]);
  assert.deepEqual(chosen, ["55.00", "aid", true]);
});

test("many fields filled in at once all keep what was put into them", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-year");
  const [given, shown] = await seen(`
    root.querySelector(".sample").click(); await element.updateComplete;
    const texts = { "-expenses-0-price": "11", "-expenses-0-label": "one", "-expenses-1-price": "22", "-household-grossIncome": "40000" };
    for (const [path, text] of Object.entries(texts)) type(text, path);
    const partner = root.querySelector("#field-household-partner"); partner.click();
    await element.updateComplete;
    const { expenses: [first, second], household } = element.value;
    return [
      [first.price, first.label, second.price, household.grossIncome, household.partner],
      [...Object.keys(texts).map((path) => root.querySelector("#field" + path).value), partner.checked],
    ];`);
  assert.deepEqual(given, ["11.00", "one", "22.00", "40000.00", true]);
  assert.deepEqual(shown, ["11", "one", "22", "40000", true]);
});

test("a part that was just opened or closed stays so through an update", async () => {
  await openCalculator(browser.driver, server.origin, "tarifwerk-copayment");
  const states = await seen(`
    const fold = root.querySelector("details"); const states = [fold.open];
    for (let time = 0; time < 3; time += 1) {
      fold.querySelector("summary").click(); element.requestUpdate(); await element.updateComplete; states.push(fold.open);
    }
    return states;`);
  assert.deepEqual(states, [false, true, false, true]);
});
