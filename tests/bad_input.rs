//! What bad input gets: path and sentence, word for word, all faults of one input together.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::similar_names,
    reason = "a test may fail loudly"
)]

mod support;

use serde_json::{Value, json};
use support::{ENGLISH, Json, problems, with};
use tarifwerk::explain::Options;
use tarifwerk::input::answer;
use tarifwerk::license::{LicenseFeeInput, check_price_list};
use tarifwerk::money::Money;
use tarifwerk::statutory::{BurdenLimitInput, CopaymentInput, ValuesDay};

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|&(path, message)| (path.to_owned(), message.to_owned())).collect()
}

/// A medicine whose price is replaced.
fn medicine_at(price: &Value) -> Value {
    json!({ "service": "medicine", "date": "2026-04-01", "price": price })
}

#[test]
fn amounts() {
    const FORM: &str = "an exact amount such as \"1234.56\" (no grouping, comma or currency), 0.00 to 1000000000000.00";
    let cases = [
        (json!("-5.00"), "price must be 0.00 to 1000000000000.00, not \"-5.00\"".to_owned()),
        (json!(-5), "price must be 0.00 to 1000000000000.00, not -5".to_owned()),
        (json!("12.345"), "price may have at most 2 decimals, not \"12.345\"".to_owned()),
        (json!(12.345), "price may have at most 2 decimals, not 12.345".to_owned()),
        (json!("10000000000000"), "price must be 0.00 to 1000000000000.00, not \"10000000000000\"".to_owned()),
        (json!(1e13), "price must be 0.00 to 1000000000000.00, not 10000000000000.0".to_owned()),
        (json!(""), format!("price must be {FORM}, not \"\"")),
        (json!("1.234,56"), format!("price must be {FORM}, not \"1.234,56\"")),
        (json!("1e3"), format!("price must be {FORM}, not \"1e3\"")),
        (json!("5 €"), format!("price must be {FORM}, not \"5 €\"")),
        (json!("007"), format!("price must be {FORM}, not \"007\"")),
        (json!(null), format!("price must be {FORM}, not null")),
        (json!(true), format!("price must be {FORM}, not true")),
        (json!(["5"]), format!("price must be {FORM}, not […]")),
    ];
    for (price, message) in cases {
        assert_eq!(problems::<CopaymentInput>(medicine_at(&price)), [("/price".to_owned(), message)]);
    }
}

#[test]
fn all_faults_of_a_copayment_together() {
    let input = json!({
        "service": "home-nursing", "date": "2027-01-01", "price": "-1", "quantity": 2, "prescriptions": 0, "splitPacks": 2,
        "birthDate": "2026-02-31", "prize": 3, "pregnancy": "maybe",
    });
    assert_eq!(
        problems::<CopaymentInput>(input),
        pairs(&[
            ("/birthDate", "birthDate must be a day that exists, not \"2026-02-31\""),
            ("/price", "price must be 0.00 to 1000000000000.00, not \"-1\""),
            ("/prescriptions", "prescriptions must be a whole number 1 to 1000, not 0"),
            ("/pregnancy", "pregnancy must be one of \"complaints\", \"childbirth\", not \"maybe\""),
            (
                "/prize",
                "prize is not a known field; known are service, birthDate, daysAlreadyCharged, exemptionCertificate, values, date, \
                 until, price, quantity, serviceDays, prescriptions, fixedAmount, rebateContract, reduction, splitPacks, \
                 exemptProduct, recallReplacement, pregnancy, productGroup"
            ),
            (
                "/quantity",
                "quantity is only possible for medicine, dressing, enteral-nutrition, test-strips, remedy, aid, consumable-aid, \
                 sociotherapy, household-help, transport, hospital, transitional-care, follow-up-rehab, rehab, preventive-stay, \
                 parent-child-stay, vaccination, digital-health-app"
            ),
            ("/splitPacks", "splitPacks is only possible for medicine"),
            (
                "/date",
                "date must lie in the years 2004 to 2026, for which values are known, or in a period of values, not 1 January 2027"
            ),
        ])
    );
}

#[test]
fn missing_and_unknown() {
    assert_eq!(problems::<CopaymentInput>(json!({})), pairs(&[("/service", "service is missing"), ("/date", "date is missing")]));
    assert_eq!(problems::<CopaymentInput>(json!(7)), pairs(&[("", "input must be an object, not 7")]));
    let without_price = json!({ "service": "aid", "date": "2026-04-01" });
    assert_eq!(problems::<CopaymentInput>(without_price), pairs(&[("/price", "price is missing: the price of 1 item")]));
    let unknown = json!({ "service": "medecine", "date": "22.11.2026" });
    assert_eq!(
        problems::<CopaymentInput>(unknown),
        pairs(&[
            (
                "/service",
                "service must be one of \"medicine\", \"dressing\", \"enteral-nutrition\", \"test-strips\", \"remedy\", \"aid\", \
                 \"consumable-aid\", \"home-nursing\", \"sociotherapy\", \"household-help\", \"transport\", \"hospital\", \
                 \"transitional-care\", \"follow-up-rehab\", \"rehab\", \"preventive-stay\", \"parent-child-stay\", \
                 \"vaccination\", \"digital-health-app\", not \"medecine\""
            ),
            ("/date", "date must be a date such as \"2026-11-22\", 1900-01-01 to 2199-12-31, not \"22.11.2026\""),
        ])
    );
}

#[test]
fn contradictions_of_a_copayment() {
    let cases = [
        (
            json!({ "service": "hospital", "date": "2026-03-10", "until": "2026-03-09" }),
            ("/until", "until must not be before the first day 10 March 2026, not 9 March 2026"),
        ),
        (
            json!({ "service": "hospital", "date": "2026-03-10", "until": "2026-03-14", "quantity": 4 }),
            ("/quantity", "quantity must be 5, the days from date to until, or be left out, not 4"),
        ),
        (
            json!({ "service": "medicine", "date": "2026-03-10", "price": "50", "reduction": "half" }),
            ("/reduction", "reduction needs a rebate contract (rebateContract: true)"),
        ),
        (
            json!({ "service": "medicine", "date": "2024-01-31", "price": "50", "splitPacks": 3 }),
            (
                "/splitPacks",
                "splitPacks exists from dispensing on 1 February 2024 on (§ 61 sentence 5 SGB V), not on 31 January 2024; enter each pack as \
                 one of its own",
            ),
        ),
        (
            json!({ "service": "medicine", "date": "2026-03-10", "price": "50", "birthDate": "2026-03-11" }),
            ("/birthDate", "birthDate must not be after the day of the service 10 March 2026, not 11 March 2026"),
        ),
        (
            json!({ "service": "hospital", "date": "2026-12-30", "until": "2027-01-02" }),
            (
                "/until",
                "until must lie in the years 2004 to 2026, for which values are known, or in a period of values, not 1 January 2027",
            ),
        ),
    ];
    for (input, expected) in cases {
        assert_eq!(problems::<CopaymentInput>(input), pairs(&[expected]));
    }
}

#[test]
fn households() {
    let input = json!({ "year": 2027, "household": { "grossIncome": "-1", "children": -1, "chronic": "yes", "dog": true } });
    assert_eq!(
        problems::<BurdenLimitInput>(input),
        pairs(&[
            ("/household/grossIncome", "grossIncome must be 0.00 to 1000000000000.00, not \"-1\""),
            ("/household/children", "children must be a whole number 0 to 99, not -1"),
            ("/household/chronic", "chronic must be true, false or an object, not \"yes\""),
            (
                "/household/dog",
                "dog is not a known field; known are grossIncome, partner, children, otherRelatives, chronic, basicBenefits"
            ),
            (
                "/year",
                "year must be 2004 to 2026, for which values are known, or a year with values in force on 1 January, not 2027"
            ),
        ])
    );
    for (year, children, expected) in [
        (
            json!(2003),
            json!(1),
            (
                "/year",
                "year must be 2004 to 2026, for which values are known, or a year with values in force on 1 January, not 2003",
            ),
        ),
        (json!(2026), json!(1.5), ("/household/children", "children must be a whole number 0 to 99, not 1.5")),
        (json!("2026"), json!(1), ("/year", "year must be a whole number 1900 to 2199, not \"2026\"")),
    ] {
        let input = json!({ "year": year, "household": { "grossIncome": "1", "children": children } });
        assert_eq!(problems::<BurdenLimitInput>(input), pairs(&[expected]));
    }
    let basic_benefits = json!({ "year": 2004, "household": { "grossIncome": "0", "basicBenefits": true } });
    assert_eq!(
        problems::<BurdenLimitInput>(basic_benefits),
        pairs(&[(
            "/household/basicBenefits",
            "basicBenefits cannot be computed for 2004: each Land set the standard rate itself then; state it as standardRate in values"
        )])
    );
}

#[test]
fn statutory_values_of_a_day() {
    assert_eq!(
        problems::<ValuesDay>(json!("2003-12-31")),
        pairs(&[("", "input must lie in the years 2004 to 2026, for which values are known, not 31 December 2003")])
    );
}

fn list(bands: Value) -> Value {
    let mut list = json!({
        "id": "list", "title": "List", "vendor": "Vendor", "currency": "EUR", "validFrom": "2026-01-01", "model": "band",
    });
    list["bands"] = bands;
    list
}

fn faults_of(list: Value) -> Vec<(String, String)> {
    let check = check_price_list(&Json(Some(list)), ENGLISH);
    check.problems.into_iter().map(|problem| (problem.path, problem.message)).collect()
}

#[test]
fn price_lists() {
    assert_eq!(faults_of(list(json!([]))), pairs(&[("/bands", "bands must hold at least one band")]));
    let bands = json!([
        { "upTo": 1000, "flat": "100" },
        { "upTo": 1000, "flat": "-200" },
        { "upTo": 500, "flat": "300" },
        { "upTo": null, "flat": "400" },
        { "upTo": 9000, "perCase": "0.1" },
    ]);
    assert_eq!(
        faults_of(list(bands)),
        pairs(&[
            ("/bands/1/flat", "flat must be 0.00 to 1000000000000.00, not \"-200\""),
            ("/bands/1/upTo", "upTo must be greater than 1000, the bound of the band before, not 1000"),
            ("/bands/2/upTo", "upTo must be greater than 1000, the bound of the band before, not 500"),
            ("/bands/3/upTo", "upTo must be a number here, since only the last band may be open (null)"),
            ("/bands/4/flat", "flat is missing: in the model \"band\" each band needs a flat amount"),
            ("/bands/4/perCase", "perCase has no meaning in the model \"band\", where only flat counts"),
        ])
    );
    let mut other = list(json!([{ "upTo": 0, "flat": "1" }]));
    other["currency"] = json!("USD");
    other["model"] = json!("tiered");
    assert_eq!(
        faults_of(other),
        pairs(&[
            ("/currency", "currency must be one of \"EUR\", not \"USD\""),
            ("/model", "model must be one of \"band\", \"volume\", \"graduated\", not \"tiered\""),
            ("/bands/0/upTo", "upTo must be a whole number 1 to 1000000000 or null, not 0"),
        ])
    );
    assert_eq!(faults_of(json!("list")), pairs(&[("", "input must be an object, not \"list\"")]));
}

#[test]
fn license_fees() {
    let closed = json!([{ "upTo": 1000, "flat": "100" }, { "upTo": 2000, "flat": "200" }]);
    let quote = |cases: Value, more: Value| {
        let input = with(json!({ "priceList": list(closed.clone()), "cases": cases, "date": "2026-11-22" }), &more);
        problems::<LicenseFeeInput>(input)
    };
    assert_eq!(
        quote(json!({ "inpatient": 1500, "outpatient": 501 }), json!({})),
        pairs(&[("/cases", "cases: price on request, since “List” goes up to 2,000 cases and there are 2,001")])
    );
    assert_eq!(
        quote(json!({ "inpatient": -1, "outpatient": 0.5, "source": "estimate" }), json!({ "date": "2025-12-31", "termYears": 0 })),
        pairs(&[
            ("/cases/inpatient", "inpatient must be a whole number 0 to 1000000000, not -1"),
            ("/cases/outpatient", "outpatient must be a whole number 0 to 1000000000, not 0.5"),
            ("/termYears", "termYears must be a whole number 1 to 20, not 0"),
            ("/cases/assumptions", "assumptions is missing: an estimate must say what it rests on"),
            ("/date", "date must lie within the validity of the price list, from 1 January 2026 on, not 31 December 2025"),
        ])
    );
    let cases = json!({ "inpatient": 100, "outpatient": 0 });
    assert_eq!(
        quote(
            cases.clone(),
            json!({
                "modules": ["x"], "validUntil": "2026-11-21", "invoiceDate": "2006-12-31",
                "discounts": [{ "reason": "none" }, { "percent": "101", "reason": "all" }, { "percent": "5", "reason": " " }],
            })
        ),
        pairs(&[
            ("/discounts/1/percent", "percent must be 0 to 100, not \"101\""),
            ("/discounts/2/reason", "reason must be a text that is not empty, not \" \""),
            ("/validUntil", "validUntil must not be before the date of the quote 22 November 2026, not 21 November 2026"),
            (
                "/invoiceDate",
                "invoiceDate must be in 2007 or later, since the VAT rate before is not on file, not 31 December 2006"
            ),
            ("/discounts/0", "discounts/0 must have either percent or amount"),
            ("/modules/0", "modules/0 names the module \"x\", but the price list has no modules"),
        ])
    );
    assert_eq!(
        quote(cases, json!({ "discounts": [{ "percent": "50", "reason": "half" }, { "amount": "50.01", "reason": "too much" }] })),
        pairs(&[("/discounts/1/amount", "amount may be at most €50.00, since no more is left, not €50.01")])
    );
}

/// The sentences exist in German too; the paths are the same.
#[test]
fn german() {
    let input = json!({ "service": "medicine", "date": "2026-02-31", "price": "12.345", "prize": 1 });
    let german = answer::<CopaymentInput>(&Json(Some(input)), Options::default()).unwrap_err();
    let messages: Vec<&str> = german.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(messages.first(), Some(&"date muss ein Tag sein, den es im Kalender gibt, nicht \"2026-02-31\""));
    assert_eq!(messages.get(1), Some(&"price darf höchstens 2 Nachkommastellen haben, nicht \"12.345\""));
    assert!(messages.get(2).unwrap().starts_with("prize ist kein bekanntes Feld; bekannt sind service, "));
}

/// Programs in Rust meet the faults of texts as errors.
#[test]
fn faults_of_amounts_have_words() {
    let words = |text: &str| Money::parse(text).unwrap_err().to_string();
    assert_eq!(words("1,5"), "not an exact amount such as \"1234.56\"");
    assert_eq!(words("1.005"), "too many decimals");
    assert_eq!(words("1000000000000.01"), "beyond the largest amount, 1000000000000.00");
}
