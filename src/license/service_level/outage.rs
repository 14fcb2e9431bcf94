//! Outages: what a caller states, and which of their minutes count for what.

use super::terms::{ForceMajeure, ServiceTerms};
use crate::calendar::{Date, LocalTime, Spans};
use crate::explain::{Explanation, Placed};
use crate::input::{Path, Report, choice, shape};
use crate::text::{OutageNotCounted, ServiceLevelFault, ServiceLevelRemark, ServiceLevelStep};

/// The longest outage: what is longer is a typing error.
const LONGEST_DAYS: i32 = 366;

choice! {
    /// Why there was no service.
    pub enum Cause {
        /// A failure.
        Unplanned = "unplanned",
        /// Maintenance that was announced (8.4).
        Announced = "announced",
        /// Force majeure (9.5).
        ForceMajeure = "force-majeure",
        /// The customer's own equipment, connection or accounts (9.2).
        Customer = "customer",
    }
}

shape! {
    /// A time without service, in German local time.
    pub struct Outage, at most 10_000 in a list {
        /// The first minute.
        "start" start: LocalTime,
        /// The minute after the last; after `start`, at most 366 days.
        "end" end: LocalTime,
        /// Why.
        "cause" cause: Cause,
        /// When maintenance was announced; required for that cause, without effect for any other.
        "announcedAt" announced_at: Option<LocalTime>,
    }
}

impl Outage {
    fn check(&self, at: &Path<'_>, report: &mut Report) {
        if self.end.instant() <= self.start.instant() {
            report.add(&at.field("end"), &ServiceLevelFault::EndNotAfterStart { start: self.start, end: self.end });
        } else if self.end.date().days_since(self.start.date()) > LONGEST_DAYS {
            report.add(&at.field("end"), &ServiceLevelFault::OutageTooLong { days: LONGEST_DAYS });
        }
        if self.cause == Cause::Announced && self.announced_at.is_none() {
            report.add(&at.field("announcedAt"), &ServiceLevelFault::AnnouncementMissing);
        }
    }

    fn span(&self) -> Spans {
        Spans::new(core::iter::once(self.start.instant()..self.end.instant()))
    }

    /// Why announced maintenance of so many minutes outside the daily window is an outage all the same, if it is.
    fn unplanned_because(&self, terms: &ServiceTerms, minutes: u64) -> Option<ServiceLevelRemark> {
        let Some(rule) = &terms.announced else { return Some(ServiceLevelRemark::NoAnnouncements) };
        let announced_at = self.announced_at?;
        let notice_hours = rule.notice_hours.get();
        let latest = self.start.instant().saturating_sub(i64::from(notice_hours).saturating_mul(60));
        if announced_at.instant() > latest {
            return Some(ServiceLevelRemark::AnnouncedLate { announced_at, notice_hours });
        }
        let most = u64::from(rule.max_minutes);
        (minutes > most).then_some(ServiceLevelRemark::MaintenanceTooLong { minutes, most })
    }
}

pub(super) fn check(outages: &[Outage], at: &Path<'_>, report: &mut Report) {
    for (index, outage) in outages.iter().enumerate() {
        outage.check(&at.item(index), report);
    }
}

/// The minutes of a period, by what they count for.
pub(super) struct Record {
    /// Outside planned windows and maintenance.
    pub(super) promised: Spans,
    /// Outages for which the fee can be reduced.
    pub(super) chargeable: Spans,
    /// Time without service for the availability.
    pub(super) unavailable: Spans,
}

impl Record {
    /// Sorts the minutes of outages by the terms, and says what is worth a second look.
    pub(super) fn new(outages: &[Outage], terms: &ServiceTerms, from: Date, to: Date, explanation: &mut Explanation) -> Self {
        let period = Spans::days(from, to);
        // Maintenance is measured in full, also where it reaches out of the period.
        let (first, last) = (from.plus_days(LONGEST_DAYS.saturating_neg()), to.plus_days(LONGEST_DAYS));
        let window =
            terms.daily_window.as_ref().map_or_else(Spans::default, |window| Spans::daily(first, last, window.from, window.to));

        let mut failures = Vec::new();
        let mut maintenance = Vec::new();
        let mut force_majeure = Vec::new();
        for (index, outage) in outages.iter().enumerate() {
            let mut warn = |remark| explanation.warn(&Placed { remark, path: format!("/outages/{index}") });
            if outage.cause != Cause::Announced && outage.announced_at.is_some() {
                warn(ServiceLevelRemark::AnnouncementIgnored);
            }
            if outage.start.comes_twice() || outage.end.comes_twice() {
                warn(ServiceLevelRemark::ComesTwice);
            }
            if !outage.span().without(&period).is_empty() {
                warn(ServiceLevelRemark::OutsidePeriod { from, to });
            }
            if outage.span().within(&period).is_empty() {
                continue;
            }
            let span = outage.start.instant()..outage.end.instant();
            let outside = outage.span().without(&window).minutes();
            let for_availability = terms.force_majeure == ForceMajeure::CountsForAvailability;
            let reason = match outage.cause {
                Cause::Announced => match outage.unplanned_because(terms, outside) {
                    None => Some(OutageNotCounted::Maintenance { minutes: outside }),
                    Some(remark) => {
                        warn(remark);
                        None
                    }
                },
                Cause::ForceMajeure => Some(OutageNotCounted::ForceMajeure { for_availability }),
                Cause::Customer => Some(OutageNotCounted::Customer),
                Cause::Unplanned => (outside == 0).then_some(OutageNotCounted::DailyWindow),
            };
            match reason {
                Some(OutageNotCounted::Maintenance { .. }) => maintenance.push(span),
                Some(OutageNotCounted::ForceMajeure { .. }) => force_majeure.push(span),
                Some(_) => {}
                None => failures.push(span),
            }
            if let Some(reason) = reason {
                explanation.note(&ServiceLevelStep::NotCounted { number: index.saturating_add(1), reason });
            }
        }
        let planned = window.and(&Spans::new(maintenance));
        let promised = period.without(&planned);
        let chargeable = Spans::new(failures).within(&promised);
        let unavailable = match terms.force_majeure {
            ForceMajeure::Ignored => chargeable.clone(),
            ForceMajeure::CountsForAvailability => chargeable.and(&Spans::new(force_majeure).within(&promised)),
        };
        Self { promised, chargeable, unavailable }
    }
}
