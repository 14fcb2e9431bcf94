//! The words for remarks on outages and for faults of their inputs.

use super::counted;
use crate::calendar::{ClockTime, Date, LocalTime};
use crate::explain::Remark;
use crate::input::Fault;
use crate::language::Language;
use crate::money::Percent;

/// A remark on outages, credit or availability.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServiceLevelRemark {
    /// Announced maintenance, but the terms know none.
    NoAnnouncements,
    /// An announcement of something else than maintenance.
    AnnouncementIgnored,
    /// Announced too late.
    AnnouncedLate {
        /// When.
        announced_at: LocalTime,
        /// Hours that were needed.
        notice_hours: u32,
    },
    /// Longer than allowed.
    MaintenanceTooLong {
        /// Minutes outside the daily window.
        minutes: u64,
        /// Minutes allowed.
        most: u64,
    },
    /// A time that the clock shows twice in autumn.
    ComesTwice,
    /// Some of the outage lies outside the period.
    OutsidePeriod {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// The year is not whole.
    PartOfYear {
        /// The year.
        year: i16,
        /// The first day that is known.
        first: Date,
        /// The last one.
        last: Date,
    },
    /// The other basis of the tiers gives another amount in some month.
    OtherBasis {
        /// Whether the whole outage is the basis taken.
        on_total: bool,
    },
}

impl Remark for ServiceLevelRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::NoAnnouncements => "maintenance-counts",
            Self::AnnouncementIgnored => "announcement-ignored",
            Self::AnnouncedLate { .. } => "maintenance-announced-late",
            Self::MaintenanceTooLong { .. } => "maintenance-too-long",
            Self::ComesTwice => "time-comes-twice",
            Self::OutsidePeriod { .. } => "outside-period",
            Self::PartOfYear { .. } => "part-of-year",
            Self::OtherBasis { .. } => "other-tier-basis",
        }
    }

    fn message(&self, language: Language) -> String {
        match self {
            Self::NoAnnouncements => language
                .pick(
                    "Angekündigte Wartung zählt als Ausfall, weil die Bedingungen keine Ausnahme dafür haben",
                    "Announced maintenance counts as an outage, since the terms have no exception for it",
                )
                .to_owned(),
            Self::AnnouncementIgnored => language
                .pick(
                    "Die Ankündigung bleibt ohne Wirkung, weil die Ursache keine angekündigte Wartung ist",
                    "The announcement has no effect, since the cause is not announced maintenance",
                )
                .to_owned(),
            Self::AnnouncedLate { announced_at, notice_hours } => {
                let announced = language.moment(*announced_at);
                let hours = counted::hours((*notice_hours).into(), language);
                language.pick(
                    format!("Angekündigt am {announced}, weniger als {hours} vor Beginn: zählt als Ausfall"),
                    format!("Announced on {announced}, less than {hours} before the start: counts as an outage"),
                )
            }
            Self::MaintenanceTooLong { minutes, most } => {
                let minutes = counted::minutes(*minutes, language);
                language.pick(
                    format!("Die Wartung dauert außerhalb des täglichen Fensters {minutes}, mehr als {most}: zählt ganz als Ausfall"),
                    format!("Maintenance takes {minutes} outside the daily window, more than {most}: all of it counts as an outage"),
                )
            }
            Self::ComesTwice => language
                .pick(
                    "Diese Uhrzeit gibt es wegen der Zeitumstellung zweimal; gerechnet wird mit der ersten",
                    "The clock shows this time twice, since it is set back; the first one is taken",
                )
                .to_owned(),
            Self::OutsidePeriod { from, to } => {
                let (from, to) = (language.date(*from), language.date(*to));
                language.pick(
                    format!("Nur was zwischen {from} und {to} liegt, zählt"),
                    format!("Only what lies between {from} and {to} counts"),
                )
            }
            Self::PartOfYear { year, first, last } => {
                let (first, last) = (language.date(*first), language.date(*last));
                language.pick(
                    format!("Die Verfügbarkeit {year} umfasst nur {first} bis {last}; zugesagt ist sie für das ganze Kalenderjahr"),
                    format!("The availability of {year} covers only {first} to {last}; it is promised for the whole calendar year"),
                )
            }
            Self::OtherBasis { on_total: true } => language
                .pick(
                    "Die Stufe richtet sich nach dem ganzen Ausfall des Monats (9.1); nach dem Rest hinter der Gutschrift (9.3) wäre die \
                     Minderung in einzelnen Monaten eine andere",
                    "The tier goes by the whole outage of the month (9.1); by what the credit leaves (9.3) the reduction would differ in \
                     some months",
                )
                .to_owned(),
            Self::OtherBasis { on_total: false } => language
                .pick(
                    "Die Stufe richtet sich nach dem Rest hinter der Gutschrift (9.3); nach dem ganzen Ausfall des Monats (9.1) wäre die \
                     Minderung in einzelnen Monaten eine andere",
                    "The tier goes by what the credit leaves (9.3); by the whole outage of the month (9.1) the reduction would differ in \
                     some months",
                )
                .to_owned(),
        }
    }
}

/// What is wrong with the input of a service credit, beyond single values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServiceLevelFault {
    /// The period lies before the clock changes that are known.
    ClockUnknown {
        /// The first year.
        from_year: i16,
    },
    /// The period ends before it begins.
    PeriodReversed {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// The period is too long.
    PeriodTooLong {
        /// Years, at most.
        years: u16,
    },
    /// An outage ends before it begins, or when it does.
    EndNotAfterStart {
        /// Its start.
        start: LocalTime,
        /// Its end.
        end: LocalTime,
    },
    /// An outage is too long.
    OutageTooLong {
        /// Days, at most.
        days: i32,
    },
    /// Announced, but when?
    AnnouncementMissing,
    /// The hours of tiers do not ascend.
    TierHours {
        /// Hours of the tier before.
        before: u32,
        /// Hours of this one.
        hours: u32,
    },
    /// More outage gives less.
    TierPercent {
        /// Percent of the tier before.
        before: Percent,
        /// Percent of this one.
        percent: Percent,
    },
    /// The daily window ends when it begins.
    EmptyWindow {
        /// When.
        from: ClockTime,
    },
}

impl Fault for ServiceLevelFault {
    fn code(&self) -> &'static str {
        match self {
            Self::ClockUnknown { .. } | Self::PeriodTooLong { .. } | Self::OutageTooLong { .. } => "out-of-range",
            Self::PeriodReversed { .. } | Self::EndNotAfterStart { .. } => "end-before-start",
            Self::AnnouncementMissing => "missing",
            Self::TierHours { .. } | Self::TierPercent { .. } => "not-ascending",
            Self::EmptyWindow { .. } => "empty-window",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        let day = |date: Date| language.date(date);
        match *self {
            Self::ClockUnknown { from_year } => language.pick(
                format!("{field} muss ab {from_year} liegen, weil die Zeitumstellung davor nicht hinterlegt ist"),
                format!("{field} must be in {from_year} or later, since the clock changes before are not on file"),
            ),
            Self::PeriodReversed { from, to } => {
                let (from, to) = (day(from), day(to));
                language.pick(
                    format!("{field} darf nicht vor dem ersten Tag {from} liegen, nicht {to}"),
                    format!("{field} must not be before the first day {from}, not {to}"),
                )
            }
            Self::PeriodTooLong { years } => language.pick(
                format!("{field} darf höchstens {years} Jahre nach dem ersten Tag liegen"),
                format!("{field} may be at most {years} years after the first day"),
            ),
            Self::EndNotAfterStart { start, end } => {
                let (start, end) = (language.moment(start), language.moment(end));
                language.pick(
                    format!("{field} muss nach dem Beginn {start} liegen, nicht {end}"),
                    format!("{field} must be after the start {start}, not {end}"),
                )
            }
            Self::OutageTooLong { days } => language.pick(
                format!("{field} darf höchstens {days} Tage nach dem Beginn liegen"),
                format!("{field} may be at most {days} days after the start"),
            ),
            Self::AnnouncementMissing => language.pick(
                format!("{field} fehlt: Angekündigte Wartung braucht den Zeitpunkt der Ankündigung"),
                format!("{field} is missing: announced maintenance needs the time of its announcement"),
            ),
            Self::TierHours { before, hours } => language.pick(
                format!("{field} muss größer sein als {before} der Stufe davor, nicht {hours}"),
                format!("{field} must be more than {before} of the tier before, not {hours}"),
            ),
            Self::TierPercent { before, percent } => language.pick(
                format!("{field} darf nicht kleiner sein als {before} der Stufe davor, nicht {percent}"),
                format!("{field} must not be less than {before} of the tier before, not {percent}"),
            ),
            Self::EmptyWindow { from } => language.pick(
                format!("{field} muss zu einer anderen Zeit enden, als es beginnt, nicht beides {from}"),
                format!("{field} must end at another time than it begins, not both at {from}"),
            ),
        }
    }
}
