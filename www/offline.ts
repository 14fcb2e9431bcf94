/** Lets the browser keep the files of the page, so that it opens without a network too. Not in a page opened from disk. */
export function keepForOffline(): void {
  if (!isSecureContext || !location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
  // The page comes first: nothing is fetched for later before it stands.
  const register = (): void => {
    navigator.serviceWorker.register("service-worker.js", { updateViaCache: "none" }).catch((reason: unknown) => {
      // The page works all the same, only not without a network.
      console.info(reason);
    });
  };
  if (document.readyState === "complete") register();
  else addEventListener("load", register, { once: true });
}
