//! The checked year: persons, tariff and lines without contradictions.

use super::{Person, TariffChoice, YearInput};
use crate::calendar::{Date, Period};
use crate::explain::Options;
use crate::input::{Compute as _, InputFault, Path, Report};
use crate::money::{AmountInput, Money};
use crate::ordering::repeats;
use crate::statutory::{
    BurdenLimit, BurdenLimitInput, Charge, CopaymentInput, Formula, Service, Treatment, ValuesTable, check_stay,
};
use crate::tariff::built_in::built_in_tariffs;
use crate::tariff::definition::{CoveredService, Tariff};
use crate::tariff::expense::Expense;
use crate::text::TariffFault;

/// More lines than any household has.
const MOST_LINES: usize = 200_000;

/// A person of the year.
pub(super) struct PlannedPerson {
    pub(super) id: String,
    pub(super) birth_date: Option<Date>,
    pub(super) insured: bool,
}

/// What kind of line it is, with what only that kind has.
pub(super) enum Kind<'a> {
    /// A statutory service on one day, checked once; `None` where it lies outside of the year, which is reported.
    Once { input: Box<CopaymentInput>, treatment: Option<Box<Treatment<'a>>> },
    /// A stay, with its days in this year.
    Stay { treatment: Box<CopaymentInput>, service: Service, from: Date, to: Date, day_price: Option<Money> },
    /// A service that only supplementary tariffs know.
    Tariff { cost: Money, statutory_benefit: Money },
}

/// One expense, or one occurrence.
pub(super) struct PlannedLine<'a> {
    pub(super) expense: &'a Expense,
    pub(super) path: String,
    pub(super) id: String,
    pub(super) person: usize,
    pub(super) date: Date,
    pub(super) kind: Kind<'a>,
}

/// The year, checked.
pub(super) struct Plan<'a> {
    pub(super) input: &'a YearInput,
    pub(super) year: i16,
    pub(super) table: &'a ValuesTable<'a>,
    pub(super) limit: BurdenLimit,
    pub(super) tariff: Option<Tariff>,
    pub(super) persons: Vec<PlannedPerson>,
    pub(super) lines: Vec<PlannedLine<'a>>,
}

/// The caller's values before the built-in ones.
pub(super) fn values_table<'a>(input: &'a YearInput, report: &mut Report) -> ValuesTable<'a> {
    let root = Path::ROOT;
    ValuesTable::check(input.values.as_deref(), &root.field("values"), report).unwrap_or_default()
}

impl<'a> Plan<'a> {
    /// Checks what single fields cannot show; `None` where something was reported.
    pub(super) fn check(input: &'a YearInput, table: &'a ValuesTable<'a>, options: Options, report: &mut Report) -> Option<Self> {
        let root = Path::ROOT;
        let year = i16::try_from(input.year.get()).unwrap_or(i16::MAX);
        // Without a year nothing can lie in it or outside of it.
        if report.has(&root.field("year")) {
            return None;
        }
        let limit = burden_limit(input, options, report);
        let persons = check_persons(input.persons.as_deref(), &root.field("persons"), report);
        let tariff = check_tariff_choice(input.tariff.as_ref(), &root.field("tariff"), report);
        if let Some(policy) = &input.policy {
            let at = root.field("policy");
            policy.check(year, &at, report);
        }
        check_before(input, &persons, &root.field("before"), report);
        let lines = Expenses { year, persons: &persons, table }.check(&input.expenses, &root.field("expenses"), report);
        Some(Self { input, year, table, limit: limit?, tariff, persons, lines })
    }

    /// The names of the benefits of before, each with the group of a cap that it means.
    pub(super) fn benefits_before(&self) -> impl Iterator<Item = (&str, &str)> {
        let benefits = self.input.before.iter().filter_map(|before| before.benefits.as_ref()).flat_map(|benefits| &benefits.0);
        benefits.map(|(name, _)| (name.as_str(), group_of(name, &self.persons).unwrap_or(name)))
    }
}

fn burden_limit(input: &YearInput, options: Options, report: &mut Report) -> Option<BurdenLimit> {
    let of_year = BurdenLimitInput { year: input.year, household: input.household.clone(), values: input.values.clone() };
    match of_year.compute(options, Report::new(options.language)) {
        Ok(limit) => Some(limit),
        Err(problems) => {
            for problem in problems {
                report.take(problem);
            }
            None
        }
    }
}

fn check_persons(persons: Option<&[Person]>, at: &Path<'_>, report: &mut Report) -> Vec<PlannedPerson> {
    let Some(persons) = persons.filter(|persons| !persons.is_empty()) else {
        return vec![PlannedPerson { id: "1".to_owned(), birth_date: None, insured: true }];
    };
    for (index, person) in persons.iter().enumerate() {
        if persons.iter().take(index).any(|before| before.id == person.id) {
            let at = at.item(index);
            report.add(&at.field("id"), &TariffFault::Repeated { what: person.id.as_str().to_owned() });
        }
    }
    let planned = |person: &Person| PlannedPerson {
        id: person.id.as_str().to_owned(),
        birth_date: person.birth_date,
        insured: person.insured.unwrap_or(true),
    };
    persons.iter().map(planned).collect()
}

/// The group in "<id>/<group>"; ids may hold strokes themselves.
fn group_of<'a>(name: &'a str, persons: &[PlannedPerson]) -> Option<&'a str> {
    persons.iter().find_map(|person| name.strip_prefix(person.id.as_str())?.strip_prefix('/'))
}

/// Days and benefits of before must belong to persons of the year.
fn check_before(input: &YearInput, persons: &[PlannedPerson], at: &Path<'_>, report: &mut Report) {
    let Some(before) = &input.before else { return };
    let ids = || persons.iter().map(|person| person.id.clone()).collect();
    let is_known = |id: &str| persons.iter().any(|person| person.id == id);
    let days = at.field("days");
    for (name, _) in before.days.iter().flat_map(|days| &days.0) {
        let id = name.strip_suffix("/home-nursing").unwrap_or(name);
        if !is_known(id) && !is_known(name) {
            report.add(&days.field(name), &TariffFault::UnknownPerson { id: id.to_owned(), known: ids() });
        }
    }
    let benefits = at.field("benefits");
    for (name, _) in before.benefits.iter().flat_map(|benefits| &benefits.0) {
        if let Some((id, _)) = name.split_once('/')
            && group_of(name, persons).is_none()
        {
            report.add(&benefits.field(name), &TariffFault::UnknownPerson { id: id.to_owned(), known: ids() });
        }
    }
}

fn check_tariff_choice(choice: Option<&TariffChoice>, at: &Path<'_>, report: &mut Report) -> Option<Tariff> {
    match choice? {
        TariffChoice::Id(id) => {
            let tariffs = built_in_tariffs();
            let known = tariffs.iter().map(|tariff| tariff.id.as_str().to_owned()).collect();
            let found = tariffs.into_iter().find(|tariff| tariff.id == *id);
            if found.is_none() {
                report.add(at, &TariffFault::UnknownTariff { id: id.as_str().to_owned(), known });
            }
            found
        }
        TariffChoice::Own(tariff) => {
            tariff.check(at, report);
            Some((**tariff).clone())
        }
    }
}

/// Checks the expenses of a year.
struct Expenses<'a, 'b> {
    year: i16,
    persons: &'b [PlannedPerson],
    table: &'a ValuesTable<'a>,
}

impl<'a> Expenses<'a, '_> {
    fn check(&self, expenses: &'a [Expense], at: &Path<'_>, report: &mut Report) -> Vec<PlannedLine<'a>> {
        let mut lines = Vec::with_capacity(expenses.len());
        let id = |(index, expense): (usize, &Expense)| match &expense.id {
            Some(id) => id.as_str().to_owned(),
            None => format!("expense-{}", index.saturating_add(1)),
        };
        let ids: Vec<String> = expenses.iter().enumerate().map(id).collect();
        let repeats = repeats(ids.len(), &mut |left, right| ids.get(left).cmp(&ids.get(right)));
        for (index, ((expense, id), repeats)) in expenses.iter().zip(&ids).zip(repeats).enumerate() {
            let at = at.item(index);
            if repeats {
                report.add(&at.field("id"), &TariffFault::Repeated { what: id.clone() });
            }
            let person = self.person(expense, &at, report);
            let occurrences = expense.occurrences(Date::last_of_year(self.year));
            if occurrences.is_empty() {
                report.add(&at.field("date"), &TariffFault::OutsideYear { date: expense.cost.date, year: self.year });
            }
            for (number, date) in occurrences.into_iter().enumerate() {
                let id = if expense.repeat.is_some() { format!("{id}:{}", number.saturating_add(1)) } else { id.clone() };
                if let Some(kind) = self.kind(expense, person, date, &at, report) {
                    lines.push(PlannedLine { expense, path: at.to_string(), id, person, date, kind });
                }
            }
        }
        if lines.len() > MOST_LINES {
            report.add(at, &InputFault::TooMany { length: lines.len(), most: MOST_LINES });
        }
        lines
    }

    /// The position of the person, who must be born by the day of the expense. Where there is none, the rest is checked for the first.
    fn person(&self, expense: &Expense, at: &Path<'_>, report: &mut Report) -> usize {
        let position = match &expense.person {
            None => Some(0),
            Some(id) => self.persons.iter().position(|person| person.id == id.as_str()),
        };
        let Some(position) = position else {
            let id = expense.person.as_ref().map_or_else(String::new, |id| id.as_str().to_owned());
            let known = self.persons.iter().map(|person| person.id.clone()).collect();
            report.add(&at.field("person"), &TariffFault::UnknownPerson { id, known });
            return 0;
        };
        let birth = self.persons.get(position).and_then(|person| person.birth_date);
        if let Some(birth) = birth.filter(|&birth| birth > expense.cost.date) {
            let root = Path::ROOT;
            let persons = root.field("persons");
            let at = persons.item(position);
            report.add(&at.field("birthDate"), &TariffFault::BornAfter { birth, date: expense.cost.date });
        }
        position
    }

    fn kind(&self, expense: &Expense, person: usize, date: Date, at: &Path<'_>, report: &mut Report) -> Option<Kind<'a>> {
        let kind = match expense.service {
            CoveredService::Tariff(_) => check_tariff_service(expense, at, report),
            CoveredService::Statutory(service) => {
                if expense.statutory_benefit.is_some() {
                    report.add(&at.field("statutoryBenefit"), &TariffFault::WrongKindOfService { of_tariffs: true });
                }
                let mut treatment = CopaymentInput::new(service, date);
                treatment.cost = expense.cost.clone();
                treatment.cost.date = date;
                if let Formula::PerDay { .. } = service.formula() {
                    return self.stay(treatment, expense, at, report);
                }
                let checked = if date.year() == self.year { Treatment::check(&treatment, self.table, at, report) } else { None };
                // The birth date is checked with the person, whose it is.
                treatment.birth_date = self.persons.get(person).and_then(|person| person.birth_date);
                let checked = checked.map(|checked| Box::new(checked.of_person(&treatment)));
                Some(Kind::Once { input: Box::new(treatment), treatment: checked })
            }
        };
        if date.year() != self.year {
            report.add(&at.field("date"), &TariffFault::OutsideYear { date, year: self.year });
        }
        kind
    }

    /// A stay with the days that fall into the year.
    fn stay(&self, mut treatment: CopaymentInput, expense: &Expense, at: &Path<'_>, report: &mut Report) -> Option<Kind<'a>> {
        let date = treatment.cost.date;
        if let Some(until) = expense.cost.until {
            // A stay that comes again keeps its length.
            let moved = date.days_since(expense.cost.date);
            treatment.cost.until = Some(until.plus_days(moved));
        }
        let Some(Charge::Stay { last, day_price, .. }) = check_stay(&treatment.cost, at, report) else { return None };
        let from = date.max(Date::first_of_year(self.year));
        let to = last.min(Date::last_of_year(self.year));
        if from > to {
            report.add(&at.field("date"), &TariffFault::OutsideYear { date, year: self.year });
            return None;
        }
        treatment.cost.date = from;
        treatment.cost.until = Some(to);
        treatment.cost.quantity = None;
        Treatment::check(&treatment, self.table, at, report);
        let service = treatment.service;
        Some(Kind::Stay { treatment: Box::new(treatment), service, from, to, day_price })
    }
}

/// A service of supplementary tariffs has a price and a quantity, and nothing of the statute.
fn check_tariff_service<'a>(expense: &Expense, at: &Path<'_>, report: &mut Report) -> Option<Kind<'a>> {
    let cost = &expense.cost;
    for (field, filled) in [
        ("until", cost.until.is_some()),
        ("serviceDays", cost.service_days.is_some()),
        ("prescriptions", cost.prescriptions.is_some()),
        ("fixedAmount", cost.fixed_amount.is_some()),
        ("rebateContract", cost.rebate_contract == Some(true)),
        ("reduction", cost.reduction.is_some()),
        ("splitPacks", cost.split_packs.is_some()),
        ("exemptProduct", cost.exempt_product == Some(true)),
        ("recallReplacement", cost.recall_replacement == Some(true)),
        ("pregnancy", cost.pregnancy.is_some()),
        ("productGroup", cost.product_group.is_some()),
    ] {
        if filled {
            report.add(&at.field(field), &TariffFault::WrongKindOfService { of_tariffs: false });
        }
    }
    let Some(price) = cost.price.map(AmountInput::money) else {
        report.add(&at.field("price"), &TariffFault::PriceMissing);
        return None;
    };
    let total = price.times(cost.quantity.map_or(1, u64::from));
    let benefit = expense.statutory_benefit.map_or(Money::ZERO, AmountInput::money);
    if benefit > total {
        report.add(&at.field("statutoryBenefit"), &TariffFault::BenefitAboveCost { benefit, cost: total });
    }
    Some(Kind::Tariff { cost: total, statutory_benefit: benefit })
}

impl PlannedLine<'_> {
    /// The liable days of a stay before this year, which use up its block.
    pub(super) fn days_before(&self, year: i16, adult_from: Option<Date>) -> u32 {
        let first = Date::first_of_year(year);
        let liable = adult_from.map_or(self.date, |adult_from| adult_from.max(self.date));
        liable.days_through(first.previous())
    }
}

/// The months of a year that lie wholly before a day, for the deductible of the first calendar year.
pub(super) fn months_before(start: Date, year: i16) -> u32 {
    let first = Date::first_of_year(year);
    (1..=12_u16).filter(|&number| Period::Months(number).first_day_after(first) <= start).count().try_into().unwrap_or(12)
}
