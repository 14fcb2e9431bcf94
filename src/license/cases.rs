//! Treatment cases of an institution (6.1, 7.2).

use crate::input::{Label, Path, Report, WholeNumber, choice, shape};
use crate::text::LicenseFault;

/// The largest number of cases that an input may state.
pub(super) const MOST_CASES: u32 = 1_000_000_000;

choice! {
    /// A kind of treatment case in the quality report of § 136b SGB V.
    pub enum CaseKind {
        /// Full inpatient ("vollstationär").
        Inpatient = "inpatient",
        /// Outpatient ("ambulant").
        Outpatient = "outpatient",
        /// Day patient ("teilstationär").
        DayPatient = "day-patient",
        /// Treatment at home equal to inpatient ("stationsäquivalent").
        HomeTreatment = "home-treatment",
    }
}

choice! {
    /// Who the numbers come from.
    pub enum CaseSource {
        /// The latest published quality report.
        QualityReport = "quality-report",
        /// The institution itself.
        Institution = "institution",
        /// An estimate, whose assumptions the quote states.
        Estimate = "estimate",
    }
}

shape! {
    /// The cases of one reference year.
    #[derive(serde::Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct CaseCount {
        /// Full inpatient cases, 0 to 1,000,000,000.
        "inpatient" inpatient: WholeNumber<0, MOST_CASES>,
        /// Outpatient cases.
        "outpatient" outpatient: WholeNumber<0, MOST_CASES>,
        /// Day-patient cases.
        #[serde(skip_serializing_if = "Option::is_none")]
        "dayPatient" day_patient: Option<WholeNumber<0, MOST_CASES>>,
        /// Cases treated at home.
        #[serde(skip_serializing_if = "Option::is_none")]
        "homeTreatment" home_treatment: Option<WholeNumber<0, MOST_CASES>>,
        /// The reference year.
        #[serde(skip_serializing_if = "Option::is_none")]
        "year" year: Option<WholeNumber<1900, 2199>>,
        /// Who the numbers come from.
        #[serde(skip_serializing_if = "Option::is_none")]
        "source" source: Option<CaseSource>,
        /// What an estimate rests on; required for one.
        #[serde(skip_serializing_if = "Option::is_none")]
        "assumptions" assumptions: Option<Label>,
    }
}

impl CaseCount {
    /// Inpatient and outpatient cases, with nothing else stated.
    #[must_use]
    pub fn new(inpatient: u32, outpatient: u32) -> Self {
        Self {
            inpatient: WholeNumber::clamped(inpatient),
            outpatient: WholeNumber::clamped(outpatient),
            day_patient: None,
            home_treatment: None,
            year: None,
            source: None,
            assumptions: None,
        }
    }

    /// How many cases of a kind.
    #[must_use]
    pub fn of(&self, kind: CaseKind) -> u64 {
        match kind {
            CaseKind::Inpatient => self.inpatient.into(),
            CaseKind::Outpatient => self.outpatient.into(),
            CaseKind::DayPatient => self.day_patient.map_or(0, u64::from),
            CaseKind::HomeTreatment => self.home_treatment.map_or(0, u64::from),
        }
    }

    /// Sets how many cases of a kind there are; more than the largest count is the largest count.
    pub fn set(&mut self, kind: CaseKind, count: u32) {
        let count = WholeNumber::clamped(count);
        match kind {
            CaseKind::Inpatient => self.inpatient = count,
            CaseKind::Outpatient => self.outpatient = count,
            CaseKind::DayPatient => self.day_patient = Some(count),
            CaseKind::HomeTreatment => self.home_treatment = Some(count),
        }
    }

    pub(super) fn check(&self, at: &Path<'_>, report: &mut Report) {
        if self.source == Some(CaseSource::Estimate) && self.assumptions.is_none() {
            report.add(&at.field("assumptions"), &LicenseFault::AssumptionsMissing);
        }
    }
}
