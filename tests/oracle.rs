//! Random cases with the answers of the oracle in `oracle/`, which was written from the design alone. `oracle/keep.py` makes the file;
//! `node/oracle.test.mjs` compares thousands of other cases through the package.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

mod support;

use serde::Serialize;
use serde_json::{Value, json};
use support::{Json, compute};
use tarifwerk::input::{Compute, Path, Problem, Read, Report};
use tarifwerk::language::Language;
use tarifwerk::license::{LicenseFeeInput, PriceList, RenewalInput, ServiceCreditInput, fee_curve};
use tarifwerk::money::Money;
use tarifwerk::statutory::{BurdenLimitInput, CopaymentInput};
use tarifwerk::tariff::{ArrearsInput, LateEntryInput, YearInput};

fn cases(function: &str) -> Vec<Value> {
    let path = format!("{}/tests/vectors/oracle.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let cases = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).filter(|case| case["function"] == function);
    let cases = cases.collect::<Vec<_>>();
    assert!(cases.len() > 40, "{function}: {} cases", cases.len());
    cases
}

/// Where an answer lacks something that is expected, or has something else there.
fn differences(expected: &Value, found: &Value, path: &str, into: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(fields), Value::Object(_)) => {
            for (name, value) in fields {
                differences(value, &found[name], &format!("{path}/{name}"), into);
            }
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            for (index, (item, other)) in items.iter().zip(others).enumerate() {
                differences(item, other, &format!("{path}/{index}"), into);
            }
        }
        _ if expected == found => {}
        _ => into.push(format!("{path}: expected {expected}, got {found}")),
    }
}

fn agree(case: &Value, found: Result<Value, Vec<Problem>>) {
    let (input, expected) = (&case["input"], &case["answer"]);
    match found {
        Ok(found) => {
            let mut different = Vec::new();
            differences(&expected["ok"], &found, "", &mut different);
            assert!(different.is_empty(), "{input}\n{}", different.join("\n"));
        }
        Err(problems) => {
            let paths = expected["error"].as_array().unwrap_or_else(|| panic!("{input}\n{problems:?}"));
            assert!(problems.iter().any(|problem| paths.contains(&json!(problem.path))), "{input}\n{problems:?}");
        }
    }
}

/// The answer as JSON, with the parts of it that a case of the oracle has.
fn all_agree<T: Compute>(function: &str, part: impl Fn(Value) -> Value)
where
    T::Answer: Serialize,
{
    for case in cases(function) {
        agree(&case, compute::<T>(case["input"].clone()).map(|answer| part(serde_json::to_value(answer).unwrap())));
    }
}

#[test]
fn copayments() {
    all_agree::<CopaymentInput>("copayment", |answer| answer);
}

#[test]
fn burden_limits() {
    all_agree::<BurdenLimitInput>("burdenLimit", |answer| answer);
}

#[test]
fn license_fees() {
    all_agree::<LicenseFeeInput>("licenseFee", |mut answer| {
        let lines = answer["lines"].as_array().unwrap().iter();
        let sum = lines.map(|line| Money::parse(line["amount"].as_str().unwrap()).unwrap()).sum::<Money>();
        answer["linesSum"] = json!(sum.to_string());
        answer
    });
}

#[test]
fn years() {
    all_agree::<YearInput>("yearEstimate", |answer| answer);
}

#[test]
fn surcharges_for_late_entry() {
    all_agree::<LateEntryInput>("lateEntrySurcharge", |answer| answer);
}

#[test]
fn surcharges_for_arrears() {
    all_agree::<ArrearsInput>("arrearsSurcharge", |answer| answer);
}

#[test]
fn renewals() {
    all_agree::<RenewalInput>("renewal", |answer| answer);
}

#[test]
fn service_credits() {
    all_agree::<ServiceCreditInput>("serviceCredit", |answer| answer);
}

#[test]
fn fee_curves() {
    for case in cases("feeCurve").iter().filter(|case| case["answer"]["ok"].is_array()) {
        let input = &case["input"];
        let up_to = u32::try_from(input["upTo"].as_u64().unwrap()).unwrap();
        let list = PriceList::read(&Json(Some(input["list"].clone())), &Path::ROOT, &mut Report::new(Language::English));
        agree(case, fee_curve(&list.unwrap(), up_to, Language::English).map(|points| serde_json::to_value(points).unwrap()));
    }
}
