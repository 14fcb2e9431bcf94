/** What one of our records holds under a name that may come from anywhere: not what every object has, such as "constructor". */
export function own<Value>(record: Readonly<Partial<Record<string, Value>>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
