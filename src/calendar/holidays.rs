//! Nationwide holidays and working days (BGB § 193).

use super::Date;

/// The first year whose nationwide holidays are known here: since 1995 the Day of Repentance is no longer one of them.
pub const HOLIDAYS_KNOWN_FROM: i16 = 1995;
/// The last year: the law in force in 2026, carried forward. An act that changes it changes this file.
pub const HOLIDAYS_KNOWN_TO: i16 = 2099;

/// Month and day of the holidays with a fixed date in all sixteen Länder.
const FIXED: [(i8, i8); 5] = [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)];
/// Days after Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday.
const AFTER_EASTER: [i32; 4] = [-2, 1, 39, 50];
/// Year, month and day of what was a holiday once: 500 years of Reformation.
const ONCE: [(i16, i8, i8); 1] = [(2017, 10, 31)];

/// Whether the day is a holiday in all of Germany; `None` outside the years in which the list is known.
///
/// ```
/// use tarifwerk::calendar::{Date, is_holiday};
///
/// assert_eq!(is_holiday(Date::parse("2026-04-03")?), Some(true)); // Good Friday
/// assert_eq!(is_holiday(Date::parse("2017-10-31")?), Some(true)); // only in that year
/// assert_eq!(is_holiday(Date::parse("1990-06-17")?), None);
/// # Ok::<(), tarifwerk::calendar::DateFault>(())
/// ```
#[must_use]
pub fn is_holiday(day: Date) -> Option<bool> {
    if !(HOLIDAYS_KNOWN_FROM..=HOLIDAYS_KNOWN_TO).contains(&day.year()) {
        return None;
    }
    let fixed = FIXED.contains(&(day.month(), day.day()));
    let once = ONCE.contains(&(day.year(), day.month(), day.day()));
    let moving = easter_sunday(day.year()).is_some_and(|easter| AFTER_EASTER.contains(&day.days_since(easter)));
    Some(fixed || once || moving)
}

/// Whether the day is a Saturday, a Sunday or a known nationwide holiday.
#[must_use]
pub fn is_day_off(day: Date) -> bool {
    day.is_weekend() || is_holiday(day) == Some(true)
}

/// The day itself where it is a working day, else the next one: when a payment or a declaration is due (BGB § 193).
///
/// Outside the years with known holidays only weekends move the day.
///
/// ```
/// use tarifwerk::calendar::{Date, next_working_day};
///
/// assert_eq!(next_working_day(Date::parse("2026-04-03")?), Date::parse("2026-04-07")?); // over Easter
/// # Ok::<(), tarifwerk::calendar::DateFault>(())
/// ```
#[must_use]
pub fn next_working_day(day: Date) -> Date {
    let mut day = day;
    while is_day_off(day) {
        day = day.next();
    }
    day
}

/// The last working day before `day`: the safe one where notice must arrive and § 193 does not help.
#[must_use]
pub fn last_working_day_before(day: Date) -> Date {
    let mut day = day.previous();
    while is_day_off(day) {
        day = day.previous();
    }
    day
}

/// Easter Sunday by the Gregorian rule in Lichtenberg's form of Gauss's formula.
fn easter_sunday(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let century = year_number.div_euclid(100);
    let moon_shift = 15_i32
        .saturating_add((century.saturating_mul(3).saturating_add(3)).div_euclid(4))
        .saturating_sub((century.saturating_mul(8).saturating_add(13)).div_euclid(25));
    let sun_shift = 2_i32.saturating_sub((century.saturating_mul(3).saturating_add(3)).div_euclid(4));
    let golden = year_number.rem_euclid(19);
    let moon = golden.saturating_mul(19).saturating_add(moon_shift).rem_euclid(30);
    let correction = moon.saturating_add(golden.div_euclid(11)).div_euclid(29);
    let full_moon = 21_i32.saturating_add(moon).saturating_sub(correction);
    let first_sunday =
        7_i32.saturating_sub(year_number.saturating_add(year_number.div_euclid(4)).saturating_add(sun_shift).rem_euclid(7));
    let distance = 7_i32.saturating_sub(full_moon.saturating_sub(first_sunday).rem_euclid(7));
    let day_of_march = full_moon.saturating_add(distance);
    Date::new(year, 3, 1).map(|march| march.plus_days(day_of_march.saturating_sub(1)))
}
