//! Every count up to the last bound and beyond it, in many made-up price lists, against a sum over the single cases.
#![allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::similar_names,
    reason = "a test may fail loudly"
)]

mod support;

use serde_json::{Value, json};
use support::compute;
use tarifwerk::license::{LicenseFee, LicenseFeeInput};

/// A band in millionths of a euro; `up_to` is `None` in the open last one.
struct Made {
    up_to: Option<i128>,
    flat: i128,
    per_case: i128,
}

/// Numbers that look random and are the same each time.
fn numbers(seed: u64) -> impl FnMut(u64) -> i128 {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1);
    move |below| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        i128::from(state % below)
    }
}

fn bands(seed: u64, has_case_prices: bool) -> Vec<Made> {
    let mut number = numbers(seed);
    let count = 1 + number(5);
    let mut bound = 0;
    let mut made = Vec::new();
    for index in 1..=count {
        bound += 1 + number(12);
        let is_open = index == count && number(2) == 0;
        let per_case = if has_case_prices { number(3_000_000) } else { 0 };
        made.push(Made { up_to: (!is_open).then_some(bound), flat: number(100_000) * 10_000, per_case });
    }
    made
}

fn decimal(millionths: i128) -> String {
    format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)
}

/// The fee in cents, case by case; `None` above a closed last band.
fn expected(bands: &[Made], model: &str, free: bool, cases: i128) -> Option<i128> {
    if cases == 0 && free {
        return Some(0);
    }
    let band_of = |case: i128| bands.iter().position(|band| band.up_to.is_none_or(|up_to| case <= up_to));
    let own = band_of(cases)?;
    let band = bands.get(own)?;
    let millionths = match model {
        "band" => band.flat,
        "volume" => band.flat + (1..=cases).map(|_| band.per_case).sum::<i128>(),
        _ => {
            let flats: i128 = bands.iter().take(own + 1).map(|band| band.flat).sum();
            flats + (1..=cases).filter_map(|case| Some(bands.get(band_of(case)?)?.per_case)).sum::<i128>()
        }
    };
    Some((millionths + 5_000) / 10_000)
}

fn quote(list: &Value, cases: i128) -> Option<LicenseFee> {
    let input = json!({ "priceList": list, "cases": { "inpatient": cases, "outpatient": 0 }, "date": "2026-11-22" });
    compute::<LicenseFeeInput>(input).ok()
}

fn check(model: &str) {
    for seed in 1..=60 {
        let made = bands(seed, model != "band");
        let free = seed % 2 == 0;
        let written = made.iter().map(|band| {
            let mut written = json!({ "upTo": band.up_to, "flat": decimal(band.flat).strip_suffix("0000") });
            if model != "band" {
                written["perCase"] = json!(decimal(band.per_case));
            }
            written
        });
        let list = json!({
            "id": "made", "title": "Made", "vendor": "Vendor", "currency": "EUR", "validFrom": "2026-01-01", "model": model,
            "zeroCases": if free { "free" } else { "first-band" }, "bands": written.collect::<Vec<_>>(),
        });
        let price = |cases| expected(&made, model, free, cases);
        for cases in 0..=64 {
            let found = quote(&list, cases);
            assert_eq!(found.as_ref().map(|fee| fee.list_fee.cents()), price(cases), "{cases} cases in {list}");
            let Some(fee) = found else { continue };
            // What the neighbours promise is what they cost.
            if let Some(next) = fee.next_band {
                assert_eq!(Some(next.list_fee.cents()), price(cases + i128::from(next.cases_more)), "{cases} cases in {list}");
            }
            if let Some(previous) = fee.previous_band {
                assert_eq!(
                    Some(previous.list_fee.cents()),
                    price(cases - i128::from(previous.cases_fewer)),
                    "{cases} cases in {list}"
                );
            }
        }
    }
}

#[test]
fn flat_bands() {
    check("band");
}

#[test]
fn volume_prices() {
    check("volume");
}

#[test]
fn graduated_prices() {
    check("graduated");
}
