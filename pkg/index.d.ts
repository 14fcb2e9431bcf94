/** All functions of Tarifwerk, ready to be called. */
export type Tarifwerk = Omit<typeof import("./tarifwerk.js"), "default" | "initSync">;
export type * from "./tarifwerk.js";
/**
 * Starts the module on the first call; all calls share one instance. After a failure the next call tries again.
 *
 * Rejects where WebAssembly may not run, for instance under a Content Security Policy without `'wasm-unsafe-eval'`.
 */
export declare function load(): Promise<Tarifwerk>;
