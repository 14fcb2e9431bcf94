// Packs the module for the scripts that hold it: raw deflate, as small as it gets, since every visitor fetches what is packed here once.
// Usage: pack-module.mjs MODULE PACKED. A program of its own, because the library ends the process it is in where anything fails.
import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { inflateRawSync } from "node:zlib";
import zopfli from "@gfx/zopfli";

const [path = "", target = ""] = process.argv.slice(2);
if (!path || !target) throw new Error("usage: pack-module.mjs MODULE PACKED");

const module = readFileSync(path);
const packed = Buffer.from(await promisify(zopfli.deflate)(module, { numiterations: 5, blocksplittingmax: 15 }));
if (!inflateRawSync(packed).equals(module)) throw new Error("the packed module does not unpack to the module");
writeFileSync(target, packed);
