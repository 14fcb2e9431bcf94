// Tables as text, as the elements read and write them: what spreadsheets would take for formulas, quotes and line ends.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL("../../www/elements/shared/csv.ts", import.meta.url))],
  bundle: true,
  format: "esm",
  write: false,
});
const { readCsv, writtenCsv } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`);

test("cells that a spreadsheet would calculate are made texts", () => {
  const harmful = ["=1+1", "+49", "-5", "@SUM(A1)", "\tx", "\rx", '=HYPERLINK("x";"y")'];
  const written = writtenCsv([harmful, ["a=b", "5-3", "", "0"]], ";");
  assert.equal(
    written,
    `\uFEFF'=1+1;'+49;'-5;'@SUM(A1);'\tx;"'\rx";"'=HYPERLINK(""x"";""y"")"\r\na=b;5-3;;0\r\n`,
  );
  for (const cell of readCsv(`sep=;\n${written.slice(1)}`).rows[0]?.cells ?? []) assert.match(cell, /^'/);
});

test("what is written is read again", () => {
  const rows = [["a", 'say "yes"', "semi;colon", "com,ma"], ["two\nlines", "ü", "", "x"]];
  for (const delimiter of [";", ","]) {
    assert.deepEqual(readCsv(`sep=${delimiter}\n${writtenCsv(rows, delimiter).slice(1)}`).rows.map(({ cells }) => cells), rows);
  }
});

test("rows keep their lines, empty ones are left out", () => {
  const { rows, unclosed } = readCsv('\uFEFFa;b\r\n\r\n;;\r\n"c\r\nd";e\r\nf;g');
  assert.deepEqual(rows, [
    { line: 1, cells: ["a", "b"] },
    { line: 4, cells: ["c\nd", "e"] },
    { line: 6, cells: ["f", "g"] },
  ]);
  assert.equal(unclosed, undefined);
  assert.equal(readCsv('a;b\nc;"d\ne;f').unclosed, 2);
});
