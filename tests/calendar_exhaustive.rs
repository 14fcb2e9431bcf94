//! Every day from 1900 to 2199 through the date arithmetic, against an independent date library.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use tarifwerk::calendar::{Date, Period, is_day_off, is_holiday, last_working_day_before, next_working_day, years_completed_on};

fn own(day: NaiveDate) -> Date {
    Date::parse(&day.to_string()).unwrap()
}

fn every_day() -> impl Iterator<Item = NaiveDate> {
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    first.iter_days().take_while(|day| day.year() < 2200)
}

/// The last day of a period from the beginning of `day`: the day before the same number, or the end of a month without it.
fn last_day(day: NaiveDate, months: u32) -> NaiveDate {
    let end = day + Months::new(months);
    if end.day() == day.day() { end.pred_opt().unwrap() } else { end }
}

#[test]
fn parts_and_neighbours() {
    assert_eq!(every_day().count(), 109_573);
    for day in every_day() {
        let date = own(day);
        let parts = (i32::from(date.year()), u32::try_from(date.month()).unwrap(), u32::try_from(date.day()).unwrap());
        assert_eq!(parts, (day.year(), day.month(), day.day()));
        assert_eq!(date.to_string(), day.to_string());
        let first = day.with_day(1).unwrap();
        let next_first = first + Months::new(1);
        assert_eq!(date.first_of_month().to_string(), first.to_string());
        assert_eq!(date.first_of_next_month().to_string(), next_first.to_string());
        assert_eq!(date.last_of_month().to_string(), next_first.pred_opt().unwrap().to_string());
        assert_eq!(date.is_last_of_month(), day.succ_opt().unwrap().day() == 1);
        assert_eq!(date.previous().next(), date);
        assert_eq!(date.next().days_since(date), 1);
    }
}

#[test]
fn periods_from_every_day() {
    for day in every_day() {
        let date = own(day);
        for months in [1, 2, 3, 5, 6, 11, 12, 18, 24] {
            let period = Period::Months(u16::try_from(months).unwrap());
            assert_eq!(period.after_event(date).to_string(), (day + Months::new(months)).to_string(), "{day} + {months}");
            assert_eq!(period.last_day_from_beginning(date).to_string(), last_day(day, months).to_string(), "{day} + {months}");
        }
        for days in [1_u16, 14, 30, 42, 365] {
            let end = day + Days::new(days.into());
            assert_eq!(Period::Days(days).after_event(date), own_or_later(end));
            assert_eq!(Period::Days(days).last_day_from_beginning(date).next(), own_or_later(end));
        }
    }
}

/// Computed days may lie after 2199, where texts are not read.
fn own_or_later(day: NaiveDate) -> Date {
    let number = |part: u32| i8::try_from(part).unwrap();
    Date::new(i16::try_from(day.year()).unwrap(), number(day.month()), number(day.day())).unwrap()
}

#[test]
fn notice_before_every_day() {
    for day in every_day() {
        let date = own(day);
        for months in [1, 3, 6, 12] {
            let latest = Period::Months(months).latest_before_end(date);
            assert!(Period::Months(months).after_event(latest) <= date, "{months} months before {day}");
            assert!(Period::Months(months).after_event(latest.next()) > date, "{months} months before {day}");
        }
        for weeks in [2_u16, 6, 8] {
            let latest = Period::Weeks(weeks).latest_before_end(date);
            assert_eq!(date.days_since(latest), i32::from(weeks) * 7);
        }
    }
}

#[test]
fn ages_on_every_birthday() {
    for born in every_day() {
        for years in [1_u16, 15, 18, 40] {
            // Who was born on 29 February completes a year of life at the end of 28 February.
            let birthday = last_day(born, u32::from(years) * 12).succ_opt().unwrap();
            let age = |day: NaiveDate| years_completed_on(own(born), own_or_later(day));
            assert_eq!((age(birthday.pred_opt().unwrap()), age(birthday)), (years - 1, years), "born {born}");
        }
    }
}

/// Easter Sunday by the anonymous Gregorian algorithm ("Meeus, Jones, Butcher").
fn easter(year: i32) -> NaiveDate {
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(days / 31).unwrap(), u32::try_from(days % 31 + 1).unwrap()).unwrap()
}

#[test]
fn holidays_and_working_days() {
    for day in every_day() {
        let date = own(day);
        let is_known = (1995..=2099).contains(&day.year());
        let from_easter = (day - easter(day.year())).num_days();
        let fixed = [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)].contains(&(day.month(), day.day()));
        let holiday = fixed || [-2, 1, 39, 50].contains(&from_easter) || day.to_string() == "2017-10-31";
        assert_eq!(is_holiday(date), is_known.then_some(holiday), "{day}");
        let is_weekend = [Weekday::Sat, Weekday::Sun].contains(&day.weekday());
        assert_eq!(is_day_off(date), is_weekend || (is_known && holiday), "{day}");
        let next = next_working_day(date);
        assert!(!is_day_off(next) && (next == date) != is_day_off(date));
        assert!((1..next.days_since(date)).all(|days| is_day_off(date.plus_days(days))));
        let before = last_working_day_before(date);
        assert!(!is_day_off(before) && before < date);
        assert!((1..date.days_since(before)).all(|days| is_day_off(before.plus_days(days))));
    }
}
