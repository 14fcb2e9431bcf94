//! The four kinds of period (BGB §§ 187–188).

use super::Date;

/// A length of time as laws and contracts state it.
///
/// The four ways to count it give different days, and each rule says which one is its own:
///
/// | counted | method | BGB |
/// |---|---|---|
/// | from an event within a day | [`Period::after_event`] | § 187(1), § 188(2) first case |
/// | from the beginning of a day | [`Period::last_day_from_beginning`] | § 187(2), § 188(2) second case |
/// | back from the end of a day | [`Period::latest_before_end`] | the same, counted backward |
/// | back from the beginning of a day | [`Period::latest_before_beginning`] | the same |
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Days.
    Days(u16),
    /// Weeks of seven days.
    Weeks(u16),
    /// Months, from a number to the same number.
    Months(u16),
    /// Years of twelve months.
    Years(u16),
}

impl Period {
    /// The last day of a period that an event within `day` starts: that day does not count.
    ///
    /// Months and years end on the day of the same number, or on the last day of a month that has no such number.
    ///
    /// ```
    /// use tarifwerk::calendar::{Date, Period};
    ///
    /// let end = Period::Months(1).after_event(Date::parse("2026-01-31")?);
    /// assert_eq!(end, Date::parse("2026-02-28")?);
    /// # Ok::<(), tarifwerk::calendar::DateFault>(())
    /// ```
    #[must_use]
    pub fn after_event(self, day: Date) -> Date {
        match self.months() {
            Some(months) => day.plus_months_clamped(months),
            None => day.plus_days(self.days()),
        }
    }

    /// The last day of a period that starts with the beginning of `day`: that day counts.
    ///
    /// Months and years end on the day before the same number; where the last month has no such number, on its last day.
    ///
    /// ```
    /// use tarifwerk::calendar::{Date, Period};
    ///
    /// let waiting = Period::Months(3).last_day_from_beginning(Date::parse("2026-03-31")?);
    /// assert_eq!(waiting, Date::parse("2026-06-30")?);
    /// let term = Period::Years(1).last_day_from_beginning(Date::parse("2027-03-01")?);
    /// assert_eq!(term, Date::parse("2028-02-29")?);
    /// # Ok::<(), tarifwerk::calendar::DateFault>(())
    /// ```
    #[must_use]
    pub fn last_day_from_beginning(self, day: Date) -> Date {
        let end = self.after_event(day);
        let same_number = self.months().is_none() || end.day() == day.day();
        if same_number { end.previous() } else { end }
    }

    /// The day after [`Period::last_day_from_beginning`]: when the next period, or what was waited for, begins.
    ///
    /// ```
    /// use tarifwerk::calendar::{Date, Period};
    ///
    /// let eighteen = Period::Years(18).first_day_after(Date::parse("2008-02-29")?);
    /// assert_eq!(eighteen, Date::parse("2026-03-01")?);
    /// # Ok::<(), tarifwerk::calendar::DateFault>(())
    /// ```
    #[must_use]
    pub fn first_day_after(self, day: Date) -> Date {
        self.last_day_from_beginning(day).next()
    }

    /// The last day on which notice may arrive that must lie a period before the end of `end`: the latest day from which the
    /// period, counted forward from an event within that day, is over by `end`.
    ///
    /// Weekends and holidays do not move it (§ 193 protects the one who declares, not the one who receives; settled case law).
    ///
    /// ```
    /// use tarifwerk::calendar::{Date, Period};
    ///
    /// let latest = |period: Period, end: &str| Date::parse(end).map(|end| period.latest_before_end(end).to_string());
    /// assert_eq!(latest(Period::Weeks(6), "2026-12-31")?, "2026-11-19");
    /// assert_eq!(latest(Period::Months(6), "2026-09-30")?, "2026-03-31");
    /// assert_eq!(latest(Period::Months(3), "2027-02-28")?, "2026-11-30"); // not 28 November
    /// # Ok::<(), tarifwerk::calendar::DateFault>(())
    /// ```
    #[must_use]
    pub fn latest_before_end(self, end: Date) -> Date {
        let Some(months) = self.months() else {
            return end.plus_days(self.days().saturating_neg());
        };
        let back = end.plus_months_clamped(months.saturating_neg());
        // Clamping maps the last days of a long month onto the end of a short one: all of them still work.
        if end.is_last_of_month() { back.last_of_month() } else { back }
    }

    /// The last day for something that must happen a period before the beginning of `day`.
    ///
    /// ```
    /// use tarifwerk::calendar::{Date, Period};
    ///
    /// let told = Period::Weeks(2).latest_before_beginning(Date::parse("2026-12-01")?);
    /// assert_eq!(told, Date::parse("2026-11-16")?);
    /// # Ok::<(), tarifwerk::calendar::DateFault>(())
    /// ```
    #[must_use]
    pub fn latest_before_beginning(self, day: Date) -> Date {
        self.latest_before_end(day.previous())
    }

    fn months(self) -> Option<i32> {
        match self {
            Self::Months(months) => Some(i32::from(months)),
            Self::Years(years) => Some(i32::from(years).saturating_mul(12)),
            Self::Days(_) | Self::Weeks(_) => None,
        }
    }

    fn days(self) -> i32 {
        match self {
            Self::Days(days) => i32::from(days),
            Self::Weeks(weeks) => i32::from(weeks).saturating_mul(7),
            Self::Months(_) | Self::Years(_) => 0,
        }
    }
}

/// How many years of life are completed at the end of the day before `day`: the age that counts on `day` (§ 187(2) sentence 2).
///
/// ```
/// use tarifwerk::calendar::{Date, years_completed_on};
///
/// let born = Date::parse("2008-02-29")?;
/// assert_eq!(years_completed_on(born, Date::parse("2026-02-28")?), 17);
/// assert_eq!(years_completed_on(born, Date::parse("2026-03-01")?), 18);
/// # Ok::<(), tarifwerk::calendar::DateFault>(())
/// ```
#[must_use]
pub fn years_completed_on(birth: Date, day: Date) -> u16 {
    let years = u16::try_from(day.year().saturating_sub(birth.year())).unwrap_or(0);
    if day >= Period::Years(years).first_day_after(birth) { years } else { years.saturating_sub(1) }
}
