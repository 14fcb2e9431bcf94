import { parentPort, workerData } from "node:worker_threads";
import { load } from "tarifwerk";

parentPort.postMessage((await load()).copayment(workerData).ownCost);
