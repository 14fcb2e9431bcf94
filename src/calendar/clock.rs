//! German local time: instants, elapsed hours, clock changes.

use core::fmt;

use serde::{Serialize, Serializer};

use super::Date;

/// The first year with the clock changes that hold here: last Sundays of March and October, by EU law since 1996.
pub const CLOCK_KNOWN_FROM: i16 = 1996;

const MINUTES_OF_DAY: i64 = 24 * 60;

/// A local time in Germany, to the minute.
///
/// ```
/// use tarifwerk::calendar::LocalTime;
///
/// // The night in which summer time began was an hour short.
/// let start = LocalTime::parse("2026-03-29T04:30")?;
/// assert_eq!(start.hours_before(24).to_string(), "2026-03-28T03:30");
/// assert!(LocalTime::parse("2026-03-29T02:30").is_err());
/// # Ok::<(), tarifwerk::calendar::LocalTimeFault>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "IsoDateTime", type = "string"))]
pub struct LocalTime {
    date: Date,
    minute: u16,
}

/// Why a text is not a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalTimeFault {
    /// Not of the form `2026-11-22T04:30`.
    Malformed,
    /// A day or a time that does not exist, also in the hour that is skipped in spring.
    NoSuchTime,
    /// Before 1996 or after 2199.
    OutOfRange,
}

impl fmt::Display for LocalTimeFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Malformed => "not a local time such as \"2026-11-22T04:30\"",
            Self::NoSuchTime => "not a time that exists",
            Self::OutOfRange => "not within 1996 to 2199",
        })
    }
}

impl core::error::Error for LocalTimeFault {}

impl LocalTime {
    /// Reads exactly `YYYY-MM-DDThh:mm`.
    ///
    /// A time in the hour that comes twice in autumn is taken as the first of the two, which is the safe one for what must
    /// happen before it.
    ///
    /// # Errors
    ///
    /// Says whether the form, the time or the range is at fault.
    pub fn parse(text: &str) -> Result<Self, LocalTimeFault> {
        let (date, time) = text.split_once('T').ok_or(LocalTimeFault::Malformed)?;
        let date = Date::parse(date).map_err(|fault| match fault {
            super::DateFault::Malformed => LocalTimeFault::Malformed,
            super::DateFault::NoSuchDay => LocalTimeFault::NoSuchTime,
            super::DateFault::OutOfRange => LocalTimeFault::OutOfRange,
        })?;
        let [h1, h2, b':', m1, m2] = *time.as_bytes() else { return Err(LocalTimeFault::Malformed) };
        let hour = super::number(&[h1, h2]).map_err(|_| LocalTimeFault::Malformed)?;
        let minute = super::number(&[m1, m2]).map_err(|_| LocalTimeFault::Malformed)?;
        if hour > 23 || minute > 59 {
            return Err(LocalTimeFault::NoSuchTime);
        }
        if date.year() < CLOCK_KNOWN_FROM {
            return Err(LocalTimeFault::OutOfRange);
        }
        let minute = u16::try_from(hour.saturating_mul(60).saturating_add(minute)).map_err(|_| LocalTimeFault::NoSuchTime)?;
        let time = Self { date, minute };
        if Self::at(time.instant()) == time { Ok(time) } else { Err(LocalTimeFault::NoSuchTime) }
    }

    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        self.date
    }

    /// The local time `hours` elapsed hours before, across clock changes.
    #[must_use]
    pub fn hours_before(self, hours: u16) -> Self {
        Self::at(self.instant().saturating_sub(i64::from(hours).saturating_mul(60)))
    }

    /// "04:30".
    #[must_use]
    pub fn clock(self) -> String {
        format!("{:02}:{:02}", self.minute.div_euclid(60), self.minute.rem_euclid(60))
    }

    /// Whether the clock shows this time twice, in the hour that is repeated in autumn; the first of the two is meant.
    #[must_use]
    pub fn comes_twice(self) -> bool {
        let hour_later = self.instant().saturating_add(60);
        Self::at(hour_later) == self
    }

    /// The beginning of a day.
    #[must_use]
    pub fn midnight(date: Date) -> Self {
        Self { date, minute: 0 }
    }

    /// Minutes since the beginning of 1900 in universal time.
    #[must_use]
    pub fn instant(self) -> i64 {
        let local = minutes_to(self.date).saturating_add(i64::from(self.minute));
        // The first of two readings in autumn is summer time; in the gap of spring it shows as a time that does not come back.
        let summer = local.saturating_sub(120);
        if is_summer(summer) { summer } else { local.saturating_sub(60) }
    }

    fn at(instant: i64) -> Self {
        let local = instant.saturating_add(if is_summer(instant) { 120 } else { 60 });
        let date = epoch().plus_days(i32::try_from(local.div_euclid(MINUTES_OF_DAY)).unwrap_or(i32::MAX));
        Self { date, minute: u16::try_from(local.rem_euclid(MINUTES_OF_DAY)).unwrap_or(0) }
    }
}

fn epoch() -> Date {
    Date::first_of_year(super::FIRST_YEAR)
}

/// Minutes from the epoch to the beginning of a day, as its own clock counts them.
pub(super) fn minutes_to(date: Date) -> i64 {
    i64::from(date.days_since(epoch())).saturating_mul(MINUTES_OF_DAY)
}

/// Whether an instant lies in summer time.
fn is_summer(instant: i64) -> bool {
    let day = epoch().plus_days(i32::try_from(instant.div_euclid(MINUTES_OF_DAY)).unwrap_or(i32::MAX));
    summer_time(day.year()).contains(&instant)
}

/// Summer time of a year: from 01:00 universal time on the last Sunday of March to the same time on that of October.
pub(super) fn summer_time(year: i16) -> core::ops::Range<i64> {
    let change = |month: i8| {
        let last_day = Date::new(year, month, 31).unwrap_or(epoch());
        let sunday = last_day.plus_days(i32::from(last_day.days_after_sunday()).saturating_neg());
        minutes_to(sunday).saturating_add(60)
    };
    change(3)..change(10)
}

/// A time of day, 00:00 to 24:00, as a wall clock shows it.
///
/// ```
/// use tarifwerk::calendar::ClockTime;
///
/// assert_eq!(ClockTime::parse("05:00").map(|time| time.to_string()), Some("05:00".to_owned()));
/// assert_eq!(ClockTime::parse("24:01"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string"))]
pub struct ClockTime(u16);

impl ClockTime {
    /// 00:00.
    pub const MIDNIGHT: Self = Self(0);

    /// A full hour; hours after 24 are 24:00.
    #[must_use]
    pub const fn hour(hour: u16) -> Self {
        Self(if hour < 24 { hour.saturating_mul(60) } else { 1_440 })
    }

    /// Reads exactly `hh:mm`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let [h1, h2, b':', m1, m2] = *text.as_bytes() else { return None };
        let hour = super::number(&[h1, h2]).ok()?;
        let minute = super::number(&[m1, m2]).ok().filter(|&minute| minute <= 59)?;
        let time = u16::try_from(hour.saturating_mul(60).saturating_add(minute)).ok()?;
        (time <= 1_440).then_some(Self(time))
    }

    pub(super) fn minutes(self) -> i64 {
        i64::from(self.0)
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.0.div_euclid(60), self.0.rem_euclid(60))
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl fmt::Display for LocalTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}T{}", self.date, self.clock())
    }
}

impl Serialize for LocalTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
