//! What must hold for any input: parts add up, more never costs less, steps tell the same as the amounts.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::needless_pass_by_value,
    reason = "a test may fail loudly"
)]

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::{ENGLISH, Json, compute};
use tarifwerk::calendar::Date;
use tarifwerk::deadline::{CalendarFileInput, DeadlinesInput, System, deadline_rules};
use tarifwerk::explain::Options;
use tarifwerk::input::answer;
use tarifwerk::language::Language;
use tarifwerk::license::{LicenseFee, LicenseFeeInput, check_price_list, fee_curve};
use tarifwerk::money::{AmountInput, Money, Notation, parse_count, parse_written};
use tarifwerk::statutory::{BurdenLimit, BurdenLimitInput, Copayment, CopaymentInput, ValuesDay};
use tarifwerk::tariff::{ArrearsInput, LateEntryInput};

const PER_PIECE: [&str; 7] = ["medicine", "dressing", "enteral-nutrition", "aid", "sociotherapy", "household-help", "transport"];

fn euros(cents: i64) -> String {
    Money::from_cents(cents).to_string()
}

fn any_day() -> impl Strategy<Value = String> {
    (2004..=2026_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| Date::new(year, month, day).unwrap().to_string())
}

fn piece() -> impl Strategy<Value = Value> {
    let services = prop::sample::select(PER_PIECE.to_vec());
    (services, any_day(), 1..5_000_000_i64, proptest::option::of(1..5_000_000_i64)).prop_map(|(service, date, price, fixed)| {
        let mut input = json!({ "service": service, "date": date, "price": euros(price) });
        if ["medicine", "dressing", "aid"].contains(&service)
            && let Some(fixed) = fixed
        {
            input["fixedAmount"] = json!(euros(fixed));
        }
        input
    })
}

fn copayment(input: &Value) -> Copayment {
    compute::<CopaymentInput>(input.clone()).unwrap()
}

fn with(input: &Value, name: &str, value: Value) -> Value {
    let mut input = input.clone();
    input[name] = value;
    input
}

fn household() -> impl Strategy<Value = Value> {
    (0..20_000_000_i64, any::<bool>(), 0..8_u32, 0..4_u32, any::<bool>()).prop_map(|(income, partner, children, others, chronic)| {
        json!({
            "grossIncome": euros(income), "partner": partner, "children": children, "otherRelatives": others, "chronic": chronic,
        })
    })
}

fn limit(year: u32, household: &Value) -> BurdenLimit {
    compute::<BurdenLimitInput>(json!({ "year": year, "household": household })).unwrap()
}

fn price_list() -> impl Strategy<Value = Value> {
    let band = (1..5_000_u32, 0..1_000_000_i64, 0..3_000_000_u32);
    let model = prop::sample::select(vec!["band", "volume", "graduated"]);
    (prop::collection::vec(band, 1..6), model, any::<bool>(), any::<bool>()).prop_map(|(bands, model, open, free)| {
        let (mut bound, count) = (0, bands.len());
        let bands: Vec<Value> = bands
            .into_iter()
            .enumerate()
            .map(|(index, (width, flat, per_case))| {
                bound += width;
                let is_open = open && index + 1 == count;
                let mut band = json!({ "upTo": (!is_open).then_some(bound), "flat": euros(flat) });
                if model != "band" {
                    band["perCase"] = json!(format!("{}.{:06}", per_case / 1_000_000, per_case % 1_000_000));
                }
                band
            })
            .collect();
        json!({
            "id": "a", "title": "A", "vendor": "V", "currency": "EUR", "validFrom": "2007-01-01", "model": model, "bands": bands,
            "zeroCases": if free { "free" } else { "first-band" },
        })
    })
}

fn fee(list: &Value, cases: u64, more: Value) -> Option<LicenseFee> {
    let mut input = json!({ "priceList": list, "cases": { "inpatient": cases, "outpatient": 0 }, "date": "2026-11-22" });
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    compute::<LicenseFeeInput>(input).ok()
}

proptest! {
    #[test]
    fn copayments_add_up(input in piece()) {
        let found = copayment(&input);
        prop_assert_eq!(found.copayment + found.excess, found.own_cost);
        prop_assert_eq!(found.own_cost + found.statutory_share, found.cost);
        prop_assert!(!found.copayment.is_negative() && !found.excess.is_negative() && !found.statutory_share.is_negative());
        prop_assert!(found.copayment <= Money::from_euros(10));
    }

    #[test]
    fn a_higher_price_never_costs_the_insured_less(input in piece(), more in 1..100_000_i64) {
        let price = Money::parse(input["price"].as_str().unwrap()).unwrap();
        let dearer = copayment(&with(&input, "price", json!((price + Money::from_cents(more)).to_string())));
        prop_assert!(dearer.own_cost >= copayment(&input).own_cost);
    }

    #[test]
    fn pieces_are_charged_one_by_one(input in piece(), quantity in 1..40_u32) {
        let (one, all) = (copayment(&input), copayment(&with(&input, "quantity", json!(quantity))));
        let times = |amount: Money| amount.times(quantity.into());
        prop_assert_eq!(
            [all.copayment, all.excess, all.cost, all.statutory_share],
            [times(one.copayment), times(one.excess), times(one.cost), times(one.statutory_share)]
        );
    }

    #[test]
    fn the_exempt_pay_the_excess_only(input in piece()) {
        let exempt = copayment(&with(&input, "exemptionCertificate", json!(true)));
        prop_assert_eq!((exempt.copayment, exempt.own_cost), (Money::ZERO, copayment(&input).excess));
    }

    #[test]
    fn steps_and_language_change_no_amount(input in piece()) {
        let explained = copayment(&input);
        let quiet = Options { language: Language::German, steps: false };
        let silent = answer::<CopaymentInput>(&Json(Some(input)), quiet).unwrap();
        prop_assert!(silent.steps.is_empty() && !explained.steps.is_empty());
        prop_assert_eq!((silent.copayment, silent.own_cost, silent.cost), (explained.copayment, explained.own_cost, explained.cost));
        // The last line ends in what the insurer pays.
        prop_assert_eq!(explained.steps.last().unwrap().amount, Some(explained.statutory_share));
    }

    #[test]
    fn limits_follow_from_their_steps(year in 2004..=2026_u32, household in household()) {
        let found = limit(year, &household);
        let allowances: Money = found.allowances.iter().map(|allowance| allowance.total).sum();
        prop_assert_eq!(found.assessable_income, (found.gross_income - allowances).or_zero());
        for allowance in &found.allowances {
            prop_assert_eq!(allowance.each.times(allowance.count.into()), allowance.total);
        }
        let amounts: Vec<Money> = found.steps.iter().filter_map(|step| step.amount).collect();
        let (last, before) = amounts.split_last().unwrap();
        let (assessable, addends) = before.split_last().unwrap();
        prop_assert_eq!((*last, *assessable), (found.limit, found.assessable_income));
        prop_assert_eq!(addends.iter().copied().sum::<Money>().or_zero(), *assessable);
    }

    #[test]
    fn limits_grow_with_income_and_shrink_with_the_household(year in 2004..=2026_u32, household in household(), more in 0..1_000_000_i64) {
        let found = limit(year, &household);
        prop_assert!(found.chronic_limit <= found.regular_limit);
        let income = Money::parse(household["grossIncome"].as_str().unwrap()).unwrap() + Money::from_cents(more);
        prop_assert!(limit(year, &with(&household, "grossIncome", json!(income.to_string()))).limit >= found.limit);
        let children = household["children"].as_u64().unwrap() + 1;
        prop_assert!(limit(year, &with(&household, "children", json!(children))).limit <= found.limit);
        prop_assert!(limit(year, &with(&household, "partner", json!(true))).limit <= found.limit);
    }

    #[test]
    fn fees_add_up(list in price_list(), cases in 0..30_000_u64, years in 1..5_u32, percent in 0..100_u32, vat in any::<bool>()) {
        let list = with(&list, "vat", json!(if vat { "standard" } else { "none" }));
        let discounts = json!([{ "percent": percent.to_string(), "reason": "a" }, { "percent": "3", "reason": "b" }]);
        let Some(found) = fee(&list, cases, json!({ "discounts": discounts, "termYears": years })) else { return Ok(()) };
        prop_assert_eq!(found.lines.iter().map(|line| line.amount).sum::<Money>(), found.net);
        prop_assert_eq!(found.monthly.iter().copied().sum::<Money>(), found.net);
        let (least, most) = (found.monthly.iter().min().unwrap(), found.monthly.iter().max().unwrap());
        prop_assert!(*most - *least <= Money::from_cents(1));
        prop_assert_eq!(found.net + found.vat, found.gross);
        prop_assert_eq!(found.years.len(), usize::try_from(years).unwrap());
        for (before, year) in found.years.iter().zip(&found.years[1..]) {
            prop_assert_eq!(before.to.next(), year.from);
        }
        prop_assert!(found.years.iter().all(|year| year.net + year.vat == year.gross && year.net == found.net));
        prop_assert!(found.net <= found.list_fee);
    }

    #[test]
    fn more_discount_never_costs_more(list in price_list(), cases in 0..30_000_u64, percent in 0..100_u32) {
        let at = |percent: u32| fee(&list, cases, json!({ "discounts": [{ "percent": percent.to_string(), "reason": "a" }] }));
        let (Some(less), Some(more)) = (at(percent), at(percent + 1)) else { return Ok(()) };
        prop_assert!(more.net <= less.net);
    }

    #[test]
    fn graduated_fees_never_fall(list in price_list(), cases in 0..30_000_u64, more in 0..500_u64) {
        let list = with(&list, "model", json!("graduated"));
        let (Some(few), Some(many)) = (fee(&list, cases, json!({})), fee(&list, cases + more, json!({}))) else { return Ok(()) };
        prop_assert!(many.list_fee >= few.list_fee);
    }

    #[test]
    fn the_curve_runs_through_the_fees(list in price_list(), up_to in 1..30_000_u32) {
        let check = check_price_list(&Json(Some(list.clone())), ENGLISH);
        prop_assert_eq!(check.problems, []);
        let mut report = tarifwerk::input::Report::new(Language::English);
        let parsed = <tarifwerk::license::PriceList as tarifwerk::input::Read>::read(
            &Json(Some(list.clone())),
            &tarifwerk::input::Path::ROOT,
            &mut report,
        );
        let points = fee_curve(&parsed.unwrap(), up_to, Language::English).unwrap();
        prop_assert!(points.windows(2).all(|pair| pair[0].cases < pair[1].cases));
        for point in points {
            prop_assert_eq!(fee(&list, point.cases, json!({})).unwrap().list_fee, point.list_fee);
        }
    }

    #[test]
    fn values_hold_for_their_whole_period(day in any_day()) {
        let values = compute::<ValuesDay>(json!(day)).unwrap();
        for end in [values.valid_from, values.valid_to] {
            prop_assert_eq!(&compute::<ValuesDay>(json!(end.to_string())).unwrap(), &values);
        }
    }

    #[test]
    fn late_entry_grows_with_time(premium in 1..200_000_i64, first in 0..4_000_i32, days in 0..400_i32) {
        let duty = Date::new(2009, 1, 1).unwrap();
        let surcharge = |days: i32| {
            let entry = duty.plus_days(days).to_string();
            compute::<LateEntryInput>(
                json!({ "monthlyPremium": euros(premium), "dutySince": duty.to_string(), "appliedOn": entry, "insuredFrom": entry }),
            )
            .unwrap()
        };
        let (early, late) = (surcharge(first), surcharge(first + days));
        prop_assert!(late.months >= early.months && late.surcharge >= early.surcharge);
    }

    #[test]
    fn arrears_cost_one_percent_a_month(arrears in 0..100_000_000_i64, months in 0..100_i64) {
        let found = compute::<ArrearsInput>(json!({ "arrears": euros(arrears), "startedMonths": months })).unwrap();
        prop_assert!((found.surcharge.small_cents().unwrap() * 100 - arrears * months).abs() <= 50 * months.max(1));
    }

    #[test]
    fn what_people_write_reads_as_it_was_meant(cents in -100_000_000_000_i64..100_000_000_000) {
        let amount = Money::from_cents(cents);
        let exact = amount.to_string();
        let (whole, fraction) = exact.trim_start_matches('-').split_once('.').unwrap();
        let grouped = |separator: char| {
            let digits: Vec<char> = whole.chars().collect();
            let groups: Vec<String> = digits.rchunks(3).rev().map(|group| group.iter().collect()).collect();
            groups.join(&separator.to_string())
        };
        let sign = if amount.is_negative() { "-" } else { "" };
        for text in [format!("{sign}{}{},{fraction} €", "", grouped('.')), format!("{sign}{},{fraction}", grouped(' '))] {
            prop_assert_eq!(parse_written(&text, Notation::German), Ok(amount), "{}", text);
        }
        prop_assert_eq!(parse_written(&format!("{sign}{}.{fraction}", grouped(',')), Notation::English), Ok(amount));
        let count = whole.parse::<i64>().unwrap();
        prop_assert_eq!(parse_count(&grouped('.')), Ok(count));
        prop_assert_eq!(parse_count(&grouped(',')), Ok(count));
        prop_assert_eq!(Money::parse(&exact), Ok(amount));
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,40}") {
        for notation in [Notation::German, Notation::English] {
            if let Ok(amount) = parse_written(&text, notation) {
                prop_assert_eq!(AmountInput::new(amount.abs()).map(AmountInput::money), Ok(amount.abs()));
            }
        }
        prop_assert!(parse_count(&text).is_ok() || text.parse::<i32>().is_err());
    }

    #[test]
    fn deadlines_come_in_full_or_are_missing(day in any_day(), system in prop::sample::select(System::ALL.to_vec()), taken in any::<u64>()) {
        let rules = deadline_rules(Some(system), ENGLISH);
        let rules = serde_json::to_value(rules).unwrap();
        let mut names: Vec<&str> = rules.as_array().unwrap().iter().flat_map(|rule| rule["events"].as_array().unwrap())
            .map(|event| event.as_str().unwrap()).collect();
        names.sort_unstable();
        names.dedup();
        let events: serde_json::Map<String, Value> = names.iter().enumerate().filter(|(index, _)| taken >> index & 1 == 1)
            .map(|(_, name)| ((*name).to_owned(), json!(day))).collect();
        let Ok(found) = compute::<DeadlinesInput>(json!({ "system": system.word(), "events": events })) else { return Ok(()) };
        prop_assert_eq!(found.deadlines.len() + found.missing.len(), rules.as_array().unwrap().len());
    }

    #[test]
    fn calendar_lines_are_short_and_nothing_gets_out_of_its_line(title in "\\PC{1,120}", text in "(\\PC|\n){0,200}", day in any_day()) {
        let input = |name: &str, text: &str| {
            json!({ "name": name, "stamp": day, "events": [{ "date": day, "title": name, "description": text }] })
        };
        let Ok(file) = compute::<CalendarFileInput>(input(&title, &text)) else { return Ok(()) };
        prop_assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n'])));
        let properties = |file: &str| file.replace("\r\n ", "").split("\r\n").count();
        let plain = compute::<CalendarFileInput>(input("a", "b")).unwrap();
        prop_assert_eq!(properties(&file), properties(&plain));
    }
}
