import type { Tarifwerk } from "../engine.js";
import { workerName } from "./name.js";
import { perform, type Done, type Kind, type Task } from "./tasks.js";

/** The address of this script, as long as it is the package's own file: a bundle of the host's would run as a whole in a worker. */
const script = ownScript();

function ownScript(): string | undefined {
  const address = import.meta.url ?? (globalThis.document?.currentScript as HTMLScriptElement | null)?.src;
  return address !== undefined && /\/elements(\.classic|\/license-quote)?\.js(\?.*)?$/.test(address) ? address : undefined;
}

/** How long a worker may take to begin. */
const patience = 5_000;

/** Does long tasks one after the other in a worker, so that the page stays quick; without a worker it gives way between tasks. */
export class Background {
  private worker: Promise<Worker | undefined> | undefined;

  /** Rejects with the signal's reason when it is aborted; what the worker was doing ends with it. */
  async perform<K extends Kind>(tarifwerk: Tarifwerk, task: Task<K>, signal: AbortSignal): Promise<Done<K>> {
    this.worker ??= startWorker();
    const worker = await this.worker;
    signal.throwIfAborted();
    if (worker) {
      const done = await this.ask(worker, task, signal);
      if (done) return done;
    }
    await nextTurn();
    signal.throwIfAborted();
    return perform(tarifwerk, task);
  }

  /** Lets the worker go; the next task starts another. */
  end(): void {
    void this.worker?.then((worker) => worker?.terminate());
    this.worker = undefined;
  }

  /** `undefined` where the worker failed: then it is not asked again. */
  private ask<K extends Kind>(worker: Worker, task: Task<K>, signal: AbortSignal): Promise<Done<K> | undefined> {
    return new Promise((resolve, reject) => {
      const failed = (): void => {
        worker.terminate();
        this.worker = Promise.resolve(undefined);
        resolve(undefined);
      };
      worker.onmessage = ({ data }: MessageEvent<Done<K> | undefined>) => (data ? resolve(data) : failed());
      worker.onerror = failed;
      signal.addEventListener("abort", () => {
        this.end();
        reject(signal.reason);
      });
      worker.postMessage(task);
    });
  }
}

/** A worker that has begun; `undefined` where there can be none, as on a page opened from disk. */
function startWorker(): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      if (script === undefined || typeof Worker === "undefined") throw new Error("no worker");
      worker = new Worker(script, { name: workerName, type: import.meta.url === undefined ? "classic" : "module" });
    } catch {
      resolve(undefined);
      return;
    }
    const give = (begun: Worker | undefined): void => {
      clearTimeout(timer);
      if (!begun) worker.terminate();
      resolve(begun);
    };
    const timer = setTimeout(() => give(undefined), patience);
    worker.onmessage = ({ data }) => give(data === workerName ? worker : undefined);
    worker.onerror = (event) => {
      event.preventDefault();
      give(undefined);
    };
  });
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
