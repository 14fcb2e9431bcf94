// The words on each page of a PDF as Chromium writes it: enough to see what a print holds, no more.
import { inflateSync } from "node:zlib";

/**
 * @param {Buffer} pdf
 * @returns {string[]} the text of each page, spaces as single blanks, ligatures as letters
 */
export function textOfPages(pdf) {
  const objects = objectsOf(pdf);
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head));
  if (pages.length === 0) throw new Error("no page was found");
  return pages.map(({ head }) => {
    const fonts = new Map([.../\/Font <<(.*?)>>/s.exec(head)?.[1]?.matchAll(/\/(\w+) (\d+) 0 R/g) ?? []].map(([, name, id]) => [name, letters(objects, id)]));
    const contents = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? "")?.stream ?? "";
    let font = new Map();
    let text = "";
    for (const [, name, hex, end] of contents.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)> Tj|\b(ET)\b/g)) {
      if (name) font = fonts.get(name) ?? new Map();
      if (hex) text += hex.match(/.{4}/g)?.map((code) => font.get(parseInt(code, 16)) ?? "?").join("") ?? "";
      if (end) text += " ";
    }
    return text.normalize("NFKC").replace(/\s+/g, " ").trim();
  });
}

/** @param {Buffer} pdf */
function objectsOf(pdf) {
  const source = pdf.toString("latin1");
  /** @type {Map<string, { head: string, stream: string }>} */
  const objects = new Map();
  for (const match of source.matchAll(/(?:^|\n)(\d+) 0 obj\s(.*?)(?=\bendobj\b|\bstream\r?\n)/gs)) {
    const [whole, id = "", head = ""] = match;
    const start = /^stream\r?\n/.exec(source.slice(match.index + whole.length, match.index + whole.length + 8))?.[0].length ?? 0;
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const at = match.index + whole.length + start;
    const bytes = start > 0 ? pdf.subarray(at, at + length) : Buffer.alloc(0);
    objects.set(id, { head, stream: start > 0 && head.includes("/FlateDecode") ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1") });
  }
  return objects;
}

/**
 * What each code of a font stands for.
 * @param {ReturnType<typeof objectsOf>} objects
 * @param {string | undefined} id
 */
function letters(objects, id) {
  /** @type {Map<number, string>} */
  const found = new Map();
  const map = objects.get(/\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? "")?.head ?? "")?.[1] ?? "")?.stream ?? "";
  const spelled = (/** @type {string} */ hex, shift = 0) => {
    const codes = (hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16));
    return String.fromCharCode(...codes.slice(0, -1), (codes.at(-1) ?? 0) + shift);
  };
  for (const [, block = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)>/g)) found.set(parseInt(code, 16), spelled(hex));
  }
  for (const [, block = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = "", to = "", hex = ""] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const first = parseInt(from, 16);
      for (let code = first; code <= parseInt(to, 16); code += 1) found.set(code, spelled(hex, code - first));
    }
  }
  return found;
}
