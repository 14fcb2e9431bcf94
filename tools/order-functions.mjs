// Puts functions of a WebAssembly module that resemble each other side by side, where a compressor finds what they share.
// Usage: order-functions.mjs MODULE; the file is replaced. Only the order changes: binaryen numbers all calls anew.
/// <reference lib="dom" /> WebAssembly, which Node has as well, is declared there.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "..");
const [path = ""] = process.argv.slice(2);
if (!path) throw new Error("usage: order-functions.mjs MODULE");

const codeSection = 10;
/** Runs of so many bytes are compared. */
const runLength = 4;
/** Runs that more functions share say nothing about any two of them. */
const commonRun = 200;
/** So many functions before a place count for what follows, the nearest most. */
const reach = 6;

const module = readFileSync(path);
const named = join(dirname(path), "named.wasm");
// Imported functions are numbered before the module's own.
const imported = WebAssembly.Module.imports(new WebAssembly.Module(module)).filter(({ kind }) => kind === "function").length;
writeFileSync(named, Buffer.concat([module, nameSection(imported, order(bodies(module)))]));
// The features that the module was optimised with are the ones it may use.
const features = readFileSync(join(repository, "Cargo.toml"), "utf8").match(/--enable-[a-z-]+/g) ?? [];
const sort = ["--reorder-functions-by-name", "--strip-debug"];
execFileSync(join(repository, "node_modules/.bin/wasm-opt"), [...features, ...sort, named, "--output", path], { stdio: "inherit" });
rmSync(named);

/**
 * Indexes of all functions: after each comes the one that shares most, and most that is rare, with the last few.
 * @param {Buffer[]} functions
 */
function order(functions) {
  /** @type {Map<number, number[]>} */
  const sharing = new Map();
  const sizes = functions.map((body, index) => {
    const own = new Set();
    for (let at = 0; at + runLength <= body.length; at += 1) own.add(body.readUInt32LE(at));
    for (const run of own) {
      const others = sharing.get(run);
      if (others) others.push(index);
      else sharing.set(run, [index]);
    }
    return own.size;
  });
  /** @type {number[][][]} For each function the groups of functions that share a run with it. */
  const groups = functions.map(() => []);
  for (const group of sharing.values()) {
    if (group.length === 1 || group.length > commonRun) continue;
    for (const index of group) groups[index]?.push(group);
  }

  const placed = /** @type {number[]} */ ([]);
  const left = new Set(functions.keys());
  while (left.size > 0) {
    const shared = new Float64Array(functions.length);
    for (const [distance, index] of placed.slice(-reach).reverse().entries()) {
      for (const group of groups[index] ?? []) {
        const weight = 1 / (Math.sqrt(group.length) * (1 + distance));
        for (const other of group) shared[other] = (shared[other] ?? 0) + weight;
      }
    }
    // Where nothing is shared, the next in the order of the compiler.
    let [next = 0] = left;
    let most = 0;
    for (const index of left) {
      const nearness = (shared[index] ?? 0) / Math.sqrt(sizes[index] ?? 1);
      if (nearness > most) [next, most] = [index, nearness];
    }
    left.delete(next);
    placed.push(next);
  }
  return placed;
}

/** @param {Buffer} module */
function bodies(module) {
  let [count, at] = number(module, codeStart(module));
  const found = [];
  for (; count > 0; count -= 1) {
    const [length, first] = number(module, at);
    found.push(module.subarray(first, first + length));
    at = first + length;
  }
  return found;
}

/**
 * Names that sort as the functions should stand.
 * @param {number} imported
 * @param {number[]} placed
 */
function nameSection(imported, placed) {
  /** @type {string[]} */
  const names = [];
  for (const [position, index] of placed.entries()) names[index] = String(position).padStart(6, "0");
  const entries = names.map((name, index) => Buffer.concat([leb(imported + index), text(name)]));
  const functions = Buffer.concat([leb(entries.length), ...entries]);
  const content = Buffer.concat([text("name"), Buffer.of(1), leb(functions.length), functions]);
  return Buffer.concat([Buffer.of(0), leb(content.length), content]);
}

/** Where the section with the functions begins. @param {Buffer} module */
function codeStart(module) {
  for (let at = 8; at < module.length; ) {
    const [length, start] = number(module, at + 1);
    if (module[at] === codeSection) return start;
    at = start + length;
  }
  throw new Error("the module has no functions");
}

/** An unsigned LEB128 number and where the next begins. @param {Buffer} bytes @param {number} at @returns {[number, number]} */
function number(bytes, at) {
  let value = 0;
  let place = 1;
  for (;;) {
    const byte = bytes[at] ?? 0;
    at += 1;
    value += (byte & 0x7f) * place;
    if (byte < 0x80) return [value, at];
    place *= 0x80;
  }
}

/** @param {number} value */
function leb(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) bytes.push((value % 0x80) + 0x80);
  return Buffer.of(...bytes, value);
}

/** @param {string} name */
function text(name) {
  return Buffer.concat([leb(Buffer.byteLength(name)), Buffer.from(name)]);
}
