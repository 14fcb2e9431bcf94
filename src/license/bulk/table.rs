//! CSV as spreadsheets write it: semicolons, commas or tabs, with or without a byte-order mark, cells in quotation marks.

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

fn records(text: &str, separator: u8) -> impl Iterator<Item = Vec<String>> + '_ {
    let reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.into_records().filter_map(Result::ok).map(|record| record.iter().map(str::to_owned).collect())
}

/// Writes cells so that no spreadsheet takes one of them for a formula.
pub(super) struct Writer {
    writer: csv::Writer<Vec<u8>>,
}

impl Writer {
    pub(super) fn new(dialect: Dialect) -> Self {
        let mut start = Vec::new();
        if dialect.has_byte_order_mark {
            start.extend_from_slice(BYTE_ORDER_MARK.encode_utf8(&mut [0; 4]).as_bytes());
        }
        let mut builder = csv::WriterBuilder::new();
        let builder = builder.delimiter(dialect.separator).terminator(csv::Terminator::CRLF).flexible(true);
        Self { writer: builder.from_writer(start) }
    }

    pub(super) fn row<'a>(&mut self, cells: impl Iterator<Item = &'a str>) {
        // Writing to memory cannot fail.
        let _ = self.writer.write_record(cells.map(harmless));
    }

    pub(super) fn finish(self) -> String {
        self.writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// The cell, with an apostrophe before what a spreadsheet would calculate.
fn harmless(cell: &str) -> String {
    let starts_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    if starts_formula { format!("'{cell}") } else { cell.to_owned() }
}
