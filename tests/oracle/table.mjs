// What quoteCsv gives back, read by column: fees, VAT, gross and whether the row has a problem. The one place that knows
// how the package names and writes its columns.

const heads = {
  fee: /^(Gebühr netto|net fee)$/,
  vat: /^(Umsatzsteuer|VAT)$/,
  gross: /^(Gebühr brutto|gross fee)$/,
  problem: /^problem$/i,
};

/** Rows of cells; a cell in quotes may hold separators, line ends and doubled quotes. */
function cells(text) {
  const separator = (text.split("\n", 1)[0].match(/;/g) ?? []).length > 0 ? ";" : ",";
  const rows = [[""]];
  let quoted = false;
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at += 1) {
    const row = rows.at(-1);
    if (text[at] === '"' && quoted && text[at + 1] === '"') row[row.length - 1] += text[(at += 1)];
    else if (text[at] === '"') quoted = !quoted;
    else if (quoted) row[row.length - 1] += text[at];
    else if (text[at] === separator) row.push("");
    else if (text[at] === "\n") rows.push([""]);
    else if (text[at] !== "\r") row[row.length - 1] += text[at];
  }
  return rows.filter((row) => row.length > 1 || row[0] !== "");
}

/** "1.234,56", "1234.56" -> "1234.56" */
const amount = (cell) => cell.replace(/[^0-9]/g, "").replace(/(\d\d)$/, ".$1");

/** The answer of the package in the words of the oracle. */
export function quotedTable({ csv, rows }) {
  const [names, ...lines] = cells(csv);
  const column = Object.fromEntries(Object.entries(heads).map(([name, like]) =>
    [name, names.findIndex((head) => like.test(head.trim()))]));
  if (Object.values(column).includes(-1)) throw new Error(`a column is missing in ${names.join(" | ")}`);
  return {
    rows,
    lines: lines.map((line) => {
      if (line[column.problem].trim() !== "") return { problem: true };
      const [fee, vat, gross] = ["fee", "vat", "gross"].map((name) => amount(line[column[name]]));
      return { problem: false, fee, vat, gross };
    }),
    harmless: lines.every((line) => line.every((cell) => !/^\s*[=+\-@]/.test(cell))),
  };
}
