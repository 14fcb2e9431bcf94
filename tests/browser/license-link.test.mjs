// Links to a quote: the whole state in the fragment, back again, and what is said when something has changed or is not right.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { consoleErrors, emulate, patience } from "./harness.mjs";
import { openCalculator } from "./page-driver.mjs";
import { session } from "./session.mjs";

const { browser, server } = session();
/** @type {Awaited<ReturnType<typeof openCalculator>>} */
let desk;

const pack = (/** @type {string | Buffer} */ text) => `1.${deflateRawSync(text).toString("base64url")}`;
const unpack = (/** @type {string} */ link) =>
  JSON.parse(inflateRawSync(Buffer.from(link.slice(link.indexOf("license-quote=1.") + 16), "base64url")).toString("utf8"));

beforeEach(async () => {
  await emulate(browser.driver, {});
  await open("#lizenz");
});

/** @param {string} fragment */
async function open(fragment) {
  desk = await openCalculator(browser.driver, server.origin, "tarifwerk-license-quote", { fragment });
}

/** A quote with something in every part of the form, and the link to it. */
async function linked() {
  const { driver } = browser;
  await driver.executeScript(`
    const element = document.querySelector("tarifwerk-license-quote");
    element.value = { ...element.value, date: "2026-03-02", invoiceDate: "2026-03-09", termStart: "2026-04-01", termYears: 2, validUntil: "2026-05-31",
      cases: { inpatient: 6791, outpatient: 13186, year: 2023, source: "estimate", assumptions: "Fälle & Prognose = 5 % mehr" },
      modules: ["archiv"], discounts: [{ percent: "12.5", reason: "Rahmenvertrag" }, { amount: "100.00", reason: "Treue" }] };
    element.quoteDocument = { number: "2026-0017", institution: "Klinikum Musterstadt", address: "Am Park 1\\n12345 Musterstadt", note: "Grüße #?&=" };`);
  // 9600.00 + 900.00 = 10500.00; 12.5 % of it 1312.50; 9187.50 − 100.00
  await desk.answers("9.087,50 €");
  return copied();
}

async function copied() {
  const before = await desk.says("#link");
  await (await desk.find("#copy-link")).click();
  await browser.driver.wait(async () => (await desk.says("#link")).length > before.length, patience);
  return String(await (await desk.find("#link")).getProperty("value"));
}

/** @param {RegExp} expected */
async function says(expected) {
  let last = "";
  await browser.driver
    .wait(async () => expected.test((last = (await desk.says(".outcome .notice")).join(" | "))), patience)
    .catch(() => assert.match(last, expected));
}

test("a link brings everything back, and says nothing when nothing has changed", async () => {
  const link = await linked();
  assert.match(new URL(link).hash, /^#lizenz\?license-quote=1\.[\w-]+$/);
  const state = `const element = document.querySelector("tarifwerk-license-quote"); return [element.value, element.quoteDocument, element.result];`;
  const before = await browser.driver.executeScript(state);
  await open(new URL(link).hash);
  await desk.answers("9.087,50 €");
  assert.deepEqual(await browser.driver.executeScript(state), before);
  assert.deepEqual(await desk.says(".outcome .notice"), []);
  assert.equal(await desk.text("/document/address"), "Am Park 1\n12345 Musterstadt");
});

test("an anchor with a state behind it is still an anchor, and so is one with the state of another", async () => {
  const link = await linked();
  await open(new URL(link).hash);
  await desk.answers("9.087,50 €");
  const other = await openCalculator(browser.driver, server.origin, "tarifwerk-deadlines", { fragment: `#fristen?${link.slice(link.indexOf("license-quote="))}` });
  assert.deepEqual(await other.says(".outcome .notice"), []);
});

test("half a quote is linked as it stands, typing errors too", async () => {
  await desk.type("/cases/inpatient", "6791");
  await desk.type("/cases/outpatient", "viele");
  await desk.open("Preisliste");
  await desk.type("/priceList/bands/0/upTo", "zwei");
  await desk.type("/priceList/bands/1/flat", "");
  const link = await copied();
  await open(new URL(link).hash);
  await says(/hat hier einen anderen Inhalt/);
  assert.equal(await desk.text("/cases/inpatient"), "6.791");
  assert.equal(await desk.text("/cases/outpatient"), "viele");
  assert.equal(await desk.text("/priceList/bands/0/upTo"), "zwei");
  assert.equal(await desk.text("/priceList/bands/1/flat"), "");
});

test("scenarios and the lists that they use are part of the link", async () => {
  await browser.driver.executeScript(`document.querySelector("tarifwerk-license-quote").shadowRoot.querySelectorAll(".sample")[1].click();`);
  await desk.open("Preisliste");
  await (await desk.find("#copy-list")).click();
  await desk.type("/priceList/bands/3/flat", "5000");
  await desk.choose("/lists", "0");
  await desk.answers("9.600,00 €");
  await desk.open("Varianten vergleichen");
  await (await desk.find("#add-scenario")).click();
  await desk.type("/scenarios/0/name", "Andere Liste");
  await desk.choose("/scenarios/0/list", "1");
  await browser.driver.wait(async () => /Netto 5\.000,00 €/.test(String((await desk.says(".scenarios li"))[1])), patience);
  const link = await copied();
  await open(new URL(link).hash);
  await desk.answers("9.600,00 €");
  assert.match(String((await desk.says(".scenarios li"))[1]), /^Andere Liste.*beispiel-2026-2.*Netto 5\.000,00 €/);
  await says(/„Beispiel-Preisliste \(Kopie\)“ \(beispiel-2026-2\) von Musterhaus Software GmbH kommt aus dem Link/);
});

test("a list that has changed since is said, and both can be chosen", async () => {
  const state = unpack(await linked());
  state.lists[0].bands[3].flat = "9000.00";
  await open(`#lizenz?license-quote=${pack(JSON.stringify(state))}`);
  await says(/„Beispiel-Preisliste“ \(beispiel-2026\) hat hier einen anderen Inhalt als beim Kopieren des Links/);
  // 9000.00 + 900.00 = 9900.00; 12.5 % of it 1237.50; 8662.50 − 100.00
  await desk.answers("8.562,50 €");
  await desk.open("Preisliste");
  await desk.choose("/lists", "0");
  await desk.answers("9.087,50 €");
});

test("a list that is not known here, and another version, are said", async () => {
  const state = unpack(await linked());
  state.lists[0].id = "fremd-1";
  state.engine = "0.0.9";
  await open(`#lizenz?license-quote=${pack(JSON.stringify(state))}`);
  await says(/„Beispiel-Preisliste“ \(fremd-1\) von Musterhaus Software GmbH kommt aus dem Link und ist hier nicht bekannt/);
  await says(/Version 0\.0\.9 berechnet, hier rechnet Version \d+\.\d+\.\d+/);
});

test("unknown fields are reported wherever they stand", async () => {
  const state = unpack(await linked());
  Object.assign(state, { colour: "red" });
  Object.assign(state.document, { logo: "x" });
  state.quote.rebate = "5";
  state.quote.cases.emergency = 12;
  await open(`#lizenz?license-quote=${pack(JSON.stringify(state))}`);
  await says(/Angaben, die es hier nicht gibt: colour, logo\./);
  // What belongs to the input stays in it, so there is no amount until it is taken away.
  assert.equal(await desk.number(), "");
  assert.deepEqual(await desk.says(".further .problem"), [
    "Fehler: „rebate“ kennt ein Angebot nicht.",
    "Fehler: „emergency“ kennt ein Angebot nicht.",
  ]);
  await (await desk.find("#field-rebate")).click();
  await (await desk.find("#field-cases-emergency")).click();
  await desk.answers("9.087,50 €");
});

test("broken and hostile links end in a sentence, and what stands here stays", async () => {
  const state = unpack(await linked());
  const whole = pack(JSON.stringify(state));
  const nested = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const altered = (/** @type {object} */ change) => pack(JSON.stringify({ ...state, ...change }));
  const links = [
    [whole.slice(0, whole.length / 2), /beschädigt/],
    ["1.AAAA", /beschädigt/],
    ["%%%", /kein Angebot, das hier gelesen werden kann/],
    ["9.abc", /kein Angebot/],
    [`1.${"A".repeat(300_000)}`, /zu groß/],
    [pack(Buffer.alloc(50_000_000, 32)), /zu groß/],
    [pack("7"), /kein Angebot/],
    [pack(nested), /kein Angebot|beschädigt/],
    [pack('{"__proto__":{"engine":"1"},"constructor":{}}'), /kein Angebot/],
    [altered({ quote: { cases: { inpatient: {} } } }), /kein Angebot/],
    [altered({ lists: [{ ...state.lists[0], bands: "viele" }] }), /kein Angebot/],
    [altered({ scenarios: [{ list: 7 }] }), /kein Angebot/],
    [altered({ lists: Array.from({ length: 50 }, () => state.lists[0]) }), /kein Angebot/],
  ];
  for (const [packed, expected] of links) {
    await open(`#lizenz?license-quote=${packed}`);
    await says(/** @type {RegExp} */ (expected));
    assert.equal(await desk.text("/cases/inpatient"), "");
    await desk.type("/cases/inpatient", "100");
    await desk.type("/cases/outpatient", "0");
    await desk.answers("2.400,00 €");
  }
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("words in a link are words, never markup", async () => {
  const state = unpack(await linked());
  state.document.institution = `<img src=x onerror="window.hit=1">`;
  state.lists[0].title = "<script>window.hit=1</script>";
  state["<b>bold</b>"] = 1;
  await open(`#lizenz?license-quote=${pack(JSON.stringify(state))}`);
  await says(/<b>bold<\/b>/);
  await desk.answers("9.087,50 €");
  assert.match(String(await desk.says(".recipient")), /<img src=x/);
  assert.equal(await browser.driver.executeScript(`return window.hit ?? null;`), null);
});

test("nothing of a link reaches the server", async () => {
  const { driver } = browser;
  const link = await linked();
  await open(new URL(link).hash);
  await desk.answers("9.087,50 €");
  const asked = await driver.executeScript(`return performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.includes("license-quote="));`);
  assert.deepEqual(asked, []);
});
