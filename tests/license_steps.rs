//! The steps of license fees, renewals and reductions: which are told, in which order and words, and what each comes to.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::needless_pass_by_value, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::{compute, with};
use tarifwerk::explain::Step;
use tarifwerk::license::{BandRange, LicenseFee, LicenseFeeInput, RenewalInput, ServiceCreditInput};

fn list(more: Value) -> Value {
    let plain = json!({ "id": "l", "title": "List", "vendor": "v", "currency": "EUR", "validFrom": "2026-01-01", "model": "band" });
    with(with(plain, &json!({ "bands": [{ "upTo": null, "flat": "1000.00" }] })), &more)
}

fn quote(list: Value, more: Value) -> LicenseFee {
    let input = json!({ "priceList": list, "cases": { "inpatient": 800, "outpatient": 202 }, "date": "2026-11-23" });
    compute::<LicenseFeeInput>(with(input, &more)).unwrap()
}

/// Rule, without what is before its point, and amount of each step.
fn told(steps: &[Step]) -> Vec<(&str, String)> {
    let amount = |step: &Step| step.amount.map(|amount| amount.to_string()).unwrap_or_default();
    steps.iter().map(|step| (step.rule.split_once('.').unwrap().1, amount(step))).collect()
}

fn text<'a>(steps: &'a [Step], rule: &str) -> &'a str {
    &steps.iter().find(|step| step.rule == rule).unwrap().text
}

#[test]
fn a_price_by_bands_is_told_band_by_band() {
    let bands = json!([{ "upTo": 1_000, "flat": "50", "perCase": "0.125" }, { "upTo": null, "flat": "10", "perCase": "0.1005" }]);
    let fee = quote(list(json!({ "model": "graduated", "bands": bands })), json!({}));
    let texts: Vec<&str> = fee.steps.iter().map(|step| step.text.as_str()).take(4).collect();
    // 50 + 1,000 × 0.125 = 175; 10 + 2 × 0.1005 = 10.201; together 185.201.
    assert_eq!(
        texts,
        [
            "Cases that count: 800 inpatient + 202 outpatient = 1,002",
            "Band 0–1,000: 1,000 cases at €0.125 each and flat €50.00 = €175.00",
            "Band from 1,001: 2 cases at €0.1005 each and flat €10.00 = €10.201",
            "List price “List”, rounded once to the cent",
        ]
    );
    // Without modules there is no sum of parts. 19 % of 185.20 are 35.188.
    let expected = [
        ("cases", ""),
        ("band", ""),
        ("band", ""),
        ("list-price", "185.20"),
        ("net", "185.20"),
        ("vat", "35.19"),
        ("gross", "220.39"),
        ("due", ""),
    ];
    assert_eq!(told(&fee.steps), expected.map(|(rule, amount)| (rule, amount.to_owned())));
}

#[test]
fn modules_discounts_and_a_minimum_are_told_in_their_order() {
    let priced = |minimum: &str| list(json!({ "modules": [{ "id": "m", "title": "M", "flat": "200.00" }], "minimumFee": minimum }));
    let discounts = json!([{ "percent": "10", "reason": "loyal" }, { "amount": "80.00", "reason": "early" }]);
    let more = json!({ "modules": ["m"], "discounts": discounts });
    // 1,200.00 less 10 % is 1,080.00, less 80.00 is 1,000.00.
    let expected = [
        ("cases", ""),
        ("band", ""),
        ("list-price", "1000.00"),
        ("module", "200.00"),
        ("parts", "1200.00"),
        ("discount", "-120.00"),
        ("left", "1080.00"),
        ("discount", "-80.00"),
        ("left", "1000.00"),
    ]
    .map(|(rule, amount)| (rule, amount.to_owned()));
    // A minimum that is reached to the cent adds nothing and is not told.
    let reached = quote(priced("1000.00"), more.clone());
    assert_eq!(told(&reached.steps)[..9], expected);
    assert_eq!(told(&reached.steps)[9], ("net", "1000.00".to_owned()));
    assert_eq!(reached.lines.len(), 4);
    let missed = quote(priced("1000.01"), more);
    assert_eq!(told(&missed.steps)[..9], expected);
    assert_eq!(told(&missed.steps)[9..11], [("minimum", "1000.01".to_owned()), ("net", "1000.01".to_owned())]);
    assert_eq!((missed.lines[4].id.as_str(), missed.lines[4].amount.to_string()), ("minimum", "0.01".to_owned()));
}

fn renewal(more: Value) -> Vec<Step> {
    let input = json!({
        "termEnd": "2026-12-31", "currentFee": "1000.00", "priceLists": [list(json!({}))], "cases": { "inpatient": 1, "outpatient": 0 }
    });
    compute::<RenewalInput>(with(input, &more)).unwrap().steps
}

#[test]
fn both_anchors_of_the_price_date_are_told() {
    // Eight weeks before 19 November, and before 31 December.
    assert_eq!(
        text(&renewal(json!({})), "renewal.price-date"),
        "Date for prices and notification: 8 weeks before the last day for notice, 24 September 2026 (our reading; counted from the \
         end of the term it would be 5 November 2026)"
    );
    let strict = json!({ "noticeWeeks": 6, "priceDateWeeks": 8, "priceDateAnchor": "term-end", "years": 1 });
    assert_eq!(
        text(&renewal(json!({ "terms": strict })), "renewal.price-date"),
        "Date for prices and notification: 8 weeks before the end of the term, 5 November 2026 (our reading; counted from the last \
         day for notice it would be 24 September 2026)"
    );
}

#[test]
fn the_same_fee_is_no_decrease() {
    assert_eq!(text(&renewal(json!({})), "renewal.fee"), "Fee of the new term: unchanged");
    let less = renewal(json!({ "currentFee": "1000.01" }));
    assert_eq!(text(&less, "renewal.fee"), "Fee of the new term: a decrease applies without notification too");
}

#[test]
fn a_reduction_names_the_basis_of_its_tier() {
    let tiers = json!([{ "overHours": 6, "percent": "5" }, { "overHours": 12, "percent": "12.5" }]);
    let told = |basis: &str| {
        let terms = json!({
            "tiers": tiers, "monthlyAllowanceHours": 6, "tierBasis": basis, "availabilityTarget": "99", "forceMajeure": "ignored"
        });
        let outage = json!({ "start": "2026-01-05T05:00", "end": "2026-01-05T18:00", "cause": "unplanned" });
        let credit = compute::<ServiceCreditInput>(json!({
            "from": "2026-01-01", "to": "2026-12-31", "annualFee": "12000.00", "outages": [outage], "terms": terms,
            "openingCreditMinutes": 60
        }));
        let credit = credit.unwrap();
        let step = credit.steps.iter().find(|step| step.rule == "service-credit.reduction").unwrap();
        let warning = credit.warnings.iter().find(|warning| warning.code == "other-tier-basis").unwrap();
        (step.text.clone(), step.amount.unwrap().to_string(), warning.message.clone())
    };
    // 13 hours are more than 12; the hour of credit leaves 12, which are only more than 6.
    let expected = (
        "Reduction of 12.5% of the month's fee €1,000.00 because of the whole outage, 13\u{a0}h 00\u{a0}min (our reading)",
        "125.00",
        "The tier goes by the whole outage of the month (9.1); by what the credit leaves (9.3) the reduction would differ in some months",
    );
    assert_eq!(told("total"), (expected.0.to_owned(), expected.1.to_owned(), expected.2.to_owned()));
    let expected = (
        "Reduction of 5% of the month's fee €1,000.00 because of what the credit leaves, 12\u{a0}h 00\u{a0}min (our reading)",
        "50.00",
        "The tier goes by what the credit leaves (9.3); by the whole outage of the month (9.1) the reduction would differ in some months",
    );
    assert_eq!(told("after-offset"), (expected.0.to_owned(), expected.1.to_owned(), expected.2.to_owned()));
}

#[test]
fn one_case_is_told_in_the_singular() {
    let bands = json!([{ "upTo": 1_001, "perCase": "0.50" }, { "upTo": null, "perCase": "0.10" }]);
    let graduated = quote(list(json!({ "model": "graduated", "bands": bands })), json!({}));
    let one = graduated.steps.iter().find(|step| step.text.starts_with("Band from 1,002")).unwrap();
    assert_eq!(one.text, "Band from 1,002: 1 case at €0.10 each = €0.10");

    let bands = json!([{ "upTo": 1_002, "flat": "10" }, { "upTo": null, "flat": "8" }]);
    let fee = quote(list(json!({ "bands": bands })), json!({}));
    assert_eq!(fee.warnings[0].message, "With 1 case more the list price would be €8.00 instead of €10.00");
}

#[test]
fn one_day_and_one_week_are_told_in_the_singular() {
    let due = |days: u32| {
        let fee = quote(list(json!({ "paymentDays": days })), json!({}));
        text(&fee.steps, "license-fee.due").to_owned()
    };
    assert_eq!(due(1), "Due 1 day after the invoice date 23 November 2026: on 24 November 2026");
    // The 28th is a Saturday.
    assert_eq!(
        due(5),
        "Due 5 days after the invoice date 23 November 2026: 28 November 2026 is a Saturday, Sunday or public holiday, so on 30 November 2026"
    );
    let short = json!({ "noticeWeeks": 1, "priceDateWeeks": 1, "priceDateAnchor": "term-end", "years": 1 });
    let steps = renewal(json!({ "terms": short }));
    assert_eq!(
        text(&steps, "renewal.notice-deadline"),
        "Notice must arrive 1 week before the term ends on 31 December 2026, at the latest on 24 December 2026"
    );
    assert!(text(&steps, "renewal.price-date").starts_with("Date for prices and notification: 1 week before the end of the term"));
}

#[test]
fn a_price_without_vat_names_no_rate_and_no_date() {
    let fee = quote(list(json!({ "vat": "none" })), json!({}));
    let step = fee.steps.iter().find(|step| step.rule == "license-fee.vat").unwrap();
    assert_eq!((step.text.as_str(), &*step.citation), ("No VAT under this price list", "price list"));
    assert_eq!(step.amount.unwrap().to_string(), "0.00");
}

#[test]
fn several_clauses_are_called_so() {
    let steps = quote(list(json!({})), json!({})).steps;
    let citation = |rule: &str| steps.iter().find(|step| step.rule == rule).unwrap().citation.to_string();
    assert_eq!(citation("license-fee.cases"), "clauses 6.1, 7.2 of the CONUS terms");
    assert_eq!(citation("license-fee.gross"), "clause 6.2 of the CONUS terms");
}

#[test]
fn lines_name_the_band_that_sets_their_price() {
    let bands = json!([{ "upTo": 1_000, "flat": "10" }, { "upTo": null, "flat": "20" }]);
    let [open, closed] = [json!({ "inpatient": 1_001 }), json!({ "inpatient": 1_000 })]
        .map(|cases| quote(list(json!({ "bands": bands })), json!({ "cases": with(cases, &json!({ "outpatient": 0 })) })));
    assert_eq!(open.lines[0].band, Some(BandRange { from: 1_001, up_to: None }));
    assert_eq!(closed.lines[0].band, Some(BandRange { from: 0, up_to: Some(1_000) }));
}
