//! License fees worked by hand from the CONUS terms and the step order of the design.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::similar_names,
    reason = "a test may fail loudly"
)]

mod support;

use serde_json::{Value, json};
use support::{compute, with};
use tarifwerk::license::{LicenseFee, LicenseFeeInput};

fn list(model: &str, bands: Value) -> Value {
    json!({
        "id": "list-2026", "title": "List", "vendor": "Vendor", "currency": "EUR", "validFrom": "2007-01-01",
        "model": model, "bands": bands,
    })
}

fn flat(euros: &str) -> Value {
    list("band", json!([{ "upTo": null, "flat": euros }]))
}

/// A quote for one case; `more` replaces or adds fields.
fn quote(list: &Value, more: Value) -> LicenseFee {
    let input = with(json!({ "priceList": list, "cases": { "inpatient": 1, "outpatient": 0 }, "date": "2026-11-23" }), &more);
    compute::<LicenseFeeInput>(input).unwrap()
}

fn texts<T: ToString>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values.into_iter().map(|value| value.to_string()).collect()
}

#[test]
fn vat_is_rounded_commercially() {
    let fee = quote(&flat("1234.55"), json!({}));
    assert_eq!(texts([fee.net, fee.vat, fee.gross]), ["1234.55", "234.56", "1469.11"]);
    assert_eq!(fee.vat_rate.to_string(), "19");
}

#[test]
fn discounts_apply_to_what_is_left() {
    let discounts = json!([{ "percent": "10", "reason": "loyal" }, { "percent": "5", "reason": "early" }]);
    let fee = quote(&flat("1000.00"), json!({ "discounts": discounts }));
    assert_eq!(fee.net.to_string(), "855.00");
    assert_eq!(texts(fee.lines.iter().map(|line| line.amount)), ["1000.00", "-100.00", "-45.00"]);
}

#[test]
fn minimum_then_agreed_fee() {
    let mut minimum = flat("1000.00");
    minimum["minimumFee"] = json!("900.00");
    let discounts = json!([{ "percent": "20", "reason": "loyal" }]);
    let fee = quote(&minimum, json!({ "discounts": discounts }));
    assert_eq!(fee.net.to_string(), "900.00");
    let free = quote(&minimum, json!({ "discounts": discounts, "agreedFee": "0.00" }));
    assert_eq!(texts([free.net, free.vat, free.gross]), ["0.00", "0.00", "0.00"]);
    assert_eq!(texts(free.lines.iter().map(|line| line.amount)), ["1000.00", "-200.00", "100.00", "-900.00"]);
}

#[test]
fn models() {
    let bands = json!([
        { "upTo": 1000, "flat": "50", "perCase": "0.125" },
        { "upTo": 5000, "flat": "10", "perCase": "0.1005" },
        { "upTo": null, "perCase": "0.05" },
    ]);
    let at = |model: &str, cases: u32| {
        let fee = quote(&list(model, bands.clone()), json!({ "cases": { "inpatient": cases, "outpatient": 0 } }));
        fee.list_fee.to_string()
    };
    // 10 + 1001 × 0.1005 = 110.6005
    assert_eq!(at("volume", 1_001), "110.60");
    // 50 + 1000 × 0.125 + 10 + 1 × 0.1005 = 185.1005
    assert_eq!(at("graduated", 1_001), "185.10");
    // 50 + 125 + 10 + 4000 × 0.1005 + 1 × 0.05 = 587.05
    assert_eq!(at("graduated", 5_001), "587.05");
    assert_eq!(at("volume", 0), "50.00");
}

#[test]
fn only_listed_kinds_count() {
    let mut all = list("volume", json!([{ "upTo": null, "perCase": "1" }]));
    let cases = json!({ "inpatient": 1, "outpatient": 20, "dayPatient": 300, "homeTreatment": 4000 });
    assert_eq!(quote(&all, json!({ "cases": cases })).billable_cases, 21);
    all["counts"] = json!(["inpatient", "home-treatment"]);
    assert_eq!(quote(&all, json!({ "cases": cases })).billable_cases, 4001);
}

#[test]
fn due_dates_move_to_working_days() {
    let due = |invoice_date: &str| quote(&flat("1"), json!({ "invoiceDate": invoice_date })).due_date.to_string();
    assert_eq!(due("2026-11-23"), "2026-12-23");
    // 30 days after 25 November 2026 is Christmas, a Friday; Saturday is the second day of it, then Sunday.
    assert_eq!(due("2026-11-25"), "2026-12-28");
    // Good Friday to Easter Monday 2026.
    assert_eq!(due("2026-03-04"), "2026-04-07");
}

#[test]
fn vat_follows_each_invoice_date() {
    let fee = quote(&flat("100"), json!({ "date": "2019-12-15", "termYears": 3 }));
    let invoices: Vec<_> = fee.years.iter().map(|year| (year.invoice_date.to_string(), year.vat.to_string())).collect();
    let expected = [("2019-12-15", "19.00"), ("2020-12-15", "16.00"), ("2021-12-15", "19.00")];
    assert_eq!(invoices, expected.map(|(date, vat)| (date.to_owned(), vat.to_owned())));
    assert_eq!(fee.warnings.iter().map(|warning| warning.code).collect::<Vec<_>>(), ["other-vat-rate"]);
}

#[test]
fn terms_from_a_leap_day() {
    let fee = quote(&flat("100"), json!({ "termStart": "2028-02-29", "termYears": 5, "invoiceDate": "2028-02-29" }));
    assert_eq!(
        texts(fee.years.iter().map(|year| year.from)),
        ["2028-02-29", "2029-03-01", "2030-03-01", "2031-03-01", "2032-02-29"]
    );
    assert_eq!(texts(fee.years.iter().map(|year| year.to)), ["2029-02-28", "2030-02-28", "2031-02-28", "2032-02-28", "2033-02-28"]);
    assert_eq!(texts(fee.years.iter().map(|year| year.invoice_date)).last().unwrap(), "2032-02-29");
}

#[test]
fn default_term_starts_on_the_first_of_the_next_month() {
    assert_eq!(quote(&flat("1"), json!({ "date": "2026-12-01" })).years[0].from.to_string(), "2027-01-01");
}

#[test]
fn monthly_parts_are_exact() {
    let fee = quote(&flat("1000.07"), json!({}));
    // 83.3391… each: 83.33 twelve times is 999.96, and 11 cents are left for the first eleven months.
    let expected = [&["83.34"; 11][..], &["83.33"]].concat();
    assert_eq!(texts(fee.monthly), expected);
}

#[test]
fn neighbours() {
    let bands = json!([{ "upTo": 100, "flat": "10" }, { "upTo": 200, "flat": "8" }, { "upTo": 300, "flat": "30" }]);
    let fee = quote(&list("band", bands), json!({ "cases": { "inpatient": 50, "outpatient": 20 } }));
    let next = fee.next_band.unwrap();
    assert_eq!((next.cases_more, next.list_fee.to_string()), (31, "8.00".to_owned()));
    assert!(fee.previous_band.is_none());
    assert_eq!(fee.warnings[0].message, "With 31 cases more the list price would be €8.00 instead of €10.00");
}

#[test]
fn no_vat() {
    let mut list = flat("100");
    list["vat"] = json!("none");
    let fee = quote(&list, json!({ "invoiceDate": "2000-01-01" }));
    assert_eq!(texts([fee.vat, fee.gross]), ["0.00", "100.00"]);
    assert_eq!(fee.vat_rate.to_string(), "0");
}

#[test]
fn an_example_list_says_so() {
    let mut list = flat("100");
    list["example"] = json!(true);
    assert_eq!(quote(&list, json!({})).warnings[0].code, "example-list");
}
