//! Outages, credit and availability: worked by hand from clauses 8 and 9 of the CONUS terms, and against a walk over every minute.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::needless_pass_by_value,
    reason = "a test may fail loudly"
)]

mod support;

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike as _, Weekday};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{compute, problems, with};
use tarifwerk::license::{ServiceCredit, ServiceCreditInput};

fn outage(start: &str, end: &str) -> Value {
    json!({ "start": start, "end": end, "cause": "unplanned" })
}

fn maintenance(start: &str, end: &str, announced: &str) -> Value {
    json!({ "start": start, "end": end, "cause": "announced", "announcedAt": announced })
}

/// The year 2026 at 12,000.00; `more` replaces or adds fields.
fn input(outages: Value, more: Value) -> Value {
    with(json!({ "from": "2026-01-01", "to": "2026-12-31", "annualFee": "12000.00", "outages": outages }), &more)
}

fn credit(outages: Value, more: Value) -> ServiceCredit {
    compute::<ServiceCreditInput>(input(outages, more)).unwrap()
}

/// Outage, offset, rest, credit after, and reduction of a month.
fn month(credit: &ServiceCredit, index: usize) -> (u64, u64, u64, u64, String) {
    let month = &credit.months[index];
    let reduction = month.reduction.to_string();
    (month.outage_minutes, month.offset_minutes, month.remaining_minutes, month.closing_credit_minutes, reduction)
}

fn codes(credit: &ServiceCredit) -> Vec<&str> {
    credit.warnings.iter().map(|warning| warning.code).collect()
}

#[test]
fn exactly_six_hours_are_not_more_than_six() {
    let six = credit(json!([outage("2026-01-05T08:00", "2026-01-05T14:00")]), json!({}));
    assert_eq!(month(&six, 0), (360, 0, 360, 0, "0.00".into()));
    let over = credit(json!([outage("2026-01-05T08:00", "2026-01-05T14:01")]), json!({}));
    // No credit for a month with a reduction; 5 % of 1,000.00.
    assert_eq!(month(&over, 0), (361, 0, 361, 0, "50.00".into()));
}

#[test]
fn tiers() {
    for (hours, reduction) in [(6, "50.00"), (12, "125.00"), (24, "250.00"), (48, "500.00"), (72, "1000.00")] {
        // Nineteen hours a day from 05:00 on count.
        let over = credit(json!([outage("2026-01-02T05:00", &after("2026-01-02", hours * 60 + 1))]), json!({}));
        assert_eq!(over.months[0].reduction.to_string(), reduction, "{hours}");
        let exactly = credit(json!([outage("2026-01-02T05:00", &after("2026-01-02", hours * 60))]), json!({}));
        assert_ne!(exactly.months[0].reduction.to_string(), reduction, "{hours}");
    }
}

/// The time at which `minutes` outside 00:00–05:00 have passed since 05:00 of a day in winter.
fn after(day: &str, minutes: u64) -> String {
    let day: NaiveDate = day.parse().unwrap();
    let (days, rest) = ((minutes - 1) / (19 * 60), (minutes - 1) % (19 * 60) + 1);
    let end = (day + Days::new(days)).and_hms_opt(5, 0, 0).unwrap() + TimeDelta::minutes(i64::try_from(rest).unwrap());
    end.format("%Y-%m-%dT%H:%M").to_string()
}

#[test]
fn overlaps_count_once_and_the_daily_window_not_at_all() {
    let outages = json!([
        outage("2026-02-10T04:00", "2026-02-10T07:00"),
        outage("2026-02-10T06:00", "2026-02-10T08:30"),
        outage("2026-02-10T06:30", "2026-02-10T07:30"),
    ]);
    // 05:00 to 08:30.
    assert_eq!(credit(outages, json!({})).months[1].outage_minutes, 210);
}

#[test]
fn outages_reach_over_midnight_and_the_end_of_months_and_years() {
    let more = json!({ "from": "2026-07-01", "to": "2027-06-30" });
    let result =
        credit(json!([outage("2026-07-31T23:00", "2026-08-01T06:00"), outage("2026-12-31T22:00", "2027-01-01T05:30")]), more);
    let outages: Vec<u64> = result.months.iter().map(|month| month.outage_minutes).collect();
    assert_eq!(outages, [60, 60, 0, 0, 0, 120, 30, 0, 0, 0, 0, 0]);
    let years: Vec<i16> = result.availability.iter().map(|year| year.year).collect();
    assert_eq!(years, [2026, 2027]);
    assert_eq!(codes(&result), ["part-of-year", "part-of-year"]);
}

#[test]
fn nights_in_which_the_clock_changes() {
    // The window 00:00–05:00 has four elapsed hours in spring and six in autumn; neither counts.
    let spring = credit(json!([outage("2026-03-28T23:00", "2026-03-29T06:00")]), json!({}));
    assert_eq!(spring.months[2].outage_minutes, 120);
    let autumn = credit(json!([outage("2026-10-24T23:00", "2026-10-25T06:00")]), json!({}));
    assert_eq!(autumn.months[9].outage_minutes, 120);
    // Without a window every elapsed minute counts: 6 of 7 hours on the clock, and 8.
    let terms = json!({
        "tiers": [{ "overHours": 6, "percent": "5" }], "monthlyAllowanceHours": 6, "tierBasis": "total", "availabilityTarget": "99",
        "forceMajeure": "ignored",
    });
    let spring = credit(json!([outage("2026-03-28T23:00", "2026-03-29T06:00")]), json!({ "terms": terms }));
    assert_eq!(spring.months[2].outage_minutes, 360);
    let autumn = credit(json!([outage("2026-10-24T23:00", "2026-10-25T06:00")]), json!({ "terms": terms }));
    assert_eq!(autumn.months[9].outage_minutes, 480);
    let twice = credit(json!([outage("2026-10-25T01:30", "2026-10-25T02:30")]), json!({ "terms": terms }));
    assert_eq!((twice.months[9].outage_minutes, codes(&twice)), (60, vec!["time-comes-twice"]));
}

#[test]
fn announced_maintenance() {
    let minutes = |maintenance: Value| {
        let result = credit(json!([maintenance]), json!({}));
        let code = result.warnings.first().map_or("", |warning| warning.code);
        (result.months[4].outage_minutes, code)
    };
    assert_eq!(minutes(maintenance("2026-05-11T20:00", "2026-05-11T22:00", "2026-05-10T20:00")), (0, ""));
    assert_eq!(minutes(maintenance("2026-05-11T20:00", "2026-05-11T22:01", "2026-05-10T20:00")), (121, "maintenance-too-long"));
    assert_eq!(
        minutes(maintenance("2026-05-11T20:00", "2026-05-11T22:00", "2026-05-10T20:01")),
        (120, "maintenance-announced-late")
    );
    // Measured outside the daily window: 22:30 to 00:00 and 05:00 to 05:30.
    assert_eq!(minutes(maintenance("2026-05-11T22:30", "2026-05-12T05:30", "2026-05-01T00:00")), (0, ""));
    // 24 elapsed hours before 04:30 in the night of the change are 03:30 the day before.
    let spring = |announced: &str| {
        let result = credit(json!([maintenance("2026-03-29T05:30", "2026-03-29T06:30", announced)]), json!({}));
        result.months[2].outage_minutes
    };
    assert_eq!((spring("2026-03-28T04:30"), spring("2026-03-28T04:31")), (0, 60));
}

#[test]
fn an_outage_during_announced_maintenance_does_not_count() {
    let outages = json!([
        maintenance("2026-05-11T20:00", "2026-05-11T22:00", "2026-05-01T00:00"),
        outage("2026-05-11T21:00", "2026-05-11T23:00"),
    ]);
    assert_eq!(credit(outages, json!({})).months[4].outage_minutes, 60);
}

#[test]
fn force_majeure_and_the_customers_own_faults_reduce_nothing() {
    let causes = |cause: &str| json!([{ "start": "2026-06-01T05:00", "end": "2026-06-06T24:00".replace("06T24:00", "07T00:00"), "cause": cause }]);
    for cause in ["force-majeure", "customer"] {
        let result = credit(causes(cause), json!({}));
        assert_eq!((result.total.to_string(), result.availability[0].percent.as_str()), ("0.00".into(), "100.0000"), "{cause}");
    }
    let mut terms = conus();
    terms["forceMajeure"] = json!("counts-for-availability");
    let counted = credit(causes("force-majeure"), json!({ "terms": terms.clone() }));
    // Six days of 19 hours are missing of 365: 1 − 6/365 = 98.3562 %.
    assert_eq!((counted.total.to_string(), counted.availability[0].percent.as_str()), ("0.00".into(), "98.3562"));
    assert!(!counted.availability[0].met);
    assert_eq!(credit(causes("customer"), json!({ "terms": terms })).availability[0].percent, "100.0000");
}

fn conus() -> Value {
    json!({
        "tiers": [
            { "overHours": 6, "percent": "5" }, { "overHours": 12, "percent": "12.5" }, { "overHours": 24, "percent": "25" },
            { "overHours": 48, "percent": "50" }, { "overHours": 72, "percent": "100" },
        ],
        "monthlyAllowanceHours": 6, "tierBasis": "total", "dailyWindow": { "from": "00:00", "to": "05:00" },
        "announced": { "noticeHours": 24, "maxMinutes": 120 }, "availabilityTarget": "99", "forceMajeure": "ignored",
    })
}

#[test]
fn stated_terms_of_conus_are_the_built_in_ones() {
    let outages = json!([
        outage("2026-01-05T08:00", "2026-01-06T14:01"),
        maintenance("2026-05-11T20:00", "2026-05-11T22:00", "2026-05-10T20:00")
    ]);
    assert_eq!(credit(outages.clone(), json!({ "terms": conus() })), credit(outages, json!({})));
}

/// Another reading is still of the terms of CONUS; other values are not.
#[test]
fn steps_cite_the_clauses_of_conus_or_terms_of_its_own() {
    let cited = |terms: Value| credit(json!([]), json!({ "terms": terms })).steps[0].citation.clone();
    let mut terms = conus();
    terms["tierBasis"] = json!("after-offset");
    terms["forceMajeure"] = json!("counts-for-availability");
    assert_eq!(cited(terms.clone()), "clause 9.3 of the CONUS terms");
    terms["monthlyAllowanceHours"] = json!(7);
    assert_eq!(cited(terms), "own terms instead of clause 9.3 of the CONUS terms");
}

#[test]
fn the_credit_is_carried_over_months() {
    let outages = json!([
        outage("2026-03-10T05:00", "2026-03-10T18:00"),
        outage("2026-04-14T05:00", "2026-04-14T13:00"),
        outage("2026-05-19T05:00", "2026-05-19T12:00"),
    ]);
    let result = credit(outages, json!({}));
    assert_eq!(month(&result, 0), (0, 0, 0, 360, "0.00".into()));
    assert_eq!(month(&result, 1), (0, 0, 0, 720, "0.00".into()));
    // 13 hours against 12 of credit: one hour is left, so the tier of the whole 13 hours holds (9.1).
    assert_eq!(month(&result, 2), (780, 720, 60, 0, "125.00".into()));
    // No credit is left: 8 hours, 5 %.
    assert_eq!(month(&result, 3), (480, 0, 480, 0, "50.00".into()));
    assert_eq!(month(&result, 4), (420, 0, 420, 0, "50.00".into()));
    assert_eq!(month(&result, 5), (0, 0, 0, 360, "0.00".into()));
    assert_eq!(result.total.to_string(), "225.00");
    // Taken on the one hour that is left, March would have no reduction: the month is then credited nothing, since 13 > 6.
    let other = result.months[2].other_reading.unwrap();
    assert_eq!((other.tier_basis.word(), other.reduction.to_string()), ("after-offset", "0.00".into()));
    assert!(result.months[3].other_reading.is_none());
    assert_eq!(codes(&result), ["other-tier-basis"]);
}

#[test]
fn a_small_outage_uses_credit_and_still_earns_the_rest() {
    let result = credit(json!([outage("2026-02-10T05:00", "2026-02-10T07:00")]), json!({ "openingCreditMinutes": 60 }));
    assert_eq!(month(&result, 0), (0, 0, 0, 420, "0.00".into()));
    // Two hours are offset, four are earned.
    assert_eq!(month(&result, 1), (120, 120, 0, 540, "0.00".into()));
}

#[test]
fn months_have_their_parts_of_the_yearly_fee() {
    let fees = |more: Value| -> Vec<String> { credit(json!([]), more).months.iter().map(|month| month.fee.to_string()).collect() };
    // 1,000.00 in twelve parts: four of 83.34 and eight of 83.33.
    let year = fees(json!({ "annualFee": "1000.00" }));
    assert_eq!((year[0].as_str(), year[3].as_str(), year[4].as_str(), year.len()), ("83.34", "83.34", "83.33", 12));
    // From 16 April: 15 of 30 days, and the other 15 a year later.
    let odd = fees(json!({ "annualFee": "1200.00", "from": "2026-04-16", "to": "2027-04-15" }));
    assert_eq!((odd[0].as_str(), odd[1].as_str(), odd[12].as_str(), odd.len()), ("50.00", "100.00", "50.00", 13));
}

#[test]
fn the_promise_is_decided_exactly() {
    // 365 days of 19 hours are 416,100 minutes; 1 % are 4,161.
    let of = |minutes: u64| {
        let mut outages = Vec::new();
        let mut left = minutes;
        let mut day: NaiveDate = "2026-01-01".parse().unwrap();
        while left > 0 {
            let here = left.min(19 * 60);
            outages.push(outage(&format!("{day}T05:00"), &after(&day.to_string(), here)));
            left -= here;
            day = day + Days::new(1);
        }
        let year = credit(json!(outages), json!({})).availability[0].clone();
        (year.percent, year.met)
    };
    assert_eq!(of(4_161), ("99.0000".into(), true));
    assert_eq!(of(4_162), ("98.9998".into(), false));
}

#[test]
fn the_steps_say_what_does_not_count() {
    let outages = json!([
        { "start": "2026-01-05T08:00", "end": "2026-01-05T09:00", "cause": "customer" },
        { "start": "2026-01-06T08:00", "end": "2026-01-06T09:00", "cause": "force-majeure" },
        maintenance("2026-01-07T22:30", "2026-01-08T05:30", "2026-01-01T00:00"),
        outage("2026-01-09T01:00", "2026-01-09T05:00"),
        { "start": "2026-01-05T08:00", "end": "2026-01-05T14:01", "cause": "unplanned", "announcedAt": "2026-01-01T00:00" },
    ]);
    let result = credit(outages, json!({ "from": "2026-01-02" }));
    let texts: Vec<&str> = result.steps.iter().map(|step| step.text.as_str()).take(6).collect();
    assert_eq!(
        texts,
        [
            "Outage 1 does not count: the cause lies with the institution itself",
            "Outage 2 does not count: force majeure does not reduce the fee; nor does it count for the availability (our reading)",
            "Outage 3 does not count: maintenance announced in time, 120 minutes outside the daily window (measured so by our reading)",
            "Outage 4 does not count: lies within the daily maintenance window",
            "01/2026: fee for 30 of the month's 31 days, whole month €1,000.00",
            "01/2026: outage 6\u{a0}h 01\u{a0}min, credit before 0\u{a0}h 00\u{a0}min",
        ]
    );
    // 1,000.00 less its first day: 1,000.00 / 31 = 32.258…
    assert_eq!(result.steps[4].amount.unwrap().to_string(), "967.74");
    assert_eq!(codes(&result), ["announcement-ignored", "part-of-year"]);
}

#[test]
fn one_minute_and_one_hour_are_told_in_the_singular() {
    let short = |announced: &str| {
        let mut terms = conus();
        terms["announced"]["noticeHours"] = json!(1);
        terms["announced"]["maxMinutes"] = json!(0);
        let maintenance = maintenance("2026-05-11T20:00", "2026-05-11T20:01", announced);
        credit(json!([maintenance]), json!({ "terms": terms })).warnings[0].message.clone()
    };
    assert_eq!(
        short("2026-05-11T19:30"),
        "Announced on 11 May 2026 at 19:30, less than 1 hour before the start: counts as an outage"
    );
    assert_eq!(
        short("2026-05-11T10:00"),
        "Maintenance takes 1 minute outside the daily window, more than 0: all of it counts as an outage"
    );
}

#[test]
fn a_month_without_an_outage_is_one_line() {
    let outages = json!([outage("2026-02-02T08:00", "2026-02-02T12:00")]);
    let result = credit(outages, json!({ "to": "2026-03-31" }));
    let lines: Vec<[&str; 2]> = result.steps.iter().map(|step| [step.rule, step.text.as_str()]).take(5).collect();
    // January: 6 h. February: 4 h, all of it covered, 6 h − 4 h = 2 h more: 6 − 4 + 2 = 4 h. March: 6 h more.
    assert_eq!(
        lines,
        [
            ["service-credit.credit", "01/2026: no outage; credited 6\u{a0}h 00\u{a0}min, credit now 6\u{a0}h 00\u{a0}min"],
            ["service-credit.outage", "02/2026: outage 4\u{a0}h 00\u{a0}min, credit before 6\u{a0}h 00\u{a0}min"],
            [
                "service-credit.offset",
                "Offset against the credit: 4\u{a0}h 00\u{a0}min; left 0\u{a0}h 00\u{a0}min (every outage is offset, our reading)"
            ],
            ["service-credit.credit", "No reduction; credited 2\u{a0}h 00\u{a0}min, credit now 4\u{a0}h 00\u{a0}min"],
            ["service-credit.credit", "03/2026: no outage; credited 6\u{a0}h 00\u{a0}min, credit now 10\u{a0}h 00\u{a0}min"],
        ]
    );
}

#[test]
fn what_is_wrong_is_said_at_once() {
    let outages = json!([
        outage("2026-01-05T08:00", "2026-01-05T07:59"),
        { "start": "2026-01-05T08:00", "end": "2026-01-05T09:00", "cause": "announced" },
        maintenance("2026-03-29T02:30", "2026-03-29T04:00", "2026-03-01T00:00"),
        { "start": "2026-01-05T08:00", "end": "2026-01-05T09:00", "cause": "customer", "announcedAt": "2026-01-01T00:00" },
    ]);
    let mut terms = conus();
    terms["tiers"][1] = json!({ "overHours": 6, "percent": "4" });
    terms["dailyWindow"]["to"] = json!("00:00");
    let expected = [
        ("/outages/2/start", "start must be a time that exists (also when the clocks change), not \"2026-03-29T02:30\""),
        ("/outages/0/end", "end must be after the start 5 January 2026 at 08:00, not 5 January 2026 at 07:59"),
        ("/outages/1/announcedAt", "announcedAt is missing: announced maintenance needs the time of its announcement"),
    ];
    let found = problems::<ServiceCreditInput>(input(outages, json!({})));
    assert_eq!(found, expected[..1].iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect::<Vec<_>>());

    let outages = json!([
        outage("2026-01-05T08:00", "2026-01-05T07:59"),
        { "start": "2026-01-05T08:00", "end": "2026-01-05T09:00", "cause": "announced" },
        { "start": "2026-01-05T08:00", "end": "2026-01-05T09:00", "cause": "customer", "announcedAt": "2026-01-01T00:00" },
        outage("2026-01-05T08:00", "2027-01-07T08:00"),
    ]);
    let found = problems::<ServiceCreditInput>(input(outages, json!({ "to": "2025-12-31", "terms": terms })));
    let expected = [
        ("/to", "to must not be before the first day 1 January 2026, not 31 December 2025"),
        expected[1],
        expected[2],
        ("/outages/3/end", "end may be at most 366 days after the start"),
        ("/terms/tiers/1/overHours", "overHours must be more than 6 of the tier before, not 6"),
        ("/terms/tiers/1/percent", "percent must not be less than 5 of the tier before, not 4"),
        ("/terms/dailyWindow", "dailyWindow must end at another time than it begins, not both at 00:00"),
    ];
    assert_eq!(found, expected.map(|(path, text)| (path.to_owned(), text.to_owned())));
}

/// Whether summer time holds at a time of the universal clock, by Directive 2000/84/EC: written here a second time, with chrono.
fn is_summer(universal: NaiveDateTime) -> bool {
    let change = |month: u32| {
        let mut day = NaiveDate::from_ymd_opt(universal.year(), month, 31).unwrap();
        while day.weekday() != Weekday::Sun {
            day = day.pred_opt().unwrap();
        }
        day.and_hms_opt(1, 0, 0).unwrap()
    };
    change(3) <= universal && universal < change(10)
}

fn wall_clock(universal: NaiveDateTime) -> NaiveDateTime {
    universal + TimeDelta::hours(if is_summer(universal) { 2 } else { 1 })
}

/// The first instant at which the wall clock shows a time.
fn universal(local: NaiveDateTime) -> NaiveDateTime {
    let summer = local - TimeDelta::hours(2);
    if wall_clock(summer) == local { summer } else { local - TimeDelta::hours(1) }
}

#[derive(Clone, Debug)]
struct Drawn {
    start: NaiveDateTime,
    minutes: i64,
    cause: &'static str,
    announced_hours: i64,
}

fn drawn() -> impl Strategy<Value = Drawn> {
    // Around both clock changes, the end of a month, and the end of the period.
    let days = prop_oneof![-2_i64..3, 26_i64..34, 207_i64..217, 240_i64..245];
    let cause = prop_oneof![3 => Just("unplanned"), 3 => Just("announced"), 1 => Just("force-majeure"), 1 => Just("customer")];
    let minutes = prop_oneof![1_i64..300, 60_i64..5_000];
    (days, 0_i64..1_440, minutes, cause, 20_i64..30).prop_map(|(day, minute, minutes, cause, announced_hours)| {
        let first: NaiveDate = "2026-03-01".parse().unwrap();
        let start = first.and_hms_opt(0, 0, 0).unwrap() + TimeDelta::minutes(day * 1_440 + minute);
        Drawn { start, minutes, cause, announced_hours }
    })
}

/// Chargeable minutes of each month, minute by minute.
fn walked(outages: &[Drawn]) -> BTreeMap<String, u64> {
    let mut chargeable = BTreeMap::new();
    let in_window = |local: NaiveDateTime| local.hour() < 5;
    let is_maintenance = |outage: &Drawn| {
        let start = universal(outage.start);
        let outside = (0..outage.minutes).filter(|&minute| !in_window(wall_clock(start + TimeDelta::minutes(minute)))).count();
        outage.cause == "announced" && outage.announced_hours >= 24 && outside <= 120
    };
    let mut minutes: BTreeMap<NaiveDateTime, bool> = BTreeMap::new();
    for outage in outages {
        let counts = match outage.cause {
            "unplanned" => true,
            "announced" => !is_maintenance(outage),
            _ => continue,
        };
        for minute in 0..outage.minutes {
            let entry = minutes.entry(universal(outage.start) + TimeDelta::minutes(minute)).or_insert(true);
            *entry = *entry && counts;
        }
    }
    for (instant, counts) in minutes {
        let local = wall_clock(instant);
        let is_inside = ("2026-03-01".parse().unwrap()..="2026-10-31".parse::<NaiveDate>().unwrap()).contains(&local.date());
        if counts && is_inside && !in_window(local) {
            *chargeable.entry(local.format("%Y-%m").to_string()).or_insert(0) += 1;
        }
    }
    chargeable
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn agrees_with_a_walk_over_every_minute(drawn in prop::collection::vec(drawn(), 0..6)) {
        let shown = |time: NaiveDateTime| time.format("%Y-%m-%dT%H:%M").to_string();
        // Times that the clock skips are no input.
        let exists = |time: NaiveDateTime| wall_clock(universal(time)) == time;
        let drawn: Vec<Drawn> = drawn.into_iter().filter(|outage| exists(outage.start)).collect();
        let mut stated = Vec::new();
        let mut counted = Vec::new();
        for mut outage in drawn {
            let end = wall_clock(universal(outage.start) + TimeDelta::minutes(outage.minutes));
            // The clock cannot name the second of two equal times: then the outage ends an hour earlier than drawn.
            outage.minutes = (universal(end) - universal(outage.start)).num_minutes();
            if outage.minutes <= 0 {
                continue;
            }
            let announced = wall_clock(universal(outage.start) - TimeDelta::hours(outage.announced_hours));
            outage.announced_hours = (universal(outage.start) - universal(announced)).num_hours();
            let mut value = json!({ "start": shown(outage.start), "end": shown(end), "cause": outage.cause });
            if outage.cause == "announced" {
                value["announcedAt"] = json!(shown(announced));
            }
            stated.push(value);
            counted.push(outage);
        }
        let result = credit(json!(stated), json!({ "from": "2026-03-01", "to": "2026-10-31" }));
        let found: BTreeMap<String, u64> =
            result.months.iter().filter(|month| month.outage_minutes > 0).map(|month| (month.month.clone(), month.outage_minutes)).collect();
        prop_assert_eq!(found, walked(&counted));
        prop_assert_eq!(result.total, result.months.iter().map(|month| month.reduction).sum());
    }
}
