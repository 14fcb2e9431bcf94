//! One input is a line with the name of a function and the text or JSON that it reads. Whatever it is, the function answers or
//! names problems, twice the same, and its sums agree.
#![no_main]

#[path = "../../tests/support/mod.rs"]
mod support;

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use support::{ENGLISH, Json};
use tarifwerk::calendar::Date;
use tarifwerk::deadline::{CalendarFileInput, DeadlinesInput};
use tarifwerk::explain::Options;
use tarifwerk::input::{Compute, Problem, answer};
use tarifwerk::license::{
    Band, Bound, CombineInput, LicenseFeeInput, PriceList, PricingModel, RenewalInput, ServiceCreditInput, check_price_list,
    quote_csv, read_quality_report,
};
use tarifwerk::money::{AmountInput, Money, Notation, Percent, UnitPrice, parse_count, parse_written};
use tarifwerk::statutory::{BurdenLimitInput, CopaymentInput, ValuesDay};
use tarifwerk::tariff::{ArrearsInput, LateEntryInput, YearInput, check_tariff};

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let Some((function, text)) = text.split_once('\n') else { return };
    match function {
        "text" => return read_text(text),
        "readQualityReport" => return read_report(text),
        "quoteCsv" => return quote_rows(text),
        _ => {}
    }
    let Ok(value) = serde_json::from_str::<Value>(text) else { return };
    match function {
        "copayment" => {
            if let Some(found) = compute::<CopaymentInput>(value) {
                assert_eq!(found.own_cost + found.statutory_share, found.cost);
                assert_eq!(found.copayment + found.excess, found.own_cost);
            }
        }
        "burdenLimit" => {
            if let Some(found) = compute::<BurdenLimitInput>(value) {
                assert!(found.limit <= found.assessable_income && found.chronic_limit <= found.assessable_income);
            }
        }
        "yearEstimate" => {
            if let Some(found) = compute::<YearInput>(value) {
                assert_eq!(found.lines.iter().map(|line| line.own_cost).sum::<Money>(), found.totals.own_cost);
                assert_eq!(found.months.iter().map(|month| month.own_cost).sum::<Money>(), found.totals.own_cost);
            }
        }
        "licenseFee" => {
            if let Some(found) = compute::<LicenseFeeInput>(value) {
                assert_eq!(found.lines.iter().map(|line| line.amount).sum::<Money>(), found.net);
                assert_eq!(found.monthly.iter().copied().sum::<Money>(), found.net);
                assert_eq!(found.net + found.vat, found.gross);
            }
        }
        "renewal" => {
            if let Some(found) = compute::<RenewalInput>(value) {
                assert_eq!(found.lines.iter().map(|line| line.amount).sum::<Money>(), found.list_fee);
            }
        }
        "serviceCredit" => {
            if let Some(found) = compute::<ServiceCreditInput>(value) {
                assert_eq!(found.months.iter().map(|month| month.reduction).sum::<Money>(), found.total);
                assert!(found.months.iter().all(|month| month.offset_minutes + month.remaining_minutes == month.outage_minutes));
                assert!(found.months.iter().all(|month| month.reduction <= month.fee));
            }
        }
        "combineQualityReports" => drop(compute::<CombineInput>(value)),
        "statutoryValues" => drop(compute::<ValuesDay>(value)),
        "lateEntrySurcharge" => drop(compute::<LateEntryInput>(value)),
        "arrearsSurcharge" => drop(compute::<ArrearsInput>(value)),
        "deadlines" => drop(compute::<DeadlinesInput>(value)),
        "calendarFile" => {
            if let Some(file) = compute::<CalendarFileInput>(value) {
                assert!(file.lines().all(|line| line.len() <= 75) && file.ends_with("END:VCALENDAR\r\n"));
            }
        }
        "checkTariff" => check_problems(&check_tariff(&Json(Some(value)), ENGLISH).problems),
        "checkPriceList" => check_problems(&check_price_list(&Json(Some(value)), ENGLISH).problems),
        _ => {}
    }
});

/// The answer, if there is one; with or without steps and a second time it is the same.
fn compute<T: Compute<Answer: Debug + PartialEq>>(value: Value) -> Option<T::Answer> {
    let raw = Json(Some(value));
    let first = answer::<T>(&raw, ENGLISH);
    assert_eq!(first, answer::<T>(&raw, ENGLISH));
    assert_eq!(first.is_ok(), answer::<T>(&raw, Options::default()).is_ok());
    if let Err(problems) = &first {
        assert!(!problems.is_empty());
        check_problems(problems);
    }
    first.ok()
}

fn check_problems(problems: &[Problem]) {
    for problem in problems {
        assert!(problem.path.is_empty() || problem.path.starts_with('/'));
        assert!(!problem.code.is_empty() && problem.message.len() > 5);
    }
}

fn read_report(text: &str) {
    let length = u64::try_from(text.len()).ok();
    let read = || read_quality_report(&mut text.as_bytes(), length, Some("269912342-00-2024-xml.xml"), ENGLISH);
    let first = read();
    assert_eq!(first, read());
    if let Err(problems) = &first {
        check_problems(problems);
    }
}

/// Every row comes back, and no cell begins like a formula.
fn quote_rows(text: &str) {
    let date = Date::new(2026, 11, 23).expect("a day of the calendar");
    let band = |up_to, euros| Band { up_to, flat: Some(AmountInput::euros(euros)), per_case: None };
    let list = PriceList::new("list", date, PricingModel::Band, vec![band(Bound::UpTo(1_000), 100), band(Bound::UpTo(9_000), 200)]);
    match quote_csv(text, &list, date, ENGLISH) {
        Ok(quoted) => {
            check_problems(&quoted.problems);
            assert!(quoted.csv.lines().all(|line| !line.starts_with(['=', '+', '-', '@'])) || quoted.csv.contains('"'));
        }
        Err(problems) => check_problems(&problems),
    }
}

/// What is read is written back in one form, which reads as the same.
fn read_text(text: &str) {
    for notation in [Notation::German, Notation::English] {
        if let Ok(amount) = parse_written(text, notation) {
            assert_eq!(Money::parse(&amount.to_string()), Ok(amount));
        }
    }
    if let Ok(count) = parse_count(text) {
        assert_eq!(parse_count(&count.to_string()), Ok(count));
    }
    if let Ok(date) = Date::parse(text) {
        assert_eq!(date.to_string(), text);
    }
    if let Ok(amount) = Money::parse(text) {
        assert_eq!(Money::parse(&amount.to_string()), Ok(amount));
    }
    if let Ok(percent) = Percent::parse(text) {
        assert_eq!(Percent::parse(&percent.to_string()), Ok(percent));
    }
    if let Ok(price) = UnitPrice::parse(text) {
        assert_eq!(UnitPrice::parse(&price.to_string()), Ok(price));
    }
}
