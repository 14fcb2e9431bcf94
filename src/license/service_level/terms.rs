//! What was promised, as data: tiers, allowance, planned windows, readings.

use crate::calendar::ClockTime;
use crate::input::{Path, Report, WholeNumber, choice, shape};
use crate::money::Percent;
use crate::text::ServiceLevelFault;

/// The hours of the longest month.
const HOURS_OF_MONTH: u32 = 745;

choice! {
    /// Which time of a month the tier is taken on, once the credit does not cover its outage.
    pub enum TierBasis {
        /// The whole outage of the month (9.1 "gesamte Dauer").
        Total = "total",
        /// What is left after the credit.
        AfterOffset = "after-offset",
    }
}

impl TierBasis {
    pub(super) fn other(self) -> Self {
        match self {
            Self::Total => Self::AfterOffset,
            Self::AfterOffset => Self::Total,
        }
    }
}

choice! {
    /// What force majeure does to the availability; it never reduces the fee (9.5).
    pub enum ForceMajeure {
        /// Nothing.
        Ignored = "ignored",
        /// It counts as time without service (8.2 leaves out planned unavailability only).
        CountsForAvailability = "counts-for-availability",
    }
}

shape! {
    /// From so many hours of outage in a month on, so much of the month's fee.
    pub struct Tier {
        /// More than so many hours, 0 to 745.
        "overHours" over_hours: WholeNumber<0, HOURS_OF_MONTH>,
        /// Percent of the month's fee.
        "percent" percent: Percent,
    }
}

shape! {
    /// Hours of every day, by German clocks, in which nothing is promised (8.3).
    pub struct DailyWindow {
        /// The first minute, such as "00:00".
        "from" from: ClockTime,
        /// The minute after the last, such as "05:00"; not after `from` where the window reaches over midnight.
        "to" to: ClockTime,
    }
}

shape! {
    /// Which announced maintenance is no outage (8.4).
    pub struct Announced {
        /// Elapsed hours between announcement and start, at least, 0 to 8,760.
        "noticeHours" notice_hours: WholeNumber<0, 8_760>,
        /// Minutes outside the daily window, at most, 0 to 44,700; longer maintenance counts in full.
        "maxMinutes" max_minutes: WholeNumber<0, 44_700>,
    }
}

shape! {
    /// What was promised; the terms of CONUS unless stated.
    pub struct ServiceTerms {
        /// The tiers, ascending; the last one that is exceeded holds.
        "tiers" tiers: Vec<Tier>,
        /// Hours of a month that are free and, as far as they are not used, credited, 0 to 745 (9.3).
        "monthlyAllowanceHours" monthly_allowance_hours: WholeNumber<0, HOURS_OF_MONTH>,
        /// Which time the tier is taken on.
        "tierBasis" tier_basis: TierBasis,
        /// Planned hours of every day.
        "dailyWindow" daily_window: Option<DailyWindow>,
        /// Announced maintenance; unless stated it counts like any outage.
        "announced" announced: Option<Announced>,
        /// Percent of the year's time outside planned windows (8.2).
        "availabilityTarget" availability_target: Percent,
        /// What force majeure does to the availability.
        "forceMajeure" force_majeure: ForceMajeure,
    }
}

impl ServiceTerms {
    /// The terms of CONUS: 8.2–8.4, 9.1, 9.3, 9.5.
    #[must_use]
    pub fn conus() -> Self {
        let tier = |over_hours, percent| Tier { over_hours: WholeNumber::clamped(over_hours), percent };
        // 12.5 has a form that cannot fail to be read.
        let eighth = Percent::parse("12.5").unwrap_or(Percent::ZERO);
        Self {
            tiers: vec![
                tier(6, Percent::whole(5)),
                tier(12, eighth),
                tier(24, Percent::whole(25)),
                tier(48, Percent::whole(50)),
                tier(72, Percent::whole(100)),
            ],
            monthly_allowance_hours: WholeNumber::clamped(6),
            tier_basis: TierBasis::Total,
            daily_window: Some(DailyWindow { from: ClockTime::MIDNIGHT, to: ClockTime::hour(5) }),
            announced: Some(Announced { notice_hours: WholeNumber::clamped(24), max_minutes: WholeNumber::clamped(120) }),
            availability_target: Percent::whole(99),
            force_majeure: ForceMajeure::Ignored,
        }
    }

    /// Whether these are the terms of CONUS, by whichever reading.
    pub(super) fn are_conus(&self) -> bool {
        *self == Self { tier_basis: self.tier_basis, force_majeure: self.force_majeure, ..Self::conus() }
    }

    pub(super) fn check(&self, at: &Path<'_>, report: &mut Report) {
        let tiers = at.field("tiers");
        for (index, (before, tier)) in self.tiers.iter().zip(self.tiers.iter().skip(1)).enumerate() {
            let at = tiers.item(index.saturating_add(1));
            if tier.over_hours <= before.over_hours {
                let fault = ServiceLevelFault::TierHours { before: before.over_hours.get(), hours: tier.over_hours.get() };
                report.add(&at.field("overHours"), &fault);
            }
            if tier.percent < before.percent {
                let fault = ServiceLevelFault::TierPercent { before: before.percent, percent: tier.percent };
                report.add(&at.field("percent"), &fault);
            }
        }
        if let Some(window) = &self.daily_window
            && window.from == window.to
        {
            report.add(&at.field("dailyWindow"), &ServiceLevelFault::EmptyWindow { from: window.from });
        }
    }

    /// The percentage for so many minutes: "more than" is meant, exactly six hours are not more than six.
    pub(super) fn percent(&self, minutes: u64) -> Percent {
        let exceeded = |tier: &&Tier| minutes > u64::from(tier.over_hours).saturating_mul(60);
        self.tiers.iter().rfind(exceeded).map_or(Percent::ZERO, |tier| tier.percent)
    }

    pub(super) fn allowance_minutes(&self) -> u64 {
        u64::from(self.monthly_allowance_hours).saturating_mul(60)
    }
}
