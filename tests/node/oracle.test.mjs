// The rules written a second time, in Python and from the design alone, agree with the built package on random inputs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

test("the oracle reproduces the published vectors and those worked by hand", () => {
  const vectors = ["statutory", "tiers", "years", "service-level", "renewals", "quality-reports/expected"]
    .map((name) => path(`vectors/${name}.json`));
  const printed = execFileSync("python3", [path("oracle/oracle.py"), "check", ...vectors], { encoding: "utf8" });
  assert.match(printed, /^\d{2,} passed, 0 failed/m);
});

test("package and oracle agree on random inputs", { timeout: 300_000 }, () => {
  const words = [path("oracle/compare.mjs"), "--seed", "2026", "--count", "6000"];
  const printed = execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "ignore"] });
  assert.match(printed, /^[5-9]\d{3} passed, 0 failed$/m);
});
