import { loadEngine } from "../engine.js";
import { workerName } from "./name.js";
import { perform, type Kind, type Task } from "./tasks.js";

/** What a worker's global scope has; the types of the page do not know it. */
interface WorkerScope {
  readonly name: string;
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent<Task<Kind>>) => void): void;
}

/** Whether this script runs as the worker that an element started, and not in a worker of the host's own. */
export function isOwnWorker(scope: object): scope is WorkerScope {
  return !("document" in scope) && "postMessage" in scope && "name" in scope && scope.name === workerName;
}

/** Answers one task after the other; a task that fails ends the worker, and the element goes on without it. */
export function serve(scope: WorkerScope): void {
  scope.addEventListener("message", ({ data }) => {
    void loadEngine().then((engine) => {
      scope.postMessage(engine.state === "ready" ? perform(engine.tarifwerk, data) : undefined);
    });
  });
  scope.postMessage(workerName);
}
