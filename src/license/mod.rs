//! License fees by case count, under a price list that the vendor supplies (CONUS terms for institutions, 6.1–6.5).
//!
//! - [`PriceList`]: bands, modules and conditions as data; [`check_price_list`] names every fault.
//! - [`license_fee`]: the fee of a quote with discounts, VAT, due dates and monthly parts.
//! - [`read_quality_report`], [`combine_quality_reports`]: the cases of a hospital from its published report.
//! - [`renewal`]: dates, price list and fee of a contract that comes to the end of its term.
//! - [`service_credit`]: outages, credit, reduction of the fee, availability.
//! - [`quote_csv`]: fees of many institutions, from a CSV file.
//! - [`fee_curve`]: the list price over the number of cases, for a chart.

mod bands;
mod batch;
mod bulk;
mod cases;
mod curve;
mod fee;
mod order;
mod price_list;
mod pricing;
mod quality_report;
mod quote;
mod renewal;
mod service_level;
mod vat;

pub use batch::{LicenseFeeBatch, license_fee_batch};
pub use bulk::{QuotedCsv, quote_csv};
pub use cases::{CaseCount, CaseKind, CaseSource};
pub use curve::{CurvePoint, fee_curve};
pub use fee::{LicenseFee, NextBand, PreviousBand, YearFee, license_fee};
pub use order::Discount;
pub use price_list::{
    Band, Bound, CheckedList, Currency, Module, PriceList, PriceListCheck, PricingModel, Vat, ZeroCases, check_price_list,
};
pub use pricing::{BandRange, FeeLine};
pub use quality_report::{
    CombineInput, CombinedReports, CountedReport, LARGEST_FILE, QualityReport, YearSource, combine_quality_reports,
    read_quality_report,
};
pub use quote::LicenseFeeInput;
pub use renewal::{
    FeeChange, NewTerm, OtherPriceDate, PriceDateAnchor, Renewal, RenewalEvent, RenewalInput, RenewalTerms, renewal,
};
pub use service_level::{
    Announced, Availability, Cause, DailyWindow, ForceMajeure, OtherBasis, Outage, ServiceCredit, ServiceCreditInput, ServiceMonth,
    ServiceTerms, Tier, TierBasis, service_credit,
};
