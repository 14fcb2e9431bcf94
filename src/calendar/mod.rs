//! Civil dates and periods as the German Civil Code counts them (BGB §§ 186–193).
//!
//! Dates are days without a time or a zone. The four kinds of period live in [`Period`], holidays and working days in
//! [`next_working_day`] and [`last_working_day_before`], hours of
//! German local time in [`LocalTime`], and sets of minutes in [`Spans`].

mod clock;
mod holidays;
mod period;
mod spans;

use core::fmt;

use jiff::civil;
use serde::{Serialize, Serializer};

pub use clock::{CLOCK_KNOWN_FROM, ClockTime, LocalTime, LocalTimeFault};
pub use holidays::{HOLIDAYS_KNOWN_FROM, HOLIDAYS_KNOWN_TO, is_day_off, is_holiday, last_working_day_before, next_working_day};
pub use period::{Period, years_completed_on};
pub use spans::Spans;

/// The first year that an input may name.
pub const FIRST_YEAR: i16 = 1900;
/// The last year that an input may name.
pub const LAST_YEAR: i16 = 2199;

/// A day of the Gregorian calendar.
///
/// Inputs lie between 1900-01-01 and 2199-12-31; what is computed from them may lie a little outside.
///
/// ```
/// use tarifwerk::calendar::Date;
///
/// let date = Date::parse("2028-02-29")?;
/// assert_eq!(date.to_string(), "2028-02-29");
/// assert!(Date::parse("2026-02-31").is_err());
/// # Ok::<(), tarifwerk::calendar::DateFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "IsoDate", type = "string"))]
pub struct Date(civil::Date);

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// Not of the form `2026-11-22`.
    Malformed,
    /// A month or day that does not exist, such as 31 February.
    NoSuchDay,
    /// Before 1900 or after 2199.
    OutOfRange,
}

impl fmt::Display for DateFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Malformed => "not a date such as \"2026-11-22\"",
            Self::NoSuchDay => "not a day of the calendar",
            Self::OutOfRange => "not within 1900-01-01 to 2199-12-31",
        })
    }
}

impl core::error::Error for DateFault {}

impl Date {
    /// A day by its numbers; `None` where the calendar has no such day.
    #[must_use]
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        civil::Date::new(year, month, day).ok().map(Self)
    }

    /// Reads exactly `YYYY-MM-DD`.
    ///
    /// # Errors
    ///
    /// Says whether the form, the day or the range is at fault.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
            return Err(DateFault::Malformed);
        };
        let year = number(&[y1, y2, y3, y4])?;
        let month = number(&[m1, m2])?;
        let day = number(&[d1, d2])?;
        if !(FIRST_YEAR..=LAST_YEAR).contains(&year) {
            return Err(DateFault::OutOfRange);
        }
        let small = |part: i16| i8::try_from(part).map_err(|_| DateFault::NoSuchDay);
        Self::new(year, small(month)?, small(day)?).ok_or(DateFault::NoSuchDay)
    }

    /// Whether an input may name the day.
    #[must_use]
    pub fn is_nameable(self) -> bool {
        (FIRST_YEAR..=LAST_YEAR).contains(&self.year())
    }

    /// 1 January of a year that inputs may name; years outside are clamped.
    #[must_use]
    pub fn first_of_year(year: i16) -> Self {
        const FIRST: civil::Date = civil::Date::constant(1900, 1, 1);
        Self(FIRST).with_year_clamped(year)
    }

    /// 31 December of a year that inputs may name; years outside are clamped.
    #[must_use]
    pub fn last_of_year(year: i16) -> Self {
        const LAST: civil::Date = civil::Date::constant(1900, 12, 31);
        Self(LAST).with_year_clamped(year)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day `days` later, or earlier where negative.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        self.plus(jiff::Span::new().try_days(days))
    }

    /// The day before.
    #[must_use]
    pub fn previous(self) -> Self {
        self.plus_days(-1)
    }

    /// The day after.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus_days(1)
    }

    /// The day of the same number `months` later, or the last day of that month where it has no such number.
    #[must_use]
    pub fn plus_months_clamped(self, months: i32) -> Self {
        self.plus(jiff::Span::new().try_months(months))
    }

    /// How many days from `earlier` to this one, without counting both ends.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        let hours = self.0.duration_since(earlier.0).as_hours();
        i32::try_from(hours.div_euclid(24)).unwrap_or(i32::MAX)
    }

    /// How many days from this one to `last`, both counted; 0 where `last` lies before.
    #[must_use]
    pub fn days_through(self, last: Self) -> u32 {
        u32::try_from(last.days_since(self).saturating_add(1)).unwrap_or(0)
    }

    /// The first day of the next month.
    #[must_use]
    pub fn first_of_next_month(self) -> Self {
        self.last_of_month().next()
    }

    /// The last day of this month.
    #[must_use]
    pub fn last_of_month(self) -> Self {
        Self(self.0.last_of_month())
    }

    /// The first day of this month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        Self(self.0.first_of_month())
    }

    /// Whether this is the last day of its month.
    #[must_use]
    pub fn is_last_of_month(self) -> bool {
        self == self.last_of_month()
    }

    /// "2026-11-22", without the formatting machinery: answers hold many dates.
    fn written(self) -> [u8; 10] {
        let digit = |number: i16, place: i16| {
            let digit = number.checked_div(place).unwrap_or(0) % 10;
            b'0'.saturating_add(u8::try_from(digit).unwrap_or(0))
        };
        let (year, month, day) = (self.year(), i16::from(self.month()), i16::from(self.day()));
        let [y1, y2, y3, y4] = [1_000, 100, 10, 1].map(|place| digit(year, place));
        let [m1, m2, d1, d2] = [digit(month, 10), digit(month, 1), digit(day, 10), digit(day, 1)];
        [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2]
    }

    fn with_year_clamped(self, year: i16) -> Self {
        let year = year.clamp(FIRST_YEAR, LAST_YEAR);
        Self::new(year, self.month(), self.day()).unwrap_or(self)
    }

    fn plus(self, span: Result<jiff::Span, jiff::Error>) -> Self {
        // Spans come from bounded inputs; the calendar of the library ends in 9999.
        match span.and_then(|span| self.0.checked_add(span)) {
            Ok(date) => Self(date),
            Err(_) => self,
        }
    }

    /// 0 on a Sunday, 6 on a Saturday.
    fn days_after_sunday(self) -> i8 {
        self.0.weekday().to_sunday_zero_offset()
    }

    fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), civil::Weekday::Saturday | civil::Weekday::Sunday)
    }
}

fn number(digits: &[u8]) -> Result<i16, DateFault> {
    digits.iter().try_fold(0_i16, |value, digit| match digit {
        b'0'..=b'9' => Ok(value.saturating_mul(10).saturating_add(i16::from(digit.saturating_sub(b'0')))),
        _ => Err(DateFault::Malformed),
    })
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(core::str::from_utf8(&self.written()).unwrap_or_default())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(core::str::from_utf8(&self.written()).unwrap_or_default())
    }
}
