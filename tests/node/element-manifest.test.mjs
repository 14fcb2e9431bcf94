// custom-elements.json is valid and says everything; that it agrees with the running elements is tested in a browser.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Ajv } from "ajv";
import { customProperties, parts } from "../../tools/element-words.mjs";

const read = (/** @type {string} */ file) => readFile(new URL(`../../${file}`, import.meta.url), "utf8");
const manifest = JSON.parse(await read("pkg/custom-elements.json"));
const declarations = manifest.modules[0].declarations;

test("the manifest is what its schema asks for", async () => {
  const schema = JSON.parse(await readFile(createRequire(import.meta.url).resolve("custom-elements-manifest/schema.json"), "utf8"));
  const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(schema);
  assert.ok(validate(manifest), JSON.stringify(validate.errors?.slice(0, 3)));
});

test("the elements are those that are typed", async () => {
  const typed = [...(await read("pkg/elements.d.ts")).matchAll(/^ {2}"(tarifwerk-[a-z-]+)": Tarifwerk\w+Element;$/gm)].map((match) => match[1]);
  assert.deepEqual(declarations.map(({ tagName }) => tagName).sort(), typed.sort());
  assert.deepEqual(manifest.modules[0].exports.map(({ name }) => name).sort(), typed);
});

test("everything is described, and nothing that is not there", () => {
  for (const { tagName, description, attributes, members, events, cssProperties, cssParts } of declarations) {
    assert.ok(description, `the class of <${tagName}> has a comment`);
    assert.deepEqual(events.map(({ name }) => name), ["tarifwerk-input", "tarifwerk-result", "tarifwerk-error"]);
    for (const member of [...attributes, ...members]) assert.ok(member.description, `${member.name} of <${tagName}> has a comment in elements.d.ts`);
    for (const look of [...cssProperties, ...cssParts]) assert.ok(look.description, `tools/element-words.mjs describes ${look.name}`);
  }
  const named = (/** @type {string} */ list) => [...new Set(declarations.flatMap((declaration) => declaration[list].map(({ name }) => name)))].sort();
  assert.deepEqual(Object.keys(customProperties).sort(), named("cssProperties"));
  assert.deepEqual(Object.keys(parts).sort(), named("cssParts"));
});

test("attributes and properties of an element that has more than the others", () => {
  const quote = declarations.find(({ tagName }) => tagName === "tarifwerk-license-quote");
  assert.deepEqual(quote.attributes.map(({ name }) => name), ["lang", "price-list", "year"]);
  assert.deepEqual(quote.members.map(({ name }) => name), ["priceList", "quoteDocument", "result", "updateComplete", "value", "year"]);
});
