// Who pays which part of the costs, exact to the cent. What the tariff pays is taken off the co-payment first, then off the
// excess, then off the rest.
import type { YearEstimate } from "../engine.js";
import { difference, isZero, lesser, sum } from "../shared/exact.js";

export type Payer = "copayment" | "excess" | "rest" | "tariff" | "statutory";

export interface Share {
  readonly payer: Payer;
  readonly amount: string;
}

/** The parts that are not nothing, the visitor's own first. They add up to the whole cost. */
export function sharesOf({ lines, totals }: YearEstimate): readonly Share[] {
  const own = lines.map((line) => {
    const fromCopayment = lesser(line.copayment, line.tariffBenefit);
    const fromExcess = lesser(line.excess, difference(line.tariffBenefit, fromCopayment));
    return { copayment: difference(line.copayment, fromCopayment), excess: difference(line.excess, fromExcess) };
  });
  const copayment = sum(own.map((part) => part.copayment));
  const excess = sum(own.map((part) => part.excess));
  const shares: readonly Share[] = [
    { payer: "copayment", amount: copayment },
    { payer: "excess", amount: excess },
    { payer: "rest", amount: difference(totals.ownCost, sum([copayment, excess])) },
    { payer: "tariff", amount: totals.tariffBenefit },
    { payer: "statutory", amount: totals.statutoryShare },
  ];
  return shares.filter(({ amount }) => !isZero(amount));
}
