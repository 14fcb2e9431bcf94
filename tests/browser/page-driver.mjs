// Uses the page as a visitor does: fields are found by their place in the input, everything else by what it says.
import { Key } from "selenium-webdriver";
import { patience } from "./harness.mjs";

/** @typedef {import("selenium-webdriver").WebDriver} WebDriver */
/** @typedef {"tarifwerk-copayment" | "tarifwerk-burden-limit" | "tarifwerk-license-quote" | "tarifwerk-renewal" | "tarifwerk-service-credit" | "tarifwerk-deadlines" | "tarifwerk-year"} ElementName */

export class Calculator {
  /**
   * @param {WebDriver} driver
   * @param {ElementName} name
   */
  constructor(driver, name) {
    this.driver = driver;
    this.name = name;
  }

  /** @param {string} selector */
  async find(selector) {
    const host = await this.driver.findElement({ css: this.name });
    return (await host.getShadowRoot()).findElement({ css: selector });
  }

  /** @param {string} path */
  field(path) {
    return this.find(`#field${path.replaceAll("/", "-")}`);
  }

  /**
   * Replaces what stands in a field, key by key.
   * @param {string} path
   * @param {string} text
   */
  async type(path, text) {
    const field = await this.field(path);
    // One after the other: WebKit's driver holds the control key until the end of a call.
    await field.sendKeys(Key.chord(Key.CONTROL, "a"), Key.BACK_SPACE);
    if (text !== "") await field.sendKeys(text);
  }

  /** @param {string} path */
  async text(path) {
    return (await this.field(path)).getProperty("value");
  }

  /**
   * Chooses in a list or sets a date, as the browser's own controls do.
   * @param {string} path
   * @param {string} value
   */
  async choose(path, value) {
    const field = await this.field(path);
    await this.driver.executeScript(
      `const [field, value] = arguments; field.value = value;
       field.dispatchEvent(new Event(field.localName === "select" ? "change" : "input", { bubbles: true }));`,
      field,
      value,
    );
  }

  /** @param {string} path */
  async check(path) {
    await (await this.field(path)).click();
  }

  /**
   * Opens a folded part by its label.
   * @param {string} label
   */
  async open(label) {
    await this.driver.executeScript(
      `const [name, label] = arguments;
       const folds = [...document.querySelector(name).shadowRoot.querySelectorAll("details")];
       const fold = folds.find((fold) => fold.querySelector(".fold-label").textContent === label);
       if (!fold) throw new Error("no folded part is called " + label);
       if (!fold.open) fold.querySelector("summary").click();`,
      this.name,
      label,
    );
  }

  /**
   * Sets the value of the element, as the page that embeds it does, and waits until all of it is shown.
   * @param {unknown} value
   */
  async set(value) {
    await this.driver.executeAsyncScript(
      `const [name, value, done] = arguments;
       const element = document.querySelector(name);
       element.value = value;
       element.updateComplete.then(() => done());`,
      this.name,
      value,
    );
  }

  /** The value of the element, as the page that embeds it reads it. */
  value() {
    return this.driver.executeScript("return document.querySelector(arguments[0]).value;", this.name);
  }

  /** @param {string} selector */
  async says(selector) {
    return this.driver.executeScript(
      `const [name, selector] = arguments;
       return [...document.querySelector(name).shadowRoot.querySelectorAll(selector)]
         .map((part) => part.textContent.trim().replace(/\\s+/g, " "));`,
      this.name,
      selector,
    );
  }

  /** The number of the answer, without waiting. */
  async number() {
    return (await this.says(".answer-number"))[0] ?? "";
  }

  /** The answer's full sentence. */
  async sentence() {
    return (await this.says(".answer-sentence"))[0] ?? "";
  }

  /**
   * Waits until the answer's number is the one expected and what follows it is there, or fails naming what stood there.
   * @param {string} expected
   */
  async answers(expected) {
    let last = "";
    await this.driver.wait(async () => (last = await this.number()) === expected, patience).catch(() => {
      throw new Error(`${this.name} answers "${last}", not "${expected}"`);
    });
    await this.driver.executeAsyncScript("const [name, done] = arguments; document.querySelector(name).updateComplete.then(() => done());", this.name);
  }

  /**
   * The words below a field that is wrong; waits for them.
   * @param {string} path
   */
  async problem(path) {
    const selector = `#field${path.replaceAll("/", "-")}-problem`;
    /** @type {string} */
    let message = "";
    await this.driver.wait(async () => (message = (await this.says(selector))[0] ?? "") !== "", patience);
    return message;
  }

  /** Waits until what was done is drawn, with all that follows from it. */
  async settled() {
    await this.driver.executeAsyncScript(
      `const [name, done] = arguments;
       requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector(name).updateComplete.then(() => done())));`,
      this.name,
    );
  }

  /** Notes from now on what is read out. */
  async listen() {
    await this.driver.executeScript(
      `window.heard = [];
       for (const region of document.querySelector(arguments[0]).shadowRoot.querySelectorAll("[aria-live], [role=status]"))
         new MutationObserver(() => heard.push(region.textContent.trim().replace(/\\s+/g, " "))).observe(region, { childList: true, characterData: true, subtree: true });`,
      this.name,
    );
  }

  /** What was read out: the first of it, and what comes in the time that a pause in typing takes after it. */
  async heard() {
    await this.driver.wait(() => this.driver.executeScript("return heard.length > 0;"), patience, `${this.name} reads something out`);
    await this.driver.sleep(1_500);
    return /** @type {Promise<string[]>} */ (this.driver.executeScript("return heard;"));
  }
}

/** Where the page shows each calculator. */
export const anchors = Object.freeze({
  "tarifwerk-year": "jahr",
  "tarifwerk-copayment": "zuzahlung",
  "tarifwerk-burden-limit": "belastungsgrenze",
  "tarifwerk-license-quote": "lizenz",
  "tarifwerk-renewal": "verlaengerung",
  "tarifwerk-service-credit": "servicelevel",
  "tarifwerk-deadlines": "fristen",
});

/**
 * Opens the page anew at a calculator and waits until it can calculate.
 * @param {WebDriver} driver
 * @param {string} origin
 * @param {ElementName} name
 * @param {{ search?: string, fragment?: string }} [address] what stands in the address beside the anchor
 */
export async function openCalculator(driver, origin, name, { search = "", fragment = `#${anchors[name]}` } = {}) {
  // Another fragment alone would not load the page again.
  await driver.get("about:blank");
  await driver.get(`${origin}/www/${search}${fragment}`);
  await isReady(driver, name);
  return new Calculator(driver, name);
}

/**
 * Goes on to another calculator by its link, and waits until it can calculate.
 * @param {WebDriver} driver
 * @param {ElementName} name
 */
export async function goTo(driver, name) {
  await driver.executeScript(`document.querySelector('nav a[href="#${anchors[name]}"]').click();`);
  await isReady(driver, name);
  return new Calculator(driver, name);
}

/** @param {WebDriver} driver @param {ElementName} name */
async function isReady(driver, name) {
  const ready = `return document.querySelector("${name}")?.shadowRoot?.querySelector(".answer:not(.loading)")?.checkVisibility() ?? false;`;
  await driver.wait(() => driver.executeScript(ready), patience, `${name} can calculate`);
}

/**
 * What has the focus, through shadow roots: element, id inside it, what it says, and where it leads.
 * @param {WebDriver} driver
 * @returns {Promise<{ host: string, id: string, says: string, href: string }>}
 */
export function focused(driver) {
  return driver.executeScript(
    `let at = document.activeElement, host = "";
     while (at?.shadowRoot?.activeElement) { host = at.localName; at = at.shadowRoot.activeElement; }
     return { host, id: at?.id || at?.name || "", href: at?.getAttribute?.("href") ?? "", says: (at?.textContent ?? "").trim().replace(/\\s+/g, " ") };`,
  );
}

/**
 * Presses the tabulator until the focus is where it should be.
 * @param {WebDriver} driver
 * @param {(at: Awaited<ReturnType<typeof focused>>) => boolean} wanted
 */
export async function tabTo(driver, wanted) {
  // Firefox stops at each part of a date.
  for (let presses = 0; presses < 150; presses += 1) {
    await driver.actions().sendKeys(Key.TAB).perform();
    if (wanted(await focused(driver))) return;
  }
  throw new Error("the tabulator does not lead there");
}
