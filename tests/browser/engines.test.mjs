// Firefox and WebKit: what a visitor or another site sees that an engine could do differently. The other files of this folder
// test that and the rest in Chromium; `make test-engines` runs them in all engines.
import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findBrowser } from "../../tools/browser.mjs";
import { patience, startBrowser, startServer } from "./harness.mjs";
import { goTo, openCalculator } from "./page-driver.mjs";
import { elementsOf, visit, visitEvery } from "./visit.mjs";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Why an engine is not tested on this machine, or false. @param {import("../../tools/browser.mjs").Engine} engine */
function absent(engine) {
  try {
    findBrowser(engine);
    return false;
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    console.error(`no test runs in ${engine}: ${reason}`);
    return reason;
  }
}

/** Notes what the page's policy stopped and what failed without being caught. */
const watch = `
  window.faults = [];
  addEventListener("error", ({ message }) => faults.push(message));
  addEventListener("unhandledrejection", ({ reason }) => faults.push(String(reason)));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => faults.push(violatedDirective + " " + blockedURI));`;

for (const engine of /** @type {const} */ (["firefox", "webkit"])) {
  describe(engine, { skip: absent(engine) }, () => {
    /** @type {Awaited<ReturnType<typeof startBrowser>>} */
    let browser;
    /** @type {Awaited<ReturnType<typeof startServer>>} */
    let server;
    /** A folder for the pages of others and for files. */
    let root = "";

    before(async () => {
      root = await mkdtemp(join(tmpdir(), "tarifwerk-site-"));
      await mkdir(join(root, "www"));
      server = await startServer();
      browser = await startBrowser({ engine });
    });

    after(async () => {
      await browser?.close();
      await server?.close();
      await rm(root, { recursive: true, force: true });
    });

    test("every element answers each of its samples, under the strict policy", async () => {
      const { driver } = browser;
      await driver.get(`${server.origin}/www/`);
      await driver.executeScript(watch);
      for (const { name, states } of await visitEvery(driver)) {
        assert.ok(states.length > 0, name);
        assert.deepEqual(new Set(states), new Set(["answered"]), name);
      }
      assert.deepEqual(await driver.executeScript("return faults;"), []);
    });

    test("what is typed key by key is answered, explained, and kept in the other language", async () => {
      const { driver } = browser;
      const copayment = await openCalculator(driver, server.origin, "tarifwerk-copayment");
      await copayment.choose("/date", "2026-03-02");
      await copayment.type("/price", "82,40");
      // 10 % of 82.40 = 8.24
      await copayment.answers("8,24 €");
      await copayment.open("So wird gerechnet");
      const citations = await copayment.says(".step-citation");
      assert.match(citations.join(" "), /§ 61/);
      const drawn = `return [...document.querySelector("tarifwerk-copayment").shadowRoot.querySelectorAll(".step")].map((step) => step.getBoundingClientRect().height > 0);`;
      assert.deepEqual(new Set(await driver.executeScript(drawn)), new Set([true]));
      await (await driver.findElement({ css: "a[data-lang=en]" })).click();
      await copayment.answers("€8.24");
      assert.equal(await copayment.text("/price"), "82,40");
      assert.equal(await copayment.text("/date"), "2026-03-02");
      await copayment.type("/price", "lots");
      assert.match(await copayment.problem("/price"), /lots/);
    });

    test("an iframe on another site is as tall as its calculator, and tells its result", async () => {
      const { driver } = browser;
      // The frame stands on a page of another origin.
      const policy = `default-src 'none'; script-src 'self' ${server.origin}; frame-src ${server.origin}`;
      const host = await startServer(root, () => ({ "Content-Security-Policy": policy }));
      try {
        const frame = `<iframe data-tarifwerk="results" src="${server.origin}/www/embed.html?element=tarifwerk-copayment" title="Rechner" width="100%"></iframe>`;
        await writeFile(join(root, "www/host.js"), `addEventListener("tarifwerk-result", ({ detail }) => (window.cost = detail.result.ownCost));`);
        await writeFile(join(root, "www/host.html"), `<!doctype html><html lang="de"><meta charset="utf-8"><title>Host</title><script src="host.js"></script><script src="${server.origin}/pkg/frame.js"></script><body>${frame}</body></html>`);
        await driver.get(`${host.origin}/www/host.html`);
        /** @param {string} script */
        const inFrame = async (script) => {
          await driver.switchTo().frame(0);
          try {
            await elementsOf(driver);
            return await driver.executeScript(script);
          } finally {
            await driver.switchTo().defaultContent();
          }
        };
        const fits = async () => {
          let last = [0, 0];
          const same = async () => {
            const height = await driver.executeScript(`return document.querySelector("iframe").clientHeight;`);
            last = [height, await inFrame("return Math.ceil(document.body.getBoundingClientRect().height);")];
            return last[0] === last[1];
          };
          await driver.wait(same, patience).catch(() => assert.fail(`the frame is ${last[0]} px tall, its content ${last[1]}`));
          return last[0] ?? 0;
        };
        const empty = await fits();
        await inFrame(`document.querySelector("tarifwerk-copayment").shadowRoot.querySelector(".sample").click();`);
        // 82.40 with a fixed amount of 60.00: 10 % of 60.00 = 6.00, and the excess of 22.40.
        await driver.wait(() => driver.executeScript("return window.cost === '28.40';"), patience, "the host hears the result");
        await driver.wait(async () => (await fits()) !== empty, patience, "the frame takes the height of the answer");
      } finally {
        await host.close();
      }
    });

    test("offline.html opened from disk answers, with no request", async () => {
      const { driver } = browser;
      const file = join(root, "Tarifwerk.html");
      await cp(join(repository, "pkg/offline.html"), file);
      await driver.get(pathToFileURL(file).href);
      await driver.executeScript(watch);
      // The elements are those of the page above: two of them stand for all.
      for (const name of /** @type {const} */ (["tarifwerk-copayment", "tarifwerk-license-quote"])) {
        await goTo(driver, name);
        assert.deepEqual(new Set(await visit(driver, name)), new Set(["answered"]), name);
      }
      const requests = await driver.executeScript(`return performance.getEntriesByType("resource").map(({ name }) => name);`);
      assert.deepEqual([requests, await driver.executeScript("return faults;")], [[], []]);
    });

    for (const beside of [true, false]) {
      test(`institutions from a CSV file are quoted ${beside ? "in a worker" : "where a worker cannot start"}`, async () => {
        const { driver } = browser;
        const desk = await openCalculator(driver, server.origin, "tarifwerk-license-quote");
        await driver.executeScript(
          `const Real = Worker;
           window.heard = 0;
           window.Worker = class extends Real {
             constructor(...words) {
               if (!window.allowed) throw new Error("no worker here");
               super(...words);
               this.addEventListener("message", () => (window.heard += 1));
             }
           };
           window.allowed = arguments[0];`,
          beside,
        );
        await desk.open("Datum und Laufzeit");
        await desk.choose("/date", "2026-03-02");
        await desk.open("Viele Einrichtungen aus einer CSV-Datei");
        const file = join(root, "institutions.csv");
        await writeFile(file, `Einrichtung;vollstationär;ambulant\n${"Haus;6.791;13.186\n".repeat(300)}Haus;viele;1\n`);
        await (await desk.find("#institutions-files")).sendKeys(file);
        const told = async () => /301 Einrichtungen aus institutions\.csv gerechnet/.test(String(await desk.says(".notice")));
        await driver.wait(told, patience, "the file is quoted");
        // The header is line 1.
        assert.match(String(await desk.says(".bulk-problems li")), /^Zeile 302: /);
        // That it began, and at least one answer.
        assert.equal((await driver.executeScript("return heard;")) > 1, beside);
      });
    }

    test("a policy that forbids WebAssembly is explained in words", async () => {
      const { driver } = browser;
      const strict = await startServer(undefined, () => ({ "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'" }));
      try {
        await driver.get(`${strict.origin}/www/embed.html?element=tarifwerk-year&lang=en`);
        await elementsOf(driver);
        const words = await driver.executeScript(`return document.querySelector("tarifwerk-year").shadowRoot.querySelector(".answer").textContent;`);
        assert.match(words, /security rules of this page forbid WebAssembly.*'wasm-unsafe-eval' in script-src/s);
      } finally {
        await strict.close();
      }
    });
  });
}
