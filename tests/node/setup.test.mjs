// How tools are compiled into a folder of our own, with a cargo that only writes down what it was asked.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const run = promisify(execFile);

const install = `set -euo pipefail
directory=tools
source tools/toolchain.sh
source tools/step.sh
source tools/crates.sh
install_tool some-driver some-driver 1.2.3 "$tool_cache/some-driver-1.2.3" 'it drives something'
pwd`;

/** Asks for a tool from the top of the repository, twice if need be. @param {import("node:test").TestContext} context @param {string} answer */
async function toolsBeside(context, answer) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "tarifwerk-setup-")));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const [tools, asked] = [join(folder, "tools"), join(folder, "asked")];
  await mkdir(join(folder, "bin"));
  const cargo = join(folder, "bin/cargo");
  await writeFile(cargo, `#!/usr/bin/env bash\nprintf '%s: %s\\n' "$PWD" "$*" >>'${asked}'\n${answer}\n`);
  await chmod(cargo, 0o755);
  const env = { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}`, TARIFWERK_TOOLS: tools };
  return {
    tools,
    setUp: () => run("bash", ["-c", install], { cwd: repository, env }),
    asked: async () => (await readFile(asked, "utf8")).trim().split("\n"),
  };
}

const compiles = `asked="$*"
root=\${asked##*--root }
mkdir -p "$root/bin"
printf '#!/bin/sh\\necho some-driver 1.2.3\\n' >"$root/bin/some-driver"
chmod +x "$root/bin/some-driver"`;

test("a tool is compiled once, outside the repository, and setup goes on where it was", async (context) => {
  const { tools, setUp, asked } = await toolsBeside(context, compiles);
  const first = await setUp();
  assert.equal(first.stdout, `setup: compiling some-driver 1.2.3, three to five minutes, once: it drives something\n${repository.replace(/\/$/, "")}\n`);
  const second = await setUp();
  assert.equal(second.stdout, `${repository.replace(/\/$/, "")}\n`);
  const calls = await asked();
  assert.equal(calls.length, 1);
  assert.ok(calls[0]?.startsWith(`${tools}: install --locked some-driver@1.2.3 --root ${tools}/some-driver.`), calls[0]);
  assert.deepEqual(await readdir(tools), ["some-driver-1.2.3"]);
});

test("a tool that cannot be compiled is tried without its lock file, then said and not kept", async (context) => {
  const { tools, setUp, asked } = await toolsBeside(context, "echo no such crate >&2; exit 101");
  await assert.rejects(setUp(), ({ stderr }) => {
    assert.equal(stderr, "no such crate\nno such crate\nerror: cargo could not install some-driver 1.2.3 (see above)\n");
    return true;
  });
  const calls = await asked();
  assert.equal(calls.length, 2);
  assert.ok(!calls[1]?.includes("--locked"), calls[1]);
  assert.deepEqual(await readdir(tools), []);
});
