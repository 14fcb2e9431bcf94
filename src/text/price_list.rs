//! The words for price lists: what is wrong, and what is unusual.

use crate::calendar::Date;
use crate::explain::Remark;
use crate::input::Fault;
use crate::language::Language;
use crate::money::Money;

use super::counted;

/// What is wrong with a price list, beyond single values.
#[derive(Clone, Debug, PartialEq)]
pub enum PriceListFault {
    /// There are no bands.
    NoBands,
    /// An open band is followed by another.
    OpenBandNotLast,
    /// A bound repeats the one before.
    BoundRepeated {
        /// The bound before.
        before: u64,
    },
    /// A bound is below the one before.
    BoundNotAscending {
        /// The bound before.
        before: u64,
        /// This one.
        up_to: u64,
    },
    /// A band of the model `band` has no flat amount.
    FlatMissing,
    /// A band of the model `band` has a price per case.
    PerCaseWithoutMeaning,
    /// A band has neither a flat amount nor a price per case.
    PriceMissing,
    /// A module has neither or both of flat amount and bands.
    FlatOrBands,
    /// A module with a flat amount names a model.
    ModelWithoutBands,
    /// No kind of case counts.
    NothingCounts,
    /// Something stands twice.
    Repeated {
        /// What.
        what: String,
    },
    /// The list ends before it begins.
    ValidToBeforeFrom {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
}

impl Fault for PriceListFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NoBands => "no-bands",
            Self::OpenBandNotLast => "open-band-not-last",
            Self::BoundRepeated { .. } => "bound-repeated",
            Self::BoundNotAscending { .. } => "bound-not-ascending",
            Self::FlatMissing | Self::PriceMissing => "missing",
            Self::PerCaseWithoutMeaning | Self::ModelWithoutBands => "not-applicable",
            Self::FlatOrBands => "flat-or-bands",
            Self::NothingCounts => "nothing-counts",
            Self::Repeated { .. } => "repeated",
            Self::ValidToBeforeFrom { .. } => "end-before-start",
        }
    }

    fn message(&self, field: &str, language: Language) -> String {
        match self {
            Self::NoBands => language.pick(
                format!("{field} muss mindestens ein Fallzahlband enthalten"),
                format!("{field} must hold at least one band"),
            ),
            Self::OpenBandNotLast => language.pick(
                format!("{field} muss hier eine Zahl sein, denn nur das letzte Band darf offen sein (null)"),
                format!("{field} must be a number here, since only the last band may be open (null)"),
            ),
            Self::BoundRepeated { before } => language.pick(
                format!("{field} muss größer sein als {before}, die Grenze des Bandes davor, nicht {before}"),
                format!("{field} must be greater than {before}, the bound of the band before, not {before}"),
            ),
            Self::BoundNotAscending { before, up_to } => language.pick(
                format!("{field} muss größer sein als {before}, die Grenze des Bandes davor, nicht {up_to}"),
                format!("{field} must be greater than {before}, the bound of the band before, not {up_to}"),
            ),
            Self::FlatMissing => language.pick(
                format!("{field} fehlt: Im Modell \"band\" braucht jedes Band einen Pauschalbetrag"),
                format!("{field} is missing: in the model \"band\" each band needs a flat amount"),
            ),
            Self::PerCaseWithoutMeaning => language.pick(
                format!("{field} hat im Modell \"band\" keine Bedeutung; dort gilt nur flat"),
                format!("{field} has no meaning in the model \"band\", where only flat counts"),
            ),
            Self::PriceMissing => language.pick(
                format!("{field} fehlt: Das Band braucht einen Preis je Fall, einen Pauschalbetrag (flat) oder beides"),
                format!("{field} is missing: the band needs a price per case, a flat amount or both"),
            ),
            Self::FlatOrBands => language.pick(
                format!("{field} muss entweder einen Pauschalbetrag (flat) oder eigene Bänder (bands) haben"),
                format!("{field} must have either a flat amount (flat) or its own bands (bands)"),
            ),
            Self::ModelWithoutBands => language.pick(
                format!("{field} gilt nur für Module mit eigenen Bändern (bands)"),
                format!("{field} only counts for modules with their own bands (bands)"),
            ),
            Self::NothingCounts => language.pick(
                format!("{field} muss mindestens eine Fallart nennen oder fehlen"),
                format!("{field} must name at least one kind of case or be left out"),
            ),
            Self::Repeated { what } => language.pick(
                format!("{field} darf jeden Wert nur einmal nennen, nicht \"{what}\" zweimal"),
                format!("{field} may name each value only once, not \"{what}\" twice"),
            ),
            Self::ValidToBeforeFrom { from, to } => {
                let (from, to) = (language.date(*from), language.date(*to));
                language.pick(
                    format!("{field} darf nicht vor validFrom {from} liegen, nicht {to}"),
                    format!("{field} must not be before validFrom {from}, not {to}"),
                )
            }
        }
    }
}

/// What is allowed in a price list but unusual.
#[derive(Clone, Debug, PartialEq)]
pub enum PriceListRemark {
    /// The list is an example.
    Example,
    /// A higher count costs less.
    CostsLess {
        /// The band, as a JSON Pointer.
        path: String,
        /// Its first count.
        from: u64,
        /// The price just below.
        below: Money,
        /// The price at its first count.
        above: Money,
    },
}

impl Remark for PriceListRemark {
    fn code(&self) -> &'static str {
        match self {
            Self::Example => "example-list",
            Self::CostsLess { .. } => "higher-count-costs-less",
        }
    }

    fn path(&self) -> Option<String> {
        match self {
            Self::Example => Some("/example".to_owned()),
            Self::CostsLess { path, .. } => Some(path.clone()),
        }
    }

    fn message(&self, language: Language) -> String {
        match self {
            Self::Example => language
                .pick("Diese Preisliste ist ein Beispiel, kein Angebot", "This price list is an example, not an offer")
                .to_owned(),
            Self::CostsLess { from, below, above, .. } => {
                let (from, before) = (counted::cases(*from, language), counted::cases(from.saturating_sub(1), language));
                let (below, above) = (language.amount(*below), language.amount(*above));
                language.pick(
                    format!("Mehr Fälle kosten weniger: {before} {below}, {from} {above}"),
                    format!("More cases cost less: {before} {below}, {from} {above}"),
                )
            }
        }
    }
}
