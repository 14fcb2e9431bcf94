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

/** The module's bytes, raw deflate in base64, and how many they are without both; the build puts them in. */
declare const MODULE_BYTES: string;
declare const MODULE_LENGTH: number;

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
  const module = await WebAssembly.compile(await unpacked());
  initSync({ module });
  return { ...functions };
}

/** Read part by part, in one turn: the module is being compiled while the page that waits for it is drawn. */
async function unpacked(): Promise<Uint8Array<ArrayBuffer>> {
  const packed = bytesOf(MODULE_BYTES);
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(packed);
      controller.close();
    },
  });
  const parts = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const bytes = new Uint8Array(MODULE_LENGTH);
  let filled = 0;
  for (let part = await parts.read(); !part.done; part = await parts.read()) {
    bytes.set(part.value, filled);
    filled += part.value.length;
  }
  return bytes;
}

/** Newer than the types that this is compiled with, and not in every engine yet. */
const { fromBase64 }: Uint8ArrayConstructor & { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> } = Uint8Array;

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  if (fromBase64) return fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
