// The elements on pages that are not ours: hostile styles, other shadow roots, forms, late scripts. Elements and their
// attributes are taken from the manifest, so a new element is tested as well.
import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { Key } from "selenium-webdriver";
import { consoleErrors, patience } from "./harness.mjs";
import { Calculator } from "./page-driver.mjs";
import { session } from "./session.mjs";
import { elementsOf, visit } from "./visit.mjs";

/** Policy of the host where it is not that of our own server. */
let policy = "";

const manifest = JSON.parse(await readFile(new URL("../../pkg/custom-elements.json", import.meta.url), "utf8"));
const declarations = manifest.modules[0].declarations;
const names = declarations.map(({ tagName }) => tagName);
const module = `<script type="module" src="../pkg/elements.js"></script>`;

const { browser, server, site } = session({
  site: async (root) => {
    await writeFile(join(root, "www/icon.svg"), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    // Named by a test of attributes; one that is not there would show in the console, some time later.
    await cp(fileURLToPath(new URL("../../www/price-list.example.json", import.meta.url)), join(root, "www/price-list.example.json"));
  },
  headersOf: () => (policy ? { "Content-Security-Policy": policy } : {}),
});

/**
 * Shows a page of a host; scripts and styles are files, as the policy wants it.
 * @param {{ head?: string, body: string, script?: string, style?: string, ready?: boolean }} page
 */
async function show({ head = module, body, script = "", style = "", ready = true }) {
  const markup = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Host</title><link rel="icon" href="icon.svg"><link rel="stylesheet" href="host.css"><script src="host.js"></script>${head}<body>${body}</body></html>`;
  await writeFile(join(site.path, "www/host.css"), style);
  await writeFile(join(site.path, "www/host.js"), script);
  await writeFile(join(site.path, "www/host.html"), markup);
  await browser.driver.get(`${server.origin}/www/host.html`);
  if (ready) await elementsOf(browser.driver);
}

const run = (/** @type {string} */ script, /** @type {unknown[]} */ ...values) => browser.driver.executeScript(script, ...values);
const later = (/** @type {string} */ script) =>
  browser.driver.executeAsyncScript(`const done = arguments[arguments.length - 1]; (async () => { ${script} })().then(done, (error) => done(String(error)));`);

const medicine = `{ service: "medicine", date: "2026-03-02", price: "82.40" }`;

// What people would write to take a page for themselves: everything that is handed down, and every element by its name.
const hostile = `
  * { color: red !important; background: yellow !important; font-size: 30px; font-style: italic; font-weight: 900; line-height: 4;
      letter-spacing: 1em; word-spacing: 2em; text-transform: uppercase; text-align: right; text-indent: 5em; white-space: pre;
      word-break: break-all; text-shadow: 2px 2px red; cursor: wait; box-sizing: content-box; }
  h2, p, form, input, button, select, label, article, details, summary, .answer, .inputs, .field { display: none !important; padding: 3em !important; border: 9px solid red !important; float: right; }
`;

test("hostile styles of a host do not reach into the elements", async () => {
  const looks = ["color", "background-color", "display", "font-style", "font-weight", "letter-spacing", "word-spacing", "text-transform", "text-align", "text-indent", "white-space", "word-break", "text-shadow", "box-sizing", "padding-top", "border-top-width", "float"];
  const read = `
    const [name, looks] = arguments;
    return [...document.querySelector(name).shadowRoot.querySelectorAll("*")].filter((part) => part.localName !== "style").map((part) => {
      const style = getComputedStyle(part);
      return part.localName + "." + part.className + " " + looks.map((look) => style.getPropertyValue(look)).join(" | ");
    });`;
  // A picture is drawn once its width was measured.
  const drawn = "return [...document.querySelector(arguments[0]).shadowRoot.querySelectorAll('figure.chart')].every((chart) => chart.querySelector('svg'));";
  const shown = async (/** @type {string} */ name, /** @type {string} */ style) => {
    await show({ body: `<${name}></${name}>`, style });
    await browser.driver.wait(() => run(drawn, name), patience);
    return run(read, name, looks);
  };
  for (const name of names) {
    const own = await shown(name, "");
    assert.ok(own.length > 20);
    assert.deepEqual(await shown(name, hostile), own, name);
  }
});

test("the elements leave the host's own elements as they are", async () => {
  const body = `<h2>Title</h2><p class="answer field">Text</p><button class="sample">Go</button><div id="here"></div>`;
  const read = `
    const look = (element) => { const style = getComputedStyle(element); return [...style].map((name) => name + style.getPropertyValue(name)).join(); };
    return [[...document.querySelectorAll("h2, p, button, html")].map(look), document.styleSheets.length, document.adoptedStyleSheets.length];`;
  const globals = "return Object.keys(window);";
  await show({ body, head: "", ready: false });
  const alone = await run(read);
  const known = await run(globals);
  await show({ body: body.replace(`<div id="here"></div>`, ""), head: module, ready: false });
  assert.deepEqual(await run(read), alone);
  // lit notes its versions and what it knows of classes, so that two of them on a page can get on.
  const added = (await run(globals)).filter((/** @type {string} */ name) => !known.includes(name)).sort();
  assert.deepEqual(added, ["litElementVersions", "litHtmlVersions", "litPropertyMetadata", "reactiveElementVersions"]);
});

test("every element works under the strictest policy that lets WebAssembly run", async () => {
  policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'";
  try {
    const script = `window.breaches = []; addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => breaches.push(violatedDirective + " " + blockedURI)); addEventListener("error", ({ message }) => breaches.push(message));`;
    await show({ body: names.map((name) => `<${name}></${name}>`).join(""), script });
    for (const name of names) assert.deepEqual(new Set(await visit(browser.driver, name)), new Set(["answered"]), name);
    // The page's own icon is all that is refused.
    const breaches = (await run("return breaches;")).filter((/** @type {string} */ breach) => !breach.endsWith("/www/icon.svg"));
    assert.deepEqual(breaches, []);
  } finally {
    policy = "";
    await consoleErrors(browser.driver);
  }
});

test("custom properties reach the look", async () => {
  await show({ body: `<tarifwerk-copayment></tarifwerk-copayment>`, style: `tarifwerk-copayment { --tarifwerk-font: monospace; --tarifwerk-radius: 0px; --tarifwerk-space: 2px; --tarifwerk-accent: rgb(200, 0, 0); }` });
  const [font, radius, accent] = await run(`
    const root = document.querySelector("tarifwerk-copayment").shadowRoot;
    const box = getComputedStyle(root.querySelector("[part=calculator]"));
    const inner = document.createElement("i"); inner.style.color = "var(--_accent)"; root.append(inner);
    return [box.fontFamily, box.borderTopLeftRadius, getComputedStyle(inner).color];`);
  assert.deepEqual([font, radius], ["monospace", "0px"]);
  const [, , chroma, hue] = accent.match(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)/) ?? [];
  assert.ok(Number(chroma) > 0.1 && Number(hue) > 15 && Number(hue) < 45, `${accent} is still a red`);
});

test("two languages at once, each changed alone", async () => {
  await show({ body: `<div id="one"><tarifwerk-copayment></tarifwerk-copayment></div><div id="other" lang="en"><tarifwerk-copayment></tarifwerk-copayment></div>` });
  const questions = `return [...document.querySelectorAll("tarifwerk-copayment")].map((element) => element.shadowRoot.querySelector("[part=question]").textContent);`;
  const [german, english] = await run(questions);
  assert.notEqual(german, english);
  const changed = await later(`document.querySelector("#one").lang = "en-GB"; await new Promise((drawn) => setTimeout(drawn, 50)); ${questions}`);
  assert.deepEqual(changed, [english, english]);
  const back = await later(`document.querySelector("#other tarifwerk-copayment").lang = "de"; await new Promise((drawn) => setTimeout(drawn, 50)); ${questions}`);
  assert.deepEqual(back, [english, german]);
});

test("all elements of a page share one instance of the module", async () => {
  const script = `
    window.started = { compiled: 0, instances: 0 };
    for (const name of ["compile", "instantiate", "compileStreaming", "instantiateStreaming"]) {
      const real = WebAssembly[name];
      WebAssembly[name] = (...words) => { started.compiled += 1; return real.apply(WebAssembly, words); };
    }
    WebAssembly.Instance = new Proxy(WebAssembly.Instance, { construct(real, words) { started.instances += 1; return new real(...words); } });`;
  await show({ body: names.map((name) => `<${name}></${name}>`).join("").repeat(2), script });
  assert.deepEqual(await run("return started;"), { compiled: 1, instances: 1 });
});

test("what was set and listened to before the script came is taken over", async () => {
  await show({ body: names.map((name) => `<${name}></${name}>`).join(""), head: "", ready: false });
  const found = await later(`
    const copayment = document.querySelector("tarifwerk-copayment");
    copayment.value = ${medicine};
    document.querySelector("tarifwerk-burden-limit").year = 2023;
    document.querySelector("tarifwerk-deadlines").system = "kv-connect";
    document.querySelector("tarifwerk-license-quote").priceList = { title: "Own list" };
    const heard = new Promise((answer) => copayment.addEventListener("tarifwerk-result", ({ detail }) => answer(detail.result.ownCost)));
    await import("../pkg/elements.js");
    const cost = await heard;
    return [cost, document.querySelector("tarifwerk-burden-limit").getAttribute("year"), document.querySelector("tarifwerk-deadlines").getAttribute("system"),
      document.querySelector("tarifwerk-license-quote").priceList.title, Object.keys(copayment).includes("value")];`);
  // 10 % of 82.40 = 8.24
  assert.deepEqual(found, ["8.24", "2023", "kv-connect", "Own list", false]);
});

test("an element made by a script, taken away, put elsewhere", async () => {
  await show({ body: `<div id="one"></div><div id="other" lang="en"></div>`, ready: false });
  const found = await later(`
    await import("../pkg/elements.js");
    await customElements.whenDefined("tarifwerk-copayment");
    const [seen, costs] = [[], []];
    const element = document.createElement("tarifwerk-copayment");
    seen.push(element.getAttributeNames().length, element.result === undefined);
    element.value = ${medicine};
    element.addEventListener("tarifwerk-result", ({ detail }) => costs.push(detail.result.ownCost));
    const question = () => element.shadowRoot.querySelector("[part=question]").textContent;
    document.querySelector("#one").append(element);
    await new Promise((later) => setTimeout(later, 300));
    const german = question();
    element.remove();
    await new Promise((later) => setTimeout(later, 50));
    element.value = { ...element.value, price: "60.00" };
    document.querySelector("#other").append(element);
    await new Promise((later) => setTimeout(later, 50));
    seen.push(question() !== german, element.value.price);
    document.querySelector("#one").append(element);
    await new Promise((later) => setTimeout(later, 50));
    seen.push(question() === german, element.value.price, element.shadowRoot.querySelectorAll("article").length);
    return [...seen, ...new Set(costs)];`);
  // 10 % of 82.40 = 8.24, of 60.00 = 6.00
  assert.deepEqual(found, [0, true, true, "60.00", true, "60.00", 1, "8.24", "6.00"]);
});

test("inside a form of the host nothing is sent, and the form's reset leaves it alone", async () => {
  await show({
    body: `<form action="elsewhere.html"><input name="own" value="x"><tarifwerk-copayment></tarifwerk-copayment><button>Send</button></form>`,
    script: `addEventListener("submit", (event) => { (window.sent ??= []).push(event.target.action); event.preventDefault(); });`,
  });
  const copayment = new Calculator(browser.driver, "tarifwerk-copayment");
  await copayment.type("/price", `82,40${Key.ENTER}`);
  await copayment.answers("8,24 €");
  const found = await run(`
    const form = document.querySelector("form");
    const fields = [...new FormData(form).keys()];
    form.reset();
    return [window.sent ?? [], fields, location.pathname, document.querySelector("tarifwerk-copayment").value.price];`);
  assert.deepEqual(found, [[], ["own"], "/www/host.html", "82.40"]);
});

test("inside a shadow root of the host: events come out, the language goes in", async () => {
  await show({ body: `<host-box></host-box>`, ready: false });
  const found = await later(`
    await import("../pkg/elements.js");
    const host = document.querySelector("host-box");
    host.attachShadow({ mode: "closed" }).innerHTML = "<section><tarifwerk-copayment></tarifwerk-copayment></section>";
    return 1;`);
  assert.equal(found, 1);
  const seen = await later(`
    const host = document.createElement("host-box");
    const inside = host.attachShadow({ mode: "open" });
    const section = document.createElement("section");
    const element = document.createElement("tarifwerk-copayment");
    section.append(element);
    inside.append(section);
    document.body.append(host);
    const heard = new Promise((answer) => document.addEventListener("tarifwerk-result", (event) => answer([event.target.localName, event.composedPath()[0] === element, event.detail.result.ownCost])));
    element.value = ${medicine};
    const seen = await heard;
    const question = async () => { await new Promise((drawn) => setTimeout(drawn, 50)); return element.shadowRoot.querySelector("[part=question]").textContent; };
    const words = [await question()];
    host.lang = "en"; words.push(await question());
    section.lang = "de"; words.push(await question());
    section.removeAttribute("lang"); words.push(await question());
    return [...seen, words[0] !== words[1], words[2] === words[0], words[3] === words[1]];`);
  assert.deepEqual(seen, ["host-box", true, "8.24", true, true, true]);
});

test("attributes and properties are kept in step", async () => {
  await show({ body: names.map((name) => `<${name}></${name}>`).join("") });
  const priceLists = ["price-list.example.json", "./price-list.example.json"];
  const values = { year: ["2023", 2022], system: ["kv-connect", "conus"], tariff: ["mediambulant", "sample"], lang: ["en", "de"], "price-list": priceLists, "price-lists": priceLists };
  for (const { tagName, attributes } of declarations) {
    for (const { name, fieldName = name } of attributes) {
      const [text, value] = values[name] ?? assert.fail(`no values for ${name}`);
      const seen = await later(`
        const element = document.querySelector("${tagName}");
        const seen = [];
        element.setAttribute("${name}", "${text}");
        seen.push(String(element.${fieldName}));
        element.${fieldName} = ${JSON.stringify(value)};
        await element.updateComplete;
        seen.push(element.getAttribute("${name}"));
        element.removeAttribute("${name}");
        await element.updateComplete;
        seen.push(element.${fieldName} == null || element.${fieldName} === "", element.hasAttribute("${name}"));
        return seen;`);
      assert.deepEqual(seen, [text, String(value), true, false], `${name} of ${tagName}`);
    }
  }
});

test("the manifest names what the running elements have", async () => {
  await show({ body: names.map((name) => `<${name}></${name}>`).join("") });
  for (const { tagName, attributes, members, cssParts, cssProperties } of declarations) {
    await visit(browser.driver, tagName);
    const found = await run(
      `const [name, members] = arguments;
       const element = document.querySelector(name);
       const sheets = [...element.shadowRoot.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join(" ");
       return {
         attributes: [...customElements.get(name).observedAttributes].sort(),
         lacking: members.filter((member) => !(member in element)),
         parts: [...new Set([...element.shadowRoot.querySelectorAll("[part]")].flatMap((part) => [...part.part]))].sort(),
         looks: [...new Set(sheets.match(/--tarifwerk-[a-z-]+/g))].sort(),
       };`,
      tagName,
      members.map(({ name }) => name),
    );
    assert.deepEqual(found.attributes, attributes.map(({ name }) => name));
    assert.deepEqual(found.lacking, []);
    const parts = cssParts.map(({ name }) => name);
    assert.deepEqual(found.parts.filter((/** @type {string} */ part) => !parts.includes(part)), [], tagName);
    assert.deepEqual(found.looks, cssProperties.map(({ name }) => name), tagName);
  }
});

test("every element tells what is entered and what comes out, across shadow roots", async () => {
  const script = `window.heard = []; for (const type of ["tarifwerk-input", "tarifwerk-result", "tarifwerk-error"])
    addEventListener(type, (event) => heard.push([event.target.localName, type, event.bubbles, event.composed, Object.keys(event.detail).join()]));`;
  await show({ body: names.map((name) => `<${name}></${name}>`).join(""), script });
  for (const name of names) {
    const heard = await later(`
      const element = document.querySelector("${name}");
      heard.length = 0;
      element.shadowRoot.querySelector(".sample").click();
      await element.updateComplete;
      await element.updateComplete;
      return heard;`);
    assert.deepEqual(heard.slice(0, 2), [
      [name, "tarifwerk-input", true, true, "input"],
      [name, "tarifwerk-result", true, true, "input,result"],
    ]);
  }
});

test("a second copy of the script, as a module or classic, changes nothing", async () => {
  await show({ head: `${module}<script src="../pkg/elements.classic.js"></script>`, body: `<tarifwerk-copayment></tarifwerk-copayment>`, script: `addEventListener("error", (event) => (window.faults ??= []).push(event.message)); addEventListener("unhandledrejection", (event) => (window.faults ??= []).push(String(event.reason)));` });
  const found = await later(`
    const before = customElements.get("tarifwerk-copayment");
    await import("../pkg/elements.js?again");
    await new Promise((later) => setTimeout(later, 100));
    return [before === customElements.get("tarifwerk-copayment"), window.faults ?? []];`);
  assert.deepEqual(found, [true, []]);
  assert.deepEqual(await consoleErrors(browser.driver), []);
});
