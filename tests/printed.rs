//! What values and faults print, for programs in Rust that log them.
#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use tarifwerk::calendar::{Date, DateFault, LocalTime, LocalTimeFault};
use tarifwerk::money::{Money, Percent, UnitPrice};

#[test]
fn times_and_dates_print_as_they_are_read() {
    assert_eq!(LocalTime::parse("2026-11-22T04:30").unwrap().to_string(), "2026-11-22T04:30");
    assert_eq!(format!("{:?}", Date::parse("2026-11-22").unwrap()), "2026-11-22");
}

#[test]
fn amounts_print_the_same_in_a_log_as_in_an_answer() {
    assert_eq!(format!("{:?}", Money::parse("-1234.5").unwrap()), "-1234.50");
    assert_eq!(format!("{:?}", Percent::parse("12.50").unwrap()), "12.5");
    assert_eq!(format!("{:?}", UnitPrice::parse("0.125").unwrap()), "0.125");
}

#[test]
fn faults_of_dates_and_times_have_words() {
    let dates = [DateFault::Malformed, DateFault::NoSuchDay, DateFault::OutOfRange].map(|fault| fault.to_string());
    assert_eq!(dates, ["not a date such as \"2026-11-22\"", "not a day of the calendar", "not within 1900-01-01 to 2199-12-31"]);
    let times = [LocalTimeFault::Malformed, LocalTimeFault::NoSuchTime, LocalTimeFault::OutOfRange].map(|fault| fault.to_string());
    assert_eq!(times, ["not a local time such as \"2026-11-22T04:30\"", "not a time that exists", "not within 1996 to 2199"]);
}
