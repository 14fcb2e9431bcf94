//! License fees by case count, under a price list that the vendor supplies (CONUS terms for institutions, 6.1–6.5).
//!
//! - [`PriceList`]: bands, modules and conditions as data; [`check_price_list`] names every fault.
//! - [`license_fee`]: the fee of a quote with discounts, VAT, due dates and monthly parts.
//! - [`fee_curve`]: the list price over the number of cases, for a chart.

mod bands;
mod cases;
mod curve;
mod fee;
mod price_list;
mod quote;
mod vat;

pub use cases::{CaseCount, CaseKind, CaseSource};
pub use curve::{CurvePoint, fee_curve};
pub use fee::{BandRange, FeeLine, LicenseFee, NextBand, PreviousBand, YearFee, license_fee};
pub use price_list::{
    Band, Bound, CheckedList, Currency, Module, PriceList, PriceListCheck, PricingModel, Vat, ZeroCases, check_price_list,
};
pub use quote::{Discount, LicenseFeeInput};
