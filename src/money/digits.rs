//! How a decimal is written: all of its decimals, a point, a minus sign where negative.

use rust_decimal::Decimal;

/// A sign, 29 digits, a point and what comes before it.
const LONGEST: usize = 32;

/// The digits of a decimal, built from the last one on; far quicker and smaller than the library's padded, formatted writing.
pub(crate) struct Digits {
    /// Filled from `start` on.
    bytes: [u8; LONGEST],
    start: usize,
}

impl Digits {
    pub(super) fn of(value: Decimal) -> Self {
        let parts = value.unpack();
        let mut wide = value.mantissa().unsigned_abs();
        let mut digits = Self { bytes: [b'0'; LONGEST], start: LONGEST };
        let mut written = 0;
        // Nearly every amount fits into 32 bits, which divide many times as fast.
        let mut left = loop {
            if let Ok(narrow) = u32::try_from(wide) {
                break narrow;
            }
            digits.put_digit(u32::try_from(wide % 10).unwrap_or(0), written, parts.scale);
            written = written.saturating_add(1);
            wide /= 10;
        };
        while written <= parts.scale || left != 0 {
            digits.put_digit(left % 10, written, parts.scale);
            written = written.saturating_add(1);
            left /= 10;
        }
        if parts.negative {
            digits.put(b'-');
        }
        digits
    }

    pub(crate) fn as_str(&self) -> &str {
        self.bytes.get(self.start..).and_then(|bytes| core::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Puts a digit before those that are there, and the point behind it where it belongs.
    fn put_digit(&mut self, digit: u32, written: u32, scale: u32) {
        if written == scale && written > 0 {
            self.put(b'.');
        }
        self.put(b'0'.saturating_add(u8::try_from(digit).unwrap_or(0)));
    }

    fn put(&mut self, byte: u8) {
        self.start = self.start.saturating_sub(1);
        if let Some(place) = self.bytes.get_mut(self.start) {
            *place = byte;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::Digits;

    proptest! {
        #[test]
        fn writes_what_the_library_writes(low: u32, middle: u32, high: u32, negative: bool, scale in 0_u32..=28) {
            for (middle, high) in [(middle, high), (middle, 0), (0, 0)] {
                let value = Decimal::from_parts(low, middle, high, negative, scale);
                let digits = Digits::of(value);
                prop_assert_eq!(digits.as_str(), value.to_string());
            }
        }
    }

    #[test]
    fn writes_zero_and_the_largest() {
        for value in [Decimal::ZERO, Decimal::new(0, 2), Decimal::new(5, 2), Decimal::new(-5, 28), Decimal::MAX, Decimal::MIN] {
            assert_eq!(Digits::of(value).as_str(), value.to_string());
        }
    }
}
