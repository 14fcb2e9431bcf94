//! Percentages, prices per case, and the strict decimal grammar behind every exact number.

use core::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::{AmountFault, Digits, LARGEST_EURO};

/// No accepted number has more digits before the point: [`LARGEST_EURO`] has thirteen.
const LONGEST_WHOLE: usize = 13;

/// A percentage from 0 to 100 with at most four decimals.
///
/// ```
/// use tarifwerk::money::Percent;
///
/// assert_eq!(Percent::parse("12.50")?.to_string(), "12.5");
/// assert!(Percent::parse("100.1").is_err());
/// # Ok::<(), tarifwerk::money::AmountFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string"))]
pub struct Percent(Decimal);

impl Percent {
    /// How many decimals a percentage may have.
    pub const DECIMALS: u32 = 4;
    /// 0 %.
    pub const ZERO: Self = Self::whole(0);

    /// A whole percentage; more than 100 counts as 100.
    #[must_use]
    pub const fn whole(percent: u32) -> Self {
        let percent = if percent > 100 { 100 } else { percent };
        Self(Decimal::from_parts(percent, 0, 0, false, 0))
    }

    /// Reads "10" or "12.5".
    ///
    /// # Errors
    ///
    /// Says whether the form, the number of decimals or the range 0 to 100 is at fault.
    pub fn parse(text: &str) -> Result<Self, AmountFault> {
        let value = parse_decimal(text, Self::DECIMALS)?;
        if value.is_sign_negative() || value > Decimal::ONE_HUNDRED {
            return Err(AmountFault::OutOfRange);
        }
        Ok(Self(value.normalize()))
    }

    /// Whether this is 0 %.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether a part of a whole is at least this percentage, exactly; of nothing every part is.
    ///
    /// ```
    /// use tarifwerk::money::Percent;
    ///
    /// assert!(Percent::whole(99).is_reached_by(990, 1_000));
    /// assert!(!Percent::whole(99).is_reached_by(98_999_999, 100_000_000));
    /// ```
    #[must_use]
    pub fn is_reached_by(self, part: u64, whole: u64) -> bool {
        Decimal::from(part).saturating_mul(Decimal::ONE_HUNDRED) >= self.0.saturating_mul(Decimal::from(whole))
    }

    /// The fraction in millionths: 10 % is 100,000.
    #[must_use]
    pub fn millionths(self) -> u32 {
        let mut scaled = self.0;
        scaled.rescale(Self::DECIMALS);
        u32::try_from(scaled.mantissa()).unwrap_or(0)
    }

    pub(super) fn fraction(self) -> Decimal {
        super::product(self.0, Decimal::new(1, 2))
    }

    pub(crate) fn digits(self) -> Digits {
        Digits::of(self.0)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.digits().as_str())
    }
}

impl fmt::Debug for Percent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.digits().as_str())
    }
}

/// A non-negative price per case with at most six decimals, in euros.
///
/// ```
/// use tarifwerk::money::{Money, UnitPrice};
///
/// assert_eq!(UnitPrice::parse("0.125")?.times(1_001).round(), Money::parse("125.13")?);
/// assert!(UnitPrice::parse("-0.1").is_err());
/// # Ok::<(), tarifwerk::money::AmountFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string | number"))]
pub struct UnitPrice(Decimal);

impl UnitPrice {
    /// How many decimals a price per case may have.
    pub const DECIMALS: u32 = 6;
    /// The largest price per case, in euros.
    pub const LARGEST: i64 = 1_000_000;
    /// Nothing per case.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Reads "0.125".
    ///
    /// # Errors
    ///
    /// Says whether the form, the number of decimals or the range 0 to 1,000,000 is at fault.
    pub fn parse(text: &str) -> Result<Self, AmountFault> {
        let value = parse_decimal(text, Self::DECIMALS)?;
        if value.is_sign_negative() || value > Decimal::from(Self::LARGEST) {
            return Err(AmountFault::OutOfRange);
        }
        Ok(Self(value.normalize()))
    }

    /// Reads a number whose shortest decimal form has at most six decimals; see [`super::Money::from_number`].
    ///
    /// # Errors
    ///
    /// As [`UnitPrice::parse`].
    pub fn from_number(number: f64) -> Result<Self, AmountFault> {
        let value = decimal_from_number(number, Self::DECIMALS)?;
        if value.is_sign_negative() || value > Decimal::from(Self::LARGEST) {
            return Err(AmountFault::OutOfRange);
        }
        Ok(Self(value.normalize()))
    }

    /// Whether a case costs nothing.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The price in millionths of a euro, where 64 bits hold it.
    #[must_use]
    pub fn millionths(self) -> Option<u64> {
        let mut scaled = self.0;
        scaled.rescale(Self::DECIMALS);
        u64::try_from(scaled.mantissa()).ok()
    }

    pub(super) fn decimal(self) -> Decimal {
        self.0
    }
}

impl fmt::Display for UnitPrice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(Digits::of(self.0).as_str())
    }
}

impl fmt::Debug for UnitPrice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

/// The strict grammar of exact numbers: `-? (0 | [1-9] digit*) (. digit+)?`, nothing before, between or after.
///
/// The library's own parser also takes "1e3", "+1", ".5" and silently rounds the 30th digit.
pub(super) fn parse_decimal(text: &str, most_decimals: u32) -> Result<Decimal, AmountFault> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let has_leading_zero = whole.len() > 1 && whole.starts_with('0');
    if !is_number(whole) || has_leading_zero || !fraction.is_none_or(is_number) {
        return Err(AmountFault::Malformed);
    }
    let fraction = fraction.unwrap_or("");
    let scale = u32::try_from(fraction.len()).unwrap_or(u32::MAX);
    if scale > most_decimals {
        return Err(AmountFault::TooManyDecimals);
    }
    if whole.len() > LONGEST_WHOLE {
        return Err(AmountFault::OutOfRange);
    }
    let mantissa = whole
        .bytes()
        .chain(fraction.bytes())
        .fold(0_i64, |value, digit| value.saturating_mul(10).saturating_add(i64::from(digit.saturating_sub(b'0'))));
    let mut value = Decimal::new(mantissa, scale);
    value.set_sign_negative(negative && mantissa != 0);
    Ok(value)
}

/// The exact decimal behind a number whose shortest decimal form has at most `decimals` decimals.
///
/// A double holds 15 decimal digits exactly, and no accepted number has more: the digits found by scaling are right if and only
/// if scaling them back gives the very same number.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_arithmetic,
    clippy::float_cmp,
    reason = "the only place where a number of a caller becomes a decimal; bounded by the range check, compared for identity"
)]
pub(super) fn decimal_from_number(number: f64, decimals: u32) -> Result<Decimal, AmountFault> {
    if !number.is_finite() {
        return Err(AmountFault::Malformed);
    }
    if number.abs() > LARGEST_EURO as f64 {
        return Err(AmountFault::OutOfRange);
    }
    let scale = 10_u32.saturating_pow(decimals);
    let digits = (number * f64::from(scale)).round();
    if digits / f64::from(scale) != number {
        return Err(AmountFault::TooManyDecimals);
    }
    Ok(Decimal::new(digits as i64, decimals))
}
