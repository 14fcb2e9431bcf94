// Files on the license desk in a real browser: quality reports that fill the counts, institutions quoted from CSV, both beside the
// page in a worker. The reports are made up; expected fees are worked out by hand from the example list.
import assert from "node:assert/strict";
import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, test } from "node:test";
import { consoleErrors, emulate, needsChromium, patience } from "./harness.mjs";
import { openCalculator } from "./page-driver.mjs";
import { session, temporaryFolder } from "./session.mjs";

const { browser, server, saved } = session({ saves: true });
const folder = temporaryFolder();
/** @type {Awaited<ReturnType<typeof openCalculator>>} */
let desk;

beforeEach(async () => {
  await emulate(browser.driver, {});
  desk = await openCalculator(browser.driver, server.origin, "tarifwerk-license-quote");
  await desk.open("Datum und Laufzeit");
  await desk.choose("/date", "2026-03-02");
});

/** @param {{ site?: string, inpatient?: number, outpatient?: number, beds?: number }} values */
function report({ site = "771001000", inpatient = 6791, outpatient = 13186, beds = 120 }) {
  return `<?xml version="1.0" encoding="UTF-8"?><Qualitaetsbericht><Krankenhaus><Kontaktdaten><Name>Klinik am Beispiel</Name><IK>269912342</IK>
<Standortnummer>${site}</Standortnummer><Kontakt_Zugang><Strasse>Weg</Strasse><Hausnummer>5</Hausnummer><Postleitzahl>01234</Postleitzahl>
<Ort>Beispielstadt</Ort></Kontakt_Zugang></Kontaktdaten></Krankenhaus><Anzahl_Betten>${beds}</Anzahl_Betten><Fallzahlen>
<Vollstationaere_Fallzahl>${inpatient}</Vollstationaere_Fallzahl><Ambulante_Fallzahl>${outpatient}</Ambulante_Fallzahl></Fallzahlen></Qualitaetsbericht>`;
}

/**
 * Opens files with a file field, as the button and the place for dropping do.
 * @param {string} field
 * @param {Record<string, string | Uint8Array>} files
 */
async function open(field, files) {
  const paths = [];
  for (const [name, contents] of Object.entries(files)) {
    const path = join(folder.path, name);
    await writeFile(path, contents);
    paths.push(path);
  }
  await (await desk.find(field)).sendKeys(paths.join("\n"));
}

/**
 * @param {string} selector
 * @param {RegExp} expected
 */
async function shows(selector, expected) {
  let last = "";
  await browser.driver
    .wait(async () => expected.test((last = (await desk.says(selector)).join(" | "))), patience)
    .catch(() => assert.match(last, expected));
}

test("a quality report fills counts, year, source and the address of the quote", async () => {
  await desk.open("Fallzahlen aus Qualitätsberichten");
  await open("#reports-files", { "269912342-771001000-2023-xml.xml": report({}) });
  await desk.answers("9.600,00 €");
  assert.deepEqual([await desk.text("/cases/inpatient"), await desk.text("/cases/outpatient")], ["6.791", "13.186"]);
  assert.deepEqual([await desk.text("/cases/year"), await desk.text("/cases/source")], ["2023", "quality-report"]);
  await shows(".sheet", /Klinik am Beispiel ?Weg 5 ?01234 Beispielstadt/);
  await shows(".hint", /Die Fallzahlen sind eingetragen: 6\.791 vollstationär, 13\.186 ambulant/);
  // Corrected by hand, both figures stand there, and the reports' can be filled in again.
  await desk.type("/cases/outpatient", "9000");
  await shows(".hint", /Im Bericht stehen 6\.791 vollstationär, 13\.186 ambulant, im Formular 6\.791 vollstationär, 9\.000 ambulant/);
  await (await desk.find("#fill-again")).click();
  await desk.answers("9.600,00 €");
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("several sites add up, a total report is not counted twice, and reports can be removed", async () => {
  await desk.open("Fallzahlen aus Qualitätsberichten");
  await open("#reports-files", {
    "269912342-01-2016-xml.xml": report({ site: "01", inpatient: 1000, outpatient: 2000 }),
    "269912342-02-2016-xml.xml": report({ site: "02", inpatient: 300, outpatient: 400 }),
  });
  await shows("tfoot tr", /Gezählt 2016 1\.300 ?2\.400/);
  await open("#reports-files", { "269912342-99-2016-xml.xml": report({ site: "99", inpatient: 1305, outpatient: 2410 }) });
  await shows(".warnings", /Gesamtbericht \(IK 269912342, Standort 99, 2016\) mit 3\.715 Fällen, nicht die Standorte mit zusammen 3\.700/);
  assert.equal(await desk.text("/cases/outpatient"), "2.410");
  await (await desk.find(".reports tbody tr:nth-child(3) .take-away")).click();
  await shows("tfoot tr", /Gezählt 2016 1\.300 ?2\.400/);
  assert.equal(await desk.text("/cases/outpatient"), "2.400");
});

test("files that are no quality report say so, and nothing typed is lost", async () => {
  await desk.type("/cases/inpatient", "5000");
  await desk.open("Fallzahlen aus Qualitätsberichten");
  await open("#reports-files", {
    "269912342-01-2019-bund.xml": "<Externe_Qualitaetssicherung/>",
    "broken.xml": report({}).slice(0, 200),
    "table.csv": "a;b",
  });
  await shows(".notice", /269912342-01-2019-bund\.xml wurde nicht gelesen: Das ist eine Begleitdatei.*269912342-01-2019-xml\.xml\./);
  await shows(".notice", /broken\.xml wurde nicht gelesen: Die XML-Datei ist unvollständig/);
  await shows(".notice", /table\.csv wurde nicht gelesen: Die Datei ist keine XML-Datei/);
  assert.equal(await desk.text("/cases/inpatient"), "5000");
  // 200 MB that take no room.
  const large = join(folder.path, "large.xml");
  await writeFile(large, "");
  await truncate(large, 200 * 1024 * 1024);
  await (await desk.find("#reports-files")).sendKeys(large);
  await shows(".notice", /large\.xml wurde nicht gelesen: Die Datei ist größer als 50 MB/);
});

test("warnings of a report are said in both languages", async () => {
  await desk.open("Fallzahlen aus Qualitätsberichten");
  await open("#reports-files", { "269912342-771001000-2023-xml.xml": report({ outpatient: 0, beds: 10 }) });
  await shows(".warnings", /0 ambulante Fälle.*6\.791 vollstationäre Fälle auf 10 Betten/);
});

test("institutions from a CSV file are quoted, bad rows are named, and the result is a file", { skip: needsChromium("its driver cannot be told where to save files") }, async () => {
  await desk.open("Viele Einrichtungen aus einer CSV-Datei");
  const cases = (/** @type {number} */ index) => (index === 1234 ? "viele;13.186" : index === 1500 ? "1;2;zu viel" : "6.791;13.186");
  const rows = Array.from({ length: 2000 }, (_, index) => `Haus ${index};${cases(index)}`);
  const table = `\ufeffsep=;\r\nEinrichtung;vollstationär;ambulant\r\n${rows.join("\r\n")}\r\n=1+1;1;2\r\n`;
  await open("#institutions-files", { "häuser.csv": table });
  await shows(".notice", /2\.001 Einrichtungen aus häuser\.csv gerechnet\. 2 Zeilen haben ein Problem/);
  // The header is line 1.
  await shows(".bulk-problems li", /^Zeile 1\.236: vollstationär: "viele" ist keine ganze Zahl/);
  await (await desk.find("#save-fees")).click();
  const lines = (await saved.text("häuser-gebuehren.csv")).split("\r\n");
  assert.equal(lines.length, 2004);
  assert.equal(lines[0], "\ufeffsep=;");
  // One row has a fourth cell: what is added stands behind it, in every row.
  assert.equal(lines[1], "Einrichtung;vollstationär;ambulant;;Fälle;Gebühr netto;Umsatzsteuer;Gebühr brutto;Problem");
  // 9,600.00 and 19 %.
  const fees = "6.791;13.186;;19977;9600,00;1824,00;11424,00;";
  assert.deepEqual([lines[2], lines[2001]], [`Haus 0;${fees}`, `Haus 1999;${fees}`]);
  assert.ok(lines[1502]?.startsWith("Haus 1500;1;2;zu viel;;;;;"));
  assert.ok(lines[2002]?.startsWith("'=1+1;1;2;;3;"));
  assert.deepEqual(await consoleErrors(browser.driver), []);
});

test("long work can be cancelled and begun anew", async () => {
  await desk.open("Viele Einrichtungen aus einer CSV-Datei");
  const rows = `${"Ein Haus mit einem langen Namen, der zu rechnen gibt;6791;13186\n".repeat(100_000)}`;
  const file = { "viele.csv": `Einrichtung;vollstationär;ambulant\n${rows}` };
  await open("#institutions-files", file);
  await (await browser.driver.wait(() => desk.find("#cancel-bulk").catch(() => undefined), patience)).click();
  await shows(".notice", /Abgebrochen; es wurde nichts gespeichert/);
  await open("#institutions-files", { "wenige.csv": "vollstationär;ambulant\n6791;13186\n" });
  await shows(".notice", /1 Einrichtung aus wenige\.csv gerechnet/);
});

test("a file waits for a date on which the list may be quoted", async () => {
  await desk.open("Datum und Laufzeit");
  await desk.open("Viele Einrichtungen aus einer CSV-Datei");
  assert.deepEqual(await desk.says("#institutions-files"), [""]);
  await desk.choose("/date", "2020-01-01");
  await shows(".hint", /Erst wenn Preisliste und Datum des Angebots gültig sind/);
  assert.deepEqual(await desk.says("#institutions-files"), []);
});

test("files of another kind and other encodings are refused in words", async () => {
  await desk.open("Viele Einrichtungen aus einer CSV-Datei");
  await open("#institutions-files", { "latin.csv": Uint8Array.from([0x76, 0xe4, 0x3b, 0x0a, 0x31]) });
  await shows(".notice", /latin\.csv wurde nicht gerechnet: Die Datei ist nicht in UTF-8 gespeichert/);
  await open("#institutions-files", { "andere.csv": "Name;Ort\nA;B\n" });
  await shows(".notice", /Die Kopfzeile muss die Spalte "vollstationär" oder "inpatient" nennen/);
});

test("the work is done in a worker of the package's own script, and the page stays quick", async () => {
  await browser.driver.executeScript(
    `window.workers = []; const Own = Worker;
     window.Worker = class extends Own { constructor(...given) { super(...given); window.workers.push(String(given[0])); } };`,
  );
  await desk.open("Viele Einrichtungen aus einer CSV-Datei");
  await open("#institutions-files", { "wenige.csv": "vollstationär;ambulant\n6791;13186\n" });
  await shows(".notice", /1 Einrichtung aus/);
  const workers = await browser.driver.executeScript("return window.workers");
  assert.deepEqual(workers, [`${server.origin}/pkg/elements.js`]);
});
