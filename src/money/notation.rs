//! Amounts and counts as people write them, in German and English.

use super::{AmountFault, Money, rate::parse_decimal};

/// Longer text is not an amount.
const LONGEST_TEXT: usize = 60;

/// The language whose separators are expected first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notation {
    /// "1.234,56".
    German,
    /// "1,234.56".
    English,
}

/// Why a written amount or count cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotationFault {
    /// Nothing was written.
    Empty,
    /// Not an amount.
    Malformed,
    /// One separator with three digits after it: thousands or decimals.
    Ambiguous,
    /// More than two decimals, or decimals in a count.
    TooManyDecimals,
    /// Beyond the largest amount.
    OutOfRange,
}

impl From<AmountFault> for NotationFault {
    fn from(fault: AmountFault) -> Self {
        match fault {
            AmountFault::Malformed => Self::Malformed,
            AmountFault::TooManyDecimals => Self::TooManyDecimals,
            AmountFault::OutOfRange => Self::OutOfRange,
        }
    }
}

/// Reads an amount as people write it: grouped or not, with a currency sign before or behind, "5,-" for whole euros.
///
/// The separator that can only be one thing is taken as that in both languages ("12.50" has two decimals, "1.234.567" is
/// grouped). One separator with exactly three digits behind it is never guessed.
///
/// # Errors
///
/// A [`NotationFault`]; [`NotationFault::Ambiguous`] for "1.234".
///
/// ```
/// use tarifwerk::money::{Money, Notation, NotationFault, parse_written};
///
/// let amount = Money::parse("1234.56")?;
/// assert_eq!(parse_written("1.234,56 €", Notation::German), Ok(amount));
/// assert_eq!(parse_written("1 234,56", Notation::German), Ok(amount));
/// assert_eq!(parse_written("€1,234.56", Notation::English), Ok(amount));
/// assert_eq!(parse_written("1.234", Notation::German), Err(NotationFault::Ambiguous));
/// # Ok::<(), tarifwerk::money::AmountFault>(())
/// ```
pub fn parse_written(text: &str, notation: Notation) -> Result<Money, NotationFault> {
    let (negative, digits) = bare_number(text)?;
    let digits = whole_euros(digits);
    let (decimal, fraction_digits) = match decimal_separator(digits, notation)? {
        Some((position, fraction)) => (Some(position), fraction.len()),
        None => (None, 0),
    };
    if fraction_digits > 2 {
        return Err(NotationFault::TooManyDecimals);
    }
    let (whole, fraction) = match decimal.and_then(|position| digits.split_at_checked(position)) {
        Some((whole, fraction)) => (whole, fraction.get(1..).unwrap_or("")),
        None => (digits, ""),
    };
    let mut exact = String::from(if negative { "-" } else { "" });
    exact.push_str(without_leading_zeros(&ungroup(whole)?));
    if !fraction.is_empty() {
        exact.push('.');
        exact.push_str(fraction);
    }
    Ok(Money::parse(&exact)?)
}

/// Reads a whole number as people write it; a separator can only be grouping: "1.234" and "1,234" are 1234.
///
/// # Errors
///
/// A [`NotationFault`]; [`NotationFault::TooManyDecimals`] for "12,5".
///
/// ```
/// use tarifwerk::money::{NotationFault, parse_count};
///
/// assert_eq!(parse_count("184.004"), Ok(184_004));
/// assert_eq!(parse_count("12,5"), Err(NotationFault::TooManyDecimals));
/// ```
pub fn parse_count(text: &str) -> Result<i64, NotationFault> {
    let trimmed = text.trim();
    if trimmed.is_empty() {
        return Err(NotationFault::Empty);
    }
    if trimmed.len() > LONGEST_TEXT {
        return Err(NotationFault::Malformed);
    }
    let (negative, digits) = match trimmed.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, trimmed),
    };
    let whole = match ungroup(digits) {
        Err(NotationFault::Malformed) if is_decimal_fraction(digits) => return Err(NotationFault::TooManyDecimals),
        other => other?,
    };
    let value = parse_decimal(without_leading_zeros(&whole), 0)?.mantissa();
    let value = i64::try_from(value).map_err(|_| NotationFault::OutOfRange)?;
    Ok(if negative { value.saturating_neg() } else { value })
}

/// Strips spaces, the currency and the sign.
fn bare_number(text: &str) -> Result<(bool, &str), NotationFault> {
    if text.len() > LONGEST_TEXT {
        return Err(NotationFault::Malformed);
    }
    let without_currency = strip_currency(text.trim());
    if without_currency.is_empty() {
        return Err(NotationFault::Empty);
    }
    match without_currency.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => Ok((true, strip_currency(rest.trim_start()))),
        None => Ok((false, without_currency)),
    }
}

fn strip_currency(text: &str) -> &str {
    const CURRENCIES: [&str; 5] = ["€", "EUR", "Euro", "euro", "eur"];
    for currency in CURRENCIES {
        if let Some(rest) = text.strip_suffix(currency) {
            return rest.trim_end();
        }
        if let Some(rest) = text.strip_prefix(currency) {
            return rest.trim_start();
        }
    }
    text
}

/// "5,-" and "5.–" are whole euros.
fn whole_euros(digits: &str) -> &str {
    for dash in ['-', '\u{2013}', '\u{2014}'] {
        if let Some(rest) = digits.strip_suffix(dash).and_then(|rest| rest.strip_suffix([',', '.'])) {
            return rest;
        }
    }
    digits
}

/// Where the decimal separator stands and what follows it; `None` where every separator is grouping.
fn decimal_separator(digits: &str, notation: Notation) -> Result<Option<(usize, &str)>, NotationFault> {
    let Some(last) = digits.rfind([',', '.']) else { return Ok(None) };
    let (before, from) = digits.split_at_checked(last).ok_or(NotationFault::Malformed)?;
    let separator = from.chars().next().ok_or(NotationFault::Malformed)?;
    let fraction = from.get(1..).ok_or(NotationFault::Malformed)?;
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotationFault::Malformed);
    }
    if before.contains(separator) {
        return Ok(None);
    }
    let grouped_before = before.contains(|sign: char| !sign.is_ascii_digit());
    let could_be_grouping = !grouped_before && fraction.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
    let other_group = before.contains([',', '.']);
    if could_be_grouping {
        return Err(NotationFault::Ambiguous);
    }
    let expected = match notation {
        Notation::German => ',',
        Notation::English => '.',
    };
    // "12 345.678": spaces group, so the point is a decimal point; in the other notation it could group after spaces.
    if fraction.len() == 3 && grouped_before && !other_group && separator != expected {
        return Err(NotationFault::Ambiguous);
    }
    Ok(Some((last, fraction)))
}

/// Removes one kind of group separator, which must stand before every third digit from the right and nowhere else.
fn ungroup(whole: &str) -> Result<String, NotationFault> {
    const SEPARATORS: [char; 7] = ['.', ',', ' ', '\u{a0}', '\u{202f}', '\'', '\u{2019}'];
    let Some(separator) = whole.chars().find(|sign| SEPARATORS.contains(sign)) else {
        let digits_only = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
        return if digits_only { Ok(whole.to_owned()) } else { Err(NotationFault::Malformed) };
    };
    let mut exact = String::with_capacity(whole.len());
    for (position, group) in whole.split(separator).enumerate() {
        let right_length = if position == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 };
        if !right_length || !group.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NotationFault::Malformed);
        }
        exact.push_str(group);
    }
    Ok(exact)
}

fn without_leading_zeros(digits: &str) -> &str {
    let trimmed = digits.trim_start_matches('0');
    if trimmed.is_empty() { "0" } else { trimmed }
}

fn is_decimal_fraction(digits: &str) -> bool {
    digits.split_once([',', '.']).is_some_and(|(whole, fraction)| {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        is_number(whole) && is_number(fraction)
    })
}
