//! Deadlines: one hand-worked date of each rule, calendar file, clock changes.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod support;

use serde_json::{Value, json};
use support::{compute, problems, vectors};
use tarifwerk::deadline::{CalendarFileInput, Deadline, Deadlines, DeadlinesInput, System, deadline_rules};
use tarifwerk::explain::Options;
use tarifwerk::language::Language;

fn dates(system: &str, events: Value) -> Deadlines {
    compute::<DeadlinesInput>(json!({ "system": system, "events": events })).unwrap()
}

fn date_of<'a>(dates: &'a Deadlines, rule: &str) -> &'a Deadline {
    dates.deadlines.iter().find(|deadline| deadline.rule == rule).unwrap_or_else(|| panic!("no date of {rule}"))
}

#[test]
fn hand_worked_examples() {
    let file = vectors("deadlines.json");
    let examples = file["examples"].as_array().unwrap();
    for example in examples {
        let rule = example["rule"].as_str().unwrap();
        let answer = dates(example["system"].as_str().unwrap(), example["events"].clone());
        let deadline = date_of(&answer, rule);
        assert_eq!(deadline.date.to_string(), example["date"].as_str().unwrap(), "{rule}");
        let optional = |value: Option<String>| value.map_or(Value::Null, Value::String);
        for (name, value) in [
            ("extendedTo", optional(deadline.extended_to.map(|date| date.to_string()))),
            ("workdayBefore", optional(deadline.workday_before.map(|date| date.to_string()))),
            ("time", optional(deadline.time.clone())),
        ] {
            if let Some(expected) = example.get(name) {
                assert_eq!(&value, expected, "{name} of {rule}");
            }
        }
    }
    let known: usize = System::ALL.iter().map(|&system| deadline_rules(Some(system), Options::default()).len()).sum();
    assert_eq!(examples.len(), known, "each rule has its example");
}

#[test]
fn missing_events_are_named() {
    let answer = dates("conus", json!({ "term-start": "2026-01-01" }));
    assert!(answer.deadlines.is_empty());
    let usage = answer.missing.iter().find(|missing| missing.rule == "conus.usage-right-start").unwrap();
    assert_eq!(usage.events, ["fee-paid-in-full"]);
    let notice = answer.missing.iter().find(|missing| missing.rule == "conus.notice-deadline").unwrap();
    assert_eq!(notice.events, ["term-end"]);
}

#[test]
fn the_earlier_trigger_bounds_the_date_alone() {
    let sent = dates("kv-connect", json!({ "message-sent": "2026-03-01" }));
    assert_eq!(date_of(&sent, "kv-connect.message-removal").date.to_string(), "2026-07-19");
    let both = dates("kv-connect", json!({ "message-sent": "2026-03-01", "message-retrieved": "2026-03-05" }));
    let removal = date_of(&both, "kv-connect.message-removal");
    assert_eq!(removal.date.to_string(), "2026-03-05");
    let shown: Vec<(&str, String)> = removal.triggers.iter().map(|given| (given.event, given.date.to_string())).collect();
    assert_eq!(shown, [("message-retrieved", "2026-03-05".to_owned()), ("message-sent", "2026-07-19".to_owned())]);
    assert!(removal.text.ends_with("the earlier counts)"), "{}", removal.text);
}

#[test]
fn the_earliest_of_three_triggers_is_called_so() {
    let events = json!({ "customer-deletion": "2026-03-02", "consent-withdrawn": "2026-03-03", "contract-notice": "2026-01-05" });
    let answer = dates("clickdoc", events);
    let text = &date_of(&answer, "clickdoc.patient-name-and-code").text;
    assert!(text.ends_with("2026 – the earliest counts)"), "{text}");
}

#[test]
fn dates_come_in_order() {
    let answer = dates("mediambulant", json!({ "insurance-start": "2026-03-31", "contract-concluded": "2026-03-01" }));
    assert!(answer.deadlines.is_sorted_by_key(|deadline| deadline.date));
    assert_eq!(date_of(&answer, "mediambulant.waiting-general-end").date.to_string(), "2026-06-30");
    assert_eq!(date_of(&answer, "mediambulant.ordinary-notice-first").date.to_string(), "2027-09-30");
}

#[test]
fn notice_is_never_moved_and_payments_are() {
    // 19 September 2027 is a Sunday: the term ends on 31 October.
    let notice = dates("conus", json!({ "term-end": "2027-10-31" }));
    let notice = date_of(&notice, "conus.notice-deadline");
    assert_eq!((notice.date.to_string(), notice.extended_to), ("2027-09-19".to_owned(), None));
    assert_eq!(notice.workday_before.unwrap().to_string(), "2027-09-17");
    let due = dates("conus", json!({ "invoice-date": "2026-11-25" }));
    let due = date_of(&due, "conus.invoice-due");
    assert_eq!((due.date.to_string(), due.extended_to.unwrap().to_string()), ("2026-12-25".to_owned(), "2026-12-28".to_owned()));
    assert_eq!(due.workday_before, None, "the payment may wait");
    // 19 November 2026 is a Thursday.
    let thursday = dates("conus", json!({ "term-end": "2026-12-31" }));
    let thursday = date_of(&thursday, "conus.notice-deadline");
    assert_eq!((thursday.date.to_string(), thursday.workday_before), ("2026-11-19".to_owned(), None));
}

#[test]
fn declarations_counted_back_name_the_working_day_before() {
    let before = |system: &str, rule: &str, events: Value| {
        let answer = dates(system, events);
        let deadline = date_of(&answer, rule);
        assert_eq!(deadline.extended_to, None);
        (deadline.date.to_string(), deadline.workday_before.map(|day| day.to_string()))
    };
    // In force on Monday, 4 May 2026; the Friday before is 1 May.
    let objection = before("kv-connect", "kv-connect.terms-change-objection", json!({ "terms-entry-into-force": "2026-05-04" }));
    assert_eq!(objection, ("2026-05-03".to_owned(), Some("2026-04-30".to_owned())));
    // The last of February 2027 is a Sunday.
    let events = json!({ "change-notice-received": "2026-11-16", "premium-rise-effective": "2027-03-01" });
    let notice = before("mediambulant", "mediambulant.premium-rise-notice", events);
    assert_eq!(notice, ("2027-02-28".to_owned(), Some("2027-02-26".to_owned())));
    // What is kept until then is nobody's to declare.
    let kept = before("kv-connect", "kv-connect.message-removal", json!({ "message-retrieved": "2026-05-03" }));
    assert_eq!(kept, ("2026-05-03".to_owned(), None));
}

#[test]
fn without_known_holidays_no_day_is_hinted_at() {
    // Easter Sunday of 2101 is 17 April; the notice falls on the Saturday before it, the payment on it.
    let answer = dates("conus", json!({ "term-end": "2101-05-28", "invoice-date": "2101-03-18" }));
    let notice = date_of(&answer, "conus.notice-deadline");
    assert_eq!((notice.date.to_string(), notice.workday_before), ("2101-04-16".to_owned(), None));
    let due = date_of(&answer, "conus.invoice-due");
    assert_eq!((due.date.to_string(), due.extended_to), ("2101-04-17".to_owned(), None));
}

#[test]
fn the_later_trigger_is_moved_to_a_working_day() {
    let notice = |effective: &str| {
        let answer = dates("mediambulant", json!({ "change-notice-received": "2026-06-08", "premium-rise-effective": effective }));
        let notice = date_of(&answer, "mediambulant.premium-rise-notice");
        (notice.date.to_string(), notice.extended_to.map(|day| day.to_string()))
    };
    // Two months after receipt are Saturday, 8 August; the rise takes effect before, the next day, or long after.
    let monday = Some("2026-08-10".to_owned());
    assert_eq!(notice("2026-07-01"), ("2026-08-08".to_owned(), monday.clone()));
    assert_eq!(notice("2026-08-10"), ("2026-08-09".to_owned(), monday));
    assert_eq!(notice("2026-10-01"), ("2026-09-30".to_owned(), None));
}

#[test]
fn a_single_trigger_is_not_told() {
    let answer = dates("conus", json!({ "term-end": "2026-12-31" }));
    for deadline in &answer.deadlines {
        assert_eq!(deadline.triggers, [], "{}", deadline.rule);
        assert!(!deadline.text.contains("counted from"), "{}", deadline.text);
    }
}

#[test]
fn elapsed_hours_cross_clock_changes() {
    let announced = |start: &str| {
        let answer = dates("conus", json!({ "maintenance-start": start }));
        let deadline = date_of(&answer, "conus.maintenance-announcement");
        (deadline.date.to_string(), deadline.time.clone().unwrap())
    };
    assert_eq!(announced("2026-11-22T04:30"), ("2026-11-21".to_owned(), "04:30".to_owned()));
    // The day before the clocks go forward is 24 elapsed hours, but 25 hours by the clock.
    assert_eq!(announced("2026-03-29T04:30"), ("2026-03-28".to_owned(), "03:30".to_owned()));
    assert_eq!(announced("2026-10-25T04:30"), ("2026-10-24".to_owned(), "05:30".to_owned()));
    // The hour that comes twice is read as its first time.
    assert_eq!(announced("2026-10-25T02:30"), ("2026-10-24".to_owned(), "02:30".to_owned()));
}

#[test]
fn bad_events() {
    let input = json!({ "system": "conus", "events": {
        "term-end": "2026-02-31", "end-of-term": "2026-12-31", "maintenance-start": "2026-03-29T02:30",
    } });
    let problems = problems::<DeadlinesInput>(input);
    let expected = [
        ("/events/term-end", "term-end must be a day that exists, not \"2026-02-31\""),
        (
            "/events/maintenance-start",
            "maintenance-start must be a time that exists (also when the clocks change), not \"2026-03-29T02:30\"",
        ),
        (
            "/events/end-of-term",
            "end-of-term is not a known field; known are term-end, invoice-date, term-start, fee-paid-in-full, maintenance-start",
        ),
    ];
    assert_eq!(problems, expected.map(|(path, message)| (path.to_owned(), message.to_owned())));
    let without_time =
        self::problems::<DeadlinesInput>(json!({ "system": "conus", "events": { "maintenance-start": "2026-03-29" } }));
    let message = "maintenance-start needs its time as well, such as 2026-03-29T04:30, since hours count here";
    assert_eq!(without_time, [("/events/maintenance-start".to_owned(), message.to_owned())]);
    let out = json!({ "system": "conus", "events": { "term-end": "1900-02-10", "invoice-date": "2199-12-15" } });
    let message = |event: &str| format!("{event} must be such that all dates that follow fall within the years 1900 to 2199");
    let expected = ["term-end", "invoice-date"].map(|event| (format!("/events/{event}"), message(event)));
    assert_eq!(self::problems::<DeadlinesInput>(out), expected);
    let unknown = self::problems::<DeadlinesInput>(json!({ "system": "conus-2", "events": {} }));
    let message = "system must be one of \"kv-connect\", \"conus\", \"clickdoc\", \"bkk-sbh\", \"mediambulant\", not \"conus-2\"";
    assert_eq!(unknown, [("/system".to_owned(), message.to_owned())]);
}

fn calendar(events: Value) -> String {
    compute::<CalendarFileInput>(json!({ "name": "Fristen", "stamp": "2026-11-22", "events": events })).unwrap()
}

#[test]
fn calendar_lines_are_folded_between_characters() {
    let title = "Äußerst lange Überschrift – für die Kündigung der Institutionslizenz, mit; Zeichen \\ und\nUmbruch".repeat(3);
    let file = calendar(json!([{ "date": "2026-12-31", "title": title }]));
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    for line in file.split("\r\n") {
        assert!(line.len() <= 75, "{line}");
    }
    assert!(!file.replace("\r\n", "").contains('\n'), "no bare line break");
    let unfolded = file.replace("\r\n ", "");
    let escaped = title.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n");
    assert!(unfolded.contains(&format!("SUMMARY:{escaped}\r\n")));
}

#[test]
fn calendar_files_are_reproducible_with_one_id_for_each_entry() {
    let events = json!([
        { "date": "2026-12-31", "title": "a" }, { "date": "2026-12-31", "title": "a" }, { "date": "2027-02-28", "title": "b" },
    ]);
    let file = calendar(events.clone());
    assert_eq!(file, calendar(events));
    let mut ids: Vec<&str> = file.split("\r\n").filter(|line| line.starts_with("UID:")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 3);
    assert!(file.contains("DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n"));
    assert!(file.contains("DTSTAMP:20261122T000000Z\r\n"));
    assert!(file.contains("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:a\r\nTRIGGER:-P14D\r\nEND:VALARM\r\n"));
}

/// A reader that somebody else wrote takes the file as it is meant.
#[test]
fn calendar_files_are_read_by_others() {
    let file = calendar(json!([{ "date": "2026-12-31", "title": "Kündigung, spätestens", "description": "Ziffer 5.2; Textform" }]));
    let read = ical::IcalParser::new(file.as_bytes()).next().unwrap().unwrap();
    let event = &read.events[0];
    let value = |name: &str| event.properties.iter().find(|property| property.name == name).unwrap().value.clone().unwrap();
    assert_eq!(value("SUMMARY"), "Kündigung\\, spätestens");
    assert_eq!(value("DTSTART"), "20261231");
    assert_eq!(value("DTEND"), "20270101");
    assert_eq!(event.alarms.len(), 1);
}

/// Where a document gives a maximum, the sentence says so in both languages.
#[test]
fn a_maximum_is_called_one() {
    let file = vectors("deadlines.json");
    let german = deadline_rules(None, Options::default());
    let english = deadline_rules(None, Options { language: Language::English, steps: true });
    let mut compared = 0;
    for example in file["examples"].as_array().unwrap().iter().filter(|example| example["maximum"] == json!(true)) {
        let says = |rules: &[tarifwerk::deadline::DeadlineRule], words: &[&str]| {
            let rule = rules.iter().find(|rule| json!(rule.id) == example["rule"]).unwrap();
            words.iter().any(|word| rule.text.to_lowercase().contains(word))
        };
        assert!(says(&german, &["höchstens", "spätestens", "längstens"]), "{}", example["rule"]);
        assert!(says(&english, &["at most", "latest", "no longer", "no later"]), "{}", example["rule"]);
        compared += 1;
    }
    assert!(compared > 5, "{compared}");
}

/// Sentences exist in both languages, and each rule counts from events that have a label.
#[test]
fn rules_are_complete() {
    for options in [Options::default(), Options { language: Language::English, steps: true }] {
        let rules = deadline_rules(None, options);
        for rule in &rules {
            assert!(!rule.subject.is_empty() && rule.text.ends_with('.') && !rule.citation.is_empty(), "{}", rule.id);
            assert!(rule.id.starts_with(rule.system.word()), "{}", rule.id);
            assert_eq!(rule.labels.len(), rule.events.len(), "{}", rule.id);
            assert!(rule.events.len() == 1 || rule.choose.is_some(), "{}", rule.id);
        }
        let mut ids: Vec<&str> = rules.iter().map(|rule| rule.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), rules.len(), "ids are unique");
    }
}
