// Batches over typed arrays: the same cents as the ordinary calls, and problems instead of traps for everything else.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const pkg = new URL("../../pkg/", import.meta.url);
const tarifwerk = await import(new URL("tarifwerk.js", pkg).href);
tarifwerk.initSync({ module: await readFile(new URL("tarifwerk_bg.wasm", pkg)) });
const { copaymentBatch, licenseFeeBatch, licenseFee } = tarifwerk;

const list = {
  id: "a", title: "A", vendor: "V", currency: "EUR", validFrom: "2026-01-01", model: "graduated",
  bands: [{ upTo: 100, flat: "5.00", perCase: "0.255" }, { upTo: 3_000, perCase: "0.125001" }, { upTo: null, perCase: 0.0625 }],
};

/** @param {() => unknown} call */
function problemsOf(call) {
  try {
    call();
  } catch (error) {
    assert.equal(error.name, "TarifwerkError", String(error));
    return error.problems;
  }
  assert.fail("nothing was thrown");
}

test("a million prices, in whole cents in BigInt", () => {
  const prices = Int32Array.from({ length: 1_000_000 }, (_, index) => (index * 7_919) % 30_000);
  const copayments = copaymentBatch("medicine", 2026, prices);
  assert.ok(copayments instanceof Int32Array);
  assert.equal(copayments.length, prices.length);
  prices.forEach((price, index) => {
    const tenth = Number((BigInt(price) * 10n + 50n) / 100n);
    if (copayments[index] !== Math.min(Math.max(tenth, 500), 1_000, price)) assert.fail(`at ${price} cents: ${copayments[index]}`);
  });
  assert.deepEqual(copaymentBatch("transport", 2004, new Int32Array(0)), new Int32Array(0));
});

test("every count gives the list fee of the ordinary call", () => {
  const counts = Uint32Array.from({ length: 3_400 }, (_, index) => index);
  const fees = licenseFeeBatch(list, counts);
  assert.ok(fees instanceof Float64Array);
  for (const cases of [0, 1, 2, 99, 100, 101, 102, 2_999, 3_000, 3_001, 3_399]) {
    const { listFee } = licenseFee({ priceList: list, cases: { inpatient: cases, outpatient: 0 }, date: "2026-06-01" }, { steps: false });
    assert.equal(fees[cases], Number(listFee.replace(".", "")), `${cases} cases`);
  }
});

test("what a batch does not take is a problem", () => {
  const prices = new Int32Array([1]);
  assert.equal(problemsOf(() => copaymentBatch("hospital", 2026, prices))[0].code, "unknown-value");
  assert.equal(problemsOf(() => copaymentBatch("medicine", 1999, prices))[0].code, "unsupported-date");
  assert.equal(problemsOf(() => copaymentBatch("medicine", 2026, new Int32Array([5, -1])))[0].code, "out-of-range");
  for (const wrong of [undefined, null, [1], new Float64Array(1), new Uint32Array(1), "1", {}]) {
    assert.equal(problemsOf(() => copaymentBatch("medicine", 2026, wrong)).at(-1).code, "wrong-type");
  }
  assert.equal(problemsOf(() => copaymentBatch(undefined, undefined, undefined)).length, 3);
  assert.equal(problemsOf(() => licenseFeeBatch({}, undefined)).at(-1).code, "wrong-type");
  const closed = { ...list, model: "band", bands: [{ upTo: 10, flat: "5.00" }] };
  assert.equal(problemsOf(() => licenseFeeBatch(closed, new Uint32Array([10, 11])))[0].code, "price-on-request");
});
