//! The calendar year of a household, line by line (§ 62 SGB V and the terms of a tariff).

mod computation;
mod line;
mod plan;
mod totals;

use serde::Serialize;

use super::definition::{CoveredService, Tariff};
use super::expense::Expense;
use super::premium::Policy;
use super::refund::{Balance, RefundAdvice};
use crate::calendar::Date;
use crate::explain::{Options, Step, Warning};
use crate::input::{Compute, Expected, InputFault, Label, Path, Problem, Raw, Read, Record, Report, Shape, WholeNumber, shape};
use crate::money::{AmountInput, Money};
use crate::statutory::{BurdenLimit, Household, StatutoryValues};

pub use totals::YearTotals;

shape! {
    /// A person of the household.
    pub struct Person {
        /// How expenses name the person.
        "id" id: Label,
        /// Birth date; without it an adult.
        "birthDate" birth_date: Option<Date>,
        /// Whether the policy covers the person; it does unless stated.
        "insured" insured: Option<bool>,
    }
}

shape! {
    /// What happened in the year before the first expense.
    pub struct Before {
        /// Co-payments of the household in euros.
        "copayments" copayments: Option<AmountInput>,
        /// Days already charged: by the id of a person for the hospital kinds, by `<id>/home-nursing` for home nursing.
        #[cfg_attr(test, ts(type = "Record<string, number>", optional))]
        "days" days: Option<Record<WholeNumber<0, 366>>>,
        /// Benefits already paid: by the group of a cap for the first person, by `<id>/<group>` for
        /// another. The groups of `MediAmbulant` are `vision-aid` and `naturopathy`.
        #[cfg_attr(test, ts(type = "Record<string, AmountInput>", optional))]
        "benefits" benefits: Option<Record<AmountInput>>,
    }
}

/// A built-in tariff by its id, or a tariff of the caller's own.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(untagged))]
pub enum TariffChoice {
    /// A built-in one.
    Id(Label),
    /// One of the caller's own.
    Own(Box<Tariff>),
}

impl Read for TariffChoice {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match raw.shape() {
            Shape::Text => Label::read(raw, at, report).map(Self::Id),
            Shape::Object => Tariff::read(raw, at, report).map(|tariff| Self::Own(Box::new(tariff))),
            _ => {
                report.add(at, &InputFault::not_a(Expected::IdOrObject, raw));
                None
            }
        }
    }
}

shape! {
    /// A household's year.
    pub struct YearInput {
        /// The calendar year.
        "year" year: WholeNumber<1900, 2199>,
        /// Who shares the burden limit.
        "household" household: Household,
        /// Whose expenses there are; one insured adult with the id "1" unless stated.
        "persons" persons: Option<Vec<Person>>,
        /// What was spent, in any order.
        "expenses" expenses: Vec<Expense>,
        /// What happened before the first expense.
        "before" before: Option<Before>,
        /// Whether the burden limit was paid in advance.
        "prepaid" prepaid: Option<bool>,
        /// Whether the exemption is applied for once the limit is reached; it is unless stated.
        "exemptionClaimed" exemption_claimed: Option<bool>,
        /// The supplementary tariff.
        "tariff" tariff: Option<TariffChoice>,
        /// Its policy.
        "policy" policy: Option<Policy>,
        /// The caller's own values, before the built-in ones.
        "values" values: Option<Vec<StatutoryValues>>,
    }
}

/// One expense, or one occurrence of an expense that comes again.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExpenseLine {
    /// The id of the expense, with ":1", ":2" for occurrences of one that comes again.
    pub id: String,
    /// For whom.
    pub person: String,
    /// The day, or the first day.
    pub date: Date,
    /// For what.
    pub service: CoveredService,
    /// The whole cost that falls into the year.
    pub cost: Money,
    /// What the statutory insurer pays.
    pub statutory_share: Money,
    /// The co-payment that is really due.
    pub copayment: Money,
    /// The excess over a fixed amount.
    pub excess: Money,
    /// What the tariff pays.
    pub tariff_benefit: Money,
    /// What the insured pays in the end.
    pub own_cost: Money,
    /// All co-payments of the household up to and with this line, and those before the first.
    pub copayment_sum: Money,
    /// How the amounts came about.
    pub steps: Vec<Step>,
}

/// When the household's co-payments reached the burden limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct Exemption {
    /// The day.
    pub date: Date,
    /// The line that reached it; none where the limit is 0.00, paid in advance or reached before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expense_id: Option<String>,
}

/// The year of a household.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct YearEstimate {
    /// The household's limit.
    pub burden_limit: BurdenLimit,
    /// By date, then as entered.
    pub lines: Vec<ExpenseLine>,
    /// January to December.
    pub months: Vec<YearTotals>,
    /// The whole year.
    pub totals: YearTotals,
    /// The same year without the tariff.
    pub without_tariff: YearTotals,
    /// When the limit was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exemption: Option<Exemption>,
    /// What was paid in advance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prepayment: Option<Money>,
    /// What the statutory insurer would refund, where the exemption is not applied for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refundable_by_insurer: Option<Money>,
    /// The premium of the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub premium: Option<Money>,
    /// The refund of a claim-free year, and what to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund: Option<RefundAdvice>,
    /// Benefits or refund, less premium.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<Balance>,
    /// What the caller should know.
    pub warnings: Vec<Warning>,
    /// Premium, refund and advice.
    pub steps: Vec<Step>,
}

/// Computes a household's year: co-payments up to the burden limit, what a tariff takes over, what is paid in the end.
///
/// # Errors
///
/// All problems of the input at once.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::explain::Options;
/// use tarifwerk::money::{AmountInput, Money};
/// use tarifwerk::statutory::Service;
/// use tarifwerk::tariff::{CoveredService, Expense, YearInput, year_estimate};
///
/// let mut year = YearInput::new(2026, AmountInput::euros(1_000)); // a burden limit of 20.00
/// for month in 1..=3 {
///     let date = Date::new(2026, month, 15).ok_or("no such day")?;
///     let mut medicine = Expense::new(CoveredService::Statutory(Service::Medicine), date);
///     medicine.cost.price = Some(AmountInput::euros(90));
///     year.expenses.push(medicine);
/// }
/// let estimate = year_estimate(&year, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// let copayments: Vec<String> = estimate.lines.iter().map(|line| line.copayment.to_string()).collect();
/// assert_eq!(copayments, ["9.00", "9.00", "2.00"]);
/// assert_eq!(estimate.exemption.map(|exemption| exemption.date), Date::new(2026, 3, 15));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn year_estimate(input: &YearInput, options: Options) -> Result<YearEstimate, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl YearInput {
    /// The year of one adult with this income, without expenses.
    #[must_use]
    pub fn new(year: u32, gross_income: AmountInput) -> Self {
        Self {
            year: WholeNumber::clamped(year),
            household: Household::of_one(gross_income),
            persons: None,
            expenses: Vec::new(),
            before: None,
            prepaid: None,
            exemption_claimed: None,
            tariff: None,
            policy: None,
            values: None,
        }
    }
}

impl Compute for YearInput {
    type Answer = YearEstimate;

    fn compute(&self, options: Options, mut report: Report) -> Result<YearEstimate, Vec<Problem>> {
        let table = plan::values_table(self, &mut report);
        let plan = plan::Plan::check(self, &table, options, &mut report);
        match plan {
            Some(plan) if report.is_empty() => Ok(computation::Computation::new(&plan, options).run()),
            _ => Err(report.into_problems()),
        }
    }
}
