// Packs the package as npm would publish it, and installs that in a folder of its own, with the host projects beside it.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const run = promisify(execFile);
export const repository = fileURLToPath(new URL("../..", import.meta.url));

/**
 * `folder` has node_modules/tarifwerk from the tarball, the hosts, and what a server shows: www/ and pkg/.
 * @returns {Promise<{ folder: string, tarball: string, remove: () => Promise<void> }>}
 */
export async function installPackage() {
  const folder = await mkdtemp(join(tmpdir(), "tarifwerk-host-"));
  const npm = (/** @type {string[]} */ ...words) => run("npm", [...words, "--offline", "--silent", "--no-audit", "--no-fund"], { cwd: folder });
  const { stdout } = await npm("pack", join(repository, "pkg"));
  const tarball = join(folder, stdout.trim());
  await npm("install", "--no-save", "--no-package-lock", "--prefix", folder, tarball);
  await cp(join(repository, "tests/hosts"), join(folder, "hosts"), { recursive: true });
  await cp(join(folder, "node_modules/tarifwerk"), join(folder, "pkg"), { recursive: true });
  await mkdir(join(folder, "www"));
  return { folder, tarball, remove: () => rm(folder, { recursive: true, force: true }) };
}
