// The published schemas of tariffs and price lists: they take what ships with the package, and whatever they refuse
// checkTariff and checkPriceList refuse as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
const read = (path) => JSON.parse(readFileSync(at(path), "utf8"));
tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });
const compile = (name) => new Ajv2020.default({ allErrors: true, multipleOfPrecision: 6, strictTypes: false }).compile(read(`../../pkg/${name}.schema.json`));
const validateTariff = compile("tariff");
const validateList = compile("price-list");
const tariffs = tarifwerk.builtinTariffs();
const exampleList = read("../../www/price-list.example.json");
// Every field that a list may have, and both models with a price per case.
const lists = [
  exampleList,
  {
    id: "v", title: "Volume", vendor: "V", example: false, currency: "EUR", validFrom: "2026-01-01", validTo: "2026-12-31",
    renewalsFrom: "2026-06-01", counts: ["inpatient", "day-patient"], model: "volume", zeroCases: "free", minimumFee: "100",
    vat: "none", paymentDays: 14, bands: [{ upTo: 10, perCase: "0.123456" }, { upTo: null, flat: 3, perCase: 0.5 }],
    modules: [{ id: "m", title: "M", bands: [{ upTo: null, perCase: "1" }] }, { id: "n", title: "N", model: "band", bands: [{ upTo: 9, flat: "1" }] }],
  },
  { id: "g", title: "G", vendor: "V", currency: "EUR", validFrom: "2026-01-01", model: "graduated", bands: [{ upTo: 1, flat: "0" }, { upTo: 2, perCase: 1000000 }] },
];

test("the built-in tariffs have the published form", () => {
  assert.equal(tariffs.length, 2);
  for (const tariff of tariffs) assert.ok(validateTariff(tariff), JSON.stringify(validateTariff.errors));
});

test("price lists have the published form", () => {
  for (const list of lists) {
    assert.ok(validateList(list), JSON.stringify(validateList.errors));
    assert.deepEqual(tarifwerk.checkPriceList(list).problems, []);
  }
});

/** Every way to break one value: taken away, replaced by something of another kind, or given a field too many. */
function* broken(whole) {
  const wrong = [null, "", "x", -1, 1.234, 0.1234567, "0.1234567", "1,5", "101", true, [], {}, "2026-02-31", "band"];
  const places = [];
  const visit = (value, path) => {
    if (path.length > 0) places.push(path);
    if (typeof value === "object" && value !== null) for (const key of Object.keys(value)) visit(value[key], [...path, key]);
  };
  visit(whole, []);
  for (const path of places) {
    for (const replacement of [undefined, ...wrong]) {
      const copy = structuredClone(whole);
      const parent = path.slice(0, -1).reduce((value, key) => value[key], copy);
      const key = path.at(-1);
      if (replacement === undefined && !Array.isArray(parent)) delete parent[key];
      else parent[key] = replacement ?? null;
      yield copy;
    }
  }
  yield { ...whole, prize: 1 };
}

/** How many copies the schema refused; on every one it must agree with the check but for what no schema can say. */
function refusals(wholes, validate, check, isBeyond) {
  let refused = 0;
  for (const whole of wholes) {
    for (const copy of broken(whole)) {
      const fits = validate(copy);
      const { problems } = check(copy);
      const expressible = problems.filter((problem) => !isBeyond(problem));
      assert.equal(fits, expressible.length === 0, `${JSON.stringify(copy)} ${JSON.stringify(validate.errors)} ${JSON.stringify(problems)}`);
      if (!fits) refused += 1;
    }
  }
  return refused;
}

test("what the schema refuses checkTariff refuses, and the other way round but for what a schema cannot say", () => {
  const beyond = new Set(["covered-twice", "no-copayment", "caps-differ", "not-ascending", "not-applicable", "repeated", "no-such-day"]);
  assert.ok(refusals(tariffs, validateTariff, (copy) => tarifwerk.checkTariff(copy), ({ code }) => beyond.has(code)) > 1_000);
});

test("what the schema refuses checkPriceList refuses, and the other way round but for what a schema cannot say", () => {
  const beyond = new Set(["open-band-not-last", "bound-repeated", "bound-not-ascending", "end-before-start", "no-such-day"]);
  const isBeyond = ({ code, path }) => beyond.has(code) || (code === "repeated" && path.startsWith("/modules"));
  assert.ok(refusals(lists, validateList, (copy) => tarifwerk.checkPriceList(copy), isBeyond) > 500);
});
