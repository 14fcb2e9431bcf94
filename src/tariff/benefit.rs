//! What a tariff pays for a line of the year: share, statutory benefit, deductible, cap.

use super::cover::Cover;
use super::definition::{Basis, Benefit, ExemptionNotClaimed, Requirement, StatutoryBenefit, Tariff};
use super::expense::{Expense, Setting};
use super::premium::Policy;
use crate::calendar::Date;
use crate::explain::Explanation;
use crate::money::{AmountInput, Money};
use crate::text::{NotCovered, TariffRemark, TariffStep};

/// A dated part of a line: a whole expense, or a day of a stay.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    pub(super) date: Date,
    /// Really due.
    pub(super) copayment: Money,
    /// What of it lies within the burden limit.
    pub(super) within_limit: Money,
}

/// A line as the tariff sees it.
pub(super) struct Claim<'a> {
    pub(super) expense: &'a Expense,
    pub(super) path: String,
    pub(super) parts: &'a [Part],
    /// Cost less what the statutory insurer pays.
    pub(super) own_cost: Money,
    pub(super) is_stay: bool,
    pub(super) is_tariff_service: bool,
}

/// What a person has already used in the year.
#[derive(Debug, Default)]
pub(super) struct Used {
    caps: Vec<(String, Money)>,
    pub(super) deductible_left: Money,
}

impl Used {
    pub(super) fn start(&mut self, group: &str, amount: Money) {
        self.add(group, amount);
    }

    fn of(&self, group: &str) -> Money {
        self.caps.iter().find(|(known, _)| known == group).map_or(Money::ZERO, |&(_, used)| used)
    }

    fn add(&mut self, group: &str, amount: Money) {
        match self.caps.iter_mut().find(|(known, _)| known == group) {
            Some((_, used)) => *used = *used + amount,
            None => self.caps.push((group.to_owned(), amount)),
        }
    }
}

/// The terms that hold for every line of the year.
pub(super) struct Terms<'a> {
    pub(super) tariff: &'a Tariff,
    pub(super) policy: Option<&'a Policy>,
    pub(super) exemption_claimed: bool,
    pub(super) limit_reached: bool,
}

/// A benefit, and on which amounts of which parts it rests.
pub(super) struct Paid {
    pub(super) amount: Money,
    /// For each part of the line.
    pub(super) eligible: Vec<Money>,
}

impl Terms<'_> {
    /// What the tariff pays for a line, with the reason where that is nothing.
    pub(super) fn pay(&self, claim: &Claim<'_>, used: &mut Used, explanation: &mut Explanation) -> Paid {
        let nothing = || Paid { amount: Money::ZERO, eligible: vec![Money::ZERO; claim.parts.len()] };
        let Some(benefit) = self.tariff.benefit_for(claim.expense.service) else {
            let tariff = self.tariff.title.as_str().to_owned();
            explanation.note(&TariffStep::NotCovered { reason: NotCovered::Service, clause: tariff });
            return nothing();
        };
        self.ask(benefit, claim, explanation);
        let cover = Cover::of(self.tariff, benefit, self.policy, claim.expense)
            .and_then(|cover| required(benefit, claim.expense).map(|()| cover));
        let cover = match cover {
            Ok(cover) => cover,
            Err(reason) => {
                explanation.note(&TariffStep::NotCovered { reason, clause: benefit.citation.as_str().to_owned() });
                return nothing();
            }
        };
        let (gross, eligible) = match benefit.basis {
            Basis::Copayment => self.on_copayment(benefit, claim, cover, explanation),
            Basis::Expense => on_expense(benefit, claim, cover, explanation),
        };
        let amount = limited(benefit, gross, used, explanation);
        Paid { amount, eligible }
    }

    /// Warns where an answer that decides is missing.
    fn ask(&self, benefit: &Benefit, claim: &Claim<'_>, explanation: &mut Explanation) {
        let requires = |requirement| benefit.requires.as_ref().is_some_and(|all| all.contains(&requirement));
        if requires(Requirement::Approved) && claim.expense.approved.is_none() {
            explanation.warn(&TariffRemark::ApprovalUnknown { path: format!("{}/approved", claim.path) });
        }
        if requires(Requirement::Ambulatory) && claim.expense.setting.is_none() {
            explanation.warn(&TariffRemark::SettingUnknown { path: format!("{}/setting", claim.path) });
        }
        let repeats = claim.expense.repeat.is_some() && claim.expense.treatment_since.is_none();
        if repeats && self.policy.is_some() {
            explanation.warn(&TariffRemark::TreatmentSinceUnknown { path: format!("{}/treatmentSince", claim.path) });
        }
    }

    fn on_copayment(
        &self,
        benefit: &Benefit,
        claim: &Claim<'_>,
        cover: Cover,
        explanation: &mut Explanation,
    ) -> (Money, Vec<Money>) {
        let not_claimed = !self.exemption_claimed && self.limit_reached;
        let rule = self.tariff.exemption_not_claimed;
        let mut exempt = Money::ZERO;
        let eligible = of_covered_parts(benefit, claim, cover, explanation, |part| {
            let counts = match rule {
                ExemptionNotClaimed::Nothing if not_claimed => Money::ZERO,
                // Where the exemption is claimed or the limit not reached, this is all of it.
                ExemptionNotClaimed::UpToLimit => part.within_limit,
                _ => part.copayment,
            };
            exempt = exempt + (part.copayment - counts);
            counts
        });
        if !exempt.is_zero() {
            let strict = rule == ExemptionNotClaimed::Nothing;
            let citation = self.tariff.clause(self.tariff.exemption_citation.as_ref()).to_owned();
            explanation.step(&TariffStep::ExemptionNotClaimed { strict, citation }, exempt);
        }
        let base: Money = eligible.iter().copied().sum();
        let amount = base.share(benefit.rate);
        let citation = benefit.citation.as_str().to_owned();
        if !base.is_zero() {
            explanation.step(&TariffStep::CopaymentShare { rate: benefit.rate, base, citation }, amount);
        }
        (amount, eligible)
    }
}

/// The deductible of the year, then the cap of the group.
fn limited(benefit: &Benefit, gross: Money, used: &mut Used, explanation: &mut Explanation) -> Money {
    let citation = benefit.citation.as_str();
    let borne = gross.min(used.deductible_left);
    used.deductible_left = used.deductible_left - borne;
    let mut amount = gross - borne;
    if !borne.is_zero() {
        explanation.step(&TariffStep::Deductible { borne, citation: citation.to_owned() }, amount);
    }
    if let Some(cap) = &benefit.yearly_cap {
        let left = (cap.amount.money() - used.of(cap.group.as_str())).or_zero();
        if amount > left {
            let cap = cap.amount.money();
            amount = explanation.step(&TariffStep::Cap { cap, left, citation: citation.to_owned() }, left);
        }
        used.add(cap.group.as_str(), amount);
    }
    amount
}

/// What an expense must have.
fn required(benefit: &Benefit, expense: &Expense) -> Result<(), NotCovered> {
    for requirement in benefit.requires.iter().flatten() {
        match requirement {
            Requirement::Approved if expense.approved != Some(true) => return Err(NotCovered::NotApproved),
            Requirement::Ambulatory if expense.setting == Some(Setting::Inpatient) => return Err(NotCovered::NotAmbulatory),
            _ => {}
        }
    }
    Ok(())
}

/// The amount of each part on a covered day, nothing for the others; the first reason for that is noted.
fn of_covered_parts(
    benefit: &Benefit,
    claim: &Claim<'_>,
    cover: Cover,
    explanation: &mut Explanation,
    mut amount_of: impl FnMut(&Part) -> Money,
) -> Vec<Money> {
    let mut first_reason = None;
    let amount_if_covered = |part: &Part| match cover.check(part.date) {
        Ok(()) => amount_of(part),
        Err(reason) => {
            first_reason.get_or_insert(reason);
            Money::ZERO
        }
    };
    let amounts = claim.parts.iter().map(amount_if_covered).collect();
    if let Some(reason) = first_reason {
        explanation.note(&TariffStep::NotCovered { reason, clause: benefit.citation.as_str().to_owned() });
    }
    amounts
}

fn on_expense(benefit: &Benefit, claim: &Claim<'_>, cover: Cover, explanation: &mut Explanation) -> (Money, Vec<Money>) {
    // A stay rests on what is paid on each covered day; everything else is one part with its date.
    let eligible =
        of_covered_parts(benefit, claim, cover, explanation, |part| if claim.is_stay { part.copayment } else { claim.own_cost });
    let own_cost: Money = eligible.iter().copied().sum();
    if own_cost.is_zero() {
        return (Money::ZERO, eligible);
    }
    let stated = |amount: Option<AmountInput>| amount.map_or(Money::ZERO, AmountInput::money);
    let toward = if claim.is_tariff_service { stated(claim.expense.statutory_benefit) } else { Money::ZERO };
    let expense = own_cost + toward;
    let statutory = toward + stated(claim.expense.counted_against_deductible);
    let room = (expense - statutory).or_zero();
    let share = expense.share(benefit.rate);
    let ways = [(share - statutory).or_zero(), room.share(benefit.rate), share].map(|amount| amount.min(room));
    let [from_benefit, from_expense, up_to_expense] = ways;
    let way = benefit.statutory_benefit.unwrap_or(StatutoryBenefit::FromBenefit);
    let amount = match way {
        StatutoryBenefit::FromBenefit => from_benefit,
        StatutoryBenefit::FromExpense => from_expense,
        StatutoryBenefit::UpToExpense => up_to_expense,
    };
    let citation = benefit.citation.as_str().to_owned();
    if statutory.is_zero() {
        explanation.step(&TariffStep::ExpenseShare { rate: benefit.rate, base: expense, citation }, amount);
    } else {
        let least = from_benefit.min(from_expense);
        let step =
            TariffStep::ExpenseShareLess { rate: benefit.rate, base: expense, statutory, least, most: up_to_expense, citation };
        explanation.step(&step, amount);
    }
    (amount, eligible)
}
