// The files of single elements: each works alone, under the strict policy of the server, with the part of the module that it holds, and
// beside others.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { consoleErrors, patience } from "./harness.mjs";
import { session } from "./session.mjs";
import { calculators, elementsOf, visit } from "./visit.mjs";

const { browser, server, site } = session({ site: (root) => writeFile(join(root, "www/icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>') });

/** @param {string} page its name @param {readonly string[]} scripts below pkg/ @param {readonly string[]} elements */
async function show(page, scripts, elements) {
  const tags = scripts.map((script) => `<script type="module" src="../pkg/${script}"></script>`).join("");
  const body = elements.map((name) => `<${name}></${name}>`).join("");
  const head = `<meta charset="utf-8"><link rel="icon" href="icon.svg"><title>${page}</title>`;
  await writeFile(join(site.path, "www", `${page}.html`), `<!doctype html><html lang="de"><head>${head}${tags}</head><body>${body}</body></html>`);
  await browser.driver.get(`${server.origin}/www/${page}.html`);
  await elementsOf(browser.driver);
}

/** @param {string} name @returns {string} */
const fileOf = (name) => `elements/${name.replace("tarifwerk-", "")}.js`;

/** Addresses of all that the page has asked for. */
const asked = `return performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith(".js") || path.endsWith(".wasm"));`;

for (const name of calculators) {
  test(`${name} does from its own file what it does from elements.js`, async () => {
    await show("whole", ["elements.js"], [name]);
    const expected = await visit(browser.driver, name);
    await show("single", [fileOf(name)], [name]);
    assert.deepEqual(await visit(browser.driver, name), expected);
    assert.deepEqual(await browser.driver.executeScript(asked), [`/pkg/${fileOf(name)}`]);
    assert.deepEqual(await consoleErrors(browser.driver), []);
  });
}

test("two files on a page, and elements.js after them, do not disturb each other", async () => {
  const names = ["tarifwerk-copayment", "tarifwerk-burden-limit", "tarifwerk-deadlines"];
  await show("several", [fileOf("tarifwerk-copayment"), fileOf("tarifwerk-burden-limit"), "elements.js"], names);
  for (const name of names) assert.ok((await visit(browser.driver, name)).includes("answered"), name);
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("the license desk starts its own file as its worker", async () => {
  await show("desk", [fileOf("tarifwerk-license-quote")], ["tarifwerk-license-quote"]);
  const started = await browser.driver.executeAsyncScript(
    `const done = arguments[0];
     const Own = Worker;
     window.Worker = class extends Own {
       constructor(address, options) {
         super(address, options);
         this.addEventListener("message", ({ data }) => typeof data === "string" && done([new URL(address).pathname, data.split(" ")[0]]));
       }
     };
     const root = document.querySelector("tarifwerk-license-quote").shadowRoot;
     for (const fold of root.querySelectorAll("details")) fold.open = true;
     const files = new DataTransfer();
     files.items.add(new File(["vollstationär;ambulant\\n6791;13186\\n"], "wenige.csv"));
     const field = root.querySelector("#institutions-files");
     field.files = files.files;
     field.dispatchEvent(new Event("change", { bubbles: true }));`,
  );
  assert.deepEqual(started, ["/pkg/elements/license-quote.js", "tarifwerk-background"]);
  const { driver } = browser;
  const notice = `return [...document.querySelector("tarifwerk-license-quote").shadowRoot.querySelectorAll(".notice")].map((part) => part.textContent).join(" ");`;
  await driver.wait(async () => /1 Einrichtung aus wenige\.csv gerechnet/.test(await driver.executeScript(notice)), patience, "the table was calculated");
});
