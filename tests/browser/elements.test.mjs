// The page and its elements in a real browser. Expected amounts are worked out by hand from the statute and the example
// price list; the working stands beside them.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { beforeEach, test } from "node:test";
import { emulate, patience } from "./harness.mjs";
import { anchors, focused, goTo, openCalculator } from "./page-driver.mjs";
import { session } from "./session.mjs";

const { browser, server } = session();

const euro = (/** @type {string} */ amount) => `${amount} €`;

beforeEach(async () => {
  await emulate(browser.driver, {});
});

/** @param {import("./page-driver.mjs").ElementName} name */
const open = (name) => openCalculator(browser.driver, server.origin, name);

test("a medicine with a fixed amount: co-payment and excess", async () => {
  const copayment = await open("tarifwerk-copayment");
  await copayment.choose("/date", "2026-03-02");
  await copayment.type("/price", "82,40");
  // 10 % of 82.40 = 8.24
  await copayment.answers(euro("8,24"));
  await copayment.open("Besondere Umstände");
  await copayment.type("/fixedAmount", "60");
  // 10 % of 60.00 = 6.00; 82.40 − 60.00 = 22.40; together 28.40
  await copayment.answers(euro("28,40"));
  assert.equal(await copayment.sentence(), "Sie zahlen 6,00 € Zuzahlung und 22,40 € Mehrkosten.");
  await copayment.open("So wird gerechnet");
  const citations = await copayment.says(".step-citation");
  assert.ok(citations.some((/** @type {string} */ citation) => citation.includes("61")), "the derivation names § 61");
});

test("the co-payment by price is a picture with a table behind it", async () => {
  const copayment = await open("tarifwerk-copayment");
  await copayment.choose("/date", "2026-03-02");
  await copayment.type("/price", "82,40");
  await copayment.answers(euro("8,24"));
  // 10 % of 82.40; the axis ends above one and a half times the price, where 10.00 is the most.
  assert.deepEqual(await copayment.says("figcaption"), ["Bei 82,40 € zahlen Sie 8,24 € zu, bei 150,00 € wären es 10,00 €"]);
  await copayment.open("Zuzahlung nach Preis als Tabelle");
  const rows = await copayment.says("details[open] tbody tr");
  // Below 5.00 the price itself, then 5.00 at least, 10 % between, 10.00 at most.
  for (const [price, paid] of [["0,00", "0,00"], ["15,00", "5,00"], ["60,00", "6,00"], ["75,00", "7,50"], ["150,00", "10,00"]]) {
    assert.ok(rows.includes(`${price} € ${paid} €`), `${price}: ${rows.join(" | ")}`);
  }
  assert.ok(rows.includes("Ihr Preis: 82,40 € 8,24 €"));
  assert.equal((await copayment.says(".own-label")).join(), "Ihr Preis: 82,40 €");
  // A child pays nothing at any price: there is nothing to draw.
  await copayment.open("Besondere Umstände");
  await copayment.choose("/birthDate", "2020-01-01");
  await copayment.answers(euro("0,00"));
  assert.deepEqual(await copayment.says("figcaption"), []);
});

test("services that are counted in other ways", async () => {
  const copayment = await open("tarifwerk-copayment");
  await copayment.choose("/date", "2026-03-02");
  await copayment.choose("/service", "remedy");
  await copayment.type("/price", "120");
  // 10 % of 120.00 + 10.00 for the prescription
  await copayment.answers(euro("22,00"));
  await copayment.choose("/service", "transport");
  await copayment.type("/price", "38");
  await copayment.type("/quantity", "2");
  // 10 % of 38.00 is below 5.00: 5.00 for each of two trips
  await copayment.answers(euro("10,00"));
  await copayment.choose("/service", "hospital");
  await copayment.choose("/until", "2026-03-06");
  // 2 to 6 March, both counted: 5 days at 10.00
  await copayment.answers(euro("50,00"));
  await copayment.choose("/service", "home-nursing");
  await copayment.type("/price", "42");
  await copayment.type("/serviceDays", "10");
  // 10 days at 4.20 + 10.00 for the prescription
  await copayment.answers(euro("52,00"));
});

test("every service of the catalogue is answered or asks for something", async () => {
  const copayment = await open("tarifwerk-copayment");
  await copayment.choose("/date", "2026-03-02");
  const services = await browser.driver.executeScript(
    `return [...document.querySelector("tarifwerk-copayment").shadowRoot.querySelectorAll("#field-service option")].map((option) => option.value);`,
  );
  assert.equal(services.length, 19);
  for (const service of services) {
    await copayment.choose("/service", service);
    await copayment.settled();
    assert.deepEqual(await copayment.says(".faults"), [], `${service} starts without a fault`);
  }
});

test("the burden limit of a family", async () => {
  const burdenLimit = await open("tarifwerk-burden-limit");
  await burdenLimit.choose("/year", "2023");
  await burdenLimit.type("/household/grossIncome", "55.000,00");
  await burdenLimit.check("/household/partner");
  await burdenLimit.type("/household/children", "2");
  // 55000 − 15 % of 40740 (6111) − 2 × 8952 (17904) = 30985, 2 % of it
  await burdenLimit.answers(euro("619,70"));
  await burdenLimit.check("/household/chronic");
  // 1 % of 30985
  await burdenLimit.answers(euro("309,85"));
});

test("a monthly income is taken twelve times, exactly", async () => {
  const burdenLimit = await open("tarifwerk-burden-limit");
  await burdenLimit.choose("/year", "2026");
  await burdenLimit.type("/household/grossIncome", "1450,55");
  const month = await burdenLimit.find("input[type=radio][value=month]");
  await month.click();
  // 12 × 1450.55 = 17406.60, 2 % = 348.132
  await burdenLimit.answers(euro("348,13"));
});

test("a license quote from the example list", async () => {
  const licenseQuote = await open("tarifwerk-license-quote");
  await licenseQuote.open("Datum und Laufzeit");
  await licenseQuote.choose("/date", "2026-03-02");
  await licenseQuote.type("/cases/inpatient", "6.791");
  await licenseQuote.type("/cases/outpatient", "13186");
  // 6791 + 13186 = 19977, band up to 30000: 9600.00; 19 % = 1824.00; due 30 days after 2 March
  await licenseQuote.answers(euro("9.600,00"));
  assert.equal(
    await licenseQuote.sentence(),
    "Die Lizenz kostet 9.600,00 € netto im Jahr; mit 1.824,00 € Umsatzsteuer sind am 1. April 2026 11.424,00 € zu zahlen.",
  );
  assert.match(String(await licenseQuote.says(".answer")), /Beispiel-Preisliste, keine echten Preise/);
  // 30001 − 19977 = 10024 more cases to the band of 13800.00; 19977 − 15000 = 4977 fewer to that of 6600.00
  assert.deepEqual(await licenseQuote.says(".neighbours li"), [
    "Mit 10.024 Fällen mehr beginnt das nächste Band: Listenpreis 13.800,00 € (+4.200,00 €).",
    "Mit 4.977 Fällen weniger gilt das Band davor: Listenpreis 6.600,00 € (−3.000,00 €).",
  ]);
  await licenseQuote.check("/modules/unchosen-1");
  // 350.00 + 10000 × 0.08 + 9977 × 0.05 = 1648.85
  await licenseQuote.answers(euro("11.248,85"));
  await licenseQuote.open("Rabatte und vereinbarte Gebühr");
  await (await licenseQuote.find("details[open] .add")).click();
  await licenseQuote.type("/discounts/0/percent", "10");
  await licenseQuote.type("/discounts/0/reason", "Rahmenvertrag");
  // 11248.85 − 1124.89 (1124.885 rounded)
  await licenseQuote.answers(euro("10.123,96"));
  await licenseQuote.open("Zwölf Monatsbeträge");
  assert.equal((await licenseQuote.says("details:has(+ details) tbody tr")).length >= 12, true);
});

test("above the list the price is on request, and that is no fault", async () => {
  const licenseQuote = await open("tarifwerk-license-quote");
  await licenseQuote.type("/cases/inpatient", "100000");
  await licenseQuote.type("/cases/outpatient", "20001");
  await licenseQuote.answers("Preis auf Anfrage");
  assert.deepEqual(await licenseQuote.says(".faults"), []);
});

test("bad input is explained beside its field, and nothing is lost", async () => {
  const copayment = await open("tarifwerk-copayment");
  await copayment.type("/price", "zwölf");
  const message = await copayment.problem("/price");
  assert.match(message, /zwölf/);
  assert.equal(await copayment.text("/price"), "zwölf");
  assert.equal(await (await copayment.field("/price")).getAttribute("aria-invalid"), "true");
  const described = await (await copayment.field("/price")).getAttribute("aria-describedby");
  assert.ok(described?.includes("field-price-problem"));
  assert.match(String(await copayment.says(".faults")), /Preis der Packung/);
  // The summary leads to the field.
  await (await copayment.find(".faults button")).click();
  assert.equal((await focused(browser.driver)).id, "field-price");
  await copayment.type("/price", "50");
  await copayment.answers(euro("5,00"));
});

test("amounts as people write them", async () => {
  const copayment = await open("tarifwerk-copayment");
  for (const text of ["1234,5", "1.234,50", "1234.50", "1.234,50 €"]) {
    await copayment.type("/price", text);
    // 10 % is above 10.00
    await copayment.answers(euro("10,00"));
    assert.deepEqual(await copayment.says(".sums .sum:first-child dd"), [euro("1.234,50")], text);
  }
  assert.deepEqual(await copayment.says("#field-price-read"), ["= 1.234,50 €"]);
});

test("the language changes everything but what was typed", async () => {
  const { driver } = browser;
  const burdenLimit = await open("tarifwerk-burden-limit");
  await burdenLimit.type("/household/grossIncome", "55.000,00");
  const copayment = await goTo(driver, "tarifwerk-copayment");
  await copayment.type("/price", "82,40");
  await copayment.answers(euro("8,24"));
  await (await driver.findElement({ css: "a[data-lang=en]" })).click();
  await copayment.answers("€8.24");
  assert.equal(await copayment.text("/price"), "82,40");
  assert.equal(await burdenLimit.text("/household/grossIncome"), "55.000,00");
  assert.equal(await driver.getTitle(), "Co-payment – Tarifwerk: calculate co-payment, burden limit, license fee and deadlines");
  assert.equal(await copayment.sentence(), "You pay a co-payment of €8.24.");
  assert.equal(new URL(await driver.getCurrentUrl()).search, "?lang=en");
  assert.equal(await driver.executeScript("return document.documentElement.lang"), "en");
  await (await driver.findElement({ css: "a[data-lang=de]" })).click();
  await copayment.answers(euro("8,24"));
});

test("an element that is moved keeps what was typed", async () => {
  const copayment = await open("tarifwerk-copayment");
  await copayment.type("/price", "82,40");
  await copayment.answers(euro("8,24"));
  await browser.driver.executeScript(`document.querySelector("footer").append(document.querySelector("tarifwerk-copayment"));`);
  assert.equal(await copayment.text("/price"), "82,40");
  await copayment.answers(euro("8,24"));
});

test("properties and events", async () => {
  await open("tarifwerk-copayment");
  const seen = await browser.driver.executeAsyncScript(`
    const done = arguments[0];
    const element = document.querySelector("tarifwerk-copayment");
    const seen = [];
    for (const type of ["tarifwerk-input", "tarifwerk-result", "tarifwerk-error"]) {
      document.addEventListener(type, (event) => {
        seen.push([type, event.composed, event.detail.input.price, event.detail.result?.copayment, event.detail.problems?.length]);
      });
    }
    (async () => {
      element.value = { service: "medicine", date: "2026-03-02", price: "82.40", fixedAmount: "60.00" };
      await element.updateComplete;
      seen.push(["result", element.result.ownCost, element.value.fixedAmount]);
      element.value = { service: "medicine", date: "2026-03-02", price: "82.405" };
      await element.updateComplete;
      seen.push(["no result", element.result === undefined]);
      done(seen);
    })();`);
  assert.deepEqual(seen, [
    ["tarifwerk-result", true, "82.40", "6.00", null],
    ["result", "28.40", "60.00"],
    ["tarifwerk-error", true, "82.405", null, 1],
    ["no result", true],
  ]);
});

test("an example is one click away and called one; reset empties everything", async () => {
  const copayment = await open("tarifwerk-copayment");
  await (await copayment.find(".sample")).click();
  await copayment.answers(euro("28,40"));
  assert.deepEqual(await copayment.says(".sample-shown"), ["Beispiel: Medikament für 82,40 € mit Festbetrag 60,00 €"]);
  await (await copayment.find(".reset")).click();
  await browser.driver.wait(async () => (await copayment.text("/price")) === "", patience);
  assert.equal(await copayment.number(), "");
  assert.deepEqual(await copayment.says("details[open]"), []);
});

test("the answer is read out once, after the typing", async () => {
  const copayment = await open("tarifwerk-copayment");
  await copayment.listen();
  await copayment.type("/price", "82,40");
  assert.deepEqual(await copayment.heard(), ["Sie zahlen 8,24 € Zuzahlung."]);
});

test("an element's own language and price list come before those of the page", async () => {
  const licenseQuote = await open("tarifwerk-license-quote");
  await browser.driver.executeScript(`
    const element = document.querySelector("tarifwerk-license-quote");
    element.setAttribute("lang", "en");
    element.priceList = {
      id: "own", title: "Own list", vendor: "Vendor Ltd", currency: "EUR", validFrom: "2026-01-01", model: "volume",
      bands: [{ upTo: null, perCase: "0.25" }],
    };
    element.value = { ...element.value, priceList: element.priceList, date: "2026-03-02", cases: { inpatient: 1000, outpatient: 2001 } };`);
  // 3001 × 0.25 = 750.25
  await licenseQuote.answers("€750.25");
  assert.deepEqual(await licenseQuote.says(".example-list"), []);
  assert.match(String(await licenseQuote.says(".disclaimer")), /Own list.*Vendor Ltd/);
});

test("rare answers of a set co-payment are kept, and a day outside the calendar is explained", async () => {
  const { driver } = browser;
  const copayment = await open("tarifwerk-copayment");
  const kept = (/** @type {object} */ input) =>
    driver.executeAsyncScript(
      `const [input, done] = arguments;
       const element = document.querySelector("tarifwerk-copayment");
       element.value = input;
       element.updateComplete.then(() => done(element.value));`,
      input,
    );
  for (const input of [
    { service: "medicine", date: "2026-03-02", price: "82.40", quantity: 1, recallReplacement: true },
    { service: "consumable-aid", date: "2026-03-02", price: "60.00", quantity: 2, productGroup: "Windeln" },
    { service: "hospital", date: "2026-03-02", until: "2026-03-06", price: "700.00", daysAlreadyCharged: 3 },
    { service: "vaccination", date: "2026-03-02", price: "60.00" },
  ]) {
    assert.deepEqual(await kept(input), input);
  }
  // Five days from 2 March on
  assert.deepEqual(await kept({ service: "hospital", date: "2026-03-02", quantity: 5 }), { service: "hospital", date: "2026-03-02", until: "2026-03-06" });
  await copayment.choose("/date", "2250-01-01");
  await copayment.choose("/until", "2026-03-06");
  assert.equal(await copayment.problem("/date"), "Fehler: bitte einen Tag in den Jahren 1900 bis 2199 wählen");
});

test("opening a folded part does not move the field in focus", async () => {
  const { driver } = browser;
  const copayment = await open("tarifwerk-copayment");
  await copayment.type("/price", "82,40");
  const place = `return document.querySelector("tarifwerk-copayment").shadowRoot.querySelector("#field-price").getBoundingClientRect().top;`;
  const at = await driver.executeScript(place);
  await copayment.open("Besondere Umstände");
  await copayment.open("So wird gerechnet");
  await driver.sleep(200);
  assert.equal(await driver.executeScript(place), at);
});

test("a second copy of the script changes nothing", async () => {
  await open("tarifwerk-copayment");
  const answer = await browser.driver.executeAsyncScript(`
    const done = arguments[0];
    const before = customElements.get("tarifwerk-copayment");
    import("../pkg/elements.js?second").then(() => setTimeout(() => done(before === customElements.get("tarifwerk-copayment")), 100), (error) => done(String(error)));`);
  assert.equal(answer, true);
});

test("importing the elements where there is no browser does nothing", async () => {
  const module = await import(new URL("../../pkg/elements.js", import.meta.url).href);
  assert.deepEqual(Object.keys(module), []);
});

test("the page says in German what its script would say", async () => {
  const { driver } = browser;
  await driver.get(`${server.origin}/www/`);
  const words = await driver.executeAsyncScript(`
    const done = arguments[0];
    fetch(location.pathname).then((response) => response.text()).then((source) => {
      const written = new DOMParser().parseFromString(source, "text/html");
      const pairs = [...written.querySelectorAll("[data-text]")].map((place) => [
        place.textContent,
        document.querySelector('[data-text="' + place.dataset.text + '"]').textContent,
      ]);
      done([[written.title, document.title], ...pairs]);
    });`);
  assert.ok(words.length > 8);
  for (const [written, spoken] of words) assert.equal(written, spoken);
});

test("the page shows every element that there is", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../pkg/custom-elements.json", import.meta.url), "utf8"));
  const names = manifest.modules.flatMap((/** @type {{ declarations: { tagName?: string }[] }} */ { declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []));
  assert.deepEqual(Object.keys(anchors).sort(), names.sort());
  await browser.driver.get(`${server.origin}/www/`);
  assert.deepEqual(
    await browser.driver.executeScript(`return [...document.querySelectorAll("[data-calculator]")].map(({ id, dataset }) => [dataset.calculator, id]);`),
    Object.entries(anchors),
  );
});
