// Quality reports, bulk quotes, renewal and service level through the built package: bytes of every kind, faults, memory.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
const { memory } = tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });
const { readQualityReport, combineQualityReports, quoteCsv, renewal, serviceCredit, licenseFee, calendarFile } = tarifwerk;

const name = "269912342-773287000-2022-xml.xml";
const contact = "<Krankenhaus><Kontaktdaten><Name>Klinik am Beispiel</Name><IK>269912342</IK></Kontaktdaten></Krankenhaus>";
const counts =
  "<Anzahl_Betten>120</Anzahl_Betten><Fallzahlen><Vollstationaere_Fallzahl>6791</Vollstationaere_Fallzahl><Ambulante_Fallzahl>13186</Ambulante_Fallzahl></Fallzahlen>";
const xml = `<Qualitaetsbericht>${contact}${counts}</Qualitaetsbericht>`;
const bytes = new TextEncoder().encode(xml);
const list = {
  id: "list-2026", title: "List", vendor: "Vendor", currency: "EUR", validFrom: "2026-01-01", model: "band", bands: [{ upTo: null, flat: "1234.55" }],
};

/** Code and message of the only problem. */
function problem(call) {
  try {
    call();
  } catch (error) {
    assert.equal(error.name, "TarifwerkError");
    assert.equal(error.problems.length, 1);
    return [error.problems[0].code, error.problems[0].message];
  }
  assert.fail("the call should have thrown");
}

test("a quality report from bytes of every kind", () => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 8), 4, bytes.length);
  shared.set(bytes);
  const foreign = runInNewContext("new Uint8Array(list)", { list: [...bytes] });
  assert.equal(foreign instanceof Uint8Array, false);
  for (const source of [bytes, Buffer.from(bytes), shared, foreign]) {
    assert.deepEqual(readQualityReport(source, name), {
      name: "Klinik am Beispiel", ik: "269912342", site: "773287000", beds: 120, yearSource: "file-name", warnings: [],
      cases: { inpatient: 6791, outpatient: 13186, year: 2022, source: "quality-report" },
    });
  }
  assert.equal(readQualityReport(bytes).yearSource, "none");
});

test("bytes whose properties lie, or whose memory was taken away", () => {
  const lying = Uint8Array.from(bytes);
  Object.defineProperty(lying, "length", { get: () => assert.fail("asked") });
  assert.equal(readQualityReport(lying, name).beds, 120);
  const taken = Uint8Array.from(bytes);
  structuredClone(taken, { transfer: [taken.buffer] });
  assert.equal(problem(() => readQualityReport(new Proxy(bytes, {})))[0], "wrong-type");
  assert.ok(["wrong-type", "not-xml"].includes(problem(() => readQualityReport(taken))[0]));
});

test("a report of several pieces, with a sign cut by their border", () => {
  const long = `<Qualitaetsbericht>${"ä".repeat(200_001)}${contact}${counts}</Qualitaetsbericht>`;
  assert.equal(readQualityReport(new TextEncoder().encode(long), name).beds, 120);
});

test("what is not a quality report", () => {
  for (const other of [undefined, null, "text", [1], new ArrayBuffer(4), new Uint16Array(4), {}]) {
    assert.equal(problem(() => readQualityReport(other))[0], "wrong-type");
  }
  assert.deepEqual(problem(() => readQualityReport(bytes, "")), ["malformed", 'fileName muss ein nicht leerer Text sein, nicht ""']);
  const large = new Uint8Array(200 * 1024 * 1024);
  const before = memory.buffer.byteLength;
  assert.deepEqual(problem(() => readQualityReport(large, name)), ["too-large", "die Datei hat 200 MB, gelesen werden höchstens 50 MB"]);
  assert.equal(memory.buffer.byteLength, before);
});

test("50 MB are read without holding them", () => {
  const department = "<Organisationseinheit><Name>x</Name><Fallzahl>1</Fallzahl></Organisationseinheit>";
  const body = Buffer.from(department.repeat(Math.floor((50 * 1024 * 1024 - 1_000) / department.length)));
  const whole = Buffer.concat([Buffer.from(`<Qualitaetsbericht>${contact}`), body, Buffer.from(`${counts}</Qualitaetsbericht>`)]);
  const before = memory.buffer.byteLength;
  assert.equal(readQualityReport(whole, name).cases.inpatient, 6791);
  assert.ok(memory.buffer.byteLength - before <= 1024 * 1024, `${memory.buffer.byteLength - before} bytes more`);
});

test("records can be combined and quoted as they are", () => {
  const reports = ["771001000", "771002000"].map((site) => readQualityReport(bytes, `269912342-${site}-2022-xml.xml`));
  const { cases, warnings } = combineQualityReports(reports);
  assert.deepEqual(cases, { inpatient: 13582, outpatient: 26372, year: 2022, source: "quality-report" });
  assert.deepEqual(warnings, []);
  assert.equal(licenseFee({ priceList: list, cases, date: "2026-11-23" }).billableCases, 39954);
});

test("2,000 institutions from a CSV", () => {
  const rows = Array.from({ length: 2000 }, (_, index) => `Haus ${index};${index};1`);
  const { csv, rows: count, problems } = quoteCsv(["Einrichtung;vollstationär;ambulant", ...rows].join("\n"), list, "2026-11-23");
  assert.equal(count, 2000);
  assert.deepEqual(problems, []);
  assert.equal(csv.split("\r\n")[2000], "Haus 1999;1999;1;2000;1234,55;234,56;1469,11;");
  assert.deepEqual(problem(() => quoteCsv(1, list, "2026-11-23"))[0], "wrong-type");
  assert.deepEqual(problem(() => quoteCsv("inpatient;outpatient\n1;2", list, "2025-11-23")), [
    "outside-price-list", "date muss in der Gültigkeit der Preisliste liegen, ab 01.01.2026, nicht 23.11.2025",
  ]);
});

test("the dates of a renewal make a calendar file", () => {
  const renewed = renewal({ termEnd: "2026-12-31", currentFee: "1000.00", priceLists: [list], cases: { inpatient: 1, outpatient: 0 } });
  assert.equal(renewed.fee, "1000.00");
  const file = calendarFile({ name: "CONUS", stamp: "2026-11-22", events: renewed.events });
  assert.equal(file.match(/BEGIN:VEVENT/g).length, 4);
  assert.match(file, /DTSTART;VALUE=DATE:20261119/);
});

test("a service credit", () => {
  const outages = [{ start: "2026-01-05T08:00", end: "2026-01-05T14:01", cause: "unplanned" }];
  const credit = serviceCredit({ from: "2026-01-01", to: "2026-12-31", annualFee: 12000, outages }, { lang: "en", steps: false });
  assert.deepEqual(credit.months[0], {
    month: "2026-01", outageMinutes: 361, offsetMinutes: 0, remainingMinutes: 361, closingCreditMinutes: 0, percent: "5", fee: "1000.00", reduction: "50.00",
  });
  assert.deepEqual([credit.total, credit.months.length, credit.steps], ["50.00", 12, []]);
});
