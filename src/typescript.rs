//! The TypeScript types of the package, generated from the Rust types into `src/boundary/types.d.ts`.
//!
//! `TARIFWERK_WRITE_TYPES=1 cargo test --lib typescript` writes the file; without the variable the test fails when it is stale.

use ts_rs::{Config, TS};

use crate::calendar::Date;
use crate::explain::{Step, Warning};
use crate::input::{Label, Problem};
use crate::license::{
    Band, BandRange, Bound, CaseCount, CaseKind, CaseSource, Currency, CurvePoint, Discount, FeeLine, LicenseFee, LicenseFeeInput,
    Module, NextBand, PreviousBand, PriceList, PriceListCheck, PricingModel, Vat, YearFee, ZeroCases,
};
use crate::money::{AmountInput, Money, Percent, UnitPrice};
use crate::statutory::{
    Allowance, AllowanceKind, BurdenLimit, BurdenLimitInput, Chronic, ChronicDetails, Copayment, CopaymentInput, CostDetails,
    Household, Pregnancy, Reduction, Service, StatutoryValues, SupportedYears,
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

fn generated() -> String {
    let configuration = Config::new().with_large_int("number");
    let mut text = HEAD.to_owned();
    macro_rules! declare {
        ($($type:ty),* $(,)?) => { $( text.push_str(&declaration::<$type>(&configuration)); )* };
    }
    declare!(
        Money,
        AmountInput,
        Percent,
        UnitPrice,
        Date,
        Label,
        Step,
        Problem,
        Warning,
        crate::Version,
        Service,
        Pregnancy,
        Reduction,
        CostDetails,
        CopaymentInput,
        Copayment,
        ChronicDetails,
        Chronic,
        Household,
        BurdenLimitInput,
        AllowanceKind,
        Allowance,
        BurdenLimit,
        StatutoryValues,
        SupportedYears,
        PricingModel,
        ZeroCases,
        Vat,
        Currency,
        CaseKind,
        CaseSource,
        Bound,
        Band,
        Module,
        PriceList,
        PriceListCheck,
        CaseCount,
        Discount,
        LicenseFeeInput,
        BandRange,
        FeeLine,
        YearFee,
        NextBand,
        PreviousBand,
        LicenseFee,
        CurvePoint,
    );
    for_typescript(&text)
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
