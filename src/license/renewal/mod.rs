//! Renewal of a contract: its dates, the price list in force, and the fee that applies (5.2, 7.1–7.4).

mod terms;

use serde::Serialize;

use super::cases::CaseCount;
use super::order::{Discount, Wanted};
use super::price_list::{CheckedList, PriceList};
use super::pricing::FeeLine;
use crate::calendar::{Date, LAST_YEAR};
use crate::explain::{Explanation, Options, Step, Warning};
use crate::input::{Compute, Label, Path, Problem, Report, choice, shape};
use crate::money::{AmountInput, Money};
use crate::ordering::by_key;
use crate::text::{FeeReason, LicenseRemark, RenewalEventWords, RenewalFault, RenewalRemark, RenewalStep};

pub use terms::{PriceDateAnchor, RenewalTerms};

shape! {
    /// A contract that comes to the end of its term.
    pub struct RenewalInput {
        /// Last day of the term.
        "termEnd" term_end: Date,
        /// Net fee of a year of the term that ends, in euros; 0.00 is allowed (7.4).
        "currentFee" current_fee: AmountInput,
        /// The vendor's price lists, at least one, in any order.
        "priceLists" price_lists: Vec<PriceList>,
        /// The cases of the reference period.
        "cases" cases: CaseCount,
        /// Ids of the contract's modules.
        "modules" modules: Option<Vec<Label>>,
        /// The contract's discounts, in order.
        "discounts" discounts: Option<Vec<Discount>>,
        /// A fee that was agreed for the new term, in euros; it overrides the list (7.3).
        "agreedFee" agreed_fee: Option<AmountInput>,
        /// Day on which the vendor's notice of a changed fee arrived, in text form.
        "notifiedOn" notified_on: Option<Date>,
        /// How the contract is renewed; CONUS unless stated.
        "terms" terms: Option<RenewalTerms>,
    }
}

/// A term, both days inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct NewTerm {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// What the other anchor of the price date gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct OtherPriceDate {
    /// The date.
    pub price_date: Date,
    /// The fee that would apply; absent where no list is in force then, or it cannot give a price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<Money>,
}

choice! {
    /// How the fee of the new term relates to the one before.
    pub enum FeeChange {
        /// It is higher.
        Increase = "increase",
        /// It is lower.
        Decrease = "decrease",
        /// It is the same.
        None = "none",
    }
}

/// A date of the renewal for a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RenewalEvent {
    /// The day.
    pub date: Date,
    /// What happens on it.
    pub title: String,
    /// What to know about it, with the clause.
    pub description: String,
}

/// The dates of a renewal and the net fee of a year of the new term.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Renewal {
    /// Last day on which notice may arrive (5.2).
    pub notice_deadline: Date,
    /// The day whose prices hold, and by which a change must be notified (7.1, 7.3).
    pub price_date: Date,
    /// What the other reading gives.
    pub other_reading: OtherPriceDate,
    /// The term that follows (5.2).
    pub new_term: NewTerm,
    /// The id of the price list in force on the price date.
    pub price_list_id: String,
    /// What the contract costs under that list: with its modules, discounts and the list's minimum fee.
    pub list_fee: Money,
    /// The fee of the term that ends, as stated.
    pub current_fee: Money,
    /// The fee that applies.
    pub fee: Money,
    /// How it relates to the one before.
    pub change: FeeChange,
    /// Whether the list asks for more, but was not notified in time (7.3).
    pub increase_blocked: bool,
    /// What the list fee consists of; the lines add up to it.
    pub lines: Vec<FeeLine>,
    /// The dates, for a calendar file, ascending.
    pub events: Vec<RenewalEvent>,
    /// What the caller should know.
    pub warnings: Vec<Warning>,
    /// How dates and fee came about.
    pub steps: Vec<Step>,
}

/// Computes the dates of a renewal and the fee of the new term.
///
/// # Errors
///
/// All problems of the input at once. Where no list is in force on the price date the code is `no-price-list`, above a closed last
/// band `price-on-request`.
///
/// ```
/// use tarifwerk::calendar::Date;
/// use tarifwerk::explain::Options;
/// use tarifwerk::license::{Band, Bound, CaseCount, FeeChange, PriceList, PricingModel, RenewalInput, renewal};
/// use tarifwerk::money::AmountInput;
///
/// let band = Band { up_to: Bound::Open, flat: Some(AmountInput::euros(9_600)), per_case: None };
/// let list = PriceList::new("list-2026", Date::parse("2026-01-01")?, PricingModel::Band, vec![band]);
/// let input = RenewalInput {
///     term_end: Date::parse("2026-12-31")?,
///     current_fee: AmountInput::euros(9_000),
///     price_lists: vec![list],
///     cases: CaseCount::new(6_791, 13_186),
///     modules: None,
///     discounts: None,
///     agreed_fee: None,
///     notified_on: None,
///     terms: None,
/// };
///
/// let renewed = renewal(&input, Options::default()).map_err(|problems| format!("{problems:?}"))?;
/// assert_eq!(renewed.notice_deadline, Date::parse("2026-11-19")?);
/// assert_eq!(renewed.price_date, Date::parse("2026-09-24")?);
/// assert_eq!(renewed.list_fee.to_string(), "9600.00");
/// assert!(renewed.increase_blocked); // nobody gave notice of the increase
/// assert_eq!(renewed.fee.to_string(), "9000.00");
/// assert_eq!(renewed.change, FeeChange::None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn renewal(input: &RenewalInput, options: Options) -> Result<Renewal, Vec<Problem>> {
    input.compute(options, Report::new(options.language))
}

impl Compute for RenewalInput {
    type Answer = Renewal;

    fn compute(&self, options: Options, mut report: Report) -> Result<Renewal, Vec<Problem>> {
        let lists = self.check(&mut report);
        let renewal = lists.and_then(|lists| Computation::new(self, &lists, options).run(&mut report));
        renewal.filter(|_| report.is_empty()).ok_or_else(|| report.into_problems())
    }
}

impl RenewalInput {
    /// The lists, without faults and with one id each; `None` where something was reported.
    fn check(&self, report: &mut Report) -> Option<Vec<CheckedList<'_>>> {
        let root = Path::ROOT;
        let at = root.field("priceLists");
        if self.price_lists.is_empty() {
            report.add(&at, &RenewalFault::NoPriceLists);
        }
        let mut lists = Vec::with_capacity(self.price_lists.len());
        for (index, list) in self.price_lists.iter().enumerate() {
            let at = at.item(index);
            let before = self.price_lists.get(..index).unwrap_or_default();
            if before.iter().any(|before| before.id == list.id) {
                report.add(&at.field("id"), &RenewalFault::ListRepeated { id: list.id.as_str().to_owned() });
            } else if let Some(twin) = before.iter().find(|before| before.renewals_from() == list.renewals_from()) {
                let (id, twin) = (list.id.as_str().to_owned(), twin.id.as_str().to_owned());
                let field = if list.renewals_from.is_some() { "renewalsFrom" } else { "validFrom" };
                report.add(&at.field(field), &RenewalFault::SameDate { id, twin, date: list.renewals_from() });
            }
            lists.extend(list.check(&at, report));
        }
        self.cases.check(&root.field("cases"), report);
        self.wanted().check_discounts(report);
        if self.terms().new_term(self.term_end).to.year() > LAST_YEAR {
            report.add(&root.field("termEnd"), &RenewalFault::TermTooLong { last_year: LAST_YEAR });
        }
        report.is_empty().then_some(lists)
    }

    fn terms(&self) -> RenewalTerms {
        self.terms.clone().unwrap_or_else(RenewalTerms::conus)
    }

    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            cases: &self.cases,
            modules: self.modules.as_deref().unwrap_or_default(),
            discounts: self.discounts.as_deref().unwrap_or_default(),
        }
    }
}

/// The newest list for renewals on a day: chosen by date, never by amount.
fn list_in_force<'a, 'b>(lists: &'b [CheckedList<'a>], day: Date) -> Option<&'b CheckedList<'a>> {
    lists.iter().filter(|list| list.list.renewals_from() <= day).max_by_key(|list| list.list.renewals_from())
}

struct Computation<'a> {
    input: &'a RenewalInput,
    lists: &'a [CheckedList<'a>],
    terms: RenewalTerms,
    explanation: Explanation,
}

impl<'a> Computation<'a> {
    fn new(input: &'a RenewalInput, lists: &'a [CheckedList<'a>], options: Options) -> Self {
        let terms = input.terms();
        let explanation = Explanation::new(options).with_own_terms(!terms.are_conus());
        Self { input, lists, terms, explanation }
    }

    fn run(mut self, report: &mut Report) -> Option<Renewal> {
        let term_end = self.input.term_end;
        let anchor = self.terms.price_date_anchor;
        let notice_deadline = self.terms.notice_deadline(term_end);
        let price_date = self.terms.price_date(anchor, term_end);
        let other_date = self.terms.price_date(anchor.other(), term_end);
        let new_term = self.terms.new_term(term_end);
        let (notice_weeks, price_weeks) = (self.terms.notice_weeks.get(), self.terms.price_date_weeks.get());
        self.explanation.note(&RenewalStep::NoticeDeadline { weeks: notice_weeks, term_end, date: notice_deadline });
        self.explanation.note(&RenewalStep::NewTerm { from: new_term.from, to: new_term.to });
        let anchor_is_notice = anchor == PriceDateAnchor::NoticeDeadline;
        self.explanation.note(&RenewalStep::PriceDate {
            weeks: price_weeks,
            anchor_is_notice,
            date: price_date,
            other: other_date,
        });

        let Some(list) = list_in_force(self.lists, price_date) else {
            let first = self.lists.iter().map(|list| list.list.renewals_from()).min()?;
            let root = Path::ROOT;
            report.add(&root.field("priceLists"), &RenewalFault::NoListInForce { price_date, first });
            return None;
        };
        let other_list = list_in_force(self.lists, other_date);
        self.remark(list, other_list, price_date, other_date);
        let title = list.list.title.as_str().to_owned();
        self.explanation.note(&RenewalStep::List { title, from: list.list.renewals_from(), price_date });
        let price = self.input.wanted().order(list, report).price(&mut self.explanation, report)?;
        let current_fee = self.input.current_fee.money();
        let (fee, reason) = self.fee(price.net, price_date);
        let list_fee = self.explanation.step(&RenewalStep::ListFee { current_fee }, price.net);
        self.explanation.step(&RenewalStep::Fee { reason }, fee);
        let other_fee = other_list.and_then(|list| self.fee_under(list, other_date));
        let events = self.events(price_date, notice_deadline, new_term);
        let (steps, warnings) = self.explanation.finish();
        Some(Renewal {
            notice_deadline,
            price_date,
            other_reading: OtherPriceDate { price_date: other_date, fee: other_fee },
            new_term,
            price_list_id: list.list.id.as_str().to_owned(),
            list_fee,
            current_fee,
            fee,
            change: change(current_fee, fee),
            increase_blocked: matches!(reason, FeeReason::NotNotified { .. } | FeeReason::NotifiedLate { .. }),
            lines: price.lines,
            events,
            warnings,
            steps,
        })
    }

    /// The fee that applies and why: agreed, or the list's unless it is an increase that was not notified in time (7.3).
    fn fee(&self, list_fee: Money, price_date: Date) -> (Money, FeeReason) {
        let current = self.input.current_fee.money();
        if let Some(agreed) = self.input.agreed_fee {
            return (agreed.money(), FeeReason::Agreed);
        }
        match self.input.notified_on {
            _ if list_fee < current => (list_fee, FeeReason::Decrease),
            _ if list_fee == current => (list_fee, FeeReason::Same),
            Some(on) if on <= price_date => (list_fee, FeeReason::NotifiedInTime { on, price_date }),
            Some(on) => (current, FeeReason::NotifiedLate { on, price_date }),
            None => (current, FeeReason::NotNotified { price_date }),
        }
    }

    /// The fee under another list and date; nothing of it is reported, since it is only shown for comparison.
    fn fee_under(&self, list: &CheckedList<'_>, price_date: Date) -> Option<Money> {
        let mut report = Report::new(self.explanation.options().language);
        let mut silent = Explanation::new(Options { steps: false, ..self.explanation.options() });
        let price = self.input.wanted().order(list, &mut report).price(&mut silent, &mut report)?;
        report.is_empty().then(|| self.fee(price.net, price_date).0)
    }

    fn remark(&mut self, list: &CheckedList<'_>, other: Option<&CheckedList<'_>>, price_date: Date, other_date: Date) {
        if list.list.example == Some(true) {
            self.explanation.warn(&LicenseRemark::ExampleList { path: "/priceLists" });
        }
        if other.is_none_or(|other| other.list.id != list.list.id) {
            let other = other.map(|other| other.list.title.as_str().to_owned());
            let title = list.list.title.as_str().to_owned();
            self.explanation.warn(&RenewalRemark::OtherList { title, price_date, other, other_date });
        }
        let (earlier, later) = (price_date.min(other_date), price_date.max(other_date));
        if let Some(on) = self.input.notified_on
            && earlier < on
            && on <= later
        {
            self.explanation.warn(&RenewalRemark::NotifiedBetween { on, earlier, later });
        }
    }

    fn events(&self, price_date: Date, notice_deadline: Date, new_term: NewTerm) -> Vec<RenewalEvent> {
        let language = self.explanation.options().language;
        let has_own_terms = !self.terms.are_conus();
        let event = |date, words: RenewalEventWords| RenewalEvent {
            date,
            title: words.title(language).to_owned(),
            description: words.description(has_own_terms, language),
        };
        let events = vec![
            event(price_date, RenewalEventWords::PriceDate),
            event(notice_deadline, RenewalEventWords::NoticeDeadline),
            event(new_term.from, RenewalEventWords::NewTermBegins),
            event(new_term.to, RenewalEventWords::NewTermEnds),
        ];
        by_key(events, |event| event.date)
    }
}

fn change(before: Money, after: Money) -> FeeChange {
    match after.cmp(&before) {
        core::cmp::Ordering::Greater => FeeChange::Increase,
        core::cmp::Ordering::Less => FeeChange::Decrease,
        core::cmp::Ordering::Equal => FeeChange::None,
    }
}
