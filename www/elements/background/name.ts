/** By this name the script knows that it was started as a worker by an element. */
export const workerName = "tarifwerk-background";
