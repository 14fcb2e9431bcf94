// The calendar year through the built package: worked years, and that it grows with the number of expenses and no faster.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });
const { years } = JSON.parse(readFileSync(at("../vectors/years.json"), "utf8"));

/** Whether the expected fields stand in the answer; null means that the field must be absent. */
function contains(answer, expected, place) {
  if (Array.isArray(expected)) {
    assert.equal(answer?.length, expected.length, place);
    expected.forEach((item, index) => contains(answer[index], item, `${place}/${index}`));
  } else if (expected === null) {
    assert.ok(answer === undefined || answer === null, place);
  } else if (typeof expected === "object") {
    for (const [name, value] of Object.entries(expected)) contains(answer?.[name], value, `${place}/${name}`);
  } else {
    assert.equal(answer, expected, place);
  }
}

test("worked years", () => {
  assert.ok(years.length >= 12);
  for (const { id, input, expected } of years) contains(tarifwerk.yearEstimate(input, { steps: false }), expected, id);
});

test("100,000 expenses work, one more than the limit is a problem", () => {
  const expense = (index) => ({ service: "medicine", date: `2026-${String(1 + (index % 12)).padStart(2, "0")}-15`, price: "90.00" });
  const expenses = Array.from({ length: 100_000 }, (_, index) => expense(index));
  const input = { year: 2026, household: { grossIncome: "100000.00" }, expenses };
  const estimate = tarifwerk.yearEstimate(input, { steps: false });
  // 2 % of 100,000.00; 9.00 each, so the 223rd crosses it.
  assert.equal(estimate.totals.copayment, "2000.00");
  assert.equal(estimate.totals.cost, "9000000.00");
  assert.equal(estimate.lines.filter((line) => line.copayment !== "0.00").length, 223);
  expenses.push(expense(0));
  assert.throws(() => tarifwerk.yearEstimate(input), (error) => error.problems[0].code === "too-many");
});
