// Every function of the package against hostile values at every place of its input: an answer or the documented error, never
// anything else, and the next good call is right. TARIFWERK_BAD_CALLS sets how many bad calls in a row the last test makes.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as tarifwerk from "../../pkg/tarifwerk.js";
import { hostileValues } from "./hostile-values.mjs";
import { samples } from "./samples.mjs";

tarifwerk.initSync({ module: readFileSync(new URL("../../pkg/tarifwerk_bg.wasm", import.meta.url)) });
// Another instance beside it.
const another = await import("../../pkg/tarifwerk.js?another");
another.initSync({ module: readFileSync(new URL("../../pkg/tarifwerk_bg.wasm", import.meta.url)) });
const functions = Object.entries(tarifwerk).filter(([name]) => !["default", "initSync"].includes(name));
const good = Object.entries(samples).filter(([name]) => name in tarifwerk);
const answers = Object.fromEntries(good.map(([name, args]) => [name, JSON.stringify(tarifwerk[name](...args))]));

/** "answer", or "problems" where the call named some, thrown or not; any other error fails the test. */
function outcome(call, place) {
  try {
    const answer = call();
    assert.ok(typeof answer === "string" || typeof answer === "object", place);
    return answer.problems?.length > 0 ? "problems" : "answer";
  } catch (error) {
    assert.ok(error instanceof Error && error.name === "TarifwerkError", `${place}: ${error}`);
    assert.ok(Array.isArray(error.problems) && error.problems.length > 0, place);
    for (const problem of error.problems) {
      assert.deepEqual(Object.keys(problem).sort(), ["code", "message", "path"], place);
      assert.match(problem.code, /^[a-z]+(-[a-z]+)*$/, place);
      assert.match(problem.path, /^(\/.*)?$/s, place);
      assert.ok(problem.message.length > 5 && problem.message.length < 2_000 && problem.message.isWellFormed(), place);
    }
    return "problems";
  }
}

/** The problems of a call that must have some. */
function problems(call) {
  assert.equal(outcome(call, "a bad call"), "problems");
  try {
    return call().problems;
  } catch (error) {
    return error.problems;
  }
}

function stillWorks(name, place) {
  assert.equal(JSON.stringify(tarifwerk[name](...samples[name])), answers[name], `${name} after ${place}`);
}

/** Every place of a plain value: the keys that lead there. */
function places(value, keys = []) {
  const isPlain = typeof value === "object" && value !== null && !ArrayBuffer.isView(value);
  const below = isPlain ? Object.keys(value) : [];
  return [keys, ...below.flatMap((key) => places(value[key], [...keys, key]))];
}

/** A copy of the arguments with another value at one place. */
function spoiled(args, keys, value) {
  if (keys.length === 0) return value;
  const [key, ...rest] = keys;
  const copy = Array.isArray(args) ? [...args] : { ...args };
  copy[key] = spoiled(args[key], rest, value);
  return copy;
}

test("every function has a good call to start from", () => {
  assert.ok(functions.length >= 17);
  for (const [name, call] of functions) {
    assert.ok(samples[name], `tests/node/samples.mjs has no call of ${name}`);
    assert.equal(JSON.stringify(call(...structuredClone(samples[name]))), answers[name], name);
  }
});

test("an answer is the same whatever was answered before it", () => {
  // Words of the program cross once an instance, in the answer that has them first.
  const words = { de: 0, en: 0 };
  for (const lang of /** @type {const} */ (["en", "de"])) {
    for (const [name] of functions.toReversed()) {
      const args = [...structuredClone(samples[name]), { lang }];
      const first = another[name](...args);
      for (const instance of [another, tarifwerk, another]) assert.deepEqual(instance[name](...args), first, `${name}, ${lang}`);
      words[lang] += JSON.stringify(first).length;
    }
  }
  assert.ok(words.de > 10_000 && words.en > 10_000 && words.de !== words.en, JSON.stringify(words));
});

for (const [name, call] of functions) {
  test(`${name}: hostile values everywhere`, () => {
    const args = samples[name];
    const count = { answer: 0, problems: 0 };
    for (const keys of places([...args, {}]).filter((keys) => keys.length > 0)) {
      for (const [title, make] of hostileValues) {
        const place = `${title} at ${keys.join("/")}`;
        count[outcome(() => call(...spoiled([...args, {}], keys, make())), place)] += 1;
        assert.equal(tarifwerk.parseAmount("1.234,56 €"), "1234.56", place);
      }
      stillWorks(name, keys.join("/"));
    }
    // The sample's length stays: what is missing is wrong too, and what is too much is not looked at.
    for (let length = 0; length < args.length; length += 1) outcome(() => call(...args.slice(0, length)), `${length} arguments`);
    assert.equal(JSON.stringify(call(...args, undefined, Symbol("more"))), answers[name]);
    if (args.length > 0) assert.ok(count.problems > count.answer, JSON.stringify(count));
  });

  test(`${name}: unknown fields everywhere`, () => {
    const args = [...samples[name], {}];
    for (const keys of places(args).filter((keys) => keys.length > 0)) {
      const target = keys.reduce((value, key) => value[key], args);
      if (typeof target !== "object" || target === null || Array.isArray(target) || ArrayBuffer.isView(target)) continue;
      for (const field of ["__proto__", "constructor", "prototype", "toString", "nonsense", "\ud800", "x".repeat(1_000_000)]) {
        const more = Object.defineProperty({ ...target }, field, { value: {}, enumerable: true });
        outcome(() => call(...spoiled(args, keys, more)), `${field.slice(0, 20)} at ${keys.join("/")}`);
      }
      stillWorks(name, keys.join("/"));
    }
    assert.equal({}.polluted, undefined);
  });
}

test("what lies beyond sixteen million bytes of an input is read all the same", () => {
  const filler = Array(20_000).fill("x".repeat(1_000));
  let tried = 0;
  for (const [name, call] of functions) {
    const [input, ...rest] = samples[name];
    if (typeof input !== "object" || Array.isArray(input) || ArrayBuffer.isView(input)) continue;
    let problems;
    try {
      ({ problems } = call({ filler, ...input }, ...rest));
    } catch (error) {
      ({ problems } = error);
    }
    const expected = [["unknown-field", name === "quoteCsv" ? "/list/filler" : "/filler"]];
    assert.deepEqual(problems?.map(({ code, path }) => [code, path]), expected, name);
    tried += 1;
  }
  assert.ok(tried >= 14, `${tried} functions take an object`);
});

test("an input of typed arrays is refused without looking at their millions of numbers", () => {
  const input = new Uint8Array(1 << 28);
  const [first] = problems(() => tarifwerk.copayment(input));
  assert.equal(first.path, "/service");
  const ofYear = problems(() => tarifwerk.yearEstimate({ year: 2026, expenses: input }));
  assert.match(ofYear.find(({ path }) => path === "/expenses").message, /Liste/);
});

test("texts of any signs come back as they were", () => {
  const [input] = samples.licenseFee;
  const signs = Array.from({ length: 0x11_0000 }, (_, code) => code).filter((code) => (code > 31 && code < 127) || code > 159);
  const whole = signs.filter((code) => code < 0xd800 || code > 0xdfff);
  // Every sign of the first plane, every hundredth of the others.
  const tried = whole.filter((code) => code < 0x1_0000 || code % 100 === 0);
  for (let start = 0; start < tried.length; start += 50) {
    const title = String.fromCodePoint(...tried.slice(start, start + 50));
    const { lines } = tarifwerk.licenseFee({ ...input, priceList: { ...input.priceList, title: `A${title}Z` } });
    assert.equal(lines[0].label, `A${title}Z`);
  }
});

test("a getter may call the package itself", () => {
  for (const [name, call] of functions) {
    const args = samples[name];
    if (typeof args[0] !== "object") continue;
    const first = {};
    for (const key of Object.keys(args[0])) {
      Object.defineProperty(first, key, { enumerable: true, get: () => (stillWorks(name, "a getter"), args[0][key]) });
    }
    if (Array.isArray(args[0]) || ArrayBuffer.isView(args[0])) continue;
    assert.equal(JSON.stringify(call(first, ...args.slice(1))), answers[name], name);
  }
});

test("calls at the very end of the stack", () => {
  // Each broken call loses some of the module's own stack, so that it takes hundreds of them to spoil an unprotected instance.
  const some = functions.filter(([name]) => ["copayment", "yearEstimate"].includes(name));
  for (const [name, call] of Array(50).fill(some).flat()) {
    let calls = 0;
    const dive = () => {
      try {
        dive();
      } catch (error) {
        // The engine's own error; from here on there is a little more room with each level that returns.
        if (!(error instanceof RangeError)) throw error;
      }
      if (calls < 40) {
        calls += 1;
        try {
          call(...samples[name]);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
        }
      }
    };
    dive();
    assert.equal(calls, 40);
    stillWorks(name, "the end of the stack");
  }
});

test("bad calls in a row leave memory as it is", () => {
  const rounds = Number(process.env.TARIFWERK_BAD_CALLS ?? 20_000);
  const bad = functions.flatMap(([name, call]) =>
    samples[name].length === 0 ? [] : [{}, null, [1], "x", Symbol("x"), { service: "medicine", price: "-1", x: 1 }].map((value) => () => call(value)),
  );
  const spoil = (from, to) => {
    for (let round = from; round < to; round += 1) outcome(bad[round % bad.length], `round ${round}`);
  };
  const used = () => {
    const { memory, __wbindgen_externrefs: references } = tarifwerk.initSync();
    return [memory.buffer.byteLength, references.length];
  };
  spoil(0, 5_000);
  const before = used();
  spoil(0, rounds);
  assert.deepEqual(used(), before);
  for (const [name] of functions) stillWorks(name, `${rounds} bad calls`);
});
