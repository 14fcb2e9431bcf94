// Uses the page as a visitor does: fields are found by their place in the input, everything else by what it says.
import { Key } from "selenium-webdriver";

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
       fold.open = true;`,
      this.name,
      label,
    );
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
   * Waits until the answer's number is the one expected, or fails naming what stood there.
   * @param {string} expected
   */
  async answers(expected) {
    let last = "";
    await this.driver.wait(async () => (last = await this.number()) === expected, 5000).catch(() => {
      throw new Error(`${this.name} answers "${last}", not "${expected}"`);
    });
  }

  /**
   * The words below a field that is wrong; waits for them.
   * @param {string} path
   */
  async problem(path) {
    const selector = `#field${path.replaceAll("/", "-")}-problem`;
    /** @type {string} */
    let message = "";
    await this.driver.wait(async () => (message = (await this.says(selector))[0] ?? "") !== "", 5000);
    return message;
  }
}

/**
 * Opens the page and waits until all calculators can calculate.
 * @param {WebDriver} driver
 * @param {string} address
 */
export async function openPage(driver, address) {
  await driver.get(address);
  await driver.wait(
    () =>
      driver.executeScript(
        `return ["tarifwerk-copayment", "tarifwerk-burden-limit", "tarifwerk-license-quote", "tarifwerk-renewal", "tarifwerk-service-credit", "tarifwerk-deadlines", "tarifwerk-year"].every((name) =>
           document.querySelector(name)?.shadowRoot?.querySelector(".answer:not(.loading)"));`,
      ),
    10_000,
  );
  return {
    copayment: new Calculator(driver, "tarifwerk-copayment"),
    burdenLimit: new Calculator(driver, "tarifwerk-burden-limit"),
    licenseQuote: new Calculator(driver, "tarifwerk-license-quote"),
    renewal: new Calculator(driver, "tarifwerk-renewal"),
    serviceCredit: new Calculator(driver, "tarifwerk-service-credit"),
    deadlines: new Calculator(driver, "tarifwerk-deadlines"),
    year: new Calculator(driver, "tarifwerk-year"),
  };
}

/**
 * What has the focus, through shadow roots: element, id inside it, and what it says.
 * @param {WebDriver} driver
 * @returns {Promise<{ host: string, id: string, says: string }>}
 */
export function focused(driver) {
  return driver.executeScript(
    `let at = document.activeElement, host = "";
     while (at?.shadowRoot?.activeElement) { host = at.localName; at = at.shadowRoot.activeElement; }
     return { host, id: at?.id ?? "", says: (at?.textContent ?? "").trim().replace(/\\s+/g, " ") };`,
  );
}

/**
 * Presses the tabulator until the focus is where it should be.
 * @param {WebDriver} driver
 * @param {(at: { host: string, id: string, says: string }) => boolean} wanted
 */
export async function tabTo(driver, wanted) {
  // Firefox stops at each part of a date.
  for (let presses = 0; presses < 150; presses += 1) {
    await driver.actions().sendKeys(Key.TAB).perform();
    if (wanted(await focused(driver))) return;
  }
  throw new Error("the tabulator does not lead there");
}
