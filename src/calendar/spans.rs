//! Stretches of time as sets of minutes: union, difference, and the hours of a wall clock day by day.

use core::ops::Range;

use super::clock::{minutes_to, summer_time};
use super::{ClockTime, Date, LocalTime};
use crate::ordering::by_key;

/// A set of minutes: stretches in ascending order that do not touch, each from its first minute to before its end.
///
/// Minutes are instants, see [`LocalTime::instant`], so that a night in which the clock changes has the hours that it has.
///
/// ```
/// use tarifwerk::calendar::Spans;
///
/// let outages = Spans::new([0..90, 60..120, 300..310]);
/// assert_eq!(outages.minutes(), 130);
/// let planned = Spans::new([100..305]);
/// assert_eq!(outages.without(&planned).minutes(), 105);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spans(Vec<Range<i64>>);

impl Spans {
    /// The union of stretches in any order; empty and reversed ones hold nothing.
    #[must_use]
    pub fn new(stretches: impl IntoIterator<Item = Range<i64>>) -> Self {
        let stretches: Vec<Range<i64>> = stretches.into_iter().filter(|stretch| stretch.start < stretch.end).collect();
        let mut merged: Vec<Range<i64>> = Vec::with_capacity(stretches.len());
        for stretch in by_key(stretches, |stretch| stretch.start) {
            match merged.last_mut() {
                Some(last) if stretch.start <= last.end => last.end = last.end.max(stretch.end),
                _ => merged.push(stretch),
            }
        }
        Self(merged)
    }

    /// The minutes of whole days, both inclusive.
    #[must_use]
    pub fn days(first: Date, last: Date) -> Self {
        Self::new(core::iter::once(LocalTime::midnight(first).instant()..LocalTime::midnight(last.next()).instant()))
    }

    /// The minutes at which a wall clock shows a time from `from` to before `to`, on every day from `first` to `last`.
    ///
    /// Where `to` does not come after `from`, the hours reach over midnight. When the clock changes, minutes that it shows twice count
    /// twice, and those that it skips do not count.
    #[must_use]
    pub fn daily(first: Date, last: Date, from: ClockTime, to: ClockTime) -> Self {
        let mut stretches = Vec::new();
        let mut day = first;
        while day <= last {
            if from < to {
                stretches.extend(on_the_clock(day, from, to));
            } else {
                stretches.extend(on_the_clock(day, ClockTime::MIDNIGHT, to));
                stretches.extend(on_the_clock(day, from, ClockTime::hour(24)));
            }
            day = day.next();
        }
        Self::new(stretches)
    }

    /// The minutes of this set or of another.
    #[must_use]
    pub fn and(&self, others: &Self) -> Self {
        Self::new(self.0.iter().chain(&others.0).cloned())
    }

    /// The minutes of this set that are not in another.
    #[must_use]
    pub fn without(&self, others: &Self) -> Self {
        let mut left = Vec::with_capacity(self.0.len());
        let mut remaining = others.0.as_slice();
        for stretch in &self.0 {
            let mut start = stretch.start;
            // Both sets ascend: what ends before this stretch is never needed again.
            let past = remaining.partition_point(|other| other.end <= start);
            remaining = remaining.get(past..).unwrap_or_default();
            for other in remaining.iter().take_while(|other| other.start < stretch.end) {
                left.push(start..other.start);
                start = start.max(other.end);
            }
            left.push(start..stretch.end);
        }
        Self::new(left)
    }

    /// The minutes of this set that lie in another as well.
    #[must_use]
    pub fn within(&self, others: &Self) -> Self {
        self.without(&self.without(others))
    }

    /// How many minutes there are.
    #[must_use]
    pub fn minutes(&self) -> u64 {
        self.0.iter().map(|stretch| u64::try_from(stretch.end.saturating_sub(stretch.start)).unwrap_or(0)).sum()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The instants of a day at which its clock shows a time of a range: one stretch under winter time and one under summer time, of
/// which one is empty on all days but two of a year.
fn on_the_clock(day: Date, from: ClockTime, to: ClockTime) -> [Range<i64>; 3] {
    const WINTER: i64 = 60;
    const SUMMER: i64 = 120;
    let midnight = minutes_to(day);
    let shown_at = |offset: i64| {
        let universal = midnight.saturating_sub(offset);
        universal.saturating_add(from.minutes())..universal.saturating_add(to.minutes())
    };
    let summer = summer_time(day.year());
    let (winter_hours, summer_hours) = (shown_at(WINTER), shown_at(SUMMER));
    [
        winter_hours.start..winter_hours.end.min(summer.start),
        summer_hours.start.max(summer.start)..summer_hours.end.min(summer.end),
        winter_hours.start.max(summer.end)..winter_hours.end,
    ]
}
