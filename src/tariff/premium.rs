//! The policy, and its premium in a calendar year (AVB § 8).

use crate::calendar::Date;
use crate::explain::Explanation;
use crate::input::{Path, Report, WholeNumber, choice, shape};
use crate::money::{AmountInput, Exact, Money, Percent};
use crate::text::{TariffFault, TariffStep};

choice! {
    /// Why a policy ended.
    pub enum EndReason {
        /// Notice.
        Notice = "notice",
        /// Death of the insured.
        Death = "death",
        /// A claim to free medical care ("Heilfürsorge").
        FreeCare = "free-care",
        /// Full insurance with the same insurer.
        FullInsurance = "full-insurance",
        /// Leaving the statutory insurance.
        LeftGkv = "left-gkv",
    }
}

choice! {
    /// How often the premium is paid.
    pub enum Payment {
        /// In twelve instalments.
        Monthly = "monthly",
        /// Once, with the tariff's discount.
        Annual = "annual",
    }
}

shape! {
    /// A premium from a day on.
    pub struct Premium {
        /// First day.
        "from" from: Date,
        /// Euros a month.
        "monthly" monthly: AmountInput,
    }
}

shape! {
    /// What shortens the waiting periods (AVB § 3).
    pub struct WaitingTerms {
        /// Waived by a medical certificate, § 3(4.1).
        "waived" waived: Option<bool>,
        /// Spouse or partner of an insured person: the general one is waived, § 3(2) b.
        "spouseRule" spouse_rule: Option<bool>,
        /// Start of the previous insurance that is credited, § 3(5).
        "creditedSince" credited_since: Option<Date>,
    }
}

shape! {
    /// A policy of a supplementary tariff.
    pub struct Policy {
        /// When it was concluded; the start unless stated.
        "concluded" concluded: Option<Date>,
        /// First day.
        "start" start: Date,
        /// Last day, inclusive; open unless stated.
        "end" end: Option<Date>,
        /// Why it ended.
        "endReason" end_reason: Option<EndReason>,
        /// Premiums in ascending order, at least one.
        "premiums" premiums: Vec<Premium>,
        /// How often it is paid; monthly unless stated.
        "payment" payment: Option<Payment>,
        /// Consecutive claim-free years of this tariff before this year, 0 to 100.
        "claimFreeYears" claim_free_years: Option<WholeNumber<0, 100>>,
        /// Whether premiums are in arrears on 30 June of the next year.
        "arrearsOnJune30" arrears_on_june_30: Option<bool>,
        /// What shortens the waiting periods.
        "waiting" waiting: Option<WaitingTerms>,
    }
}

impl Policy {
    /// Reports what single fields cannot show.
    pub(super) fn check(&self, year: i16, at: &Path<'_>, report: &mut Report) {
        if let Some(end) = self.end
            && end < self.start
        {
            report.add(&at.field("end"), &TariffFault::EndBeforeStart { start: self.start, end });
        }
        let premiums = at.field("premiums");
        let Some(first) = self.premiums.first() else {
            report.add(&premiums, &TariffFault::NoPremiums);
            return;
        };
        let first_needed = self.start.max(Date::first_of_year(year));
        if first.from > first_needed && self.covers_some_day_of(year) {
            let at = premiums.item(0);
            report.add(&at.field("from"), &TariffFault::PremiumTooLate { from: first.from, needed: first_needed });
        }
        for (index, (before, premium)) in self.premiums.iter().zip(self.premiums.iter().skip(1)).enumerate() {
            if premium.from <= before.from {
                let at = premiums.item(index.saturating_add(1));
                report.add(&at.field("from"), &TariffFault::PremiumsNotAscending { before: before.from, from: premium.from });
            }
        }
    }

    fn covers_some_day_of(&self, year: i16) -> bool {
        self.start <= Date::last_of_year(year) && self.end.is_none_or(|end| end >= Date::first_of_year(year))
    }

    /// The premium of a day of cover.
    fn monthly_on(&self, day: Date) -> Money {
        let in_force = self.premiums.iter().rev().find(|premium| premium.from <= day);
        in_force.map_or(Money::ZERO, |premium| premium.monthly.money())
    }

    /// The newest premium.
    pub(super) fn newest_monthly(&self) -> Money {
        self.premiums.last().map_or(Money::ZERO, |premium| premium.monthly.money())
    }
}

/// What a year of the policy costs.
pub(super) struct YearPremium {
    /// Before the discount for paying once: twelve times the monthly premium of a whole year.
    pub(super) before_discount: Money,
    /// What is paid.
    pub(super) due: Money,
}

/// The premium of a calendar year: each month by the days that are covered, in full where all are (AVB § 8(1), (8)).
pub(super) fn year_premium(policy: &Policy, discount: Option<Percent>, year: i16, explanation: &mut Explanation) -> YearPremium {
    let mut before_discount = Money::ZERO;
    let mut first = Date::first_of_year(year);
    while first.year() == year {
        let last = first.last_of_month();
        let premium = month_premium(policy, first, last);
        if let Some(premium) = premium {
            before_discount = before_discount + premium;
        }
        first = last.next();
    }
    explanation.step(&TariffStep::PremiumOfYear { year }, before_discount);
    let discount = discount.filter(|_| policy.payment == Some(Payment::Annual));
    let due = match discount {
        Some(percent) => {
            let taken = before_discount.share(percent);
            explanation.step(&TariffStep::PremiumDiscount { percent }, -taken);
            explanation.step(&TariffStep::PremiumDue, before_discount - taken)
        }
        None => before_discount,
    };
    YearPremium { before_discount, due }
}

/// `None` for a month without cover.
fn month_premium(policy: &Policy, first: Date, last: Date) -> Option<Money> {
    let from = first.max(policy.start);
    let to = policy.end.map_or(last, |end| end.min(last));
    if from > to {
        return None;
    }
    // Days times premium, divided by the days of the month only where it is not one premium for all of them.
    let days_of_month = first.days_through(last);
    let monthly = policy.monthly_on(from);
    if from == first && to == last && policy.monthly_on(last) == monthly {
        return Some(monthly);
    }
    let mut sum = Exact::ZERO;
    let mut day = from;
    while day <= to {
        sum = sum + Exact::from(policy.monthly_on(day));
        day = day.next();
    }
    Some(sum.divided_by(days_of_month).round())
}
