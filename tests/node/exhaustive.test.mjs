// A part of what the Rust tests go through completely, through the built package: all that is exact must be so here too.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as tarifwerk from "../../pkg/tarifwerk.js";

tarifwerk.initSync({ module: readFileSync(new URL("../../pkg/tarifwerk_bg.wasm", import.meta.url)) });
const options = { steps: false };
const euros = (cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
const years = Array.from({ length: 23 }, (_, index) => 2004 + index);
const tenth = (cents) => Math.trunc((cents + 5) / 10);

test("prices to 200.00 in every year, each price in one of the years", () => {
  for (const [index, year] of years.entries()) {
    for (let cents = 1 + index; cents <= 20_000; cents += years.length) {
      const bounded = Math.min(Math.max(tenth(cents), 500), 1_000, cents);
      for (const [service, expected] of [["aid", bounded], ["transport", bounded], ["remedy", tenth(cents) + 1_000], ["vaccination", 0]]) {
        const found = tarifwerk.copayment({ service, date: `${year}-06-15`, price: euros(cents) }, options);
        assert.equal(found.copayment, euros(expected), `${service} at ${cents} cents in ${year}`);
      }
    }
  }
});

test("incomes to 100,000 for every household of up to four children, at both rates", () => {
  // 2012, 2023 and 2026: reference value and child allowance in euros.
  for (const [year, reference, allowance] of [[2012, 31_500, 7_008], [2023, 40_740, 8_952], [2026, 47_460, 9_756]]) {
    for (let household = 0; household < 20; household += 1) {
      const [children, partner, chronic] = [household % 5, household % 10 >= 5, household >= 10];
      for (let income = household; income <= 100_000; income += 61) {
        const relief = (partner ? reference * 15 : 0) + children * allowance * 100;
        const assessable = Math.max(0, income * 100 - relief);
        const found = tarifwerk.burdenLimit({ year, household: { grossIncome: income, partner, children, chronic } }, options);
        const limit = Math.trunc((assessable * (chronic ? 1 : 2) + 50) / 100);
        assert.equal(found.limit, euros(limit), `${income} in ${year}, ${children} children, partner ${partner}`);
      }
    }
  }
});

test("every day from 1900 to 2199", () => {
  const day = 86_400_000;
  const iso = (time) => new Date(time).toISOString().slice(0, 10);
  for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2200, 0, 1); time += day) {
    const { deadlines } = tarifwerk.deadlines({ system: "conus", events: { "term-end": iso(time) } }, options);
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
