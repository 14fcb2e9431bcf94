//! Exact euro amounts, rates, the one rounding function, allocation, and amounts as people write them.
//!
//! Nothing here is ever a floating-point number: amounts are decimals with two places ([`Money`]), and what has not been
//! rounded yet is a type of its own ([`Exact`]), so that rounding cannot be forgotten and cannot happen twice.

mod allocation;
mod digits;
mod exact;
mod notation;
mod rate;

use core::fmt;
use core::iter::Sum;
use core::ops::{Add, Neg, Sub};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde::{Serialize, Serializer};

use digits::Digits;
use exact::{difference, product, sum};

pub use exact::Exact;
pub use notation::{Notation, NotationFault, parse_count, parse_written};
pub use rate::{Percent, UnitPrice};

/// The largest amount an input may state, in euros: 1,000,000,000,000.00.
pub const LARGEST_EURO: i64 = 1_000_000_000_000;

/// An exact euro amount with two decimals, positive or negative.
///
/// Inputs are at most [`LARGEST_EURO`] and counts are bounded, so no sum of this crate comes near the 28 digits that the type
/// holds; arithmetic saturates there instead of trapping.
///
/// ```
/// use tarifwerk::money::Money;
///
/// let price = Money::parse("82.4")?;
/// assert_eq!(price.to_string(), "82.40");
/// assert_eq!((price - Money::parse("60.00")?).to_string(), "22.40");
/// assert!(Money::parse("82.405").is_err());
/// assert!(Money::parse("1.234,56").is_err());
/// # Ok::<(), tarifwerk::money::AmountFault>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(rename = "Amount", type = "string"))]
pub struct Money(Decimal);

/// Why a text or number is not an exact amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// Not digits with an optional sign and an optional fraction after a point.
    Malformed,
    /// More decimals than the type holds.
    TooManyDecimals,
    /// Beyond what the type accepts.
    OutOfRange,
}

impl fmt::Display for AmountFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Malformed => "not an exact amount such as \"1234.56\"",
            Self::TooManyDecimals => "too many decimals",
            Self::OutOfRange => "beyond the largest amount, 1000000000000.00",
        })
    }
}

impl core::error::Error for AmountFault {}

impl Money {
    /// No money at all, 0.00.
    pub const ZERO: Self = Self(Decimal::from_parts(0, 0, 0, false, 2));

    /// A whole number of cents.
    #[must_use]
    pub fn from_cents(cents: i64) -> Self {
        Self::with_two_decimals(Decimal::new(cents, 2))
    }

    /// A whole number of euros.
    #[must_use]
    pub fn from_euros(euros: i64) -> Self {
        euros.checked_mul(100).map_or_else(|| Self::with_two_decimals(Decimal::from(euros)), Self::from_cents)
    }

    /// The largest amount an input may state, [`LARGEST_EURO`].
    #[must_use]
    pub fn largest_input() -> Self {
        Self::from_euros(LARGEST_EURO)
    }

    /// Reads the strict form: optional minus sign, digits, at most two decimals after a point, at most [`LARGEST_EURO`].
    ///
    /// # Errors
    ///
    /// Says whether the form, the number of decimals or the size is at fault.
    pub fn parse(text: &str) -> Result<Self, AmountFault> {
        let value = rate::parse_decimal(text, 2)?;
        if value.abs() > Self::largest_input().0 {
            return Err(AmountFault::OutOfRange);
        }
        Ok(Self::with_two_decimals(value))
    }

    /// Reads a number whose shortest decimal form has at most two decimals, as a caller in JavaScript may pass it.
    ///
    /// # Errors
    ///
    /// [`AmountFault::Malformed`] for NaN and infinities, [`AmountFault::OutOfRange`] beyond [`LARGEST_EURO`],
    /// [`AmountFault::TooManyDecimals`] otherwise.
    ///
    /// ```
    /// use tarifwerk::money::{AmountFault, Money};
    ///
    /// assert_eq!(Money::from_number(56.62)?, Money::parse("56.62")?);
    /// assert_eq!(Money::from_number(0.1 + 0.2), Err(AmountFault::TooManyDecimals));
    /// # Ok::<(), AmountFault>(())
    /// ```
    pub fn from_number(number: f64) -> Result<Self, AmountFault> {
        rate::decimal_from_number(number, 2).map(Self::with_two_decimals)
    }

    /// Whether this is 0.00.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// Whether this is below 0.00.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self < Self::ZERO
    }

    /// The amount without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self(self.0.abs())
    }

    /// This amount, or 0.00 where it is negative.
    #[must_use]
    pub fn or_zero(self) -> Self {
        self.max(Self::ZERO)
    }

    /// This amount `count` times.
    #[must_use]
    pub fn times(self, count: u64) -> Self {
        Self::with_two_decimals(product(self.0, Decimal::from(count)))
    }

    /// The share of this amount, rounded to the cent by [`Exact::round`].
    ///
    /// ```
    /// use tarifwerk::money::{Money, Percent};
    ///
    /// let ten = Percent::parse("10")?;
    /// assert_eq!(Money::parse("56.62")?.share(ten), Money::parse("5.66")?);
    /// assert_eq!(Money::parse("5.05")?.share(ten), Money::parse("0.51")?); // half a cent goes up
    /// # Ok::<(), tarifwerk::money::AmountFault>(())
    /// ```
    #[must_use]
    pub fn share(self, percent: Percent) -> Money {
        Exact::from(self).share(percent).round()
    }

    /// The amount in cents.
    #[must_use]
    pub fn cents(self) -> i128 {
        self.0.mantissa()
    }

    /// The amount in cents where 64 bits hold it.
    #[must_use]
    pub fn small_cents(self) -> Option<i64> {
        self.cents().to_i64()
    }

    fn with_two_decimals(mut value: Decimal) -> Self {
        if value.scale() != 2 {
            value.rescale(2);
        }
        if value.is_zero() { Self::ZERO } else { Self(value) }
    }

    pub(crate) fn digits(self) -> Digits {
        Digits::of(self.0)
    }
}

/// 0.00, with its two decimals.
impl Default for Money {
    fn default() -> Self {
        Self::ZERO
    }
}

impl Add for Money {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::with_two_decimals(sum(self.0, other.0))
    }
}

impl Sub for Money {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self::with_two_decimals(difference(self.0, other.0))
    }
}

impl Neg for Money {
    type Output = Self;
    fn neg(self) -> Self {
        Self::ZERO - self
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

/// The exact form of the API: two decimals, a point, a minus sign where negative: `-1234.50`.
impl fmt::Display for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.digits().as_str())
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.digits().as_str())
    }
}

/// A non-negative amount as a caller states it: exact text or number, at most [`LARGEST_EURO`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(type = "string | number"))]
pub struct AmountInput(Money);

impl AmountInput {
    /// Accepts an amount that is not negative.
    ///
    /// # Errors
    ///
    /// [`AmountFault::OutOfRange`] below 0.00 and above [`LARGEST_EURO`].
    ///
    /// ```
    /// use tarifwerk::money::{AmountInput, Money};
    ///
    /// assert!(AmountInput::new(Money::from_cents(8240)).is_ok());
    /// assert!(AmountInput::new(Money::from_cents(-1)).is_err());
    /// ```
    pub fn new(amount: Money) -> Result<Self, AmountFault> {
        if amount.is_negative() || amount > Money::largest_input() {
            return Err(AmountFault::OutOfRange);
        }
        Ok(Self(amount))
    }

    /// A whole number of euros.
    #[must_use]
    pub fn euros(euros: u32) -> Self {
        // Put together from its parts: every call makes the nine values of a year.
        let cents = u64::from(euros).saturating_mul(100);
        let low = u32::try_from(cents & u64::from(u32::MAX)).unwrap_or(0);
        let middle = u32::try_from(cents >> 32).unwrap_or(0);
        Self(Money(Decimal::from_parts(low, middle, 0, false, 2)))
    }

    /// The amount.
    #[must_use]
    pub const fn money(self) -> Money {
        self.0
    }
}
