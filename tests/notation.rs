//! Amounts and counts as people write them: what is one thing only is read, what could be two is asked back.

use tarifwerk::money::{Notation, NotationFault, parse_count, parse_written};

fn read(text: &str, notation: Notation) -> String {
    parse_written(text, notation).map_or_else(|fault| format!("{fault:?}"), |amount| amount.to_string())
}

#[test]
fn the_same_in_both_languages() {
    for (text, expected) in [
        ("1.234.567", "1234567.00"),
        ("1,234,567", "1234567.00"),
        ("1.234,5", "1234.50"),
        ("1,234.56", "1234.56"),
        ("1 234", "1234.00"),
        ("1'234,50", "1234.50"),
        ("12.50", "12.50"),
        ("12,50", "12.50"),
        ("5,-", "5.00"),
        ("5.–", "5.00"),
        ("−5 €", "-5.00"),
        ("EUR 007,10", "7.10"),
        ("1.234", "Ambiguous"),
        ("123,456", "Ambiguous"),
        // Nobody groups behind a zero, or behind four digits.
        ("0.123", "TooManyDecimals"),
        ("0,123", "TooManyDecimals"),
        ("1234.567", "TooManyDecimals"),
        ("1234,567", "TooManyDecimals"),
        ("1.234,567", "TooManyDecimals"),
        ("1,234.567", "TooManyDecimals"),
        ("12 34", "Malformed"),
        ("1.23.456", "Malformed"),
        ("1234.567.890", "Malformed"),
        ("12.34.56", "Malformed"),
        (",50", "Malformed"),
        ("1a", "Malformed"),
        ("1,a", "Malformed"),
        ("--1", "Malformed"),
        ("", "Empty"),
        (" ", "Empty"),
        ("€", "Empty"),
    ] {
        assert_eq!((read(text, Notation::German).as_str(), read(text, Notation::English).as_str()), (expected, expected), "{text}");
    }
}

#[test]
fn behind_spaces_the_language_decides() {
    assert_eq!(read("12 345,67", Notation::English), "12345.67");
    assert_eq!(read("12 345.678", Notation::German), "Ambiguous");
    assert_eq!(read("12 345.678", Notation::English), "TooManyDecimals");
    assert_eq!(read("12 345,678", Notation::German), "TooManyDecimals");
    assert_eq!(read("12 345,678", Notation::English), "Ambiguous");
}

#[test]
fn counts() {
    for (text, expected) in
        [("184.004", 184_004), ("184,004", 184_004), ("1 000 000", 1_000_000), ("-3", -3), ("− 3", -3), ("007", 7)]
    {
        assert_eq!(parse_count(text), Ok(expected), "{text}");
    }
    for text in ["12,5", "12.50", "1234.5"] {
        assert_eq!(parse_count(text), Err(NotationFault::TooManyDecimals), "{text}");
    }
    for text in [",5", "5,", "12,5a", "a,5", "1.2.3", "x"] {
        assert_eq!(parse_count(text), Err(NotationFault::Malformed), "{text}");
    }
    assert_eq!(parse_count("  "), Err(NotationFault::Empty));
}

#[test]
fn the_longest_text() {
    let zeros = "0".repeat(60);
    assert_eq!((read(&zeros, Notation::German).as_str(), parse_count(&zeros)), ("0.00", Ok(0)));
    let more = "0".repeat(61);
    assert_eq!((read(&more, Notation::German).as_str(), parse_count(&more)), ("Malformed", Err(NotationFault::Malformed)));
}
