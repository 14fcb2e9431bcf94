//! CSV as spreadsheets write it: semicolons, commas or tabs, with or without a byte-order mark, cells in quotation marks.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// The mark by which spreadsheets recognise UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// How a file separates its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) separator: u8,
    pub(super) has_byte_order_mark: bool,
}

/// A file as cells.
pub(super) struct Table {
    pub(super) dialect: Dialect,
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
    /// The cells of the longest row.
    pub(super) width: usize,
    /// Whether the last row swallowed others, since a quotation mark before it never closes.
    pub(super) has_open_quote: bool,
}

impl Table {
    /// Reads a file with the separator under which its first line has the most columns that are known, then the most cells.
    pub(super) fn read(text: &str, is_known: impl Fn(&str) -> bool) -> Self {
        let without_mark = text.strip_prefix(BYTE_ORDER_MARK);
        let has_byte_order_mark = without_mark.is_some();
        let text = without_mark.unwrap_or(text);
        let fit = |separator: u8| {
            let cells = records(text, separator).next().unwrap_or_default();
            (cells.iter().filter(|cell| is_known(cell)).count(), cells.len())
        };
        // Of equals the last one is taken.
        let likeliest = || [b'\t', b',', b';'].into_iter().max_by_key(|&separator| fit(separator)).unwrap_or(b';');
        let (separator, text) = match stated_separator(text) {
            Some((separator, rest)) => (separator, rest),
            None => (likeliest(), text),
        };
        let mut records = records(text, separator);
        let header = records.next().unwrap_or_default();
        let rows: Vec<Vec<String>> = records.collect();
        let breaks_lines = |row: &Vec<String>| row.iter().any(|cell| cell.contains('\n'));
        let has_open_quote = text.matches('"').count() % 2 == 1 && rows.last().is_some_and(breaks_lines);
        let width = rows.iter().map(Vec::len).max().unwrap_or(0).max(header.len());
        Self { dialect: Dialect { separator, has_byte_order_mark }, header, rows, width, has_open_quote }
    }
}

/// The separator that a spreadsheet wrote into a line of its own, `sep=;`, and what follows that line.
fn stated_separator(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    match line.trim_end().trim_matches('"').as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', separator] => Some((*separator, rest)),
        _ => None,
    }
}

fn records(text: &str, separator: u8) -> Records<'_> {
    Records { reader: ReaderBuilder::new().delimiter(separator).build(), rest: text.as_bytes() }
}

/// The rows of a file; empty lines are none.
struct Records<'a> {
    reader: Reader,
    rest: &'a [u8],
}

impl Iterator for Records<'_> {
    type Item = Vec<String>;

    fn next(&mut self) -> Option<Vec<String>> {
        let mut row = Vec::new();
        let mut cell = Vec::new();
        let mut part = [0; 256];
        loop {
            // Asked once more without anything left, the reader closes the last row.
            let (result, read, written) = self.reader.read_field(self.rest, &mut part);
            self.rest = self.rest.get(read..).unwrap_or_default();
            cell.extend_from_slice(part.get(..written).unwrap_or_default());
            match result {
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
                ReadFieldResult::Field { record_end } => {
                    row.push(String::from_utf8(core::mem::take(&mut cell)).unwrap_or_default());
                    if record_end {
                        return Some(row);
                    }
                }
                ReadFieldResult::End => return None,
            }
        }
    }
}

/// Writes cells so that no spreadsheet takes one of them for a formula.
pub(super) struct Writer {
    separator: char,
    text: String,
}

impl Writer {
    pub(super) fn new(dialect: Dialect) -> Self {
        let mut text = String::new();
        if dialect.has_byte_order_mark {
            text.push(BYTE_ORDER_MARK);
        }
        Self { separator: dialect.separator.into(), text }
    }

    pub(super) fn row<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        let mut is_first = true;
        for cell in cells {
            if !core::mem::take(&mut is_first) {
                self.text.push(self.separator);
            }
            self.cell(&harmless(cell));
        }
        self.text.push_str("\r\n");
    }

    fn cell(&mut self, cell: &str) {
        if cell.contains([self.separator, '"', '\r', '\n']) {
            self.text.push('"');
            self.text.push_str(&cell.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(cell);
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// The cell, with an apostrophe before what a spreadsheet would calculate.
fn harmless(cell: &str) -> String {
    let starts_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if starts_formula { format!("'{cell}") } else { cell.to_owned() }
}
