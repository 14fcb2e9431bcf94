//! Batches give the same cents as the ordinary functions, cent by cent and count by count.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "tests may fail loudly")]

use proptest::prelude::*;
use tarifwerk::calendar::Date;
use tarifwerk::explain::Options;
use tarifwerk::input::{Report, WholeNumber};
use tarifwerk::language::Language;
use tarifwerk::license::{
    Band, Bound, CaseCount, LicenseFeeInput, PriceList, PricingModel, ZeroCases, license_fee, license_fee_batch,
};
use tarifwerk::money::{AmountInput, Money, UnitPrice};
use tarifwerk::statutory::{CopaymentBatch, CopaymentInput, Formula, Service, copayment, copayment_batch};

const QUIET: Options = Options { language: Language::English, steps: false };

fn one_by_one(service: Service, year: i16, cents: i32) -> i32 {
    let mut input = CopaymentInput::new(service, Date::new(year, 7, 1).unwrap());
    input.cost.price = Some(AmountInput::new(Money::from_cents(cents.into())).unwrap());
    copayment(&input, QUIET).unwrap().copayment.cents().try_into().unwrap()
}

fn bounded() -> impl Iterator<Item = Service> {
    Service::ALL.iter().copied().filter(|service| service.formula() == Formula::Bounded)
}

fn same(service: Service, year: i16, cents: &[i32]) {
    let batch = copayment_batch(service, year.try_into().unwrap(), cents, Language::English).unwrap();
    for (&price, &due) in cents.iter().zip(&batch) {
        assert_eq!(due, one_by_one(service, year, price), "{service:?} {year} {price}");
    }
}

#[test]
fn every_cent_up_to_200_euros() {
    let cents: Vec<i32> = (0..=20_000).collect();
    bounded().for_each(|service| same(service, 2026, &cents));
}

#[test]
fn every_year() {
    let cents: Vec<i32> = (0..=20_000).step_by(13).chain([i32::MAX - 1, i32::MAX]).collect();
    (2004..=2026).for_each(|year| same(Service::Medicine, year, &cents));
}

#[test]
fn other_services_years_and_negative_prices_are_problems() {
    let messages = |service, year, cents: &[i32]| -> Vec<String> {
        let problems = copayment_batch(service, year, cents, Language::English).unwrap_err();
        problems.into_iter().map(|problem| problem.message).collect()
    };
    assert_eq!(
        messages(Service::Hospital, 2026, &[1]),
        ["service must be one of \"medicine\", \"dressing\", \"enteral-nutrition\", \"aid\", \"sociotherapy\", \
            \"household-help\", \"transport\", not \"hospital\""]
    );
    assert_eq!(
        messages(Service::Medicine, 2026, &[5, -1, 7, i32::MIN]),
        [
            "cents/1 must be a whole number 0 to 2147483647, not -1",
            "cents/3 must be a whole number 0 to 2147483647, not -2147483648"
        ]
    );
    assert_eq!(messages(Service::Medicine, 2026, &[0, -1]), ["cents/1 must be a whole number 0 to 2147483647, not -1"]);
    assert_eq!(messages(Service::Medicine, 1990, &[1]).len(), 1);
    assert_eq!(messages(Service::Medicine, 2026, &vec![-1; 5_000]).len(), 100);
}

#[test]
fn copayments_take_the_places_of_their_prices() {
    let mut report = Report::new(Language::English);
    let batch = CopaymentBatch::check(Service::Medicine, WholeNumber::clamped(2026), &mut report).unwrap();
    // Less than the minimum, the minimum, 10 %, the maximum.
    let mut cents = [312, 4_999, 5_662, 20_000];
    batch.replace(&mut cents);
    assert_eq!(cents, [312, 500, 566, 1_000]);
}

fn list(model: PricingModel, zero_cases: ZeroCases, bands: Vec<Band>) -> PriceList {
    let mut list = PriceList::new("example", Date::new(2026, 1, 1).unwrap(), model, bands);
    list.zero_cases = Some(zero_cases);
    list
}

fn fee_one_by_one(list: &PriceList, cases: u32) -> i128 {
    let input = LicenseFeeInput::new(list.clone(), CaseCount::new(cases, 0), Date::new(2026, 6, 1).unwrap());
    license_fee(&input, QUIET).unwrap().list_fee.cents()
}

fn band(model: PricingModel, up_to: Bound, cents: u32, millionths: u32) -> Band {
    let per_case = UnitPrice::parse(&format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000)).unwrap();
    Band {
        up_to,
        flat: Some(AmountInput::new(Money::from_cents(cents.into())).unwrap()),
        per_case: (model != PricingModel::Band).then_some(per_case),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn every_count_around_every_bound(
        model in prop::sample::select(PricingModel::ALL),
        zero_cases in prop::sample::select(ZeroCases::ALL),
        widths in prop::collection::vec(1_u32..300, 1..5),
        prices in prop::collection::vec((0_u32..2_000_000, 0_u32..9_000_000), 5),
    ) {
        let mut up_to = 0;
        let mut bands = Vec::new();
        for (width, &(cents, millionths)) in widths.iter().zip(&prices) {
            up_to += width;
            bands.push(band(model, Bound::UpTo(up_to), cents, millionths));
        }
        bands.push(band(model, Bound::Open, prices[4].0, prices[4].1));
        let list = list(model, zero_cases, bands);
        let counts: Vec<u32> = (0..=up_to + 3).chain([12_345, 1_000_000]).collect();
        let fees = license_fee_batch(&list, &counts, Language::English).unwrap();
        for (&cases, &fee) in counts.iter().zip(&fees) {
            prop_assert_eq!(fee, fee_one_by_one(&list, cases), "{} cases", cases);
        }
    }
}

#[test]
fn amounts_beyond_64_bits_take_the_slow_way_and_agree() {
    let largest = AmountInput::new(Money::largest_input()).unwrap();
    let dear = Band { up_to: Bound::Open, flat: Some(largest), per_case: Some(UnitPrice::parse("1000000").unwrap()) };
    let list = list(PricingModel::Volume, ZeroCases::Free, vec![dear]);
    let counts = [0, 1, 9_999_999, 10_000_000];
    let fees = license_fee_batch(&list, &counts, Language::English).unwrap();
    assert_eq!(fees, counts.map(|cases| fee_one_by_one(&list, cases)));
    let most = license_fee_batch(&list, &[u32::MAX], Language::English).unwrap();
    assert_eq!(most, [(1_000_000_000_000 + i128::from(u32::MAX) * 1_000_000) * 100]);
}

#[test]
fn counts_above_a_closed_last_band_are_problems() {
    let list = list(PricingModel::Band, ZeroCases::Free, vec![band(PricingModel::Band, Bound::UpTo(10), 100, 0)]);
    let problems = license_fee_batch(&list, &[10, 11], Language::English).unwrap_err();
    assert_eq!((problems.len(), problems[0].code), (1, "price-on-request"));
    assert!(problems[0].message.starts_with("cases/1"), "{}", problems[0].message);
    assert_eq!(license_fee_batch(&list, &[11; 200], Language::English).unwrap_err().len(), 100);
}
