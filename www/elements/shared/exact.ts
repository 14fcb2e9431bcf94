// Exact arithmetic on amounts as the engine writes them ("1234.50"), in whole cents. Never through floating point.

function toCents(amount: string): bigint {
  const [, sign, euros, cents] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(amount) ?? [];
  if (euros === undefined) throw new RangeError(`not an exact amount: "${amount}"`);
  const absolute = BigInt(euros) * 100n + BigInt((cents ?? "").padEnd(2, "0"));
  return sign === "-" ? -absolute : absolute;
}

function fromCents(cents: bigint): string {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, "0");
  return `${cents < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Twelve months of a monthly amount. */
export function yearOfMonths(monthly: string): string {
  return fromCents(toCents(monthly) * 12n);
}

export function difference(amount: string, less: string): string {
  return fromCents(toCents(amount) - toCents(less));
}

export function sum(amounts: readonly string[]): string {
  return fromCents(amounts.reduce((cents, amount) => cents + toCents(amount), 0n));
}

export function lesser(one: string, other: string): string {
  return toCents(one) < toCents(other) ? one : other;
}

export function isNegative(amount: string): boolean {
  return toCents(amount) < 0n;
}

export function isZero(amount: string): boolean {
  return toCents(amount) === 0n;
}
