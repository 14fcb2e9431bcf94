import { loadEngine } from "../engine.js";
import { workerName } from "./name.js";
import { perform, type Kind, type Task } from "./tasks.js";

/** What a worker's global scope has; the types of the page do not know it. */
interface WorkerScope {
  readonly name: string;
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Task<Kind>>) => void): void;
}

/** Where this script was started as a worker by an element: answers one task after the other. A task that fails ends the worker, and
 *  the element goes on without it. */
export function serveAsWorker(): void {
  const scope: object = globalThis;
  if (isOwnWorker(scope)) serve(scope);
}

/** Not so in a page, and not in a worker of the host's own. */
function isOwnWorker(scope: object): scope is WorkerScope {
  return !("document" in scope) && "postMessage" in scope && "name" in scope && scope.name === workerName;
}

function serve(scope: WorkerScope): void {
  scope.addEventListener("message", ({ data }) => {
    void loadEngine().then((engine) => {
      scope.postMessage(engine.state === "ready" ? perform(engine.tarifwerk, data) : undefined);
    });
  });
  scope.postMessage(workerName);
}
