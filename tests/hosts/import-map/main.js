import { load } from "tarifwerk";
import start, { copayment } from "tarifwerk/tarifwerk.js";
import "tarifwerk/elements.js";

const input = { service: "medicine", date: "2026-03-02", price: "82.40" };

// With the module inside, and with the module beside.
window.answers = Promise.all([load().then((tarifwerk) => tarifwerk.copayment(input).ownCost), start().then(() => copayment(input).ownCost)]);
