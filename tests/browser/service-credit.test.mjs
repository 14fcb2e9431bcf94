// The service credit in a real browser whose clock stands at 1 October 2026. Expected amounts are worked out by hand from
// clauses 8 and 9 of the CONUS terms; the working stands beside them.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { axeFindsNothing } from "./axe.mjs";
import { consoleErrors, emulate, needsChromium, patience } from "./harness.mjs";
import { focused, openCalculator, tabTo } from "./page-driver.mjs";
import { session } from "./session.mjs";

const { browser, server, saved } = session({ clock: true, saves: true });
/** @type {Awaited<ReturnType<typeof openCalculator>>} */
let credit;

const euro = (/** @type {string} */ amount) => `${amount} €`;
const year = { from: "2026-01-01", to: "2026-12-31" };
const unplanned = (/** @type {string} */ start, /** @type {string} */ end) => ({ start, end, cause: "unplanned" });
/** 14 April 09:00 to 24:00 are 15 h, 15 April 05:00 to 23:30 are 18.5 h: 33 h 30 min outside the night. */
const april = { ...year, annualFee: "10800.00", outages: [unplanned("2026-04-14T09:00", "2026-04-15T23:30")] };
const conus = {
  tiers: [
    { overHours: 6, percent: "5" }, { overHours: 12, percent: "12.5" }, { overHours: 24, percent: "25" },
    { overHours: 48, percent: "50" }, { overHours: 72, percent: "100" },
  ],
  monthlyAllowanceHours: 6,
  tierBasis: "total",
  availabilityTarget: "99",
  forceMajeure: "ignored",
  dailyWindow: { from: "00:00", to: "05:00" },
  announced: { noticeHours: 24, maxMinutes: 120 },
};

beforeEach(async () => {
  await emulate(browser.driver, {});
  credit = await openCalculator(browser.driver, server.origin, "tarifwerk-service-credit");
});

/** The cells of a month's row.
 * @param {string} month
 */
async function row(month) {
  const rows = await browser.driver.executeScript(
    `return [...document.querySelector("tarifwerk-service-credit").shadowRoot.querySelectorAll(".service-months tr")]
       .map((row) => [...row.cells].map((cell) => cell.textContent.trim().replace(/\\s+/g, " ")));`,
  );
  return rows.find((/** @type {string[]} */ [name]) => name === month)?.slice(1);
}

/** Replaces the text of the field for a list and takes it over.
 * @param {string} text
 */
async function paste(text) {
  await credit.open("Liste laden oder einfügen");
  await browser.driver.executeScript(
    `const [field, text] = arguments;
     field.value = text;
     field.dispatchEvent(new InputEvent("input", { bubbles: true }));`,
    await credit.field("/list"),
    text,
  );
  await credit.settled();
  await (await credit.find("#take-list")).click();
  await browser.driver.wait(async () => String(await credit.says(".list-report")) !== "", patience);
}

test("an outage entered by hand: credit first, then the tier of the whole outage", async () => {
  await credit.type("/annualFee", "10800,00");
  await credit.answers(euro("0,00"));
  assert.match(await credit.sentence(), /mindert sich nicht: Kein Ausfall zählt\. Verfügbarkeit 2026: 100 %/);
  await (await credit.find("#add-outage")).click();
  await browser.driver.wait(async () => (await focused(browser.driver)).id === "field-outages-0-start", patience);
  assert.deepEqual(await credit.says(".missing li"), ["Ausfall 1: Beginn", "Ausfall 1: Ende"]);
  await credit.choose("/outages/0/start", "2026-04-14T09:00");
  await credit.choose("/outages/0/end", "2026-04-15T23:30");
  // 33:30 is more than 24 h: 25 % of 10,800.00 / 12 = 900.00
  await credit.answers(euro("225,00"));
  // 365 days of 19 h are 6,935 h; 1 − 33.5 / 6935 = 0.9951694…
  assert.equal(
    await credit.sentence(),
    "Ihre Lizenzgebühr mindert sich um 225,00 €: 25 % von 900,00 € für April 2026. Verfügbarkeit 2026: 99,5169 %, zugesagt 99 %, eingehalten.",
  );
  // January to March credit 3 × 6 h; 33:30 − 18:00 = 15:30, which alone is more than 12 h: 12.5 %
  assert.deepEqual(await row("April 2026"), ["33 h 30 min", "18 h 00 min", "15 h 30 min", "–", "25 %", "900,00 €", "225,00 €", "112,50 €"]);
  assert.deepEqual(await credit.says("[aria-labelledby=readings-title] dd"), [euro("225,00"), euro("112,50")]);
  // April to December: no credit for April, 8 × 6 h after
  assert.equal((await row("Dezember 2026"))?.[3], "48 h 00 min");
  assert.deepEqual(await credit.says(".outage-chart figcaption"), ["Im April 2026 führen 33 h 30 min Ausfall zu einer Minderung"]);
  assert.deepEqual([(await credit.says(".bar-rest")).length, (await credit.says(".bar-offset")).length], [2, 2], "a bar and its key each");
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("exactly six hours are free, a minute more is not", async () => {
  await credit.set({ ...year, annualFee: "12000.00", outages: [unplanned("2026-01-05T08:00", "2026-01-05T14:00")] });
  await credit.answers(euro("0,00"));
  assert.match(await credit.sentence(), /Kein Monat erreicht eine Stufe/);
  await credit.choose("/outages/0/end", "2026-01-05T14:01");
  // 5 % of 1,000.00
  await credit.answers(euro("50,00"));
});

test("the opening credit as people write it", async () => {
  await credit.set({ ...year, annualFee: "12000.00", outages: [unplanned("2026-01-12T06:00", "2026-01-12T18:30")] });
  // 12:30 without credit: more than 12 h, 12.5 %
  await credit.answers(euro("125,00"));
  for (const written of ["12:30", "12,5", "12.5 h", "12 Std. 30 Min.", "12 Stunden und 30 Minuten", "750 min"]) {
    await credit.type("/openingCreditMinutes", written);
    await credit.answers(euro("0,00"));
    assert.equal((await credit.value()).openingCreditMinutes, 750, written);
    assert.match(String(await credit.says("#field-openingCreditMinutes-read")), /= 12\s*h 30\s*min/);
  }
  for (const written of ["ein paar", "12:75", "1.000", "166667", "0,33 h"]) {
    await credit.type("/openingCreditMinutes", written);
    assert.match(await credit.problem("/openingCreditMinutes"), /eine Dauer .* zum Beispiel 12:30/, written);
    assert.equal(await credit.text("/openingCreditMinutes"), written, "what was typed stays");
  }
});

test("announced maintenance asks for its announcement, and says why it counts", async () => {
  await credit.set({ ...year, annualFee: "12000.00", outages: [unplanned("2026-01-20T08:00", "2026-01-20T16:00")] });
  await credit.open("1. 20.01.2026, 08:00 bis 16:00");
  await credit.choose("/outages/0/cause", "announced");
  await browser.driver.wait(async () => String(await credit.says(".missing li")) === "Ausfall 1: Angekündigt am", patience);
  // Announced twelve hours before: all 8 h count, more than 6: 5 % of 1,000.00
  await credit.choose("/outages/0/announcedAt", "2026-01-19T20:00");
  await credit.answers(euro("50,00"));
  assert.match(String(await credit.says(".warnings")), /^Ausfall 1: Angekündigt am 19\.01\.2026 um 20:00, weniger als 24 Stunden vor Beginn/);
  await credit.choose("/outages/0/cause", "force-majeure");
  await credit.answers(euro("0,00"));
  assert.equal("announcedAt" in (await credit.value()).outages[0], false);
});

test("rows are doubled and removed, and the cursor stays near", async () => {
  const { driver } = browser;
  await credit.set({ ...april, outages: [...april.outages, unplanned("2026-06-02T10:00", "2026-06-02T11:00")] });
  await credit.open("2. 02.06.2026, 10:00 bis 11:00");
  await credit.settled();
  await driver.executeScript(
    `document.querySelector("tarifwerk-service-credit").shadowRoot.querySelectorAll(".expense:nth-child(2) .duplicate")[0].click();`,
  );
  await driver.wait(async () => (await focused(driver)).id === "field-outages-2-start", patience);
  assert.equal(await credit.text("/outages/2/end"), "2026-06-02T11:00");
  // Both stand for the same time, which counts once
  assert.equal((await row("Juni 2026"))?.[0], "1 h 00 min");
  await (await credit.find("#remove-1")).click();
  await driver.wait(async () => (await focused(driver)).id === "remove-2", patience);
  assert.deepEqual((await credit.value()).outages.length, 2);
  await (await credit.find("#remove-2")).click();
  await (await credit.find("#remove-3")).click();
  await driver.wait(async () => (await focused(driver)).id === "add-outage", patience);
  assert.match(String(await credit.says(".nothing-yet")), /Noch kein Ausfall/);
});

test("a list from a spreadsheet, in both languages, with any of the separators", async () => {
  await credit.type("/annualFee", "10800");
  const lists = [
    "Beginn;Ende;Ursache;Angekündigt am\n14.04.2026 09:00;15.04.2026 23:30;ungeplant;\n12.05.2026, 20:00 Uhr;12.05.2026 22:00;Wartung;1.5.2026 8:00",
    'sep=,\r\nStart,End,Cause,Announced,Note\r\n2026-04-14T09:00,2026-04-15 23:30:00,Unplanned,,"power, ""again"""\r\n2026-05-12 20:00,2026-05-12 22:00,"announced maintenance",2026-05-01 08:00,"two\r\nlines"',
    "\uFEFF14.04.2026 09:00\t15.04.2026 23:30\n12.05.2026 20:00\t12.05.2026 22:00\tangekündigt\t01.05.2026 08:00\n",
  ];
  for (const list of lists) {
    await paste(list);
    assert.deepEqual(await credit.says(".list-report"), ["2 Ausfälle übernommen."], list);
    assert.deepEqual((await credit.value()).outages, [
      unplanned("2026-04-14T09:00", "2026-04-15T23:30"),
      { start: "2026-05-12T20:00", end: "2026-05-12T22:00", cause: "announced", announcedAt: "2026-05-01T08:00" },
    ]);
    assert.equal(await credit.text("/list"), "");
    await paste(list);
    assert.deepEqual(await credit.says(".list-report"), ["0 Ausfälle übernommen; 2 standen schon da."]);
    await credit.answers(euro("225,00"));
    await (await credit.find(".reset")).click();
    await credit.type("/annualFee", "10800");
  }
});

test("a faulty list names its lines, takes nothing and loses nothing", async () => {
  await credit.set(april);
  const list = [
    "Start;Ende;Grund",
    '05.05.2026 10:00;05.05.2026 11:00;"zwei',
    'Zeilen"',
    "31.02.2026 10:00;01.03.2026 10:00;",
    "06.05.2026;06.05.2026 11:00;",
    "07.05.2026 10:00:30;07.05.2026 11:00;",
    "2026-05-08T10:00Z;2026-05-08T11:00;",
    "09.05.2026 11:00;09.05.2026 11:00;",
    "10.05.2026 11:00;;",
    "11.05.2026 10:00;11.05.2026 11:00;Wartung",
    "12.05.2026 10:00;12.05.2026 11:00;ungeplant",
  ].join("\n");
  await paste(list);
  const faults = await credit.says(".list-faults li");
  assert.deepEqual(faults.map((/** @type {string} */ fault) => /^Zeile \d+/.exec(fault)?.[0]), [
    "Zeile 2", "Zeile 4", "Zeile 5", "Zeile 6", "Zeile 7", "Zeile 8", "Zeile 9", "Zeile 10",
  ]);
  assert.match(faults.join("\n"), /Ursache „zwei Zeilen“ ist nicht bekannt[^]*31\.02\.2026[^]*keine Uhrzeit[^]*Sekunden[^]*Zeitzone[^]*nicht nach dem Beginn[^]*Ende fehlt[^]*Ankündigung/);
  assert.equal(await credit.text("/list"), list);
  assert.equal((await credit.value()).outages.length, 1);
  await paste("Beginn;Ursache\n14.04.2026 09:00;ungeplant");
  assert.match(String(await credit.says(".list-faults")), /Zeile 1: die Spalte „Ende“ fehlt/);
  await paste('14.04.2026 09:00;14.04.2026 10:00;ungeplant\n15.04.2026 09:00;"15.04.2026 10:00');
  assert.match(String(await credit.says(".list-faults")), /Zeile 2: das Anführungszeichen wird nicht geschlossen/);
  await paste("Sehr geehrte Damen und Herren,\nanbei die Ausfälle.");
  assert.match(String(await credit.says(".list-report")), /keine Ausfallliste/);
});

test("a file from Excel is read; one that is no list says so", async () => {
  const { driver } = browser;
  await credit.set(april);
  await credit.open("Liste laden oder einfügen");
  const open = async (/** @type {string} */ name, /** @type {Buffer} */ bytes) => {
    const path = join(saved.path, name);
    await writeFile(path, bytes);
    await (await credit.find("#open-list-files")).sendKeys(path);
    await driver.wait(async () => String(await credit.says(".list-report")).startsWith(name), patience);
    return String(await credit.says(".list-report"));
  };
  // As German Excel writes it: one byte for ö
  assert.match(await open("latin.csv", Buffer.from("Beginn;Ende;Ursache\r\n01.06.2026 08:00;01.06.2026 18:00;H\xf6here Gewalt\r\n", "latin1")), /Ein Ausfall übernommen/);
  assert.equal((await credit.value()).outages[1].cause, "force-majeure");
  const wide = Buffer.from("\uFEFFStart\tEnd\r\n02.06.2026 08:00\t02.06.2026 09:00\r\n", "utf16le");
  assert.match(await open("wide.txt", wide), /Ein Ausfall übernommen/);
  assert.match(await open("table.xlsx", Buffer.from("PK\x03\x04\0\0\0\0")), /keine Textdatei.*CSV/);
  assert.match(await open("nothing.csv", Buffer.from("")), /keine Zeile/);
  assert.match(await open("faulty.csv", Buffer.from("Start;Ende\nmorgen;02.06.2026 09:00\n")), /Zeile 2.*morgen/);
  assert.match(await credit.text("/list"), /^Start;Ende\nmorgen/, "so that it can be corrected");
  assert.equal((await credit.value()).outages.length, 3);
});

test("a long list shows some, and all on demand; what is wrong is always shown", async () => {
  const outages = Array.from({ length: 200 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
    return unplanned(`${day}T12:00`, `${day}T${index === 150 ? "11" : "13"}:00`);
  });
  await credit.set({ ...year, annualFee: "12000.00", outages });
  assert.match(await credit.problem("/outages/150/end"), /nach dem Beginn/);
  assert.equal((await credit.says(".expense")).length, 31);
  await (await credit.find(".faults li button")).click();
  assert.equal((await focused(browser.driver)).id, "field-outages-150-end");
  await (await credit.find(".more-rows")).click();
  await browser.driver.wait(async () => (await credit.says(".expense")).length === 200, patience);
});

test("the terms are those of CONUS until somebody changes them", async () => {
  const { driver } = browser;
  const same = await driver.executeAsyncScript(
    `const [input, terms, done] = arguments;
     import("../pkg/index.js").then(({ load }) => load()).then((tarifwerk) =>
       done(JSON.stringify(tarifwerk.serviceCredit(input)) === JSON.stringify(tarifwerk.serviceCredit({ ...input, terms }))));`,
    { ...april, outages: [...april.outages, { start: "2026-05-12T20:00", end: "2026-05-12T22:00", cause: "announced", announcedAt: "2026-05-11T20:00" }] },
    conus,
  );
  assert.equal(same, true, "what is preset here is what the engine takes");
  await credit.set({ ...april, terms: conus });
  await credit.answers(euro("225,00"));
  assert.equal("terms" in (await credit.value()), false);
  await credit.open("Bedingungen des Vertrags");
  await driver.executeScript(
    `document.querySelector("tarifwerk-service-credit").shadowRoot.querySelectorAll("input[type=radio]")[1].click();`,
  );
  await credit.answers(euro("112,50"));
  assert.deepEqual((await credit.value()).terms, { ...conus, tierBasis: "after-offset" });
  await credit.type("/terms/tiers/1/percent", "20");
  // 15:30 left, more than 12 h: 20 % of 900.00
  await credit.answers(euro("180,00"));
  await credit.type("/terms/tiers/1/overHours", "5");
  assert.match(await credit.problem("/terms/tiers/1/overHours"), /größer sein als 6/);
  await driver.executeScript(
    `[...document.querySelector("tarifwerk-service-credit").shadowRoot.querySelectorAll(".plain")]
       .find((button) => button.textContent.startsWith("Wieder")).click();`,
  );
  await credit.answers(euro("225,00"));
  await credit.check("/terms/dailyWindow");
  // Without the night 38:30 count; 18 h of credit leave 20:30; 25 % either way
  await driver.wait(async () => (await row("April 2026"))?.[0] === "38 h 30 min", patience);
});

test("the table as a file", { skip: needsChromium("its driver cannot be told where to save files") }, async () => {
  const { driver } = browser;
  await credit.set(april);
  await credit.answers(euro("225,00"));
  await (await credit.find("[part=download]")).click();
  const text = await saved.text("minderung-2026-01-01-2026-12-31.csv");
  const lines = text.split("\r\n");
  assert.equal(lines[0], "\uFEFFMonat;Ausfall (Minuten);Verrechnet (Minuten);Rest (Minuten);Gutschrift danach (Minuten);Stufe (Prozent);Gebühr (Euro);Minderung (Euro);Andere Lesart (Euro)");
  // 33:30 are 2,010 minutes, 18:00 are 1,080
  assert.equal(lines[4], "2026-04;2010;1080;930;0;25;900,00;225,00;112,50");
  assert.equal(lines[13], "Zusammen;2010;1080;930;;;10800,00;225,00;112,50");
  assert.deepEqual(await consoleErrors(driver), []);
});

test("the language changes everything but what was entered", async () => {
  const { driver } = browser;
  await credit.set(april);
  await credit.type("/openingCreditMinutes", "2,5");
  await paste("noch nichts");
  await (await driver.findElement({ css: "a[data-lang=en]" })).click();
  await credit.answers("€225.00");
  assert.match(await credit.sentence(), /^Your license fee is reduced by €225\.00: 25% of €900\.00 for April 2026\. Availability 2026: 99\.5169%, promised 99%, met\.$/);
  assert.deepEqual([await credit.text("/openingCreditMinutes"), await credit.text("/list")], ["2,5", "noch nichts"]);
  assert.equal((await credit.value()).openingCreditMinutes, 150);
});

test("examples, and reset", async () => {
  const { driver } = browser;
  const samples = await credit.says(".sample");
  // April as above; all covered; 8 h of maintenance announced late, 5 % of 1,000.00; January's 11 h are covered by 12:30, and
  // February's 19 + 19 + 19 + 17 = 74 h are not: 100 % of 2,000.00
  for (const [index, answer] of ["225,00", "0,00", "50,00", "2.000,00"].entries()) {
    await driver.executeScript(
      `document.querySelector("tarifwerk-service-credit").shadowRoot.querySelectorAll(".sample")[arguments[0]].click();`,
      index,
    );
    await credit.answers(euro(answer));
    assert.deepEqual(await credit.says(".sample-shown"), [`Beispiel: ${samples[index]}`]);
  }
  assert.equal(samples.length, 4);
  await (await credit.find(".reset")).click();
  await driver.wait(async () => (await credit.number()) === "", patience);
  assert.deepEqual([await credit.text("/annualFee"), await credit.text("/from"), (await credit.value()).outages], ["", "2026-01-01", []]);
});

test("properties, attribute and events", async () => {
  const seen = await browser.driver.executeAsyncScript(
    `const [april, done] = arguments;
    const seen = [];
    const host = document.createElement("div");
    for (const type of ["tarifwerk-input", "tarifwerk-result", "tarifwerk-error"]) {
      host.addEventListener(type, ({ detail, composed }) => seen.push([type, composed, detail.result?.total, detail.problems?.map(({ path }) => path)]));
    }
    document.body.append(host);
    host.innerHTML = '<tarifwerk-service-credit year="2025" lang="en"></tarifwerk-service-credit>';
    const element = host.firstElementChild;
    const settled = async () => { await new Promise((next) => setTimeout(next, 50)); await element.updateComplete; };
    (async () => {
      await settled();
      seen.push([element.value.from, element.value.to, element.result === undefined]);
      element.value = april;
      await settled();
      seen.push([element.result.months.length]);
      const field = element.shadowRoot.getElementById("field-annualFee");
      field.value = "21600";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await settled();
      element.value = { ...april, to: "2025-12-31" };
      await settled();
      host.remove();
      done(seen);
    })();`,
    april,
  );
  assert.deepEqual(seen, [
    ["2025-01-01", "2025-12-31", true],
    ["tarifwerk-result", true, "225.00", null],
    [12],
    ["tarifwerk-input", true, null, null],
    ["tarifwerk-result", true, "450.00", null],
    ["tarifwerk-error", true, null, ["/to"]],
  ]);
});

test("the keyboard alone is enough", async () => {
  const { driver } = browser;
  const keys = async (/** @type {string[]} */ ...pressed) => driver.actions().sendKeys(...pressed).perform();
  await tabTo(driver, ({ host, id }) => host === "tarifwerk-service-credit" && id === "field-annualFee");
  await keys("12000");
  await tabTo(driver, ({ id }) => id === "add-outage");
  await keys(Key.ENTER);
  await driver.wait(async () => (await focused(driver)).id === "field-outages-0-start", patience);
  // The same whether the browser asks for the day or the month first, and for twelve hours or 24: from 5 May, 10:00, to 6 June, 11:00
  await keys("050520261000A");
  await tabTo(driver, ({ id }) => id === "field-outages-0-end");
  await keys("060620261100A");
  await driver.wait(async () => (await credit.value()).outages[0]?.end === "2026-06-06T11:00", patience);
  assert.equal((await credit.value()).outages[0].start, "2026-05-05T10:00");
  // A month without service: 100 % of 1,000.00 for May; June has 5 × 19 + 6 = 101 h: 100 % too
  await credit.answers(euro("2.000,00"));
  await tabTo(driver, ({ id }) => id === "remove-1");
  await keys(Key.ENTER);
  await credit.answers(euro("0,00"));
});

test("a result is read out once", async () => {
  await credit.listen();
  await credit.type("/annualFee", "12000");
  const spoken = await credit.heard();
  assert.equal(spoken.length, 1);
  assert.match(spoken[0], /mindert sich nicht/);
});

test("a year prints on one page", { skip: needsChromium("the printed pages are read from Chromium's PDF") }, async () => {
  const { driver } = browser;
  for (const index of [0, 1, 2, 3]) {
    await driver.executeScript(
      `document.querySelector("tarifwerk-service-credit").shadowRoot.querySelectorAll(".sample")[arguments[0]].click();`,
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
  "answered and open": `root.querySelectorAll(".sample")[0].click();
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
  "maintenance and open": `root.querySelectorAll(".sample")[2].click();
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
  "wrong": `element.value = { from: "2026-01-01", to: "2025-12-31", annualFee: "1,2,3", openingCreditMinutes: -1, outages: [
      { start: "2026-03-29T02:30", end: "2026-03-28T01:00", cause: "announced" }] };
    const list = root.getElementById("field-list");
    list.value = "Start;Ende\\nmorgen;übermorgen";
    list.dispatchEvent(new InputEvent("input", { bubbles: true }));
    setTimeout(() => { root.getElementById("take-list").click(); for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
};

axeFindsNothing({
  element: "tarifwerk-service-credit",
  states,
  looks: [
    { width: 280, dark: true, lang: "en" },
    { width: 720, dark: false, lang: "de" },
    { width: 1440, dark: false, lang: "de" },
  ],
  place: () => ({ driver: browser.driver, origin: server.origin }),
});
