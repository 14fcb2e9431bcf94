// Entry of elements.js: importing it defines the elements. Where there are no custom elements (a server that renders the
// page, a test without a browser) it does nothing: lit itself is only evaluated behind this check. Started as a worker by one of
// the elements, it does that element's long work.
import { isOwnWorker, serve } from "./background/worker.js";

const scope: object = globalThis;

if (typeof customElements !== "undefined") {
  void import("./define.js").then(({ defineElements }) => defineElements(customElements));
} else if (isOwnWorker(scope)) {
  serve(scope);
}
