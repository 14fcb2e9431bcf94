//! Results that have not been rounded yet, and the one rounding function.

use core::fmt;
use core::ops::{Add, Sub};

use rust_decimal::{Decimal, RoundingStrategy};

use super::{Digits, Money, Percent, UnitPrice};

/// An amount before rounding: a share of a [`Money`], or a count times a [`UnitPrice`].
///
/// [`Exact::round`] is the only way from here to [`Money`] and the only rounding in the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Exact(pub(super) Decimal);

impl Exact {
    /// Nothing.
    pub const ZERO: Self = Self(Decimal::ZERO);

    /// Commercial rounding to the cent: half a cent goes away from zero, for both signs ("kaufmännisches Runden").
    ///
    /// The library's own default is half-even, which gives 1.00 for 1.005; the strategy is named here and nowhere else.
    ///
    /// ```
    /// use tarifwerk::money::{Exact, Money, UnitPrice};
    ///
    /// let unit = UnitPrice::parse("0.335")?;
    /// assert_eq!((Exact::ZERO + unit.times(3)).round(), Money::parse("1.01")?); // 1.005
    /// assert_eq!((Exact::ZERO - unit.times(3)).round(), Money::parse("-1.01")?);
    /// # Ok::<(), tarifwerk::money::AmountFault>(())
    /// ```
    #[must_use]
    pub fn round(self) -> Money {
        let rounded = self.0.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
        Money::with_two_decimals(rounded)
    }

    /// This in so many equal parts, still unrounded up to the 28 digits of the type; by zero it stays as it is.
    #[must_use]
    pub fn divided_by(self, parts: u32) -> Self {
        self.0.checked_div(Decimal::from(parts)).map_or(self, Self)
    }

    /// This so many times, still unrounded.
    #[must_use]
    pub fn times(self, count: u64) -> Self {
        Self(product(self.0, Decimal::from(count)))
    }

    /// A share of this, still unrounded.
    #[must_use]
    pub fn share(self, percent: Percent) -> Self {
        Self(product(self.0, percent.fraction()))
    }
}

/// All decimals that are not zero, and at least two.
impl fmt::Display for Exact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.0.normalize();
        shown.rescale(shown.scale().max(2));
        formatter.pad(Digits::of(shown).as_str())
    }
}

impl From<Money> for Exact {
    fn from(amount: Money) -> Self {
        Self(amount.0)
    }
}

impl From<UnitPrice> for Exact {
    fn from(price: UnitPrice) -> Self {
        Self(price.decimal())
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(sum(self.0, other.0))
    }
}

impl Sub for Exact {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(difference(self.0, other.0))
    }
}

impl UnitPrice {
    /// The price of `count` units, unrounded.
    #[must_use]
    pub fn times(self, count: u64) -> Exact {
        Exact(product(self.decimal(), Decimal::from(count)))
    }
}

/// The one sum of two decimals; the library's own would be copied into every caller.
#[inline(never)]
pub(super) fn sum(one: Decimal, other: Decimal) -> Decimal {
    one.saturating_add(other)
}

/// The one difference of two decimals.
#[inline(never)]
pub(super) fn difference(one: Decimal, other: Decimal) -> Decimal {
    one.saturating_sub(other)
}

/// The one product of two decimals.
#[inline(never)]
pub(super) fn product(one: Decimal, other: Decimal) -> Decimal {
    one.saturating_mul(other)
}
