//! Quotes from a CSV: dialects, names of columns, bad rows, cells that look like formulas.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::needless_pass_by_value,
    reason = "a test may fail loudly"
)]

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::{Json, compute};
use tarifwerk::calendar::Date;
use tarifwerk::explain::Options;
use tarifwerk::input::{Path, Read as _, Report};
use tarifwerk::language::Language;
use tarifwerk::license::{LicenseFeeInput, PriceList, QuotedCsv, quote_csv};

const GERMAN: Options = Options { language: Language::German, steps: true };
const ENGLISH: Options = support::ENGLISH;

/// Up to 1,000 cases 1,234.55, up to 20,000 1,500.00, more on request.
fn list() -> Value {
    json!({
        "id": "list-2026", "title": "List 2026", "vendor": "Vendor", "currency": "EUR", "validFrom": "2026-01-01", "validTo": "2026-12-31",
        "model": "band", "bands": [{ "upTo": 1_000, "flat": "1234.55" }, { "upTo": 20_000, "flat": "1500.00" }],
    })
}

fn price_list(value: Value) -> PriceList {
    PriceList::read(&Json(Some(value)), &Path::ROOT, &mut Report::new(Language::English)).unwrap()
}

fn quoted(csv: &str, options: Options) -> QuotedCsv {
    quote_csv(csv, &price_list(list()), Date::parse("2026-11-23").unwrap(), options).unwrap()
}

fn refused(csv: &str, list: Value, date: &str) -> Vec<(String, String)> {
    let problems = quote_csv(csv, &price_list(list), Date::parse(date).unwrap(), ENGLISH).unwrap_err();
    problems.into_iter().map(|problem| (problem.code.to_owned(), problem.message)).collect()
}

#[test]
fn german_and_english_dialects() {
    let german = quoted("\u{feff}Einrichtung;vollstationär;ambulant\r\nHaus Eins;1.000;0\r\nHaus Zwei;6.791;13.186\r\n", GERMAN);
    assert_eq!(
        german.csv,
        "\u{feff}Einrichtung;vollstationär;ambulant;Fälle;Gebühr netto;Umsatzsteuer;Gebühr brutto;Problem\r\n\
         Haus Eins;1.000;0;1000;1234,55;234,56;1469,11;\r\n\
         Haus Zwei;6.791;13.186;19977;1500,00;285,00;1785,00;\r\n"
    );
    assert_eq!((german.rows, german.problems.len()), (2, 0));
    let english = quoted("institution,inpatient,outpatient\n\"House, One\",\"1,000\",0\n", ENGLISH);
    assert_eq!(
        english.csv,
        "institution,inpatient,outpatient,cases,net fee,VAT,gross fee,problem\r\n\"House, One\",\"1,000\",0,1000,1234.55,234.56,1469.11,\r\n"
    );
    // Names of either language in files of either kind, in any order and spelling.
    for header in ["AMBULANT;Vollstationaer", "outpatient cases,Inpatient-Cases", "Ambulante Fälle\tVollstationäre Fallzahl"] {
        let separator = header.chars().find(|sign| [';', ',', '\t'].contains(sign)).unwrap();
        let found = quoted(&format!("{header}\n1{separator}2"), ENGLISH);
        assert!(found.csv.contains(&format!("1{separator}2{separator}3{separator}1234.55")), "{header}: {}", found.csv);
    }
}

#[test]
fn the_separator_is_the_one_under_which_columns_are_known() {
    let found = quoted("vollstationär;ambulant;Ort, Straße, Land, Träger\n1;2;x\n", ENGLISH);
    assert!(found.csv.ends_with("\r\n1;2;x;3;1234.55;234.56;1469.11;\r\n"), "{}", found.csv);
}

#[test]
fn quoted_cells_with_separators_line_breaks_and_quotes() {
    let found = quoted("Einrichtung;vollstationär;ambulant\n\"Haus \"\"Am Berg\"\";\nNord\";1;2\nHaus Zwei;3;4\n", GERMAN);
    assert_eq!(found.rows, 2);
    assert!(found.csv.contains("\r\n\"Haus \"\"Am Berg\"\";\nNord\";1;2;3;1234,55;"), "{}", found.csv);
}

#[test]
fn one_bad_row_never_stops_the_rest() {
    let csv = "Einrichtung;vollstationär;ambulant\nA;1;2\nB;zwölf;2\nC;;2\nD;-1;2\nE;1,5;2\nF;1;2;3\nG;20001;0\n\n;;\nH;5\nI;9999999999;1\nJ;7;8\n";
    let found = quoted(csv, ENGLISH);
    let problems: Vec<(&str, &str, &str)> =
        found.problems.iter().map(|problem| (problem.path.as_str(), problem.code, problem.message.as_str())).collect();
    assert_eq!(
        problems,
        [
            ("/1/vollstationär", "malformed", "vollstationär: \"zwölf\" is not a whole number; write 1,234 or 1234"),
            ("/2/vollstationär", "missing", "vollstationär: please enter a whole number, for example 1,234"),
            ("/3/vollstationär", "out-of-range", "vollstationär must be a number from 0 to 1,000,000,000, not \"-1\""),
            ("/4/vollstationär", "malformed", "vollstationär: \"1,5\" is not a whole number; decimals are not possible here"),
            ("/5", "too-many-cells", "the row has 4 cells instead of 3; text with separators belongs in quotation marks"),
            ("/6", "price-on-request", "price on request, since “List 2026” goes up to 20,000 cases and there are 20,001"),
            ("/8/ambulant", "missing", "ambulant: please enter a whole number, for example 1,234"),
            ("/9/vollstationär", "out-of-range", "vollstationär must be a number from 0 to 1,000,000,000, not \"9999999999\""),
        ]
    );
    assert_eq!(found.rows, 10);
    let lines: Vec<&str> = found.csv.lines().collect();
    // The longest row has four cells: the added columns stand behind them in every row.
    assert_eq!(lines[0], "Einrichtung;vollstationär;ambulant;;cases;net fee;VAT;gross fee;problem");
    assert_eq!(lines[1], "A;1;2;;3;1234.55;234.56;1469.11;");
    assert!(lines[6].starts_with("F;1;2;3;;;;;\"the row has 4 cells"), "{}", lines[6]);
    assert!(lines[2].starts_with("B;zwölf;2;;;;;;") && lines[2].ends_with("write 1,234 or 1234\""), "{}", lines[2]);
    assert_eq!(lines[8], ";;;;;;;;");
    assert_eq!(lines[11], "J;7;8;;15;1234.55;234.56;1469.11;");
}

#[test]
fn a_spreadsheets_own_separator_line() {
    let found = quoted("sep=,\r\nEinrichtung;x,vollstationär,ambulant\r\nA,1,2\r\n", ENGLISH);
    assert!(found.csv.starts_with("sep=,\r\nEinrichtung;x,vollstationär,ambulant,cases,"), "{}", found.csv);
    assert_eq!(found.rows, 1);
    // In German a comma stands in amounts wherever it does not separate.
    let german = quoted("sep=|\nA|vollstationär|ambulant\nB|1|2\n", GERMAN);
    assert_eq!(german.csv.lines().nth(2), Some("B|1|2|3|1234,55|234,56|1469,11|"));
}

#[test]
fn a_quotation_mark_that_never_closes_is_said() {
    let found = quoted("Einrichtung;vollstationär;ambulant\nA;1;2\n\"B;3;4\nC;5;6\n", ENGLISH);
    let problem = &found.problems[0];
    assert_eq!((found.problems.len(), problem.path.as_str(), problem.code), (1, "/1", "open-quote"));
    assert_eq!(found.csv.lines().nth(3), Some("C;5;6;11;1234.55;234.56;1469.11;"));
    // The next open mark would close it, and what lies between would be one institution.
    let two = quoted("Einrichtung;vollstationär;ambulant\n\"A;1;2\nB;3;4\r\nC;5;6\n\"D;7;8\nE;9;10\n", ENGLISH);
    let paths: Vec<(&str, &str)> = two.problems.iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
    assert_eq!((two.rows, paths), (5, vec![("/0", "open-quote"), ("/3", "open-quote")]));
    let lines: Vec<&str> = two.csv.lines().collect();
    assert_eq!(lines[1], "\"A;1;2\";;;;;;;\"a quotation mark is never closed; the row was not calculated\"");
    assert_eq!(lines[2], "B;3;4;7;1234.55;234.56;1469.11;");
    assert_eq!(lines[5], "E;9;10;19;1234.55;234.56;1469.11;");
    // One that opens nothing does not make the next one odd.
    let inches = quoted("Einrichtung;vollstationär;ambulant\nB 5\" x;3;4\n\"C\nD\";5;6\n", ENGLISH);
    assert_eq!((inches.rows, inches.problems), (2, vec![]));
    // Closed ones may break the last line, and a mark within a cell opens nothing.
    let closed = quoted("Einrichtung;vollstationär;ambulant\n\"Haus\nNord\";1;2\n", ENGLISH);
    assert_eq!((closed.rows, closed.problems), (1, vec![]));
    let inch = quoted("Einrichtung;vollstationär;ambulant\nHaus 5\";1;2\n", ENGLISH);
    assert_eq!((inch.rows, inch.problems), (1, vec![]));
}

#[test]
fn the_most_rows() {
    let rows = |count: usize| format!("inpatient;outpatient\n{}", "1;2\n".repeat(count));
    assert_eq!(quoted(&rows(100_000), ENGLISH).rows, 100_000);
    let expected = ("too-many".to_owned(), "the file may have at most 100,000 rows, not 100,001".to_owned());
    assert_eq!(refused(&rows(100_001), list(), "2026-11-23"), [expected]);
}

#[test]
fn an_example_list_says_so() {
    let codes = |example: bool| {
        let mut list = list();
        list["example"] = json!(example);
        let csv = "inpatient;outpatient\n1;2";
        let found = quote_csv(csv, &price_list(list), Date::parse("2026-11-23").unwrap(), ENGLISH).unwrap();
        found.warnings.into_iter().map(|warning| warning.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(true), ["example-list"]);
    assert_eq!(codes(false), [""; 0]);
}

#[test]
fn no_cell_begins_like_a_formula() {
    let found = quoted("Einrichtung;vollstationär;ambulant;@Notiz\n=1+1;1;2;+49\n\"\t=cmd\";1;2;-x\n＝1;1;2;'ok\n", GERMAN);
    for line in found.csv.split("\r\n").filter(|line| !line.is_empty()) {
        for cell in line.split(';') {
            let cell = cell.trim_matches('"');
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']), "{cell}");
        }
    }
    assert!(found.csv.contains("'=1+1;1;2;'+49;3;"));
}

#[test]
fn whole_files_are_refused_with_a_sentence() {
    let header = "Einrichtung;vollstationär;ambulant\nA;1;2";
    let column = |names: &str| {
        (
            "column-missing".to_owned(),
            format!("the header line must name the column {names}, since the price list counts these cases"),
        )
    };
    assert_eq!(
        refused("Name;Ort\nA;B", list(), "2026-11-23"),
        [column("\"vollstationär\" or \"inpatient\""), column("\"ambulant\" or \"outpatient\"")]
    );
    let twice = "the header line may have only one of these columns: \"ambulant\", \"outpatient\"".to_owned();
    assert_eq!(refused("inpatient;ambulant;outpatient\n1;2;3", list(), "2026-11-23"), [("column-twice".to_owned(), twice)]);
    let no_rows = "the file must have a header line and below it a row for each institution, separated by semicolons or commas";
    for empty in ["", "\u{feff}", "inpatient;outpatient\n"] {
        assert_eq!(refused(empty, list(), "2026-11-23")[0], ("no-rows".to_owned(), no_rows.to_owned()), "{empty:?}");
    }
    let outside =
        "date must lie within the validity of the price list, 1 January 2026 to 31 December 2026, not 1 January 2027".to_owned();
    assert_eq!(refused(header, list(), "2027-01-01"), [("outside-price-list".to_owned(), outside)]);
    let mut bad = list();
    bad["bands"] = json!([]);
    assert_eq!(refused(header, bad, "2026-11-23").len(), 1);
}

#[test]
fn only_the_kinds_that_the_list_counts_are_needed() {
    let mut only = list();
    only["counts"] = json!(["day-patient"]);
    let found =
        quote_csv("teilstationär;ambulant\n5;irgendwas", &price_list(only), Date::parse("2026-11-23").unwrap(), ENGLISH).unwrap();
    assert!(found.csv.ends_with("5;irgendwas;5;1234.55;234.56;1469.11;\r\n"), "{}", found.csv);
}

#[test]
fn every_row_is_the_quote_of_its_institution() {
    let mut graduated = list();
    graduated["model"] = json!("graduated");
    graduated["bands"] = json!([{ "upTo": 100, "perCase": "1.235", "flat": "10" }, { "upTo": null, "perCase": "0.3333" }]);
    graduated["minimumFee"] = json!("50.00");
    let rows: Vec<String> = (0..300).map(|cases| format!("{cases},1")).collect();
    let csv = format!("inpatient,outpatient\n{}\n", rows.join("\n"));
    let found = quote_csv(&csv, &price_list(graduated.clone()), Date::parse("2026-11-23").unwrap(), ENGLISH).unwrap();
    for (cases, line) in found.csv.lines().skip(1).enumerate() {
        let input = json!({ "priceList": graduated, "cases": { "inpatient": cases, "outpatient": 1 }, "date": "2026-11-23" });
        let fee = compute::<LicenseFeeInput>(input).unwrap();
        assert_eq!(line, format!("{cases},1,{},{},{},{},", fee.billable_cases, fee.net, fee.vat, fee.gross));
    }
}

/// The cells of a file with semicolons, by RFC 4180.
fn cells_of(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut signs = csv.chars().peekable();
    let mut is_quoted = false;
    while let Some(sign) = signs.next() {
        match sign {
            '"' if is_quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => is_quoted = !is_quoted,
            ';' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !is_quoted && signs.next() == Some('\n') => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(sign),
        }
    }
    rows
}

proptest! {
    #[test]
    fn cells_come_back_as_they_were(
        rows in prop::collection::vec(("[a;,\" \n]{0,6}", 0..1_000_u32, any::<bool>()), 1..8),
        line_break in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let quoted_cell = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
        let mut lines = vec!["name;inpatient;outpatient".to_owned()];
        for (name, count, is_quoted) in &rows {
            let needs_quotes = *is_quoted || name.contains([';', '"', '\n']);
            let name = if needs_quotes { quoted_cell(name) } else { name.clone() };
            let count = if *is_quoted { quoted_cell(&count.to_string()) } else { count.to_string() };
            lines.push(format!("{name};{count};1"));
        }
        let found = quoted(&lines.join(line_break), ENGLISH);
        prop_assert_eq!((found.rows, found.problems.len()), (rows.len(), 0));
        for (written, (name, count, _)) in cells_of(&found.csv).iter().skip(1).zip(&rows) {
            prop_assert_eq!((&written[0], &written[1], &written[3]), (name, &count.to_string(), &(count + 1).to_string()));
        }
    }
}
