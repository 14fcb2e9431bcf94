/** An object of JSON, not a list and not null. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The fields of an object that are not among the known ones. */
export function furtherFields(record: Readonly<Record<string, unknown>>, known: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !known.includes(name)));
}

export function isOneOf<Value extends string>(value: unknown, values: readonly Value[]): value is Value {
  return values.some((one) => one === value);
}

/** A count or price as a file may hold it; a link may hold text that was not a number yet. */
export function isNumberOrText(value: unknown): value is string | number {
  return typeof value === "string" || typeof value === "number";
}

/** Puts a value at a JSON Pointer of a copy that is the caller's own; without a value the field goes. */
export function placeAt(whole: Record<string, unknown>, path: string, value: unknown): void {
  const names = path.split("/").slice(1);
  let at: Record<string, unknown> = whole;
  for (const name of names.slice(0, -1)) {
    const next = at[name];
    if (typeof next !== "object" || next === null) return;
    at = next as Record<string, unknown>;
  }
  const last = names.at(-1);
  if (last === undefined) return;
  if (value === undefined) delete at[last];
  else at[last] = value;
}

/** The whole number at a JSON Pointer. */
export function countAt(whole: unknown, path: string): number | undefined {
  let at = whole;
  for (const name of path.split("/").slice(1)) at = typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined;
  return typeof at === "number" && Number.isInteger(at) ? at : undefined;
}
