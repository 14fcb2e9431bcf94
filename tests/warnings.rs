//! What an answer points out beside its amounts: when, and when not.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_pass_by_value, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::{ENGLISH, Json, compute, with};
use tarifwerk::explain::{Options, Warning};
use tarifwerk::license::{LicenseFeeInput, check_price_list};
use tarifwerk::statutory::BurdenLimitInput;
use tarifwerk::tariff::{YearInput, check_tariff};

fn codes(warnings: &[Warning]) -> Vec<&'static str> {
    warnings.iter().map(|warning| warning.code).collect()
}

fn limit(year: u16, household: Value) -> Vec<&'static str> {
    let household = with(json!({ "grossIncome": "24000.00" }), &household);
    codes(&compute::<BurdenLimitInput>(json!({ "year": year, "household": household })).unwrap().warnings)
}

#[test]
fn child_allowances_that_are_told_differently_elsewhere() {
    for year in [2015, 2022, 2024] {
        assert_eq!(limit(year, json!({ "children": 1 })), ["child-allowance-raised"], "{year}");
        assert_eq!(limit(year, json!({ "children": 0 })), [""; 0], "{year}");
    }
    for year in [2009, 2014, 2016, 2023, 2025, 2026] {
        assert_eq!(limit(year, json!({ "children": 1 })), [""; 0], "{year}");
    }
    for year in [2004, 2008] {
        assert_eq!(limit(year, json!({ "children": 1 })), ["child-allowance-of-insurers"], "{year}");
    }
}

#[test]
fn basic_benefits_take_no_notice_of_the_household() {
    let benefits = |year, household: Value| limit(year, with(json!({ "grossIncome": "0.00", "basicBenefits": true }), &household));
    assert_eq!(benefits(2026, json!({})), [""; 0]);
    assert_eq!(benefits(2026, json!({ "partner": false, "children": 0, "otherRelatives": 0 })), [""; 0]);
    for household in
        [json!({ "partner": true }), json!({ "children": 1 }), json!({ "otherRelatives": 1 }), json!({ "grossIncome": "0.01" })]
    {
        assert_eq!(benefits(2026, household.clone()), ["household-ignored"], "{household}");
    }
    for (year, expected) in [(2005, vec!["standard-rate-by-region"]), (2010, vec!["standard-rate-by-region"]), (2011, vec![])] {
        assert_eq!(benefits(year, json!({})), expected, "{year}");
    }
}

#[test]
fn values_of_a_caller_are_not_remarked_on() {
    let values = json!({
        "validFrom": "2024-01-01", "validTo": "2024-12-31", "rate": "10", "minimum": "5.00", "maximum": "10.00", "dayRate": "10.00",
        "prescriptionFee": "10.00", "consumableMaximum": "10.00", "dayCap": 28, "regularBurden": "2", "chronicBurden": "1",
        "referenceValue": "42420.00", "childAllowance": "9541.00", "standardRate": "563.00"
    });
    let input = json!({ "year": 2024, "household": { "grossIncome": "24000.00", "children": 1 }, "values": [values] });
    assert_eq!(codes(&compute::<BurdenLimitInput>(input).unwrap().warnings), [""; 0]);
}

fn list(more: Value) -> Vec<(String, &'static str)> {
    let bands = json!([{ "upTo": 100, "flat": "900.00" }, { "upTo": null, "flat": "900.00" }]);
    let plain = json!({
        "id": "l", "title": "l", "vendor": "v", "currency": "EUR", "validFrom": "2026-01-01", "model": "band", "bands": bands
    });
    let check = check_price_list(&Json(Some(with(plain, &more))), ENGLISH);
    assert_eq!(check.problems, []);
    check.warnings.iter().map(|warning| (warning.path.clone().unwrap_or_default(), warning.code)).collect()
}

#[test]
fn a_band_that_costs_less_than_the_one_before_it() {
    let none: [(String, &str); 0] = [];
    assert_eq!(list(json!({})), none, "the same price is not less");
    let less = json!([{ "upTo": 100, "flat": "900.00" }, { "upTo": null, "flat": "899.99" }]);
    assert_eq!(list(json!({ "bands": less })), [("/bands/1".to_owned(), "higher-count-costs-less")]);
    let module = json!({ "id": "m", "title": "m", "model": "band", "bands": less });
    assert_eq!(list(json!({ "modules": [module] })), [("/modules/0/bands/1".to_owned(), "higher-count-costs-less")]);
    assert_eq!(list(json!({ "example": true })), [("/example".to_owned(), "example-list")]);
    assert_eq!(list(json!({ "example": false })), none);
}

#[test]
fn one_case_is_called_one() {
    let list = json!({
        "id": "l", "title": "l", "vendor": "v", "currency": "EUR", "validFrom": "2026-01-01", "model": "band",
        "bands": [{ "upTo": 1, "flat": "50.00" }, { "upTo": null, "flat": "10.00" }]
    });
    let said = |options| check_price_list(&Json(Some(list.clone())), options).warnings[0].message.clone();
    assert_eq!(said(ENGLISH), "More cases cost less: 1 case €50.00, 2 cases €10.00");
    assert_eq!(said(Options::default()), "Mehr Fälle kosten weniger: 1 Fall 50,00\u{a0}€, 2 Fälle 10,00\u{a0}€");
    let list = with(list, &json!({ "bands": [{ "upTo": 1, "flat": "50.00" }] }));
    let input = json!({ "priceList": list, "cases": { "inpatient": 2, "outpatient": 0 }, "date": "2026-02-01" });
    let problems = compute::<LicenseFeeInput>(input).unwrap_err();
    let messages: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(messages, ["cases: price on request, since “l” goes up to 1 case and there are 2"]);
}

#[test]
fn a_list_with_a_fault_is_not_remarked_on() {
    let list = json!({
        "id": "l", "title": "l", "vendor": "v", "currency": "EUR", "validFrom": "2026-01-01", "validTo": "2025-12-31", "example": true,
        "model": "band", "bands": [{ "upTo": null, "flat": "900.00" }]
    });
    let check = check_price_list(&Json(Some(list)), ENGLISH);
    assert_eq!((check.problems.len(), check.problems[0].path.as_str(), check.warnings), (1, "/validTo", vec![]));
}

fn quote(list: Value, more: Value) -> Vec<&'static str> {
    let bands = json!([{ "upTo": 100, "flat": "900.00" }, { "upTo": null, "flat": "900.00" }]);
    let plain = json!({
        "id": "l", "title": "l", "vendor": "v", "currency": "EUR", "validFrom": "2007-01-01", "model": "band", "bands": bands
    });
    let cases = json!({ "inpatient": 1, "outpatient": 0 });
    let input = json!({ "priceList": with(plain, &list), "cases": cases, "date": "2020-01-15" });
    codes(&compute::<LicenseFeeInput>(with(input, &more)).unwrap().warnings)
}

#[test]
fn a_rate_of_value_added_tax_that_changes_within_the_term() {
    // 16 % from 1 July to 31 December 2020 (§ 28 UStG), 19 % before and after it; invoiced is at the rate of the invoice's day.
    let term = |start: &str, invoiced: &str| quote(json!({}), json!({ "termStart": start, "invoiceDate": invoiced }));
    let other: &[&str] = &["other-vat-rate"];
    for (start, invoiced, expected) in [
        // To 30 June 2020, and one day more
        ("2019-07-01", "2020-06-30", [].as_slice()),
        ("2019-07-02", "2019-07-02", other),
        ("2020-01-01", "2020-01-15", other),
        ("2020-07-01", "2020-07-01", other),
        ("2021-01-01", "2020-12-31", other),
        ("2021-01-01", "2021-01-01", &[]),
    ] {
        assert_eq!(term(start, invoiced), expected, "{start}");
    }
    assert_eq!(quote(json!({ "vat": "none" }), json!({ "termStart": "2020-01-01" })), [""; 0]);
}

#[test]
fn a_quote_that_outlives_its_list_or_has_a_cheaper_neighbour() {
    let until = |day: &str| quote(json!({ "validTo": "2020-03-31", "vat": "none" }), json!({ "validUntil": day }));
    assert_eq!(until("2020-03-31"), [""; 0]);
    assert_eq!(until("2020-04-01"), ["valid-beyond-list"]);
    let cheaper = json!([{ "upTo": 100, "flat": "900.00" }, { "upTo": null, "flat": "899.99" }]);
    assert_eq!(quote(json!({ "vat": "none" }), json!({})), [""; 0], "the same price is not less");
    assert_eq!(quote(json!({ "vat": "none", "bands": cheaper }), json!({})), ["next-band-cheaper"]);
}

fn own_tariff(more: Value) -> Value {
    let benefit =
        json!({ "id": "b", "basis": "copayment", "rate": "50", "covers": ["medicine"], "waiting": "none", "citation": "c" });
    let plain = json!({
        "id": "own", "title": "Own", "insurer": "i", "state": "2026-01-01", "benefits": [benefit], "waitingMonths": { "general": 0, "special": 0 },
        "exemptionNotClaimed": "no-effect"
    });
    with(plain, &more)
}

fn tariff(more: Value) -> Vec<&'static str> {
    let check = check_tariff(&Json(Some(own_tariff(more))), ENGLISH);
    assert_eq!(check.problems, []);
    codes(&check.warnings)
}

#[test]
fn tariffs_that_are_examples_or_pay_nothing() {
    assert_eq!(tariff(json!({})), [""; 0]);
    assert_eq!(tariff(json!({ "example": true })), ["example-tariff"]);
    let nothing =
        json!({ "id": "b", "basis": "copayment", "rate": "0", "covers": ["medicine"], "waiting": "none", "citation": "c" });
    assert_eq!(tariff(json!({ "benefits": [nothing] })), ["pays-nothing"]);
}

fn year(more: Value) -> Vec<&'static str> {
    let plain = json!({
        "year": 2026, "household": { "grossIncome": "1000.00" },
        "expenses": [{ "service": "medicine", "date": "2026-03-02", "price": "60.00" }]
    });
    codes(&compute::<YearInput>(with(plain, &more)).unwrap().warnings)
}

#[test]
fn years_with_and_without_tariff_and_policy() {
    let policy = json!({ "start": "2020-01-01", "premiums": [{ "from": "2020-01-01", "monthly": "10.00" }] });
    assert_eq!(year(json!({})), [""; 0]);
    assert_eq!(year(json!({ "policy": policy })), ["policy-without-tariff"]);
    assert_eq!(year(json!({ "tariff": own_tariff(json!({})) })), ["no-policy"]);
    assert_eq!(year(json!({ "tariff": own_tariff(json!({})), "policy": policy })), [""; 0]);
    assert_eq!(year(json!({ "tariff": own_tariff(json!({ "example": true })), "policy": policy })), ["example-tariff"]);
}

#[test]
fn a_limit_that_was_reached_before_the_first_expense() {
    // 2 % of 1,000.00 are 20.00.
    assert_eq!(year(json!({ "before": { "copayments": "20.00" } })), ["limit-reached-before"]);
    assert_eq!(year(json!({ "before": { "copayments": "19.99" } })), [""; 0]);
    assert!(!year(json!({ "before": { "copayments": "20.00" }, "prepaid": true })).contains(&"limit-reached-before"));
}

/// The sentences of the warnings with this code.
fn told(code: &str, more: Value) -> Vec<String> {
    let plain = json!({ "year": 2026, "household": { "grossIncome": "1000.00" }, "expenses": [] });
    let warnings = compute::<YearInput>(with(plain, &more)).unwrap().warnings;
    warnings.into_iter().filter(|warning| warning.code == code).map(|warning| warning.message).collect()
}

#[test]
fn what_an_exemption_not_applied_for_loses() {
    let after = |copayments: &str| year(json!({ "exemptionClaimed": false, "before": { "copayments": copayments } }));
    // The receipt adds 6.00 to these; the limit is 20.00.
    assert_eq!(after("14.00"), [""; 0]);
    assert_eq!(after("14.01"), ["exemption-not-claimed"]);
    let medicine = json!({ "service": "medicine", "date": "2026-03-02", "price": "60.00" });
    let lost = |claimed: bool| {
        told("exemption-not-claimed", json!({ "exemptionClaimed": claimed, "expenses": [medicine, medicine, medicine, medicine] }))
    };
    // 24.00 less 20.00
    assert_eq!(lost(false), ["Without applying for the exemption you go on paying; the statutory insurer would refund €4.00"]);
    assert_eq!(lost(true), [""; 0]);
}

#[test]
fn a_limit_paid_in_advance_is_compared_with_the_copayments() {
    let prepaid = |income: &str| {
        let expenses = json!([
            { "service": "hospital", "date": "2026-03-01", "until": "2026-03-03" },
            { "service": "medicine", "date": "2026-04-01", "price": "60.00" }
        ]);
        let household = json!({ "grossIncome": income });
        told(
            "prepaid",
            json!({ "household": household, "prepaid": true, "before": { "copayments": "10.00" }, "expenses": expenses }),
        )
    };
    let sentence = |limit: &str, copayments: &str| {
        format!(
            "{limit} was paid in advance; without that the co-payments would be {copayments} (what was paid too much does not come \
             back, our reading)"
        )
    };
    // 10.00 before, three days at 10.00 and 6.00; never more than the limit.
    assert_eq!(prepaid("20000.00"), [sentence("€400.00", "€46.00")]);
    assert_eq!(prepaid("2000.00"), [sentence("€40.00", "€40.00")]);
}

#[test]
fn premium_groups_of_mediambulant() {
    let change = |birth: &str| {
        told(
            "group-change",
            json!({
                "tariff": "mediambulant", "policy": { "start": "2020-01-01", "premiums": [{ "from": "2020-01-01", "monthly": "10.00" }] },
                "persons": [{ "id": "a", "birthDate": birth }]
            }),
        )
    };
    let from =
        |day: &str, age: &str| [format!("From {day} the premium of the next age group is due, since the age of {age} is reached")];
    // A year of life is completed on the day before the birthday.
    assert_eq!(change("2010-05-01"), from("1 May 2026", "16"));
    assert_eq!(change("2010-05-02"), from("1 June 2026", "16"));
    assert_eq!(change("2005-05-02"), from("1 June 2026", "21"));
    assert_eq!(change("2006-05-02"), [""; 0]);
    assert_eq!(change("2026-01-10"), [""; 0], "the first group is no change");
}

#[test]
fn the_next_premium_group_within_the_year() {
    let groups = |ages: &[u32]| {
        let group = |age: &u32| json!({ "fromAge": age, "monthly": "10.00" });
        own_tariff(json!({ "premiumGroups": ages.iter().map(group).collect::<Vec<_>>() }))
    };
    let born = |birth: &str| {
        json!({
            "tariff": groups(&[0, 40]), "policy": { "start": "2020-01-01", "premiums": [{ "from": "2020-01-01", "monthly": "10.00" }] },
            "persons": [{ "id": "a", "birthDate": birth, "insured": true }]
        })
    };
    assert_eq!(year(born("1986-05-05")), ["group-change"]);
    assert_eq!(year(born("1985-05-05")), [""; 0]);
    assert_eq!(year(born("1987-05-05")), [""; 0]);
}
