//! What a tariff is: benefits with their terms, waiting periods, premium groups, refund. Nothing here knows a tariff by name.

use serde::Serialize;

use crate::calendar::Date;
use crate::explain::{Explanation, Options, Warning};
use crate::input::{InputFault, Label, Path, Problem, Raw, Read, Report, Shape, WholeNumber, choice, shape};
use crate::money::{AmountInput, Percent};
use crate::statutory::Service;
use crate::text::{TariffFault, TariffRemark};

choice! {
    /// A service that only supplementary tariffs know.
    pub enum TariffService {
        /// Glasses and contact lenses ("Sehhilfen").
        VisionAid = "vision-aid",
        /// A non-medical practitioner, and what they prescribe ("Heilpraktiker").
        Naturopathy = "naturopathy",
        /// Naturopathy by a physician, by the Hufeland list.
        NaturopathyPhysician = "naturopathy-physician",
        /// Psychotherapy by a non-medical practitioner.
        NaturopathPsychotherapy = "naturopath-psychotherapy",
    }
}

/// A service of the statutory catalogue or of supplementary tariffs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(untagged)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(untagged))]
pub enum CoveredService {
    /// One with a statutory co-payment.
    Statutory(Service),
    /// One without.
    Tariff(TariffService),
}

/// Longer texts are not services.
const LONGEST_WORD: usize = 64;

impl CoveredService {
    /// Every service, those of the statute first.
    pub fn all() -> impl Iterator<Item = Self> {
        let statutory = Service::ALL.iter().copied().map(Self::Statutory);
        statutory.chain(TariffService::ALL.iter().copied().map(Self::Tariff))
    }

    /// The word of the API.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Statutory(service) => service.word(),
            Self::Tariff(service) => service.word(),
        }
    }
}

impl Read for CoveredService {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        let word = if raw.shape() == Shape::Text { raw.text(LONGEST_WORD) } else { None };
        let found = word.and_then(|word| Self::all().find(|service| service.word() == word));
        if found.is_none() {
            let known: Vec<&str> = Self::all().map(Self::word).collect();
            report.add(at, &InputFault::UnknownValue { known: &known, shown: raw.shown() });
        }
        found
    }
}

choice! {
    /// What a benefit is a share of.
    pub enum Basis {
        /// The statutory co-payment that is really due.
        Copayment = "copayment",
        /// The expense, less what the statutory insurer pays where it is a statutory service.
        Expense = "expense",
    }
}

choice! {
    /// How a statutory benefit for the same item is deducted.
    pub enum StatutoryBenefit {
        /// From the tariff's benefit.
        FromBenefit = "from-benefit",
        /// From the expense, before the share is taken.
        FromExpense = "from-expense",
        /// Only so far that both together stay within the expense.
        UpToExpense = "up-to-expense",
    }
}

choice! {
    /// What an expense must have to be covered.
    pub enum Requirement {
        /// Approved by the statutory insurer.
        Approved = "approved",
        /// For ambulatory treatment.
        Ambulatory = "ambulatory",
    }
}

choice! {
    /// Which waiting period holds.
    pub enum Waiting {
        /// The general one.
        General = "general",
        /// The special one.
        Special = "special",
        /// None.
        None = "none",
    }
}

choice! {
    /// What happens to co-payment benefits when an exemption is not applied for (B.3 of `MediAmbulant`).
    pub enum ExemptionNotClaimed {
        /// Co-payments up to the burden limit are reimbursed, those after it are not.
        UpToLimit = "up-to-limit",
        /// None of the year.
        Nothing = "nothing",
        /// All of them.
        NoEffect = "no-effect",
    }
}

shape! {
    /// The most that is paid in a calendar year for all benefits of a group.
    #[derive(Serialize)]
    pub struct YearlyCap {
        /// Benefits with the same group share the cap.
        "group" group: Label,
        /// Euros.
        #[cfg_attr(test, ts(type = "AmountInput"))]
        "amount" amount: AmountInput,
    }
}

shape! {
    /// What a tariff pays for some services.
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Benefit {
        /// How steps name it.
        "id" id: Label,
        /// The services.
        "covers" covers: Vec<CoveredService>,
        /// A share of what.
        "basis" basis: Basis,
        /// The share.
        "rate" rate: Percent,
        /// The most in a calendar year.
        #[serde(skip_serializing_if = "Option::is_none")]
        "yearlyCap" yearly_cap: Option<YearlyCap>,
        /// How a statutory benefit is deducted; from the benefit unless stated.
        #[serde(skip_serializing_if = "Option::is_none")]
        "statutoryBenefit" statutory_benefit: Option<StatutoryBenefit>,
        /// What an expense must have.
        #[serde(skip_serializing_if = "Option::is_none")]
        "requires" requires: Option<Vec<Requirement>>,
        /// Which waiting period holds.
        "waiting" waiting: Waiting,
        /// The clause.
        "citation" citation: Label,
    }
}

shape! {
    /// Waiting periods from the start of the policy, in months.
    #[derive(Serialize)]
    pub struct WaitingMonths {
        /// The general one, 0 to 120.
        "general" general: WholeNumber<0, 120>,
        /// The special one, 0 to 120.
        "special" special: WholeNumber<0, 120>,
    }
}

shape! {
    /// Whom a premium is for.
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct PremiumGroup {
        /// From the first of the month after this year of life is completed; 0 to 120.
        "fromAge" from_age: WholeNumber<0, 120>,
        /// Euros a month, where the tariff names them.
        #[serde(skip_serializing_if = "Option::is_none")]
        "monthly" monthly: Option<AmountInput>,
    }
}

shape! {
    /// Premium refund for claim-free years.
    #[derive(Serialize)]
    pub struct Refund {
        /// Monthly premiums after 1, 2, … consecutive claim-free years; the last holds on.
        "months" months: Vec<WholeNumber<0, 12>>,
        /// The clause; without it, steps name the tariff.
        #[serde(skip_serializing_if = "Option::is_none")]
        "citation" citation: Option<Label>,
    }
}

shape! {
    /// A supplementary tariff.
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Tariff {
        /// How inputs name it.
        "id" id: Label,
        /// How people name it.
        "title" title: Label,
        /// Who offers it.
        "insurer" insurer: Label,
        /// The state of its terms.
        "state" state: Date,
        /// Whether it is made up; said wherever it shows.
        #[serde(skip_serializing_if = "Option::is_none")]
        "example" example: Option<bool>,
        /// What it pays.
        "benefits" benefits: Vec<Benefit>,
        /// Waiting periods.
        "waitingMonths" waiting_months: WaitingMonths,
        /// What happens when an exemption is not applied for.
        "exemptionNotClaimed" exemption_not_claimed: ExemptionNotClaimed,
        /// The clause on that; without it, steps name the tariff.
        #[serde(skip_serializing_if = "Option::is_none")]
        "exemptionCitation" exemption_citation: Option<Label>,
        /// Euros of benefits that each person bears in a calendar year.
        #[serde(skip_serializing_if = "Option::is_none")]
        "deductible" deductible: Option<AmountInput>,
        /// Ages at which the premium changes.
        #[serde(skip_serializing_if = "Option::is_none")]
        "premiumGroups" premium_groups: Option<Vec<PremiumGroup>>,
        /// Discount for paying once a year.
        #[serde(skip_serializing_if = "Option::is_none")]
        "annualPaymentDiscount" annual_payment_discount: Option<Percent>,
        /// Premium refund.
        #[serde(skip_serializing_if = "Option::is_none")]
        "refund" refund: Option<Refund>,
    }
}

impl Tariff {
    /// The benefit for a service; a checked tariff has at most one.
    #[must_use]
    pub fn benefit_for(&self, service: CoveredService) -> Option<&Benefit> {
        self.benefits.iter().find(|benefit| benefit.covers.contains(&service))
    }

    /// The groups of its caps, each once, in order.
    pub(super) fn cap_groups(&self) -> Vec<&str> {
        let mut groups = Vec::new();
        for cap in self.benefits.iter().filter_map(|benefit| benefit.yearly_cap.as_ref()) {
            if !groups.contains(&cap.group.as_str()) {
                groups.push(cap.group.as_str());
            }
        }
        groups
    }

    /// How steps cite a rule of the tariff: its clause, where it is stated, else the tariff as a whole.
    pub(super) fn clause<'a>(&'a self, stated: Option<&'a Label>) -> &'a str {
        stated.unwrap_or(&self.title).as_str()
    }

    /// Reports what single fields cannot show.
    pub(crate) fn check(&self, at: &Path<'_>, report: &mut Report) {
        let benefits = at.field("benefits");
        if self.benefits.is_empty() {
            report.add(&benefits, &TariffFault::NoBenefits);
        }
        for (index, benefit) in self.benefits.iter().enumerate() {
            let earlier = self.benefits.get(..index).unwrap_or_default();
            benefit.check(earlier, &benefits.item(index), report);
        }
        let groups = self.premium_groups.as_deref().unwrap_or_default();
        let at_groups = at.field("premiumGroups");
        for (index, (before, group)) in groups.iter().zip(groups.iter().skip(1)).enumerate() {
            if group.from_age <= before.from_age {
                let (before, from_age) = (before.from_age.get(), group.from_age.get());
                let at = at_groups.item(index.saturating_add(1));
                report.add(&at.field("fromAge"), &TariffFault::AgesNotAscending { before, from_age });
            }
        }
        if self.refund.as_ref().is_some_and(|refund| refund.months.is_empty()) {
            let at = at.field("refund");
            report.add(&at.field("months"), &TariffFault::NoRefundMonths);
        }
    }
}

impl Benefit {
    fn check(&self, earlier: &[Self], at: &Path<'_>, report: &mut Report) {
        if earlier.iter().any(|before| before.id == self.id) {
            report.add(&at.field("id"), &TariffFault::Repeated { what: self.id.as_str().to_owned() });
        }
        let covers = at.field("covers");
        if self.covers.is_empty() {
            report.add(&covers, &TariffFault::NoServices);
        }
        for (index, service) in self.covers.iter().enumerate() {
            let before = self.covers.iter().take(index);
            if earlier.iter().flat_map(|benefit| benefit.covers.iter()).chain(before).any(|other| other == service) {
                report.add(&covers.item(index), &TariffFault::CoveredTwice { service: service.word() });
            }
            if let (Basis::Copayment, CoveredService::Tariff(service)) = (self.basis, service) {
                report.add(&covers.item(index), &TariffFault::NoCopayment { service: service.word() });
            }
        }
        if self.statutory_benefit.is_some() && self.basis == Basis::Copayment {
            report.add(&at.field("statutoryBenefit"), &TariffFault::OnlyForExpenses);
        }
        if let Some(cap) = &self.yearly_cap {
            let other = earlier.iter().filter_map(|benefit| benefit.yearly_cap.as_ref()).find(|other| other.group == cap.group);
            if let Some(other) = other.filter(|other| other.amount != cap.amount) {
                let (before, amount) = (other.amount.money(), cap.amount.money());
                let at = at.field("yearlyCap");
                report.add(&at.field("amount"), &TariffFault::CapsDiffer { before, amount });
            }
        }
    }
}

/// What is wrong with a tariff, and what one should look at twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct TariffCheck {
    /// Every fault, with its place.
    pub problems: Vec<Problem>,
    /// What is allowed but unusual.
    pub warnings: Vec<Warning>,
}

/// Names every fault of a tariff. Anything that is not a tariff is a fault, not an error.
#[must_use]
pub fn check_tariff<R: Raw>(raw: &R, options: Options) -> TariffCheck {
    let mut report = Report::new(options.language);
    let mut explanation = Explanation::new(options);
    if let Some(tariff) = Tariff::read(raw, &Path::ROOT, &mut report) {
        tariff.check(&Path::ROOT, &mut report);
        if report.is_empty() {
            tariff.remark(&mut explanation);
        }
    }
    TariffCheck { problems: report.into_problems(), warnings: explanation.finish().1 }
}

impl Tariff {
    fn remark(&self, explanation: &mut Explanation) {
        if self.example == Some(true) {
            explanation.warn(&TariffRemark::ExampleTariff);
        }
        for (index, benefit) in self.benefits.iter().enumerate() {
            if benefit.rate.is_zero() {
                explanation.warn(&TariffRemark::PaysNothing { path: format!("/benefits/{index}/rate") });
            }
        }
    }
}
