/** A written number with its noun: "1 Fall", "1.002 Fälle". */
export function counted(count: string, one: string, several: string): string {
  return `${count} ${count === "1" ? one : several}`;
}
