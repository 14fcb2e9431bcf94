// The calculator as the elements hold it remembers what never changes, and only that.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../www/elements/shared/remembering.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  write: false,
});
const { remembering } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);

/** A calculator that writes down what it is asked; "?" is no amount. */
function calculator() {
  /** @type {unknown[][]} */
  const asked = [];
  const answering = (/** @type {string} */ name) => (/** @type {unknown[]} */ ...words) => {
    asked.push([name, ...words]);
    if (words[0] === "?") throw new Error("not an amount");
    return { name, words, number: asked.length };
  };
  const names = ["version", "supportedYears", "builtinTariffs", "parseAmount", "copayment"];
  return { asked, held: remembering(Object.fromEntries(names.map((name) => [name, answering(name)]))) };
}

test("what never changes is asked once", () => {
  const { asked, held } = calculator();
  for (const name of ["version", "supportedYears", "builtinTariffs"]) assert.equal(held[name](), held[name]());
  assert.equal(held.parseAmount("12,50", { lang: "de" }), held.parseAmount("12,50", { lang: "de" }));
  assert.deepEqual(asked.map(([name]) => name), ["version", "supportedYears", "builtinTariffs", "parseAmount"]);
});

test("another question has an answer of its own", () => {
  const { asked, held } = calculator();
  const questions = [["1"], ["1", { lang: "en" }], ["1", { lang: "de" }], ["2"], [""], []];
  for (const words of [...questions, ...questions]) assert.deepEqual(held.parseAmount(...words).words, words);
  assert.equal(asked.length, questions.length);
});

test("a computation is never remembered", () => {
  const { asked, held } = calculator();
  const input = { price: "10.00" };
  assert.notEqual(held.copayment(input), held.copayment(input));
  assert.equal(asked.length, 2);
});

test("what fails is asked again, and fails again", () => {
  const { asked, held } = calculator();
  for (const _ of [1, 2]) assert.throws(() => held.parseAmount("?"), /not an amount/);
  assert.equal(asked.length, 2);
});

test("whatever is typed, the memory stays small", () => {
  const { asked, held } = calculator();
  const long = "9".repeat(200);
  held.parseAmount(long);
  held.parseAmount(long);
  assert.equal(asked.length, 2, "a question as long as that is not kept");

  const typed = Array.from({ length: 501 }, (_, number) => String(number));
  for (const text of typed.slice(0, 500)) held.parseAmount(text);
  held.parseAmount("0");
  assert.equal(asked.length, 502, "five hundred are kept");
  held.parseAmount("500");
  held.parseAmount("0");
  assert.equal(asked.length, 504, "the next one begins anew");
});
