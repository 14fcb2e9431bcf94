//! Co-payments and the burden limit of statutory health insurance (§§ 61–62 SGB V).
//!
//! - [`StatutoryValues`]: rates and reference values of a period, as dated data with their sources.
//! - [`copayment`]: what one service costs the insured ("Zuzahlung").
//! - [`burden_limit`]: what a household pays at most in a calendar year ("Belastungsgrenze").

mod batch;
mod burden_limit;
mod copayment;
mod data;
mod service;
mod treatment;
mod values;

pub use batch::{CopaymentBatch, check_prices, copayment_batch};
pub use burden_limit::{Allowance, AllowanceKind, BurdenLimit, BurdenLimitInput, Chronic, ChronicDetails, Household, burden_limit};
pub(crate) use copayment::{Assessment, assess};
pub use copayment::{Copayment, copayment};
pub(crate) use treatment::{Charge, Treatment, adult_from, check_stay, free_reason};
pub(crate) use values::ValuesTable;

pub use service::{Formula, Service};
pub use treatment::{CopaymentInput, CostDetails, Pregnancy, Reduction};
pub use values::{StatutoryValues, SupportedYears, ValuesDay, built_in_values, statutory_values, supported_years};
