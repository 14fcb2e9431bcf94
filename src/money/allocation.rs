//! Splitting an amount into parts that add up to it.

use super::Money;
use crate::ordering::positions;

impl Money {
    /// Splits the amount in proportion to `weights` by largest remainder (Hamilton); equal remainders go to the earlier part.
    ///
    /// The parts always add up to the amount. Weights that are all zero share equally; no weights give no parts. Negative
    /// amounts are split like positive ones, with the sign kept.
    ///
    /// ```
    /// use tarifwerk::money::Money;
    ///
    /// let parts = Money::parse("-0.62")?.allocate(&[105, 205, 305]);
    /// assert_eq!(parts, [-10, -21, -31].map(Money::from_cents));
    /// # Ok::<(), tarifwerk::money::AmountFault>(())
    /// ```
    #[must_use]
    pub fn allocate(self, weights: &[u64]) -> Vec<Self> {
        let sum: u128 = weights.iter().copied().map(u128::from).sum();
        if sum == 0 {
            return if weights.is_empty() { Vec::new() } else { self.allocate(&vec![1; weights.len()]) };
        }
        let total = self.cents().unsigned_abs();
        let portions: Vec<(u128, u128)> = weights
            .iter()
            .map(|&weight| {
                let scaled = total.saturating_mul(u128::from(weight));
                (scaled.checked_div(sum).unwrap_or(0), scaled.checked_rem(sum).unwrap_or(0))
            })
            .collect();
        let handed_out: u128 = portions.iter().map(|&(floor, _)| floor).sum();
        let left = usize::try_from(total.saturating_sub(handed_out)).unwrap_or(0);
        let remainder = |part: usize| portions.get(part).map_or(0, |&(_, remainder)| remainder);
        let order = positions(portions.len(), &mut |left, right| remainder(right).cmp(&remainder(left)));
        let mut cents: Vec<u128> = portions.iter().map(|&(floor, _)| floor).collect();
        for part in order.into_iter().take(left) {
            if let Some(share) = cents.get_mut(part) {
                *share = share.saturating_add(1);
            }
        }
        let one = if self.is_negative() { Self::from_cents(-1) } else { Self::from_cents(1) };
        cents.into_iter().map(|share| one.times(share.try_into().unwrap_or(u64::MAX))).collect()
    }

    /// Splits the amount into `parts` equal parts; the cents that are left go to the first ones.
    ///
    /// ```
    /// use tarifwerk::money::Money;
    ///
    /// let months = Money::parse("10000.00")?.equal_parts(12);
    /// assert_eq!(months.first().copied(), Some(Money::parse("833.34")?));
    /// assert_eq!(months.last().copied(), Some(Money::parse("833.33")?));
    /// assert_eq!(months.into_iter().sum::<Money>(), Money::parse("10000.00")?);
    /// # Ok::<(), tarifwerk::money::AmountFault>(())
    /// ```
    #[must_use]
    pub fn equal_parts(self, parts: usize) -> Vec<Self> {
        self.allocate(&vec![1; parts])
    }
}
