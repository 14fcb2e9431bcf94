//! The catalogue of services (§§ 20i–60 SGB V): formula, unit and paragraph of each.

use crate::input::choice;
use crate::text::Unit;

choice! {
    /// A service of statutory health insurance.
    pub enum Service {
        /// A medicine ("Arzneimittel"), § 31(3).
        Medicine = "medicine",
        /// A dressing ("Verbandmittel"), § 31(3).
        Dressing = "dressing",
        /// Enteral nutrition ("bilanzierte Diäten"), § 31(5).
        EnteralNutrition = "enteral-nutrition",
        /// Test strips ("Harn- und Blutteststreifen"), § 31(3) sentence 2.
        TestStrips = "test-strips",
        /// A remedy such as physiotherapy ("Heilmittel"), § 32(2).
        Remedy = "remedy",
        /// An aid ("Hilfsmittel"), § 33(8) sentence 1.
        Aid = "aid",
        /// An aid that is used up ("zum Verbrauch bestimmte Hilfsmittel"), § 33(8) sentence 3.
        ConsumableAid = "consumable-aid",
        /// Home nursing ("häusliche Krankenpflege"), § 37(5).
        HomeNursing = "home-nursing",
        /// Sociotherapy ("Soziotherapie"), § 37a(3).
        Sociotherapy = "sociotherapy",
        /// Household help ("Haushaltshilfe"), § 38(5).
        HouseholdHelp = "household-help",
        /// Transport ("Fahrkosten"), § 60.
        Transport = "transport",
        /// Full hospital care ("vollstationäre Krankenhausbehandlung"), § 39(4).
        Hospital = "hospital",
        /// Transitional care ("Übergangspflege"), § 39e(3).
        TransitionalCare = "transitional-care",
        /// Follow-up rehabilitation ("Anschlussrehabilitation"), § 40(6).
        FollowUpRehab = "follow-up-rehab",
        /// Other medical rehabilitation ("medizinische Rehabilitation"), § 40(5).
        Rehab = "rehab",
        /// A preventive stay ("stationäre Vorsorge"), § 23(6).
        PreventiveStay = "preventive-stay",
        /// A stay for mother or father and child ("Mutter-/Vater-Kind-Maßnahme"), §§ 24(3), 41(3).
        ParentChildStay = "parent-child-stay",
        /// A vaccination ("Schutzimpfung"), § 20i.
        Vaccination = "vaccination",
        /// A digital health application ("digitale Gesundheitsanwendung"), § 33a.
        DigitalHealthApp = "digital-health-app",
    }
}

/// How the co-payment of a service is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// F1: a percentage of what the insurer would pay, within minimum and maximum, never above the cost.
    Bounded,
    /// F2: an amount for each calendar day; `capped` where hospital, transitional care and follow-up rehab share 28 days.
    PerDay {
        /// Whether the days of a calendar year are limited.
        capped: bool,
    },
    /// F3: a percentage of the cost and a fee for each prescription, without minimum and maximum.
    Prescription,
    /// F3 by day of service, the percentage only for the first 28 days of a calendar year.
    Nursing,
    /// F4: a percentage of a month's supply, with a maximum and no minimum.
    Consumable,
    /// No co-payment.
    Free,
}

impl Service {
    /// How the co-payment is computed.
    #[must_use]
    pub const fn formula(self) -> Formula {
        match self {
            Self::Medicine
            | Self::Dressing
            | Self::EnteralNutrition
            | Self::Aid
            | Self::Sociotherapy
            | Self::HouseholdHelp
            | Self::Transport => Formula::Bounded,
            Self::Hospital | Self::TransitionalCare | Self::FollowUpRehab => Formula::PerDay { capped: true },
            Self::Rehab | Self::PreventiveStay | Self::ParentChildStay => Formula::PerDay { capped: false },
            Self::Remedy => Formula::Prescription,
            Self::HomeNursing => Formula::Nursing,
            Self::ConsumableAid => Formula::Consumable,
            Self::TestStrips | Self::Vaccination | Self::DigitalHealthApp => Formula::Free,
        }
    }

    /// What a price is the price of.
    #[must_use]
    pub const fn unit(self) -> Unit {
        match self {
            Self::Medicine | Self::Dressing | Self::TestStrips | Self::Vaccination | Self::DigitalHealthApp => Unit::Pack,
            Self::EnteralNutrition => Unit::PrescriptionLine,
            Self::Remedy => Unit::Prescription,
            Self::Aid => Unit::Item,
            Self::ConsumableAid => Unit::MonthSupply,
            Self::HomeNursing => Unit::DayOfService,
            Self::Sociotherapy | Self::HouseholdHelp => Unit::DayOfUse,
            Self::Transport => Unit::Trip,
            Self::Hospital
            | Self::TransitionalCare
            | Self::FollowUpRehab
            | Self::Rehab
            | Self::PreventiveStay
            | Self::ParentChildStay => Unit::Day,
        }
    }

    /// Where the law says so, as one would look it up.
    #[must_use]
    pub const fn citation(self) -> &'static str {
        match self {
            Self::Medicine | Self::Dressing => "§ 31 Abs. 3, § 61 Satz 1 SGB V",
            Self::EnteralNutrition => "§ 31 Abs. 5, § 61 Satz 1 SGB V",
            Self::TestStrips => "§ 31 Abs. 3 Satz 2 SGB V",
            Self::Remedy => "§ 32 Abs. 2, § 61 Satz 3 SGB V",
            Self::Aid => "§ 33 Abs. 8 Satz 1, § 61 Satz 1 SGB V",
            Self::ConsumableAid => "§ 33 Abs. 8 Satz 3 SGB V",
            Self::HomeNursing => "§ 37 Abs. 5, § 61 Satz 3 SGB V",
            Self::Sociotherapy => "§ 37a Abs. 3, § 61 Satz 1 SGB V",
            Self::HouseholdHelp => "§ 38 Abs. 5, § 61 Satz 1 SGB V",
            Self::Transport => "§ 60 Abs. 1 und 2, § 61 Satz 1 SGB V",
            Self::Hospital => "§ 39 Abs. 4, § 61 Satz 2 SGB V",
            Self::TransitionalCare => "§ 39e Abs. 3, § 61 Satz 2 SGB V",
            Self::FollowUpRehab => "§ 40 Abs. 6, § 61 Satz 2 SGB V",
            Self::Rehab => "§ 40 Abs. 5, § 61 Satz 2 SGB V",
            Self::PreventiveStay => "§ 23 Abs. 6, § 61 Satz 2 SGB V",
            Self::ParentChildStay => "§ 24 Abs. 3, § 41 Abs. 3, § 61 Satz 2 SGB V",
            Self::Vaccination => "§ 20i SGB V",
            Self::DigitalHealthApp => "§ 33a SGB V",
        }
    }

    /// Where the law frees single products of co-payment; it does so for medicines, elsewhere the insured states it.
    #[must_use]
    pub(super) const fn exemption_citation(self) -> &'static str {
        match self {
            Self::Medicine => "§ 31 Abs. 3 Satz 4 SGB V",
            _ => self.citation(),
        }
    }

    /// Whether a fixed amount ("Festbetrag", §§ 35, 36) or a freed product can exist.
    #[must_use]
    pub const fn is_product(self) -> bool {
        matches!(
            self,
            Self::Medicine | Self::Dressing | Self::EnteralNutrition | Self::TestStrips | Self::Aid | Self::ConsumableAid
        )
    }

    /// Whether minors pay as well: only for transport.
    #[must_use]
    pub const fn binds_minors(self) -> bool {
        matches!(self, Self::Transport)
    }
}
