import { TarifwerkBurdenLimit } from "./burden-limit/element.js";
import { TarifwerkCopayment } from "./copayment/element.js";
import { TarifwerkDeadlines } from "./deadlines/element.js";
import { TarifwerkLicenseQuote } from "./license-quote/element.js";
import { TarifwerkRenewal } from "./renewal/element.js";
import { TarifwerkServiceCredit } from "./service-credit/element.js";
import { TarifwerkYear } from "./year/element.js";

const elements: ReadonlyArray<readonly [name: string, element: CustomElementConstructor]> = [
  ["tarifwerk-year", TarifwerkYear],
  ["tarifwerk-copayment", TarifwerkCopayment],
  ["tarifwerk-burden-limit", TarifwerkBurdenLimit],
  ["tarifwerk-license-quote", TarifwerkLicenseQuote],
  ["tarifwerk-renewal", TarifwerkRenewal],
  ["tarifwerk-service-credit", TarifwerkServiceCredit],
  ["tarifwerk-deadlines", TarifwerkDeadlines],
];

/** Defines what is not defined yet: a second copy of the script on a page changes nothing. */
export function defineElements(registry: CustomElementRegistry): void {
  for (const [name, element] of elements) {
    if (!registry.get(name)) registry.define(name, element);
  }
}
