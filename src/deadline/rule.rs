//! What a rule is: who sets it, from which events it counts and how.

use serde::Serialize;

use super::rules;
use crate::calendar::{Date, LocalTime, Period};
use crate::explain::Options;
use crate::input::choice;
use crate::language::Language;

choice! {
    /// Whose document sets a period.
    pub enum System {
        /// KV-Connect terms of use.
        KvConnect = "kv-connect",
        /// CONUS terms for institutions.
        Conus = "conus",
        /// CLICKDOC Videosprechstunde privacy notice.
        Clickdoc = "clickdoc",
        /// BKK SBH privacy notice.
        BkkSbh = "bkk-sbh",
        /// MediAmbulant tariff and its general terms (AVB).
        Mediambulant = "mediambulant",
    }
}

choice! {
    /// What a date is for.
    pub enum DeadlineKind {
        /// Notice that must arrive by then.
        Notice = "notice",
        /// A declaration, application or proof.
        Declaration = "declaration",
        /// A payment.
        Payment = "payment",
        /// Until when something is kept.
        Retention = "retention",
        /// When something takes effect or ends.
        Effect = "effect",
    }
}

choice! {
    /// Which of several triggers decides.
    pub enum Choose {
        /// The earlier one.
        Earlier = "earlier",
        /// The later one.
        Later = "later",
    }
}

/// A text in both languages.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    pub(super) german: &'static str,
    pub(super) english: &'static str,
}

impl Words {
    pub(super) fn pick(self, language: Language) -> &'static str {
        language.pick(self.german, self.english)
    }
}

/// An event that a caller can date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event {
    pub(super) id: &'static str,
    pub(super) label: Words,
    /// Whether the hour counts.
    pub(super) needs_time: bool,
}

/// One move on the calendar.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shift {
    /// End of a period from an event within the day, § 187(1) BGB.
    AfterEvent(Period),
    /// Last day of a period from the beginning of the day, § 187(2) BGB.
    LastFromBeginning(Period),
    /// The day after it.
    FirstAfterFromBeginning(Period),
    /// Last day for notice before the end of the day.
    BackFromEnd(Period),
    /// Last day for something before the beginning of the day.
    BackFromBeginning(Period),
    /// The day after.
    NextDay,
    /// First day of the same month.
    FirstOfMonth,
    /// Last day of the same month.
    EndOfMonth,
    /// First day of the next month.
    FirstOfNextMonth,
    /// First day of the month after the next.
    FirstOfSecondNextMonth,
    /// 1 January of the same year.
    StartOfYear,
    /// The same day if it is a 1 January, else the next one.
    StartOfFullYear,
    /// 31 December of the same year.
    EndOfYear,
    /// 31 December of the next year.
    EndOfNextYear,
    /// 30 June of the next year.
    MiddleOfNextYear,
    /// 31 December of the first year that notice on this day still reaches.
    EndOfYearWithNotice(Period),
    /// The day itself, but not before this one.
    NotBefore(i16, i8, i8),
}

impl Shift {
    pub(super) fn apply(self, day: Date) -> Date {
        match self {
            Self::AfterEvent(period) => period.after_event(day),
            Self::LastFromBeginning(period) => period.last_day_from_beginning(day),
            Self::FirstAfterFromBeginning(period) => period.first_day_after(day),
            Self::BackFromEnd(period) => period.latest_before_end(day),
            Self::BackFromBeginning(period) => period.latest_before_beginning(day),
            Self::NextDay => day.next(),
            Self::FirstOfMonth => day.first_of_month(),
            Self::EndOfMonth => day.last_of_month(),
            Self::FirstOfNextMonth => day.first_of_next_month(),
            Self::FirstOfSecondNextMonth => day.first_of_next_month().first_of_next_month(),
            Self::StartOfYear => Date::first_of_year(day.year()),
            Self::StartOfFullYear => {
                let this_year = Date::first_of_year(day.year());
                if day == this_year { day } else { Period::Years(1).after_event(this_year) }
            }
            Self::EndOfYear => Date::last_of_year(day.year()),
            Self::EndOfNextYear => Period::Years(1).after_event(Date::last_of_year(day.year())),
            Self::MiddleOfNextYear => Period::Months(18).last_day_from_beginning(Date::first_of_year(day.year())),
            Self::EndOfYearWithNotice(period) => {
                let this_year = Date::last_of_year(day.year());
                if day <= period.latest_before_end(this_year) { this_year } else { Period::Years(1).after_event(this_year) }
            }
            Self::NotBefore(year, month, day_of_month) => Date::new(year, month, day_of_month).map_or(day, |first| day.max(first)),
        }
    }
}

/// An event and what to do with its date.
#[derive(Clone, Copy, Debug)]
pub(super) struct Trigger {
    pub(super) event: &'static str,
    pub(super) shifts: &'static [Shift],
    /// Elapsed hours before the time of the event.
    pub(super) hours_before: Option<u16>,
    /// Whether § 193 BGB moves the result to the next working day.
    pub(super) extends: bool,
}

impl Trigger {
    pub(super) const fn new(event: &'static str, shifts: &'static [Shift]) -> Self {
        Self { event, shifts, hours_before: None, extends: false }
    }

    /// A payment or declaration counted forward.
    pub(super) const fn extending(event: &'static str, shifts: &'static [Shift]) -> Self {
        Self { event, shifts, hours_before: None, extends: true }
    }

    /// Elapsed hours before a time.
    pub(super) const fn hours_before(event: &'static str, hours: u16) -> Self {
        Self { event, shifts: &[], hours_before: Some(hours), extends: false }
    }

    pub(super) fn day(&self, day: Date) -> Date {
        self.shifts.iter().fold(day, |day, shift| shift.apply(day))
    }

    pub(super) fn time(&self, time: LocalTime) -> Option<LocalTime> {
        self.hours_before.map(|hours| time.hours_before(hours))
    }
}

/// A rule as data.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    pub(super) id: &'static str,
    pub(super) kind: DeadlineKind,
    pub(super) triggers: &'static [Trigger],
    pub(super) choose: Option<Choose>,
    pub(super) citation: &'static str,
    pub(super) subject: Words,
    pub(super) text: Words,
}

/// The rules of one system, with the events that they count from.
#[derive(Clone, Copy, Debug)]
pub(super) struct RuleBook {
    pub(super) system: System,
    pub(super) events: &'static [Event],
    pub(super) rules: &'static [&'static [Rule]],
}

impl RuleBook {
    pub(super) fn of(system: System) -> Self {
        match system {
            System::KvConnect => rules::kv_connect::BOOK,
            System::Conus => rules::conus::BOOK,
            System::Clickdoc => rules::clickdoc::BOOK,
            System::BkkSbh => rules::bkk_sbh::BOOK,
            System::Mediambulant => rules::mediambulant::BOOK,
        }
    }

    pub(super) fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        self.rules.iter().flat_map(|rules| rules.iter())
    }

    pub(super) fn event(&self, id: &str) -> Option<&'static Event> {
        self.events.iter().find(|event| event.id == id)
    }
}

/// An event by its id and in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct EventLabel {
    /// The id that [`super::deadlines`] takes.
    #[cfg_attr(test, ts(type = "string"))]
    pub event: &'static str,
    /// The event in words.
    #[cfg_attr(test, ts(type = "string"))]
    pub label: &'static str,
    /// Whether it must be given with its time.
    pub needs_time: bool,
}

/// What a document sets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct DeadlineRule {
    /// A stable id.
    #[cfg_attr(test, ts(type = "string"))]
    pub id: &'static str,
    /// Whose document.
    pub system: System,
    /// What the date is for.
    pub kind: DeadlineKind,
    /// The events it counts from.
    #[cfg_attr(test, ts(type = "string[]"))]
    pub events: Vec<&'static str>,
    /// The events in words.
    pub labels: Vec<EventLabel>,
    /// Which of several triggers decides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choose: Option<Choose>,
    /// What it is about, in few words.
    #[cfg_attr(test, ts(type = "string"))]
    pub subject: &'static str,
    /// The rule in one sentence.
    #[cfg_attr(test, ts(type = "string"))]
    pub text: &'static str,
    /// The clause or paragraph.
    #[cfg_attr(test, ts(type = "string"))]
    pub citation: &'static str,
}

/// The rules of one system, or of all.
///
/// ```
/// use tarifwerk::deadline::{System, deadline_rules};
/// use tarifwerk::explain::Options;
///
/// let rules = deadline_rules(Some(System::Conus), Options::default());
/// assert!(rules.iter().any(|rule| rule.id == "conus.notice-deadline" && rule.events == ["term-end"]));
/// ```
#[must_use]
pub fn deadline_rules(system: Option<System>, options: Options) -> Vec<DeadlineRule> {
    let asked = System::ALL.iter().copied().filter(|&known| system.is_none_or(|system| system == known));
    asked.flat_map(|system| rules_of(system, options.language)).collect()
}

fn rules_of(system: System, language: Language) -> impl Iterator<Item = DeadlineRule> {
    let book = RuleBook::of(system);
    book.rules().map(move |rule| {
        let events: Vec<&'static str> = rule.triggers.iter().map(|trigger| trigger.event).collect();
        let label = |event: &Event| EventLabel { event: event.id, label: event.label.pick(language), needs_time: event.needs_time };
        let labels = events.iter().filter_map(|event| book.event(event)).map(label).collect();
        DeadlineRule {
            id: rule.id,
            system: book.system,
            kind: rule.kind,
            events,
            labels,
            choose: rule.choose,
            subject: rule.subject.pick(language),
            text: rule.text.pick(language),
            citation: rule.citation,
        }
    })
}
