import { leaving } from "./leaving.js";

/** How long after a page was asked to go it may still be there because it waits for the next one, in milliseconds. */
const patience = 5_000;

/** Lets the browser keep the files of the page, so that it opens without a network too. Not in a page opened from disk. */
export function keepForOffline(): void {
  if (!isSecureContext || !location.protocol.startsWith("http")) return;
  const keeper = serviceWorkers();
  if (!keeper) return;
  answerWhetherLeaving(keeper);
  // The page comes first: nothing is fetched for later before it stands.
  const register = (): void => {
    keeper.register("service-worker.js", { updateViaCache: "none" }).catch((reason: unknown) => {
      // The page works all the same, only not without a network.
      console.info(reason);
    });
  };
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}

/** In a sandboxed frame already the question whether there are any is refused. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return "serviceWorker" in navigator ? navigator.serviceWorker : undefined;
  } catch (reason) {
    console.info(reason);
    return undefined;
  }
}

/** A new build takes over when the last page of the old one is left. */
function answerWhetherLeaving(keeper: ServiceWorkerContainer): void {
  let left = Number.NEGATIVE_INFINITY;
  addEventListener("beforeunload", () => {
    left = performance.now();
  });
  keeper.addEventListener("message", ({ data, ports }: MessageEvent<unknown>) => {
    if (data === leaving) ports[0]?.postMessage(performance.now() - left < patience);
  });
}
