// The whole page in one file that needs no server: opened from disk, from a mail, from a stick.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, transform } from "esbuild";

/** @param {string} text */
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * A script of the page, bundled as a classic one.
 * @param {string} source
 * @param {string} target
 */
async function script(source, target) {
  const { outputFiles } = await build({ entryPoints: [source], bundle: true, minify: true, format: "iife", target, charset: "utf8", write: false });
  return (outputFiles[0]?.text ?? "").trim();
}

/**
 * index.html with its style sheet, its script and the elements written into it. The policy names each of them by its hash, so
 * nothing else runs, and allows no request at all.
 * @param {string} www
 * @param {string} elements text of elements.classic.js
 * @returns {Promise<string>}
 */
export async function offlinePage(www, elements) {
  const page = await readFile(join(www, "index.html"), "utf8");
  const style = (await transform(await readFile(join(www, "page.css"), "utf8"), { loader: "css", minify: true, charset: "utf8" })).code.trim();
  const scripts = [await script(join(www, "not-started.ts"), "es5"), await script(join(www, "page.ts"), "es2022"), elements.trim()];
  for (const script of scripts) {
    // Either would end or swallow the script inside a page.
    if (/<\/script|<!--/i.test(script)) throw new Error("a script of the page holds what cannot stand inside a page");
  }
  if (/<\/style/i.test(style)) throw new Error("page.css holds what cannot stand inside a page");
  const icon = `data:image/svg+xml,${encodeURIComponent((await readFile(join(www, "icon.svg"), "utf8")).trim())}`;
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

  let rest = page;
  /** @param {RegExp} pattern what must be there @param {string} text what comes in its place */
  const replace = (pattern, text) => {
    if (!pattern.test(rest)) throw new Error(`index.html has nothing like ${pattern}, so the offline page cannot be made of it`);
    rest = rest.replace(pattern, () => text);
  };
  // What leads to other files of the server: links of one line, marked in index.html.
  replace(/^ *<(\w+)[^>]* data-served>.*\n/gm, "");
  replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, `<meta http-equiv="Content-Security-Policy" content="${policy}`);
  replace(/href="icon\.svg"/, `href="${icon}"`);
  replace(/<link rel="stylesheet" href="page\.css">/, `<style>${style}</style>`);
  replace(/ *<script defer src="not-started\.js"><\/script>\n/, "");
  replace(/ *<script type="module" src="page\.js"><\/script>\n/, "");
  replace(/ *<script type="module" src="\.\.\/pkg\/elements\.js"><\/script>\n/, "");
  replace(/ *<\/body>/, `${scripts.map((script) => `    <script>${script}</script>\n`).join("")}  </body>`);
  const links = rest.match(/\s(?:src|href)="(?!#|\?|data:)[^"]*"/g);
  if (links) throw new Error(`the offline page still leads elsewhere:${links.join("")}; mark such lines in index.html with data-served`);
  return rest;
}
