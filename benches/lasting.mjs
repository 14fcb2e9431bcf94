// What many bad calls in a row leave behind.
import { short, table } from "./measure.mjs";

/** @typedef {typeof import("../pkg/tarifwerk.js")} Tarifwerk */

/**
 * Malformed inputs of several kinds in turn, then a good one; each must be refused.
 * @param {Tarifwerk} tarifwerk @param {number} count
 */
export function badCalls(tarifwerk, count) {
  const { copayment, burdenLimit, licenseFee } = tarifwerk;
  const kinds = [null, [1], "x", 5, Symbol("x"), {}, { service: "medicine", price: "-1", x: 1 }, { year: 2026, household: { grossIncome: {} } }];
  const functions = /** @type {((input: never) => unknown)[]} */ ([copayment, burdenLimit, licenseFee]);
  const bad = functions.flatMap((call) => kinds.map((kind) => () => call(/** @type {never} */ (kind))));
  /** How many of so many calls were refused. @param {number} calls */
  const refused = (calls) => {
    let refusals = 0;
    for (let number = 0; number < calls; number += 1) {
      try {
        bad[number % bad.length]?.();
      } catch {
        refusals += 1;
      }
    }
    return refusals;
  };
  const pages = () => tarifwerk.initSync().memory.buffer.byteLength / 65_536;
  refused(5_000);
  const before = pages();
  const start = performance.now();
  const refusals = refused(count);
  const microseconds = ((performance.now() - start) * 1_000) / count;
  const { copayment: next } = copayment({ service: "medicine", date: "2026-06-15", price: "56.62" });
  const head = ["malformed inputs in a row", "refused", "µs each", "pages of memory before", "after", "next call"];
  return table(head, [[count, refusals, short(microseconds), before, pages(), next === "5.66" ? "right" : next]]);
}
