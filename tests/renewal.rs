//! Renewals worked by hand from clauses 5.2 and 7.1–7.4 of the CONUS terms.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_pass_by_value, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::{compute, problems, with};
use tarifwerk::license::{FeeChange, Renewal, RenewalInput};

fn list(id: &str, from: &str, flat: &str) -> Value {
    json!({
        "id": id, "title": id, "vendor": "Vendor", "currency": "EUR", "validFrom": from, "model": "band",
        "bands": [{ "upTo": null, "flat": flat }],
    })
}

/// A contract to the end of 2026 at 1,000.00, with a list at 1,200.00; `more` replaces or adds fields.
fn contract(more: Value) -> Value {
    with(
        json!({
            "termEnd": "2026-12-31", "currentFee": "1000.00", "priceLists": [list("a", "2026-01-01", "1200.00")],
            "cases": { "inpatient": 1, "outpatient": 0 },
        }),
        &more,
    )
}

fn renewed(more: Value) -> Renewal {
    compute::<RenewalInput>(contract(more)).unwrap()
}

fn codes(renewal: &Renewal) -> Vec<&str> {
    renewal.warnings.iter().map(|warning| warning.code).collect()
}

#[test]
fn dates_of_both_readings() {
    let renewal = renewed(json!({}));
    // Six weeks before 31 December is 19 November; eight weeks before that 24 September, before the term's end 5 November.
    assert_eq!(renewal.notice_deadline.to_string(), "2026-11-19");
    assert_eq!(renewal.price_date.to_string(), "2026-09-24");
    assert_eq!(renewal.other_reading.price_date.to_string(), "2026-11-05");
    assert_eq!((renewal.new_term.from.to_string(), renewal.new_term.to.to_string()), ("2027-01-01".into(), "2027-12-31".into()));
    let dates: Vec<String> = renewal.events.iter().map(|event| event.date.to_string()).collect();
    assert_eq!(dates, ["2026-09-24", "2026-11-19", "2027-01-01", "2027-12-31"]);
    let strict = json!({ "noticeWeeks": 6, "priceDateWeeks": 8, "priceDateAnchor": "term-end", "years": 2 });
    let renewal = renewed(json!({ "terms": strict }));
    assert_eq!(renewal.price_date.to_string(), "2026-11-05");
    assert_eq!(renewal.other_reading.price_date.to_string(), "2026-09-24");
    assert_eq!(renewal.new_term.to.to_string(), "2028-12-31");
}

/// Another reading is still of the terms of CONUS; other values are not. The price list is cited as ever.
#[test]
fn steps_and_events_cite_the_clauses_of_conus_or_terms_of_its_own() {
    let told = |notice_weeks: u32| {
        let terms = json!({ "noticeWeeks": notice_weeks, "priceDateWeeks": 8, "priceDateAnchor": "term-end", "years": 1 });
        let renewal = renewed(json!({ "terms": terms }));
        let cited = |rule| renewal.steps.iter().find(|step| step.rule == rule).unwrap().citation.clone();
        let last = renewal.events.last().unwrap().description.clone();
        (cited("renewal.notice-deadline"), cited("license-fee.list-price"), last)
    };
    let clause = "clause 5.2 of the CONUS terms";
    assert_eq!(told(6), (clause.into(), "price list".into(), format!("Last day of the new term ({clause}).")));
    let own = format!("own terms instead of {clause}");
    assert_eq!(told(7), (own.clone().into(), "price list".into(), format!("Last day of the new term ({own}).")));
}

#[test]
fn a_term_that_ends_in_february_is_followed_by_a_leap_year() {
    let renewal = renewed(json!({ "termEnd": "2027-02-28" }));
    assert_eq!((renewal.new_term.from.to_string(), renewal.new_term.to.to_string()), ("2027-03-01".into(), "2028-02-29".into()));
}

#[test]
fn the_last_term_of_all() {
    let renewal = renewed(json!({ "termEnd": "2198-12-31" }));
    assert_eq!((renewal.new_term.from.to_string(), renewal.new_term.to.to_string()), ("2199-01-01".into(), "2199-12-31".into()));
}

#[test]
fn an_increase_needs_notice_in_time() {
    let fee = |notified: Option<&str>| {
        let more = notified.map_or_else(|| json!({}), |on| json!({ "notifiedOn": on }));
        let renewal = renewed(more);
        (renewal.fee.to_string(), renewal.increase_blocked, renewal.change)
    };
    assert_eq!(fee(None), ("1000.00".into(), true, FeeChange::None));
    assert_eq!(fee(Some("2026-09-24")), ("1200.00".into(), false, FeeChange::Increase));
    assert_eq!(fee(Some("2026-09-25")), ("1000.00".into(), true, FeeChange::None));
}

#[test]
fn notice_between_the_two_dates_is_warned_about() {
    let between = renewed(json!({ "notifiedOn": "2026-09-25" }));
    assert_eq!(codes(&between), ["notified-between-readings"]);
    assert_eq!(between.other_reading.fee.map(|fee| fee.to_string()), Some("1200.00".to_owned()));
    assert_eq!(codes(&renewed(json!({ "notifiedOn": "2026-11-05" }))), ["notified-between-readings"]);
    for unambiguous in ["2026-09-24", "2026-11-06"] {
        assert_eq!(codes(&renewed(json!({ "notifiedOn": unambiguous }))), [""; 0], "{unambiguous}");
    }
}

#[test]
fn a_decrease_needs_no_notice() {
    let renewal = renewed(json!({ "currentFee": "1500.00" }));
    assert_eq!((renewal.fee.to_string(), renewal.change), ("1200.00".into(), FeeChange::Decrease));
    assert!(!renewal.increase_blocked);
}

#[test]
fn nothing_at_all_is_a_fee_like_any_other() {
    // 7.4: a term at 0.00 may be followed by the list's fee, if it was notified.
    let silent = renewed(json!({ "currentFee": "0.00" }));
    assert_eq!((silent.fee.to_string(), silent.increase_blocked), ("0.00".into(), true));
    let notified = renewed(json!({ "currentFee": "0.00", "notifiedOn": "2026-08-01" }));
    assert_eq!(notified.fee.to_string(), "1200.00");
    let agreed = renewed(json!({ "agreedFee": "0.00", "notifiedOn": "2026-08-01" }));
    assert_eq!((agreed.fee.to_string(), agreed.change), ("0.00".into(), FeeChange::Decrease));
}

#[test]
fn the_list_is_chosen_by_date_and_never_by_amount() {
    let mut future = list("b", "2026-10-01", "800.00");
    let lists = json!([list("old", "2025-01-01", "500.00"), future.clone(), list("a", "2026-01-01", "1200.00")]);
    let renewal = renewed(json!({ "priceLists": lists }));
    assert_eq!(renewal.price_list_id, "a");
    assert_eq!(codes(&renewal), ["other-price-list"]);
    // By the other reading the cheaper list of October holds, and a decrease needs no notice.
    assert_eq!(renewal.other_reading.fee.map(|fee| fee.to_string()), Some("800.00".to_owned()));
    // A date of its own for renewals goes before the date for new quotes.
    future["renewalsFrom"] = json!("2026-09-24");
    let lists = json!([list("a", "2026-01-01", "1200.00"), future]);
    assert_eq!(renewed(json!({ "priceLists": lists })).price_list_id, "b");
}

#[test]
fn modules_discounts_and_minimum_belong_to_the_list_fee() {
    let mut priced = list("a", "2026-01-01", "1000.00");
    priced["modules"] = json!([{ "id": "m", "title": "M", "flat": "200.00" }]);
    priced["minimumFee"] = json!("1100.00");
    let more = json!({
        "priceLists": [priced], "modules": ["m"], "discounts": [{ "percent": "10", "reason": "loyal" }], "notifiedOn": "2026-01-05",
    });
    let renewal = renewed(more);
    // 1,200.00 less 10 % is 1,080.00, below the minimum of 1,100.00.
    assert_eq!((renewal.list_fee.to_string(), renewal.fee.to_string()), ("1100.00".into(), "1100.00".into()));
    let lines: Vec<String> = renewal.lines.iter().map(|line| line.amount.to_string()).collect();
    assert_eq!(lines, ["1000.00", "200.00", "-120.00", "20.00"]);
}

#[test]
fn what_is_wrong_is_said_at_once() {
    let late = json!({ "priceLists": [list("a", "2026-09-25", "1.00")] });
    let expected =
        "priceLists must hold a price list in force on the price date 24 September 2026; the first one begins on 25 September 2026";
    assert_eq!(problems::<RenewalInput>(contract(late)), [("/priceLists".to_owned(), expected.to_owned())]);

    let twins = json!({ "priceLists": [list("a", "2026-01-01", "1.00"), list("a", "2026-02-01", "1.00"), list("b", "2026-01-01", "2.00")] });
    assert_eq!(
        problems::<RenewalInput>(contract(twins)),
        [
            ("/priceLists/1/id".to_owned(), "id must differ between price lists, not \"a\" twice".to_owned()),
            (
                "/priceLists/2/validFrom".to_owned(),
                "validFrom must differ so that one price list is the newer one, not 1 January 2026 for both \"a\" and \"b\""
                    .to_owned()
            ),
        ]
    );

    let none = json!({ "priceLists": [], "discounts": [{ "reason": "x" }], "cases": { "inpatient": 1, "outpatient": 1, "source": "estimate" } });
    assert_eq!(
        problems::<RenewalInput>(contract(none)),
        [
            ("/priceLists".to_owned(), "priceLists must hold at least one price list".to_owned()),
            ("/cases/assumptions".to_owned(), "assumptions is missing: an estimate must say what it rests on".to_owned()),
            ("/discounts/0".to_owned(), "discounts/0 must have either percent or amount".to_owned()),
        ]
    );

    let mut closed = list("a", "2026-01-01", "1.00");
    closed["bands"] = json!([{ "upTo": 10, "flat": "1.00" }]);
    let beyond = json!({ "priceLists": [closed], "cases": { "inpatient": 11, "outpatient": 0 } });
    let expected = "cases: price on request, since “a” goes up to 10 cases and there are 11";
    assert_eq!(problems::<RenewalInput>(contract(beyond)), [("/cases".to_owned(), expected.to_owned())]);

    let end = json!({ "termEnd": "2199-12-31" });
    let expected = "termEnd must be such that the new term ends by the end of 2199";
    assert_eq!(problems::<RenewalInput>(contract(end)), [("/termEnd".to_owned(), expected.to_owned())]);
}
