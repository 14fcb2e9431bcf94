// Small host projects take the installed package and run in a browser, under the strict policy of the server.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { build as viteBuild } from "vite";
import webpack from "webpack";
import { contentSecurityPolicy } from "../../tools/serve.mjs";
import { installPackage } from "../hosts/install.mjs";
import { consoleErrors, patience, startBrowser, startServer } from "./harness.mjs";

/** @type {Awaited<ReturnType<typeof startBrowser>>} */
let browser;
/** @type {Awaited<ReturnType<typeof startServer>>} */
let server;
/** @type {Awaited<ReturnType<typeof installPackage>>} */
let installed;
let importMap = "";

const host = (/** @type {string} */ name) => join(installed.folder, "hosts", name);
const site = (/** @type {string} */ name) => join(installed.folder, "www", name);

before(async () => {
  installed = await installPackage();
  // The one thing a policy has to allow for an import map is the map itself.
  const page = await readFile(join(host("import-map"), "index.html"), "utf8");
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(page)?.[1] ?? assert.fail("there is no import map");
  importMap = contentSecurityPolicy.replace("script-src", `script-src 'sha256-${createHash("sha256").update(map).digest("base64")}'`);
  // `data:,` is how a page says that it has no icon.
  const iconless = (/** @type {string} */ policy) => ({ "Content-Security-Policy": policy.replace("img-src", "img-src data:") });
  server = await startServer(installed.folder, (path) => iconless(path.startsWith("/www/import-map/") ? importMap : contentSecurityPolicy));
  browser = await startBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  await installed?.remove();
});

/**
 * The page calculates and its element answers, with nothing in the console.
 * @param {string} name
 * @param {number} count
 */
async function works(name, count) {
  const { driver } = browser;
  await driver.get(`${server.origin}/www/${name}/`);
  // 10 % of 82.40 = 8.24
  const answers = `const done = arguments[0]; const wait = () => window.answers ? window.answers.then(done, (error) => done(String(error))) : setTimeout(wait, 20); wait();`;
  assert.deepEqual(await driver.executeAsyncScript(answers), Array(count).fill("8.24"));
  const ready = `return document.querySelector("tarifwerk-copayment").shadowRoot?.querySelector(".answer:not(.loading, .failed)") != null;`;
  await driver.wait(() => driver.executeScript(ready), patience, "the element can calculate");
  assert.deepEqual(await consoleErrors(driver), []);
}

test("a script tag", async () => {
  await cp(host("script-tag"), site("script-tag"), { recursive: true });
  await works("script-tag", 1);
});

test("an import map", async () => {
  await cp(host("import-map"), site("import-map"), { recursive: true });
  await works("import-map", 2);
});

test("a project with Vite, and a worker", async () => {
  await viteBuild({ root: host("bundled"), configFile: false, base: "./", logLevel: "error", build: { outDir: site("vite"), emptyOutDir: true } });
  await works("vite", 2);
});

test("a project with webpack, and a worker", async () => {
  const compiler = webpack({
    mode: "production",
    context: host("bundled"),
    entry: "./main.js",
    output: { path: site("webpack"), filename: "main.js", publicPath: "auto" },
    // The hint about size is known; anything else would be a fault of ours.
    performance: false,
    // Takes most of the time and shows nothing: what it is given is small already.
    optimization: { minimize: false },
  });
  const stats = await new Promise((done, failed) => compiler.run((error, made) => (error ? failed(error) : compiler.close(() => done(made)))));
  assert.deepEqual([stats.toJson().errors, stats.toJson().warnings], [[], []]);
  await cp(join(host("bundled"), "index.html"), join(site("webpack"), "index.html"));
  await works("webpack", 2);
});

test("a project with esbuild, and a worker", async () => {
  const { warnings } = await build({
    entryPoints: ["main.js", "worker.js"].map((file) => join(host("bundled"), file)),
    outdir: site("esbuild"),
    bundle: true,
    minify: true,
    format: "esm",
    logLevel: "silent",
  });
  assert.deepEqual(warnings, []);
  await cp(join(host("bundled"), "index.html"), join(site("esbuild"), "index.html"));
  await works("esbuild", 2);
});
