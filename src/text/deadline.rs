//! The words for deadlines.

use crate::calendar::Date;
use crate::input::Fault;
use crate::language::Language;

/// The sentence of a rule, with what each trigger gives where there are several.
pub fn triggers_in_words<'a>(
    text: &str,
    triggers: impl Iterator<Item = (&'a str, Date)>,
    later: bool,
    language: Language,
) -> String {
    let counted = |(label, date): (&str, Date)| {
        let date = language.date(date);
        language.pick(format!("gerechnet ab „{label}“: {date}"), format!("counted from “{label}”: {date}"))
    };
    let given: Vec<String> = triggers.map(counted).collect();
    match given.len() {
        0 => text.to_owned(),
        1 => format!("{text} ({})", given.join("")),
        count => {
            let given = given.join("; ");
            let decides = match (later, count) {
                (true, 2) => language.pick("das Spätere zählt", "the later counts"),
                (true, _) => language.pick("das Späteste zählt", "the latest counts"),
                (false, 2) => language.pick("das Frühere zählt", "the earlier counts"),
                (false, _) => language.pick("das Früheste zählt", "the earliest counts"),
            };
            format!("{text} ({given} – {decides})")
        }
    }
}

/// What is wrong with the events of a system.
#[derive(Clone, Debug, PartialEq)]
pub enum DeadlineFault {
    /// Hours count, and only the day was stated.
    TimeMissing {
        /// The day.
        date: Date,
    },
    /// A rule leads to a day that no input could name.
    LeadsOut {
        /// The first year of the calendar.
        first_year: i16,
        /// The last one.
        last_year: i16,
    },
    /// A calendar without any entry.
    NoEvents,
}

impl Fault for DeadlineFault {
    fn code(&self) -> &'static str {
        match self {
            Self::TimeMissing { .. } => "time-missing",
            Self::LeadsOut { .. } => "out-of-range",
            Self::NoEvents => "no-events",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        match self {
            Self::TimeMissing { date } => language.pick(
                format!("{field} braucht auch die Uhrzeit, zum Beispiel {date}T04:30, weil hier Stunden zählen"),
                format!("{field} needs its time as well, such as {date}T04:30, since hours count here"),
            ),
            Self::LeadsOut { first_year, last_year } => language.pick(
                format!("{field} muss so liegen, dass alle Daten daraus in die Jahre {first_year} bis {last_year} fallen"),
                format!("{field} must be such that all dates that follow fall within the years {first_year} to {last_year}"),
            ),
            Self::NoEvents => language
                .pick(format!("{field} muss mindestens einen Termin enthalten"), format!("{field} must hold at least one event")),
        }
    }
}
