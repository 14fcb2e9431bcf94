//! Value-added tax by date (§ 12(1), § 28(1) UStG).

use crate::calendar::Date;
use crate::money::Percent;

/// From a day on, this standard rate holds; newest first.
struct StandardRate {
    from: (i16, i8, i8),
    percent: u32,
}

/// § 12(1) UStG; 16 % in the second half of 2020 by the Zweites Corona-Steuerhilfegesetz. Before 2007 no quote is made.
const STANDARD_RATES: [StandardRate; 3] = [
    StandardRate { from: (2021, 1, 1), percent: 19 },
    StandardRate { from: (2020, 7, 1), percent: 16 },
    StandardRate { from: (2007, 1, 1), percent: 19 },
];

/// The first year with a known rate.
pub(super) const FIRST_YEAR: i16 = 2007;

/// The standard rate on a day; `None` before 2007.
pub(super) fn standard_rate(day: Date) -> Option<Percent> {
    let in_force = STANDARD_RATES.iter().find(|rate| first_day(rate).is_some_and(|from| from <= day));
    in_force.map(|rate| Percent::whole(rate.percent))
}

/// A rate other than `rate` that holds on some day of a term, if there is one.
pub(super) fn other_rate_within(from: Date, to: Date, rate: Percent) -> Option<Percent> {
    let changes = STANDARD_RATES.iter().filter_map(first_day).filter(|&day| from < day && day <= to);
    core::iter::once(from).chain(changes).filter_map(standard_rate).find(|&other| other != rate)
}

fn first_day(rate: &StandardRate) -> Option<Date> {
    let (year, month, day) = rate.from;
    Date::new(year, month, day)
}
