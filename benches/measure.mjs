// Times several things side by side: in turns, so that what slows the machine slows all of them alike.

/**
 * @param {Record<string, () => void>} subjects Each call of one does its work once.
 * @param {{ rounds?: number, milliseconds?: number }} [options] How many turns, and how long each turn lasts.
 * @returns {Record<string, number>} Microseconds a call, the median of all turns.
 */
export function sideBySide(subjects, { rounds = 15, milliseconds = 12 } = {}) {
  const names = Object.keys(subjects);
  /** @type {Record<string, number>} */
  const calls = {};
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const run = (/** @type {string} */ name, /** @type {number} */ count) => {
    const subject = /** @type {() => void} */ (subjects[name]);
    const start = performance.now();
    for (let call = 0; call < count; call += 1) subject();
    return performance.now() - start;
  };
  // The engine compiles what is called often: warm up until a turn of the wanted length is known. A first call alone, which may compile
  // a whole module, says nothing: what was long enough must be so again.
  for (const name of names) {
    let count = 1;
    while ((run(name, count) < milliseconds || run(name, count) < milliseconds) && count < 1e8) count *= 2;
    calls[name] = count;
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const count = /** @type {number} */ (calls[name]);
      /** @type {number[]} */ (times[name]).push((run(name, count) * 1_000) / count);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(/** @type {number[]} */ (times[name]))]));
}

/** @param {number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Three significant digits. @param {number} number */
export const short = (number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));

/** A Markdown table. @param {string[]} head @param {(string | number)[][]} rows */
export function table(head, rows) {
  const line = (/** @type {(string | number)[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
