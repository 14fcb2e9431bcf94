//! A list of dates as iCalendar text (RFC 5545): same input, same bytes.

use core::fmt::Write as _;

use crate::calendar::Date;
use crate::explain::Options;
use crate::input::{Compute, Label, Path, Problem, Report, shape};
use crate::text::DeadlineFault;

shape! {
    /// An all-day entry.
    pub struct CalendarEvent {
        /// The day.
        "date" date: Date,
        /// What the calendar shows.
        "title" title: Label,
        /// What it shows on opening the entry.
        "description" description: Option<Label>,
    }
}

shape! {
    /// A calendar to write.
    pub struct CalendarFileInput {
        /// The name of the calendar.
        "name" name: Label,
        /// The day of writing, which each entry carries.
        "stamp" stamp: Date,
        /// The entries, at least one, in any order.
        "events" events: Vec<CalendarEvent>,
    }
}

/// How many days before an entry its reminder shows.
const REMINDER_DAYS: u16 = 14;
/// RFC 5545 § 3.1: lines of at most 75 octets, without the break.
const LONGEST_LINE: usize = 75;

/// Writes dates as an iCalendar file: all-day entries that block no time, each with a reminder two weeks before.
///
/// Ids derive from the calendar's name and the entries, so that loading a newer file updates the calendar instead of doubling it,
/// and the file of another contract leaves it alone.
///
/// # Errors
///
/// No entry at all: RFC 5545 § 3.4 knows no empty calendar.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::deadline::{CalendarEvent, CalendarFileInput, calendar_file};
/// use tarifwerk::explain::Options;
/// use tarifwerk::input::Label;
///
/// let stamp = Date::parse("2026-11-22")?;
/// let event = CalendarEvent { date: Date::parse("2026-12-31")?, title: Label::new("Kündigung, spätestens"), description: None };
/// let input = CalendarFileInput { name: Label::new("CONUS"), stamp, events: vec![event] };
/// let file = calendar_file(&input, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// assert!(file.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"));
/// assert!(file.contains("SUMMARY:Kündigung\\, spätestens\r\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn calendar_file(input: &CalendarFileInput, options: Options) -> Result<String, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for CalendarFileInput {
    type Answer = String;

    fn compute(&self, options: Options, mut report: Report) -> Result<String, Vec<Problem>> {
        if self.events.is_empty() {
            report.add(&Path::ROOT.field("events"), &DeadlineFault::NoEvents);
        }
        if report.is_empty() { Ok(self.written(options)) } else { Err(report.into_problems()) }
    }
}

impl CalendarFileInput {
    fn written(&self, options: Options) -> String {
        let mut file = File::default();
        file.line("BEGIN", "VCALENDAR");
        file.line("VERSION", "2.0");
        file.line("PRODID", options.language.pick("-//Tarifwerk//Fristen//DE", "-//Tarifwerk//Deadlines//EN"));
        file.line("CALSCALE", "GREGORIAN");
        file.line("X-WR-CALNAME", &escaped(self.name.as_str()));
        let mut seen: Vec<u64> = Vec::with_capacity(self.events.len());
        for event in &self.events {
            let id = self.fingerprint(event);
            let copies = seen.iter().filter(|&&before| before == id).count();
            seen.push(id);
            file.event(event, self.stamp, &format!("{id:016x}-{copies}@tarifwerk"));
        }
        file.line("END", "VCALENDAR");
        file.text
    }

    /// FNV-1a over what tells an entry from others: stable, and all that an id needs.
    fn fingerprint(&self, event: &CalendarEvent) -> u64 {
        let mut text = String::new();
        // Writing to a string cannot fail.
        let _ = write!(text, "{}\n{}\n{}", self.name.as_str(), event.date, event.title.as_str());
        text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    }
}

#[derive(Default)]
struct File {
    text: String,
}

impl File {
    fn event(&mut self, event: &CalendarEvent, stamp: Date, id: &str) {
        self.line("BEGIN", "VEVENT");
        self.line("UID", id);
        self.line("DTSTAMP", &format!("{}T000000Z", basic(stamp)));
        self.line("DTSTART;VALUE=DATE", &basic(event.date));
        self.line("DTEND;VALUE=DATE", &basic(event.date.next()));
        self.line("SUMMARY", &escaped(event.title.as_str()));
        if let Some(description) = &event.description {
            self.line("DESCRIPTION", &escaped(description.as_str()));
        }
        self.line("TRANSP", "TRANSPARENT");
        self.line("BEGIN", "VALARM");
        self.line("ACTION", "DISPLAY");
        self.line("DESCRIPTION", &escaped(event.title.as_str()));
        self.line("TRIGGER", &format!("-P{REMINDER_DAYS}D"));
        self.line("END", "VALARM");
        self.line("END", "VEVENT");
    }

    /// Writes a line, folded before the 76th octet and never inside a character.
    fn line(&mut self, name: &str, value: &str) {
        let mut length = 0_usize;
        for sign in name.chars().chain([':']).chain(value.chars()) {
            let octets = sign.len_utf8();
            if length.saturating_add(octets) > LONGEST_LINE {
                self.text.push_str("\r\n ");
                length = 1;
            }
            self.text.push(sign);
            length = length.saturating_add(octets);
        }
        self.text.push_str("\r\n");
    }
}

/// "20261231".
fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// RFC 5545 § 3.3.11; line breaks of every kind become `\n`, other control characters a space.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut previous = '\0';
    for sign in text.chars() {
        match sign {
            '\n' if previous == '\r' => {}
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(sign);
            }
            '\n' | '\r' => escaped.push_str("\\n"),
            sign if sign.is_control() => escaped.push(' '),
            sign => escaped.push(sign),
        }
        previous = sign;
    }
    escaped
}
