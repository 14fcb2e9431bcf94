// However often an element computes, it leaves no more behind than it did at first: memory, nodes of the page, listeners.
import assert from "node:assert/strict";
import { test } from "node:test";
import { needsChromium } from "./harness.mjs";
import { openCalculator } from "./page-driver.mjs";
import { session } from "./session.mjs";
import { calculators } from "./visit.mjs";

const { browser, server } = session({ scriptPatience: 1_200_000 });

/** Every one is drawn as well, which takes its time; `make soak` asks for 10,000 of each. */
const asked = Number(process.env["TARIFWERK_COMPUTATIONS"] ?? 1000);

/**
 * Sets the values of the examples in turn, each with an answer, all parts open. Returns what is in memory afterwards.
 * @param {string} name @param {number} times
 */
async function compute(name, times) {
  const answered = await browser.driver.executeAsyncScript(
    `const [name, times, done] = arguments;
     const element = document.querySelector(name);
     (async () => {
       const values = window.values ??= [];
       if (values.length === 0) {
         for (const sample of element.shadowRoot.querySelectorAll(".sample")) {
           sample.click();
           await element.updateComplete;
           if (element.result !== undefined) values.push(element.value);
         }
         for (const fold of element.shadowRoot.querySelectorAll("details")) fold.open = true;
       }
       let answered = 0;
       for (let time = 0; time < times; time += 1) {
         const before = element.result;
         element.value = structuredClone(values[time % values.length]);
         await element.updateComplete;
         if (element.result !== undefined && element.result !== before) answered += 1;
         // A page that never rests cannot be tidied up.
         if (time % 100 === 99) await new Promise((drawn) => setTimeout(drawn));
       }
       return [answered, values.length];
     })().then(done, (error) => done([String(error)]));`,
    name,
    times,
  );
  assert.deepEqual(answered, [times, answered[1]], "each example is computed anew");
  await browser.driver.sendDevToolsCommand("HeapProfiler.collectGarbage");
  const heap = await browser.driver.sendAndGetDevToolsCommand("Runtime.getHeapUsage");
  const counters = await browser.driver.sendAndGetDevToolsCommand("Memory.getDOMCounters");
  return { .../** @type {{ usedSize: number }} */ (heap), .../** @type {{ nodes: number, jsEventListeners: number }} */ (counters) };
}

for (const name of calculators) {
  const times = name === "tarifwerk-copayment" ? Math.max(asked, 10_000) : asked;
  test(`${name}: ${times} computations`, { skip: needsChromium("memory is read by DevTools") }, async () => {
    await openCalculator(browser.driver, server.origin, name);
    const before = await compute(name, 200);
    const after = await compute(name, times);
    assert.ok(after.nodes <= before.nodes + 50, `nodes grew from ${before.nodes} to ${after.nodes}`);
    assert.ok(after.jsEventListeners <= before.jsEventListeners + 10, "listeners grew");
    assert.ok(after.usedSize < before.usedSize + 2_000_000, `memory grew from ${before.usedSize} to ${after.usedSize} bytes`);
  });
}
