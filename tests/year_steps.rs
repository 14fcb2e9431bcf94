//! What the lines of a year tell of their calculation: each step where it decides, and no other.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_pass_by_value, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::compute;
use tarifwerk::tariff::{ExpenseLine, YearEstimate, YearInput};

/// A household whose limit is 2 % of 1,000.00, 20.00.
fn year(expenses: Value, birth: Option<&str>) -> YearEstimate {
    let mut person = json!({ "id": "a" });
    if let Some(birth) = birth {
        person["birthDate"] = json!(birth);
    }
    compute::<YearInput>(
        json!({ "year": 2026, "household": { "grossIncome": "1000.00" }, "persons": [person], "expenses": expenses }),
    )
    .unwrap()
}

fn amounts(line: &ExpenseLine) -> Vec<String> {
    line.steps.iter().filter_map(|step| step.amount.map(|amount| amount.to_string())).collect()
}

#[test]
fn the_limit_is_told_where_it_cuts_and_after_it() {
    let medicine = json!({ "service": "medicine", "date": "2026-03-02", "price": "60.00" });
    let found = year(json!([medicine, medicine, medicine, medicine, medicine]), None);
    let lines = &found.lines;
    let copayments = lines.iter().map(|line| line.copayment.to_string()).collect::<Vec<_>>();
    assert_eq!(copayments, ["6.00", "6.00", "6.00", "2.00", "0.00"]);
    let plain = lines[0].steps.len();
    assert_eq!(lines.iter().map(|line| line.steps.len()).collect::<Vec<_>>(), [plain, plain, plain, plain + 1, plain + 1]);
    assert_eq!(amounts(&lines[0]).last().unwrap(), "6.00");
    assert!(amounts(&lines[3]).ends_with(&["2.00", "2.00", "2.00"].map(str::to_owned)), "cut, co-payment, own cost");
    assert!(amounts(&lines[4]).ends_with(&["0.00", "0.00", "0.00"].map(str::to_owned)), "exempt, co-payment, own cost");
    let free = year(json!([medicine]), Some("2015-01-01"));
    assert_ne!(amounts(&free.lines[0]), amounts(&lines[4]), "who never pays is not exempt by the limit");
}

fn stay(from: &str, until: &str, birth: Option<&str>) -> ExpenseLine {
    year(json!([{ "service": "hospital", "date": from, "until": until }]), birth).lines.swap_remove(0)
}

#[test]
fn a_stay_is_told_day_by_day() {
    let plain = stay("2026-03-01", "2026-03-02", None);
    // Two days at 10.00 are the limit, not beyond it.
    assert_eq!(amounts(&plain), ["20.00", "20.00", "20.00"], "days, co-payment, own cost");
    let over = stay("2025-12-31", "2026-01-01", None);
    assert_eq!(
        (over.steps.len(), amounts(&over)),
        (plain.steps.len() + 1, ["10.00"; 3].map(str::to_owned).to_vec()),
        "of this year's day"
    );
    let of_age = stay("2026-03-01", "2026-03-02", Some("2008-03-01"));
    assert_eq!((of_age.steps.len(), amounts(&of_age)), (plain.steps.len(), amounts(&plain)));
    let later = stay("2026-03-01", "2026-03-02", Some("2008-03-02"));
    assert_eq!(amounts(&later), ["10.00", "10.00", "10.00"]);
    assert_eq!(later.steps.len(), plain.steps.len() + 2, "of age within the stay, and a day without co-payment");
    let minor = stay("2026-03-01", "2026-03-02", Some("2008-03-03"));
    assert_eq!((amounts(&minor), minor.copayment.to_string()), (vec!["0.00".to_owned()], "0.00".to_owned()), "only the reason");
    let told = |line: &ExpenseLine| line.steps.iter().map(|step| step.text.clone()).collect::<Vec<_>>().join("\n");
    assert!(told(&plain).contains("2 days at €10.00 each"));
    assert!(told(&later).contains("1 day at €10.00\n1 further day without co-payment: before"));
}

#[test]
fn a_service_of_tariffs_shows_what_the_insurer_pays() {
    let line = |more: &str| {
        let mut expense = json!({ "service": "vision-aid", "date": "2026-02-02", "price": "300.00" });
        if !more.is_empty() {
            expense["statutoryBenefit"] = json!(more);
        }
        year(json!([expense]), None).lines.swap_remove(0)
    };
    assert_eq!(amounts(&line("")), ["300.00", "300.00"], "cost, own cost");
    assert_eq!(amounts(&line("0.00")), ["300.00", "300.00"]);
    assert_eq!(amounts(&line("50.00")), ["300.00", "-50.00", "250.00"]);
}

#[test]
fn a_price_that_is_missing_or_too_low_is_pointed_out() {
    let warnings = |price: Option<&str>| {
        let mut expense = json!({ "service": "hospital", "date": "2026-03-01", "until": "2026-03-02" });
        if let Some(price) = price {
            expense["price"] = json!(price);
        }
        let found = year(json!([expense]), None).warnings;
        found.into_iter().map(|warning| (warning.code, warning.path.unwrap_or_default())).collect::<Vec<_>>()
    };
    let path = || "/expenses/0/price".to_owned();
    assert_eq!(warnings(None), [("price-unknown", path())]);
    assert_eq!(warnings(Some("9.99")), [("copayment-above-cost", path())]);
    assert_eq!(warnings(Some("10.00")), []);
}
