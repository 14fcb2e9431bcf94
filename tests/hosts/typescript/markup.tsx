import type { TarifwerkIntrinsicElements } from "tarifwerk/elements.js";

declare global {
  namespace JSX {
    interface IntrinsicElements extends TarifwerkIntrinsicElements {}
    interface Element {}
  }
}

export const right = [
  <tarifwerk-copayment lang="en" year="2026" class="wide" />,
  <tarifwerk-year tariff="MediAmbulant" year={2026} />,
  <tarifwerk-license-quote price-list="prices.json" />,
];

export const wrong = [
  // @ts-expect-error an attribute that does not exist
  <tarifwerk-copayment laguage="en" />,
  // @ts-expect-error a language that is not spoken
  <tarifwerk-copayment lang="fr" />,
  // @ts-expect-error an attribute of another element
  <tarifwerk-copayment tariff="MediAmbulant" />,
  // @ts-expect-error a year that is no number
  <tarifwerk-copayment year="soon" />,
  // @ts-expect-error an element that does not exist
  <tarifwerk-copaiment />,
];
