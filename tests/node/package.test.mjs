// The built package loads in Node both ways it offers: the module beside the glue, and inside index.js.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const pkg = new URL("../../pkg/", import.meta.url);

test("the native module starts from bytes", async () => {
  const tarifwerk = await import(new URL("tarifwerk.js", pkg).href);
  tarifwerk.initSync({ module: await readFile(new URL("tarifwerk_bg.wasm", pkg)) });
  assert.ok(tarifwerk.version());
});

test("load() starts the module inside index.js, once for all callers", async () => {
  const { load } = await import(new URL("index.js", pkg).href);
  const first = load();
  assert.equal(load(), first);
  const tarifwerk = await first;
  assert.ok(tarifwerk.version());
  assert.ok(!("default" in tarifwerk) && !("initSync" in tarifwerk));
});

test("both entries offer the same functions", async () => {
  const native = await import(new URL("tarifwerk.js", pkg).href);
  const { load } = await import(new URL("index.js", pkg).href);
  const names = Object.keys(native).filter((name) => name !== "default" && name !== "initSync");
  assert.deepEqual(Object.keys(await load()).sort(), names.sort());
});

test("a failed load may be tried again", async () => {
  // A copy of its own, because other tests have loaded the module already.
  const { load } = await import(new URL("index.js?again", pkg).href);
  const compile = WebAssembly.compile;
  WebAssembly.compile = () => Promise.reject(new Error("blocked by policy"));
  try {
    await assert.rejects(load(), /blocked by policy/);
  } finally {
    WebAssembly.compile = compile;
  }
  assert.ok((await load()).version());
});

test("every file that package.json names is there", async () => {
  const description = JSON.parse(await readFile(new URL("package.json", pkg), "utf8"));
  const named = Object.values(description.exports).flatMap((entry) => (typeof entry === "string" ? entry : Object.values(entry)));
  assert.equal(Object.keys(description.exports["."])[0], "types");
  for (const file of [...named, ...description.files]) await readFile(new URL(file, pkg));
});
