//! The dates that a caller states.

use super::rule::{RuleBook, System};
use crate::calendar::{Date, LocalTime};
use crate::input::{Expected, Fields, Path, Raw, Read, Report, Shape, read_date, read_local_time};
use crate::text::DeadlineFault;

/// A date, with its time where hours count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "IsoDate | IsoDateTime"))]
pub enum Moment {
    /// A day.
    Day(Date),
    /// A German local time.
    Time(LocalTime),
}

impl Moment {
    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Time(time) => time.date(),
        }
    }
}

impl Read for Moment {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        const LONGEST: usize = 64;
        let text = if raw.shape() == Shape::Text { raw.text(LONGEST) } else { None };
        let Some(text) = text.filter(|text| text.contains('T')) else {
            return read_date(Expected::DateOrLocalTime, raw, at, report).map(Self::Day);
        };
        read_local_time(&text, Expected::DateOrLocalTime, raw, at, report).map(Self::Time)
    }
}

/// A system and the dates of its events.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DeadlinesInput {
    /// Whose rules.
    pub system: System,
    /// Each event at most once.
    #[cfg_attr(test, ts(type = "Record<string, IsoDate | IsoDateTime>"))]
    pub events: Vec<(&'static str, Moment)>,
}

impl DeadlinesInput {
    /// The date of an event, where it is stated.
    #[must_use]
    pub fn moment(&self, event: &str) -> Option<Moment> {
        self.events.iter().find(|(id, _)| *id == event).map(|&(_, moment)| moment)
    }
}

impl Read for DeadlinesInput {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let mut fields = Fields::open(raw, at, report)?;
        let system = fields.take::<System>("system");
        let events = system.and_then(|system| fields.take_with("events", |raw, at, report| read_events(system, raw, at, report)));
        fields.know("events");
        fields.close();
        Some(Self { system: system?, events: events? })
    }
}

/// Only the events that the system's rules count from are known.
fn read_events<R: Raw>(system: System, raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Vec<(&'static str, Moment)>> {
    let book = RuleBook::of(system);
    let mut fields = Fields::open(raw, at, report)?;
    let mut events = Vec::new();
    for event in book.events {
        let moment = fields.take::<Option<Moment>>(event.id);
        if let Some(Some(moment)) = moment {
            events.push((event.id, moment));
        }
    }
    fields.close();
    for &(id, moment) in &events {
        let needs_time = book.event(id).is_some_and(|event| event.needs_time);
        if let (true, Moment::Day(date)) = (needs_time, moment) {
            report.add(&at.field(id), &DeadlineFault::TimeMissing { date });
        }
    }
    Some(events)
}
