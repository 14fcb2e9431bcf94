//! Worked examples that third parties published; the ones marked wrong must give what the law gives.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::similar_names,
    reason = "a test may fail loudly"
)]

mod support;

use serde_json::{Map, Value, json};
use support::{compute, vectors};
use tarifwerk::statutory::{BurdenLimitInput, CopaymentInput};

/// The fields of a vector that are input.
fn input_of(vector: &Value, fields: &[&str]) -> Value {
    let present = fields.iter().filter_map(|&field| Some((field.to_owned(), vector.get(field)?.clone())));
    Value::Object(present.collect::<Map<_, _>>())
}

#[test]
fn published_copayments() {
    let file = vectors("statutory.json");
    let examples = file["copayment"].as_array().unwrap();
    assert_eq!(examples.len(), 13);
    for example in examples {
        let input = input_of(example, &["service", "date", "until", "price", "quantity", "birthDate"]);
        let result = compute::<CopaymentInput>(input).unwrap();
        let expected = example.get("copayment").or_else(|| example.get("expected")).unwrap().as_str().unwrap();
        assert_eq!(result.copayment.to_string(), expected, "{}", example["id"]);
        if example.get("status").is_some() {
            assert_ne!(result.copayment.to_string(), example["published"].as_str().unwrap(), "{}", example["id"]);
        }
    }
}

#[test]
fn published_burden_limits() {
    let file = vectors("statutory.json");
    let examples = file["burden_limit"].as_array().unwrap();
    assert_eq!(examples.len(), 8);
    for example in examples {
        let field = |name: &str| example.get(name).cloned();
        let household = json!({
            "grossIncome": field("income").unwrap_or_else(|| json!("0.00")),
            "partner": field("partner").unwrap_or(json!(false)),
            "children": field("children").unwrap_or(json!(0)),
            "basicBenefits": field("basic_benefits").unwrap_or(json!(false)),
        });
        let result = compute::<BurdenLimitInput>(json!({ "year": example["year"], "household": household })).unwrap();
        let expected = field("limit").or_else(|| field("expected")).unwrap();
        assert_eq!(json!(result.limit), expected, "{}", example["id"]);
        if let Some(chronic) = field("chronic_limit") {
            assert_eq!(json!(result.chronic_limit), chronic, "{}", example["id"]);
        }
    }
}
