// The functions of the built package: published examples, exhaustive prices, bad input of the kinds only JavaScript has.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });
const { copayment, burdenLimit, statutoryValues, supportedYears, licenseFee, checkPriceList, feeCurve, parseAmount, version } =
  tarifwerk;
const vectors = (name) => JSON.parse(readFileSync(at(`../vectors/${name}`), "utf8"));
const pick = (object, names) => Object.fromEntries(names.filter((name) => name in object).map((name) => [name, object[name]]));

/** The problems of a bad call; the error must be the documented one. */
function problemsOf(call) {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof Error);
    assert.equal(error.name, "TarifwerkError");
    assert.ok(Array.isArray(error.problems) && error.problems.length > 0);
    for (const problem of error.problems) {
      assert.deepEqual(Object.keys(problem).sort(), ["code", "message", "path"]);
    }
    assert.equal(error.message, error.problems.map((problem) => problem.message).join("; "));
    return error.problems;
  }
  assert.fail("the call should have thrown");
}

const medicine = { service: "medicine", date: "2026-04-01", price: "82.40", fixedAmount: "60.00" };
const stillWorks = () => assert.equal(copayment(medicine, { steps: false }).ownCost, "28.40");

test("published co-payments", () => {
  const examples = vectors("statutory.json").copayment;
  assert.equal(examples.length, 13);
  for (const example of examples) {
    const input = pick(example, ["service", "date", "until", "price", "quantity", "birthDate"]);
    assert.equal(copayment(input).copayment, example.copayment ?? example.expected, example.id);
  }
});

test("published burden limits", () => {
  for (const example of vectors("statutory.json").burden_limit) {
    const household = {
      grossIncome: example.income ?? 0,
      partner: example.partner ?? false,
      children: example.children ?? 0,
      basicBenefits: example.basic_benefits ?? false,
    };
    const result = burdenLimit({ year: example.year, household });
    assert.equal(result.limit, example.limit ?? example.expected, example.id);
    if (example.chronic_limit) assert.equal(result.chronicLimit, example.chronic_limit, example.id);
  }
});

test("tier prices of other systems", () => {
  let compared = 0;
  for (const vector of vectors("tiers.json").vectors) {
    const bounds = vector.tiers.map((tier) => (tier.up_to === null ? null : Number(tier.up_to)));
    const quantity = Number(vector.quantity);
    if (![quantity, ...bounds].every((count) => count === null || Number.isInteger(count))) continue;
    const model = vector.mode === "stairstep" ? "band" : vector.mode;
    const bands = vector.tiers.map((tier, index) => ({
      upTo: bounds[index],
      flat: tier.flat ?? "0",
      ...(model === "band" ? {} : { perCase: tier.unit ?? "0" }),
    }));
    const zeroCases = vector.zero_rule === "zero_is_free" ? "free" : "first-band";
    const priceList = { id: "v", title: "v", vendor: "v", currency: "EUR", validFrom: "2026-01-01", model, bands, zeroCases };
    const fee = licenseFee({ priceList, cases: { inpatient: quantity, outpatient: 0 }, date: "2026-11-22" });
    const [whole, fraction = ""] = vector.expected.split(".");
    const thousandths = BigInt(whole + fraction.padEnd(3, "0").slice(0, 3));
    const cents = (thousandths + 5n) / 10n;
    assert.equal(fee.listFee, `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`, vector.id);
    compared += 1;
  }
  assert.equal(compared, 54);
});

test("every price from 0.01 to 200.00, as text and as number", () => {
  const text = (cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
  const options = { steps: false };
  for (let cents = 1; cents <= 20_000; cents += 1) {
    const tenth = Math.trunc((cents + 5) / 10);
    const expected = text(Math.min(Math.max(tenth, 500), 1_000, cents));
    const exact = copayment({ service: "medicine", date: "2026-06-15", price: text(cents) }, options);
    assert.equal(exact.copayment, expected, `at ${cents} cents`);
    const number = copayment({ service: "medicine", date: "2026-06-15", price: cents / 100 }, options);
    assert.equal(number.copayment, expected, `at ${cents} cents as a number`);
    assert.equal(copayment({ service: "remedy", date: "2026-06-15", price: text(cents) }, options).copayment, text(tenth + 1_000));
    const consumable = copayment({ service: "consumable-aid", date: "2026-06-15", price: text(cents) }, options);
    assert.equal(consumable.copayment, text(Math.min(tenth, 1_000)));
  }
});

test("the answer has the documented fields and plain values", () => {
  const result = copayment(medicine, { lang: "en" });
  assert.deepEqual(Object.keys(result).sort(), [
    "copayment", "cost", "excess", "ownCost", "statutoryShare", "steps", "warnings",
  ]);
  assert.equal(Object.getPrototypeOf(result), Object.prototype);
  assert.deepEqual(result, structuredClone(result));
  assert.equal(result.steps[0].text, "The base is the fixed amount, which is below the price of €82.40");
  const stay = copayment({ service: "hospital", date: "2026-03-02", until: "2026-03-06" });
  assert.equal(stay.chargedDays, 5);
  const limit = burdenLimit({ year: 2026, household: { grossIncome: 24_000 } });
  assert.deepEqual(Object.keys(limit).sort(), [
    "allowances", "assessableIncome", "chronicLimit", "grossIncome", "limit", "rate", "regularLimit", "steps", "warnings",
  ]);
  const priceList = {
    id: "a", title: "A", vendor: "V", currency: "EUR", validFrom: "2026-01-01", model: "band",
    bands: [{ upTo: 10, flat: 1 }, { upTo: null, flat: 2 }],
  };
  const fee = licenseFee({ priceList, cases: { inpatient: 11, outpatient: 0 }, date: "2026-11-22", validUntil: "2026-12-31" });
  assert.deepEqual(Object.keys(fee).sort(), [
    "billableCases", "dueDate", "gross", "lines", "listFee", "monthly", "net", "previousBand", "priceListId", "steps", "validUntil",
    "vat", "vatRate", "warnings", "years",
  ]);
  assert.deepEqual(fee.lines, [{ id: "list", label: "A", amount: "2.00", band: { from: 11, upTo: null } }]);
  assert.deepEqual(feeCurve(priceList, 20).map((point) => point.cases), [0, 10, 11, 20]);
  assert.deepEqual(checkPriceList(priceList), { problems: [], warnings: [] });
});

test("options: language, no steps, and their faults", () => {
  assert.equal(copayment(medicine).steps.at(-1).text, "Die Krankenkasse zahlt: Kosten 82,40\u00a0€ weniger 28,40\u00a0€");
  assert.deepEqual(copayment(medicine, { steps: false }).steps, []);
  assert.deepEqual(copayment(medicine, { lang: undefined, steps: undefined }), copayment(medicine));
  assert.deepEqual(problemsOf(() => copayment(medicine, { lang: "fr", step: false })), [
    { code: "unknown-value", path: "", message: 'options.lang must be one of "de", "en", not "fr"' },
    { code: "unknown-field", path: "", message: "options.step is not a known field; known are lang, steps" },
  ]);
  problemsOf(() => copayment(medicine, null));
});

test("statutory values, supported years, version", () => {
  assert.deepEqual(supportedYears(), { from: 2004, to: 2026 });
  assert.deepEqual(version().statutoryYears, { from: 2004, to: 2026 });
  assert.match(version().version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(statutoryValues("2026-04-01"), {
    validFrom: "2026-01-01", validTo: "2026-12-31", rate: "10", minimum: "5.00", maximum: "10.00", dayRate: "10.00",
    prescriptionFee: "10.00", consumableMaximum: "10.00", dayCap: 28, regularBurden: "2", chronicBurden: "1",
    referenceValue: "47460.00", childAllowance: "9756.00", standardRate: "563.00",
  });
  assert.equal("standardRate" in statutoryValues("2004-07-01"), false);
  // What the package hands out it takes back.
  assert.equal(copayment({ ...medicine, values: [statutoryValues("2026-04-01")] }).ownCost, "28.40");
});

test("amounts and counts as people write them", () => {
  const german = { "1.234,56 €": "1234.56", "1 234,56": "1234.56", "1234,5": "1234.50", "12.50 €": "12.50", "5,- €": "5.00", "−3,20": "-3.20" };
  for (const [written, amount] of Object.entries(german)) assert.equal(parseAmount(written), amount, written);
  const english = { "1,234.56": "1234.56", "€1,234.56": "1234.56", "12.5": "12.50", "1,234,567": "1234567.00" };
  for (const [written, amount] of Object.entries(english)) assert.equal(parseAmount(written, { lang: "en" }), amount, written);
  assert.equal(parseAmount("184.004", { kind: "count" }), "184004.00");
  const codes = { "1.234": "ambiguous", "1,234": "ambiguous", "": "empty", "abc": "malformed", "1,2345": "too-many-decimals", "1.2.3": "malformed" };
  for (const [written, code] of Object.entries(codes)) assert.equal(problemsOf(() => parseAmount(written))[0].code, code, written);
  assert.equal(problemsOf(() => parseAmount("12,5", { kind: "count" }))[0].code, "too-many-decimals");
  for (const written of ["1.234", "1,234"]) {
    const message = `"${written}" ist nicht eindeutig; bitte ohne Tausendertrennung und mit Cent schreiben, zum Beispiel 1234,00`;
    assert.equal(problemsOf(() => parseAmount(written))[0].message, message);
  }
});

test("values that only JavaScript has", () => {
  const bad = [NaN, Infinity, -Infinity, 0.1 + 0.2, 1e13, 10n, Symbol("price"), () => 5, new Number(5), new String("5"), [], {}, new Date()];
  for (const price of bad) {
    const [problem] = problemsOf(() => copayment({ ...medicine, price }));
    assert.equal(problem.path, "/price");
    stillWorks();
  }
  assert.equal(
    problemsOf(() => copayment({ ...medicine, price: NaN }, { lang: "en" }))[0].message,
    'price must be an exact amount such as "1234.56" (no grouping, comma or currency), 0.00 to 1000000000000.00, not NaN',
  );
});

test("undefined counts as absent, null does not, only own enumerable fields count", () => {
  assert.equal(copayment({ ...medicine, until: undefined, nonsense: undefined }).ownCost, "28.40");
  assert.equal(problemsOf(() => copayment({ ...medicine, birthDate: null }))[0].path, "/birthDate");
  const inherited = Object.create({ exemptProduct: true, nonsense: 1 });
  assert.equal(copayment(Object.assign(inherited, medicine)).copayment, "6.00");
  const bare = Object.assign(Object.create(null), medicine);
  assert.equal(copayment(bare).ownCost, "28.40");
  const hidden = Object.defineProperty({ ...medicine }, "exemptProduct", { value: true, enumerable: false });
  assert.equal(copayment(hidden).copayment, "6.00");
});

test("objects that fight back", () => {
  const thrower = { ...medicine, get price() { throw new Error("no"); } };
  assert.equal(problemsOf(() => copayment(thrower))[0].path, "/price");
  const proxy = new Proxy({}, { ownKeys() { throw new Error("no"); }, get() { throw new Error("no"); }, getOwnPropertyDescriptor() { throw new Error("no"); } });
  problemsOf(() => copayment(proxy));
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  problemsOf(() => copayment(revoked));
  problemsOf(() => copayment({ ...medicine, values: new Proxy([], { get() { throw new Error("no"); } }) }));
  const cyclic = { ...medicine };
  cyclic.itself = cyclic;
  assert.equal(problemsOf(() => copayment(cyclic))[0].path, "/itself");
  let deep = {};
  for (let level = 0; level < 10_000; level += 1) deep = { deep };
  assert.equal(problemsOf(() => copayment({ ...medicine, deep }))[0].path, "/deep");
  assert.equal(problemsOf(() => copayment({ ...medicine, price: "9".repeat(5_000_000) }))[0].path, "/price");
  problemsOf(() => copayment({ ...medicine, values: new Array(5_000) }));
  problemsOf(() => copayment(JSON.parse('{"service":"medicine","date":"2026-04-01","price":"5","__proto__":{"exemptProduct":true}}')));
  problemsOf(() => copayment({ ...medicine, "\ud800": 1 }));
  stillWorks();
});

test("20,000 bad calls in a row leave the instance well", () => {
  const memory = () => tarifwerk.initSync().memory.buffer.byteLength;
  const bad = [{}, { service: "medicine" }, { ...medicine, price: "-1" }, { ...medicine, x: 1 }, null, "medicine", { service: Symbol() }];
  for (let round = 0; round < 2_000; round += 1) problemsOf(() => copayment(bad[round % bad.length]));
  const before = memory();
  for (let round = 0; round < 20_000; round += 1) problemsOf(() => copayment(bad[round % bad.length]));
  assert.equal(memory(), before);
  stillWorks();
});
