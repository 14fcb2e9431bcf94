/** A file in pieces that each begin with its header line, so that progress can be told between them. */
export interface CsvPiece {
  readonly csv: string;
  /** How many rows the pieces before hold. */
  readonly rowsBefore: number;
  readonly rows: number;
}

/** Cuts behind every so many rows, and never inside quotation marks. */
export function csvPieces(text: string, rowsOfPiece: number): readonly CsvPiece[] {
  const ends = rowEnds(text);
  const headerEnd = ends[0] ?? text.length;
  const header = text.slice(0, headerEnd);
  const rows = ends.length - 1;
  if (rows <= rowsOfPiece) return [{ csv: text, rowsBefore: 0, rows: Math.max(rows, 0) }];
  const pieces: CsvPiece[] = [];
  for (let first = 1; first < ends.length; first += rowsOfPiece) {
    const last = Math.min(first + rowsOfPiece, ends.length) - 1;
    pieces.push({ csv: header + text.slice(ends[first - 1], ends[last]), rowsBefore: first - 1, rows: last - first + 1 });
  }
  return pieces;
}

/** The row numbers of a piece's problems, counted through the whole file. */
export function placedPath(path: string, { rowsBefore }: CsvPiece): string {
  return path.replace(/^\/(\d+)/, (_, row: string) => `/${Number(row) + rowsBefore}`);
}

/** The answer without its header line, but for the first piece. */
export function withoutHeader(csv: string): string {
  return csv.slice(rowEnds(csv)[0] ?? 0);
}

/** Where each row that is not blank ends, behind its line break. */
function rowEnds(text: string): readonly number[] {
  const ends: number[] = [];
  let quoted = false;
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    const breaks = at === text.length || (!quoted && (sign === "\n" || sign === "\r"));
    if (!breaks) continue;
    const end = sign === "\r" && text[at + 1] === "\n" ? at + 2 : Math.min(at + 1, text.length);
    if (at > start) ends.push(end);
    else if (ends.length > 0) ends[ends.length - 1] = end;
    start = end;
    at = end - 1 > at ? end - 1 : at;
  }
  return ends;
}
