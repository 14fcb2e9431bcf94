// Every sentence, word for word in both languages: problems, warnings, steps with what they cite. ../vectors/sentences/ holds calls
// and what they say; the amounts in it are held elsewhere. A sentence of the sources that no call says fails the last test.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

import * as tarifwerk from "../../pkg/tarifwerk.js";

const at = (path) => new URL(path, import.meta.url);
tarifwerk.initSync({ module: readFileSync(at("../../pkg/tarifwerk_bg.wasm")) });

const files = readdirSync(at("../vectors/sentences/")).sort();
const cases = files.flatMap((file) => JSON.parse(readFileSync(at(`../vectors/sentences/${file}`), "utf8")));

/** Arguments that JSON cannot hold, or that are long, are described: `bytes` of a text, something `repeated`. */
function argument(described) {
  if (described === null || typeof described !== "object") return described;
  if (Array.isArray(described)) return described.map(argument);
  const { bytes, encoding = "utf8", first, repeated, times = 1 } = described;
  if (bytes !== undefined) return new Uint8Array(Buffer.from(bytes.repeat(times), encoding));
  if (typeof repeated === "string") return first + repeated.repeat(times);
  if (repeated !== undefined) return Array(times).fill(repeated);
  return Object.fromEntries(Object.entries(described).map(([name, value]) => [name, argument(value)]));
}

/** What an answer says, each once: steps with what they cite, problems and warnings with place and code, texts of several words. */
function told(answer, into = new Set()) {
  if (typeof answer === "string") {
    if (/\s/.test(answer) && /\p{L}{2}/u.test(answer)) into.add(answer);
  } else if (answer?.message !== undefined) {
    into.add(`${answer.path === undefined ? "" : `${answer.path} `}${answer.code}: ${answer.message}`);
  } else if (answer?.rule !== undefined && answer.text !== undefined && answer.subject === undefined) {
    into.add(`${answer.text} [${answer.citation}]`);
  } else if (answer !== null && typeof answer === "object") {
    for (const part of Object.values(answer)) told(part, into);
  }
  return [...into];
}

function said({ call, arguments: described, options }, lang) {
  const given = described.map(argument);
  // The name of a report's file may be left out.
  if (call === "readQualityReport" && given.length === 1) given.push(undefined);
  try {
    return told(tarifwerk[call](...given, { lang, ...options }));
  } catch (error) {
    if (!Array.isArray(error.problems)) throw error;
    return told(error.problems);
  }
}

for (const one of cases) {
  test(`sentences of ${one.call}: ${one.what}`, () => {
    assert.deepEqual(said(one, "de"), one.german);
    assert.deepEqual(said(one, "en"), one.english);
  });
}

/** Words that today's data cannot lead to. */
const unsaid = new Map([
  ["das Späteste zählt", "no rule of a deadline goes by the latest of three events"],
  ["the latest counts", "likewise"],
]);

/** The texts of several words in src/text/, as written there: with their placeholders. */
function written() {
  const sources = readdirSync(at("../../src/text/")).map((file) => readFileSync(at(`../../src/text/${file}`), "utf8"));
  const code = sources.join("\n").replace(/^\s*\/\/.*$/gm, "");
  const texts = [...code.matchAll(/"((?:[^"\\]|\\[^])*)"/g)].map(([, text]) =>
    text
      .replace(/\\\n\s*/g, "")
      .replace(/\\u\{(\w+)\}/g, (_, point) => String.fromCodePoint(parseInt(point, 16)))
      .replace(/\\(.)/g, "$1"),
  );
  const letters = (text) => text.replace(/\{[^}]*\}|[^\p{L}]/gu, "").length;
  return texts.filter((text) => / /.test(text) && letters(text) >= 6);
}

test("every sentence of the sources is said by one of these calls", () => {
  const lines = [...new Set(cases.flatMap(({ german, english }) => [...german, ...english]))];
  const texts = written();
  assert.ok(texts.length > 700, `${texts.length} sentences were found in src/text/`);
  const isSaid = (text) => {
    const parts = text.split(/\{[^}]*\}/);
    const pattern = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("[^]*?"), "u");
    return lines.some((line) => parts.every((part) => line.includes(part)) && pattern.test(line));
  };
  const missing = texts.filter((text) => !isSaid(text));
  assert.deepEqual(missing, [...unsaid.keys()]);
});
