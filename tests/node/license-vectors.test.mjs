// Service credits, renewals and quality reports worked by hand from the terms, through the built package.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });
const vectors = (name) => JSON.parse(readFileSync(at(`../vectors/${name}.json`), "utf8"));

/** Whether the expected fields stand in the answer; null means that the field must be absent. */
function contains(answer, expected, place) {
  if (Array.isArray(expected)) {
    assert.equal(answer?.length, expected.length, place);
    expected.forEach((item, index) => contains(answer[index], item, `${place}/${index}`));
  } else if (expected === null) {
    assert.equal(answer, undefined, place);
  } else if (typeof expected === "object") {
    for (const [name, value] of Object.entries(expected)) contains(answer?.[name], value, `${place}/${name}`);
  } else {
    assert.equal(answer, expected, place);
  }
}

/** One vector: what is expected, or which paths of which one must be named. */
function holds(vector, id, call) {
  if (!vector.error) return contains(call(), vector.expected, id);
  assert.throws(call, ({ name, problems }) => {
    assert.equal(name, "TarifwerkError", id);
    assert.ok(vector.error === true || problems.some(({ path }) => vector.error.includes(path)), `${id}: ${JSON.stringify(problems)}`);
    return true;
  }, id);
}

test("service credits", () => {
  const { serviceCredit } = vectors("service-level");
  assert.ok(serviceCredit.length >= 30);
  for (const vector of serviceCredit) holds(vector, vector.id, () => tarifwerk.serviceCredit(vector.input));
});

test("renewals", () => {
  const { renewals } = vectors("renewals");
  assert.ok(renewals.length >= 18);
  for (const vector of renewals) holds(vector, vector.id, () => tarifwerk.renewal(vector.input));
});

test("quality reports", () => {
  const { reports, combinations } = vectors("quality-reports/expected");
  assert.ok(reports.length >= 12);
  const bytes = (file) => new Uint8Array(readFileSync(at(`../vectors/quality-reports/${file}`)));
  const read = (file) => tarifwerk.readQualityReport(bytes(file), file);
  // Absent stands for none here.
  const counted = ({ cases, ...others }) => ({ ...others, cases: { dayPatient: 0, homeTreatment: 0, ...cases } });
  const subjects = { "ik-check-digit": "ik", "no-beds": "beds", "no-outpatients": "outpatient", "many-cases-a-bed": "per-bed" };
  for (const vector of reports) {
    holds(vector, vector.file, () => counted(read(vector.file)));
    if (vector.error) continue;
    const warned = read(vector.file).warnings.flatMap(({ code }) => subjects[code] ?? []);
    assert.deepEqual(warned.sort(), vector.warned, vector.file);
  }
  for (const vector of combinations) {
    holds(vector, vector.files.join(" + "), () => counted(tarifwerk.combineQualityReports(vector.files.map(read))));
  }
});
