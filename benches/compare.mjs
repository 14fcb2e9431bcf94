// The comparison itself, the same in Node and in a browser.
import { cases, copaymentInCents, exact, text } from "./cases.mjs";
import { median, short, sideBySide, table } from "./measure.mjs";
import { bigJs, copaymentByHand, decimalJs } from "./peers/decimals.mjs";
import { hyperFormula, jsonLogic, publicodes, zen } from "./peers/engines.mjs";

/** @typedef {import("./cases.mjs").Case} Case */
/** @typedef {typeof import("../pkg/tarifwerk.js")} Tarifwerk */
/** @typedef {{ copayments: (at: number, count: number) => void, memory: WebAssembly.Memory }} Floor */

const quiet = { steps: false };
const byHand = "BigInt cents by hand";

/** Cents of "56.62", of 56.62, or of cents themselves. @param {string | number} amount */
const cents = (amount) => (typeof amount === "string" ? Number(amount.replace(".", "")) : Math.round(amount * 100));

/** The rule by two calls, remaining and to pay in whole cents. @param {Tarifwerk} tarifwerk */
function tarifwerkRule({ copayment, burdenLimit }) {
  return (/** @type {Case} */ one) => {
    const due = copayment({ service: "medicine", date: "2026-06-15", price: text(one.price), quantity: one.quantity }, quiet);
    const household = { grossIncome: text(one.income), partner: one.partner, children: one.children, chronic: one.chronic };
    const { limit } = burdenLimit({ year: 2026, household }, quiet);
    const remaining = Math.max(cents(limit) - one.paid, 0);
    return [due.copayment, limit, text(remaining), text(Math.min(cents(due.copayment), remaining))];
  };
}

/**
 * The same rule, by each in its own way.
 * @param {Tarifwerk} tarifwerk @param {BufferSource} zenModule
 * @returns {Promise<Record<string, (one: Case) => unknown[]>>}
 */
async function rules(tarifwerk, zenModule) {
  return {
    "Tarifwerk, 2 object calls": tarifwerkRule(tarifwerk),
    "decimal.js by hand": decimalJs,
    "big.js by hand": bigJs,
    [byHand]: exact,
    "json-logic-engine, compiled": jsonLogic(),
    "HyperFormula": hyperFormula(),
    "ZEN engine, wasm": await zen(zenModule),
    "publicodes": publicodes(),
  };
}

/** Which amounts of an outcome are not the exact ones. @param {string} name @param {unknown[]} outcome @param {Case} one */
function wrongOf(name, outcome, one) {
  const inCents = name === byHand ? Number : cents;
  return exact(one).map((right, index) => inCents(/** @type {string | number} */ (outcome[index])) !== right);
}

/**
 * Every price from 0.01 to 200.00 and every income from 0 to 90,000 at both percentages, by every peer: minutes, most of them
 * those of the slowest.
 * @param {Tarifwerk} tarifwerk @param {BufferSource} zenModule
 */
export async function compareCents(tarifwerk, zenModule) {
  const [prices, incomes] = [20_000, 90_001];
  const rows = Object.entries(await rules(tarifwerk, zenModule)).map(([name, peer]) => {
    const wrong = { prices: 0, limits: 0 };
    for (let number = 0; number < 2 * incomes; number += 1) {
      const [price, income] = [1 + (number % prices), 100 * (number >> 1)];
      const one = { price, quantity: 1, income, partner: false, children: 0, chronic: number % 2 === 1, paid: 0 };
      const [copayment, limit] = wrongOf(name, peer(one), one);
      if (copayment && number < prices) wrong.prices += 1;
      if (limit) wrong.limits += 1;
    }
    return [name, wrong.prices, wrong.limits];
  });
  return table(["wrong cents", `of ${prices} prices`, `of ${2 * incomes} limits`], rows);
}

/**
 * Every peer computes the rule; wrong cents are counted against whole cents in BigInt.
 * @param {Tarifwerk} tarifwerk @param {BufferSource} zenModule @param {{ count: number }} options
 */
export async function compareRule(tarifwerk, zenModule, { count }) {
  const peers = await rules(tarifwerk, zenModule);
  const all = cases(count);
  /** @type {Record<string, number>} */
  const wrong = {};
  for (const [name, peer] of Object.entries(peers)) {
    wrong[name] = 0;
    for (const one of all) wrong[name] += wrongOf(name, peer(one), one).filter(Boolean).length;
  }
  const subjects = Object.entries(peers).map(([name, peer]) => {
    let next = 0;
    return [name, () => void peer(/** @type {Case} */ (all[(next = (next + 1) % all.length)]))];
  });
  const times = sideBySide(Object.fromEntries(subjects), { rounds: 9 });
  const reference = times["decimal.js by hand"] ?? NaN;
  const rows = Object.entries(times).map(([name, time]) => [name, short(time / reference), short(time), wrong[name] ?? ""]);
  return table(["same rule, 7 in, 4 out", "of decimal.js", "µs", `wrong of ${4 * all.length}`], rows);
}

/** How much a caller gets to read of how an amount came about. @param {Tarifwerk} tarifwerk */
export function stepSizes({ copayment, burdenLimit }) {
  const answers = {
    "co-payment of two packs above the fixed amount": copayment({ service: "medicine", date: "2026-03-04", price: "82.40", quantity: 2, fixedAmount: "40.00", birthDate: "1980-05-05" }),
    "burden limit of a couple with two children": burdenLimit({ year: 2026, household: { grossIncome: 24_000, partner: true, children: 2 } }),
  };
  const bytes = (/** @type {object} */ steps) => new TextEncoder().encode(JSON.stringify(steps)).length;
  return table(["steps of one answer as JSON", "steps", "bytes"], Object.entries(answers).map(([name, { steps }]) => [name, steps.length, bytes(steps)]));
}

/** One call with objects against the same by hand in decimal.js, which checks nothing. @param {Tarifwerk} tarifwerk */
export function compareCall({ copayment, burdenLimit }) {
  const input = (/** @type {number} */ price) => ({
    service: /** @type {const} */ ("medicine"),
    date: "2026-03-04",
    price: text(price),
    quantity: 2,
    fixedAmount: "40.00",
    rebateContract: false,
    birthDate: "1980-05-05",
    exemptionCertificate: false,
    exemptProduct: false,
    recallReplacement: false,
  });
  let price = 0;
  const next = () => 1 + (price = (price + 7) % 20_000);
  const times = sideBySide({
    "decimal.js by hand, 10 fields in, 7 out": () => void copaymentByHand(input(next())),
    "copayment(), the same, no steps": () => void copayment(input(next()), quiet),
    "copayment(), 3 fields in, no steps": () => void copayment({ service: "medicine", date: "2026-03-04", price: text(next()) }, quiet),
    "copayment(), the same 10 fields, with steps": () => void copayment(input(next())),
    "burdenLimit(), no steps": () => void burdenLimit({ year: 2026, household: { grossIncome: 24_000, partner: true, children: 2 } }, quiet),
    "burdenLimit(), with steps": () => void burdenLimit({ year: 2026, household: { grossIncome: 24_000, partner: true, children: 2 } }),
  });
  const reference = Object.values(times)[0] ?? NaN;
  return table(["one object call", "of decimal.js", "µs"], Object.entries(times).map(([name, time]) => [name, short(time / reference), short(time)]));
}

/** A million prices at once. @param {Tarifwerk} tarifwerk @param {Floor} floor */
export function compareBatch({ copaymentBatch, licenseFeeBatch }, floor) {
  const count = 1_000_000;
  const prices = Int32Array.from({ length: count }, (_, index) => 1 + ((index * 7_919) % 20_000));
  const few = prices.subarray(0, 20_000);
  const counts = Uint32Array.from(prices);
  const list = {
    id: "bench", title: "Bench", vendor: "Example", currency: /** @type {const} */ ("EUR"), validFrom: "2026-01-01", model: /** @type {const} */ ("graduated"),
    bands: [{ upTo: 5_000, flat: "500.00", perCase: "0.25" }, { upTo: 15_000, perCase: "0.125" }, { upTo: null, perCase: "0.0625" }],
  };
  const times = sideBySide(
    {
      "raw i64 wasm, copied in and out": () => {
        new Int32Array(floor.memory.buffer, 0, count).set(prices);
        floor.copayments(0, count);
        new Int32Array(floor.memory.buffer, 0, count).slice();
      },
      "copaymentBatch()": () => void copaymentBatch("medicine", 2026, prices),
      "licenseFeeBatch(), 3 bands": () => void licenseFeeBatch(list, counts),
      "BigInt cents by hand (20,000)": () => void few.map((price) => Number(copaymentInCents(BigInt(price)))),
    },
    { rounds: 7, milliseconds: 40 },
  );
  const speed = Object.entries(times).map(([name, time]) => /** @type {const} */ ([name, (name.startsWith("BigInt") ? few.length : count) / time]));
  const reference = speed.find(([name]) => name.startsWith("BigInt"))?.[1] ?? NaN;
  const wrong = copaymentBatch("medicine", 2026, few).filter((due, index) => due !== Number(copaymentInCents(BigInt(few[index] ?? 0)))).length;
  const rows = speed.map(([name, perMicrosecond]) => [name, short(perMicrosecond / reference), short(perMicrosecond), name === "copaymentBatch()" ? wrong : ""]);
  return table(["batch", "of BigInt", "million/s", `wrong of ${few.length}`], rows);
}

/** A year of many expenses: the time for each should stay the same. @param {Tarifwerk} tarifwerk @param {number[]} sizes */
export function compareYear({ yearEstimate }, sizes) {
  const rows = sizes.map((size) => {
    const expenses = Array.from({ length: size }, (_, index) => ({
      service: /** @type {const} */ ("medicine"),
      date: `2026-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
      price: text(1 + ((index * 7_919) % 20_000)),
    }));
    const input = { year: 2026, household: { grossIncome: "24000.00" }, expenses };
    const time = (/** @type {{ steps?: boolean }} */ options) => {
      const rounds = Math.max(3, Math.min(25, Math.round(20_000 / size)));
      return median(Array.from({ length: rounds }, () => {
        const start = performance.now();
        yearEstimate(input, options);
        return performance.now() - start;
      }));
    };
    const [without, withSteps] = [time(quiet), time({})];
    return [size, short(without), short((without * 1_000) / size), short(withSteps), short((withSteps * 1_000) / size)];
  });
  return table(["expenses of a year", "ms, no steps", "µs each", "ms, with steps", "µs each"], rows);
}
