// Fails when a file of pkg/ or a built one of www/ is not the one that build.json recorded when it was built.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "..");
const { pages, integrity } = JSON.parse(readFileSync(join(repository, "pkg/build.json"), "utf8"));

/** @type {Record<string, string>} */
const recorded = {};
for (const [file, hash] of Object.entries(pages)) recorded[`www/${file}`] = hash;
for (const [file, hash] of Object.entries(integrity)) recorded[`pkg/${file}`] = hash;

const wrong = Object.entries(recorded).flatMap(([file, hash]) => {
  try {
    const found = createHash("sha384").update(readFileSync(join(repository, file))).digest("base64");
    return hash === `sha384-${found}` ? [] : [`${file} was changed`];
  } catch {
    return [`${file} is missing`];
  }
});
for (const entry of readdirSync(join(repository, "pkg"), { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath ?? entry.path, entry.name).slice(join(repository, "pkg").length + 1);
  if (entry.isFile() && file !== "build.json" && !(file in integrity)) wrong.push(`pkg/${file} was added`);
}
if (wrong.length > 0) {
  console.error(`error: after the build ${wrong.join(", ")}; run 'make pkg' and commit pkg/ and www/*.js`);
  process.exitCode = 1;
}
