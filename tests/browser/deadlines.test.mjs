// The deadlines in a real browser whose clock stands at 1 October 2026. Expected dates are worked out by hand from the BGB and
// a calendar; the working stands beside them.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Key } from "selenium-webdriver";
import { axeFindsNothing } from "./axe.mjs";
import { consoleErrors, emulate, needsChromium, patience } from "./harness.mjs";
import { focused, openCalculator, tabTo } from "./page-driver.mjs";
import { session } from "./session.mjs";

const { browser, server, saved } = session({ clock: true, saves: true });
/** @type {Awaited<ReturnType<typeof openCalculator>>} */
let deadlines;

beforeEach(async () => {
  await emulate(browser.driver, {});
  deadlines = await openCalculator(browser.driver, server.origin, "tarifwerk-deadlines");
});

/** What the list says: day, state, subject and hint of every date. */
async function listed() {
  /** @type {{ day: string, at: string, kind: string, states: string[], subject: string, hint: string, citation: string }[]} */
  const rows = await browser.driver.executeScript(`
    const words = (part) => (part?.textContent ?? "").trim().replace(/\\s+/g, " ");
    return [...document.querySelector("tarifwerk-deadlines").shadowRoot.querySelectorAll(".due")].map((due) => ({
      day: words(due.querySelector("time")),
      at: due.querySelector("time").dateTime,
      kind: words(due.querySelector(".badge")),
      states: [...due.querySelectorAll(".due-state")].map(words),
      subject: words(due.querySelector(".due-subject")),
      hint: words(due.querySelector(".due-hint")),
      citation: words(due.querySelector(".step-citation")),
    }));`);
  return rows;
}

/** Waits for a date with that subject and returns its line.
 * @param {RegExp} subject
 */
async function line(subject) {
  /** @type {Awaited<ReturnType<typeof listed>>[number] | undefined} */
  let found;
  await browser.driver
    .wait(async () => (found = (await listed()).find((row) => subject.test(row.subject))) !== undefined, patience)
    .catch(() => undefined);
  if (!found) throw new Error(`no date is about ${subject}`);
  return found;
}

/** The entries of a calendar file: lines joined again, texts without their escapes.
 * @param {string} file
 */
function entriesOf(file) {
  return file.replace(/\r\n[ \t]/g, "").split("BEGIN:VEVENT").slice(1).map((entry) => {
    const value = (/** @type {string} */ name) => new RegExp(`^${name}(?:;[^:]*)?:(.*)\r$`, "m").exec(entry)?.[1] ?? "";
    const text = (/** @type {string} */ name) => value(name).replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign));
    return { day: value("DTSTART"), summary: text("SUMMARY"), description: text("DESCRIPTION") };
  });
}

test("the end of a CONUS term: notice, price list, renewal", async () => {
  await deadlines.choose("/events/term-end", "2026-12-31");
  // 31 December − 42 days = 19 November, a Thursday
  await deadlines.answers("19. November 2026");
  const notice = await line(/^Kündigung zum Ende der Vertragslaufzeit$/);
  assert.equal(notice.day, "Donnerstag, 19. November 2026");
  assert.equal(notice.kind, "spätestens mitteilen");
  assert.deepEqual(notice.states, ["als Nächstes"]);
  assert.match(notice.citation, /5\.2/);
  // 19 November − 56 days = 24 September; the clock stands at 1 October
  const prices = await line(/Stichtag der Preisliste/);
  assert.equal(prices.at, "2026-09-24");
  assert.equal(prices.kind, "Stichtag");
  assert.deepEqual(prices.states, ["vergangen"]);
  assert.match(prices.citation, /7\.1/);
  const days = (await listed()).map(({ at }) => at);
  assert.deepEqual(days, [...days].sort(), "in order");
  assert.equal(
    await deadlines.sentence(),
    "Bis 19. November 2026: Kündigung zum Ende der Vertragslaufzeit. Insgesamt 6 Termine, davon 2 vergangen.",
  );
});

test("days off: what is moved and what is not", async () => {
  // 1 October + 30 days = 31 October 2026, a Saturday; Sunday 1 November; Monday 2 November
  await deadlines.choose("/events/invoice-date", "2026-10-01");
  const due = await line(/Zahlung der Lizenzgebühr/);
  assert.equal(due.day, "Samstag, 31. Oktober 2026");
  assert.equal(due.kind, "spätestens zahlen");
  assert.match(due.hint, /verschiebt sich auf den nächsten Werktag, Montag, 2\. November 2026/);
  await deadlines.answers("2. November 2026");
  // 12 December − 42 days = 31 October: no shift, so Friday is the safe day
  await deadlines.choose("/events/term-end", "2026-12-12");
  const notice = await line(/Kündigung zum Ende der Vertragslaufzeit/);
  assert.equal(notice.at, "2026-10-31");
  assert.match(notice.hint, /Werktag davor: Freitag, 30\. Oktober 2026/);
});

test("maintenance is announced 24 hours before, across the change of the clocks", async () => {
  await deadlines.choose("/events/maintenance-start", "2026-03-29T04:30");
  // 04:30 summer time is 02:30 UTC; 24 hours before, 28 March 02:30 UTC, is 03:30 winter time, on a Saturday
  const announced = await line(/Wartung/);
  assert.equal(announced.at, "2026-03-28T03:30");
  assert.equal(announced.day, "Samstag, 28. März 2026, 03:30 Uhr");
  assert.match(announced.hint, /Freitag, 27\. März 2026/);
  await deadlines.choose("/events/maintenance-start", "2026-03-29T02:30");
  assert.match(await deadlines.problem("/events/maintenance-start"), /gibt es an dem Tag nicht/);
});

test("MediAmbulant: waiting periods of a policy that starts on the last day of a month", async () => {
  await deadlines.choose("/system", "mediambulant");
  await deadlines.choose("/events/insurance-start", "2026-03-31");
  // 3 months from 31 March: 30 June; 8 months: 30 November
  assert.equal((await line(/allgemeine Wartezeit/)).at, "2026-06-30");
  assert.equal((await line(/^Ende der Wartezeit \(besondere/)).at, "2026-11-30");
  await deadlines.choose("/events/contract-concluded", "2026-03-16");
  assert.equal((await line(/^Erster versicherter Tag.*allgemeine/)).at, "2026-07-01");
});

test("KV-Connect: users are told two weeks before new terms", async () => {
  await deadlines.choose("/system", "kv-connect");
  await deadlines.choose("/events/terms-entry-into-force", "2026-12-01");
  // 1 December − 1 − 14 days = 16 November; objection until 30 November
  assert.equal((await line(/Information/)).at, "2026-11-16");
  assert.equal((await line(/Widerspruch/)).at, "2026-11-30");
});

test("every rule answers in the page, with its clause, in both languages", async () => {
  const { driver } = browser;
  for (const lang of ["de", "en"]) {
    const counts = await driver.executeAsyncScript(
      `const [lang, done] = arguments;
       (async () => {
         const { load } = await import("../pkg/index.js");
         const tarifwerk = await load();
         const element = document.querySelector("tarifwerk-deadlines");
         document.documentElement.lang = lang;
         const counts = [];
         for (const system of ["conus", "mediambulant", "kv-connect", "clickdoc", "bkk-sbh"]) {
           const rules = tarifwerk.deadlineRules(system, { lang });
           const events = {};
           for (const { labels } of rules) {
             for (const { event, needsTime } of labels) events[event] = needsTime ? "2026-10-05T08:00" : "2026-10-05";
           }
           element.value = { system, events };
           await element.updateComplete;
           const { shadowRoot } = element;
           const asked = Object.keys(events).filter((event) => !shadowRoot.getElementById("field-events-" + event));
           const cited = [...shadowRoot.querySelectorAll(".due .step-citation")].filter((part) => part.textContent !== "").length;
           counts.push([system, asked, rules.length, element.result?.deadlines.length, cited, shadowRoot.querySelectorAll(".needs").length]);
         }
         done(counts);
       })().catch((error) => done(String(error)));`,
      lang,
    );
    assert.equal(counts.length, 5, String(counts));
    for (const [system, unasked, rules, answered, cited, missing] of counts) {
      assert.deepEqual([unasked, answered, cited, missing], [[], rules, rules, 0], `${system} ${lang}`);
    }
  }
});

test("without a date it says which is enough, and what a second one would add", async () => {
  assert.match(String(await deadlines.says(".answer")), /Für die Antwort genügt ein Datum:/);
  const enough = await deadlines.says(".missing li");
  assert.ok(enough.includes("Ende der Vertragslaufzeit (letzter Tag)"));
  assert.ok(!enough.includes("Beginn der Vertragslaufzeit"), "which alone gives no date");
  await deadlines.choose("/events/term-start", "2026-11-01");
  await browser.driver.wait(async () => (await deadlines.says(".missing li")).length === 1, patience);
  assert.deepEqual(await deadlines.says(".missing li"), ["Vollständige Zahlung der Lizenzgebühr"]);
  await (await deadlines.find(".missing button")).click();
  assert.equal((await focused(browser.driver)).id, "field-events-fee-paid-in-full");
});

test("dates that still need an entry are named with it, and lead to its field", async () => {
  await deadlines.set({ system: "mediambulant", events: { "insurance-start": "2026-03-31" } });
  await deadlines.open("Termine, für die noch ein Datum fehlt");
  const needs = await deadlines.says(".needs > li");
  assert.ok(needs.includes("Zugang der ersten Mahnung Rückstand nach der ersten Mahnung"), needs.join("\n"));
  assert.ok(needs.some((/** @type {string} */ need) => /^Zugang der Änderungsmitteilung und Wirksamwerden/.test(need)));
  // The field stands in a fold within a fold.
  await browser.driver.executeScript(`
    [...document.querySelector("tarifwerk-deadlines").shadowRoot.querySelectorAll(".needs button")]
      .find((button) => button.textContent === "Zugang der ersten Mahnung").click();`);
  assert.equal((await focused(browser.driver)).id, "field-events-first-reminder-received");
  await deadlines.choose("/events/first-reminder-received", "2026-10-05");
  await line(/Rückstand nach der ersten Mahnung/);
  await deadlines.set({ system: "kv-connect", events: { "users-informed": "2026-10-05" } });
  assert.ok((await deadlines.says(".needs > li")).some((/** @type {string} */ need) => / oder /.test(need)), "either is enough");
});

test("an event is found among many by its name and by what follows from it", async () => {
  const { driver } = browser;
  await deadlines.choose("/system", "mediambulant");
  await deadlines.open("Weitere Ereignisse");
  await deadlines.settled();
  const visible = () =>
    driver.executeScript(`
      return [...document.querySelector("tarifwerk-deadlines").shadowRoot.querySelectorAll(".folds input")]
        .filter((field) => field.checkVisibility()).map((field) => field.id);`);
  assert.deepEqual(await visible(), [], "groups are folded");
  await deadlines.type("/search", "erste mahnung");
  await deadlines.settled();
  assert.deepEqual(await visible(), ["field-events-first-reminder-received"]);
  assert.match(String(await deadlines.says("#field-search-hint")), /^1 von \d+ Ereignissen/);
  await deadlines.choose("/events/first-reminder-received", "2026-10-05");
  await deadlines.type("/search", "xyz");
  await deadlines.settled();
  assert.deepEqual(await visible(), ["field-events-first-reminder-received"], "what is filled stays in sight");
  assert.deepEqual(await deadlines.says("#field-search-hint"), ["Kein Ereignis passt dazu."]);
  await deadlines.type("/search", "");
  await deadlines.settled();
  assert.deepEqual(await visible(), [], "folded as before");
  assert.equal(await deadlines.text("/events/first-reminder-received"), "2026-10-05");
});

test("faults stand beside their field", async () => {
  const field = await deadlines.field("/events/term-end");
  // Half a date, left again
  await browser.driver.executeScript("arguments[0].focus();", field);
  await browser.driver.actions().sendKeys("12").perform();
  await browser.driver.executeScript("arguments[0].blur();", field);
  assert.match(await deadlines.problem("/events/term-end"), /noch nicht vollständig/);
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  await deadlines.set({ system: "conus", events: { "term-end": "2026-02-30", "never-heard-of": "2026-01-01", "maintenance-start": "2026-03-29" } });
  assert.match(await deadlines.problem("/events/term-end"), /im Kalender gibt.*2026-02-30/);
  assert.match(await deadlines.problem("/events/never-heard-of"), /steht in dem gewählten Dokument nichts/);
  assert.match(await deadlines.problem("/events/maintenance-start"), /auch die Uhrzeit/);
  assert.match(String(await deadlines.says(".faults")), /Bitte prüfen Sie 3 Angaben/);
});

test("the language changes everything but what was entered; so does going back to a document", async () => {
  const { driver } = browser;
  await deadlines.choose("/events/term-end", "2026-12-31");
  await deadlines.answers("19. November 2026");
  await (await driver.findElement({ css: "a[data-lang=en]" })).click();
  await deadlines.answers("19 November 2026");
  assert.equal(await deadlines.text("/events/term-end"), "2026-12-31");
  assert.deepEqual(await deadlines.says("label[for=field-events-term-end]"), ["End of the contract term (last day)"]);
  assert.match(await deadlines.sentence(), /^By 19 November 2026: .* 6 dates in all, 2 of them past\.$/);
  assert.match((await listed())[0]?.day ?? "", /^Thursday,? 24 September 2026$/);
  await deadlines.choose("/system", "bkk-sbh");
  await driver.wait(async () => (await deadlines.number()) === "", patience);
  await deadlines.choose("/system", "conus");
  await deadlines.answers("19 November 2026");
});

test("the calendar file holds the dates shown", { skip: needsChromium("its driver cannot be told where to save files") }, async () => {
  const { driver } = browser;
  await deadlines.set({ system: "conus", events: { "term-end": "2026-12-31", "maintenance-start": "2026-10-18T04:30" } });
  await driver.executeScript(`
    window.made = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.made.push(blob); return make.call(URL, blob); };`);
  assert.equal(await driver.executeScript("return window.made.length"), 0, "made on click, not before");
  await (await deadlines.find("[part=download]")).click();
  const [type, text] = await driver.executeAsyncScript(
    `const done = arguments[0]; window.made[0].text().then((text) => done([window.made[0].type, text]));`,
  );
  assert.equal(type, "text/calendar;charset=utf-8");
  // The browser itself saved it, under the policy of the page.
  assert.equal(await saved.text("fristen-conus.ics"), text);
  assert.deepEqual(await consoleErrors(driver), []);
  const events = entriesOf(text);
  const rows = await listed();
  assert.deepEqual(
    events.map(({ day, summary }) => [day, summary]),
    rows.map(({ at, subject }) => [at.slice(0, 10).replaceAll("-", ""), subject]),
  );
  for (const [index, { description }] of events.entries()) assert.ok(description.endsWith(rows[index]?.citation ?? "-"), description);
  const maintenance = events.find(({ summary }) => /Wartung/.test(summary));
  // 18 October 2026 is a Sunday: the Saturday before, and Friday as the safe day
  assert.match(maintenance?.description ?? "", /^Bis 04:30 Uhr\.\n.*24 Stunden.*\n.*Freitag, 16\. Oktober 2026\.\n/);
  assert.match(text, /DTSTAMP:20261001/);
});

test("examples for every document, and reset", async () => {
  const { driver } = browser;
  const samples = await deadlines.says(".sample");
  assert.equal(samples.length, 5);
  for (const [index, name] of samples.entries()) {
    await driver.executeScript(
      `document.querySelector("tarifwerk-deadlines").shadowRoot.querySelectorAll(".sample")[arguments[0]].click();`,
      index,
    );
    await driver.wait(async () => (await deadlines.says(".sample-shown"))[0] === `Beispiel: ${name}`, patience);
    assert.ok((await listed()).length > 0);
  }
  await (await deadlines.find(".reset")).click();
  await driver.wait(async () => (await deadlines.text("/system")) === "conus", patience);
  assert.deepEqual([await deadlines.number(), await deadlines.text("/events/term-end")], ["", ""]);
});

test("properties, attribute and events", async () => {
  const seen = await browser.driver.executeAsyncScript(`
    const done = arguments[0];
    const seen = [];
    const host = document.createElement("div");
    for (const type of ["tarifwerk-input", "tarifwerk-result", "tarifwerk-error"]) {
      host.addEventListener(type, ({ detail, composed }) => {
        seen.push([type, composed, JSON.stringify(detail.input), detail.result?.deadlines.length, detail.problems?.map(({ path }) => path)]);
      });
    }
    document.body.append(host);
    host.innerHTML = '<tarifwerk-deadlines system="kv-connect" lang="en"></tarifwerk-deadlines>';
    const element = host.firstElementChild;
    const settled = async () => { await new Promise((next) => setTimeout(next, 50)); await element.updateComplete; };
    (async () => {
      await settled();
      seen.push([element.system, element.value.system, element.result === undefined]);
      const field = element.shadowRoot.getElementById("field-events-terms-entry-into-force");
      field.value = "2026-12-01";
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await settled();
      seen.push([element.value.events["terms-entry-into-force"], element.result.deadlines.map(({ date }) => date)]);
      element.value = { system: "conus", events: { "term-end": "2026-02-30" } };
      await settled();
      element.system = "bkk-sbh";
      await settled();
      seen.push([element.value.system]);
      host.remove();
      done(seen);
    })();`);
  const input = `{"system":"kv-connect","events":{"terms-entry-into-force":"2026-12-01"}}`;
  assert.deepEqual(seen, [
    ["kv-connect", "kv-connect", true],
    ["tarifwerk-input", true, input, null, null],
    ["tarifwerk-result", true, input, 2, null],
    ["2026-12-01", ["2026-11-16", "2026-11-30"]],
    ["tarifwerk-error", true, `{"system":"conus","events":{"term-end":"2026-02-30"}}`, null, ["/events/term-end"]],
    ["bkk-sbh"],
  ]);
});

test("the next date is read out once", async () => {
  await deadlines.listen();
  await deadlines.choose("/events/term-end", "2026-12-30");
  await deadlines.choose("/events/term-end", "2026-12-31");
  assert.deepEqual(await deadlines.heard(), [
    "Bis 19. November 2026: Kündigung zum Ende der Vertragslaufzeit. Insgesamt 6 Termine, davon 2 vergangen.",
  ]);
});

test("the timeline shows today, what was entered and what follows", async () => {
  await deadlines.choose("/events/term-end", "2026-12-31");
  await deadlines.answers("19. November 2026");
  // 1 October to 19 November
  assert.deepEqual(await deadlines.says(".timeline figcaption"), ["In 49 Tagen: Kündigung zum Ende der Vertragslaufzeit"]);
  const labels = String(await deadlines.says(".timeline text"));
  assert.match(labels, /Heute, 01\.10\.2026/);
  assert.match(labels, /31\.12\.2026 Ihre Angabe: Ende der Vertragslaufzeit/);
  assert.deepEqual(
    [(await deadlines.says(".past-dot")).length, (await deadlines.says(".own-dot")).length, (await deadlines.says(".given-mark")).length],
    [2, 4, 1],
  );
});

test("the keyboard alone is enough", async () => {
  const { driver } = browser;
  const keys = async (/** @type {string[]} */ ...pressed) => driver.actions().sendKeys(...pressed).perform();
  await tabTo(driver, ({ host, id }) => host === "tarifwerk-deadlines" && id === "field-system");
  await tabTo(driver, ({ id }) => id === "field-events-term-end");
  // The same whether the browser asks for the day or the month first.
  await keys("12122026");
  // 12 December − 42 days
  await deadlines.answers("31. Oktober 2026");
  await tabTo(driver, ({ says }) => says === "Termine als Kalenderdatei laden");
  await driver.executeScript(`
    window.made = 0;
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.made += 1; return make.call(URL, blob); };`);
  await keys(Key.ENTER);
  assert.equal(await driver.executeScript("return window.made"), 1);
  await tabTo(driver, ({ says }) => says.startsWith("Termine, für die noch ein Datum fehlt"));
  await keys(Key.ENTER);
  await tabTo(driver, ({ says }) => says === "Rechnungsstellung (Rechnungsdatum)");
  await keys(Key.ENTER);
  assert.equal((await focused(driver)).id, "field-events-invoice-date");
});

const states = {
  "answered and open": `element.value = { system: "conus", events: { "term-end": "2026-12-12", "invoice-date": "2026-10-01", "maintenance-start": "2026-10-18T04:30" } };
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
  "many events and open": `element.value = { system: "mediambulant", events: { "insurance-start": "2026-03-31", "contract-concluded": "2026-03-16", "birth": "1990-02-28" } };
    setTimeout(() => { for (const fold of root.querySelectorAll("details")) fold.open = true; }, 200);`,
  "searched": `const search = root.getElementById("field-search");
    search.value = "beitrag";
    search.dispatchEvent(new InputEvent("input", { bubbles: true }));`,
  "wrong": `element.value = { system: "conus", events: { "term-end": "2026-02-30", "never-heard-of": "2026-01-01", "maintenance-start": "2026-03-29" } };`,
};

axeFindsNothing({
  element: "tarifwerk-deadlines",
  states,
  looks: [
    { width: 320, dark: true, lang: "en" },
    { width: 1440, dark: false, lang: "de" },
  ],
  place: () => ({ driver: browser.driver, origin: server.origin }),
});
