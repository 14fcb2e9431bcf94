//! Supplementary tariffs as data, and the calendar year of a household: what is paid, what a tariff takes over, when the household
//! is exempt, and whether handing in the bills beats the premium refund.
//!
//! - [`Tariff`]: what a tariff covers and on which terms, with [`check_tariff`]; [`built_in_tariffs`].
//! - [`year_estimate`]: the year, line by line.
//! - [`late_entry_surcharge`], [`arrears_surcharge`]: surcharges of compulsory insurance.

mod benefit;
mod built_in;
mod cover;
mod definition;
mod expense;
mod premium;
mod refund;
mod surcharge;
mod year;

pub use built_in::built_in_tariffs;
pub use definition::{
    Basis, Benefit, CoveredService, ExemptionNotClaimed, PremiumGroup, Refund, Requirement, StatutoryBenefit, Tariff, TariffCheck,
    TariffService, Waiting, WaitingMonths, YearlyCap, check_tariff,
};
pub use expense::{Every, Expense, Repeat, Setting};
pub use premium::{EndReason, Payment, Policy, Premium, WaitingTerms};
pub use refund::{Advice, Balance, RefundAdvice};
pub use surcharge::{ArrearsInput, ArrearsSurcharge, LateEntryInput, LateEntrySurcharge, arrears_surcharge, late_entry_surcharge};
pub use year::{Before, Exemption, ExpenseLine, Person, TariffChoice, YearEstimate, YearInput, YearTotals, year_estimate};
