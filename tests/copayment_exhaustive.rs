//! Every price from 0.01 to 200.00 against integer arithmetic, for each formula with a percentage.
#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, reason = "a test may fail loudly")]

mod support;

use tarifwerk::calendar::Date;
use tarifwerk::explain::Options;
use tarifwerk::language::Language;
use tarifwerk::money::{AmountInput, Money};
use tarifwerk::statutory::{CopaymentInput, Service, copayment};

const WITHOUT_STEPS: Options = Options { language: Language::German, steps: false };

fn copayment_in_cents(service: Service, price: i64) -> i64 {
    let mut input = CopaymentInput::new(service, Date::parse("2026-06-15").unwrap());
    input.cost.price = Some(AmountInput::new(Money::from_cents(price)).unwrap());
    copayment(&input, WITHOUT_STEPS).unwrap().copayment.small_cents().unwrap()
}

/// Ten percent, half a cent up.
fn tenth(price: i64) -> i64 {
    (price + 5) / 10
}

fn check(services: &[Service], expected: fn(i64) -> i64) {
    for &service in services {
        for price in 1..=20_000 {
            assert_eq!(copayment_in_cents(service, price), expected(price), "{service:?} at {price} cents");
        }
    }
}

#[test]
fn bounded_copayments() {
    let services = [
        Service::Medicine,
        Service::Dressing,
        Service::EnteralNutrition,
        Service::Aid,
        Service::Sociotherapy,
        Service::HouseholdHelp,
        Service::Transport,
    ];
    check(&services, |price| tenth(price).clamp(500, 1_000).min(price));
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
