// The package as others get it: packed, looked at by the tools that judge packages, installed and used. Pages are tested in
// tests/browser/hosts.test.mjs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { publint } from "publint";
import { installPackage, repository, run } from "../hosts/install.mjs";

/** @type {Awaited<ReturnType<typeof installPackage>>} */
let installed;
const tool = (/** @type {string} */ name) => join(repository, "node_modules/.bin", name);

before(async () => {
  installed = await installPackage();
});

after(() => installed?.remove());

test("the tarball holds every file of pkg/ but the record of its build", async () => {
  const { stdout } = await run("tar", ["tzf", installed.tarball]);
  const { integrity } = JSON.parse(await readFile(join(repository, "pkg/build.json"), "utf8"));
  const expected = [...Object.keys(integrity), "package.json"].map((file) => `package/${file}`);
  assert.deepEqual(stdout.trim().split("\n").sort(), [...new Set(expected)].sort());
});

test("publint finds nothing", async () => {
  const { messages } = await publint({ pkgDir: join(installed.folder, "node_modules/tarifwerk"), pack: false, strict: true });
  assert.deepEqual(messages, []);
});

test("attw finds nothing", async () => {
  const { stdout } = await run(tool("attw"), [installed.tarball, "--profile", "esm-only", "--format", "json"]);
  const { analysis } = JSON.parse(stdout);
  assert.equal(analysis.packageName, "tarifwerk");
  const entries = Object.values(analysis.entrypoints);
  assert.ok(entries.length > 5);
  for (const { subpath, resolutions } of entries) {
    for (const kind of ["node16-esm", "bundler"]) {
      assert.ok(resolutions[kind].resolution, `${subpath} resolves for ${kind}`);
    }
  }
  const concerned = analysis.problems.filter(({ resolutionKind }) => !["node10", "node16-cjs"].includes(resolutionKind));
  assert.deepEqual(concerned, []);
});

// 10 % of 82.40 = 8.24, each time.
const answers = JSON.stringify(["8.24", "8.24", "8.24"]);

test("Node takes the package by its name, elements and frames do no harm", async () => {
  const wasm = join(installed.folder, "node_modules/tarifwerk/tarifwerk_bg.wasm");
  const { stdout, stderr } = await run(process.execPath, [join(installed.folder, "hosts/node/main.mjs")], { env: { ...process.env, TARIFWERK_WASM: wasm } });
  assert.deepEqual([stdout.trim(), stderr], [answers, ""]);
});

test("Node takes what a bundler made of it", async () => {
  const out = join(installed.folder, "bundled-for-node");
  const hosts = join(installed.folder, "hosts/node");
  const { warnings } = await build({
    entryPoints: [join(hosts, "main.mjs"), join(hosts, "worker.mjs")],
    outdir: out,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent",
  });
  assert.deepEqual(warnings.map(({ text }) => text), []);
  const { stdout } = await run(process.execPath, [join(out, "main.mjs")], { env: { ...process.env, TARIFWERK_WASM: "" } });
  assert.equal(stdout.trim(), answers);
});

for (const [module, resolution] of [["nodenext", "nodenext"], ["esnext", "bundler"]]) {
  test(`a strict TypeScript project compiles, and a typo in it does not (${resolution})`, async () => {
    const project = join(installed.folder, "hosts/typescript");
    const outcome = await run(tool("tsc"), ["--project", project, "--module", module ?? "", "--moduleResolution", resolution ?? ""]).catch((error) => error);
    assert.equal(outcome.stdout, "");
  });
}
