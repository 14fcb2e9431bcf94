//! CSV as spreadsheets write it: semicolons, commas or tabs, with or without a byte-order mark, cells in quotation marks.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};

/// The mark by which spreadsheets recognise UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// How a file separates its cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) separator: u8,
    pub(super) has_byte_order_mark: bool,
    /// Whether a line of its own states the separator.
    pub(super) states_separator: bool,
}

/// The cells of a row.
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    /// Whether a quotation mark in it never closes; it ends with its line then.
    pub(super) has_open_quote: bool,
}

/// A file as cells.
pub(super) struct Table {
    pub(super) dialect: Dialect,
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Row>,
    /// The cells of the longest row.
    pub(super) width: usize,
}

impl Table {
    /// Reads a file with the separator under which its first line has the most columns that are known, then the most cells.
    pub(super) fn read(text: &str, is_known: impl Fn(&str) -> bool) -> Self {
        let without_mark = text.strip_prefix(BYTE_ORDER_MARK);
        let has_byte_order_mark = without_mark.is_some();
        let text = without_mark.unwrap_or(text);
        let fit = |separator: u8| {
            let cells = records(text, separator).next().map(|row| row.cells).unwrap_or_default();
            (cells.iter().filter(|cell| is_known(cell)).count(), cells.len())
        };
        // Of equals the last one is taken.
        let likeliest = || [b'\t', b',', b';'].into_iter().max_by_key(|&separator| fit(separator)).unwrap_or(b';');
        let stated = stated_separator(text);
        let (separator, text) = stated.unwrap_or_else(|| (likeliest(), text));
        let mut records = records(text, separator);
        let header = records.next().map(|row| row.cells).unwrap_or_default();
        let rows: Vec<Row> = records.collect();
        let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).max(header.len());
        let dialect = Dialect { separator, has_byte_order_mark, states_separator: stated.is_some() };
        Self { dialect, header, rows, width }
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
    Records { reader: ReaderBuilder::new().delimiter(separator).build(), separator, rest: text.as_bytes() }
}

/// The rows of a file; empty lines are none.
struct Records<'a> {
    reader: Reader,
    separator: u8,
    rest: &'a [u8],
}

impl Iterator for Records<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        let blank = self.rest.iter().take_while(|&&sign| is_line_break(sign)).count();
        let from = self.rest.get(blank..).unwrap_or_default();
        let cells = self.cells()?;
        let (record, _) = from.split_at_checked(from.len().saturating_sub(self.rest.len())).unwrap_or_default();
        if !swallows_lines(record, self.separator) {
            return Some(Row { cells, has_open_quote: false });
        }
        // What the open mark swallowed are rows of their own.
        let first_line = from.iter().take_while(|&&sign| !is_line_break(sign)).count();
        let (line, rest) = from.split_at_checked(first_line).unwrap_or_default();
        self.rest = line;
        self.reader.reset();
        let cells = self.cells().unwrap_or_default();
        self.rest = rest;
        self.reader.reset();
        Some(Row { cells, has_open_quote: true })
    }
}

impl Records<'_> {
    fn cells(&mut self) -> Option<Vec<String>> {
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

fn is_line_break(sign: u8) -> bool {
    matches!(sign, b'\r' | b'\n')
}

/// Whether a quotation mark that is never closed made one row of several, or of the last one: none closes it before the end of
/// the file, or one that opens another cell does.
fn swallows_lines(record: &[u8], separator: u8) -> bool {
    enum Place {
        Start,
        Plain,
        Quoted,
        Behind,
    }
    let mut place = Place::Start;
    let mut breaks_lines = false;
    let mut closes_oddly = false;
    for &sign in record {
        place = match (place, sign) {
            (Place::Quoted, b'"') => Place::Behind,
            (Place::Start | Place::Behind, b'"') => Place::Quoted,
            (Place::Quoted, _) => {
                breaks_lines |= is_line_break(sign);
                Place::Quoted
            }
            (_, sign) if sign == separator || is_line_break(sign) => Place::Start,
            (Place::Behind, b' ') => Place::Behind,
            (Place::Behind, _) => {
                closes_oddly = true;
                Place::Plain
            }
            (Place::Start | Place::Plain, _) => Place::Plain,
        };
    }
    matches!(place, Place::Quoted) || (breaks_lines && closes_oddly)
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
        let separator = dialect.separator.into();
        if dialect.states_separator {
            text.push_str("sep=");
            text.push(separator);
            text.push_str("\r\n");
        }
        Self { separator, text }
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
