//! Price lists of other systems' documentation and tests: prices, validation verdicts, allocation and notice dates.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::similar_names,
    reason = "a test may fail loudly"
)]

mod support;

use serde_json::{Value, json};
use support::{ENGLISH, Json, compute, vectors};
use tarifwerk::calendar::{Date, Period};
use tarifwerk::license::{LicenseFeeInput, check_price_list};
use tarifwerk::money::Money;

/// "10" and null as bounds; `None` for fractional bounds, which counts of cases do not have.
fn bound(value: &Value) -> Option<Value> {
    match value {
        Value::Null => Some(Value::Null),
        text => text.as_str().unwrap().parse::<u32>().ok().map(|count| json!(count)),
    }
}

fn price_list(model: &str, zero_cases: &str, bands: Vec<Value>) -> Value {
    json!({
        "id": "vector", "title": "Vector", "vendor": "Vector", "currency": "EUR", "validFrom": "2026-01-01",
        "model": model, "zeroCases": zero_cases, "vat": "none", "bands": bands,
    })
}

/// The input of a vector; `None` where it has fractional quantities or bounds.
fn fee_input(vector: &Value) -> Option<Value> {
    let model = match vector["mode"].as_str().unwrap() {
        "stairstep" => "band",
        model => model,
    };
    let quantity: u32 = vector["quantity"].as_str().unwrap().parse().ok()?;
    let mut bands = Vec::new();
    for tier in vector["tiers"].as_array().unwrap() {
        let mut band = json!({ "upTo": bound(&tier["up_to"])?, "flat": tier.get("flat").cloned().unwrap_or_else(|| json!("0")) });
        if model != "band" {
            band["perCase"] = tier.get("unit").cloned().unwrap_or_else(|| json!("0"));
        }
        bands.push(band);
    }
    let zero_cases = if vector.get("zero_rule") == Some(&json!("zero_is_free")) { "free" } else { "first-band" };
    let list = price_list(model, zero_cases, bands);
    Some(json!({ "priceList": list, "cases": { "inpatient": quantity, "outpatient": 0 }, "date": "2026-11-22" }))
}

#[test]
fn prices() {
    let file = vectors("tiers.json");
    let mut left_out = Vec::new();
    for vector in file["vectors"].as_array().unwrap() {
        let Some(input) = fee_input(vector) else {
            left_out.push(vector["id"].as_str().unwrap());
            continue;
        };
        let fee = compute::<LicenseFeeInput>(input).unwrap();
        // The vectors are exact, before rounding to the cent.
        let exact: rust_decimal::Decimal = vector["expected"].as_str().unwrap().parse().unwrap();
        let rounded = exact.round_dp_with_strategy(2, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
        assert_eq!(fee.list_fee.to_string(), format!("{rounded:.2}"), "{}", vector["id"]);
    }
    assert_eq!(left_out, ["t007", "t008", "t009", "t016"], "only those with fractional quantities or bounds");
}

#[test]
fn validation_verdicts() {
    let file = vectors("tiers.json");
    let mut compared = 0;
    for vector in file["validation"].as_array().unwrap() {
        let Some(bounds) = vector.get("up_to").and_then(Value::as_array) else { continue };
        let bands = bounds.iter().map(|up_to| json!({ "upTo": bound(up_to).unwrap(), "flat": "1" })).collect();
        let check = check_price_list(&Json(Some(price_list("band", "free", bands))), ENGLISH);
        assert_eq!(check.problems.is_empty(), vector["valid"].as_bool().unwrap(), "{}", vector["reason"]);
        compared += 1;
    }
    assert_eq!(compared, 5);
}

#[test]
fn largest_remainder() {
    let file = vectors("tiers.json");
    let mut compared = 0;
    for vector in file["allocation"].as_array().unwrap() {
        let method = vector["method"].as_str().unwrap();
        if !["largest_remainder", "equal_parts"].contains(&method) {
            continue;
        }
        let weights: Vec<u64> = vector["ratios"].as_array().unwrap().iter().map(|ratio| ratio.as_u64().unwrap()).collect();
        let shares: Vec<Money> =
            vector["shares"].as_array().unwrap().iter().map(|share| Money::from_cents(share.as_i64().unwrap())).collect();
        assert_eq!(Money::from_cents(vector["total"].as_i64().unwrap()).allocate(&weights), shares, "{vector}");
        compared += 1;
    }
    assert_eq!(compared, 5);
}

#[test]
fn notice_dates() {
    let file = vectors("tiers.json");
    let examples = file["notice"].as_array().unwrap();
    assert_eq!(examples.len(), 6);
    for example in examples {
        let (number, unit) = example["notice"].as_str().unwrap().split_once(' ').unwrap();
        let number = number.parse().unwrap();
        let period = if unit.starts_with("week") { Period::Weeks(number) } else { Period::Months(number) };
        let end = Date::parse(example["term_end"].as_str().unwrap()).unwrap();
        assert_eq!(period.latest_before_end(end).to_string(), example["latest_receipt"].as_str().unwrap(), "{example}");
    }
}
