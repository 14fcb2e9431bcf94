//! Every price from 0.01 to 200.00 in every year against integer arithmetic, for each formula with a percentage.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

mod support;

use tarifwerk::calendar::Date;
use tarifwerk::explain::Options;
use tarifwerk::language::Language;
use tarifwerk::money::{AmountInput, Money};
use tarifwerk::statutory::{CopaymentInput, Service, copayment};

const WITHOUT_STEPS: Options = Options { language: Language::German, steps: false };

fn copayment_in_cents(service: Service, date: Date, price: i64) -> i64 {
    let mut input = CopaymentInput::new(service, date);
    input.cost.price = Some(AmountInput::new(Money::from_cents(price)).unwrap());
    copayment(&input, WITHOUT_STEPS).unwrap().copayment.small_cents().unwrap()
}

/// Ten percent, half a cent up.
fn tenth(price: i64) -> i64 {
    (price + 5) / 10
}

fn check(services: &[Service], expected: fn(i64) -> i64) {
    for &service in services {
        for year in 2004..=2026 {
            let date = Date::new(year, 6, 15).unwrap();
            for price in 1..=20_000 {
                let found = copayment_in_cents(service, date, price);
                assert_eq!(found, expected(price), "{service:?} at {price} cents in {year}");
            }
        }
    }
}

/// Formula F1.
fn bounded(price: i64) -> i64 {
    tenth(price).clamp(500, 1_000).min(price)
}

// Two tests, so that two cores share the work.
#[test]
fn bounded_copayments_of_products() {
    check(&[Service::Medicine, Service::Dressing, Service::EnteralNutrition, Service::Aid], bounded);
}

#[test]
fn bounded_copayments_of_days_and_trips() {
    check(&[Service::Sociotherapy, Service::HouseholdHelp, Service::Transport], bounded);
}

#[test]
fn prescriptions() {
    check(&[Service::Remedy, Service::HomeNursing], |price| tenth(price) + 1_000);
}

#[test]
fn consumables() {
    check(&[Service::ConsumableAid], |price| tenth(price).min(1_000));
}

#[test]
fn services_without_copayment() {
    check(&[Service::TestStrips, Service::Vaccination, Service::DigitalHealthApp], |_| 0);
}
