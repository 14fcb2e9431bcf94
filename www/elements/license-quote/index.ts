// Entry of elements/license-quote.js: importing it defines the element. Started as a worker by the element, it does its long work.
import { serveAsWorker } from "../background/worker.js";
import { define } from "../define.js";
import { TarifwerkLicenseQuote } from "./element.js";

define("tarifwerk-license-quote", TarifwerkLicenseQuote);
serveAsWorker();
