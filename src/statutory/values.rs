//! Statutory values of a period, built in or supplied by the caller.

use serde::Serialize;

use super::data::{RATES, YEARS};
use crate::calendar::Date;
use crate::explain::Options;
use crate::input::{Compute, Path, Problem, Raw, Read, Report, WholeNumber, shape};
use crate::money::{AmountInput, Percent};
use crate::text::StatutoryFault;

shape! {
    /// Rates and reference values of a period; the burden limit of a year uses those in force on 1 January.
    ///
    /// Callers may pass their own, for a year that is not built in or a reform within a year.
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct StatutoryValues {
        /// First day on which the values hold.
        "validFrom" valid_from: Date,
        /// Last day on which they hold, inclusive.
        "validTo" valid_to: Date,
        /// Percentage of the price or cost, § 61 sentences 1 and 3.
        "rate" rate: Percent,
        /// Minimum in euros, § 61 sentence 1.
        #[cfg_attr(test, ts(type = "Amount"))]
        "minimum" minimum: AmountInput,
        /// Maximum in euros, § 61 sentence 1.
        #[cfg_attr(test, ts(type = "Amount"))]
        "maximum" maximum: AmountInput,
        /// Euros for each calendar day of a stay, § 61 sentence 2.
        #[cfg_attr(test, ts(type = "Amount"))]
        "dayRate" day_rate: AmountInput,
        /// Euros for each prescription, § 61 sentence 3.
        #[cfg_attr(test, ts(type = "Amount"))]
        "prescriptionFee" prescription_fee: AmountInput,
        /// Monthly maximum for consumable aids in euros, § 33(8) sentence 3.
        #[cfg_attr(test, ts(type = "Amount"))]
        "consumableMaximum" consumable_maximum: AmountInput,
        /// How many days of hospital or home nursing are charged in a calendar year, §§ 37(5), 39(4).
        "dayCap" day_cap: WholeNumber<0, 366>,
        /// Burden limit in percent of income, § 62(1) sentence 2.
        "regularBurden" regular_burden: Percent,
        /// Burden limit in percent for the seriously chronically ill.
        "chronicBurden" chronic_burden: Percent,
        /// Reference value of the year in euros ("Bezugsgröße", § 18 SGB IV).
        #[cfg_attr(test, ts(type = "Amount"))]
        "referenceValue" reference_value: AmountInput,
        /// Allowance for one child in euros: both tax allowances of § 32(6) EStG for both parents.
        #[cfg_attr(test, ts(type = "Amount"))]
        "childAllowance" child_allowance: AmountInput,
        /// Monthly standard rate of level 1 in euros ("Regelbedarfsstufe 1"); none where there was no nationwide one.
        #[cfg_attr(test, ts(type = "Amount", optional))]
        #[serde(skip_serializing_if = "Option::is_none")]
        "standardRate" standard_rate: Option<AmountInput>,
    }
}

/// The years with built-in values, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct SupportedYears {
    /// The first year.
    pub from: i16,
    /// The last year.
    pub to: i16,
}

/// The years with built-in values.
///
/// ```
/// use tarifwerk::statutory::supported_years;
///
/// assert_eq!((supported_years().from, supported_years().to), (2004, 2026));
/// ```
#[must_use]
pub fn supported_years() -> SupportedYears {
    let year = |values: Option<&super::data::YearValues>| values.map_or(0, |values| values.year);
    SupportedYears { from: year(YEARS.first()), to: year(YEARS.last()) }
}

/// The built-in values in force on a day; `None` outside [`supported_years`].
///
/// ```
/// use tarifwerk::{calendar::Date, statutory::built_in_values};
///
/// let values = built_in_values(Date::parse("2026-04-01")?).ok_or("no values")?;
/// assert_eq!(values.reference_value.money().to_string(), "47460.00");
/// assert!(built_in_values(Date::parse("2027-01-01")?).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn built_in_values(date: Date) -> Option<StatutoryValues> {
    let of_year = YEARS.iter().find(|values| values.year == date.year())?;
    let rates = RATES.iter().find(|rates| rates.from_year <= date.year())?;
    Some(StatutoryValues {
        valid_from: Date::first_of_year(of_year.year),
        valid_to: Date::last_of_year(of_year.year),
        rate: Percent::whole(rates.percent),
        minimum: AmountInput::euros(rates.minimum),
        maximum: AmountInput::euros(rates.maximum),
        day_rate: AmountInput::euros(rates.day_rate),
        prescription_fee: AmountInput::euros(rates.prescription_fee),
        consumable_maximum: AmountInput::euros(rates.consumable_maximum),
        day_cap: WholeNumber::clamped(rates.day_cap),
        regular_burden: Percent::whole(rates.regular_burden),
        chronic_burden: Percent::whole(rates.chronic_burden),
        reference_value: AmountInput::euros(of_year.reference_value),
        child_allowance: AmountInput::euros(of_year.child_allowance),
        standard_rate: of_year.standard_rate.map(AmountInput::euros),
    })
}

/// The built-in values in force on a day.
///
/// # Errors
///
/// A problem that names the supported years, for a day outside them.
pub fn statutory_values(date: Date, options: Options) -> Result<StatutoryValues, Vec<Problem>> {
    ValuesDay(date).compute(options, Report::new(options.language))
}

/// The day of [`statutory_values`] as an input of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ValuesDay(pub Date);

impl Read for ValuesDay {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        Date::read(raw, at, report).map(Self)
    }
}

impl Compute for ValuesDay {
    type Answer = StatutoryValues;

    fn compute(&self, _: Options, mut report: Report) -> Result<StatutoryValues, Vec<Problem>> {
        let found = ValuesTable::default().require(self.0, &Path::ROOT, &mut report);
        found.map(|(values, _)| values).ok_or_else(|| report.into_problems())
    }
}

/// Checked values: the caller's periods, which do not overlap, before the built-in ones.
#[derive(Default)]
pub(crate) struct ValuesTable<'a> {
    own: &'a [StatutoryValues],
    /// Whether a caller may add periods here.
    takes_own: bool,
}

impl<'a> ValuesTable<'a> {
    /// Checks the caller's periods: each in order, none overlapping another, minimum not above maximum.
    pub(crate) fn check(own: Option<&'a [StatutoryValues]>, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let own = own.unwrap_or_default();
        let found_before = report.count();
        for (index, values) in own.iter().enumerate() {
            let at = at.item(index);
            if values.valid_to < values.valid_from {
                let fault = StatutoryFault::PeriodBackward { from: values.valid_from, to: values.valid_to };
                report.add(&at.field("validTo"), &fault);
            }
            if values.minimum > values.maximum {
                let (minimum, maximum) = (values.minimum.money(), values.maximum.money());
                report.add(&at.field("minimum"), &StatutoryFault::MinimumAboveMaximum { minimum, maximum });
            }
            let overlapping =
                own.iter().take(index).find(|other| values.valid_from <= other.valid_to && other.valid_from <= values.valid_to);
            if let Some(other) = overlapping {
                let fault = StatutoryFault::PeriodsOverlap { from: other.valid_from, to: other.valid_to };
                report.add(&at.field("validFrom"), &fault);
            }
        }
        (report.count() == found_before).then_some(Self { own, takes_own: true })
    }

    /// The values in force on a day, with the last day on which they are.
    pub(crate) fn at(&self, day: Date) -> Option<(StatutoryValues, Date)> {
        if let Some(values) = self.own.iter().find(|values| values.valid_from <= day && day <= values.valid_to) {
            return Some((values.clone(), values.valid_to));
        }
        let values = built_in_values(day)?;
        let next_own = self.own.iter().map(|own| own.valid_from).filter(|&from| from > day).min();
        let last = next_own.map_or(values.valid_to, |from| values.valid_to.min(from.previous()));
        Some((values, last))
    }

    /// As [`ValuesTable::at`], reporting a day without values.
    pub(crate) fn require(&self, day: Date, at: &Path<'_>, report: &mut Report) -> Option<(StatutoryValues, Date)> {
        let found = self.at(day);
        if found.is_none() {
            let SupportedYears { from, to } = supported_years();
            report.add(at, &StatutoryFault::UnsupportedDate { date: day, from, to, takes_own: self.takes_own });
        }
        found
    }
}
