// The estimate of a year and the burden limit as they are printed: one page for each example, in both languages; many
// expenses run on to further pages. Amounts are worked out by hand from §§ 61, 62 SGB V.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { emulate, needsChromium } from "./harness.mjs";
import { session } from "./session.mjs";
import { textOfPages } from "./pdf.mjs";
import { elementsOf } from "./visit.mjs";

const { browser, server } = session({ clock: true });

const onPaper = needsChromium("the printed pages are read from Chromium's PDF");

beforeEach(async () => {
  await emulate(browser.driver, {});
});

/** @param {string} element @param {string} lang */
async function open(element, lang) {
  await browser.driver.get(`${server.origin}/www/embed.html?element=${element}&lang=${lang}`);
  await elementsOf(browser.driver);
}

/** Does something to the element and waits until it is drawn. @param {string} element @param {string} act @param {unknown} [value] */
async function act(element, act, value) {
  await browser.driver.executeAsyncScript(
    `const [name, value, done] = arguments;
     const element = document.querySelector(name), root = element.shadowRoot;
     ${act}
     element.updateComplete.then(() => requestAnimationFrame(() => setTimeout(done, 100)));`,
    element,
    value,
  );
}

/** @param {string} element @param {unknown} value */
const set = (element, value) => act(element, "element.value = value;", value);

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
  // A line may end inside a word that has a hyphen.
  const bare = (/** @type {string} */ text) => text.replaceAll(/\s/g, "");
  for (const word of words) assert.ok(bare(page ?? "").includes(bare(word)), `"${word}" is missing in: ${page}`);
}

/** What belongs to the screen alone. */
const screenOnly = /Beispiele zum Ausprobieren|Examples to try|Alles zurücksetzen|Reset|Einzelnen Beleg|single receipt|Auf die Ausgabe tippen/;

const ends = { de: "Eine Schätzung, keine Rechtsberatung. Gesetzliche Werte 2004–2026, Stand April 2026.", en: "An estimate, not legal advice. Statutory values 2004–2026, as of April 2026." };
const calculated = {
  "tarifwerk-year": { de: ["So ist die Belastungsgrenze gerechnet", "§ 62 Abs. 1"], en: ["How the burden limit is calculated", "§ 62 Abs. 1"] },
  "tarifwerk-burden-limit": { de: ["So wird gerechnet", "§ 62 Abs. 1"], en: ["How this is calculated", "§ 62 Abs. 1"] },
};

for (const element of /** @type {const} */ (["tarifwerk-year", "tarifwerk-burden-limit"])) {
  for (const lang of /** @type {const} */ (["de", "en"])) {
    test(`each example is one page: ${element}, ${lang}`, { skip: onPaper }, async () => {
      await open(element, lang);
      const samples = Number(await browser.driver.executeScript(`return document.querySelector("${element}").shadowRoot.querySelectorAll(".sample").length;`));
      assert.ok(samples > 0);
      for (let sample = 0; sample < samples; sample += 1) {
        await act(element, `root.querySelectorAll(".sample")[value].click();`, sample);
        const says = await browser.driver.executeScript(
          `return [".answer-number", ".answer-sentence"].map((part) => document.querySelector("${element}").shadowRoot.querySelector(part).textContent.trim());`,
        );
        const pages = await printed();
        assert.equal(pages.length, 1, `example ${sample + 1}: ${pages.join("\n\n")}`);
        holds(pages[0], [...says, ...calculated[element][lang], ends[lang]]);
        assert.doesNotMatch(pages[0] ?? "", screenOnly);
      }
    });
  }
}

test("a year says on paper what was entered, in the words of the language", { skip: onPaper }, async () => {
  await open("tarifwerk-year", "de");
  await set("tarifwerk-year", {
    year: 2026,
    household: { grossIncome: "30000.00", children: 1 },
    persons: [{ id: "1" }, { id: "Mia", birthDate: "2015-05-05", insured: false }],
    before: { copayments: "12.00", days: { "1": 3, "1/home-nursing": 4 }, benefits: { "vision-aid": "20.00" } },
    exemptionClaimed: false,
    expenses: [
      { service: "medicine", date: "2026-01-15", price: "90.00", fixedAmount: "60.00", repeat: { every: "month", times: 3 } },
      { service: "consumable-aid", date: "2026-02-02", price: "40.00", productGroup: "Windeln", person: "Mia" },
    ],
    tariff: "mediambulant",
    policy: { start: "2025-01-01", premiums: [{ from: "2025-01-01", monthly: "20.00" }, { from: "2026-07-01", monthly: "25.00" }] },
  });
  const [page = ""] = await printed();
  holds(page, [
    "Ihre Angaben",
    "Bruttoeinkommen im Jahr 30.000,00 €",
    "Kinder 1",
    "Geburtsdatum (Mia) 5. Mai 2015",
    "Schon geleistete Zuzahlungen 12,00 €",
    "Schon bezahlte Krankenhaustage (Sie) 3",
    "Schon bezahlte Tage mit Pflegedienst (Sie) 4",
    "Private Zusatzversicherung MediAmbulant",
    "Beginn der Versicherung 1. Januar 2025",
    "Monatsbeitrag 20,00 €",
    "Monatsbeitrag ab 1. Juli 2026 25,00 €",
    "Ihre Ausgaben und wer sie zahlt, in Euro",
    "Medikament 90,00 € · ab 15.01.2026 jeden Monat, 3-mal · Festbetrag: 60,00 €",
    "Hilfsmittel zum Verbrauch, Mia 40,00 € · am 02.02.2026 · Produktgruppe: Windeln",
  ]);
  // Three times 90.00: 10 % of the fixed amount, 6.00, and 30.00 above it. The tariff pays the co-payment, not what lies above.
  assert.match(page, /270,00 162,00 18,00 90,00 18,00 90,00/);
  assert.doesNotMatch(page, /2025-01-01|01\/01\/2025/);
});

test("receipts whose calculation was opened come on a page of their own", { skip: onPaper }, async () => {
  await open("tarifwerk-year", "de");
  await act("tarifwerk-year", `root.querySelector(".sample").click();`);
  await act("tarifwerk-year", `root.querySelector(".opens").click();`);
  const pages = await printed();
  assert.equal(pages.length, 2, pages.join("\n\n"));
  assert.doesNotMatch(pages[0] ?? "", /Jeder Beleg/);
  holds(pages[1], ["Jeder Beleg, in Euro", "15.12.2026", "§ 61"]);
});

test("many expenses run on to further pages, and none is lost", { skip: onPaper }, async () => {
  await open("tarifwerk-year", "de");
  const expenses = Array.from({ length: 60 }, (_, index) => ({ service: "medicine", label: `Mittel ${index + 1} von 60`, date: "2026-01-15", price: "20.00" }));
  await set("tarifwerk-year", { year: 2026, household: { grossIncome: "60000.00" }, expenses });
  const pages = await printed();
  assert.ok(pages.length > 1 && pages.length < 5, String(pages.length));
  const all = pages.join(" ");
  for (const { label } of expenses) assert.equal(all.split(label).length, 2, label);
  // The heads of the columns again on each page of the table, and its sum once: 60 × 20.00, 60 × 5.00
  for (const page of pages.filter((text) => /Mittel \d+ von 60/.test(text))) assert.match(page, /Wofür Kosten Kasse Zuzahlung Sie/);
  assert.equal(all.split("Zusammen 1.200,00 900,00 300,00 300,00").length, 2, all);
});

test("paper does not change what the visitor opened on the screen", { skip: onPaper }, async () => {
  await open("tarifwerk-year", "de");
  await act("tarifwerk-year", `root.querySelector(".sample").click();`);
  await act("tarifwerk-year", `[...root.querySelectorAll("details")].find((fold) => /als Tabelle/.test(fold.textContent)).open = true;`);
  const folds = () => browser.driver.executeScript(`return [...document.querySelector("tarifwerk-year").shadowRoot.querySelectorAll("details")].map(({ open }) => open);`);
  const before = await folds();
  assert.equal(before.filter(Boolean).length, 1);
  await printed();
  await act("tarifwerk-year", "");
  assert.deepEqual(await folds(), before);
  await act("tarifwerk-year", `element.lang = "en";`);
  assert.deepEqual(await folds(), before);
});
