//! What a household pays at most in a calendar year (§ 62 SGB V).

use serde::Serialize;

use super::data::{CHILD_ALLOWANCE_OF_INSURERS, CHILD_ALLOWANCE_SETTLED_FROM, STANDARD_RATE_BY_REGION, YEARS};
use super::values::{StatutoryValues, ValuesTable, built_in_values, supported_years};
use crate::calendar::Date;
use crate::explain::{Explanation, Options, Step, Warning};
use crate::input::{Compute, Expected, InputFault, Path, Problem, Raw, Read, Report, Shape, WholeNumber, choice, shape};
use crate::money::{AmountInput, Money, Percent};
use crate::text::{BurdenLimitFault, BurdenLimitRemark, BurdenLimitStep, RateReason};

shape! {
    /// What decides whether missed check-ups cost the lower limit (§ 62(1) sentences 3 and 4 SGB V).
    pub struct ChronicDetails {
        /// Birth date of the chronically ill person.
        "birthDate" birth_date: Option<Date>,
        /// Whether the check-ups of § 25(1) were attended regularly before the illness; attended unless stated.
        "checkupsAttended" checkups_attended: Option<bool>,
        /// Whether the person takes part in a structured treatment programme ("DMP").
        "treatmentProgramme" treatment_programme: Option<bool>,
    }
}

/// Whether one person of the household is seriously chronically ill in permanent treatment.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(untagged))]
pub enum Chronic {
    /// Said in one word.
    Stated(bool),
    /// One person is, with the details of the exception.
    Details(ChronicDetails),
}

impl Read for Chronic {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        match raw.shape() {
            Shape::Boolean(stated) => Some(Self::Stated(stated)),
            Shape::Object => ChronicDetails::read(raw, at, report).map(Self::Details),
            _ => {
                report.add(at, &InputFault::not_a(Expected::BooleanOrObject, raw));
                None
            }
        }
    }
}

shape! {
    /// Who shares the limit, and what they live on.
    pub struct Household {
        /// Gross income for living of everybody in the household, of the year, in euros ("Bruttoeinnahmen zum Lebensunterhalt").
        "grossIncome" gross_income: AmountInput,
        /// Spouse or registered partner in the same household.
        "partner" partner: Option<bool>,
        /// Children that count, 0 to 99: to the end of the year of their 18th birthday, later only if family-insured.
            "children" children: Option<WholeNumber<0, 99>>,
        /// Other relatives, 0 to 99; farmers' scheme only.
            "otherRelatives" other_relatives: Option<WholeNumber<0, 99>>,
        /// Whether one person is seriously chronically ill in permanent treatment.
        "chronic" chronic: Option<Chronic>,
        /// Basic benefits all year (SGB II, SGB XII chapters 3 and 4 and the like).
        "basicBenefits" basic_benefits: Option<bool>,
    }
}

impl Household {
    /// One adult with this income.
    #[must_use]
    pub fn of_one(gross_income: AmountInput) -> Self {
        Self { gross_income, partner: None, children: None, other_relatives: None, chronic: None, basic_benefits: None }
    }
}

shape! {
    /// A household in a year.
    pub struct BurdenLimitInput {
        /// The calendar year.
            "year" year: WholeNumber<1900, 2199>,
        /// The household.
        "household" household: Household,
        /// The caller's own values, before the built-in ones.
        "values" values: Option<Vec<StatutoryValues>>,
    }
}

impl BurdenLimitInput {
    /// A household of one adult with this income.
    #[must_use]
    pub fn new(year: u32, gross_income: AmountInput) -> Self {
        let household =
            Household { gross_income, partner: None, children: None, other_relatives: None, chronic: None, basic_benefits: None };
        Self { year: WholeNumber::clamped(year), household, values: None }
    }
}

choice! {
    /// For whom an allowance is.
    pub enum AllowanceKind {
        /// Spouse or registered partner.
        Partner = "partner",
        /// Child.
        Child = "child",
        /// Other relative in the farmers' scheme.
        OtherRelative = "other-relative",
    }
}

/// What is taken off the income for relatives of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Allowance {
    /// For whom.
    pub kind: AllowanceKind,
    /// How many.
    pub count: u32,
    /// For each.
    pub each: Money,
    /// Together.
    pub total: Money,
}

/// The burden limit of a household and how it comes about.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct BurdenLimit {
    /// The limit that applies.
    pub limit: Money,
    /// The percentage that applies.
    pub rate: Percent,
    /// The limit at the regular percentage.
    pub regular_limit: Money,
    /// The limit at the percentage for the seriously chronically ill.
    pub chronic_limit: Money,
    /// The gross income as stated.
    pub gross_income: Money,
    /// The income that counts.
    pub assessable_income: Money,
    /// What was taken off, by kind.
    pub allowances: Vec<Allowance>,
    /// What the caller should know.
    pub warnings: Vec<Warning>,
    /// How the limit came about.
    pub steps: Vec<Step>,
}

/// Computes the burden limit ("Belastungsgrenze", § 62 SGB V) of a household for a calendar year.
///
/// # Errors
///
/// All problems of the input at once; a year without known values, or basic benefits in a year without a nationwide standard rate.
///
/// ```
/// use tarifwerk::explain::Options;
/// use tarifwerk::input::WholeNumber;
/// use tarifwerk::money::{AmountInput, Money};
/// use tarifwerk::statutory::{BurdenLimitInput, burden_limit};
///
/// let mut input = BurdenLimitInput::new(2023, AmountInput::euros(55_000));
/// input.household.partner = Some(true);
/// input.household.children = Some(WholeNumber::clamped(2));
///
/// let result = burden_limit(&input, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(result.limit, Money::parse("619.70")?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn burden_limit(input: &BurdenLimitInput, options: Options) -> Result<BurdenLimit, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for BurdenLimitInput {
    type Answer = BurdenLimit;

    fn compute(&self, options: Options, mut report: Report) -> Result<BurdenLimit, Vec<Problem>> {
        match values_of_year(self, &mut report) {
            Some(values) if report.is_empty() => Ok(Computation::new(self, &values, options).run()),
            _ => Err(report.into_problems()),
        }
    }
}

fn values_of_year(input: &BurdenLimitInput, report: &mut Report) -> Option<StatutoryValues> {
    let root = Path::ROOT;
    let household = root.field("household");
    let year = year_of(input);
    // Where the year could not be read, nothing can be said that depends on it.
    let is_known = !report.has(&root.field("year"));
    if let Some(Chronic::Details(ChronicDetails { birth_date: Some(birth), .. })) = input.household.chronic
        && is_known
        && birth.year() > year
    {
        let at = household.field("chronic");
        report.add(&at.field("birthDate"), &BurdenLimitFault::BornAfterYear { birth, year });
    }
    let table = ValuesTable::check(input.values.as_deref(), &root.field("values"), report)?;
    if !is_known {
        return None;
    }
    let Some((values, _)) = table.at(Date::first_of_year(year)) else {
        let supported = supported_years();
        let fault = BurdenLimitFault::UnsupportedYear { year, from: supported.from, to: supported.to };
        report.add(&root.field("year"), &fault);
        return None;
    };
    if input.household.basic_benefits == Some(true) && values.standard_rate.is_none() {
        report.add(&household.field("basicBenefits"), &BurdenLimitFault::NoStandardRate { year });
    }
    Some(values)
}

fn year_of(input: &BurdenLimitInput) -> i16 {
    i16::try_from(input.year.get()).unwrap_or(i16::MAX)
}

/// Partner and first relative: 15 % of the reference value.
const FIRST_RELATIVE: Percent = Percent::whole(15);
/// Each further relative: 10 %.
const FURTHER_RELATIVE: Percent = Percent::whole(10);

struct Computation<'a> {
    year: i16,
    household: &'a Household,
    values: &'a StatutoryValues,
    explanation: Explanation,
}

impl<'a> Computation<'a> {
    fn new(input: &'a BurdenLimitInput, values: &'a StatutoryValues, options: Options) -> Self {
        Self { year: year_of(input), household: &input.household, values, explanation: Explanation::new(options) }
    }

    fn run(mut self) -> BurdenLimit {
        let gross_income = self.household.gross_income.money();
        let (assessable_income, allowances) = match self.standard_rate() {
            Some(standard_rate) => (self.basic_benefits(standard_rate), Vec::new()),
            None => self.assessable(gross_income),
        };
        let is_chronic = self.is_chronic();
        let (regular, chronic) = (self.values.regular_burden, self.values.chronic_burden);
        let rate = if is_chronic { chronic } else { regular };
        let regular_limit = assessable_income.share(regular);
        let chronic_limit = assessable_income.share(chronic);
        let limit = if is_chronic { chronic_limit } else { regular_limit };
        self.explanation.step(&BurdenLimitStep::Limit { rate, assessable: assessable_income }, limit);
        if limit.is_zero() {
            self.explanation.warn(&BurdenLimitRemark::NothingToPay);
        }
        let (steps, warnings) = self.explanation.finish();
        BurdenLimit { limit, rate, regular_limit, chronic_limit, gross_income, assessable_income, allowances, warnings, steps }
    }

    /// The standard rate where it decides.
    fn standard_rate(&self) -> Option<Money> {
        let applies = self.household.basic_benefits == Some(true);
        self.values.standard_rate.filter(|_| applies).map(AmountInput::money)
    }

    fn basic_benefits(&mut self, standard_rate: Money) -> Money {
        let household = self.household;
        let has_more = household.partner == Some(true)
            || household.children.is_some_and(|count| count.get() > 0)
            || household.other_relatives.is_some_and(|count| count.get() > 0)
            || !household.gross_income.money().is_zero();
        if has_more {
            self.explanation.warn(&BurdenLimitRemark::HouseholdIgnored);
        }
        if self.is_built_in() && STANDARD_RATE_BY_REGION.contains(&self.year) {
            self.explanation.warn(&BurdenLimitRemark::StandardRateByRegion { year: self.year, standard_rate });
        }
        self.explanation.step(&BurdenLimitStep::BasicBenefits { standard_rate }, standard_rate.times(12))
    }

    /// Whether the values come from this crate, whose remarks then apply.
    fn is_built_in(&self) -> bool {
        built_in_values(Date::first_of_year(self.year)).as_ref() == Some(self.values)
    }

    fn assessable(&mut self, gross_income: Money) -> (Money, Vec<Allowance>) {
        self.explanation.step(&BurdenLimitStep::GrossIncome { year: self.year }, gross_income);
        let allowances: Vec<Allowance> =
            [self.partner(), self.children(), self.first_relative(), self.further_relatives()].into_iter().flatten().collect();
        let rest = gross_income - allowances.iter().map(|allowance| allowance.total).sum();
        let step = BurdenLimitStep::Assessable { exhausted: rest.is_negative() };
        (self.explanation.step(&step, rest.or_zero()), allowances)
    }

    fn allow(&mut self, kind: AllowanceKind, count: u32, each: Money, step: BurdenLimitStep) -> Allowance {
        let total = each.times(count.into());
        // Shown negative, so that the lines above the sum add up to it.
        self.explanation.step(&step, -total);
        Allowance { kind, count, each, total }
    }

    fn partner(&mut self) -> Option<Allowance> {
        let reference_value = self.values.reference_value.money();
        (self.household.partner == Some(true)).then(|| {
            let each = reference_value.share(FIRST_RELATIVE);
            self.allow(AllowanceKind::Partner, 1, each, BurdenLimitStep::Partner { percent: FIRST_RELATIVE, reference_value })
        })
    }

    fn children(&mut self) -> Option<Allowance> {
        let count = self.household.children.map(WholeNumber::get).filter(|&count| count > 0)?;
        let each = self.values.child_allowance.money();
        self.remark_on_child_allowance(each);
        Some(self.allow(AllowanceKind::Child, count, each, BurdenLimitStep::Children { count, each }))
    }

    fn remark_on_child_allowance(&mut self, now: Money) {
        let year = self.year;
        let raised = YEARS.iter().find(|values| values.year == year).and_then(|values| values.earlier_child_allowance);
        let settled = year >= CHILD_ALLOWANCE_SETTLED_FROM;
        if (raised.is_none() && settled) || !self.is_built_in() {
            return;
        }
        if let Some(earlier) = raised {
            let earlier = AmountInput::euros(earlier).money();
            self.explanation.warn(&BurdenLimitRemark::ChildAllowanceRaised { year, now, earlier });
        }
        if !settled {
            let insurers = AmountInput::euros(CHILD_ALLOWANCE_OF_INSURERS).money();
            self.explanation.warn(&BurdenLimitRemark::ChildAllowanceOfInsurers { now, insurers });
        }
    }

    /// Where there is no partner, the first other relative takes the higher percentage.
    fn first_relative(&mut self) -> Option<Allowance> {
        let has_partner = self.household.partner == Some(true);
        let any = self.household.other_relatives.is_some_and(|count| count.get() > 0);
        (any && !has_partner).then(|| self.relatives(1, FIRST_RELATIVE))
    }

    fn further_relatives(&mut self) -> Option<Allowance> {
        let has_partner = self.household.partner == Some(true);
        let relatives = self.household.other_relatives.map_or(0, WholeNumber::get);
        let further = if has_partner { relatives } else { relatives.saturating_sub(1) };
        (further > 0).then(|| self.relatives(further, FURTHER_RELATIVE))
    }

    fn relatives(&mut self, count: u32, percent: Percent) -> Allowance {
        let reference_value = self.values.reference_value.money();
        let step = BurdenLimitStep::Relatives { count, percent, reference_value };
        self.allow(AllowanceKind::OtherRelative, count, reference_value.share(percent), step)
    }

    /// Whether the lower percentage applies, with the reason as a step.
    fn is_chronic(&mut self) -> bool {
        let reason = match &self.household.chronic {
            None | Some(Chronic::Stated(false)) => RateReason::Regular,
            Some(Chronic::Stated(true)) => RateReason::ChronicCheckupsAssumed,
            Some(Chronic::Details(details)) => self.reason(details),
        };
        let is_chronic = !matches!(reason, RateReason::Regular | RateReason::CheckupsMissed);
        let rate = if is_chronic { self.values.chronic_burden } else { self.values.regular_burden };
        self.explanation.note(&BurdenLimitStep::Rate { rate, reason });
        is_chronic
    }

    fn reason(&mut self, details: &ChronicDetails) -> RateReason {
        const FIRST_YEAR_OF_EXCEPTION: i16 = 2008;
        let born_after = Date::new(1972, 4, 1);
        match (details.checkups_attended, details.birth_date) {
            (None, _) => RateReason::ChronicCheckupsAssumed,
            (Some(true), _) => RateReason::Chronic,
            (Some(false), _) if self.year < FIRST_YEAR_OF_EXCEPTION => RateReason::BeforeException,
            (Some(false), _) if details.treatment_programme == Some(true) => RateReason::TreatmentProgramme,
            (Some(false), None) => {
                let (chronic, regular) = (self.values.chronic_burden, self.values.regular_burden);
                self.explanation.warn(&BurdenLimitRemark::BirthDateMissing { chronic, regular });
                RateReason::Chronic
            }
            (Some(false), Some(birth)) if Some(birth) > born_after => RateReason::CheckupsMissed,
            (Some(false), Some(_)) => RateReason::BornBeforeException,
        }
    }
}
