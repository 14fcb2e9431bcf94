//! Co-payments, supplementary tariffs and license fees of German healthcare: exact to the cent, and explained.
//!
//! The crate knows nothing of JavaScript, files, clocks or networks; `boundary`, compiled for WebAssembly only, hands its
//! functions to the web. Each computation takes an input that cannot hold nonsense, and answers with amounts and with the steps
//! by which they came about.
//!
//! | module | what it holds |
//! |---|---|
//! | [`statutory`] | co-payments and the burden limit, §§ 61–62 SGB V, with the values of each year |
//! | [`license`] | license fees by case count, CONUS terms 6.1–6.5 |
//! | [`deadline`] | periods and deadlines of five documents, the calendar file |
//! | [`money`] | exact amounts, rates, rounding, allocation, amounts as people write them |
//! | [`calendar`] | dates and periods by BGB §§ 186–193, holidays |
//! | [`explain`] | steps and warnings |
//! | [`input`] | reading callers' objects, problems with their paths |
//! | [`language`] | how German and English write amounts and dates |
//! | [`tariff`] | supplementary tariffs as data, the calendar year, premium and refund |
//! | [`text`] | the sentences |
//!
//! ```
//! use tarifwerk::{explain::Options, money::AmountInput, statutory};
//!
//! let input = statutory::BurdenLimitInput::new(2026, AmountInput::euros(24_000));
//! let result = statutory::burden_limit(&input, Options::default()).map_err(|problems| format!("{problems:?}"))?;
//! assert_eq!(result.limit.to_string(), "480.00");
//! for step in &result.steps {
//!     println!("{} ({})", step.text, step.citation);
//! }
//! # Ok::<(), String>(())
//! ```

pub mod calendar;
pub mod deadline;
pub mod explain;
pub mod input;
pub mod language;
pub mod license;
pub mod money;
mod ordering;
pub mod statutory;
pub mod tariff;
pub mod text;

#[cfg(target_family = "wasm")]
pub mod boundary;
#[cfg(test)]
mod typescript;

/// The version of this crate and the years it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Version {
    /// The version, as in `Cargo.toml`.
    #[cfg_attr(test, ts(type = "string"))]
    pub version: &'static str,
    /// The years with built-in statutory values.
    pub statutory_years: statutory::SupportedYears,
}

impl Version {
    /// This one.
    ///
    /// ```
    /// assert_eq!(tarifwerk::Version::current().statutory_years.from, 2004);
    /// ```
    #[must_use]
    pub fn current() -> Self {
        Self { version: env!("CARGO_PKG_VERSION"), statutory_years: statutory::supported_years() }
    }
}
