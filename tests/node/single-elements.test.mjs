// Each file of a single element holds the part of the module that its element calls, and no more.
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { inflateRawSync } from "node:zlib";

const pkg = new URL("../../pkg/", import.meta.url);
const folder = new URL("elements/", pkg);
const manifest = JSON.parse(await readFile(new URL("custom-elements.json", pkg), "utf8"));
const files = (await readdir(folder)).sort();

/** Names of the functions that a module offers to callers. @param {WebAssembly.Module} module */
const offered = (module) =>
  WebAssembly.Module.exports(module).filter(({ name, kind }) => kind === "function" && !name.startsWith("__") && name !== "start").map(({ name }) => name);

const whole = offered(new WebAssembly.Module(await readFile(new URL("tarifwerk_bg.wasm", pkg))));

test("every element has a file of its own", () => {
  const names = manifest.modules[0].exports.map((/** @type {{ name: string }} */ { name }) => name);
  assert.deepEqual(files.map((file) => `tarifwerk-${file.replace(/\.js$/, "")}`), names.toSorted());
});

for (const file of files) {
  test(`${file} has what it calls`, async () => {
    const text = await readFile(new URL(file, folder), "utf8");
    const packed = /["'`]([A-Za-z0-9+/=]{10000,})["'`]/.exec(text)?.[1];
    assert.ok(packed, "the module inside");
    const part = offered(new WebAssembly.Module(inflateRawSync(Buffer.from(packed, "base64"))));
    assert.ok(part.length > 0 && part.length < whole.length / 2, `${part.length} of ${whole.length} functions`);
    for (const name of whole) {
      const called = text.includes(`.${name}(`);
      assert.equal(called, part.includes(name), `${name}() is ${called ? "called, but not there" : "there, but not called"}`);
    }
  });
}

test("importing a file where there is no browser does nothing", async () => {
  for (const file of files) assert.deepEqual(Object.keys(await import(new URL(file, folder).href)), []);
});
