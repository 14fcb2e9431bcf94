// Texts that would run, break out or deceive where they are taken for more than text, and the script by which a page of the tests puts
// them wherever an element takes a text.

/** @type {Readonly<Record<string, string>>} */
export const hostileTexts = {
  markup: `"'><img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1"></textarea></style><!--`,
  addresses: `javascript:window.hit=1 \${window.hit=1} {{window.hit=1}} <a href="javascript:window.hit=1">x</a> data:text/html,<script>window.hit=1</script>`,
  "a formula": `=HYPERLINK("javascript:window.hit=1","x")`,
  "a name that every object has": "constructor",
  "one word": "W".repeat(10_000),
  "turned signs": "A\u202eB\u2067C\u0000D\ud800E\udfffF\u2028G",
};

/** A script for a page with `<div id="here">`. Everything is reached through `window.hostile`. */
export const hostileScript = String.raw`
// Half a sign cannot be sent by a driver, but written like this.
window.texts = ${JSON.stringify(Object.values(hostileTexts))};
window.breaches = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => breaches.push(violatedDirective + " " + blockedURI));
addEventListener("error", ({ message }) => breaches.push("error: " + message));
addEventListener("unhandledrejection", ({ reason }) => breaches.push("rejection: " + reason));
// What would be saved is kept here instead.
window.saved = [];
const files = new Map();
URL.createObjectURL = (blob) => { const address = "blob:" + files.size; files.set(address, blob); return address; };
HTMLAnchorElement.prototype.click = function () { if (this.hasAttribute("download")) saved.push([this.download, files.get(this.href)]); };
window.print = () => {};

window.hostile = {
  element: undefined,
  get root() { return this.element.shadowRoot; },
  state() { return this.root.querySelector(".answer").classList[1]; },
  // At once, also while a fault is not yet shown to someone who types.
  get answered() { return this.element.result !== undefined; },
  async settled() { await this.element.updateComplete; await this.element.updateComplete; },

  async show(name, attributes = {}) {
    this.element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) this.element.setAttribute(key, value);
    document.querySelector("#here").replaceChildren(this.element);
    // What is still on its way ends in dots.
    while (/^$|…$/.test(this.root?.querySelector(".answer")?.textContent.trim() ?? "")) await new Promise((later) => setTimeout(later, 10));
  },

  /** Fills the form with one of the examples. */
  async sample(at) {
    const samples = this.root.querySelectorAll(".sample");
    samples[at % samples.length].click();
    await this.settled();
    for (const fold of this.root.querySelectorAll("details")) fold.open = true;
    await this.settled();
  },

  /** Brings up every part of the form: all folds, everything that adds something. */
  async open() {
    for (let round = 0; round < 3; round += 1) {
      for (const fold of this.root.querySelectorAll("details")) fold.open = true;
      await this.settled();
      for (const button of this.root.querySelectorAll("#copy-list, .add")) {
        if (round < (button.id === "copy-list" ? 1 : 2) && button.isConnected) { button.click(); await this.settled(); }
      }
    }
  },

  fields() { return [...this.root.querySelectorAll("input:not([type]), input[type=text], input[type=search], input[type=url], textarea")].filter((field) => !field.readOnly); },

  async type(field, text) {
    field.value = text;
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await this.settled();
  },

  /** Puts a text into every field at once; returns how many there were. */
  async typeEverywhere(text) {
    const fields = this.fields();
    for (const field of fields) { field.value = text; field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true })); }
    await this.settled();
    return fields.length;
  },

  /** Puts a text into each field that takes it without losing the answer; returns the names of those. */
  async typeWhereAnswered(text) {
    const kept = [];
    for (const { id } of this.fields()) {
      const field = this.root.querySelector("#" + CSS.escape(id));
      if (!field) continue;
      const before = field.value;
      await this.type(field, text);
      if (this.answered) kept.push(id);
      else await this.type(field, before);
    }
    return kept;
  },

  /** A copy of a value in which one text after the other is replaced, as long as accepts() the whole. */
  async replaced(value, text, accepts) {
    let whole = structuredClone(value);
    const kept = [];
    const walk = async (path) => {
      const at = path.reduce((inner, key) => inner[key], whole);
      for (const key of Object.keys(at)) {
        if (typeof at[key] === "object" && at[key] !== null) { await walk([...path, key]); continue; }
        if (typeof at[key] !== "string") continue;
        const tried = structuredClone(whole);
        path.reduce((inner, step) => inner[step], tried)[key] = text;
        if (await accepts(tried)) { whole = tried; kept.push([...path, key].join("/")); }
      }
    };
    await walk([]);
    return [whole, kept];
  },

  /** The same value with all its texts replaced. */
  drowned(value, text) {
    if (typeof value === "string") return text;
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((inner) => this.drowned(inner, text));
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.drowned(inner, text)]));
  },

  give(field, name, content) {
    const list = new DataTransfer();
    list.items.add(new File([content], name));
    field.files = list.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  },

  /** Everything that must not be, in words; an empty list is what a test wants. */
  async faults() {
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    const found = [...breaches];
    if (window.hit !== undefined) found.push("something was executed");
    for (const part of document.querySelectorAll("body > :not(#here)")) found.push("the page got <" + part.localName + ">");
    for (const part of this.root.querySelectorAll("*")) {
      if (/^(script|img|iframe|object|embed|base|meta|link|form|image|video|audio)$/.test(part.localName) && !part.matches("form.inputs")) found.push("there is <" + part.localName + ">");
      for (const { name, value } of part.attributes) {
        if (name.startsWith("on")) found.push(part.localName + " has " + name);
        if (/^(href|src|action|formaction|xlink:href|srcdoc|style)$/.test(name) && !/^(https:\/\/|#|$)/.test(value)) found.push(part.localName + " has " + name + "=" + value.slice(0, 80));
      }
    }
    const page = document.documentElement;
    if (page.scrollWidth > page.clientWidth) found.push("the page is " + (page.scrollWidth - page.clientWidth) + " px too wide: " + this.widest());
    if (this.state() === "failed") found.push("the calculator failed");
    if (this.root.querySelector(".answer").textContent.trim() === "") found.push("the answer says nothing");
    const spilled = /\[object |function \w*\(|=>|\bundefined\b|\bNaN\b/.exec(this.root.textContent);
    if (spilled) found.push("the inside of a script shows: " + this.root.textContent.slice(Math.max(0, spilled.index - 60), spilled.index + 60));
    for (const text of this.turned()) found.push("turned around: " + text);
    return [...new Set(found)];
  },

  widest() {
    const width = document.documentElement.clientWidth;
    const wide = [...this.root.querySelectorAll("*")].filter((part) => part.getBoundingClientRect().right > width + 1);
    return wide.slice(0, 4).map((part) => part.localName + "." + part.className + "#" + part.id).join(" ");
  },

  /** Figures of our own that stand from right to left because of signs in a text beside them. */
  turned() {
    const found = [];
    const walker = document.createTreeWalker(this.root, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const box = (node, at) => { range.setStart(node, at); range.setEnd(node, at + 1); return range.getBoundingClientRect(); };
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index } of node.data.matchAll(/\d(?=\d)/g)) {
        const [one, next] = [box(node, index), box(node, index + 1)];
        if (one.width > 0 && next.width > 0 && Math.abs(one.top - next.top) < 2 && next.left < one.left) { found.push(node.data.trim().slice(0, 160)); break; }
      }
    }
    return found;
  },
};`;
