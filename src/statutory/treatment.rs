//! The input of a co-payment, and the checked treatment that it describes.

use super::service::{Formula, Service};
use super::values::{StatutoryValues, ValuesTable};
use crate::calendar::{Date, Period};
use crate::input::{Label, Path, Report, WholeNumber, choice, shape};
use crate::money::{AmountInput, Money};
use crate::text::{CopaymentFault, FreeReason};

choice! {
    /// What a pregnancy is stated for (§§ 24c–24h SGB V).
    pub enum Pregnancy {
        /// Complaints of pregnancy ("Schwangerschaftsbeschwerden").
        Complaints = "complaints",
        /// In connection with childbirth ("im Zusammenhang mit der Entbindung").
        Childbirth = "childbirth",
    }
}

choice! {
    /// What the insurer does to the co-payment under a rebate contract (§ 31(3) sentence 5).
    pub enum Reduction {
        /// Halved.
        Half = "half",
        /// Waived.
        Waived = "waived",
    }
}

shape! {
    /// What a service costs and under which circumstances, apart from the service itself.
    pub struct CostDetails {
        /// Day of dispensing or service, or the first day of a stay.
        "date" date: Date,
        /// Last day of a stay, inclusive.
        "until" until: Option<Date>,
        /// Euros for one unit of the catalogue: pack, item, whole prescription, day, trip, month's supply.
        "price" price: Option<AmountInput>,
        /// Units, 1 to 1,000,000; 1 unless stated. For stays: days.
            "quantity" quantity: Option<WholeNumber<1, 1_000_000>>,
        /// Home nursing: days of service, 1 to 366; 1 unless stated.
            "serviceDays" service_days: Option<WholeNumber<1, 366>>,
        /// Home nursing: prescriptions, 1 to 1,000; 1 unless stated.
            "prescriptions" prescriptions: Option<WholeNumber<1, 1_000>>,
        /// Fixed amount of one unit in euros ("Festbetrag", §§ 35, 36 SGB V).
        "fixedAmount" fixed_amount: Option<AmountInput>,
        /// Medicine under a rebate contract ("Rabattvertrag"): the insurer bears the full price.
        "rebateContract" rebate_contract: Option<bool>,
        /// What the insurer does to the co-payment under such a contract.
        "reduction" reduction: Option<Reduction>,
        /// One prescribed pack, supplied as so many smaller ones (§ 61 sentence 5 SGB V).
            "splitPacks" split_packs: Option<WholeNumber<1, 1_000>>,
        /// A product exempt from co-payment (§ 31(3) sentence 4 SGB V).
        "exemptProduct" exempt_product: Option<bool>,
        /// A medicine supplied again after a recall ("Rückruf").
        "recallReplacement" recall_replacement: Option<bool>,
        /// Complaints of pregnancy, or childbirth.
        "pregnancy" pregnancy: Option<Pregnancy>,
        /// Consumable aids: receipts of one group and month share the maximum.
        "productGroup" product_group: Option<Label>,
    }
}

impl CostDetails {
    /// Nothing but the day.
    #[must_use]
    pub fn on(date: Date) -> Self {
        Self {
            date,
            until: None,
            price: None,
            quantity: None,
            service_days: None,
            prescriptions: None,
            fixed_amount: None,
            rebate_contract: None,
            reduction: None,
            split_packs: None,
            exempt_product: None,
            recall_replacement: None,
            pregnancy: None,
            product_group: None,
        }
    }
}

shape! {
    /// A service, its cost and the circumstances of the insured.
    pub struct CopaymentInput {
        /// Which service.
        "service" service: Service,
        /// Birth date of the insured; without it an adult.
        "birthDate" birth_date: Option<Date>,
        /// Hospital kind or home nursing: days of this calendar year already charged, 0 to 366.
            "daysAlreadyCharged" days_already_charged: Option<WholeNumber<0, 366>>,
        /// The burden limit is reached ("Befreiungsausweis", § 62 SGB V).
        "exemptionCertificate" exemption_certificate: Option<bool>,
        /// The caller's own values, before the built-in ones.
        "values" values: Option<Vec<StatutoryValues>>,
        ..
        /// The cost and its circumstances.
        cost: CostDetails,
    }
}

impl CopaymentInput {
    /// A service on a day, with nothing else stated.
    #[must_use]
    pub fn new(service: Service, date: Date) -> Self {
        Self {
            service,
            birth_date: None,
            days_already_charged: None,
            exemption_certificate: None,
            values: None,
            cost: CostDetails::on(date),
        }
    }
}

/// The day from which several smaller packs for one prescribed pack are one co-payment.
const SPLIT_PACKS_FROM: (i16, i8, i8) = (2024, 2, 1);

/// What is charged, checked against the service.
pub(crate) enum Charge {
    /// F1, F4 and services without co-payment.
    Units { price: Money, quantity: u64, fixed_amount: Option<Money> },
    /// F3 for remedies.
    Prescriptions { price: Money, quantity: u64 },
    /// F3 for home nursing.
    Nursing { day_price: Money, days: u32, prescriptions: u64 },
    /// F2.
    Stay { last: Date, days: u32, day_price: Option<Money> },
}

/// A treatment that holds no contradiction.
pub(crate) struct Treatment<'a> {
    pub(crate) service: Service,
    pub(crate) first: Date,
    pub(crate) charge: Charge,
    pub(crate) price_known: bool,
    /// The first day on which the person is liable; `None` for adults of unknown age.
    pub(crate) adult_from: Option<Date>,
    /// Why nothing is due, whatever the formula gives.
    pub(crate) free: Option<FreeReason>,
    pub(crate) pregnancy: Option<Pregnancy>,
    pub(crate) rebate_contract: Option<RebateContract>,
    pub(crate) split_packs: Option<u32>,
    pub(crate) days_already_charged: u32,
    pub(crate) values: &'a ValuesTable<'a>,
    pub(crate) values_on_first_day: StatutoryValues,
}

/// A rebate contract, under which the insurer bears the full price.
pub(crate) struct RebateContract {
    pub(crate) reduction: Option<Reduction>,
}

impl<'a> Treatment<'a> {
    /// Checks what single fields cannot show; `None` where something was reported.
    pub(crate) fn check(input: &CopaymentInput, values: &'a ValuesTable<'a>, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let found_before = report.count();
        let cost = &input.cost;
        check_applicable(input, at, report);
        check_circumstances(input, at, report);
        let charge = check_charge(input, at, report);
        let first = values.require(cost.date, &at.field("date"), report);
        check_days_supported(values, cost, charge.as_ref(), at, report);
        if report.count() > found_before {
            return None;
        }
        let adult_from = input.birth_date.map(adult_from);
        let has_rebate_contract = cost.rebate_contract == Some(true);
        Some(Self {
            service: input.service,
            first: cost.date,
            charge: charge?,
            price_known: cost.price.is_some(),
            adult_from,
            free: free_reason(input, adult_from),
            pregnancy: cost.pregnancy,
            rebate_contract: has_rebate_contract.then_some(RebateContract { reduction: cost.reduction }),
            split_packs: cost.split_packs.map(WholeNumber::get),
            days_already_charged: input.days_already_charged.map_or(0, WholeNumber::get),
            values,
            values_on_first_day: first?.0,
        })
    }
}

impl Treatment<'_> {
    pub(crate) fn is_stay(&self) -> bool {
        matches!(self.charge, Charge::Stay { .. })
    }

    /// The treatment as that of a person whose birth date was checked elsewhere.
    pub(crate) fn of_person(self, input: &CopaymentInput) -> Self {
        let adult_from = input.birth_date.map(adult_from);
        Self { adult_from, free: free_reason(input, adult_from), ..self }
    }
}

/// The first day on which a person is liable: the 18th birthday (§ 187(2) BGB).
pub(crate) fn adult_from(birth: Date) -> Date {
    Period::Years(18).first_day_after(birth)
}

/// Why nothing is due, the first reason that holds. In a stay the age is that of each day, so it is no reason here.
pub(crate) fn free_reason(input: &CopaymentInput, adult_from: Option<Date>) -> Option<FreeReason> {
    let service = input.service;
    let cost = &input.cost;
    let by_day = matches!(service.formula(), Formula::PerDay { .. });
    let minor = adult_from.filter(|&adult_from| cost.date < adult_from && !by_day && !service.binds_minors());
    if service.formula() == Formula::Free {
        Some(FreeReason::Service { citation: service.citation() })
    } else if let Some(adult_from) = minor {
        Some(FreeReason::Minor { citation: service.citation(), adult_from })
    } else if input.exemption_certificate == Some(true) {
        Some(FreeReason::Certificate)
    } else if let Some(pregnancy) = cost.pregnancy.filter(|&pregnancy| frees(pregnancy, service)) {
        Some(FreeReason::Pregnancy { childbirth: pregnancy == Pregnancy::Childbirth })
    } else if cost.exempt_product == Some(true) {
        Some(FreeReason::ExemptProduct { citation: service.exemption_citation() })
    } else if cost.recall_replacement == Some(true) {
        Some(FreeReason::Recall)
    } else {
        None
    }
}

/// Whether a stated pregnancy frees the service (§§ 24c–24h SGB V).
fn frees(pregnancy: Pregnancy, service: Service) -> bool {
    let for_complaints = matches!(
        service,
        Service::Medicine | Service::Dressing | Service::Remedy | Service::Aid | Service::ConsumableAid | Service::HouseholdHelp
    );
    match pregnancy {
        Pregnancy::Complaints => for_complaints,
        Pregnancy::Childbirth => for_complaints || matches!(service, Service::HomeNursing | Service::Hospital),
    }
}

/// Reports every field that was filled although the service has no use for it.
fn check_applicable(input: &CopaymentInput, at: &Path<'_>, report: &mut Report) {
    let cost = &input.cost;
    let medicine = |service: Service| service == Service::Medicine;
    let nursing = |service: Service| service == Service::HomeNursing;
    let stay = |service: Service| matches!(service.formula(), Formula::PerDay { .. });
    let counts_days = |service: Service| matches!(service.formula(), Formula::PerDay { capped: true } | Formula::Nursing);
    let mut check = |field: &'static str, filled: bool, applies: &dyn Fn(Service) -> bool| {
        if filled && !applies(input.service) {
            let services = Service::ALL.iter().filter(|&&service| applies(service)).map(|service| service.word()).collect();
            report.add(&at.field(field), &CopaymentFault::NotApplicable { services });
        }
    };
    check("until", cost.until.is_some(), &stay);
    check("quantity", cost.quantity.is_some(), &|service| !nursing(service));
    check("serviceDays", cost.service_days.is_some(), &nursing);
    check("prescriptions", cost.prescriptions.is_some(), &nursing);
    check("fixedAmount", cost.fixed_amount.is_some(), &Service::is_product);
    check("rebateContract", cost.rebate_contract == Some(true), &medicine);
    check("splitPacks", cost.split_packs.is_some(), &medicine);
    check("exemptProduct", cost.exempt_product == Some(true), &Service::is_product);
    check("recallReplacement", cost.recall_replacement == Some(true), &medicine);
    check("productGroup", cost.product_group.is_some(), &|service| service == Service::ConsumableAid);
    check("daysAlreadyCharged", input.days_already_charged.is_some(), &counts_days);
}

fn check_circumstances(input: &CopaymentInput, at: &Path<'_>, report: &mut Report) {
    let cost = &input.cost;
    if cost.reduction.is_some() && cost.rebate_contract != Some(true) {
        report.add(&at.field("reduction"), &CopaymentFault::ReductionNeedsRebateContract);
    }
    let (year, month, day) = SPLIT_PACKS_FROM;
    if let Some(from) = Date::new(year, month, day)
        && cost.split_packs.is_some()
        && input.service == Service::Medicine
        && cost.date < from
    {
        report.add(&at.field("splitPacks"), &CopaymentFault::SplitPacksTooEarly { from, date: cost.date });
    }
    if let Some(birth) = input.birth_date
        && birth > cost.date
    {
        report.add(&at.field("birthDate"), &CopaymentFault::BornAfterService { birth, date: cost.date });
    }
}

fn check_charge(input: &CopaymentInput, at: &Path<'_>, report: &mut Report) -> Option<Charge> {
    let cost = &input.cost;
    let service = input.service;
    let formula = service.formula();
    let price = cost.price.map(AmountInput::money);
    let quantity = cost.quantity.map_or(1, u64::from);
    if let Formula::PerDay { .. } = formula {
        return check_stay(cost, at, report);
    }
    if price.is_none() && formula != Formula::Free {
        report.add(&at.field("price"), &CopaymentFault::PriceMissing { unit: service.unit() });
        return None;
    }
    let price = price.unwrap_or(Money::ZERO);
    Some(match formula {
        Formula::Prescription => Charge::Prescriptions { price, quantity },
        Formula::Nursing => Charge::Nursing {
            day_price: price,
            days: cost.service_days.map_or(1, WholeNumber::get),
            prescriptions: cost.prescriptions.map_or(1, u64::from),
        },
        _ => Charge::Units { price, quantity, fixed_amount: cost.fixed_amount.map(AmountInput::money) },
    })
}

/// First day to last, from dates or from a number of days that must agree with them.
pub(crate) fn check_stay(cost: &CostDetails, at: &Path<'_>, report: &mut Report) -> Option<Charge> {
    let stated = cost.quantity.map(WholeNumber::get);
    let last = match cost.until {
        Some(until) if until < cost.date => {
            report.add(&at.field("until"), &CopaymentFault::UntilBeforeDate { date: cost.date, until });
            return None;
        }
        Some(until) => until,
        None => {
            let further = stated.unwrap_or(1).saturating_sub(1);
            cost.date.plus_days(i32::try_from(further).unwrap_or(i32::MAX))
        }
    };
    let days = cost.date.days_through(last);
    if let Some(quantity) = stated
        && quantity != days
    {
        report.add(&at.field("quantity"), &CopaymentFault::QuantityDisagrees { days, quantity });
        return None;
    }
    Some(Charge::Stay { last, days, day_price: cost.price.map(AmountInput::money) })
}

/// Every day of a stay needs values, not only the first.
fn check_days_supported(values: &ValuesTable<'_>, cost: &CostDetails, charge: Option<&Charge>, at: &Path<'_>, report: &mut Report) {
    let Some(&Charge::Stay { last, .. }) = charge else { return };
    let field = if cost.until.is_some() { "until" } else { "quantity" };
    let mut day = cost.date;
    while let Some((_, valid_to)) = values.at(day) {
        if valid_to >= last {
            return;
        }
        day = valid_to.next();
    }
    if day > cost.date {
        values.require(day, &at.field(field), report);
    }
}
