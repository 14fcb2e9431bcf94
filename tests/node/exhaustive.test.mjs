// What the Rust tests go through completely, through the built package: all that is exact must be so here too. A part of the prices and
// incomes, or, with TARIFWERK_EXHAUSTIVE=1 (`make exhaustive`), all of them, which takes minutes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as tarifwerk from "../../pkg/tarifwerk.js";

tarifwerk.initSync({ module: readFileSync(new URL("../../pkg/tarifwerk_bg.wasm", import.meta.url)) });
const options = { steps: false };
const euros = (cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
const values = JSON.parse(readFileSync(new URL("../vectors/yearly-values.json", import.meta.url), "utf8"));
const all = process.env.TARIFWERK_EXHAUSTIVE === "1";
const tenth = (cents) => Math.trunc((cents + 5) / 10);
const within = (cents) => Math.min(Math.max(tenth(cents), 500), 1_000, cents);
const byPrice = {
  medicine: within,
  dressing: within,
  "enteral-nutrition": within,
  aid: within,
  transport: within,
  sociotherapy: within,
  "household-help": within,
  "consumable-aid": (cents) => Math.min(tenth(cents), 1_000),
  remedy: (cents) => tenth(cents) + 1_000,
  "test-strips": () => 0,
  vaccination: () => 0,
};

test(`prices to 200.00 in every year, ${all ? "all of them" : "each price in one of the years"}`, () => {
  for (const [index, { year }] of values.entries()) {
    for (let cents = all ? 1 : 1 + index; cents <= 20_000; cents += all ? 1 : values.length) {
      for (const [service, rule] of Object.entries(byPrice)) {
        const found = tarifwerk.copayment({ service, date: `${year}-06-15`, price: euros(cents) }, options);
        if (found.copayment !== euros(rule(cents))) assert.fail(`${service} at ${cents} cents in ${year}: ${found.copayment}`);
      }
    }
  }
});

test(`incomes to 100,000 for every household of up to four children, at both rates${all ? "" : ", some of them"}`, () => {
  for (const { year, referenceValue, childAllowance } of values) {
    for (let household = 0; household < 10; household += 1) {
      const [children, partner] = [household % 5, household >= 5];
      // 15 % of whole euros are whole cents.
      const relief = (partner ? referenceValue * 15 : 0) + children * childAllowance * 100;
      for (let income = all ? 0 : household; income <= 100_000; income += all ? 1 : 61) {
        const assessable = Math.max(0, income * 100 - relief);
        const limits = [2, 1].map((percent) => euros(Math.trunc((assessable * percent + 50) / 100)));
        const chronic = income % 2 === 1;
        const found = tarifwerk.burdenLimit({ year, household: { grossIncome: income, partner, children, chronic } }, options);
        const right = found.regularLimit === limits[0] && found.chronicLimit === limits[1] && found.limit === limits[chronic ? 1 : 0];
        if (!right) assert.fail(`${income} in ${year}, ${children} children, partner ${partner}: ${JSON.stringify(found)}`);
      }
    }
  }
});

test("every day from 1900 to 2199", () => {
  const day = 86_400_000;
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2200, 0, 1); time += day) {
    const input = { system: "conus", events: { "term-end": iso(time) } };
    // Prices are those of 14 weeks before, and the next term ends a year later: days that an input could name, too.
    if (time - 98 * day < Date.UTC(1900, 0, 1) || time >= Date.UTC(2199, 0, 1)) {
      assert.throws(() => tarifwerk.deadlines(input, options), { message: /alle Daten daraus in die Jahre 1900 bis 2199 fallen/ });
      continue;
    }
    const { deadlines } = tarifwerk.deadlines(input, options);
    const notice = deadlines.find((deadline) => deadline.rule === "conus.notice-deadline");
    assert.equal(notice.date, iso(time - 42 * day));
  }
});

test("every count around every band edge", () => {
  const bands = [
    { upTo: 7, flat: "100.10", perCase: "0.333333" },
    { upTo: 8, flat: "5.55", perCase: "1.005" },
    { upTo: 2_000, flat: "0", perCase: "0.125" },
    { upTo: null, flat: "1.01", perCase: "0.0005" },
  ];
  const millionths = (text = "0") => BigInt(Math.round(Number(text) * 1_000_000));
  const bandOf = (count) => bands.findIndex(({ upTo }) => upTo === null || count <= upTo);
  for (const model of ["band", "volume", "graduated"]) {
    const list = {
      id: "a", title: "A", vendor: "V", currency: "EUR", validFrom: "2026-01-01", model,
      bands: model === "band" ? bands.map(({ upTo, flat }) => ({ upTo, flat })) : bands,
    };
    for (const count of [0, 1, 6, 7, 8, 9, 10, 1_999, 2_000, 2_001, 2_002, 1_000_000]) {
      const own = bandOf(count);
      let fee = millionths(bands[own].flat);
      if (model === "volume") fee += BigInt(count) * millionths(bands[own].perCase);
      if (model === "graduated") {
        fee = bands.slice(0, own + 1).reduce((sum, band) => sum + millionths(band.flat), 0n);
        for (let number = 1; number <= count; number += 1) fee += millionths(bands[bandOf(number)].perCase);
      }
      const found = tarifwerk.licenseFee({ priceList: list, cases: { inpatient: count, outpatient: 0 }, date: "2026-11-22" }, options);
      assert.equal(found.listFee, euros(Number((fee + 5_000n) / 10_000n)), `${count} cases, ${model}`);
    }
  }
});
