//! The words for remarks on a renewal and for faults of its input.

use crate::calendar::Date;
use crate::explain::Remark;
use crate::input::Fault;
use crate::language::Language;

/// A remark on a renewal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenewalRemark {
    /// The two readings see different lists.
    OtherList {
        /// The list that was taken.
        title: String,
        /// Its price date.
        price_date: Date,
        /// The list of the other reading, if there is one.
        other: Option<String>,
        /// The other price date.
        other_date: Date,
    },
    /// The notification lies between the two dates.
    NotifiedBetween {
        /// When it arrived.
        on: Date,
        /// The earlier of the two dates.
        earlier: Date,
        /// The later one.
        later: Date,
    },
}

impl Remark for RenewalRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::OtherList { .. } => "other-price-list",
            Self::NotifiedBetween { .. } => "notified-between-readings",
        }
    }

    fn path(&self) -> Option<String> {
        let path = match self {
            Self::OtherList { .. } => "/priceLists",
            Self::NotifiedBetween { .. } => "/notifiedOn",
        };
        Some(path.to_owned())
    }

    fn message(&self, language: Language) -> String {
        let day = |date: &Date| language.date(*date);
        match self {
            Self::OtherList { title, price_date, other: Some(other), other_date } => {
                let (date, other_date) = (day(price_date), day(other_date));
                language.pick(
                    format!(
                        "Am Stichtag {date} gilt die Preisliste „{title}“, nach der anderen Lesart am {other_date} aber „{other}“"
                    ),
                    format!("On {date} the price list “{title}” holds, by the other reading on {other_date} however “{other}”"),
                )
            }
            Self::OtherList { title, price_date, other: None, other_date } => {
                let (date, other_date) = (day(price_date), day(other_date));
                language.pick(
                    format!(
                        "Am Stichtag {date} gilt die Preisliste „{title}“, nach der anderen Lesart am {other_date} aber noch keine"
                    ),
                    format!("On {date} the price list “{title}” holds, by the other reading on {other_date} however none yet"),
                )
            }
            Self::NotifiedBetween { on, earlier, later } => {
                let (on, earlier, later) = (day(on), day(earlier), day(later));
                language.pick(
                    format!(
                        "Die Mitteilung vom {on} liegt zwischen den beiden möglichen Stichtagen {earlier} und {later}; ob sie \
                         rechtzeitig war, hängt von der Lesart der Ziffer 7.1 ab"
                    ),
                    format!(
                        "The notification of {on} lies between the two possible dates {earlier} and {later}; whether it was in time \
                         depends on how clause 7.1 is read"
                    ),
                )
            }
        }
    }
}

/// What is wrong with the input of a renewal, beyond single values, price lists and the order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenewalFault {
    /// There is no price list at all.
    NoPriceLists,
    /// Two lists with one id.
    ListRepeated {
        /// The id.
        id: String,
    },
    /// Two lists from the same day: neither is the newer one.
    SameDate {
        /// The second list.
        id: String,
        /// The first.
        twin: String,
        /// The day.
        date: Date,
    },
    /// No list holds on the price date.
    NoListInForce {
        /// The price date.
        price_date: Date,
        /// When the first list begins.
        first: Date,
    },
    /// The new term runs out of the calendar.
    TermTooLong {
        /// The last year.
        last_year: i16,
    },
}

impl Fault for RenewalFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NoPriceLists => "missing",
            Self::ListRepeated { .. } => "repeated",
            Self::SameDate { .. } => "ambiguous",
            Self::NoListInForce { .. } => "no-price-list",
            Self::TermTooLong { .. } => "out-of-range",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        let day = |date: &Date| language.date(*date);
        match self {
            Self::NoPriceLists => language.pick(
                format!("{field} muss mindestens eine Preisliste enthalten"),
                format!("{field} must hold at least one price list"),
            ),
            Self::ListRepeated { id } => language.pick(
                format!("{field} muss je Preisliste verschieden sein, nicht zweimal \"{id}\""),
                format!("{field} must differ between price lists, not \"{id}\" twice"),
            ),
            Self::SameDate { id, twin, date } => {
                let date = day(date);
                language.pick(
                format!("{field} muss sich unterscheiden, damit die neuere Preisliste feststeht, nicht {date} für \"{twin}\" und \"{id}\""),
                format!("{field} must differ so that one price list is the newer one, not {date} for both \"{twin}\" and \"{id}\""),
            )
            }
            Self::NoListInForce { price_date, first } => {
                let (price_date, first) = (day(price_date), day(first));
                language.pick(
                    format!("{field} muss eine Preisliste enthalten, die am Stichtag {price_date} gilt; die erste gilt ab {first}"),
                    format!(
                        "{field} must hold a price list in force on the price date {price_date}; the first one begins on {first}"
                    ),
                )
            }
            Self::TermTooLong { last_year } => language.pick(
                format!("{field} muss so liegen, dass die neue Laufzeit bis Ende {last_year} endet"),
                format!("{field} must be such that the new term ends by the end of {last_year}"),
            ),
        }
    }
}
