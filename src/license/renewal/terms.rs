//! How a contract is renewed, as data (5.2, 7.1).

use super::NewTerm;
use crate::calendar::{Date, Period};
use crate::input::{WholeNumber, choice, shape};

choice! {
    /// From which day the weeks to the price date are counted back (7.1: "vor Ablauf der Kündigungsfrist").
    pub enum PriceDateAnchor {
        /// The last day for notice: the earlier date, safe for the vendor.
        NoticeDeadline = "notice-deadline",
        /// The end of the term.
        TermEnd = "term-end",
    }
}

impl PriceDateAnchor {
    pub(super) fn other(self) -> Self {
        match self {
            Self::NoticeDeadline => Self::TermEnd,
            Self::TermEnd => Self::NoticeDeadline,
        }
    }
}

shape! {
    /// How a contract is renewed; the terms of CONUS unless stated.
    pub struct RenewalTerms {
        /// Weeks between the last day for notice and the end of the term, 0 to 104; CONUS: 6 (5.2).
        "noticeWeeks" notice_weeks: WholeNumber<0, 104>,
        /// Weeks between the price date and its anchor, 0 to 104; CONUS: 8 (7.1).
        "priceDateWeeks" price_date_weeks: WholeNumber<0, 104>,
        /// What those weeks are counted back from; CONUS: the last day for notice (reading).
        "priceDateAnchor" price_date_anchor: PriceDateAnchor,
        /// Years of the new term, 1 to 20; CONUS: 1 (5.2).
        "years" years: WholeNumber<1, 20>,
    }
}

impl RenewalTerms {
    /// Six weeks of notice, prices of eight weeks before, one year at a time (5.2, 7.1).
    #[must_use]
    pub const fn conus() -> Self {
        Self {
            notice_weeks: WholeNumber::clamped(6),
            price_date_weeks: WholeNumber::clamped(8),
            price_date_anchor: PriceDateAnchor::NoticeDeadline,
            years: WholeNumber::clamped(1),
        }
    }

    /// Whether these are the terms of CONUS, by whichever reading.
    pub(super) fn are_conus(&self) -> bool {
        *self == Self { price_date_anchor: self.price_date_anchor, ..Self::conus() }
    }

    pub(super) fn notice_deadline(&self, term_end: Date) -> Date {
        weeks(self.notice_weeks).latest_before_end(term_end)
    }

    pub(super) fn price_date(&self, anchor: PriceDateAnchor, term_end: Date) -> Date {
        let end = match anchor {
            PriceDateAnchor::NoticeDeadline => self.notice_deadline(term_end),
            PriceDateAnchor::TermEnd => term_end,
        };
        weeks(self.price_date_weeks).latest_before_end(end)
    }

    pub(super) fn new_term(&self, term_end: Date) -> NewTerm {
        let from = term_end.next();
        let years = Period::Years(u16::try_from(self.years.get()).unwrap_or(1));
        NewTerm { from, to: years.last_day_from_beginning(from) }
    }
}

fn weeks(number: WholeNumber<0, 104>) -> Period {
    Period::Weeks(u16::try_from(number.get()).unwrap_or(0))
}
