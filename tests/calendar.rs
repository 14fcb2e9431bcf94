//! Date arithmetic by BGB §§ 187–193: month ends, leap days, and properties against an independent date library.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

use chrono::{Days, Months, NaiveDate};
use proptest::prelude::*;
use tarifwerk::calendar::{
    ClockTime, Date, Period, Spans, is_holiday, last_working_day_before, next_working_day, years_completed_on,
};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap()
}

#[test]
fn month_ends_by_hand() {
    let after = |start: &str, months| Period::Months(months).after_event(date(start)).to_string();
    assert_eq!(after("2026-01-31", 1), "2026-02-28");
    assert_eq!(after("2028-01-31", 1), "2028-02-29");
    assert_eq!(after("2026-02-28", 1), "2026-03-28");
    let last = |start: &str, months| Period::Months(months).last_day_from_beginning(date(start)).to_string();
    assert_eq!(last("2026-03-31", 3), "2026-06-30");
    assert_eq!(last("2026-03-30", 3), "2026-06-29");
    assert_eq!(last("2026-12-01", 3), "2027-02-28");
    assert_eq!(last("2026-11-30", 3), "2027-02-28");
    let year = |start: &str| Period::Years(1).last_day_from_beginning(date(start)).to_string();
    assert_eq!(year("2027-03-01"), "2028-02-29");
    assert_eq!(year("2028-02-29"), "2029-02-28");
    assert_eq!(year("2028-03-01"), "2029-02-28");
}

#[test]
fn birthdays_on_29_february() {
    let born = date("2008-02-29");
    let age = |day: &str| years_completed_on(born, date(day));
    assert_eq!((age("2026-02-28"), age("2026-03-01"), age("2028-02-28"), age("2028-02-29")), (17, 18, 19, 20));
    assert_eq!(years_completed_on(date("2008-05-01"), date("2024-04-30")), 15);
    assert_eq!(years_completed_on(date("2008-05-01"), date("2024-05-01")), 16);
}

#[test]
fn holidays_of_known_years() {
    // Good Friday, Easter Monday, Ascension, Whit Monday as published for each year.
    for (year, moving) in [
        (2000, ["04-21", "04-24", "06-01", "06-12"]),
        (2008, ["03-21", "03-24", "05-01", "05-12"]),
        (2024, ["03-29", "04-01", "05-09", "05-20"]),
        (2026, ["04-03", "04-06", "05-14", "05-25"]),
        (2038, ["04-23", "04-26", "06-03", "06-14"]),
    ] {
        for day in moving {
            assert_eq!(is_holiday(date(&format!("{year}-{day}"))), Some(true), "{year}-{day}");
        }
        let all = (1..=366).filter_map(|day| Some(Date::new(year, 1, 1)?.plus_days(day - 1)));
        let count = all.filter(|day| day.year() == year && is_holiday(*day) == Some(true)).count();
        // In 2008 Ascension fell on 1 May.
        assert_eq!(count, if year == 2008 { 8 } else { 9 }, "{year}");
    }
    assert_eq!(is_holiday(date("1994-12-25")), None);
    assert_eq!(is_holiday(date("2100-12-25")), None);
}

#[test]
fn working_days() {
    assert_eq!(next_working_day(date("2026-12-24")).to_string(), "2026-12-24");
    assert_eq!(next_working_day(date("2026-12-25")).to_string(), "2026-12-28");
    assert_eq!(last_working_day_before(date("2026-04-06")).to_string(), "2026-04-02");
}

#[test]
fn hours_that_do_not_end_after_they_begin_reach_over_midnight() {
    let minutes =
        |from, to| Spans::daily(date("2026-01-05"), date("2026-01-06"), ClockTime::hour(from), ClockTime::hour(to)).minutes();
    assert_eq!(minutes(5, 22), 2 * 17 * 60);
    // 00:00 to 05:00 and 22:00 to 24:00 of either day.
    assert_eq!(minutes(22, 5), 2 * 7 * 60);
    assert_eq!(minutes(5, 5), 2 * 24 * 60);
}

#[test]
fn every_day_from_1900_to_2199_has_its_number() {
    let mut own = date("1900-01-01");
    let mut other = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    while own <= date("2199-12-31") {
        assert_eq!(own.to_string(), other.to_string());
        assert_eq!(Date::parse(&own.to_string()), Ok(own));
        own = own.next();
        other = other.succ_opt().unwrap();
    }
}

prop_compose! {
    fn any_date()(days in 0..109_000_i32) -> Date { date("1900-01-01").plus_days(days) }
}

fn any_period() -> impl Strategy<Value = Period> {
    prop_oneof![
        (0..400_u16).prop_map(Period::Days),
        (0..60_u16).prop_map(Period::Weeks),
        (0..60_u16).prop_map(Period::Months),
        (0..12_u16).prop_map(Period::Years),
    ]
}

/// The end of a period from an event, by the other library.
fn after_event_elsewhere(period: Period, day: Date) -> String {
    let day: NaiveDate = day.to_string().parse().unwrap();
    let end = match period {
        Period::Days(days) => day.checked_add_days(Days::new(days.into())),
        Period::Weeks(weeks) => day.checked_add_days(Days::new(u64::from(weeks) * 7)),
        Period::Months(months) => day.checked_add_months(Months::new(months.into())),
        Period::Years(years) => day.checked_add_months(Months::new(u32::from(years) * 12)),
    };
    end.unwrap().to_string()
}

proptest! {
    #[test]
    fn periods_agree_with_another_library(day in any_date(), period in any_period()) {
        prop_assert_eq!(period.after_event(day).to_string(), after_event_elsewhere(period, day));
    }

    /// The notice date is the latest that works: the period is over by the end, and from the next day it is not.
    #[test]
    fn notice_dates_are_the_latest_that_work(end in any_date(), period in any_period()) {
        let latest = period.latest_before_end(end);
        prop_assert!(after_event_elsewhere(period, latest) <= end.to_string());
        prop_assert!(after_event_elsewhere(period, latest.next()) > end.to_string());
    }

    /// Two periods one after the other meet without a gap or an overlap.
    #[test]
    fn what_follows_begins_the_day_after(day in any_date(), period in any_period()) {
        prop_assert_eq!(period.last_day_from_beginning(day).next(), period.first_day_after(day));
    }

    #[test]
    fn days_count_like_days(day in any_date(), days in 0..20_000_i32) {
        prop_assert_eq!(day.plus_days(days).days_since(day), days);
        prop_assert_eq!(day.plus_days(days).plus_days(-days), day);
    }
}
