//! The expenses of a year: one-off or repeating, for one person of the household.

use super::definition::CoveredService;
use crate::calendar::{Date, Period};
use crate::input::{Label, WholeNumber, choice, shape};
use crate::money::AmountInput;
use crate::statutory::CostDetails;

choice! {
    /// How often an expense comes again.
    pub enum Every {
        /// Every seven days.
        Week = "week",
        /// On the same day of each month, or its last one.
        Month = "month",
        /// Every three months.
        Quarter = "quarter",
    }
}

choice! {
    /// Where a transport leads.
    pub enum Setting {
        /// To ambulatory treatment.
        Ambulatory = "ambulatory",
        /// To or from an inpatient stay.
        Inpatient = "inpatient",
    }
}

shape! {
    /// An expense that comes again.
    pub struct Repeat {
        /// How often.
        "every" every: Every,
        /// How many times in all, 1 to 366; what lies after 31 December is cut.
        "times" times: WholeNumber<1, 366>,
    }
}

shape! {
    /// What was, or will be, spent.
    pub struct Expense, at most 100_000 in a list {
        /// How lines name it; "expense-1" and so on unless stated.
        "id" id: Option<Label>,
        /// How people name it.
        "label" label: Option<Label>,
        /// For whom; the first person unless stated.
        "person" person: Option<Label>,
        /// For what.
        "service" service: CoveredService,
        /// Euros that the statutory insurer pays toward a service of supplementary tariffs.
        "statutoryBenefit" statutory_benefit: Option<AmountInput>,
        /// Euros counted against a deductible agreed with the statutory insurer (AVB B.4).
        "countedAgainstDeductible" counted_against_deductible: Option<AmountInput>,
        /// Where a transport leads; to ambulatory treatment unless stated, with a warning.
        "setting" setting: Option<Setting>,
        /// Whether the statutory insurer approved it; not unless stated, with a warning.
        "approved" approved: Option<bool>,
        /// After an accident, which ends all waiting.
        "accident" accident: Option<bool>,
        /// When the treatment began.
        "treatmentSince" treatment_since: Option<Date>,
        /// Excluded from the policy by agreement.
        "excluded" excluded: Option<bool>,
        /// Whether it comes again.
        "repeat" repeat: Option<Repeat>,
        ..
        /// The cost and its circumstances.
        cost: CostDetails,
    }
}

impl Expense {
    /// An expense on a day, with nothing else stated.
    #[must_use]
    pub fn new(service: CoveredService, date: Date) -> Self {
        Self {
            id: None,
            label: None,
            person: None,
            service,
            statutory_benefit: None,
            counted_against_deductible: None,
            setting: None,
            approved: None,
            accident: None,
            treatment_since: None,
            excluded: None,
            repeat: None,
            cost: CostDetails::on(date),
        }
    }

    /// The first days of all occurrences up to the end of a year, each counted from the first.
    pub(super) fn occurrences(&self, last_of_year: Date) -> Vec<Date> {
        let first = self.cost.date;
        let Some(repeat) = &self.repeat else { return vec![first] };
        let times = u16::try_from(repeat.times.get()).unwrap_or(1);
        let nth = |number: u16| match repeat.every {
            Every::Week => Period::Weeks(number).after_event(first),
            Every::Month => Period::Months(number).after_event(first),
            Every::Quarter => Period::Months(number.saturating_mul(3)).after_event(first),
        };
        (0..times).map(nth).take_while(|&day| day <= last_of_year).collect()
    }
}
