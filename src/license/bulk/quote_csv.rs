//! A row at a time: cases, net fee, VAT and gross, or what is wrong with the row.

use serde::Serialize;

use super::columns;
use super::table::{Row, Table, Writer};
use crate::calendar::Date;
use crate::explain::{Explanation, Options, Warning};
use crate::input::{Path, Problem, Report};
use crate::language::Language;
use crate::license::cases::{CaseCount, CaseKind, MOST_CASES};
use crate::license::order::Wanted;
use crate::license::price_list::{CheckedList, PriceList};
use crate::license::vat;
use crate::money::{Money, NotationFault, Percent, parse_count};
use crate::text::{BulkColumn, BulkFault, LicenseFault, LicenseRemark};

/// The rows that one call takes.
const MOST_ROWS: usize = 100_000;

/// A file with its fees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct QuotedCsv {
    /// The rows as they were, each with cases, net fee, VAT, gross fee and problem behind it, in the same dialect.
    pub csv: String,
    /// How many institutions there are, with and without a problem.
    pub rows: usize,
    /// What is wrong with single rows, at `/<row>` counted from 0 without the header, or at `/<row>/<column>`.
    pub problems: Vec<Problem>,
    /// What the caller should know.
    pub warnings: Vec<Warning>,
}

/// Computes the fee of every institution of a CSV file, for one year, without modules and discounts.
///
/// The first line names the columns, in German or English: `vollstationär` or `inpatient`, `ambulant` or `outpatient`, and so on for each
/// kind that the price list counts; other columns stay as they are. Counts may be grouped (`1.234`). A row that is wrong does not stop
/// the others. No cell of the answer begins like a formula.
///
/// # Errors
///
/// All problems at once: faults of the price list, a date outside it, a file without rows or without a needed column.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::explain::Options;
/// use tarifwerk::license::{Band, Bound, PriceList, PricingModel, quote_csv};
/// use tarifwerk::money::AmountInput;
///
/// let band = Band { up_to: Bound::Open, flat: Some(AmountInput::euros(9_600)), per_case: None };
/// let list = PriceList::new("list-2026", Date::parse("2026-01-01")?, PricingModel::Band, vec![band]);
/// let csv = "Einrichtung;vollstationär;ambulant\nKlinik am Beispiel;6.791;13.186\n";
///
/// let quoted = quote_csv(csv, &list, Date::parse("2026-11-23")?, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(quoted.csv.lines().nth(1), Some("Klinik am Beispiel;6.791;13.186;19977;9600,00;1824,00;11424,00;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn quote_csv(csv: &str, list: &PriceList, date: Date, options: Options) -> Result<QuotedCsv, Vec<Problem>> {
    let mut report = Report::new(options.language);
    let checked = list.check(&Path::argument("list"), &mut report);
    if !list.is_for_quotes_on(date) {
        let fault = LicenseFault::OutsidePriceList { date, from: list.valid_from, to: list.valid_to };
        report.add(&Path::argument("date"), &fault);
    }
    let vat_rate = list.vat_rate(date);
    if vat_rate.is_none() {
        report.add(&Path::argument("date"), &LicenseFault::VatUnknown { date, from_year: vat::FIRST_YEAR });
    }
    let table = Table::read(csv, columns::is_known);
    if table.rows.is_empty() {
        report.add(&Path::ROOT, &BulkFault::NoRows);
    } else if table.rows.len() > MOST_ROWS {
        report.add(&Path::ROOT, &BulkFault::TooManyRows { rows: table.rows.len(), most: MOST_ROWS });
    }
    let (Some(list), Some(vat_rate)) = (checked, vat_rate) else { return Err(report.into_problems()) };
    let places = columns::find(&table.header, list.counts).unwrap_or_else(|faults| {
        for fault in faults {
            report.add(&Path::ROOT, &fault);
        }
        Vec::new()
    });
    if !report.is_empty() {
        return Err(report.into_problems());
    }
    let mut explanation = Explanation::new(options);
    if list.list.example == Some(true) {
        explanation.warn(&LicenseRemark::ExampleList { path: "" });
    }
    let rows = Rows { table: &table, list: &list, places, vat_rate, language: options.language };
    Ok(rows.quoted(explanation.finish().1))
}

struct Rows<'a> {
    table: &'a Table,
    list: &'a CheckedList<'a>,
    places: Vec<(CaseKind, usize)>,
    vat_rate: Percent,
    language: Language,
}

impl Rows<'_> {
    fn quoted(&self, warnings: Vec<Warning>) -> QuotedCsv {
        let width = self.table.width;
        let padded = |row: &[String]| core::iter::repeat_n("", width.saturating_sub(row.len()));
        let mut writer = Writer::new(self.table.dialect);
        let added = BulkColumn::ALL.map(|column| column.title(self.language));
        let header = &self.table.header;
        writer.row(header.iter().map(String::as_str).chain(padded(header)).chain(added));
        let mut count = 0_usize;
        let mut problems = Vec::new();
        for (index, Row { cells: row, has_open_quote }) in self.table.rows.iter().enumerate() {
            let cells = row.iter().map(String::as_str).chain(padded(row));
            if row.iter().all(|cell| cell.trim().is_empty()) {
                writer.row(cells.chain([""; BulkColumn::ALL.len()]));
                continue;
            }
            count = count.saturating_add(1);
            let mut of_row = Report::new(self.language);
            let fees = self.row(index, row, *has_open_quote, &mut of_row);
            let of_row = of_row.into_problems();
            let mut said: Vec<&str> = of_row.iter().map(|problem| problem.message.as_str()).collect();
            said.dedup();
            let problem = said.join("; ");
            let fees = fees.filter(|_| of_row.is_empty()).unwrap_or_default();
            writer.row(cells.chain(fees.iter().map(String::as_str)).chain([problem.as_str()]));
            problems.extend(of_row);
        }
        QuotedCsv { csv: writer.finish(), rows: count, problems, warnings }
    }

    /// Cases, net, VAT and gross of a row.
    fn row(&self, index: usize, row: &[String], has_open_quote: bool, report: &mut Report) -> Option<[String; 4]> {
        let root = Path::ROOT;
        let at = root.item(index);
        if has_open_quote {
            report.add(&at, &BulkFault::OpenQuote);
            return None;
        }
        let width = self.table.header.len();
        if row.len() > width {
            report.add(&at, &BulkFault::TooManyCells { cells: row.len(), most: width });
            return None;
        }
        let mut cases = CaseCount::new(0, 0);
        for &(kind, place) in &self.places {
            let column = self.table.header.get(place).map_or("", String::as_str);
            match count(row.get(place).map_or("", String::as_str)) {
                Ok(number) => cases.set(kind, number),
                Err((fault, shown)) => report.add(&at.field(column), &BulkFault::NotACount { fault, shown }),
            }
        }
        if !report.is_empty() {
            return None;
        }
        let order = Wanted { cases: &cases, modules: &[], discounts: &[] }.order(self.list, report);
        let mut silent = Explanation::new(Options { language: self.language, steps: false });
        // The only problem that an order of bare cases can have is a count beyond the last band.
        let mut beyond = Report::new(self.language);
        let Some(price) = order.price(&mut silent, &mut beyond) else {
            for problem in beyond.into_problems() {
                // No column is called that.
                let message = problem.message.strip_prefix("cases: ").unwrap_or(&problem.message).to_owned();
                report.take(Problem { path: at.to_string(), message, ..problem });
            }
            return None;
        };
        let vat = price.net.share(self.vat_rate);
        Some([order.billable_cases.to_string(), self.amount(price.net), self.amount(vat), self.amount(price.net + vat)])
    }

    /// With a comma in German, where it does not separate cells; else with a point.
    fn amount(&self, amount: Money) -> String {
        let exact = amount.to_string();
        if self.language == Language::German && self.table.dialect.separator != b',' { exact.replace('.', ",") } else { exact }
    }
}

/// A count as people and programs write it, or why it is none.
fn count(cell: &str) -> Result<u32, (NotationFault, String)> {
    let shown = || cell.chars().take(40).collect();
    let number = parse_count(cell).map_err(|fault| (fault, shown()))?;
    u32::try_from(number).ok().filter(|number| *number <= MOST_CASES).ok_or_else(|| (NotationFault::OutOfRange, shown()))
}
