// What a project with a bundler does: functions, elements and a worker, all by the package's name.
import { load } from "tarifwerk";
import "tarifwerk/elements.js";
import "tarifwerk/frame.js";

const input = { service: "medicine", date: "2026-03-02", price: "82.40" };
const worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });

window.answers = Promise.all([
  load().then((tarifwerk) => tarifwerk.copayment(input).ownCost),
  new Promise((answer) => {
    worker.addEventListener("message", ({ data }) => answer(data));
    worker.postMessage(input);
  }),
]);
