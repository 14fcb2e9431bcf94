// The quote as a document: what is printed, page by page, in both languages; its dates as a calendar file; and how it looks to
// keyboards, screen readers and narrow windows.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { axe } from "./axe.mjs";
import { consoleErrors, emulate, needsChromium, patience } from "./harness.mjs";
import { focused, openCalculator, tabTo } from "./page-driver.mjs";
import { session } from "./session.mjs";
import { textOfPages } from "./pdf.mjs";

const { version } = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));

const { browser, server, saved } = session({ saves: true });
/** @type {Awaited<ReturnType<typeof openCalculator>>} */
let desk;

beforeEach(async () => {
  await emulate(browser.driver, {});
  await open("");
});

/** @param {string} search @param {string} [fragment] */
async function open(search, fragment) {
  desk = await openCalculator(browser.driver, server.origin, "tarifwerk-license-quote", { search, ...(fragment === undefined ? {} : { fragment }) });
}

/** @param {object} [more] */
async function fill(more = {}) {
  await browser.driver.executeScript(
    `const element = document.querySelector("tarifwerk-license-quote");
     element.value = { ...element.value, date: "2026-03-02", validUntil: "2026-04-30", termYears: 3, modules: ["archiv"],
       cases: { inpatient: 6791, outpatient: 13186, year: 2024, source: "estimate", assumptions: "Fälle wie im Vorjahr" },
       discounts: [{ percent: "10", reason: "Rahmenvertrag" }], ...arguments[0] };
     element.quoteDocument = { number: "2026-0017", institution: "Klinikum Musterstadt gGmbH", address: "Am Stadtpark 1\\n12345 Musterstadt",
       attention: "Einkauf", vendorAddress: "Beispielallee 5\\n10115 Berlin", vendorContact: "Vertrieb, 030 123456" };`,
    more,
  );
}

const onPaper = needsChromium("the printed pages are read from Chromium's PDF");

/** The text of each page, as the browser prints it on A4 by the page's own style. */
async function printed() {
  const { data } = /** @type {{ data: string }} */ (
    /** @type {unknown} */ (await browser.driver.sendAndGetDevToolsCommand("Page.printToPDF", { preferCSSPageSize: true }))
  );
  return textOfPages(Buffer.from(data, "base64"));
}

/**
 * @param {string | undefined} page
 * @param {readonly string[]} words
 */
function holds(page, words) {
  for (const word of words) assert.ok(page?.includes(word), `"${word}" is missing in: ${page}`);
}

test("a German quote has everything on one page, and its calculation on the second", { skip: onPaper }, async () => {
  await fill();
  // 9600.00 + 900.00 = 10500.00; less 10 %, 1050.00; net 9450.00; 19 % = 1795.50
  await desk.answers("9.450,00 €");
  const pages = await printed();
  assert.equal(pages.length, 2, pages.join("\n\n"));
  holds(pages[0], [
    "Angebot 2026-0017",
    "Musterhaus Software GmbH · Beispielallee 5 · 10115 Berlin",
    "Klinikum Musterstadt gGmbH z. Hd. Einkauf Am Stadtpark 1 12345 Musterstadt",
    "Datum 2. März 2026",
    "Gültig bis 30. April 2026",
    "Vertrieb, 030 123456",
    "6.791 vollstationär + 13.186 ambulant = 19.977 Fälle im Bezugsjahr 2024. Schätzung. Annahmen: Fälle wie im Vorjahr",
    "Langzeitarchiv 900,00 €",
    "Rabatt 10 %: Rahmenvertrag −1.050,00 €",
    "Netto 9.450,00 €",
    "Umsatzsteuer 19 % 1.795,50 €",
    "Brutto 11.245,50 €",
    "Laufzeit: 1. April 2026 bis 31. März 2029, 3 Jahre.",
    // 30 days after 2 March
    "zahlbar innerhalb von 30 Tagen, also bis 1. April 2026",
    "Dieses Angebot gilt bis einschließlich 30. April 2026.",
    "Preisliste „Beispiel-Preisliste“ (beispiel-2026), gültig ab 01.01.2026",
    `Tarifwerk ${version}`,
    "Beispiel-Preisliste, keine echten Preise",
  ]);
  holds(pages[1], ["Rechenweg zum Angebot 2026-0017", "Nettogebühr für ein Jahr", "11.245,50 €"]);
  for (const page of pages) assert.doesNotMatch(page, /Drucken|Link kopieren|Beispiele zum Ausprobieren|Ihr Haus/);
});

test("an English quote says the same in English", { skip: onPaper }, async () => {
  await open("?lang=en");
  await fill();
  await desk.answers("€9,450.00");
  const pages = await printed();
  assert.equal(pages.length, 2, pages.join("\n\n"));
  holds(pages[0], [
    "Quote 2026-0017",
    "Date 2 March 2026",
    "Valid until 30 April 2026",
    "Attn Einkauf",
    "6,791 full inpatient + 13,186 outpatient = 19,977 cases in the reference year 2024. Estimate.",
    "Net €9,450.00",
    "VAT 19% €1,795.50",
    "Gross €11,245.50",
    "payable within 30 days, that is by 1 April 2026",
    "This quote is valid until 30 April 2026 inclusive.",
  ]);
  holds(pages[1], ["Calculation of the quote 2026-0017"]);
});

test("many years stand on the second page, and tax that is not charged is said", { skip: onPaper }, async () => {
  await fill({ termYears: 8, priceList: { ...JSON.parse(await readFile(new URL("../../www/price-list.example.json", import.meta.url), "utf8")), vat: "none" } });
  await desk.answers("9.450,00 €");
  const pages = await printed();
  assert.equal(pages.length, 2, pages.join("\n\n"));
  holds(pages[0], ["Umsatzsteuer wird nicht berechnet.", "Alle Vertragsjahre stehen auf der nächsten Seite."]);
  // Eight years from 1 April 2026
  holds(pages[1], ["01.04.2033 bis 31.03.2034"]);
  assert.ok(!pages[0]?.includes("01.04.2033"));
});

test("the print button names the file after the quote and gives the page its title back", { skip: onPaper }, async () => {
  const { driver } = browser;
  await fill();
  await desk.answers("9.450,00 €");
  const [title, after] = await driver.executeScript(`
    const title = document.title;
    window.print = () => { window.titled = document.title; };
    document.querySelector("tarifwerk-license-quote").shadowRoot.querySelector("#print").click();
    return [window.titled, title];`);
  assert.equal(title, "Angebot 2026-0017 Klinikum Musterstadt gGmbH");
  const pages = await printed();
  assert.equal(pages.length, 2, pages.join("\n\n"));
  holds(pages[0], ["Angebot 2026-0017"]);
  // The print of the line before has ended, and with it what the button had set.
  await driver.wait(() => driver.executeScript("return document.title === arguments[0]", after), patience);
});

test("the dates of a quote become a calendar file", { skip: needsChromium("its driver cannot be told where to save files") }, async () => {
  await fill();
  await desk.answers("9.450,00 €");
  await (await desk.find("#calendar")).click();
  const text = await saved.text("termine-2026-0017.ics");
  const days = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d+)\r$/gm)].map(([, day]) => day).sort();
  // Invoices on 2 March of three years, due 30 days later: 1 April 2026 and 2027 are working days, 1 April 2028 is a Saturday,
  // so 3 April. And the last day of the quote.
  assert.deepEqual(days, ["20260302", "20260401", "20260430", "20270302", "20270401", "20280302", "20280403"]);
  assert.match(text.replaceAll("\r\n ", ""), /SUMMARY:Lizenzgebühr fällig: Klinikum Musterstadt gGmbH/);
});

test("the keyboard alone makes a quote", async () => {
  const { driver } = browser;
  const keys = async (/** @type {string[]} */ ...pressed) => driver.actions().sendKeys(...pressed).perform();
  await tabTo(driver, ({ id }) => id === "field-cases-inpatient");
  await keys("6791", Key.TAB, "13186");
  await tabTo(driver, ({ says }) => says.startsWith("Institution und Angebot"));
  await keys(Key.ENTER);
  await tabTo(driver, ({ id }) => id === "field-document-institution");
  await keys("Klinikum am See", Key.TAB, "A-1");
  await tabTo(driver, ({ id }) => id === "print");
  assert.equal((await focused(driver)).says, "Drucken");
  assert.match(String(await desk.says(".sheet")), /Klinikum am See.*Angebot A-1/);
});

/** What axe finds, and by how much something is wider than the window. */
async function seen() {
  const { driver } = browser;
  await driver.sendDevToolsCommand("Runtime.evaluate", { expression: axe });
  const found = await driver.executeAsyncScript(`
    const done = arguments[0];
    axe.run("tarifwerk-license-quote").then(
      ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" ")))),
      (error) => done([String(error)]),
    );`);
  return [found, await driver.executeScript(`return document.documentElement.scrollWidth - document.documentElement.clientWidth;`)];
}

// accessibility.test.mjs goes through every width, brightness and language; here each has its turn.
const looks = /** @type {const} */ ([[280, true, "de"], [360, false, "en"], [1440, false, "de"], [1440, true, "en"]]);
for (const [width, dark, lang] of looks) {
  test(`everything open: axe finds nothing, nothing is cut off: ${width} px, ${dark ? "dark" : "light"}, ${lang}`, { skip: needsChromium("width and colours are those of DevTools") }, async () => {
    const { driver } = browser;
    await emulate(driver, { width, dark });
    await open(lang === "en" ? "?lang=en" : "", "#lizenz?license-quote=9");
    await fill({ modules: ["archiv", "schnittstelle"] });
    await desk.settled();
    const click = (/** @type {string} */ selector) =>
      driver.executeScript(
        `for (const part of document.querySelector("tarifwerk-license-quote").shadowRoot.querySelectorAll(arguments[0])) part.click();`,
        selector,
      );
    await click("details > summary");
    await desk.settled();
    await click("#add-scenario");
    await click("#copy-list");
    await click("#copy-link");
    await desk.settled();
    assert.deepEqual(await seen(), [[], 0]);
    await desk.type("/priceList/bands/1/upTo", "9.999.999");
    await desk.problem("/priceList/bands/2/upTo");
    assert.deepEqual(await seen(), [[], 0], "with a fault");
  });
}

test("the whole desk works under the page's policy", async () => {
  await fill();
  await desk.answers("9.450,00 €");
  await (await desk.find("#copy-link")).click();
  await browser.driver.sleep(300);
  assert.deepEqual(await consoleErrors(browser.driver), []);
});
