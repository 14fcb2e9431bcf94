// Tables as text, as spreadsheets read and write them. The libraries looked at do not tell the line of a row whose cells hold
// line ends, and cost more than they save.

export interface CsvRow {
  /** The line in which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  /** The line of a quotation mark that is never closed. */
  readonly unclosed?: number;
}

/** Reads a table with semicolons, commas or tabs between its cells; empty rows are left out. */
export function readCsv(text: string): CsvTable {
  const { delimiter, skipped, content } = opening(text.replace(/^\uFEFF/, "").replaceAll(/\r\n?/g, "\n"));
  const rows: CsvRow[] = [];
  let line = skipped + 1;
  let row = line;
  let cells: string[] = [];
  let cell = "";
  let quotedFrom: number | undefined;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = "";
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((filled) => filled !== "")) rows.push({ line: row, cells });
    cells = [];
    row = line;
  };
  for (let at = 0; at < content.length; at += 1) {
    const sign = content.charAt(at);
    if (sign === "\n") line += 1;
    if (quotedFrom !== undefined) {
      if (sign !== '"') cell += sign;
      else if (content.charAt(at + 1) === '"') {
        cell += sign;
        at += 1;
      } else quotedFrom = undefined;
    } else if (sign === '"' && cell.trim() === "") quotedFrom = line;
    else if (sign === delimiter) endCell();
    else if (sign === "\n") endRow();
    else cell += sign;
  }
  endRow();
  return quotedFrom === undefined ? { rows } : { rows, unclosed: quotedFrom };
}

/** The sign between cells: that of a first line "sep=;", else the first of tab, semicolon and comma that occurs at all, since
 *  dates hold commas and never the others. */
function opening(text: string): { readonly delimiter: string; readonly skipped: number; readonly content: string } {
  const [line, named] = /^sep=(.)\n/i.exec(text) ?? [];
  if (line !== undefined && named !== undefined) return { delimiter: named, skipped: 1, content: text.slice(line.length) };
  const unquoted = text.replaceAll(/"[^"]*"/g, "");
  const delimiter = ["\t", ";", ","].find((sign) => unquoted.includes(sign)) ?? ";";
  return { delimiter, skipped: 0, content: text };
}

/** Writes a table with a byte-order mark, without which spreadsheets take umlauts for something else. */
export function writtenCsv(rows: readonly (readonly string[])[], delimiter: ";" | ","): string {
  return `\uFEFF${rows.map((cells) => cells.map((cell) => writtenCell(cell, delimiter)).join(delimiter)).join("\r\n")}\r\n`;
}

/** What a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text. */
function writtenCell(cell: string, delimiter: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return harmless.includes(delimiter) || /["\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
