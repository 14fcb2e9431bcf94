//! The calendar year: worked years as data, bad input, and properties over random years.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::arithmetic_side_effects,
    reason = "a test may fail loudly"
)]

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::{ENGLISH, Json, compute, problems, vectors};
use tarifwerk::explain::Options;
use tarifwerk::money::Money;
use tarifwerk::tariff::{ArrearsInput, LateEntryInput, YearEstimate, YearInput, YearTotals, built_in_tariffs, check_tariff};

fn year(input: Value) -> YearEstimate {
    compute::<YearInput>(input).unwrap()
}

/// Whether the expected fields stand in the answer; lists are compared item by item.
fn assert_contains(answer: &Value, expected: &Value, place: &str) {
    match expected {
        Value::Object(fields) => {
            for (name, value) in fields {
                let found = answer.get(name).unwrap_or(&Value::Null);
                assert_contains(found, value, &format!("{place}/{name}"));
            }
        }
        Value::Array(items) => {
            assert_eq!(answer.as_array().map(Vec::len), Some(items.len()), "{place}");
            for (index, item) in items.iter().enumerate() {
                assert_contains(&answer[index], item, &format!("{place}/{index}"));
            }
        }
        value => assert_eq!(answer, value, "{place}"),
    }
}

#[test]
fn worked_years() {
    let file = vectors("years.json");
    let examples = file["years"].as_array().or_else(|| file.as_array()).unwrap();
    assert!(examples.len() >= 12);
    for example in examples {
        let answer = serde_json::to_value(year(example["input"].clone())).unwrap();
        assert_contains(&answer, &example["expected"], example["id"].as_str().unwrap());
    }
}

#[test]
fn worked_surcharges() {
    let file = vectors("years.json");
    for example in file["lateEntrySurcharge"].as_array().unwrap() {
        let answer = serde_json::to_value(compute::<LateEntryInput>(example["input"].clone()).unwrap()).unwrap();
        assert_contains(&answer, &example["expected"], example["id"].as_str().unwrap());
    }
    for example in file["arrearsSurcharge"].as_array().unwrap() {
        let answer = serde_json::to_value(compute::<ArrearsInput>(example["input"].clone()).unwrap()).unwrap();
        assert_contains(&answer, &example["expected"], example["id"].as_str().unwrap());
    }
}

#[test]
fn late_entry() {
    let file = vectors("statutory.json");
    for vector in file["late_entry_surcharge"].as_array().unwrap() {
        let months = vector["months"].as_u64();
        let mut input = json!({
            "monthlyPremium": vector["monthly"], "insuredFrom": "2016-01-01",
            "appliedOn": vector.get("appliedFor").cloned().unwrap_or_else(|| json!("2015-12-01")),
        });
        if months == Some(14) {
            input["dutySince"] = json!("2014-11-01");
        }
        let result = compute::<LateEntryInput>(input).unwrap();
        assert_eq!(json!(result.surcharge), vector["surcharge"], "{vector}");
    }
    let months = |duty: &str, insured: &str| {
        let input = json!({ "monthlyPremium": "600", "dutySince": duty, "appliedOn": insured, "insuredFrom": insured });
        let result = compute::<LateEntryInput>(input).unwrap();
        (result.months, result.surcharge.to_string())
    };
    assert_eq!(months("2020-01-01", "2020-02-01"), (1, "0.00".to_owned()));
    assert_eq!(months("2020-01-01", "2020-02-02"), (2, "600.00".to_owned()));
    assert_eq!(months("2020-01-01", "2020-06-01"), (5, "2400.00".to_owned()));
    assert_eq!(months("2020-01-01", "2020-07-01"), (6, "2500.00".to_owned()));
    // The duty before 2009 counts from 1 January 2009: 72 months, four premiums and 67 sixths.
    assert_eq!(months("2005-03-01", "2015-01-01"), (72, "9100.00".to_owned()));
}

#[test]
fn late_entry_applied_for_in_time_is_free() {
    let surcharge = |applied: &str| {
        let input =
            json!({ "monthlyPremium": "600", "dutySince": "2020-01-10", "appliedOn": applied, "insuredFrom": "2020-04-01" });
        compute::<LateEntryInput>(input).unwrap().surcharge.to_string()
    };
    assert_eq!(surcharge("2020-02-09"), "0.00");
    assert_eq!(surcharge("2020-02-10"), "1200.00"); // three started months
}

/// AVB § 2(1): no benefit before the contract is concluded, although its start lies earlier.
#[test]
fn no_cover_before_the_contract_is_concluded() {
    let expense = |date: &str| json!({ "service": "medicine", "date": date, "price": "60", "accident": true });
    let estimate = year(json!({
        "year": 2026, "household": { "grossIncome": "20000" }, "tariff": "mediambulant",
        "policy": { "start": "2026-01-01", "concluded": "2026-06-01", "premiums": [{ "from": "2026-01-01", "monthly": "20" }] },
        "expenses": [expense("2026-05-31"), expense("2026-06-01")],
    }));
    let paid: Vec<String> = estimate.lines.iter().map(|line| line.tariff_benefit.to_string()).collect();
    assert_eq!(paid, ["0.00", "6.00"]);
}

/// A day of transfer belongs to the stay that began earlier, in whatever order they are entered.
#[test]
fn transfer_days_do_not_depend_on_the_order_of_entry() {
    let stay = |service: &str, date: &str, until: &str| json!({ "service": service, "date": date, "until": until, "price": "500" });
    let mut expenses = vec![
        stay("hospital", "2026-03-01", "2026-03-10"),
        stay("rehab", "2026-03-10", "2026-03-20"),
        stay("hospital", "2026-06-01", "2026-06-30"),
    ];
    let mut total = || {
        expenses.rotate_left(1);
        let input = json!({ "year": 2026, "household": { "grossIncome": "90000" }, "expenses": expenses.clone() });
        year(input).totals.copayment.to_string()
    };
    // 10 and 18 hospital days, and 10 days of rehabilitation.
    assert_eq!([total(), total(), total()], ["380.00", "380.00", "380.00"]);
}

#[test]
fn an_expense_that_comes_again_warns_once_and_must_begin_in_the_year() {
    let expense =
        |date: &str| json!({ "service": "medicine", "date": date, "price": "60", "repeat": { "every": "month", "times": 12 } });
    let input = |date: &str| {
        json!({
            "year": 2026, "household": { "grossIncome": "20000" }, "tariff": "mediambulant", "expenses": [expense(date)],
            "policy": { "start": "2025-01-01", "premiums": [{ "from": "2025-01-01", "monthly": "20" }] },
        })
    };
    let estimate = year(input("2026-01-31"));
    let dates: Vec<String> = estimate.lines.iter().map(|line| line.date.to_string()).take(4).collect();
    assert_eq!(
        (estimate.lines.len(), dates),
        (12, ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"].map(String::from).to_vec())
    );
    let warnings: Vec<&str> = estimate.warnings.iter().map(|warning| warning.code).collect();
    assert_eq!(warnings, ["treatment-since-unknown"]);
    let late = problems::<YearInput>(input("2027-01-31"));
    assert_eq!(late, pairs(&[("/expenses/0/date", "date must lie in the year 2026, not 31 January 2027")]));
}

#[test]
fn arrears() {
    let result = compute::<ArrearsInput>(json!({ "arrears": "1234.50", "startedMonths": 3 })).unwrap();
    assert_eq!(result.surcharge.to_string(), "37.04"); // 37.035
}

#[test]
fn built_in_tariffs_are_sound() {
    for tariff in built_in_tariffs() {
        let as_data = serde_json::to_value(&tariff).unwrap();
        let check = check_tariff(&Json(Some(as_data)), ENGLISH);
        assert_eq!(check.problems, []);
    }
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|&(path, message)| (path.to_owned(), message.to_owned())).collect()
}

#[test]
fn faulty_tariffs() {
    let mut tariff = serde_json::to_value(&built_in_tariffs()[0]).unwrap();
    tariff["benefits"][0]["covers"] = json!(["medicine", "medicine", "acupuncture"]);
    tariff["benefits"][2]["yearlyCap"]["amount"] = json!("-1");
    let check = check_tariff(&Json(Some(tariff.clone())), ENGLISH);
    let found: Vec<(&str, &str)> = check.problems.iter().map(|problem| (problem.path.as_str(), problem.code)).collect();
    assert_eq!(found, [("/benefits/0/covers/2", "unknown-value"), ("/benefits/2/yearlyCap/amount", "out-of-range")]);
    tariff["benefits"][0]["covers"] = json!(["medicine", "vision-aid"]);
    tariff["benefits"][2]["yearlyCap"]["amount"] = json!("120");
    tariff["benefits"][4]["yearlyCap"]["amount"] = json!("999");
    tariff["premiumGroups"] = json!([{ "fromAge": 21 }, { "fromAge": 16 }]);
    let check = check_tariff(&Json(Some(tariff)), ENGLISH);
    let found: Vec<(String, String)> = check.problems.into_iter().map(|problem| (problem.path, problem.message)).collect();
    assert_eq!(
        found,
        pairs(&[
            ("/benefits/0/covers/1", "covers/1 names vision-aid, which has no co-payment; basis \"expense\" would be right"),
            ("/benefits/2/covers/0", "covers/0 names vision-aid, but a service may be covered only once"),
            ("/benefits/4/yearlyCap/amount", "amount must be 1000.00 as in the first benefit of this group, not 999.00"),
            ("/premiumGroups/1/fromAge", "fromAge must be greater than 21, not 16"),
        ])
    );
}

#[test]
fn bad_years() {
    let input = json!({
        "year": 2026, "household": { "grossIncome": "20000" }, "persons": [{ "id": "a" }, { "id": "a" }],
        "expenses": [
            { "service": "medicine", "date": "2025-12-31", "price": "5" },
            { "service": "vision-aid", "date": "2026-02-01", "price": "100", "statutoryBenefit": "100.01", "fixedAmount": "1" },
            { "service": "medicine", "date": "2025-02-14", "person": "b", "price": "1" },
            { "service": "medicine", "date": "2026-02-01", "price": "-1", "id": "expense-1" },
        ],
        "tariff": "mediambulans", "policy": { "start": "2026-03-01", "end": "2026-02-01", "premiums": [] },
    });
    assert_eq!(
        problems::<YearInput>(input),
        pairs(&[
            ("/expenses/3/price", "price must be 0.00 to 1000000000000.00, not \"-1\""),
            ("/persons/1/id", "id may name each value only once, not \"a\" twice"),
            (
                "/tariff",
                "tariff must be one of the tariffs mediambulant, example-plus or a tariff of your own, not \"mediambulans\""
            ),
            ("/policy/end", "end must not be before the start 1 March 2026, not 1 February 2026"),
            ("/policy/premiums", "premiums must hold at least one premium"),
            ("/expenses/0/date", "date must lie in the year 2026, not 31 December 2025"),
            ("/expenses/1/fixedAmount", "fixedAmount only counts for services of statutory insurance"),
            ("/expenses/1/statutoryBenefit", "statutoryBenefit may be at most 100.00, the cost, not 100.01"),
            ("/expenses/2/person", "person must be one of the persons a, a, not \"b\""),
            ("/expenses/2/date", "date must lie in the year 2026, not 14 February 2025"),
            ("/expenses/3/id", "id may name each value only once, not \"expense-1\" twice"),
        ])
    );
    let premiums = json!([{ "from": "2026-02-01", "monthly": "20" }, { "from": "2026-02-01", "monthly": "21" }]);
    let input = json!({
        "year": 2026, "household": { "grossIncome": "20000" }, "expenses": [], "tariff": "mediambulant",
        "policy": { "start": "2026-01-01", "premiums": premiums },
    });
    assert_eq!(
        problems::<YearInput>(input),
        pairs(&[
            ("/policy/premiums/0/from", "from must be 1 January 2026 at the latest, the first day of cover, not 1 February 2026"),
            ("/policy/premiums/1/from", "from must be after 1 February 2026, the one before, not 1 February 2026"),
        ])
    );
}

fn any_expense() -> impl Strategy<Value = Value> {
    let services = prop::sample::select(vec![
        "medicine",
        "remedy",
        "aid",
        "consumable-aid",
        "transport",
        "hospital",
        "home-nursing",
        "vision-aid",
        "naturopathy",
        "naturopath-psychotherapy",
        "rehab",
    ]);
    // From 20.00 on no formula exceeds the cost.
    (services, 1..=12_u32, 1..=28_u32, 2_000..90_000_i64, 1..4_u32).prop_map(|(service, month, day, cents, quantity)| {
        let price = Money::from_cents(cents).to_string();
        let mut expense = json!({ "service": service, "date": format!("2026-{month:02}-{day:02}"), "price": price });
        match service {
            // One price for all: only the first 28 days of service count, so earlier cheaper days can displace dearer ones.
            "home-nursing" => {
                expense["serviceDays"] = json!(quantity * 9);
                expense["price"] = json!("45.00");
            }
            _ => expense["quantity"] = json!(quantity),
        }
        if service == "transport" {
            expense["approved"] = json!(quantity > 1);
            expense["setting"] = json!("ambulatory");
        }
        expense
    })
}

fn any_year() -> impl Strategy<Value = Value> {
    (
        prop::collection::vec(any_expense(), 0..14),
        500_000..4_000_000_i64,
        prop::sample::select(vec!["mediambulant", "example-plus"]),
        prop::sample::select(vec!["2024-01-01", "2025-11-15", "2026-01-01", "2026-04-20"]),
        any::<bool>(),
    )
        .prop_map(|(expenses, income, tariff, start, claimed)| {
            json!({
                "year": 2026, "household": { "grossIncome": Money::from_cents(income).to_string() }, "expenses": expenses,
                "tariff": tariff, "policy": { "start": start, "premiums": [{ "from": start, "monthly": "23.45" }] },
                "exemptionClaimed": claimed,
            })
        })
}

fn sum<'a>(totals: impl Iterator<Item = &'a YearTotals>) -> YearTotals {
    totals.fold(YearTotals::default(), |sum, totals| sum + *totals)
}

const QUIET: Options = Options { steps: false, ..ENGLISH };

fn quiet(input: &Value) -> YearEstimate {
    tarifwerk::input::answer::<YearInput>(&Json(Some(input.clone())), QUIET).unwrap()
}

proptest! {
    #[test]
    fn sums_agree_along_every_axis(input in any_year()) {
        let estimate = quiet(&input);
        prop_assert_eq!(sum(estimate.months.iter()), estimate.totals);
        let total = |pick: fn(&tarifwerk::tariff::ExpenseLine) -> Money| estimate.lines.iter().map(pick).sum::<Money>();
        prop_assert_eq!(total(|line| line.cost), estimate.totals.cost);
        prop_assert_eq!(total(|line| line.own_cost), estimate.totals.own_cost);
        prop_assert_eq!(total(|line| line.copayment), estimate.totals.copayment);
        prop_assert_eq!(total(|line| line.tariff_benefit), estimate.totals.tariff_benefit);
        for line in &estimate.lines {
            prop_assert_eq!(line.statutory_share + line.tariff_benefit + line.own_cost, line.cost);
            prop_assert!(!line.own_cost.is_negative() && line.own_cost <= line.cost);
            prop_assert!(!line.tariff_benefit.is_negative());
        }
        prop_assert_eq!(estimate.without_tariff.own_cost, estimate.totals.own_cost + estimate.totals.tariff_benefit);
    }

    #[test]
    fn claimed_exemptions_hold_the_limit(input in any_year()) {
        let mut input = input;
        input["exemptionClaimed"] = json!(true);
        let estimate = quiet(&input);
        prop_assert!(estimate.totals.copayment <= estimate.burden_limit.limit);
        input["exemptionClaimed"] = json!(false);
        let unclaimed = quiet(&input);
        // What is paid beyond the limit is what the insurer would refund.
        let beyond = unclaimed.refundable_by_insurer.unwrap();
        prop_assert_eq!(unclaimed.totals.copayment - beyond, estimate.totals.copayment);
        prop_assert_eq!(unclaimed.exemption, estimate.exemption);
    }

    #[test]
    fn another_expense_never_lowers_all_copayments(input in any_year(), more in any_expense()) {
        let before = quiet(&input).totals.copayment;
        let mut input = input;
        input["expenses"].as_array_mut().unwrap().push(more);
        prop_assert!(quiet(&input).totals.copayment >= before);
    }

    #[test]
    fn order_of_entry_on_different_dates_does_not_matter(input in any_year()) {
        let mut input = input;
        let expenses = input["expenses"].as_array_mut().unwrap();
        expenses.sort_by_key(|expense| expense["date"].as_str().unwrap().to_owned());
        expenses.dedup_by_key(|expense| expense["date"].as_str().unwrap().to_owned());
        for expense in expenses {
            // A stay of one day, so that no two expenses share a date.
            if ["hospital", "rehab"].contains(&expense["service"].as_str().unwrap()) {
                expense["quantity"] = json!(1);
            }
        }
        let forward = quiet(&input);
        input["expenses"].as_array_mut().unwrap().reverse();
        let backward = quiet(&input);
        prop_assert_eq!(forward.totals, backward.totals);
        prop_assert_eq!(forward.months, backward.months);
    }

    #[test]
    fn benefits_stay_within_their_caps(input in any_year()) {
        let mut input = input;
        input["tariff"] = json!("mediambulant");
        let estimate = quiet(&input);
        let paid = |words: &[&str]| {
            let lines = estimate.lines.iter().filter(|line| words.contains(&line.service.word()));
            lines.map(|line| line.tariff_benefit).sum::<Money>()
        };
        prop_assert!(paid(&["vision-aid"]) <= Money::from_euros(120));
        prop_assert!(paid(&["naturopathy", "naturopath-psychotherapy"]) <= Money::from_euros(1_000));
        prop_assert_eq!(paid(&["hospital", "rehab", "home-nursing"]), Money::ZERO);
    }
}
