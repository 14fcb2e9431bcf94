// Entry of elements.js: importing it defines the elements. Where there are no custom elements (a server that renders the
// page, a test without a browser) it does nothing. Started as a worker by one of the elements, it does that element's long work.
import { isOwnWorker, serve } from "./background/worker.js";
import { defineElements } from "./define.js";

const scope: object = globalThis;

if (typeof customElements !== "undefined") defineElements(customElements);
else if (isOwnWorker(scope)) serve(scope);
