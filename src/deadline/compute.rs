//! From events to dates.

use serde::Serialize;

use super::events::{DeadlinesInput, Moment};
use super::rule::{Choose, DeadlineKind, Rule, RuleBook, Trigger};
use crate::calendar::{Date, FIRST_YEAR, LAST_YEAR, LocalTime, is_day_off, is_holiday, last_working_day_before, next_working_day};
use crate::explain::Options;
use crate::input::{Compute, Path, Problem, Report};
use crate::language::Language;
use crate::ordering::by_key;
use crate::text::{DeadlineFault, triggers_in_words};

/// What one of several triggers gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TriggerDate {
    /// The event.
    #[cfg_attr(test, ts(type = "string"))]
    pub event: &'static str,
    /// The date that it gives.
    pub date: Date,
}

/// A date that follows from events.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct Deadline {
    /// The id of the rule.
    #[cfg_attr(test, ts(type = "string"))]
    pub rule: &'static str,
    /// What the date is for.
    pub kind: DeadlineKind,
    /// What it is about, in few words.
    #[cfg_attr(test, ts(type = "string"))]
    pub subject: &'static str,
    /// The date.
    pub date: Date,
    /// The German local time, where hours count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// The rule in one sentence, and what each trigger gives where there are several.
    pub text: String,
    /// The clause or paragraph.
    #[cfg_attr(test, ts(type = "string"))]
    pub citation: &'static str,
    /// The next working day, where § 193 BGB moves the date and the holidays are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_to: Option<Date>,
    /// The last working day before, where something must arrive on a day off and § 193 does not help.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workday_before: Option<Date>,
    /// What each trigger gives, where there are several.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(as = "Option<Vec<TriggerDate>>", optional))]
    pub triggers: Vec<TriggerDate>,
}

/// A rule that cannot answer yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct MissingEvents {
    /// The id of the rule.
    #[cfg_attr(test, ts(type = "string"))]
    pub rule: &'static str,
    /// The events that it needs.
    #[cfg_attr(test, ts(type = "string[]"))]
    pub events: Vec<&'static str>,
}

/// The dates of a system, in order, and what is missing for the others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Deadlines {
    /// By date, then in the order of the rules.
    pub deadlines: Vec<Deadline>,
    /// Rules without their events.
    pub missing: Vec<MissingEvents>,
}

/// Computes every date that follows from the events of a system.
///
/// # Errors
///
/// Unknown events, events without a time where hours count, and those that lead beyond the years that an input may name. A missing event is no error: its rules are named in
/// [`Deadlines::missing`].
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::deadline::{DeadlinesInput, Moment, System, deadlines};
/// use tarifwerk::explain::Options;
///
/// let events = vec![("term-end", Moment::Day(Date::parse("2026-12-31")?))];
/// let dates = deadlines(&DeadlinesInput { system: System::Conus, events }, Options::default());
/// let dates = dates.map_err(|problems| format!("{problems:?}"))?;
/// let notice = dates.deadlines.iter().find(|deadline| deadline.rule == "conus.notice-deadline").ok_or("no such rule")?;
/// assert_eq!(notice.date, Date::parse("2026-11-19")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn deadlines(input: &DeadlinesInput, options: Options) -> Result<Deadlines, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for DeadlinesInput {
    type Answer = Deadlines;

    fn compute(&self, options: Options, mut report: Report) -> Result<Deadlines, Vec<Problem>> {
        let book = RuleBook::of(self.system);
        self.check_years(&book, &mut report);
        if !report.is_empty() {
            return Err(report.into_problems());
        }
        let mut answer = Deadlines { deadlines: Vec::new(), missing: Vec::new() };
        for rule in book.rules() {
            match self.apply(&book, rule, options.language) {
                Ok(deadline) => answer.deadlines.push(deadline),
                Err(events) => answer.missing.push(MissingEvents { rule: rule.id, events }),
            }
        }
        answer.deadlines = by_key(answer.deadlines, |deadline| deadline.date);
        Ok(answer)
    }
}

/// What one trigger gives.
struct Outcome<'a> {
    trigger: &'a Trigger,
    date: Date,
    extended: Date,
    time: Option<LocalTime>,
}

impl Outcome<'_> {
    fn is_nameable(&self) -> bool {
        self.time.map_or(self.extended, LocalTime::date).is_nameable() && self.date.is_nameable()
    }
}

impl DeadlinesInput {
    /// Reports events from which a rule counts beyond the calendar.
    fn check_years(&self, book: &RuleBook, report: &mut Report) {
        let root = Path::ROOT;
        let at = root.field("events");
        for &(event, _) in &self.events {
            let triggers = book.rules().flat_map(|rule| rule.triggers).filter(|trigger| trigger.event == event);
            let leads_out = triggers.filter_map(|trigger| self.outcome(trigger)).any(|outcome| !outcome.is_nameable());
            if leads_out {
                report.add(&at.field(event), &DeadlineFault::LeadsOut { first_year: FIRST_YEAR, last_year: LAST_YEAR });
            }
        }
    }

    /// The date of a rule, or the events that it still needs.
    fn apply(&self, book: &RuleBook, rule: &'static Rule, language: Language) -> Result<Deadline, Vec<&'static str>> {
        let known: Vec<Outcome<'_>> = rule.triggers.iter().filter_map(|trigger| self.outcome(trigger)).collect();
        let missing: Vec<&'static str> =
            rule.triggers.iter().map(|trigger| trigger.event).filter(|&event| self.moment(event).is_none()).collect();
        // The earlier of two dates is a safe bound with only one of them known; the later one is not.
        let needs_all = rule.choose != Some(Choose::Earlier);
        let decides = match rule.choose {
            Some(Choose::Later) => known.iter().max_by_key(|outcome| outcome.date),
            _ => known.iter().min_by_key(|outcome| outcome.date),
        };
        let Some(decides) = decides.filter(|_| missing.is_empty() || !needs_all) else { return Err(missing) };
        let extended = match rule.choose {
            Some(Choose::Later) => known.iter().map(|outcome| outcome.extended).max(),
            _ => known.iter().map(|outcome| outcome.extended).min(),
        };
        let triggers: Vec<TriggerDate> = if rule.triggers.len() > 1 {
            known.iter().map(|outcome| TriggerDate { event: outcome.trigger.event, date: outcome.date }).collect()
        } else {
            Vec::new()
        };
        let labelled = triggers.iter().filter_map(|given| Some((book.event(given.event)?.label.pick(language), given.date)));
        let date = decides.time.map_or(decides.date, LocalTime::date);
        let extended_to = extended.filter(|&extended| extended != date && decides.time.is_none());
        let must_arrive = matches!(rule.kind, DeadlineKind::Notice | DeadlineKind::Declaration);
        let is_safer_before = must_arrive && extended_to.is_none() && is_holiday(date).is_some() && is_day_off(date);
        Ok(Deadline {
            rule: rule.id,
            kind: rule.kind,
            subject: rule.subject.pick(language),
            date,
            time: decides.time.map(LocalTime::clock),
            text: triggers_in_words(rule.text.pick(language), labelled, rule.choose == Some(Choose::Later), language),
            citation: rule.citation,
            extended_to,
            workday_before: is_safer_before.then(|| last_working_day_before(date)),
            triggers,
        })
    }

    fn outcome<'a>(&self, trigger: &'a Trigger) -> Option<Outcome<'a>> {
        let moment = self.moment(trigger.event)?;
        let date = trigger.day(moment.date());
        let extended = if trigger.extends && is_holiday(date).is_some() { next_working_day(date) } else { date };
        let time = match moment {
            Moment::Time(time) => trigger.time(time),
            Moment::Day(_) => None,
        };
        Some(Outcome { trigger, date, extended, time })
    }
}
