//! Service level: outages, availability and the reduction of the fee (8, 9).

mod availability;
mod credit;
mod months;
mod outage;
mod terms;

pub use availability::Availability;
pub use credit::{ServiceCredit, ServiceCreditInput, service_credit};
pub use months::{OtherBasis, ServiceMonth};
pub use outage::{Cause, Outage};
pub use terms::{Announced, DailyWindow, ForceMajeure, ServiceTerms, Tier, TierBasis};
