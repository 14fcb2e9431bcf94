//! The year: co-payments in order of date up to the limit, then benefits, then sums, premium and refund.

use super::line::Line;
use super::plan::{Kind, Plan, months_before};
use super::totals::YearTotals;
use super::{Exemption, ExpenseLine, YearEstimate};
use crate::calendar::{Date, Period};
use crate::explain::{Explanation, Options, Warning};
use crate::input::{Path, Report, WholeNumber};
use crate::money::{AmountInput, Exact, Money};
use crate::ordering::{by_key, repeats};
use crate::statutory::{Assessment, CopaymentInput, Formula, Service, Treatment, adult_from, assess, free_reason};
use crate::tariff::benefit::{Paid, Terms, Used};
use crate::tariff::premium::year_premium;
use crate::tariff::refund::{Balance, RefundAdvice, RefundQuestion};
use crate::text::{NotCovered, TariffRemark, TariffStep};

/// What a person has used of the year's blocks and caps.
#[derive(Default)]
struct PersonState {
    hospital_days: u32,
    nursing_days: u32,
    /// The last day of a stay that is charged already: a day of transfer counts once, and days come in order.
    last_charged: Option<Date>,
    /// Consumables by month and product group.
    consumables: Vec<((i8, Option<String>), Money)>,
    benefits: Used,
}

/// The household's co-payments against its limit.
struct Limit {
    amount: Money,
    sum: Money,
    claimed: bool,
    exempt_from_start: bool,
    reached: Option<Exemption>,
}

/// The year while it is computed.
pub(super) struct Computation<'a> {
    plan: &'a Plan<'a>,
    options: Options,
    explanation: Explanation,
    persons: Vec<PersonState>,
    limit: Limit,
}

impl<'a> Computation<'a> {
    pub(super) fn new(plan: &'a Plan<'a>, options: Options) -> Self {
        let input = plan.input;
        let claimed = input.exemption_claimed.unwrap_or(true);
        let prepaid = input.prepaid == Some(true);
        let before = copayments_before(plan);
        let amount = plan.limit.limit;
        let reached_before = before >= amount;
        let new_year = Exemption { date: Date::first_of_year(plan.year), expense_id: None };
        let limit = Limit {
            amount,
            sum: before,
            claimed,
            exempt_from_start: prepaid || (claimed && reached_before),
            reached: (prepaid || reached_before).then_some(new_year),
        };
        let persons = plan.persons.iter().enumerate().map(|(index, person)| start(plan, index, &person.id)).collect();
        Self { plan, options, explanation: Explanation::new(options), persons, limit }
    }

    pub(super) fn run(mut self) -> YearEstimate {
        self.remark_on_start();
        let lines = self.charge();
        let (lines, months, totals) = self.pay(lines);
        let not_claimed = !self.limit.claimed && self.plan.input.prepaid != Some(true);
        let refundable_by_insurer = not_claimed.then(|| (self.limit.sum - self.limit.amount).or_zero());
        if let Some(refundable) = refundable_by_insurer.filter(|refundable| !refundable.is_zero()) {
            self.explanation.warn(&TariffRemark::ExemptionNotClaimed { refundable });
        }
        let (premium, refund) = self.premium_and_refund(totals.tariff_benefit);
        let balance = premium.map(|premium| {
            let refund = refund.as_ref().map_or(Money::ZERO, |refund| refund.amount);
            Balance { if_handed_in: totals.tariff_benefit - premium, if_kept: refund - premium }
        });
        let prepayment = (self.plan.input.prepaid == Some(true)).then_some(self.limit.amount);
        let (steps, warnings) = self.explanation.finish();
        YearEstimate {
            burden_limit: self.plan.limit.clone(),
            lines,
            months: months.to_vec(),
            totals,
            without_tariff: totals.without_tariff(),
            exemption: self.limit.reached,
            prepayment,
            refundable_by_insurer,
            premium,
            refund,
            balance,
            warnings,
            steps,
        }
    }

    fn remark_on_start(&mut self) {
        let input = self.plan.input;
        if input.policy.is_some() && self.plan.tariff.is_none() {
            self.explanation.warn(&TariffRemark::PolicyWithoutTariff);
        }
        if let Some(tariff) = &self.plan.tariff {
            if tariff.example == Some(true) {
                self.explanation.warn(&TariffRemark::ExampleTariff);
            }
            if input.policy.is_none() {
                self.explanation.warn(&TariffRemark::NoPolicy);
            }
            let known = tariff.cap_groups();
            for (name, group) in self.plan.benefits_before() {
                if !known.contains(&group) {
                    let path = Path::ROOT.field("before").field("benefits").field(name).to_string();
                    let known = known.iter().map(|&group| group.to_owned()).collect();
                    self.explanation.warn(&TariffRemark::UnknownCap { path, group: group.to_owned(), known });
                }
            }
        }
        let started = !self.limit.sum.is_zero();
        if started && self.limit.reached.is_some() && input.prepaid != Some(true) {
            self.explanation.warn(&TariffRemark::LimitReachedBefore);
        }
    }

    /// Co-payments of all lines, day by day: in order of date, then of beginning, then of entry.
    fn charge(&mut self) -> Vec<Line<'a>> {
        let mut lines: Vec<Line<'a>> = self.plan.lines.iter().map(|plan| Line::new(plan, self.options)).collect();
        let mut events: Vec<(Date, usize)> = Vec::with_capacity(lines.len());
        for (index, line) in lines.iter_mut().enumerate() {
            match &line.plan.kind {
                Kind::Stay { from, to, .. } => {
                    let days = from.days_through(*to);
                    events.extend((0..days).map(|day| (from.plus_days(i32::try_from(day).unwrap_or(i32::MAX)), index)));
                }
                Kind::Once { .. } | Kind::Tariff { .. } => events.push((line.plan.date, index)),
            }
            self.open_block(line);
        }
        // On one day what began earlier goes first, so that the order of entry decides only between equals.
        let events = by_key(events, |&(date, index)| (date, lines.get(index).map(|line| line.plan.date)));
        let mut would_be_due = Money::ZERO;
        for (date, index) in events {
            if let Some(line) = lines.get_mut(index) {
                let before = line.due;
                self.event(line, date);
                would_be_due = would_be_due + (line.due - before);
            }
        }
        if self.plan.input.prepaid == Some(true) {
            let copayments = (self.limit.sum + would_be_due).min(self.limit.amount);
            self.explanation.warn(&TariffRemark::Prepaid { prepayment: self.limit.amount, copayments });
        }
        for line in &mut lines {
            self.close(line);
        }
        lines
    }

    /// A stay from the old year has only what its days there left of that year's block.
    fn open_block(&mut self, line: &mut Line<'_>) {
        let Kind::Stay { service, from, .. } = &line.plan.kind else { return };
        let is_capped = service.formula() == (Formula::PerDay { capped: true });
        if is_capped && line.plan.date < *from {
            let birth = self.birth_date(line);
            let used = line.plan.days_before(self.plan.year, birth.map(adult_from));
            let cap = self.day_cap(from.previous());
            line.rest_of_block = Some(cap.saturating_sub(used));
            self.explanation.warn(&TariffRemark::OldStay { path: format!("{}/date", line.plan.path) });
        }
    }

    fn day_cap(&self, day: Date) -> u32 {
        let known = self.plan.table.at(day).or_else(|| self.plan.table.at(Date::first_of_year(self.plan.year)));
        known.map_or(0, |(values, _)| values.day_cap.get())
    }

    fn birth_date(&self, line: &Line<'_>) -> Option<Date> {
        self.plan.persons.get(line.plan.person).and_then(|person| person.birth_date)
    }

    fn event(&mut self, line: &mut Line<'_>, date: Date) {
        let due = match &line.plan.kind {
            Kind::Once { input, treatment: Some(treatment) } => self.once(input, treatment, line),
            Kind::Tariff { .. } | Kind::Once { treatment: None, .. } => Money::ZERO,
            Kind::Stay { treatment, service, .. } => {
                let due = self.stay_day(treatment, *service, line, date);
                line.count_day(due);
                due
            }
        };
        let within =
            if self.limit.exempt_from_start { Money::ZERO } else { due.min((self.limit.amount - self.limit.sum).or_zero()) };
        let charged = if self.limit.exempt_from_start || self.limit.claimed { within } else { due };
        self.limit.sum = self.limit.sum + charged;
        if self.limit.reached.is_none() && self.limit.sum >= self.limit.amount {
            self.limit.reached = Some(Exemption { date, expense_id: Some(line.plan.id.clone()) });
        }
        line.book(date, due, charged, within);
    }

    /// A statutory service on one day.
    fn once(&mut self, input: &CopaymentInput, treatment: &Treatment<'_>, line: &mut Line<'_>) -> Money {
        let Some(person) = self.persons.get_mut(line.plan.person) else { return Money::ZERO };
        let assessment = assess(treatment, person.nursing_days, self.options);
        if treatment.service == Service::HomeNursing {
            person.nursing_days = person.nursing_days.saturating_add(assessment.charged_days.unwrap_or(0));
        }
        line.cost = assessment.cost;
        line.excess = assessment.excess;
        line.explanation.absorb(assessment.steps, assessment.warnings);
        if treatment.service == Service::ConsumableAid {
            return shared_consumable(self.plan, input, assessment.copayment, person, line);
        }
        assessment.copayment
    }

    /// A day of a stay: nothing before the 18th birthday, over the cap, or where the day is charged already.
    fn stay_day(&mut self, treatment: &CopaymentInput, service: Service, line: &mut Line<'_>, date: Date) -> Money {
        let birth = self.birth_date(line);
        let is_minor = birth.map(adult_from).is_some_and(|adult_from| date < adult_from);
        if is_minor || free_reason(treatment, None).is_some() {
            return Money::ZERO;
        }
        let cap = self.day_cap(date);
        let Some((values, _)) = self.plan.table.at(date) else { return Money::ZERO };
        let Some(person) = self.persons.get_mut(line.plan.person) else { return Money::ZERO };
        let is_capped = service.formula() == (Formula::PerDay { capped: true });
        let left = match line.rest_of_block {
            Some(rest) => rest,
            None => cap.saturating_sub(person.hospital_days),
        };
        if person.last_charged == Some(date) || (is_capped && left == 0) {
            return Money::ZERO;
        }
        person.last_charged = Some(date);
        if is_capped {
            person.hospital_days = person.hospital_days.saturating_add(1);
            line.rest_of_block = line.rest_of_block.map(|rest| rest.saturating_sub(1));
        }
        values.day_rate.money()
    }

    fn close(&self, line: &mut Line<'_>) {
        if let Kind::Stay { treatment, .. } = &line.plan.kind {
            let birth = self.birth_date(line);
            line.explain_stay(birth, free_reason(treatment, None));
        }
        line.explain_tariff_service();
        line.explain_limit(self.limit.amount, self.plan.input.prepaid == Some(true));
        line.remark();
    }

    /// Benefits of all lines in order, and the sums.
    fn pay(&mut self, mut lines: Vec<Line<'a>>) -> (Vec<ExpenseLine>, [YearTotals; 12], YearTotals) {
        let terms = self.plan.tariff.as_ref().map(|tariff| Terms {
            tariff,
            policy: self.plan.input.policy.as_ref(),
            exemption_claimed: self.limit.claimed,
            limit_reached: self.limit.reached.is_some(),
        });
        lines = by_key(lines, |line| line.plan.date);
        let mut months = [YearTotals::default(); 12];
        let mut year = YearTotals::default();
        let mut answer = Vec::with_capacity(lines.len());
        let mut warnings = Vec::new();
        let mut copayment_sum = copayments_before(self.plan);
        for mut line in lines {
            let paid = match (&terms, self.persons.get_mut(line.plan.person), self.plan.persons.get(line.plan.person)) {
                (Some(terms), Some(state), Some(person)) if person.insured => {
                    let mut explanation = Explanation::new(self.options);
                    let paid = terms.pay(&line.claim(), &mut state.benefits, &mut explanation);
                    let (steps, warnings) = explanation.finish();
                    line.explanation.absorb(steps, warnings);
                    paid
                }
                (Some(terms), _, _) => {
                    let tariff = terms.tariff.title.as_str().to_owned();
                    line.explanation.note(&TariffStep::NotCovered { reason: NotCovered::Person, clause: tariff });
                    nothing(&line)
                }
                _ => nothing(&line),
            };
            let totals = line.totals().with_benefit(paid.amount);
            if !paid.amount.is_zero() {
                line.explanation.step(&TariffStep::Benefit, paid.amount);
            }
            line.explanation.step(&TariffStep::OwnCost, totals.own_cost);
            for (month, part) in line.by_month(paid.amount, &paid.eligible) {
                if let Some(sum) = months.get_mut(month) {
                    *sum = *sum + part;
                }
            }
            year = year + totals;
            copayment_sum = copayment_sum + totals.copayment;
            answer.push(self.finish(line, totals, copayment_sum, &mut warnings));
        }
        self.warn_once(warnings);
        (answer, months, year)
    }

    /// Each occurrence of an expense that comes again says the same.
    fn warn_once(&mut self, warnings: Vec<Warning>) {
        let what = |at: usize| warnings.get(at).map(|warning| (warning.code, warning.path.as_deref()));
        let repeats = repeats(warnings.len(), &mut |left, right| what(left).cmp(&what(right)));
        let news = warnings.into_iter().zip(repeats).filter(|&(_, repeats)| !repeats).map(|(warning, _)| warning);
        self.explanation.absorb(Vec::new(), news.collect());
    }

    fn finish(&self, line: Line<'_>, totals: YearTotals, copayment_sum: Money, warnings: &mut Vec<Warning>) -> ExpenseLine {
        let (steps, of_line) = line.explanation.finish();
        warnings.extend(of_line);
        let person = self.plan.persons.get(line.plan.person).map_or_else(String::new, |person| person.id.clone());
        ExpenseLine {
            id: line.plan.id.clone(),
            person,
            date: line.plan.date,
            service: line.plan.expense.service,
            cost: totals.cost,
            statutory_share: totals.statutory_share,
            copayment: totals.copayment,
            excess: totals.excess,
            tariff_benefit: totals.tariff_benefit,
            own_cost: totals.own_cost,
            copayment_sum,
            steps,
        }
    }

    fn premium_and_refund(&mut self, benefits: Money) -> (Option<Money>, Option<RefundAdvice>) {
        let plan = self.plan;
        let (Some(tariff), Some(policy)) = (&plan.tariff, &plan.input.policy) else { return (None, None) };
        self.remark_on_groups();
        let premium = year_premium(policy, tariff.annual_payment_discount, plan.year, &mut self.explanation);
        let before = plan.input.before.as_ref().and_then(|before| before.benefits.as_ref());
        let claimed_before = before.is_some_and(|benefits| benefits.0.iter().any(|(_, paid)| !paid.money().is_zero()));
        let refund = tariff.refund.as_ref().map(|terms| {
            let citation = tariff.clause(terms.citation.as_ref());
            let premium = premium.before_discount;
            let question = RefundQuestion { terms, citation, policy, year: plan.year, premium, benefits, claimed_before };
            question.answer(&mut self.explanation)
        });
        (Some(premium.due), refund)
    }

    /// Points out where an insured person reaches the next premium group within the year.
    fn remark_on_groups(&mut self) {
        let groups = self.plan.tariff.as_ref().and_then(|tariff| tariff.premium_groups.as_deref()).unwrap_or_default();
        let several = self.plan.persons.iter().filter(|person| person.insured).count() > 1;
        for person in self.plan.persons.iter().filter(|person| person.insured) {
            let Some(birth) = person.birth_date else { continue };
            for group in groups.iter().filter(|group| group.from_age.get() > 0) {
                let age = group.from_age.get();
                let years = Period::Years(u16::try_from(age).unwrap_or(u16::MAX));
                let from = years.last_day_from_beginning(birth).first_of_next_month();
                if from.year() == self.plan.year {
                    let who = several.then(|| person.id.clone());
                    self.explanation.warn(&TariffRemark::GroupChange { person: who, from, age });
                }
            }
        }
    }
}

/// Co-payments of the household before the first expense.
fn copayments_before(plan: &Plan<'_>) -> Money {
    let before = plan.input.before.as_ref().and_then(|before| before.copayments);
    before.map_or(Money::ZERO, AmountInput::money)
}

/// What happened to a person before the first expense.
fn start(plan: &Plan<'_>, index: usize, id: &str) -> PersonState {
    let before = plan.input.before.as_ref();
    let days = |name: &str| before.and_then(|before| before.days.as_ref()?.get(name)).map_or(0, WholeNumber::get);
    let mut state =
        PersonState { hospital_days: days(id), nursing_days: days(&format!("{id}/home-nursing")), ..PersonState::default() };
    for (name, paid) in before.and_then(|before| before.benefits.as_ref()).map_or(&[][..], |benefits| &benefits.0) {
        let own = name.strip_prefix(id).and_then(|rest| rest.strip_prefix('/'));
        let group = if index == 0 && !name.contains('/') { Some(name.as_str()) } else { own };
        if let Some(group) = group {
            state.benefits.start(group, paid.money());
        }
    }
    state.benefits.deductible_left = deductible(plan);
    state
}

/// The deductible of the year; in the policy's first calendar year a twelfth less for each month before it.
fn deductible(plan: &Plan<'_>) -> Money {
    let whole = plan.tariff.as_ref().and_then(|tariff| tariff.deductible).map_or(Money::ZERO, AmountInput::money);
    let before = plan.input.policy.as_ref().map_or(0, |policy| months_before(policy.start, plan.year));
    Exact::from(whole).times(12_u32.saturating_sub(before).into()).divided_by(12).round()
}

fn assessed(plan: &Plan<'_>, treatment: &CopaymentInput, options: Options) -> Option<Assessment> {
    let mut report = Report::new(options.language);
    let checked = Treatment::check(treatment, plan.table, &Path::ROOT, &mut report)?;
    Some(assess(&checked, 0, options))
}

/// Receipts of one person, month and product group share the monthly maximum; further units of a receipt have one of their own.
fn shared_consumable(
    plan: &Plan<'_>,
    treatment: &CopaymentInput,
    copayment: Money,
    person: &mut PersonState,
    line: &mut Line<'_>,
) -> Money {
    let Some((values, _)) = plan.table.at(treatment.cost.date) else { return copayment };
    let group = treatment.cost.product_group.as_ref().map(|group| group.as_str().to_owned());
    let key = (treatment.cost.date.month(), group);
    let units = treatment.cost.quantity.map_or(1, WholeNumber::get);
    let first_unit = if units == 1 {
        copayment
    } else {
        let mut single = treatment.clone();
        single.cost.quantity = None;
        let quiet = Options { steps: false, ..line.explanation.options() };
        assessed(plan, &single, quiet).map_or(copayment, |assessment| assessment.copayment)
    };
    let position = person.consumables.iter().position(|(known, _)| *known == key);
    let used = position.and_then(|at| person.consumables.get(at)).map_or(Money::ZERO, |&(_, used)| used);
    let left = (values.consumable_maximum.money() - used).or_zero();
    let shared = first_unit.min(left);
    match position.and_then(|at| person.consumables.get_mut(at)) {
        Some((_, used)) => *used = *used + shared,
        None => person.consumables.push((key, shared)),
    }
    let due = copayment - first_unit + shared;
    if shared < first_unit {
        line.explanation.step(&TariffStep::ConsumableShared { left }, due);
    }
    due
}

fn nothing(line: &Line<'_>) -> Paid {
    Paid { amount: Money::ZERO, eligible: vec![Money::ZERO; line.parts.len()] }
}
