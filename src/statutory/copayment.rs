//! What one service costs the insured: co-payment and excess (§ 61 SGB V and the paragraph of each service).

use serde::Serialize;

use super::service::{Formula, Service};
use super::treatment::{Charge, CopaymentInput, Reduction, Treatment};
use super::values::{StatutoryValues, ValuesTable};
use crate::calendar::Date;
use crate::explain::{Explanation, Options, Step, Warning};
use crate::input::{Compute, Path, Problem, Report};
use crate::money::{Money, Percent};
use crate::text::{CopaymentRemark, CopaymentStep, FreeReason};

/// Who pays what for a service. `own_cost + statutory_share = cost`, to the cent.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct Copayment {
    /// The whole cost: price times units; the co-payment itself where no price is known.
    pub cost: Money,
    /// The statutory co-payment ("Zuzahlung").
    pub copayment: Money,
    /// What the price has above the fixed amount ("Mehrkosten"); never counts toward the burden limit.
    pub excess: Money,
    /// Co-payment and excess: what the insured pays.
    pub own_cost: Money,
    /// What the insurer pays.
    pub statutory_share: Money,
    /// For stays and home nursing: the days that were charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charged_days: Option<u32>,
    /// What the caller should know.
    pub warnings: Vec<Warning>,
    /// How the amounts came about.
    pub steps: Vec<Step>,
}

/// Computes the co-payment of a service ("Zuzahlung", § 61 SGB V) and the excess over a fixed amount ("Mehrkosten").
///
/// # Errors
///
/// All problems of the input at once: fields that the service has no use for, days without known values, contradictions.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::explain::Options;
/// use tarifwerk::money::{AmountInput, Money};
/// use tarifwerk::statutory::{CopaymentInput, Service, copayment};
///
/// let euros = |text: &str| Money::parse(text).and_then(AmountInput::new);
/// let mut medicine = CopaymentInput::new(Service::Medicine, Date::parse("2026-04-01")?);
/// medicine.cost.price = Some(euros("82.40")?);
/// medicine.cost.fixed_amount = Some(euros("60.00")?);
///
/// let result = copayment(&medicine, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(result.copayment, Money::parse("6.00")?);
/// assert_eq!(result.excess, Money::parse("22.40")?);
/// assert_eq!(result.own_cost, Money::parse("28.40")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn copayment(input: &CopaymentInput, options: Options) -> Result<Copayment, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for CopaymentInput {
    type Answer = Copayment;

    fn compute(&self, options: Options, mut report: Report) -> Result<Copayment, Vec<Problem>> {
        let root = Path::ROOT;
        let table = ValuesTable::check(self.values.as_deref(), &root.field("values"), &mut report);
        // Where the caller's values are at fault, the rest is checked against the built-in ones.
        let table = table.unwrap_or_default();
        match Treatment::check(self, &table, &root, &mut report) {
            Some(treatment) if report.is_empty() => Ok(Computation::new(&treatment, options).run()),
            _ => Err(report.into_problems()),
        }
    }
}

/// A co-payment as the year takes it up: before the burden limit, with its steps up to there.
pub(crate) struct Assessment {
    pub(crate) cost: Option<Money>,
    pub(crate) copayment: Money,
    pub(crate) excess: Money,
    pub(crate) charged_days: Option<u32>,
    pub(crate) steps: Vec<Step>,
    pub(crate) warnings: Vec<Warning>,
}

/// Computes the co-payment of a checked treatment without summing up, after so many days that count toward the same cap.
pub(crate) fn assess(treatment: &Treatment<'_>, days_already_charged: u32, options: Options) -> Assessment {
    let mut computation = Computation { days_already_charged, alone: false, ..Computation::new(treatment, options) };
    let charged = computation.charge();
    computation.note_pregnancy();
    let (steps, warnings) = computation.explanation.finish();
    Assessment {
        cost: charged.cost,
        copayment: charged.copayment,
        excess: charged.excess,
        charged_days: charged.days,
        steps,
        warnings,
    }
}

/// One co-payment while it is computed.
struct Computation<'a> {
    treatment: &'a Treatment<'a>,
    /// In force on the first day.
    values: &'a StatutoryValues,
    days_already_charged: u32,
    /// Not one of the receipts of a year.
    alone: bool,
    explanation: Explanation,
}

/// What the formulas give, before the sums.
struct Charged {
    cost: Option<Money>,
    copayment: Money,
    excess: Money,
    days: Option<u32>,
}

impl<'a> Computation<'a> {
    fn new(treatment: &'a Treatment<'a>, options: Options) -> Self {
        Self {
            treatment,
            values: &treatment.values_on_first_day,
            days_already_charged: treatment.days_already_charged,
            alone: true,
            explanation: Explanation::new(options),
        }
    }

    fn run(mut self) -> Copayment {
        let charged = self.charge();
        self.sum_up(&charged)
    }

    fn charge(&mut self) -> Charged {
        match self.treatment.charge {
            Charge::Units { price, quantity, fixed_amount } => self.units(price, quantity, fixed_amount),
            Charge::Prescriptions { price, quantity } => self.prescriptions(price, quantity),
            Charge::Nursing { day_price, days, prescriptions } => self.nursing(day_price, days, prescriptions),
            Charge::Stay { last, days, day_price } => self.stay(last, days, day_price),
        }
    }

    fn note_pregnancy(&mut self) {
        if self.treatment.pregnancy.is_some() && self.treatment.free.is_none() {
            self.explanation.note(&CopaymentStep::PregnancyDoesNotFree);
        }
    }

    fn sum_up(mut self, charged: &Charged) -> Copayment {
        let citation = self.treatment.service.citation();
        self.note_pregnancy();
        let copayment = self.explanation.step(&CopaymentStep::Copayment { citation }, charged.copayment);
        let own_cost = copayment + charged.excess;
        if !charged.excess.is_zero() {
            self.explanation.step(&CopaymentStep::OwnCost { copayment, excess: charged.excess }, own_cost);
        }
        let cost = charged.cost.unwrap_or(own_cost);
        let statutory_share = cost - own_cost;
        if self.treatment.price_known {
            self.explanation.step(&CopaymentStep::StatutoryShare { cost, own_cost }, statutory_share);
        } else {
            self.explanation.warn(&CopaymentRemark::PriceUnknown);
        }
        if statutory_share.is_negative() {
            self.explanation.warn(&CopaymentRemark::AboveCost { copayment, cost, stay: self.treatment.is_stay() });
        }
        let (steps, warnings) = self.explanation.finish();
        Copayment {
            cost,
            copayment,
            excess: charged.excess,
            own_cost,
            statutory_share,
            charged_days: charged.days,
            warnings,
            steps,
        }
    }

    fn free(&mut self, reason: FreeReason) -> Money {
        self.explanation.step(&CopaymentStep::Free { reason }, Money::ZERO)
    }

    fn units(&mut self, price: Money, quantity: u64, fixed_amount: Option<Money>) -> Charged {
        let copayment = match self.treatment.free {
            Some(reason) => self.free(reason),
            None => self.unit_copayments(price, quantity, fixed_amount),
        };
        let above = fixed_amount.map(|fixed_amount| ((price - fixed_amount).or_zero(), fixed_amount));
        let excess = match above {
            Some((above, fixed_amount)) if self.treatment.rebate_contract.is_none() && !above.is_zero() => {
                let step = CopaymentStep::Excess { price, fixed_amount, count: quantity };
                self.explanation.step(&step, above.times(quantity))
            }
            _ => Money::ZERO,
        };
        Charged { cost: Some(price.times(quantity)), copayment, excess, days: None }
    }

    fn unit_copayments(&mut self, price: Money, quantity: u64, fixed_amount: Option<Money>) -> Money {
        if let Some(packs) = self.treatment.split_packs.filter(|&packs| packs > 1) {
            self.explanation.note(&CopaymentStep::SplitPacks { packs });
        }
        let base = self.base(price, fixed_amount);
        let service = self.treatment.service;
        let each = match service.formula() {
            Formula::Consumable => self.consumable(base),
            _ => self.bounded(base),
        };
        let each = match self.treatment.rebate_contract.as_ref().and_then(|contract| contract.reduction) {
            Some(Reduction::Half) => {
                let halved = each.share(Percent::whole(50));
                self.explanation.step(&CopaymentStep::Reduction { half: true }, halved)
            }
            Some(Reduction::Waived) => self.explanation.step(&CopaymentStep::Reduction { half: false }, Money::ZERO),
            None => each,
        };
        if quantity == 1 {
            return each;
        }
        let times = CopaymentStep::Times { count: quantity, unit: service.unit(), each, citation: service.citation() };
        self.explanation.step(&times, each.times(quantity))
    }

    /// What the insurer would pay at most for one unit.
    fn base(&mut self, price: Money, fixed_amount: Option<Money>) -> Money {
        let rebate_contract = self.treatment.rebate_contract.is_some();
        match fixed_amount {
            Some(fixed_amount) if fixed_amount < price => {
                self.explanation.step(&CopaymentStep::FixedAmountIsBase { price, rebate_contract }, fixed_amount)
            }
            Some(fixed_amount) => self.explanation.step(&CopaymentStep::FixedAmountNotExceeded { fixed_amount }, price),
            None => {
                let service = self.treatment.service;
                let step = CopaymentStep::PriceIsBase { unit: service.unit(), citation: service.citation() };
                self.explanation.step(&step, price)
            }
        }
    }

    fn rate(&mut self, base: Money) -> Money {
        let rate = self.values.rate;
        let citation = self.treatment.service.citation();
        self.explanation.step(&CopaymentStep::Rate { rate, base, citation }, base.share(rate))
    }

    /// F1.
    fn bounded(&mut self, base: Money) -> Money {
        let (minimum, maximum) = (self.values.minimum.money(), self.values.maximum.money());
        let share = self.rate(base);
        let within = if share < minimum {
            self.explanation.step(&CopaymentStep::Minimum { minimum }, minimum)
        } else if share > maximum {
            self.explanation.step(&CopaymentStep::Maximum { maximum }, maximum)
        } else {
            share
        };
        if within > base { self.explanation.step(&CopaymentStep::CostIsLess { minimum: within }, base) } else { within }
    }

    /// F4.
    fn consumable(&mut self, base: Money) -> Money {
        let maximum = self.values.consumable_maximum.money();
        let share = self.rate(base);
        self.explanation.note(&CopaymentStep::ConsumableReading { alone: self.alone });
        if share > maximum { self.explanation.step(&CopaymentStep::ConsumableMaximum { maximum }, maximum) } else { share }
    }

    /// F3 for remedies.
    fn prescriptions(&mut self, price: Money, quantity: u64) -> Charged {
        let cost = Some(price.times(quantity));
        if let Some(reason) = self.treatment.free {
            return Charged { cost, copayment: self.free(reason), excess: Money::ZERO, days: None };
        }
        let service = self.treatment.service;
        let base = self.base(price, None);
        let share = self.rate(base);
        let shares = self.times(share, quantity);
        let copayment = shares + self.prescription_fees(service, quantity);
        Charged { cost, copayment, excess: Money::ZERO, days: None }
    }

    /// F3 by day of service.
    fn nursing(&mut self, day_price: Money, days: u32, prescriptions: u64) -> Charged {
        let cost = Some(day_price.times(days.into()));
        if let Some(reason) = self.treatment.free {
            return Charged { cost, copayment: self.free(reason), excess: Money::ZERO, days: Some(0) };
        }
        let service = self.treatment.service;
        let charged = self.capped_days(days);
        let base = self.base(day_price, None);
        let share = self.rate(base);
        let shares = self.times(share, charged.into());
        let copayment = shares + self.prescription_fees(service, prescriptions);
        Charged { cost, copayment, excess: Money::ZERO, days: Some(charged) }
    }

    fn times(&mut self, each: Money, count: u64) -> Money {
        if count == 1 {
            return each;
        }
        let service = self.treatment.service;
        let step = CopaymentStep::Times { count, unit: service.unit(), each, citation: service.citation() };
        self.explanation.step(&step, each.times(count))
    }

    fn prescription_fees(&mut self, service: Service, count: u64) -> Money {
        let fee = self.values.prescription_fee.money();
        let step = CopaymentStep::PrescriptionFee { count, fee, citation: service.citation() };
        self.explanation.step(&step, fee.times(count))
    }

    /// How many of the days are still charged in this calendar year.
    fn capped_days(&mut self, days: u32) -> u32 {
        let cap = self.values.day_cap.get();
        let already = self.days_already_charged;
        let charged = days.min(cap.saturating_sub(already));
        if charged < days {
            let citation = self.treatment.service.citation();
            self.explanation.note(&CopaymentStep::DayCap { cap, already: already.min(cap), charged, citation });
        }
        charged
    }

    /// F2.
    fn stay(&mut self, last: Date, days: u32, day_price: Option<Money>) -> Charged {
        let Treatment { service, first, adult_from, .. } = *self.treatment;
        let cost = day_price.map(|price| price.times(days.into()));
        let nothing = |copayment| Charged { cost, copayment, excess: Money::ZERO, days: Some(0) };
        if let Some(adult_from) = adult_from.filter(|&adult_from| last < adult_from) {
            return nothing(self.free(FreeReason::Minor { citation: service.citation(), adult_from }));
        }
        if let Some(reason) = self.treatment.free {
            return nothing(self.free(reason));
        }
        self.explanation.note(&CopaymentStep::StayDays { first, last, days, citation: service.citation() });
        let liable_from = adult_from.map_or(first, |adult_from| adult_from.max(first));
        let liable_days = liable_from.days_through(last);
        if liable_from > first {
            self.explanation.note(&CopaymentStep::AdultFrom { citation: service.citation(), from: liable_from, days: liable_days });
        }
        let charged = match service.formula() {
            Formula::PerDay { capped: true } => {
                if first.year() < last.year() {
                    self.explanation.note(&CopaymentStep::AcrossNewYear);
                }
                self.capped_days(liable_days)
            }
            _ => liable_days,
        };
        let copayment = self.day_rates(liable_from, charged);
        Charged { cost, copayment, excess: Money::ZERO, days: Some(charged) }
    }

    /// The day rates of `days` days from `from` on, each by the values in force on it.
    fn day_rates(&mut self, from: Date, days: u32) -> Money {
        let mut total = Money::ZERO;
        let mut from = from;
        let mut left = days;
        while left > 0 {
            let Some((values, valid_to)) = self.treatment.values.at(from) else { break };
            let days = left.min(from.days_through(valid_to));
            let to = from.plus_days(i32::try_from(days).unwrap_or(i32::MAX).saturating_sub(1));
            let rate = values.day_rate.money();
            let step = CopaymentStep::DayRate { rate, days, from, to };
            total = total + self.explanation.step(&step, rate.times(days.into()));
            from = to.next();
            left = left.saturating_sub(days);
        }
        total
    }
}
