//! The two languages, and how each writes amounts, numbers and dates.

use crate::calendar::{Date, LocalTime};
use crate::money::{Money, Notation, Percent};

/// Bytes that nearly every amount fits into, with its sign and separators.
const ROOM: usize = 24;

/// The language of sentences; German unless the caller asks for English.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Language {
    /// "de".
    #[default]
    German,
    /// "en".
    English,
}

impl Language {
    /// The one of two texts that is in this language.
    #[must_use]
    pub fn pick<T>(self, german: T, english: T) -> T {
        match self {
            Self::German => german,
            Self::English => english,
        }
    }

    /// How people who read this language write numbers.
    #[must_use]
    pub fn notation(self) -> Notation {
        self.pick(Notation::German, Notation::English)
    }

    /// "1.234,56 €" or "€1,234.56", with a space that does not break.
    ///
    /// ```
    /// use tarifwerk::{language::Language, money::Money};
    ///
    /// let amount = Money::parse("-1234.5")?;
    /// assert_eq!(Language::German.amount(amount), "-1.234,50\u{a0}€");
    /// assert_eq!(Language::English.amount(amount), "-€1,234.50");
    /// # Ok::<(), tarifwerk::money::AmountFault>(())
    /// ```
    #[must_use]
    pub fn amount(self, amount: Money) -> String {
        let (before, after) = self.pick(("", "\u{a0}€"), ("€", ""));
        let mut text = String::with_capacity(ROOM);
        if amount.is_negative() {
            text.push('-');
        }
        text.push_str(before);
        self.push_grouped(&mut text, amount.abs().digits().as_str());
        text.push_str(after);
        text
    }

    /// An exact decimal such as "0.125" with this language's separators.
    #[must_use]
    pub fn decimal(self, exact: &str) -> String {
        let mut text = String::with_capacity(ROOM);
        self.push_grouped(&mut text, exact);
        text
    }

    /// "12,5 %" or "12.5%".
    #[must_use]
    pub fn percent(self, percent: Percent) -> String {
        let mut text = String::with_capacity(ROOM);
        self.push_grouped(&mut text, percent.digits().as_str());
        text.push_str(self.pick("\u{a0}%", "%"));
        text
    }

    /// "184.004" or "184,004".
    #[must_use]
    pub fn count(self, count: u64) -> String {
        self.decimal(&count.to_string())
    }

    /// A number with its noun, given for one and for several: "1 Tag" or "2 days".
    #[must_use]
    pub fn counted(self, count: u64, german: [&str; 2], english: [&str; 2]) -> String {
        let [one, several] = self.pick(german, english);
        format!("{} {}", self.count(count), if count == 1 { one } else { several })
    }

    /// "22.11.2026" or "22 November 2026".
    #[must_use]
    pub fn date(self, date: Date) -> String {
        const MONTHS: [&str; 12] = [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ];
        match self {
            Self::German => format!("{:02}.{:02}.{:04}", date.day(), date.month(), date.year()),
            Self::English => {
                let index = usize::try_from(date.month().saturating_sub(1)).unwrap_or(0);
                let month = MONTHS.get(index).copied().unwrap_or_default();
                format!("{} {} {}", date.day(), month, date.year())
            }
        }
    }

    /// "22.11.2026 um 04:30" or "22 November 2026 at 04:30".
    #[must_use]
    pub fn moment(self, time: LocalTime) -> String {
        let (date, clock) = (self.date(time.date()), time.clock());
        self.pick(format!("{date} um {clock}"), format!("{date} at {clock}"))
    }

    /// "12 h 01 min", the same in both languages.
    #[must_use]
    pub fn duration(self, minutes: u64) -> String {
        let (hours, minutes) = (self.count(minutes.div_euclid(60)), minutes.rem_euclid(60));
        format!("{hours}\u{a0}h {minutes:02}\u{a0}min")
    }

    fn push_grouped(self, text: &mut String, exact: &str) {
        let (group, point) = self.pick(('.', ','), (',', '.'));
        let (whole, fraction) = exact.split_once('.').unwrap_or((exact, ""));
        for (position, digit) in whole.chars().enumerate() {
            if position > 0 && whole.len().saturating_sub(position).is_multiple_of(3) {
                text.push(group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(point);
            text.push_str(fraction);
        }
    }
}
