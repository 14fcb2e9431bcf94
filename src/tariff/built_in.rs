//! The tariffs that ship with the crate: `MediAmbulant`, and a made-up one that uses what `MediAmbulant` does not.

use super::definition::{
    Basis, Benefit, CoveredService, ExemptionNotClaimed, PremiumGroup, Refund, Requirement, StatutoryBenefit, Tariff,
    TariffService, Waiting, WaitingMonths, YearlyCap,
};
use crate::calendar::Date;
use crate::input::{Label, WholeNumber};
use crate::money::{AmountInput, Percent};
use crate::statutory::Service;

/// All built-in tariffs.
///
/// ```
/// use tarifwerk::tariff::built_in_tariffs;
///
/// let ids: Vec<String> = built_in_tariffs().iter().map(|tariff| tariff.id.as_str().to_owned()).collect();
/// assert_eq!(ids, ["mediambulant", "example-plus"]);
/// ```
#[must_use]
pub fn built_in_tariffs() -> Vec<Tariff> {
    vec![mediambulant(), example()]
}

fn services(services: &[Service]) -> Vec<CoveredService> {
    services.iter().copied().map(CoveredService::Statutory).collect()
}

fn own_services(services: &[TariffService]) -> Vec<CoveredService> {
    services.iter().copied().map(CoveredService::Tariff).collect()
}

fn cap(group: &str, euros: u32) -> YearlyCap {
    YearlyCap { group: Label::new(group), amount: AmountInput::euros(euros) }
}

fn groups(ages: &[u32]) -> Vec<PremiumGroup> {
    ages.iter().map(|&age| PremiumGroup { from_age: WholeNumber::clamped(age), monthly: None }).collect()
}

fn refund(months: &[u32], citation: &str) -> Refund {
    Refund { months: months.iter().copied().map(WholeNumber::clamped).collect(), citation: Some(Label::new(citation)) }
}

fn on_copayments(id: &str, covers: &[Service], citation: &str) -> Benefit {
    Benefit {
        id: Label::new(id),
        covers: services(covers),
        basis: Basis::Copayment,
        rate: Percent::whole(100),
        yearly_cap: None,
        statutory_benefit: None,
        requires: None,
        waiting: Waiting::General,
        citation: Label::new(citation),
    }
}

fn on_expenses(id: &str, covers: &[TariffService], percent: u32, yearly_cap: YearlyCap, citation: &str) -> Benefit {
    Benefit {
        id: Label::new(id),
        covers: own_services(covers),
        basis: Basis::Expense,
        rate: Percent::whole(percent),
        yearly_cap: Some(yearly_cap),
        statutory_benefit: Some(StatutoryBenefit::FromBenefit),
        requires: None,
        waiting: Waiting::General,
        citation: Label::new(citation),
    }
}

/// Tariff `MediAmbulant`, state 1 January 2017, general terms (AVB) of 1 April 2022.
fn mediambulant() -> Tariff {
    use TariffService::{NaturopathPsychotherapy, Naturopathy, NaturopathyPhysician, VisionAid};

    let products =
        [Service::Medicine, Service::Dressing, Service::EnteralNutrition, Service::Remedy, Service::Aid, Service::ConsumableAid];
    let transport = Benefit {
        requires: Some(vec![Requirement::Approved, Requirement::Ambulatory]),
        ..on_copayments("transport", &[Service::Transport], "Tarif MediAmbulant A.1")
    };
    let psychotherapy = Benefit {
        waiting: Waiting::Special,
        ..on_expenses(
            "naturopath-psychotherapy",
            &[NaturopathPsychotherapy],
            80,
            cap("naturopathy", 1_000),
            "Tarif MediAmbulant A.3, AVB § 3 Abs. 3",
        )
    };
    Tariff {
        id: Label::new("mediambulant"),
        title: Label::new("MediAmbulant"),
        insurer: Label::new("Gothaer Krankenversicherung AG"),
        state: Date::first_of_year(2017),
        example: None,
        benefits: vec![
            on_copayments("copayments", &products, "Tarif MediAmbulant A.1, B.1, B.2"),
            transport,
            on_expenses("vision-aid", &[VisionAid], 100, cap("vision-aid", 120), "Tarif MediAmbulant A.2"),
            on_expenses(
                "naturopathy",
                &[Naturopathy, NaturopathyPhysician],
                80,
                cap("naturopathy", 1_000),
                "Tarif MediAmbulant A.3",
            ),
            psychotherapy,
        ],
        waiting_months: WaitingMonths { general: WholeNumber::clamped(3), special: WholeNumber::clamped(8) },
        exemption_not_claimed: ExemptionNotClaimed::UpToLimit,
        exemption_citation: Some(Label::new("Tarif MediAmbulant B.3")),
        deductible: None,
        premium_groups: Some(groups(&[0, 16, 21])),
        annual_payment_discount: Some(Percent::whole(4)),
        refund: Some(refund(&[3, 4, 5], "Tarif MediAmbulant E")),
    }
}

/// Made up, to show that nothing is wired to one tariff: hospital days, a deductible, other rates, another reading.
fn example() -> Tariff {
    use TariffService::{Naturopathy, VisionAid};

    let stays = [Service::Hospital, Service::TransitionalCare, Service::FollowUpRehab];
    let hospital = Benefit {
        rate: Percent::whole(75),
        yearly_cap: Some(cap("hospital", 200)),
        waiting: Waiting::None,
        ..on_copayments("hospital", &stays, "Beispieltarif Nr. 1")
    };
    let vision = Benefit {
        statutory_benefit: Some(StatutoryBenefit::UpToExpense),
        ..on_expenses("vision-aid", &[VisionAid], 60, cap("outpatient", 400), "Beispieltarif Nr. 2")
    };
    let naturopathy = Benefit {
        statutory_benefit: Some(StatutoryBenefit::FromExpense),
        waiting: Waiting::Special,
        ..on_expenses("naturopathy", &[Naturopathy], 50, cap("outpatient", 400), "Beispieltarif Nr. 3")
    };
    let aids = Benefit {
        covers: services(&[Service::Aid]),
        ..on_expenses("aids", &[], 90, cap("outpatient", 400), "Beispieltarif Nr. 4")
    };
    Tariff {
        id: Label::new("example-plus"),
        title: Label::new("Beispieltarif Plus"),
        insurer: Label::new("Musterversicherung (erfunden)"),
        state: Date::first_of_year(2026),
        example: Some(true),
        benefits: vec![hospital, vision, naturopathy, aids],
        waiting_months: WaitingMonths { general: WholeNumber::clamped(1), special: WholeNumber::clamped(6) },
        exemption_not_claimed: ExemptionNotClaimed::Nothing,
        exemption_citation: Some(Label::new("Beispieltarif Nr. 5")),
        deductible: Some(AmountInput::euros(60)),
        premium_groups: Some(groups(&[0, 18, 60])),
        annual_payment_discount: Some(Percent::whole(2)),
        refund: Some(refund(&[1, 2], "Beispieltarif Nr. 6")),
    }
}
