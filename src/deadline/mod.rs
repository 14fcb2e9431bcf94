//! Periods and deadlines of the documents in force between the parties, as data, and the calendar file.
//!
//! - [`deadline_rules`]: what each [`System`] sets, with clause and text.
//! - [`deadlines`]: the dates that follow from events.
//! - [`calendar_file`]: a list of dates as iCalendar text (RFC 5545).

mod calendar_file;
mod compute;
mod events;
mod rule;
mod rules;

pub use calendar_file::{CalendarEvent, CalendarFileInput, calendar_file};
pub use compute::{Deadline, Deadlines, MissingEvents, TriggerDate, deadlines};
pub use events::{DeadlinesInput, Moment};
pub use rule::{Choose, DeadlineKind, DeadlineRule, EventLabel, System, deadline_rules};
