// The published schema of tariffs: it takes the built-in ones, and whatever it refuses checkTariff refuses as well.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import Ajv2020 from "ajv/dist/2020.js";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });
const schema = JSON.parse(readFileSync(at("../../pkg/tariff.schema.json"), "utf8"));
const validate = new Ajv2020.default({ allErrors: true, multipleOfPrecision: 6 }).compile(schema);
const tariffs = tarifwerk.builtinTariffs();

test("the built-in tariffs have the published form", () => {
  assert.equal(tariffs.length, 2);
  for (const tariff of tariffs) assert.ok(validate(tariff), JSON.stringify(validate.errors));
});

/** Every way to break one value of a tariff: taken away, replaced by something of another kind, or given a field too many. */
function* broken(tariff) {
  const wrong = [null, "", "x", -1, 1.234, "1,5", "101", true, [], {}, "2026-02-31"];
  const places = [];
  const visit = (value, path) => {
    if (path.length > 0) places.push(path);
    if (typeof value === "object") for (const key of Object.keys(value)) visit(value[key], [...path, key]);
  };
  visit(tariff, []);
  for (const path of places) {
    for (const replacement of [undefined, ...wrong]) {
      const copy = structuredClone(tariff);
      const parent = path.slice(0, -1).reduce((value, key) => value[key], copy);
      const key = path.at(-1);
      if (replacement === undefined && !Array.isArray(parent)) delete parent[key];
      else parent[key] = replacement ?? null;
      yield copy;
    }
  }
  yield { ...tariff, prize: 1 };
}

test("what the schema refuses checkTariff refuses, and the other way round but for what a schema cannot say", () => {
  const beyond = new Set(["covered-twice", "no-copayment", "caps-differ", "not-ascending", "not-applicable", "repeated", "no-such-day"]);
  let refused = 0;
  for (const tariff of tariffs) {
    for (const copy of broken(tariff)) {
      const fits = validate(copy);
      const { problems } = tarifwerk.checkTariff(copy);
      const expressible = problems.filter((problem) => !beyond.has(problem.code));
      assert.equal(fits, expressible.length === 0, `${JSON.stringify(validate.errors)} ${JSON.stringify(problems)}`);
      if (!fits) refused += 1;
    }
  }
  assert.ok(refused > 1_000, `${refused}`);
});
