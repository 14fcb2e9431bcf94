// What one writes by hand with a decimal library: texts in, texts out.
import Big from "big.js";
import Decimal from "decimal.js";
import { text, values } from "../cases.mjs";

const euros = (/** @type {number} */ cents) => text(cents);

/** @param {import("../cases.mjs").Case} one */
export function decimalJs(one) {
  const price = new Decimal(euros(one.price));
  const share = price.times(values.percent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const each = Decimal.min(Decimal.max(share, euros(values.minimum)), euros(values.maximum), price);
  const copayment = each.times(one.quantity);
  let assessable = new Decimal(euros(one.income));
  if (one.partner) assessable = assessable.minus(euros(values.partner));
  assessable = Decimal.max(assessable.minus(new Decimal(euros(values.child)).times(one.children)), 0);
  const percent = one.chronic ? values.chronic : values.regular;
  const limit = assessable.times(percent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const remaining = Decimal.max(limit.minus(euros(one.paid)), 0);
  return [copayment, limit, remaining, Decimal.min(copayment, remaining)].map((amount) => amount.toFixed(2));
}

/** @param {Big} one @param {Big} other */
const less = (one, other) => (one.lt(other) ? one : other);
/** @param {Big} one @param {Big} other */
const more = (one, other) => (one.gt(other) ? one : other);

/** @param {import("../cases.mjs").Case} one */
export function bigJs(one) {
  const price = new Big(euros(one.price));
  const share = price.times(values.percent).div(100).round(2, 1);
  const each = less(less(more(share, new Big(euros(values.minimum))), new Big(euros(values.maximum))), price);
  const copayment = each.times(one.quantity);
  let assessable = new Big(euros(one.income));
  if (one.partner) assessable = assessable.minus(euros(values.partner));
  assessable = more(assessable.minus(new Big(euros(values.child)).times(one.children)), new Big(0));
  const limit = assessable.times(one.chronic ? values.chronic : values.regular).div(100).round(2, 1);
  const remaining = more(limit.minus(euros(one.paid)), new Big(0));
  return [copayment, limit, remaining, less(copayment, remaining)].map((amount) => amount.toFixed(2));
}

/**
 * One co-payment with the fields and answers of `copayment()`: the object call by hand, without any check of its input.
 * @param {{ price: string, quantity?: number, fixedAmount?: string, rebateContract?: boolean, exemptionCertificate?: boolean }} input
 */
export function copaymentByHand(input) {
  const price = new Decimal(input.price);
  const quantity = input.quantity ?? 1;
  const base = input.fixedAmount === undefined ? price : Decimal.min(price, input.fixedAmount);
  const share = base.times(values.percent).div(100).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const each = Decimal.min(Decimal.max(share, euros(values.minimum)), euros(values.maximum), base);
  const copayment = input.exemptionCertificate ? new Decimal(0) : each.times(quantity);
  const excess = input.rebateContract ? new Decimal(0) : price.minus(base).times(quantity);
  const cost = price.times(quantity);
  const ownCost = copayment.plus(excess);
  return {
    cost: cost.toFixed(2),
    copayment: copayment.toFixed(2),
    excess: excess.toFixed(2),
    ownCost: ownCost.toFixed(2),
    statutoryShare: cost.minus(ownCost).toFixed(2),
    warnings: [],
    steps: [],
  };
}
