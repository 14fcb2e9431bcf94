// Nobody loads more than benches/budget.json allows. A file may only grow together with its line there.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { sizes } from "../../benches/sizes.mjs";

const repository = new URL("../../", import.meta.url);
const { files, goals } = JSON.parse(await readFile(new URL("benches/budget.json", repository), "utf8"));
const found = sizes(repository);

test("every file that a visitor loads has a budget", () => {
  assert.deepEqual(Object.keys(files).sort(), Object.keys(found).sort());
});

for (const [file, budget] of Object.entries(files)) {
  test(`${file} is within its budget`, () => {
    for (const form of ["raw", "gzip", "brotli"]) {
      assert.ok(found[file][form] <= budget[form], `${file} has ${found[file][form]} bytes (${form}), its budget is ${budget[form]}`);
    }
  });
}

test("no budget is wider than a tenth above what is there", () => {
  for (const [file, budget] of Object.entries(files)) {
    assert.ok(budget.brotli <= found[file].brotli * 1.1, `${file}: lower its budget to what it needs now, ${found[file].brotli} bytes`);
  }
});

test("how far the goals are", (context) => {
  for (const { files: together, brotli } of goals) {
    const sum = together.reduce((total, file) => total + found[file].brotli, 0);
    context.diagnostic(`${together.join(" + ")}: ${sum} of ${brotli} bytes (brotli)`);
  }
});
