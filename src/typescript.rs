//! The TypeScript types of the package, generated from the Rust types into `src/boundary/types.d.ts`.
//!
//! `TARIFWERK_WRITE_TYPES=1 cargo test --lib typescript` writes the file; without the variable the test fails when it is stale.

use ts_rs::{Config, TS};

use crate::calendar::{ClockTime, Date, LocalTime};
use crate::deadline::{
    CalendarEvent, CalendarFileInput, Choose, Deadline, DeadlineKind, DeadlineRule, Deadlines, DeadlinesInput, EventLabel,
    MissingEvents, Moment, System, TriggerDate,
};
use crate::explain::{Step, Warning};
use crate::input::{Label, Problem};
use crate::license::{
    Announced, Availability, Band, BandRange, Bound, CaseCount, CaseKind, CaseSource, Cause, CombinedReports, Currency, CurvePoint,
    DailyWindow, Discount, FeeChange, FeeLine, ForceMajeure, LicenseFee, LicenseFeeInput, Module, NewTerm, NextBand, OtherBasis,
    OtherPriceDate, Outage, PreviousBand, PriceDateAnchor, PriceList, PriceListCheck, PricingModel, QualityReport, QuotedCsv,
    Renewal, RenewalEvent, RenewalInput, RenewalTerms, ServiceCredit, ServiceCreditInput, ServiceMonth, ServiceTerms, Tier,
    TierBasis, Vat, YearFee, YearSource, ZeroCases,
};
use crate::money::{AmountInput, Money, Percent, UnitPrice};
use crate::statutory::{
    Allowance, AllowanceKind, BurdenLimit, BurdenLimitInput, Chronic, ChronicDetails, Copayment, CopaymentInput, Household,
    Pregnancy, Reduction, Service, StatutoryValues, SupportedYears,
};
use crate::tariff::{
    Advice, ArrearsInput, ArrearsSurcharge, Balance, Basis, Before, Benefit, CoveredService, EndReason, Every, Exemption,
    ExemptionNotClaimed, Expense, ExpenseLine, LateEntryInput, LateEntrySurcharge, Payment, Person, Policy, Premium, PremiumGroup,
    Refund, RefundAdvice, Repeat, Requirement, Setting, StatutoryBenefit, Tariff, TariffCheck, TariffChoice, TariffService,
    Waiting, WaitingMonths, WaitingTerms, YearEstimate, YearInput, YearTotals, YearlyCap,
};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src/boundary/types.d.ts");

const HEAD: &str = "\
/** Last argument of every function. `steps: false` leaves every `steps` array empty. Default: German, with steps. */
export interface Options { lang?: \"de\" | \"en\"; steps?: boolean }

/** Thrown by every function on bad input, with everything that is wrong. */
export interface TarifwerkError extends Error { name: \"TarifwerkError\"; problems: Problem[] }
";

fn declaration<T: TS>(configuration: &Config) -> String {
    let docs = T::docs().unwrap_or_default();
    format!("\n{docs}export {}\n", T::decl(configuration))
}

/// Rust's documentation for readers of TypeScript: no Rust examples, no links to Rust items; fields indented, braces on lines of
/// their own.
fn for_typescript(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut in_example = false;
    let mut in_fields = false;
    for line in text.replace(", };", ",\n};").lines().map(str::trim_end) {
        if line.trim_start().starts_with("* ```") {
            in_example = !in_example;
        } else if !in_example {
            in_fields &= !line.starts_with('}');
            let indent = if in_fields { "  " } else { "" };
            lines.push(format!("{indent}{line}").replace("[`", "`").replace("`]", "`"));
            in_fields |= line.ends_with('{');
        }
    }
    lines.join("\n").replace("\n *\n */", "\n */").replace("\n *\n */", "\n */") + "\n"
}

/// Declares a list of types, each with its documentation.
macro_rules! declare {
    ($($type:ty),* $(,)?) => {{
        let configuration = Config::new().with_large_int("number");
        [$( declaration::<$type>(&configuration) ),*].concat()
    }};
}

fn foundation() -> String {
    declare!(Money, AmountInput, Percent, UnitPrice, Date, LocalTime, Label, Step, Problem, Warning, crate::Version)
}

#[rustfmt::skip]
fn statutory() -> String {
    declare!(
        Service, Pregnancy, Reduction, CopaymentInput, Copayment, ChronicDetails, Chronic, Household, BurdenLimitInput, AllowanceKind,
        Allowance, BurdenLimit, StatutoryValues, SupportedYears,
    )
}

#[rustfmt::skip]
fn license() -> String {
    declare!(
        PricingModel, ZeroCases, Vat, Currency, CaseKind, CaseSource, Bound, Band, Module, PriceList, PriceListCheck, CaseCount, Discount,
        LicenseFeeInput, BandRange, FeeLine, YearFee, NextBand, PreviousBand, LicenseFee, CurvePoint, PriceDateAnchor, RenewalTerms,
        RenewalInput, NewTerm, OtherPriceDate, FeeChange, RenewalEvent, Renewal, TierBasis, ForceMajeure, Tier, ClockTime, DailyWindow,
        Announced, ServiceTerms, Cause, Outage, ServiceCreditInput, OtherBasis, ServiceMonth, Availability, ServiceCredit,
        QuotedCsv, YearSource, QualityReport, CombinedReports,
    )
}

#[rustfmt::skip]
fn tariff() -> String {
    declare!(
        TariffService, CoveredService, Basis, StatutoryBenefit, Requirement, Waiting, ExemptionNotClaimed, YearlyCap, Benefit,
        WaitingMonths, PremiumGroup, Refund, Tariff, TariffCheck, Every, Setting, Repeat, Expense, EndReason, Payment, Premium,
        WaitingTerms, Policy, Person, Before, TariffChoice, YearInput, YearTotals, ExpenseLine, Exemption, Advice, RefundAdvice, Balance,
        YearEstimate, LateEntryInput, LateEntrySurcharge, ArrearsInput, ArrearsSurcharge,
    )
}

#[rustfmt::skip]
fn deadlines() -> String {
    declare!(
        System, DeadlineKind, Choose, EventLabel, DeadlineRule, Moment, DeadlinesInput, TriggerDate, Deadline, MissingEvents, Deadlines,
        CalendarEvent, CalendarFileInput,
    )
}

fn generated() -> String {
    let types = [foundation(), statutory(), license(), tariff(), deadlines()].concat();
    for_typescript(&format!("{HEAD}{types}"))
}

#[test]
fn types_are_fresh() -> std::io::Result<()> {
    let generated = generated();
    if std::env::var_os("TARIFWERK_WRITE_TYPES").is_some() {
        std::fs::write(FILE, &generated)?;
    }
    let committed = std::fs::read_to_string(FILE)?;
    assert!(committed == generated, "src/boundary/types.d.ts is stale; run 'make types'");
    Ok(())
}
