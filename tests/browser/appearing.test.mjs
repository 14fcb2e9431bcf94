// How an element comes: form and answer at once where the calculator is there in time, the form alone where it keeps one waiting.
// And how the page comes: no script waits for another.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { patience } from "./harness.mjs";
import { session } from "./session.mjs";

const { browser, server, site } = session({ site: async () => {} });

/** Notes every state of the answer, from the first one that is drawn on. */
const watch = `globalThis.states = [];
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (options) {
  const root = attach.call(this, options);
  const note = () => {
    const state = root.querySelector(".answer")?.classList[1];
    if (state && state !== states.at(-1)) states.push(state);
  };
  new MutationObserver(note).observe(root, { childList: true, subtree: true, attributes: true });
  return root;
};`;

/** @param {string} name @param {string} script runs before the elements */
async function open(name, script) {
  await writeFile(join(site.path, "www", `${name}.js`), `${watch}\n${script}`);
  const page = `<!doctype html><html lang="de"><title>${name}</title><script src="${name}.js"></script>
    <script type="module" src="../pkg/elements.js"></script><tarifwerk-copayment></tarifwerk-copayment></html>`;
  await writeFile(join(site.path, "www", `${name}.html`), page);
  await browser.driver.get(`${server.origin}/www/${name}.html`);
}

/** @param {string} state */
async function reaches(state) {
  const { driver } = browser;
  await driver.wait(() => driver.executeScript("return states.includes(arguments[0])", state), patience, `the answer is ${state}`);
  return /** @type {Promise<string[]>} */ (driver.executeScript("return states"));
}

test("form and answer come at once where the calculator comes in time", async () => {
  // However slow the machine is: the time after which the form comes alone does not pass.
  await open("in-time", "const wait = setTimeout; window.setTimeout = (task, time) => (time === 100 ? 0 : wait(task, time));");
  assert.deepEqual(await reaches("incomplete"), ["incomplete"]);
});

test("the form comes alone where the calculator keeps it waiting, and the answer follows", async () => {
  await open(
    "waiting",
    `const compile = WebAssembly.compile;
     WebAssembly.compile = async (bytes) => {
       await new Promise((go) => { globalThis.go = go; });
       return compile(bytes);
     };`,
  );
  assert.deepEqual(await reaches("loading"), ["loading"]);
  const { driver } = browser;
  const shown = await driver.executeScript(`
    const root = document.querySelector("tarifwerk-copayment").shadowRoot;
    return [root.querySelectorAll("select, input").length > 0, root.querySelector(".answer").textContent.trim()];`);
  assert.deepEqual(shown, [true, "Der Rechner wird geladen …"]);
  await driver.executeScript("go()");
  assert.deepEqual(await reaches("incomplete"), ["loading", "incomplete"]);
});

for (const name of ["index.html", "embed.html"]) {
  test(`no script of ${name} waits for another one before it is asked for`, async () => {
    const text = await readFile(new URL(`../../www/${name}`, import.meta.url), "utf8");
    const scripts = [...text.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
    assert.ok(scripts.length > 1);
    for (const tag of scripts) assert.match(tag, / defer | type="module" /);
  });
}
