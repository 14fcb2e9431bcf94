//! Why a tariff does not pay or refund, in words.

use crate::calendar::Date;
use crate::language::Language;

/// Why a tariff pays nothing for an expense, or for a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotCovered {
    /// The tariff does not cover the service.
    Service,
    /// The person is not insured.
    Person,
    /// Excluded by agreement.
    Excluded,
    /// The treatment began before the contract was concluded.
    BegunBefore {
        /// When it began.
        since: Date,
        /// When the contract was concluded.
        concluded: Date,
    },
    /// Before the policy starts.
    BeforeStart {
        /// Its first day.
        start: Date,
    },
    /// Within a waiting period.
    Waiting {
        /// The first day after it.
        from: Date,
    },
    /// After the policy ended.
    AfterEnd {
        /// Its last day.
        end: Date,
    },
    /// Not approved by the statutory insurer.
    NotApproved,
    /// Not for ambulatory treatment.
    NotAmbulatory,
}

impl NotCovered {
    pub(super) fn text(self, language: Language) -> String {
        let on = |date: Date| language.date(date);
        match self {
            Self::Service => language.pick("er umfasst diese Leistung nicht", "it does not cover this service").to_owned(),
            Self::Person => language.pick("diese Person ist nicht versichert", "this person is not insured").to_owned(),
            Self::Excluded => language.pick("die Leistung ist ausgeschlossen", "the service is excluded").to_owned(),
            Self::BegunBefore { since, concluded } => language.pick(
                format!("die Behandlung begann am {}, vor dem Vertragsschluss am {}", on(since), on(concluded)),
                format!("the treatment began on {}, before the contract was concluded on {}", on(since), on(concluded)),
            ),
            Self::BeforeStart { start } => language.pick(
                format!("die Versicherung beginnt erst am {}", on(start)),
                format!("the insurance only starts on {}", on(start)),
            ),
            Self::Waiting { from } => language.pick(
                format!("in der Wartezeit gibt es keine Leistungen, erst ab dem {}", on(from)),
                format!("there are no benefits within the waiting period, only from {} on", on(from)),
            ),
            Self::AfterEnd { end } => {
                language.pick(format!("die Versicherung endete am {}", on(end)), format!("the insurance ended on {}", on(end)))
            }
            Self::NotApproved => language
                .pick("die Krankenkasse hat die Fahrt nicht genehmigt", "the statutory insurer did not approve the trip")
                .to_owned(),
            Self::NotAmbulatory => language
                .pick("er gilt hier nur für ambulante Behandlungen", "it holds here for ambulatory treatment only")
                .to_owned(),
        }
    }

    /// The general terms (AVB); `None` where the tariff itself says so.
    pub(super) fn citation(self) -> Option<&'static str> {
        match self {
            Self::Service | Self::Person | Self::NotApproved | Self::NotAmbulatory => None,
            Self::Excluded | Self::BegunBefore { .. } | Self::BeforeStart { .. } => Some("AVB § 2 Abs. 1"),
            Self::Waiting { .. } => Some("AVB § 3, §§ 187 Abs. 2, 188 Abs. 2 BGB"),
            Self::AfterEnd { .. } => Some("AVB § 7"),
        }
    }
}

/// Why a claim-free year would not be refunded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundReason {
    /// Not insured for the whole year.
    NotWholeYear {
        /// The year.
        year: i16,
    },
    /// Not insured any more on 30 June of the next year.
    EndsBefore {
        /// That day.
        day: Date,
    },
    /// In arrears on 30 June of the next year.
    Arrears {
        /// That day.
        day: Date,
    },
    /// Benefits were already paid this year.
    ClaimedBefore,
}

impl RefundReason {
    /// The reason in words.
    #[must_use]
    pub fn text(self, language: Language) -> String {
        match self {
            Self::NotWholeYear { year } => language.pick(
                format!("Die Versicherung bestand nicht das ganze Jahr {year}"),
                format!("The insurance did not last for the whole year {year}"),
            ),
            Self::EndsBefore { day } => language.pick(
                format!("Am {} besteht die Versicherung nicht mehr", language.date(day)),
                format!("On {} the insurance has ended", language.date(day)),
            ),
            Self::Arrears { day } => language.pick(
                format!("Am {} sind Beiträge rückständig", language.date(day)),
                format!("On {} premiums are in arrears", language.date(day)),
            ),
            Self::ClaimedBefore => {
                language.pick("In diesem Jahr wurden schon Leistungen gezahlt", "Benefits were already paid this year").to_owned()
            }
        }
    }
}
