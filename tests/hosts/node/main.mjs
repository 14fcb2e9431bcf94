// What a server does: it may import everything, also what only does something in a browser.
import { readFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { load } from "tarifwerk";
import "tarifwerk/elements.js";
import "tarifwerk/elements.classic.js";
import "tarifwerk/frame.js";
import { copayment, initSync } from "tarifwerk/tarifwerk.js";

const input = { service: "medicine", date: "2026-03-02", price: "82.40" };
const inside = (await load()).copayment(input).ownCost;

// The module by its bytes, as a server would that has it on disk.
const bytes = process.env.TARIFWERK_WASM;
if (bytes) initSync({ module: await readFile(bytes) });

const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: input });
const threaded = await new Promise((answer, failed) => worker.once("message", answer).once("error", failed));

console.log(JSON.stringify([inside, bytes ? copayment(input).ownCost : inside, threaded]));
