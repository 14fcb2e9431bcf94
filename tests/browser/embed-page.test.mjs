// The page that sets up a calculator for another site, what it gives to copy, and the calculator in an iframe there.
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { consoleErrors, emulate, needsChromium, patience, startBrowser, startServer } from "./harness.mjs";
import { elementsOf } from "./visit.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let ours;
/** The site of another origin that embeds.
 *  @type {Awaited<ReturnType<typeof startServer>>} */
let theirs;
let root = "";
let policy = "";

before(async () => {
  root = await mkdtemp(join(tmpdir(), "tarifwerk-host-"));
  await mkdir(join(root, "www"));
  // What a server of files for other sites says.
  ours = await startServer(undefined, () => ({ "Access-Control-Allow-Origin": "*" }));
  theirs = await startServer(root, () => ({ "Content-Security-Policy": policy }));
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await ours?.close();
  await theirs?.close();
  await rm(root, { recursive: true, force: true });
});

const run = (/** @type {string} */ script, /** @type {unknown[]} */ ...values) => browser.driver.executeScript(script, ...values);

async function openConfigurator(search = "") {
  await emulate(browser.driver, {});
  await browser.driver.get(`${ours.origin}/www/embed.html${search}`);
  await elementsOf(browser.driver);
}

/** @param {Record<string, string | boolean>} values */
async function set(values) {
  await run(
    `for (const [name, value] of Object.entries(arguments[0])) {
       const field = document.querySelector("#settings").elements[name];
       if (typeof value === "boolean") field.checked = value; else field.value = value;
       field.dispatchEvent(new Event("input", { bubbles: true }));
     }`,
    values,
  );
}

const code = (/** @type {string} */ name) => run(`return document.querySelector("#code-" + arguments[0]).textContent;`, name);

/**
 * Shows a page of the other site.
 * @param {string} body
 * @param {{ allows?: string, script?: string }} [host]
 */
async function showHost(body, { allows = "", script = "" } = {}) {
  policy = `default-src 'none'; script-src 'self' ${allows}; frame-src ${ours.origin}; style-src 'self' ${allows}; connect-src 'self'; base-uri 'none'`;
  await writeFile(join(root, "www/host.js"), script);
  await writeFile(join(root, "www/host.html"), `<!doctype html><html lang="de"><meta charset="utf-8"><title>Insurer</title><script src="host.js"></script><body>${body}</body></html>`);
  await emulate(browser.driver, {});
  await browser.driver.get(`${theirs.origin}/www/host.html`);
}

test("what is chosen is shown at once, and nothing typed into the preview is lost", async () => {
  await openConfigurator();
  await run(`const element = document.querySelector("#preview > *"); element.value = { service: "medicine", date: "2026-03-02", price: "82.40" };`);
  await set({ accent: "#a00000", radius: "0", lang: "en", year: "2024" });
  const seen = await run(`
    const element = document.querySelector("#preview > *");
    return [element.localName, element.lang, element.year, element.style.getPropertyValue("--tarifwerk-accent"), element.value.price];`);
  assert.deepEqual(seen, ["tarifwerk-copayment", "en", 2024, "#a00000", "82.40"]);
  await set({ accent: "", radius: "", lang: "", year: "" });
  const reset = await run(`const element = document.querySelector("#preview > *"); return [element.hasAttribute("lang"), element.hasAttribute("year"), element.style.length];`);
  assert.deepEqual(reset, [false, false, 0]);
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("each calculator can be chosen, with the options it has", async () => {
  await openConfigurator();
  const offered = await run(`return [...document.querySelectorAll("#element option")].map(({ value }) => value).sort();`);
  const manifest = JSON.parse(await readFile(new URL("../../pkg/custom-elements.json", import.meta.url), "utf8"));
  const { declarations } = manifest.modules[0];
  assert.deepEqual(offered, declarations.map(({ tagName }) => tagName).sort());
  for (const { tagName, attributes } of declarations) {
    await set({ element: tagName });
    const shown = await run(`return [...document.querySelectorAll("[data-attribute]")].filter(({ hidden }) => !hidden).map((option) => option.dataset.attribute);`);
    assert.deepEqual(shown.sort(), attributes.map(({ name }) => name).filter((/** @type {string} */ name) => name !== "lang").sort(), tagName);
    assert.equal(await run(`return document.querySelector("#preview > *").localName;`), tagName);
    assert.ok((await code("script")).includes(`<${tagName}`));
  }
});

test("a value that cannot be is explained beside its field and stays out of the code", async () => {
  await openConfigurator();
  await set({ accent: "reddish", font: "a; } body { display: none" });
  const problems = await run(`return ["accent", "font"].map((look) => [document.querySelector("#" + look).getAttribute("aria-invalid"), document.querySelector("#" + look + "-problem").textContent]);`);
  assert.deepEqual(problems, [["true", "„reddish“ ist hier kein gültiger Wert."], ["true", "„a; } body { display: none“ ist hier kein gültiger Wert."]]);
  assert.equal(await code("style"), "");
  assert.ok(!(await code("iframe")).includes("reddish"));
});

test("both languages say everything, and the page says in German what its script would say", async () => {
  await openConfigurator();
  const read = `return [...document.querySelectorAll("[data-text]")].map((place) => place.textContent.trim());`;
  const german = await run(read);
  const source = await readFile(new URL("../../www/embed.html", import.meta.url), "utf8");
  const written = await run(`return [...new DOMParser().parseFromString(arguments[0], "text/html").querySelectorAll("[data-text]")].map((place) => place.textContent.trim());`, source);
  assert.deepEqual(german, written);
  await run(`document.querySelector("a[data-lang=en]").click();`);
  const english = await run(read);
  const same = german.filter((/** @type {string} */ words, /** @type {number} */ index) => words === english[index]);
  assert.deepEqual(same, ["Tarifwerk", "Code"]);
  assert.equal(await run(`return document.querySelector("#preview > *").shadowRoot.querySelector("article").lang;`), "en");
  assert.match(await run(`return document.querySelector("footer a").href;`), /\/www\/\?lang=en$/);
});

test("the copied script tag works on another site, and only with the right file", { skip: needsChromium("its driver does not tell what the console says") }, async () => {
  await openConfigurator();
  await set({ element: "tarifwerk-burden-limit", lang: "en", year: "2023", accent: "#a00000" });
  const [script, style] = [await code("script"), await code("style")];
  assert.match(style, /^tarifwerk-burden-limit \{\n {2}--tarifwerk-accent: #a00000;\n\}$/);
  await showHost(script, { allows: `${ours.origin} 'wasm-unsafe-eval'` });
  assert.deepEqual(await elementsOf(browser.driver), ["tarifwerk-burden-limit"]);
  assert.deepEqual(await run(`const element = document.querySelector("tarifwerk-burden-limit"); return [element.year, element.lang];`), [2023, "en"]);

  await showHost(script.replace(/integrity="sha384-./, (/** @type {string} */ start) => start.slice(0, -1) + (start.endsWith("A") ? "B" : "A")), { allows: `${ours.origin} 'wasm-unsafe-eval'` });
  await browser.driver.sleep(500);
  assert.equal(await run(`return customElements.get("tarifwerk-burden-limit") === undefined;`), true);
  assert.match(String(await consoleErrors(browser.driver)), /integrity/);
  assert.equal(await run(`return document.querySelector("tarifwerk-burden-limit").innerText;`), "This calculator needs JavaScript and a current browser.");
});

/** Runs in a frame of the page that is shown. @param {number} index @param {string} script */
async function inFrame(index, script) {
  const { driver } = browser;
  await driver.switchTo().frame(index);
  try {
    await elementsOf(driver);
    return await driver.executeScript(script);
  } finally {
    await driver.switchTo().defaultContent();
  }
}

const heights = `return [...document.querySelectorAll("iframe")].map((frame) => frame.clientHeight);`;
const content = `return Math.ceil(document.body.getBoundingClientRect().height);`;
const sample = `document.querySelector("main > :last-child").shadowRoot.querySelector(".sample").click();`;

/** Waits until a frame is as tall as its content; browsers draw only frames in sight. @param {number} index */
async function fits(index) {
  const { driver } = browser;
  await run(`document.querySelectorAll("iframe")[arguments[0]].scrollIntoView();`, index);
  let last = [0, 0];
  await driver.wait(async () => (last = [(await run(heights))[index], await inFrame(index, content)])[0] === last[1], patience).catch(() => assert.fail(`frame ${index}: ${last}`));
  return last[0] ?? 0;
}

test("two iframes on a site with a strict policy: each its own height, results only where asked for", async () => {
  await openConfigurator();
  await set({ results: true });
  const asking = await code("iframe");
  await set({ results: false, element: "tarifwerk-deadlines" });
  const quiet = await code("iframe");
  assert.match(asking, /data-tarifwerk="results"/);
  assert.ok(!quiet.includes("results"));
  const script = `
    window.heard = []; window.messages = [];
    for (const type of ["tarifwerk-input", "tarifwerk-result"]) addEventListener(type, (event) => heard.push([event.target.id, type, event.detail.result?.ownCost]));
    addEventListener("message", ({ data, origin }) => messages.push([data.type, origin]));`;
  // The script stands twice on the page, once with each copied snippet.
  await showHost(asking.replace("<iframe", `<iframe id="asking"`) + quiet.replace("<iframe", `<iframe id="quiet"`), { allows: ours.origin, script });
  const before = [await fits(0), await fits(1)];
  assert.notEqual(before[0], before[1]);
  await inFrame(0, sample);
  await browser.driver.wait(async () => (await fits(0)) !== before[0], patience, "the first frame grows with its answer");
  assert.equal((await run(heights))[1], before[1], "the other frame stays");
  await inFrame(1, sample);
  await browser.driver.wait(async () => (await fits(1)) !== before[1], patience);
  const heard = await run("return heard;");
  // 10 % of 82.40 and the excess over 60.00: 6.00 + 22.40
  assert.deepEqual(heard, [["asking", "tarifwerk-input", null], ["asking", "tarifwerk-result", "28.40"]]);
  const messages = await run("return messages;");
  assert.deepEqual(new Set(messages.map(([, origin]) => origin)), new Set([ours.origin]));
  const errors = (await consoleErrors(browser.driver)).filter((message) => !message.includes("favicon"));
  assert.deepEqual(errors, []);
  await emulate(browser.driver, { width: 500 });
  await fits(0);
  await fits(1);
});

test("a frame that was there before the script, and one that comes after it", async () => {
  const frame = `<iframe data-tarifwerk src="${ours.origin}/www/embed.html?element=tarifwerk-copayment" title="x" width="100%"></iframe>`;
  await showHost(frame, { allows: ours.origin });
  await inFrame(0, content);
  await run(`const script = document.createElement("script"); script.src = arguments[0]; document.body.append(script);`, `${ours.origin}/pkg/frame.js`);
  await fits(0);
  await run(`const frame = document.querySelector("iframe").cloneNode(); frame.removeAttribute("style"); frame.src = frame.src + "&lang=en"; document.body.append(frame);`);
  await fits(1);
  assert.equal(await inFrame(1, `return document.documentElement.lang;`), "en");
});

test("only the frame itself is heard, and a frame says nothing to anyone but its asking parent", async () => {
  const frame = `<iframe data-tarifwerk="results" src="${ours.origin}/www/embed.html?element=tarifwerk-copayment" title="x" width="100%"></iframe>`;
  const listen = `window.heard = []; window.messages = []; addEventListener("tarifwerk-result", (event) => heard.push(event.detail)); addEventListener("message", ({ data }) => messages.push(data.type));`;
  // Without the script nobody asks.
  await showHost(frame, { allows: ours.origin, script: listen });
  await inFrame(0, sample);
  await browser.driver.sleep(500);
  assert.deepEqual(await run("return messages;"), []);

  // A window of our origin that is not the parent asks the first frame and lies to the host.
  await showHost(`${frame}<iframe src="${ours.origin}/www/embed.html?element=tarifwerk-deadlines" title="y"></iframe><script src="${ours.origin}/pkg/frame.js"></script>`, { allows: ours.origin, script: listen });
  const height = await fits(0);
  await inFrame(1, `
    window.told = [];
    addEventListener("message", ({ data }) => told.push(data));
    parent.frames[0].postMessage({ type: "tarifwerk-ask", results: true }, "*");
    parent.postMessage({ type: "tarifwerk-height", height: 9 }, "*");
    parent.postMessage({ type: "tarifwerk-result", detail: { lie: true } }, "*");`);
  // From the host's own window: right origin of nobody, wrong source.
  await run(`postMessage({ type: "tarifwerk-height", height: 9 }, "*");`);
  await browser.driver.sleep(500);
  assert.equal((await run(heights))[0], height);
  assert.deepEqual(await run("return heard;"), []);
  assert.deepEqual(await inFrame(1, "return told;"), []);
  // The one that asks from the side does not take the place of the parent either.
  await inFrame(0, sample);
  await browser.driver.wait(async () => Number(await run("return heard.length;")) > 0, patience, "the host still hears its frame");
  assert.deepEqual(await run("return heard.map(({ result }) => result.ownCost);"), ["28.40"]);
});

test("what an address says becomes neither markup nor style of its own", async () => {
  const wild = new URLSearchParams({ element: "tarifwerk-copayment", accent: "red; } * { display: none", font: "url(https://example.org/f)", lang: "<b>", year: `"><img src=x>`, scheme: "dark" });
  await openConfigurator(`?${wild}`);
  const seen = await run(`
    const element = document.querySelector("main > :last-child");
    return [document.body.children.length, [...element.style], element.getAttribute("lang"), document.querySelectorAll("img").length, getComputedStyle(document.documentElement).colorScheme];`);
  assert.deepEqual(seen, [1, ["color-scheme"], null, 0, "dark"]);
  await openConfigurator("?element=script");
  assert.equal(await run(`return document.documentElement.className;`), "configurator");
});
