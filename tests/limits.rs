//! Values at the very ends of what is taken, and one step past them.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail loudly")]

mod support;

use serde_json::{Value, json};
use support::{ENGLISH, Json, compute, problems, with};
use tarifwerk::calendar::{LocalTime, LocalTimeFault};
use tarifwerk::deadline::CalendarFileInput;
use tarifwerk::license::{LicenseFeeInput, ServiceCreditInput, check_price_list};
use tarifwerk::money::{AmountFault, AmountInput, Exact, Money, Percent, UnitPrice};
use tarifwerk::statutory::{BurdenLimitInput, CopaymentInput};
use tarifwerk::tariff::YearInput;

#[test]
fn the_largest_amounts() {
    assert!(Money::parse("1000000000000.00").is_ok() && Money::parse("-1000000000000").is_ok());
    assert_eq!(Money::parse("1000000000000.01"), Err(AmountFault::OutOfRange));
    assert_eq!(Money::parse("10000000000000"), Err(AmountFault::OutOfRange));
    assert_eq!(Money::parse("99999999999999"), Err(AmountFault::OutOfRange));
    assert!(Money::from_number(1e12).is_ok());
    assert_eq!(Money::from_number(1e12 + 1.0), Err(AmountFault::OutOfRange));
    assert!(UnitPrice::parse("1000000").is_ok() && UnitPrice::from_number(1e6).is_ok());
    assert_eq!(UnitPrice::parse("1000000.000001"), Err(AmountFault::OutOfRange));
    assert_eq!(UnitPrice::parse("-0.01"), Err(AmountFault::OutOfRange));
    assert_eq!(UnitPrice::parse("0.0000001"), Err(AmountFault::TooManyDecimals));
}

#[test]
fn whole_euros_up_to_the_most_that_32_bits_hold() {
    // 42,949,672 euros are the last whose cents fit into 32 bits as well.
    for euros in [0, 1, 47_460, 42_949_672, 42_949_673, u32::MAX] {
        assert_eq!(AmountInput::euros(euros).money(), Money::parse(&euros.to_string()).unwrap());
        assert_eq!(AmountInput::euros(euros).money().to_string(), format!("{euros}.00"));
    }
}

#[test]
fn less_than_nothing() {
    assert_eq!(UnitPrice::from_number(-0.5), Err(AmountFault::OutOfRange));
    assert_eq!(UnitPrice::from_number(1e6 + 0.5), Err(AmountFault::OutOfRange));
    assert_eq!(Percent::parse("-0.01"), Err(AmountFault::OutOfRange));
    // Nothing has no sign.
    assert_eq!((UnitPrice::parse("-0"), UnitPrice::from_number(-0.0)), (Ok(UnitPrice::ZERO), Ok(UnitPrice::ZERO)));
    assert_eq!(Percent::parse("-0.0"), Ok(Percent::ZERO));
}

#[test]
fn half_a_cent_goes_away_from_nothing_on_both_sides() {
    // 3 × 0.335 = 1.005
    let thrice = UnitPrice::parse("0.335").unwrap().times(3);
    assert_eq!((thrice.round().to_string(), (Exact::ZERO - thrice).round().to_string()), ("1.01".into(), "-1.01".into()));
    assert_eq!((Exact::from(Money::from_cents(201)) - thrice).round(), Money::from_cents(101));
}

#[test]
fn prices_in_millionths() {
    let millionths = |text: &str| UnitPrice::parse(text).unwrap().millionths();
    assert_eq!([millionths("0.000001"), millionths("0.125"), millionths("1000000")], [1, 125_000, 1_000_000_000_000].map(Some));
}

#[test]
fn nothing_and_next_to_nothing() {
    assert!(Money::ZERO.is_zero() && !Money::parse("0.01").unwrap().is_zero());
    assert!(UnitPrice::ZERO.is_zero() && !UnitPrice::parse("0.000001").unwrap().is_zero());
    assert!(Percent::ZERO.is_zero() && !Percent::parse("0.01").unwrap().is_zero());
    assert_eq!(UnitPrice::parse("0.125000").unwrap().to_string(), "0.125");
}

#[test]
fn the_first_and_last_minute() {
    assert!(LocalTime::parse("1996-01-01T00:00").is_ok() && LocalTime::parse("2026-01-01T23:59").is_ok());
    assert_eq!(LocalTime::parse("1995-12-31T23:59"), Err(LocalTimeFault::OutOfRange));
    for none in ["2026-01-01T12:60", "2026-01-01T24:00", "2026-01-01T24:60", "2026-02-29T12:00"] {
        assert_eq!(LocalTime::parse(none), Err(LocalTimeFault::NoSuchTime), "{none}");
    }
}

fn calendar(title: &str) -> String {
    named_calendar("n", title)
}

fn named_calendar(name: &str, title: &str) -> String {
    let events = json!([{ "date": "2026-12-31", "title": title }]);
    compute::<CalendarFileInput>(json!({ "name": name, "stamp": "2026-11-22", "events": events })).unwrap()
}

#[test]
fn the_longest_line_of_a_calendar_file() {
    // 75 octets with "SUMMARY:", RFC 5545 § 3.1
    let title = "a".repeat(67);
    assert!(calendar(&title).contains(&format!("\r\nSUMMARY:{title}\r\n")));
    let longer = "a".repeat(68);
    assert!(calendar(&longer).contains(&format!("\r\nSUMMARY:{title}\r\n a\r\n")));
    assert!(calendar("one\r\ntwo\rthree\nfour\u{7}five").contains("SUMMARY:one\\ntwo\\nthree\\nfour five\r\n"));
}

#[test]
fn ids_of_calendar_entries_come_from_their_calendar_and_what_they_say() {
    let id = |(name, title)| named_calendar(name, title).lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    let ids = [("n", "a"), ("n", "b"), ("n", "c"), ("n", "aa"), ("n", "ab"), ("n", "ba"), ("m", "a"), ("na", "a")].map(id);
    assert!(ids.iter().enumerate().all(|(at, id)| !ids[at + 1..].contains(id)), "{ids:?}");
}

#[test]
fn a_calendar_file_has_an_entry() {
    let empty = json!({ "name": "n", "stamp": "2026-11-22", "events": [] });
    let message = "events must hold at least one event".to_owned();
    assert_eq!(problems::<CalendarFileInput>(empty), [("/events".to_owned(), message)]);
}

fn period(from: &str, to: &str) -> Value {
    json!({ "from": from, "to": to, "annualFee": "12000.00", "outages": [] })
}

#[test]
fn the_shortest_and_longest_period_of_service() {
    assert!(compute::<ServiceCreditInput>(period("1996-01-01", "1996-01-01")).is_ok());
    assert!(compute::<ServiceCreditInput>(period("2006-01-01", "2025-12-31")).is_ok());
    let paths = |from, to| problems::<ServiceCreditInput>(period(from, to)).into_iter().map(|(path, _)| path).collect::<Vec<_>>();
    assert_eq!(paths("1995-12-31", "1996-12-30"), ["/from"]);
    assert_eq!(paths("2026-01-02", "2026-01-01"), ["/to"]);
    assert_eq!(paths("2006-01-01", "2026-01-01"), ["/to"]);
}

#[test]
fn the_longest_outage() {
    let outage = |end: &str| json!({ "outages": [{ "start": "2024-01-01T10:00", "end": end, "cause": "unplanned" }] });
    let year = |end| with(period("2024-01-01", "2025-12-31"), &outage(end));
    assert!(compute::<ServiceCreditInput>(year("2025-01-01T10:00")).is_ok(), "366 days");
    assert_eq!(problems::<ServiceCreditInput>(year("2025-01-02T10:00"))[0].0, "/outages/0/end");
    assert_eq!(problems::<ServiceCreditInput>(year("2024-01-01T10:00"))[0].0, "/outages/0/end");
    assert!(compute::<ServiceCreditInput>(year("2024-01-01T10:01")).is_ok(), "a minute");
}

fn quote(more: &Value, list: &Value) -> Value {
    let bands = json!([{ "upTo": 100, "flat": "500.00" }, { "upTo": null, "flat": "900.00" }]);
    let plain = json!({ "id": "l", "title": "l", "vendor": "v", "currency": "EUR", "validFrom": "2026-01-01", "model": "band", "bands": bands });
    let cases = json!({ "inpatient": 1, "outpatient": 0 });
    with(json!({ "priceList": with(plain, list), "cases": cases, "date": "2026-11-23" }), more)
}

#[test]
fn dates_of_a_quote_and_of_its_list() {
    let none = json!({});
    let paths = |more: Value, list: Value| match compute::<LicenseFeeInput>(quote(&more, &list)) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>(),
    };
    assert!(paths(json!({ "validUntil": "2026-11-23" }), none.clone()).is_empty());
    assert_eq!(paths(json!({ "validUntil": "2026-11-22" }), none.clone()), ["/validUntil"]);
    assert!(paths(none.clone(), json!({ "validFrom": "2026-11-23", "validTo": "2026-11-23" })).is_empty());
    assert_eq!(paths(none.clone(), json!({ "validFrom": "2026-11-24", "validTo": "2026-11-23" })), ["/priceList/validTo", "/date"]);
    assert_eq!(paths(none.clone(), json!({ "validTo": "2026-11-22" })), ["/date"]);
    assert_eq!(paths(none.clone(), json!({ "counts": [] })), ["/priceList/counts"]);
    // The last day of all is 31 December 2199.
    assert!(paths(json!({ "termStart": "2195-01-01", "termYears": 5 }), none.clone()).is_empty());
    assert_eq!(paths(json!({ "termStart": "2195-01-02", "termYears": 5 }), none), ["/termYears"]);
}

#[test]
fn the_first_and_last_bound_of_a_band() {
    let code = |up_to: Value| {
        let bands = json!([{ "upTo": up_to, "flat": "1.00" }]);
        let list = json!({ "id": "l", "title": "l", "vendor": "v", "currency": "EUR", "validFrom": "2026-01-01", "model": "band", "bands": bands });
        check_price_list(&Json(Some(list)), ENGLISH).problems.first().map_or("", |problem| problem.code)
    };
    assert_eq!([json!(1), json!(1_000_000_000), json!(null)].map(code), [""; 3]);
    // A number is of the right type, though not every number is a bound.
    assert_eq!([json!(0), json!(1.5), json!(1_000_000_001)].map(code), ["out-of-range"; 3]);
    assert_eq!(code(json!("1000")), "wrong-type");
}

fn medicine(values: &Value) -> Value {
    let values = with(
        json!({
            "validFrom": "2027-01-01", "validTo": "2027-12-31", "rate": "10", "minimum": "5.00", "maximum": "10.00", "dayRate": "10.00",
            "prescriptionFee": "10.00", "consumableMaximum": "10.00", "dayCap": 28, "regularBurden": "2", "chronicBurden": "1",
            "referenceValue": "48000.00", "childAllowance": "9000.00", "standardRate": "600.00"
        }),
        values,
    );
    json!({ "service": "medicine", "date": "2027-05-01", "price": "60.00", "values": [values] })
}

#[test]
fn values_of_a_caller() {
    assert!(compute::<CopaymentInput>(medicine(&json!({ "minimum": "6.00", "maximum": "6.00" }))).is_ok());
    assert!(compute::<CopaymentInput>(medicine(&json!({ "validFrom": "2027-05-01", "validTo": "2027-05-01" }))).is_ok());
    let path = |values| problems::<CopaymentInput>(medicine(&values)).swap_remove(0).0;
    assert_eq!(path(json!({ "minimum": "6.01", "maximum": "6.00" })), "/values/0/minimum");
    assert_eq!(path(json!({ "validFrom": "2027-05-02", "validTo": "2027-05-01" })), "/values/0/validTo");
}

#[test]
fn an_expense_on_the_day_of_birth() {
    let year = |birth: &str| {
        json!({
            "year": 2026, "household": { "grossIncome": "24000.00" }, "persons": [{ "id": "a", "birthDate": birth }],
            "expenses": [{ "service": "medicine", "date": "2026-05-05", "price": "20.00", "person": "a" }]
        })
    };
    assert!(compute::<YearInput>(year("2026-05-05")).is_ok());
    assert_eq!(problems::<YearInput>(year("2026-05-06"))[0].0, "/persons/0/birthDate");
}

fn chronically_ill(year: u16, details: &Value) -> Value {
    json!({ "year": year, "household": { "grossIncome": "30000.00", "chronic": details } })
}

#[test]
fn missed_check_ups_count_from_2008_on() {
    let limit = |year| {
        let details = json!({ "birthDate": "1980-01-01", "checkupsAttended": false });
        compute::<BurdenLimitInput>(chronically_ill(year, &details)).unwrap().limit.to_string()
    };
    // 1 % and 2 % of 30,000.00
    assert_eq!([limit(2006), limit(2007), limit(2008), limit(2009)], ["300.00", "300.00", "600.00", "600.00"]);
}

#[test]
fn a_chronically_ill_person_is_born_by_the_end_of_the_year() {
    let born = |birth: &str| chronically_ill(2026, &json!({ "birthDate": birth }));
    assert!(compute::<BurdenLimitInput>(born("2026-12-31")).is_ok());
    for birth in ["2027-01-01", "2028-01-01"] {
        assert_eq!(problems::<BurdenLimitInput>(born(birth))[0].0, "/household/chronic/birthDate", "{birth}");
    }
}

#[test]
fn a_stay_beyond_the_known_years_is_one_problem() {
    let paths = |from: &str, until: &str| {
        let stay = json!({ "service": "hospital", "date": from, "until": until });
        problems::<CopaymentInput>(stay).into_iter().map(|(path, _)| path).collect::<Vec<_>>()
    };
    assert_eq!(paths("2026-12-31", "2027-01-01"), ["/until"]);
    assert_eq!(paths("2030-01-01", "2030-01-03"), ["/date"]);
}

#[test]
fn the_longest_year() {
    let glasses = json!({ "service": "vision-aid", "date": "2026-01-05", "price": "1.00" });
    let weekly = with(glasses.clone(), &json!({ "repeat": { "every": "week", "times": 50 } }));
    let mut expenses = vec![weekly; 4_000];
    let year = |expenses: &[Value]| json!({ "year": 2026, "household": { "grossIncome": "24000.00" }, "expenses": expenses });
    assert_eq!(compute::<YearInput>(year(&expenses)).unwrap().lines.len(), 200_000);
    expenses.push(glasses);
    assert_eq!(problems::<YearInput>(year(&expenses))[0].0, "/expenses");
}

#[test]
fn whole_percentages_end_at_a_hundred() {
    assert_eq!([99, 100, 101].map(|percent| Percent::whole(percent).to_string()), ["99", "100", "100"]);
}
