// The example in the README runs as printed and prints what is printed.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const block = (language) => readme.match(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m"))[1];

test("the JavaScript example prints what the README says", () => {
  const folder = mkdtempSync(join(tmpdir(), "tarifwerk-readme-"));
  try {
    cpSync(fileURLToPath(new URL("../../pkg", import.meta.url)), join(folder, "pkg"), { recursive: true });
    writeFileSync(join(folder, "example.mjs"), block("js"));
    const printed = execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
    assert.equal(printed, block("text"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("the README names every function and element of the package", () => {
  const types = readFileSync(new URL("../../pkg/tarifwerk.d.ts", import.meta.url), "utf8");
  const functions = [...types.matchAll(/^export function (\w+)/gm)].map((match) => match[1]);
  assert.ok(functions.length > 5);
  for (const name of functions.filter((name) => name !== "initSync" && !name.startsWith("__"))) {
    assert.match(readme, new RegExp(`\`${name}\\(`), name);
  }
  const elements = readFileSync(new URL("../../pkg/elements.d.ts", import.meta.url), "utf8");
  for (const [, name] of elements.matchAll(/^\s*"(tarifwerk-[a-z-]+)": Tarifwerk\w*Element/gm)) {
    assert.ok(readme.includes(`<${name}>`), name);
  }
});
