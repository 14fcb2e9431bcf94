//! From when to when a policy covers an expense: term, waiting periods, treatments that began before (AVB §§ 2, 3).

use super::definition::{Benefit, Tariff, Waiting};
use super::expense::Expense;
use super::premium::Policy;
use crate::calendar::{Date, Period};
use crate::text::NotCovered;

/// The days on which an expense is covered, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cover {
    pub(super) from: Option<Date>,
    pub(super) to: Option<Date>,
    /// First day of the policy, which a waiting period may follow.
    start: Option<Date>,
}

impl Cover {
    /// The days on which a benefit covers an expense; without a policy every day.
    pub(super) fn of(tariff: &Tariff, benefit: &Benefit, policy: Option<&Policy>, expense: &Expense) -> Result<Self, NotCovered> {
        if expense.excluded == Some(true) {
            return Err(NotCovered::Excluded);
        }
        let Some(policy) = policy else { return Ok(Self { from: None, to: None, start: None }) };
        let concluded = policy.concluded.unwrap_or(policy.start);
        if let Some(since) = expense.treatment_since
            && since < concluded
        {
            return Err(NotCovered::BegunBefore { since, concluded });
        }
        let accident = expense.accident == Some(true);
        // No cover before the contract is concluded, whatever its start (AVB § 2(1)).
        let start = policy.start.max(concluded);
        let from = if accident { start } else { waited(tariff, benefit, policy).max(start) };
        Ok(Self { from: Some(from), to: policy.end, start: Some(start) })
    }

    /// Why a day is not covered.
    pub(super) fn check(self, day: Date) -> Result<(), NotCovered> {
        match (self.start, self.from, self.to) {
            (Some(start), _, _) if day < start => Err(NotCovered::BeforeStart { start }),
            (_, Some(from), _) if day < from => Err(NotCovered::Waiting { from }),
            (_, _, Some(end)) if day > end => Err(NotCovered::AfterEnd { end }),
            _ => Ok(()),
        }
    }
}

/// The first day after the waiting period, never before the start.
fn waited(tariff: &Tariff, benefit: &Benefit, policy: &Policy) -> Date {
    let terms = policy.waiting.as_ref();
    let waived = terms.is_some_and(|terms| terms.waived == Some(true));
    let spouse = terms.is_some_and(|terms| terms.spouse_rule == Some(true));
    let months = match benefit.waiting {
        Waiting::None => 0,
        Waiting::General if spouse => 0,
        Waiting::General => tariff.waiting_months.general.get(),
        Waiting::Special => tariff.waiting_months.special.get(),
    };
    if waived || months == 0 {
        return policy.start;
    }
    let begins = terms.and_then(|terms| terms.credited_since).unwrap_or(policy.start);
    let months = u16::try_from(months).unwrap_or(0);
    Period::Months(months).first_day_after(begins).max(policy.start)
}
