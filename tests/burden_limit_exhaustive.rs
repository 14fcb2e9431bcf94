//! Every whole-euro income to 100,000 for every household of up to four children, in every year and at both rates, against integer
//! arithmetic over the table of the design.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing, reason = "a test may fail loudly")]

use tarifwerk::explain::Options;
use tarifwerk::input::WholeNumber;
use tarifwerk::language::Language;
use tarifwerk::money::AmountInput;
use tarifwerk::statutory::{BurdenLimitInput, Chronic, burden_limit};

const WITHOUT_STEPS: Options = Options { language: Language::German, steps: false };

/// Reference value and child allowance of a year, in whole euros.
#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Values {
    year: u32,
    reference_value: i64,
    child_allowance: i64,
}

fn values() -> Vec<Values> {
    let values: Vec<Values> = serde_json::from_str(include_str!("vectors/yearly-values.json")).unwrap();
    assert_eq!(values.iter().map(|values| values.year).collect::<Vec<_>>(), (2004..=2026).collect::<Vec<_>>());
    values
}

fn check(partner: bool, children: std::ops::RangeInclusive<u32>) {
    for Values { year, reference_value, child_allowance } in values() {
        for children in children.clone() {
            let mut input = BurdenLimitInput::new(year, AmountInput::euros(0));
            input.household.partner = Some(partner);
            input.household.children = Some(WholeNumber::clamped(children));
            // 15 % of whole euros are whole cents.
            let allowances = i64::from(partner) * reference_value * 15 + i64::from(children) * child_allowance * 100;
            for income in 0..=100_000_u32 {
                let is_chronic = (income + year) % 2 == 0;
                input.household.gross_income = AmountInput::euros(income);
                input.household.chronic = Some(Chronic::Stated(is_chronic));
                let found = burden_limit(&input, WITHOUT_STEPS).unwrap();
                let assessable = (i64::from(income) * 100 - allowances).max(0);
                let (regular, chronic) = ((assessable * 2 + 50) / 100, (assessable + 50) / 100);
                let limits = [found.assessable_income, found.regular_limit, found.chronic_limit, found.limit];
                assert_eq!(
                    limits.map(|amount| amount.small_cents().unwrap()),
                    [assessable, regular, chronic, if is_chronic { chronic } else { regular }],
                    "income {income}, partner {partner}, {children} children, {year}"
                );
            }
        }
    }
}

// Four tests, so that the cores share the work.
#[test]
fn singles_with_up_to_one_child() {
    check(false, 0..=1);
}

#[test]
fn singles_with_more_children() {
    check(false, 2..=4);
}

#[test]
fn couples_with_up_to_one_child() {
    check(true, 0..=1);
}

#[test]
fn couples_with_more_children() {
    check(true, 2..=4);
}
