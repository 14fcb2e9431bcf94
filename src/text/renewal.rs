//! The words for the renewal of a contract.

use std::borrow::Cow;

use super::conus::{clauses, own_terms};
use super::counted;
use crate::calendar::Date;
use crate::explain::Sentence;
use crate::language::Language;
use crate::money::Money;

/// Why a fee applies to the new term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FeeReason {
    /// The parties agreed on it.
    Agreed,
    /// The list asks for less.
    Decrease,
    /// The list asks for the same.
    Same,
    /// The list asks for more, and the vendor said so in time.
    NotifiedInTime {
        /// When the notice arrived.
        on: Date,
        /// By when it had to.
        price_date: Date,
    },
    /// The list asks for more, and the vendor said so too late.
    NotifiedLate {
        /// When the notice arrived.
        on: Date,
        /// By when it had to.
        price_date: Date,
    },
    /// The list asks for more, and the vendor said nothing.
    NotNotified {
        /// By when it had to.
        price_date: Date,
    },
}

/// A step of a renewal.
#[derive(Clone, Debug, PartialEq)]
pub enum RenewalStep {
    /// The last day for notice.
    NoticeDeadline {
        /// Weeks before the end.
        weeks: u32,
        /// Last day of the term.
        term_end: Date,
        /// The last day for notice.
        date: Date,
    },
    /// The term that follows.
    NewTerm {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// The day whose prices hold.
    PriceDate {
        /// Weeks before the anchor.
        weeks: u32,
        /// Whether the anchor is the last day for notice.
        anchor_is_notice: bool,
        /// The day.
        date: Date,
        /// The day by the other anchor.
        other: Date,
    },
    /// The list in force.
    List {
        /// Its title.
        title: String,
        /// Since when it holds for renewals.
        from: Date,
        /// The day that decides.
        price_date: Date,
    },
    /// What the list asks for.
    ListFee {
        /// The fee so far.
        current_fee: Money,
    },
    /// The fee that applies.
    Fee {
        /// Why.
        reason: FeeReason,
    },
}

impl Sentence for RenewalStep {
    fn rule(&self) -> &'static str {
        match self {
            Self::NoticeDeadline { .. } => "renewal.notice-deadline",
            Self::NewTerm { .. } => "renewal.new-term",
            Self::PriceDate { .. } => "renewal.price-date",
            Self::List { .. } => "renewal.price-list",
            Self::ListFee { .. } => "renewal.list-fee",
            Self::Fee { .. } => "renewal.fee",
        }
    }

    fn citation(&self, language: Language) -> Cow<'static, str> {
        Cow::Owned(clauses(self.clauses(), language))
    }

    fn citation_of_own_terms(&self, language: Language) -> Cow<'static, str> {
        Cow::Owned(own_terms(self.clauses(), language))
    }

    fn text(&self, language: Language) -> String {
        let day = |date: &Date| language.date(*date);
        match self {
            Self::NoticeDeadline { weeks, term_end, date } => {
                let (end, date, weeks) = (day(term_end), day(date), counted::weeks((*weeks).into(), language));
                language.pick(
                    format!("Eine Kündigung muss {weeks} vor dem Laufzeitende {end} zugehen, spätestens am {date}"),
                    format!("Notice must arrive {weeks} before the term ends on {end}, at the latest on {date}"),
                )
            }
            Self::NewTerm { from, to } => {
                let (from, to) = (day(from), day(to));
                language.pick(
                    format!("Ohne Kündigung läuft der Vertrag weiter vom {from} bis zum {to}"),
                    format!("Without notice the contract continues from {from} to {to}"),
                )
            }
            Self::PriceDate { weeks, anchor_is_notice, date, other } => {
                let (date, other, weeks) = (day(date), day(other), counted::weeks((*weeks).into(), language));
                let (anchor, other_anchor) = anchors(*anchor_is_notice, language);
                language.pick(
                    format!(
                        "Stichtag für Preise und Mitteilung: {weeks} vor {anchor}, der {date} (so gelesen; vor {other_anchor} \
                         gerechnet wäre es der {other})"
                    ),
                    format!(
                        "Date for prices and notification: {weeks} before {anchor}, {date} (our reading; counted from \
                         {other_anchor} it would be {other})"
                    ),
                )
            }
            Self::List { title, from, price_date } => {
                let (from, date) = (day(from), day(price_date));
                language.pick(
                    format!("Am {date} gilt für Verlängerungen die Preisliste „{title}“, in Kraft seit {from}"),
                    format!("On {date} the price list “{title}” holds for renewals, in force since {from}"),
                )
            }
            Self::ListFee { current_fee } => {
                let current = language.amount(*current_fee);
                language.pick(
                    format!("Jahresgebühr nach dieser Preisliste, bisher {current}"),
                    format!("Fee of a year under this price list, so far {current}"),
                )
            }
            Self::Fee { reason } => {
                let why = reason.text(language);
                language.pick(format!("Gebühr der neuen Laufzeit: {why}"), format!("Fee of the new term: {why}"))
            }
        }
    }
}

impl RenewalStep {
    fn clauses(&self) -> &'static str {
        match self {
            Self::NoticeDeadline { .. } | Self::NewTerm { .. } => "5.2",
            Self::PriceDate { .. } => "7.1, 7.3",
            Self::List { .. } => "7.1",
            Self::ListFee { .. } => "7.1, 7.2",
            Self::Fee { .. } => "7.3, 7.4",
        }
    }
}

fn anchors(anchor_is_notice: bool, language: Language) -> (&'static str, &'static str) {
    let notice = language.pick("dem letzten Tag für die Kündigung", "the last day for notice");
    let end = language.pick("dem Laufzeitende", "the end of the term");
    if anchor_is_notice { (notice, end) } else { (end, notice) }
}

impl FeeReason {
    fn text(self, language: Language) -> String {
        let day = |date: Date| language.date(date);
        match self {
            Self::Agreed => language.pick("so vereinbart", "as agreed").to_owned(),
            Self::Decrease => language
                .pick("eine Verringerung gilt auch ohne Mitteilung", "a decrease applies without notification too")
                .to_owned(),
            Self::Same => language.pick("unverändert", "unchanged").to_owned(),
            Self::NotifiedInTime { on, price_date } => {
                let (on, by) = (day(on), day(price_date));
                language.pick(
                    format!("die Erhöhung wurde rechtzeitig mitgeteilt, am {on} (spätestens {by})"),
                    format!("the increase was notified in time, on {on} (by {by})"),
                )
            }
            Self::NotifiedLate { on, price_date } => {
                let (on, by) = (day(on), day(price_date));
                language.pick(
                    format!("die Erhöhung wurde zu spät mitgeteilt, am {on} statt bis {by}; die bisherige Gebühr bleibt"),
                    format!("the increase was notified too late, on {on} instead of by {by}; the fee stays as it was"),
                )
            }
            Self::NotNotified { price_date } => {
                let by = day(price_date);
                language.pick(
                    format!("ohne Mitteilung bis {by} gilt die Erhöhung nicht; die bisherige Gebühr bleibt"),
                    format!("without notification by {by} the increase does not apply; the fee stays as it was"),
                )
            }
        }
    }
}

/// What a calendar says on a date of a renewal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RenewalEventWords {
    /// The day whose prices hold.
    PriceDate,
    /// The last day for notice.
    NoticeDeadline,
    /// The new term begins.
    NewTermBegins,
    /// The new term ends.
    NewTermEnds,
}

impl RenewalEventWords {
    /// The title of the entry.
    #[must_use]
    pub fn title(self, language: Language) -> &'static str {
        match self {
            Self::PriceDate => {
                language.pick("Stichtag der Preisliste und der Mitteilung", "Date for the price list and the notification")
            }
            Self::NoticeDeadline => language.pick("Letzter Tag für die Kündigung", "Last day for notice"),
            Self::NewTermBegins => language.pick("Beginn der verlängerten Laufzeit", "Renewed term begins"),
            Self::NewTermEnds => language.pick("Ende der verlängerten Laufzeit", "Renewed term ends"),
        }
    }

    /// What to know about it, and where it stands: in the terms of CONUS, or in the contract's own in their place.
    #[must_use]
    pub fn description(self, has_own_terms: bool, language: Language) -> String {
        let (sentence, numbers) = match self {
            Self::PriceDate => (
                language.pick(
                    "Es gelten die Preise dieses Tages; eine geänderte Gebühr muss bis zu diesem Tag in Textform mitgeteilt sein",
                    "The prices of this day hold; a changed fee must be notified in text form by this day",
                ),
                "7.1, 7.3",
            ),
            Self::NoticeDeadline => (
                language.pick(
                    "Bis zu diesem Tag muss eine Kündigung zugehen, sonst verlängert sich der Vertrag",
                    "Notice must arrive by this day, or the contract is renewed",
                ),
                "5.2",
            ),
            Self::NewTermBegins => (
                language.pick(
                    "Die neue Laufzeit beginnt mit diesem Tag; ab jetzt gilt ihre Gebühr",
                    "The new term begins with this day; its fee applies from now on",
                ),
                "5.2, 7.1",
            ),
            Self::NewTermEnds => (language.pick("Letzter Tag der neuen Laufzeit", "Last day of the new term"), "5.2"),
        };
        let source = if has_own_terms { own_terms(numbers, language) } else { clauses(numbers, language) };
        format!("{sentence} ({source}).")
    }
}
