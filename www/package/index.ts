/**
 * The package's default entry: every function of Tarifwerk, with the WebAssembly module inside this one file.
 *
 * ```js
 * import { load } from "tarifwerk";
 * const tarifwerk = await load();
 * ```
 */
import { initSync } from "../../pkg/tarifwerk.js";
import * as functions from "tarifwerk:functions";

/** All functions of Tarifwerk, ready to be called. */
export type Tarifwerk = Omit<typeof import("../../pkg/tarifwerk.js"), "default" | "initSync">;

export type * from "../../pkg/tarifwerk.js";

/** The module's bytes, raw deflate in base64; the build puts them in. */
declare const MODULE_BYTES: string;

let loading: Promise<Tarifwerk> | undefined;

/**
 * Starts the module on the first call; all calls share one instance. After a failure the next call tries again.
 *
 * Rejects where WebAssembly may not run, for instance under a Content Security Policy without `'wasm-unsafe-eval'`.
 */
export function load(): Promise<Tarifwerk> {
  loading ??= start().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function start(): Promise<Tarifwerk> {
  const packed = Uint8Array.from(atob(MODULE_BYTES), (character) => character.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const module = await WebAssembly.compile(await new Response(unpacked).arrayBuffer());
  initSync({ module });
  return { ...functions };
}
