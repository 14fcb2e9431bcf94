// The three journeys of the page from its start to their end with the keyboard alone, on a phone and on a desk, in both languages;
// and the way between the calculators. Expected amounts are worked out beside them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { emulate, needsChromium, patience } from "./harness.mjs";
import { anchors, Calculator, focused, goTo, openCalculator, tabTo } from "./page-driver.mjs";
import { session } from "./session.mjs";

const { browser, server } = session({ clock: true });

/** @param {string[]} pressed */
const keys = (...pressed) => browser.driver.actions().sendKeys(...pressed).perform();

/** Goes to a field and replaces what stands in it. @param {string} path @param {string} text */
async function fill(path, text) {
  await tabTo(browser.driver, ({ id }) => id === `field${path.replaceAll("/", "-")}`);
  await browser.driver.actions().keyDown(Key.CONTROL).sendKeys("a").keyUp(Key.CONTROL).perform();
  await keys(text);
}

/** @param {RegExp} label */
async function press(label, key = Key.ENTER) {
  await tabTo(browser.driver, ({ says }) => label.test(says));
  await keys(key);
}

/**
 * From the start of the page to a calculator, by its link.
 * @param {import("./page-driver.mjs").ElementName} name
 * @param {string} lang
 */
async function start(name, lang) {
  const { driver } = browser;
  await driver.get("about:blank");
  await driver.get(`${server.origin}/www/?lang=${lang}`);
  await driver.wait(() => driver.executeScript(`return document.title !== "" && document.readyState === "complete";`), patience);
  await tabTo(driver, ({ href }) => href === `#${anchors[name]}`);
  await keys(Key.ENTER);
  await driver.wait(async () => (await focused(driver)).id === anchors[name], patience, "the keyboard goes on at the calculator");
  return new Calculator(driver, name);
}

/** Nothing is wider than the window, and the field in focus is not covered by the answer. */
async function inSight() {
  const [wide, covered] = await browser.driver.executeScript(`
    let at = document.activeElement;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const { left, top, width, height } = at.getBoundingClientRect();
    let found = document.elementFromPoint(left + width / 2, top + height / 2);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
      if (inner === null || inner === found) break;
      found = inner;
    }
    return [document.documentElement.scrollWidth - document.documentElement.clientWidth, !(found === at || at.contains(found) || found?.contains(at))];`);
  assert.equal(wide, 0, "nothing is wider than the window");
  assert.equal(covered, false, "what is in focus can be seen");
}

const looks = /** @type {const} */ ([
  { width: 360, height: 740, lang: "de" },
  { width: 360, height: 740, lang: "en" },
  { width: 1440, height: 900, lang: "de" },
  { width: 1440, height: 900, lang: "en" },
]);

/** What an amount looks like. @param {string} lang @param {string} german */
const euro = (lang, german) => (lang === "de" ? `${german} €` : `€${german.replaceAll(".", "_").replace(",", ".").replaceAll("_", ",")}`);

for (const { width, height, lang } of looks) {
  const look = `${width} px, ${lang}`;
  const skip = needsChromium("a window as narrow as a phone is DevTools'");
  const german = lang === "de";

  test(`a year is estimated: ${look}`, { skip }, async () => {
    const { driver } = browser;
    await emulate(driver, { width, height });
    const year = await start("tarifwerk-year", lang);
    await fill("/household/grossIncome", "1000");
    await inSight();
    await press(german ? /^\+ Sechsmal Krankengymnastik/ : /^\+ Six sessions of physiotherapy/);
    // 10 % of 150.00 + 10.00 = 25.00, and the household's limit is 2 % of 1,000.00
    await year.answers(euro(lang, "20,00"));
    await press(german ? /^Sechsmal Krankengymnastik/ : /^Six sessions of physiotherapy/);
    await fill("/expenses/0/price", "60");
    await inSight();
    // 10 % of 60.00 + 10.00
    await year.answers(euro(lang, "16,00"));
    await fill("/tariff", "Medi");
    // The tariff takes over the co-payment for remedies.
    await year.answers(euro(lang, "0,00"));
    await press(german ? /^So ist die Belastungsgrenze/ : /^How the burden limit/);
    assert.match((await year.says("details[open] .step-citation")).join(" "), /§ 62/);
    await press(german ? /^Link kopieren/ : /^Copy link/);
    await inSight();
    await driver.wait(async () => (await year.says("#link")).length === 1, patience);
  });

  test(`the burden limit is found: ${look}`, { skip }, async () => {
    const { driver } = browser;
    await emulate(driver, { width, height });
    const limit = await start("tarifwerk-burden-limit", lang);
    await fill("/household/grossIncome", german ? "1.450,55" : "1450.55");
    await tabTo(driver, ({ id }) => /period/.test(id));
    await keys(Key.ARROW_RIGHT);
    // 12 × 1450.55 = 17406.60, 2 % = 348.132
    await limit.answers(euro(lang, "348,13"));
    await tabTo(driver, ({ id }) => id === "field-household-chronic");
    await keys(Key.SPACE);
    await inSight();
    // 1 % of 17406.60 = 174.066
    await limit.answers(euro(lang, "174,07"));
    await press(german ? /^So wird gerechnet/ : /^How this is calculated/);
    assert.match((await limit.says("details[open] .step-citation")).join(" "), /§ 62/);
    await press(german ? /^Drucken/ : /^Print/, "");
    await inSight();
  });

  test(`a license is quoted and renewed: ${look}`, { skip }, async () => {
    const { driver } = browser;
    await emulate(driver, { width, height });
    const desk = await start("tarifwerk-license-quote", lang);
    await fill("/cases/inpatient", "6791");
    await fill("/cases/outpatient", "13186");
    await inSight();
    // 19,977 cases: the band up to 30,000
    await desk.answers(euro(lang, "9.600,00"));
    await press(german ? /^Institution und Angebot/ : /^Institution and quote/);
    await fill("/document/institution", "Klinikum am See");
    await driver.wait(async () => /Klinikum am See/.test(String(await desk.says(".sheet"))), patience, "the quote is addressed");
    await press(german ? /^Drucken/ : /^Print/, "");

    // On a desk by the line of calculators, on a phone by the way back.
    await driver.executeScript("document.querySelector('.skip').focus();");
    if (width < 960) {
      await press(german ? /^Alle Rechner/ : /^All calculators/);
      await driver.wait(async () => (await focused(driver)).href === "#lizenz", patience, "the keyboard is at the calculator one came from");
      await driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
    }
    await tabTo(driver, ({ href }) => href === "#verlaengerung");
    await keys(Key.ENTER);
    await driver.wait(async () => (await focused(driver)).id === "verlaengerung", patience);
    const renewal = new Calculator(driver, "tarifwerk-renewal");
    await tabTo(driver, ({ id }) => id === "field-termEnd");
    // The same whether the browser asks for the day or the month first
    await keys("12122026");
    await fill("/currentFee", "9000");
    await fill("/cases/inpatient", "6791");
    await fill("/cases/outpatient", "13186");
    await inSight();
    // The list's 9,600.00 at the start of the term is more than 5 % above 9,000.00: see the element's own tests.
    await renewal.answers(euro(lang, "9.000,00"));
    // 12 December − 42 days
    assert.match(String(await renewal.says(".answer-remark")), german ? /31\. Oktober 2026/ : /31 October 2026/);
  });
}

test("back and forward go between the calculators, and what was typed stays", async () => {
  const { driver } = browser;
  await emulate(driver, {});
  const copayment = await openCalculator(driver, server.origin, "tarifwerk-copayment");
  await copayment.type("/price", "82,40");
  await copayment.answers("8,24 €");
  await goTo(driver, "tarifwerk-deadlines");
  assert.match(await driver.getTitle(), /^Fristen – /);
  const visible = `return [...document.querySelectorAll("[data-calculator]")].filter((section) => section.checkVisibility()).map(({ id }) => id);`;
  assert.deepEqual(await driver.executeScript(visible), ["fristen"]);
  await driver.navigate().back();
  await driver.wait(async () => String(await driver.executeScript(visible)) === "zuzahlung", patience);
  assert.equal(await copayment.text("/price"), "82,40");
  assert.equal(await driver.executeScript(`return document.querySelector("nav [aria-current=page]").textContent;`), "Zuzahlung");
  await (await driver.findElement({ css: ".back a" })).click();
  await driver.wait(async () => String(await driver.executeScript(visible)) === "", patience);
  assert.match(await driver.getTitle(), /^Tarifwerk: /);
  assert.equal(await driver.executeScript(`return document.querySelector("h1").checkVisibility();`), true);
  await driver.navigate().back();
  await driver.wait(async () => String(await driver.executeScript(visible)) === "zuzahlung", patience);
  assert.equal(await copayment.number(), "8,24 €");
});

test("places that are no calculator leave the page as it is", async () => {
  const { driver } = browser;
  await openCalculator(driver, server.origin, "tarifwerk-copayment");
  await driver.executeScript(`document.querySelector(".skip").click();`);
  assert.equal(await driver.executeScript("return [location.hash, document.activeElement.localName].join();"), "#zuzahlung,main");
  await driver.executeScript(`location.hash = "#%E0%A4%A";`);
  await driver.sleep(200);
  assert.equal(await driver.executeScript(`return document.querySelector("tarifwerk-copayment").checkVisibility();`), true);
  await driver.get("about:blank");
  await driver.get(`${server.origin}/www/#%E0%A4%A`);
  assert.equal(await driver.executeScript(`return document.querySelector(".ways").checkVisibility() && document.querySelector("h1").checkVisibility();`), true);
});

test("the choice of calculators fits one screen of a desk", { skip: needsChromium("the size of the window is DevTools'") }, async () => {
  const { driver } = browser;
  for (const lang of ["de", "en"]) {
    await emulate(driver, { width: 1440, height: 800 });
    await driver.get(`${server.origin}/www/?lang=${lang}`);
    const bottom = await driver.executeScript(`return document.querySelector("nav.ways").getBoundingClientRect().bottom;`);
    assert.ok(bottom <= 800, `${lang}: ${bottom}`);
  }
});
