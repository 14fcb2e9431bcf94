// The renewal in a real browser whose clock stands at 1 October 2026. Expected dates and fees are worked out by hand from the
// CONUS terms, a calendar and the example price list; the working stands beside them.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { axeFindsNothing } from "./axe.mjs";
import { consoleErrors, emulate, needsChromium, patience } from "./harness.mjs";
import { focused, openCalculator, tabTo } from "./page-driver.mjs";
import { session } from "./session.mjs";

const example = JSON.parse(await readFile(new URL("../../www/price-list.example.json", import.meta.url), "utf8"));

const { browser, server, saved } = session({ clock: true, saves: true });
/** @type {Awaited<ReturnType<typeof openCalculator>>} */
let renewal;

const euro = (/** @type {string} */ amount) => `${amount} €`;
/** A list of one flat price, in force for renewals from a day. */
const flatList = (/** @type {string} */ id, /** @type {string} */ from, /** @type {string} */ flat) => ({
  id,
  title: `Liste ${id}`,
  vendor: "Musterhaus Software GmbH",
  currency: "EUR",
  validFrom: from,
  model: "band",
  bands: [{ upTo: null, flat }],
});
const cases = { inpatient: 6791, outpatient: 13186, year: 2024, source: "quality-report" };

beforeEach(async () => {
  await emulate(browser.driver, {});
  renewal = await openCalculator(browser.driver, server.origin, "tarifwerk-renewal");
});

/** @returns {Promise<string[][]>} */
function listed() {
  return browser.driver.executeScript(`
    return [...document.querySelector("tarifwerk-renewal").shadowRoot.querySelectorAll(".due")]
      .map((due) => [due.querySelector("time").dateTime, due.querySelector(".due-subject").textContent.trim()]);`);
}

async function fill() {
  await renewal.choose("/termEnd", "2026-12-31");
  await renewal.type("/currentFee", "9000");
  await renewal.type("/cases/inpatient", "6791");
  await renewal.type("/cases/outpatient", "13186");
}

async function addDiscount() {
  await browser.driver.executeScript(
    `[...document.querySelector("tarifwerk-renewal").shadowRoot.querySelectorAll(".add")].find((button) => button.textContent.trim() === "Rabatt hinzufügen").click();`,
  );
  await renewal.settled();
}

test("an increase applies only if it was notified in time", async () => {
  await fill();
  // 19,977 cases fall into the band up to 30,000: 9,600.00; nobody gave notice, so 9,000.00 stay
  await renewal.answers(euro("9.000,00"));
  assert.equal(
    await renewal.sentence(),
    "Vom 1. Januar 2027 bis 31. Dezember 2027 kostet die Lizenz 9.000,00 € im Jahr, so viel wie bisher: Die Erhöhung auf 9.600,00 € gilt nur, wenn sie bis 24. September 2026 mitgeteilt wird.",
  );
  assert.match(String(await renewal.says(".answer-remark")), /Kündigung bis 19\. November 2026/);
  assert.deepEqual(await renewal.says(".example-list"), ["Beispiel-Preisliste, keine echten Preise"]);
  // 31 December − 42 days = 19 November; − 56 days = 24 September; from the end of the term 5 November
  assert.deepEqual(await listed(), [
    ["2026-09-24", "Stichtag der Preisliste und der Mitteilung"],
    ["2026-11-05", "Stichtag nach der anderen Lesart"],
    ["2026-11-19", "Letzter Tag für die Kündigung"],
    ["2027-01-01", "Beginn der verlängerten Laufzeit"],
    ["2027-12-31", "Ende der verlängerten Laufzeit"],
  ]);
  // 1 October to 5 November
  assert.deepEqual(await renewal.says(".timeline figcaption"), ["In 35 Tagen: Stichtag nach der anderen Lesart"]);
  await renewal.choose("/notifiedOn", "2026-09-24");
  await renewal.answers(euro("9.600,00"));
  assert.match(await renewal.sentence(), /statt bisher 9\.000,00 €: Die Erhöhung wurde rechtzeitig mitgeteilt\.$/);
  await renewal.choose("/notifiedOn", "2026-09-25");
  await renewal.answers(euro("9.000,00"));
  assert.match(await renewal.sentence(), /Die Erhöhung auf 9\.600,00 € kam nach dem 24\. September 2026/);
  // The other reading has time until 5 November
  assert.deepEqual(await renewal.says("[aria-labelledby=readings-title] dd"), [euro("9.000,00"), euro("9.600,00")]);
  assert.match(String(await renewal.says(".warnings")), /zwischen den beiden möglichen Stichtagen/);
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("a decrease, an agreed fee, modules and discounts", async () => {
  await fill();
  await renewal.type("/currentFee", "13800");
  await renewal.answers(euro("9.600,00"));
  assert.match(await renewal.sentence(), /statt bisher 13\.800,00 €: Eine Verringerung gilt auch ohne Mitteilung\.$/);
  await renewal.check("/modules/unchosen-0");
  // 9,600.00 + 900.00
  await renewal.answers(euro("10.500,00"));
  await renewal.open("Rabatte und vereinbarte Gebühr");
  await addDiscount();
  await renewal.type("/discounts/0/percent", "10");
  await renewal.type("/discounts/0/reason", "Rahmenvertrag");
  // 10,500.00 − 1,050.00
  await renewal.answers(euro("9.450,00"));
  await renewal.open("Woraus sich der Listenpreis ergibt");
  assert.match(String(await renewal.says(".lines tfoot")), /9\.450,00/);
  await renewal.type("/agreedFee", "0,00");
  await renewal.answers(euro("0,00"));
  assert.match(await renewal.sentence(), /0,00 € im Jahr, wie vereinbart\.$/);
  assert.deepEqual((await renewal.value()).discounts, [{ percent: "10.00", reason: "Rahmenvertrag" }]);
});

test("a discount may have four decimals, as on the license desk", async () => {
  await fill();
  await renewal.type("/currentFee", "9600");
  await renewal.open("Rabatte und vereinbarte Gebühr");
  await addDiscount();
  await renewal.type("/discounts/0/percent", "12,3456");
  await renewal.type("/discounts/0/reason", "Rahmenvertrag");
  // 12.3456 % of 9,600.00 are 1,185.1776, so 1,185.18
  await renewal.answers(euro("8.414,82"));
});

test("two lists: the date chooses, not the amount, and the readings stand side by side", async () => {
  const priceLists = [flatList("b", "2026-10-01", "500.00"), flatList("a", "2026-01-01", "800.00")];
  await renewal.set({ termEnd: "2026-12-31", currentFee: "900.00", priceLists, cases });
  // 24 September: list a; 5 November: list b
  await renewal.answers(euro("800,00"));
  assert.deepEqual(await renewal.says("[aria-labelledby=readings-title] dd"), [euro("800,00"), euro("500,00")]);
  assert.deepEqual(await renewal.says("[aria-labelledby=readings-title] .sum-hint"), ["Stichtag 24. September 2026, so gerechnet", "Stichtag 5. November 2026"]);
  assert.deepEqual((await renewal.says(".held-list .badge")), ["gilt am Stichtag"]);
  await renewal.open("Bedingungen des Vertrags");
  await browser.driver.executeScript(
    `[...document.querySelector("tarifwerk-renewal").shadowRoot.querySelectorAll("input[type=radio]")].at(-1).click();`,
  );
  await renewal.answers(euro("500,00"));
  assert.deepEqual((await renewal.value()).terms, { noticeWeeks: 6, priceDateWeeks: 8, priceDateAnchor: "term-end", years: 1 });
  assert.match(String(await renewal.says(".disclaimer")), /Preisliste „Liste b“ \(b\) von Musterhaus.*eingetragenen Bedingungen/);
  await renewal.type("/terms/years", "2");
  await browser.driver.wait(async () => /bis 31\. Dezember 2028/.test(await renewal.sentence()), patience);
  // Before the first list there is no price at all: 31 January − 56 days = 6 December
  await renewal.choose("/termEnd", "2026-01-31");
  await browser.driver.wait(async () => /am Stichtag 06\.12\.2025 gilt/.test(String(await renewal.says(".faults"))), patience);
  await (await renewal.find(".faults li button")).click();
  assert.equal((await focused(browser.driver)).id, "field-priceLists");
});

test("above a closed list the price is on request", async () => {
  await fill();
  await renewal.type("/cases/outpatient", "500000");
  await browser.driver.wait(async () => String(await renewal.says(".answer-number")) === "Preis auf Anfrage", patience);
});

test("price lists from files: several, known ones and faulty ones", async () => {
  const { driver } = browser;
  await fill();
  assert.deepEqual(await renewal.says(".held-list .strong"), ["Beispiel-Preisliste"]);
  const open = async (/** @type {string} */ name, /** @type {string} */ text) => {
    const path = join(saved.path, name);
    await writeFile(path, text);
    await (await renewal.find("#open-price-lists-files")).sendKeys(path);
    await driver.wait(async () => String(await renewal.says(".list-report")).startsWith(name), patience);
    return String(await renewal.says(".list-report"));
  };
  assert.match(await open("broken.json", "{"), /keine JSON-Datei/);
  assert.match(await open("faulty.json", JSON.stringify({ ...example, id: "x", bands: [] })), /hat Fehler.*\/bands/);
  assert.deepEqual(await renewal.says(".held-list .strong"), ["Beispiel-Preisliste"], "the example stays until there is a real list");
  assert.match(await open("two.json", JSON.stringify([flatList("a", "2026-01-01", "800.00"), flatList("b", "2026-10-01", "700.00")])), /übernommen, Liste a, Liste b/);
  await renewal.answers(euro("800,00"));
  assert.deepEqual(await renewal.says(".held-list .strong"), ["Liste a", "Liste b"]);
  assert.deepEqual(await renewal.says(".example-list"), []);
  assert.match(await open("again.json", JSON.stringify(flatList("b", "2026-11-01", "1.00"))), /„Liste b“ ist schon geladen/);
  await (await renewal.find(".held-list .remove")).click();
  await driver.wait(async () => /muss eine Preisliste enthalten/.test(String(await renewal.says(".faults"))), patience);
  await (await renewal.find(".held-list .remove")).click();
  await renewal.answers(euro("9.000,00"));
  assert.deepEqual(await renewal.says(".held-list .strong"), ["Beispiel-Preisliste"]);
});

test("price lists of the page: by attribute, by property, and when they cannot be had", { skip: needsChromium("its driver does not tell what the console says") }, async () => {
  const seen = await browser.driver.executeAsyncScript(
    `const [list, done] = arguments;
    const seen = [];
    const host = document.createElement("div");
    host.lang = "en";
    document.body.append(host);
    host.innerHTML = '<tarifwerk-renewal price-lists="price-list.example.json" year="2025"></tarifwerk-renewal>';
    const element = host.firstElementChild;
    for (const type of ["tarifwerk-input", "tarifwerk-result", "tarifwerk-error"]) {
      host.addEventListener(type, ({ detail, composed }) => seen.push([type, composed, detail.result?.fee, detail.problems?.map(({ path }) => path)]));
    }
    const until = async (holds) => { while (!holds()) await new Promise((next) => setTimeout(next, 20)); };
    const heard = (type) => until(() => seen.at(-1)?.[0] === type);
    const input = { termEnd: "2026-12-31", currentFee: "9000.00", cases: { inpatient: 6791, outpatient: 13186 } };
    (async () => {
      await until(() => element.value?.priceLists);
      seen.push([element.priceLists, element.value.priceLists.map(({ id }) => id), element.value.cases.year]);
      element.priceLists = [list];
      element.value = { ...input, priceLists: [list] };
      await heard("tarifwerk-result");
      await element.updateComplete;
      seen.push([element.result.priceListId, element.result.fee, element.shadowRoot.querySelectorAll(".held-list .remove").length]);
      const field = element.shadowRoot.getElementById("field-currentFee");
      field.value = "100";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await heard("tarifwerk-result");
      element.value = { ...input, priceLists: [list], termEnd: "2026-02-30" };
      await heard("tarifwerk-error");
      const answer = () => element.shadowRoot.querySelector(".answer").textContent.trim().replace(/\\s+/g, " ");
      for (const address of ["nowhere.json", "https://other.example/list.json", "index.html"]) {
        const before = answer();
        element.priceLists = address;
        element.value = undefined;
        await until(() => /attribute/.test(answer()) && answer() !== before);
        seen.push(answer());
      }
      host.remove();
      done(seen);
    })().catch((fault) => done([...seen, String(fault)]));`,
    flatList("own", "2026-01-01", "700.00"),
  );
  assert.deepEqual(seen, [
    ["price-list.example.json", ["beispiel-2026"], 2025],
    ["tarifwerk-result", true, "700.00", null],
    ["own", "700.00", 0],
    ["tarifwerk-input", true, null, null],
    ["tarifwerk-result", true, "100.00", null],
    ["tarifwerk-error", true, null, ["/termEnd"]],
    "The price list could not be loaded. Please check the address in the attribute price-lists.",
    "The price list is on another server and is therefore not loaded. Please check the address in the attribute price-lists.",
    "The price list is not a valid JSON file. Please check the address in the attribute price-lists.",
  ]);
  assert.match(String(await consoleErrors(browser.driver)), /^[^,]*nowhere\.json[^,]*404[^,]*$/, "nothing was asked of another server");
});

test("the calendar file holds the dates of the reading that was taken", { skip: needsChromium("its driver cannot be told where to save files") }, async () => {
  const { driver } = browser;
  await fill();
  await renewal.answers(euro("9.000,00"));
  await (await renewal.find("[part=download]")).click();
  const text = await saved.text("verlaengerung-2026-12-31.ics");
  assert.deepEqual([...text.matchAll(/^DTSTART;VALUE=DATE:(\d+)/gm)].map(([, day]) => day), ["20260924", "20261119", "20270101", "20271231"]);
  assert.match(text, /DTSTAMP:20261001/);
  assert.match(text.replaceAll("\r\n ", ""), /SUMMARY:Letzter Tag für die Kündigung/);
  assert.deepEqual(await consoleErrors(driver), []);
});

test("the language changes everything but what was entered; faults stand beside their field", async () => {
  const { driver } = browser;
  await fill();
  await renewal.answers(euro("9.000,00"));
  await (await driver.findElement({ css: "a[data-lang=en]" })).click();
  await renewal.answers("€9,000.00");
  assert.match(await renewal.sentence(), /^From 1 January 2027 to 31 December 2027 .* as much as before: the increase to €9,600\.00 applies only if it is notified by 24 September 2026\.$/);
  assert.deepEqual([await renewal.text("/currentFee"), await renewal.text("/cases/inpatient")], ["9000", "6791"]);
  await renewal.type("/currentFee", "nine");
  assert.match(await renewal.problem("/currentFee"), /nine/);
  await renewal.choose("/cases/source", "estimate");
  await driver.wait(async () => /Assumptions/.test(String(await renewal.says(".missing"))), patience);
});

test("examples, and reset", async () => {
  const { driver } = browser;
  const samples = await renewal.says(".sample");
  // Not notified; notified on 1 September; 9,600.00 − 10 %; the list of 2026
  for (const [index, answer] of ["9.000,00", "9.600,00", "8.640,00", "9.600,00"].entries()) {
    await driver.executeScript(
      `document.querySelector("tarifwerk-renewal").shadowRoot.querySelectorAll(".sample")[arguments[0]].click();`,
      index,
    );
    await renewal.answers(euro(answer));
    assert.deepEqual(await renewal.says(".sample-shown"), [`Beispiel: ${samples[index]}`]);
  }
  assert.equal(samples.length, 4);
  assert.deepEqual(await renewal.says(".held-list .strong"), ["Beispiel-Preisliste", "Beispiel-Preisliste 2027"]);
  // 9,600.00 and a tenth more
  assert.deepEqual(await renewal.says("[aria-labelledby=readings-title] dd"), [euro("9.600,00"), euro("10.560,00")]);
  await (await renewal.find(".reset")).click();
  await driver.wait(async () => (await renewal.number()) === "", patience);
  assert.deepEqual([await renewal.text("/currentFee"), await renewal.says(".held-list .strong")], ["", ["Beispiel-Preisliste"]]);
});

test("the keyboard alone is enough", async () => {
  const { driver } = browser;
  const keys = async (/** @type {string[]} */ ...pressed) => driver.actions().sendKeys(...pressed).perform();
  await tabTo(driver, ({ host, id }) => host === "tarifwerk-renewal" && id === "field-termEnd");
  // The same whether the browser asks for the day or the month first
  await keys("12122026");
  await tabTo(driver, ({ id }) => id === "field-currentFee");
  await keys("9000");
  await tabTo(driver, ({ id }) => id === "field-cases-inpatient");
  await keys("6791", Key.TAB, "13186");
  await renewal.answers(euro("9.000,00"));
  // 12 December − 42 days
  assert.match(String(await renewal.says(".answer-remark")), /31\. Oktober 2026/);
  await tabTo(driver, ({ id }) => id === "open-price-lists");
  await tabTo(driver, ({ says }) => says === "Termine als Kalenderdatei laden");
});

test("a renewal prints on one page", { skip: needsChromium("the printed pages are read from Chromium's PDF") }, async () => {
  const { driver } = browser;
  for (const index of [0, 1, 2, 3]) {
    await driver.executeScript(
      `document.querySelector("tarifwerk-renewal").shadowRoot.querySelectorAll(".sample")[arguments[0]].click();`,
      index,
    );
    await driver.sleep(300);
    const { data } = /** @type {{ data: string }} */ (
      await driver.sendAndGetDevToolsCommand("Page.printToPDF", { paperWidth: 8.27, paperHeight: 11.69 })
    );
    assert.equal(Buffer.from(data, "base64").toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, 1, `example ${index}`);
  }
});

const states = {
  "answered and open": `root.querySelectorAll(".sample")[2].click();
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
  "two readings and open": `root.querySelectorAll(".sample")[3].click();
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
  "wrong": `element.value = { termEnd: "2026-02-30", currentFee: "1,2,3", priceLists: [], cases: { inpatient: 1, outpatient: -1, source: "estimate" },
      modules: ["never-heard-of"], discounts: [{ percent: "101", reason: "" }], terms: { noticeWeeks: 999, priceDateWeeks: 8, priceDateAnchor: "term-end", years: 0 } };
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
};

axeFindsNothing({
  element: "tarifwerk-renewal",
  states,
  looks: [
    { width: 280, dark: true, lang: "en" },
    { width: 720, dark: false, lang: "de" },
    { width: 1440, dark: false, lang: "de" },
  ],
  place: () => ({ driver: browser.driver, origin: server.origin }),
});
