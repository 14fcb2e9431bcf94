import "tarifwerk/elements.js";
import "tarifwerk/elements/copayment.js";
import "tarifwerk/elements.classic.js";
import "tarifwerk/frame.js";
import type { TarifwerkLicenseQuoteElement } from "tarifwerk/elements.js";

const copayment = document.createElement("tarifwerk-copayment");
copayment.value = { service: "medicine", date: "2026-03-02", price: "82.40" };
copayment.year = 2026;
copayment.setAttribute("lang", "en");
copayment.setAttribute("year", "2026");
copayment.setAttribute("aria-label", "Co-payment");
copayment.addEventListener("click", (event) => event.clientX);
copayment.addEventListener("tarifwerk-result", (event) => {
  const { input, result } = event.detail;
  const own: string = result.ownCost;
  const { date } = input;
  return [own, date];
});
copayment.addEventListener("tarifwerk-error", ({ detail }) => detail.problems.map(({ path, message }) => path + message), { once: true });

const quote: TarifwerkLicenseQuoteElement | null = document.querySelector("tarifwerk-license-quote");
if (quote) quote.priceList = "prices.json";

// @ts-expect-error an element that does not exist has no such property
document.createElement("tarifwerk-copaiment").value = {};
// @ts-expect-error an event that does not exist
copayment.addEventListener("tarifwerk-resutl", () => undefined);
// @ts-expect-error an event without its prefix
copayment.addEventListener("result", () => undefined);
// @ts-expect-error a detail that the event does not have
copayment.addEventListener("tarifwerk-input", (event) => event.detail.result);
// @ts-expect-error an attribute that does not exist
copayment.setAttribute("laguage", "en");
// @ts-expect-error a field of the input that does not exist
copayment.value = { service: "medicine", date: "2026-03-02", prise: "82.40" };
// @ts-expect-error the result is not to be set
copayment.result = undefined;
// @ts-expect-error a property of another element
copayment.priceList = "prices.json";
