//! The sentences of steps, warnings and problems, German and English, one place.
//!
//! A domain module states a fact by building one of these enums; here it is put into words. Each `match` covers both languages,
//! so a sentence that is missing in one of them does not compile.

mod bulk;
mod burden_limit;
mod conus;
mod copayment;
mod copayment_fault;
mod counted;
mod deadline;
mod fault;
mod license;
mod license_fault;
mod price_list;
mod quality_report;
mod renewal;
mod renewal_fault;
mod service_level;
mod service_level_fault;
mod statutory_fault;
mod tariff;
mod tariff_fault;
mod tariff_reason;
mod written;

pub use bulk::{BulkColumn, BulkFault};
pub use burden_limit::{BurdenLimitFault, BurdenLimitRemark, BurdenLimitStep, RateReason};
pub use copayment::{CopaymentStep, FreeReason, Unit};
pub use copayment_fault::{CopaymentFault, CopaymentRemark};
pub use deadline::{DeadlineFault, triggers_in_words};
pub use license::{BandWords, LicenseStep, LineLabel, PortionWords};
pub use license_fault::{LicenseFault, LicenseRemark};
pub use price_list::{PriceListFault, PriceListRemark};
pub use quality_report::{NoReport, QualityReportFault, QualityReportRemark, ReportName};
pub use renewal::{FeeReason, RenewalEventWords, RenewalStep};
pub use renewal_fault::{RenewalFault, RenewalRemark};
pub use service_level::{OutageNotCounted, ServiceLevelStep};
pub use service_level_fault::{ServiceLevelFault, ServiceLevelRemark};
pub use statutory_fault::StatutoryFault;
pub use tariff::TariffStep;
pub use tariff_fault::{TariffFault, TariffRemark};
pub use tariff_reason::{NotCovered, RefundReason};
pub use written::WrittenFault;
