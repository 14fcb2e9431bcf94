// Whole files and curves: quotes of many institutions, quality reports small and large, the points of a chart.
import { median, short, table } from "./measure.mjs";

/** @typedef {typeof import("../pkg/tarifwerk.js")} Tarifwerk */

/** Milliseconds, the median of some runs. @param {number} runs @param {() => unknown} subject */
function milliseconds(runs, subject) {
  return median(Array.from({ length: runs }, () => {
    const start = performance.now();
    subject();
    return performance.now() - start;
  }));
}

const list = {
  id: "bench", title: "Bench", vendor: "Example", currency: /** @type {const} */ ("EUR"), validFrom: "2026-01-01", model: /** @type {const} */ ("graduated"),
  bands: [{ upTo: 5_000, flat: "500.00", perCase: "0.25" }, { upTo: 15_000, perCase: "0.125" }, { upTo: null, perCase: "0.0625" }],
};

/** Quotes from CSV, and curves for a chart. @param {Tarifwerk} tarifwerk */
export function compareQuotes({ quoteCsv, feeCurve }) {
  const file = (/** @type {number} */ rows) => [
    "Einrichtung;vollstationär;ambulant",
    ...Array.from({ length: rows }, (_, index) => `Klinik ${index};${1 + ((index * 7_919) % 60_000)};${1 + ((index * 104_729) % 90_000)}`),
  ].join("\r\n");
  const steep = { ...list, bands: Array.from({ length: 100 }, (_, index) => ({ upTo: index === 99 ? null : 500 * (index + 1), flat: `${100 * (index + 1)}.00` })), model: /** @type {const} */ ("band") };
  const points = feeCurve(steep, 60_000).length;
  const rows = [200, 2_000, 20_000].map((count) => {
    const csv = file(count);
    const quoted = quoteCsv(csv, list, "2026-06-01");
    const time = milliseconds(count > 2_000 ? 3 : 9, () => quoteCsv(csv, list, "2026-06-01"));
    return [`quoteCsv(), ${count} institutions`, short(time), `${quoted.rows} quoted, ${quoted.problems.length} problems`];
  });
  rows.push(["feeCurve(), 100 bands", short(milliseconds(15, () => feeCurve(steep, 60_000))), `${points} points`]);
  return table(["files and curves", "ms", ""], rows);
}

/** A quality report of about so many bytes, nearly all of them in departments that nobody asks for. @param {number} size */
function report(size) {
  const head = `<?xml version="1.0" encoding="UTF-8"?>
<Qualitaetsbericht><Einleitung><Datensatz><Datum>2025-10-31</Datum></Datensatz></Einleitung><Krankenhaus><Kontaktdaten><Name>Klinik am Beispiel</Name>
<IK>269912342</IK><Standortnummer>00</Standortnummer></Kontaktdaten></Krankenhaus><Anzahl_Betten>120</Anzahl_Betten>
<Fallzahlen><Vollstationaere_Fallzahl>6791</Vollstationaere_Fallzahl><Ambulante_Fallzahl>13186</Ambulante_Fallzahl></Fallzahlen>
<Organisationseinheiten_Fachabteilungen>\n`;
  const department = (/** @type {number} */ index) => `  <Organisationseinheit_Fachabteilung>
    <Gliederungsnummer>${index}</Gliederungsnummer><Name>Abteilung für Wundversorgung &amp; Nachsorge ${index}</Name>
    <Hauptdiagnosen><Hauptdiagnose><ICD_10>I${index % 100}.1</ICD_10><Fallzahl>${index % 997}</Fallzahl></Hauptdiagnose></Hauptdiagnosen>
    <Medizinische_Leistungen><Leistung><VA_Schluessel>VA${index % 50}</VA_Schluessel><Erlaeuterungen>Sprechstunde nach Vereinbarung, auch am Abend</Erlaeuterungen></Leistung></Medizinische_Leistungen>
  </Organisationseinheit_Fachabteilung>\n`;
  const foot = "</Organisationseinheiten_Fachabteilungen></Qualitaetsbericht>\n";
  const count = Math.floor((size - head.length - foot.length) / (department(10_000).length + 2));
  return new TextEncoder().encode(head + Array.from({ length: count }, (_, index) => department(index)).join("") + foot);
}

/** Name, code, beds and counts by the browser's own reader of XML, which checks nothing of them. @param {Uint8Array} bytes */
function byBrowser(bytes) {
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "application/xml");
  const text = (/** @type {string} */ path) => xml.evaluate(`string(${path})`, xml, null, XPathResult.STRING_TYPE).stringValue;
  const contact = "/Qualitaetsbericht/Krankenhaus/Kontaktdaten";
  const counts = "/Qualitaetsbericht/Fallzahlen";
  return [text(`${contact}/Name`), text(`${contact}/IK`), Number(text("/Qualitaetsbericht/Anzahl_Betten")),
    Number(text(`${counts}/Vollstationaere_Fallzahl`)), Number(text(`${counts}/Ambulante_Fallzahl`))];
}

/** Quality reports; beside DOMParser and XPath where there are some, in turns. @param {Tarifwerk} tarifwerk */
export function compareReports({ readQualityReport }) {
  const megabyte = 1_000_000;
  const sizes = [1.2, 50].map((megabytes) => {
    const bytes = report(megabytes * megabyte);
    const ours = () => {
      const { name, ik, beds, cases } = readQualityReport(bytes, "269912342-00-2024-xml.xml");
      return [name, ik, beds, cases.inpatient, cases.outpatient];
    };
    const runs = megabytes > 10 ? 3 : 15;
    const time = milliseconds(runs, ours);
    if (!("DOMParser" in globalThis)) return [`${megabytes} MB`, short(time), "", ""];
    if (String(ours()) !== String(byBrowser(bytes))) throw new Error("the two readers do not agree");
    const theirs = milliseconds(runs, () => byBrowser(bytes));
    return [`${megabytes} MB`, short(time), short(theirs), short(time / theirs)];
  });
  return table(["quality report", "readQualityReport(), ms", "DOMParser and XPath, ms", "ratio"], sizes);
}
