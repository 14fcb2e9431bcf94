//! A policy in the year: when it covers, what it costs, what it refunds, and what was used of it before.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_pass_by_value, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::{compute, problems, with};
use tarifwerk::tariff::{RefundAdvice, YearInput};

fn input(more: Value) -> Value {
    let plain = json!({ "year": 2026, "household": { "grossIncome": "20000.00" }, "tariff": "mediambulant", "expenses": [] });
    with(plain, &more)
}

fn policy(more: Value) -> Value {
    with(json!({ "start": "2020-01-01", "premiums": [{ "from": "2020-01-01", "monthly": "20.00" }] }), &more)
}

fn benefits(more: Value) -> Vec<String> {
    let lines = compute::<YearInput>(input(more)).unwrap().lines;
    lines.into_iter().map(|line| line.tariff_benefit.to_string()).collect()
}

/// AVB § 3(2) b: for the spouse of an insured person the general waiting period is waived, the special one is not.
#[test]
fn a_spouse_waits_only_the_special_period() {
    let expense = |service: &str, date: &str| json!({ "service": service, "date": date, "price": "60.00" });
    let expenses = json!([
        expense("medicine", "2026-01-15"),
        expense("naturopath-psychotherapy", "2026-08-31"),
        expense("naturopath-psychotherapy", "2026-09-01")
    ]);
    let paid = |spouse: bool| {
        let premiums = json!([{ "from": "2026-01-01", "monthly": "20.00" }]);
        let terms = json!({ "start": "2026-01-01", "premiums": premiums, "waiting": { "spouseRule": spouse } });
        benefits(json!({ "policy": terms, "expenses": expenses }))
    };
    // Eight months from 1 January end on 31 August; 80 % of 60.00 are 48.00.
    assert_eq!(paid(true), ["6.00", "0.00", "48.00"]);
    assert_eq!(paid(false), ["0.00", "0.00", "48.00"]);
}

#[test]
fn premiums_are_needed_only_for_days_of_cover_in_the_year() {
    let late = |start: &str, end: Option<&str>, premium: &str| {
        let mut terms = json!({ "start": start, "premiums": [{ "from": premium, "monthly": "20.00" }] });
        if let Some(end) = end {
            terms["end"] = json!(end);
        }
        match compute::<YearInput>(input(json!({ "policy": terms }))) {
            Ok(_) => Vec::new(),
            Err(problems) => problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>(),
        }
    };
    let path = ["/policy/premiums/0/from"];
    assert_eq!(late("2025-01-01", None, "2026-01-01"), [""; 0]);
    assert_eq!(late("2025-01-01", None, "2026-01-02"), path);
    assert_eq!(late("2025-01-01", Some("2026-01-01"), "2026-01-02"), path);
    assert_eq!(late("2025-01-01", Some("2025-12-31"), "2026-01-02"), [""; 0], "over before the year");
    assert_eq!(late("2026-12-31", None, "2027-01-01"), path);
    assert_eq!(late("2027-01-01", None, "2027-01-02"), [""; 0], "begins after the year");
}

#[test]
fn a_premium_paid_once_a_year_is_told_with_its_discount() {
    let steps = |payment: &str| {
        let found = compute::<YearInput>(input(json!({ "policy": policy(json!({ "payment": payment })) }))).unwrap();
        let premium = found.steps.into_iter().filter(|step| step.rule.starts_with("premium."));
        premium.map(|step| (step.rule, step.amount.unwrap().to_string())).collect::<Vec<_>>()
    };
    let step = |rule: &'static str, amount: &str| (rule, amount.to_owned());
    // 4 % of twelve times 20.00
    let annual = [step("premium.year", "240.00"), step("premium.discount", "-9.60"), step("premium.due", "230.40")];
    assert_eq!(steps("annual"), annual);
    assert_eq!(steps("monthly"), [step("premium.year", "240.00")]);
}

/// The example has what `MediAmbulant` has not: benefits of stays, without waiting, and the other two ways to deduct.
#[test]
fn terms_of_the_example() {
    let paid = |service: &str, date: &str, more: Value| {
        let terms = json!({ "start": "2026-01-01", "premiums": [{ "from": "2026-01-01", "monthly": "20.00" }] });
        let expense = with(json!({ "service": service, "date": date, "price": "300.00" }), &more);
        benefits(json!({ "tariff": "example-plus", "policy": terms, "expenses": [expense] })).swap_remove(0)
    };
    // 75 % of nine days are 67.50; 60.00 of all benefits is the insured's.
    let nine_days = json!({ "until": "2026-01-10" });
    assert_eq!(paid("hospital", "2026-01-02", nine_days), "7.50");
    // 60 % are 180.00, at most the 150.00 that are left.
    assert_eq!(paid("vision-aid", "2026-02-02", json!({ "statutoryBenefit": "150.00" })), "90.00");
    // 50 % of the 200.00 that are left, after six months.
    let deducted = || json!({ "statutoryBenefit": "100.00" });
    assert_eq!(paid("naturopathy", "2026-06-30", deducted()), "0.00");
    assert_eq!(paid("naturopathy", "2026-07-01", deducted()), "40.00");
}

#[test]
fn stays_of_the_example_have_a_cap() {
    let paid = |before: &str| {
        let stay = json!({ "service": "hospital", "date": "2026-03-01", "until": "2026-03-20" });
        benefits(json!({ "tariff": "example-plus", "before": { "benefits": { "hospital": before } }, "expenses": [stay] }))
    };
    // 75 % of 200.00 less 60.00 are 90.00; the cap is 200.00.
    assert_eq!(paid("110.00"), ["90.00"]);
    assert_eq!(paid("110.01"), ["89.99"]);
}

fn refund(more: Value) -> RefundAdvice {
    compute::<YearInput>(input(more)).unwrap().refund.unwrap()
}

#[test]
fn a_refund_needs_the_whole_year_and_30_june_of_the_next() {
    let reasons = |end: &str, reason: &str| {
        let found = refund(json!({ "policy": policy(json!({ "end": end, "endReason": reason })) }));
        assert_eq!(found.eligible, found.reasons.is_empty());
        found.reasons
    };
    assert_eq!(reasons("2026-12-30", "notice"), ["The insurance did not last for the whole year 2026"]);
    assert_eq!(reasons("2026-12-31", "notice"), ["On 30 June 2027 the insurance has ended"]);
    assert_eq!(reasons("2027-06-29", "notice"), ["On 30 June 2027 the insurance has ended"]);
    assert_eq!(reasons("2027-06-30", "notice"), [""; 0]);
    assert_eq!(reasons("2026-12-31", "death"), [""; 0]);
    assert_eq!(reasons("2026-12-30", "death"), ["The insurance did not last for the whole year 2026"]);
}

#[test]
fn later_years_lose_the_months_that_the_count_is_behind() {
    let loss = |months: &[u32], claim_free_years: u32| {
        let benefit =
            json!({ "id": "b", "basis": "copayment", "rate": "50", "covers": ["medicine"], "waiting": "none", "citation": "c" });
        let tariff = json!({
            "id": "own", "title": "Own", "insurer": "i", "state": "2026-01-01", "benefits": [benefit],
            "waitingMonths": { "general": 0, "special": 0 }, "exemptionNotClaimed": "no-effect", "refund": { "months": months }
        });
        let found = refund(json!({ "tariff": tariff, "policy": policy(json!({ "claimFreeYears": claim_free_years })) }));
        (found.months, found.amount.to_string(), found.later_loss.to_string())
    };
    let found = |months: u32, amount: &str, later_loss: &str| (months, amount.to_owned(), later_loss.to_owned());
    // With the count 4 + 5 + 5, from its start 3 + 4 + 5: two months of 20.00.
    assert_eq!(loss(&[3, 4, 5], 0), found(3, "60.00", "40.00"));
    // 5 + 5 + 5 against 3 + 4 + 5
    assert_eq!(loss(&[3, 4, 5], 2), found(5, "100.00", "60.00"));
    assert_eq!(loss(&[3], 0), found(3, "60.00", "0.00"));
    // Who starts again gains where the first year pays most: 1 + 1 against 5 + 1.
    assert_eq!(loss(&[5, 1], 0), found(5, "100.00", "-80.00"));
}

#[test]
fn benefits_of_before_count_for_their_person() {
    let paid = |before: Value| {
        let glasses = |person: &str| json!({ "service": "vision-aid", "date": "2026-02-02", "price": "100.00", "person": person });
        let expenses = json!([glasses("a"), glasses("b")]);
        benefits(json!({ "persons": [{ "id": "a" }, { "id": "b" }], "before": { "benefits": before }, "expenses": expenses }))
    };
    // Each has a cap of 120.00 a year.
    assert_eq!(paid(json!({})), ["100.00", "100.00"]);
    assert_eq!(paid(json!({ "vision-aid": "50.00" })), ["70.00", "100.00"], "without a name of the first person");
    assert_eq!(paid(json!({ "a/vision-aid": "50.00" })), ["70.00", "100.00"]);
    assert_eq!(paid(json!({ "b/vision-aid": "50.00" })), ["100.00", "70.00"]);
}

#[test]
fn days_of_before_belong_to_persons_of_the_year() {
    let days = |names: &[&str]| {
        let days: Value = names.iter().map(|name| ((*name).to_owned(), json!(3))).collect::<serde_json::Map<_, _>>().into();
        input(json!({ "persons": [{ "id": "a" }], "before": { "days": days } }))
    };
    assert!(compute::<YearInput>(days(&["a", "a/home-nursing"])).is_ok());
    let found = problems::<YearInput>(days(&["a", "b", "b/home-nursing"]));
    let messages: Vec<&str> = found.iter().map(|(_, message)| message.as_str()).collect();
    assert_eq!(messages, ["b must be one of the persons a, not \"b\"", "b/home-nursing must be one of the persons a, not \"b\""]);
}
