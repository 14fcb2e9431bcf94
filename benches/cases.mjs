// The rule that everything here computes, its seeded cases, and the exact answers in cents.
//
// A medicine's co-payment, the household's burden limit of 2026, what is left of it, what is to pay: seven inputs, four outputs.

/** Values of 2026, in cents and percent: § 61 and § 62 SGB V, reference value 47,460, child allowance 9,756. */
export const values = { percent: 10, minimum: 500, maximum: 1_000, partner: 711_900, child: 975_600, regular: 2, chronic: 1 };

/**
 * @typedef {object} Case Amounts in cents.
 * @property {number} price
 * @property {number} quantity
 * @property {number} income
 * @property {boolean} partner
 * @property {number} children
 * @property {boolean} chronic
 * @property {number} paid
 */

/** @typedef {[copayment: number, limit: number, remaining: number, toPay: number]} Outcome Cents. */

/** "56.62". @param {number} cents */
export const text = (cents) => `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

/** Always the same cases. @param {number} count @returns {Case[]} */
export function cases(count) {
  let state = 20_261_122;
  const below = (/** @type {number} */ end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
  return Array.from({ length: count }, () => ({
    price: 1 + below(20_000),
    quantity: 1 + below(3),
    income: below(9_000_001),
    partner: below(2) === 1,
    children: below(5),
    chronic: below(2) === 1,
    paid: below(60_000),
  }));
}

/** Half a cent goes up. @param {bigint} amount @param {number} percent */
const share = (amount, percent) => (amount * BigInt(percent) + 50n) / 100n;
/** @param {bigint} one @param {bigint} other */
const less = (one, other) => (one < other ? one : other);
/** @param {bigint} one @param {bigint} other */
const more = (one, other) => (one > other ? one : other);

/** The co-payment of one pack. @param {bigint} price */
export function copaymentInCents(price) {
  return less(less(more(share(price, values.percent), BigInt(values.minimum)), BigInt(values.maximum)), price);
}

/** By whole cents in BigInt, which cannot be wrong by rounding; also the peer "BigInt by hand". @param {Case} one @returns {Outcome} */
export function exact(one) {
  const copayment = copaymentInCents(BigInt(one.price)) * BigInt(one.quantity);
  const allowances = BigInt(one.partner ? values.partner : 0) + BigInt(values.child) * BigInt(one.children);
  const limit = share(more(BigInt(one.income) - allowances, 0n), one.chronic ? values.chronic : values.regular);
  const remaining = more(limit - BigInt(one.paid), 0n);
  return [Number(copayment), Number(limit), Number(remaining), Number(less(copayment, remaining))];
}
