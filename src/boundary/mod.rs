//! The only WebAssembly code: one thin function per export of the package.
//!
//! Each function reads its arguments through [`value::JsRaw`], calls the domain, and hands the answer back as plain objects.
//! Faults of a caller become a `TarifwerkError` with every problem; a panic, which would be a bug, makes the next call start on a
//! fresh instance instead of a poisoned one.

#![expect(
    clippy::doc_markdown,
    clippy::missing_errors_doc,
    reason = "these lines become JSDoc, where the one error is said with @throws"
)]

mod answer;
pub mod batch;
mod bytes;
mod options;
mod value;
mod write;

use std::borrow::Cow;

use wasm_bindgen::prelude::*;

use crate::calendar::Date;
use crate::deadline::{self, CalendarFileInput, DeadlinesInput, System};
use crate::input::{self, Compute, Fault, Path, Problem, Raw, Read, Report, Shape, WholeNumber};
use crate::license::{self, CombineInput, LicenseFeeInput, PriceList, RenewalInput, ServiceCreditInput};
use crate::money::{Money, parse_count, parse_written};
use crate::statutory::{self, BurdenLimitInput, CopaymentInput, ValuesDay};
use crate::tariff::{self, ArrearsInput, LateEntryInput, YearInput};
use crate::text::WrittenFault;
use answer::{answer, throw};
use bytes::Bytes;
use options::{BoundaryOptions, NumberKind};
use value::JsRaw;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("types.d.ts");

#[wasm_bindgen(start, private)]
fn start() {
    std::panic::set_hook(Box::new(|_| wasm_bindgen::handler::schedule_reinit()));
}

/// Reads the input, computes, answers.
fn run<T: Compute<Answer: serde::Serialize>>(input: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let [input, options] = JsRaw::pair(input, options);
    let options = BoundaryOptions::read(&options)?;
    answer(&input::answer::<T>(&input, options.explain).map_err(|problems| throw(&problems))?)
}

/// What one service costs the insured: co-payment and excess over a fixed amount (§ 61 SGB V).
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(unchecked_return_type = "Copayment")]
pub fn copayment(
    #[wasm_bindgen(unchecked_param_type = "CopaymentInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<CopaymentInput>(input, options)
}

/// What a household pays at most in a calendar year (§ 62 SGB V).
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = burdenLimit, unchecked_return_type = "BurdenLimit")]
pub fn burden_limit(
    #[wasm_bindgen(unchecked_param_type = "BurdenLimitInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<BurdenLimitInput>(input, options)
}

/// The built-in statutory values in force on a day.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = statutoryValues, unchecked_return_type = "StatutoryValues")]
pub fn statutory_values(
    #[wasm_bindgen(unchecked_param_type = "IsoDate")] date: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<ValuesDay>(date, options)
}

/// The years with built-in statutory values.
#[wasm_bindgen(js_name = supportedYears, unchecked_return_type = "SupportedYears")]
pub fn supported_years() -> Result<JsValue, JsValue> {
    answer(&statutory::supported_years())
}

/// The license fee of an institution by its cases.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = licenseFee, unchecked_return_type = "LicenseFee")]
pub fn license_fee(
    #[wasm_bindgen(unchecked_param_type = "LicenseFeeInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<LicenseFeeInput>(input, options)
}

/// Names every fault of a price list; never throws for what the list holds.
#[wasm_bindgen(js_name = checkPriceList, unchecked_return_type = "PriceListCheck")]
pub fn check_price_list(
    #[wasm_bindgen(unchecked_param_type = "unknown")] list: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let [list, options] = JsRaw::pair(list, options);
    let options = BoundaryOptions::read(&options)?;
    answer(&license::check_price_list(&list, options.explain))
}

/// Points of the fee curve for a chart: both sides of every jump, up to a count.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = feeCurve, unchecked_return_type = "CurvePoint[]")]
pub fn fee_curve(
    #[wasm_bindgen(unchecked_param_type = "PriceList")] list: &JsValue,
    #[wasm_bindgen(js_name = upTo, unchecked_param_type = "number")] up_to: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let language = BoundaryOptions::read(&JsRaw::new(options))?.explain.language;
    let mut report = Report::new(language);
    let list = PriceList::read(&JsRaw::new(list), &Path::ROOT, &mut report);
    let up_to = WholeNumber::<0, 1_000_000_000>::read(&JsRaw::new(up_to), &Path::argument("upTo"), &mut report);
    match (list, up_to) {
        (Some(list), Some(up_to)) if report.is_empty() => {
            answer(&license::fee_curve(&list, up_to.get(), language).map_err(|problems| throw(&problems))?)
        }
        _ => Err(throw(&report.into_problems())),
    }
}

/// The fees of many institutions, from a CSV file: the same rows with cases, net fee, VAT, gross fee and a problem behind them.
///
/// @throws {TarifwerkError} where the price list, the date or the file as a whole is at fault; single rows stand in `problems`
#[wasm_bindgen(js_name = quoteCsv, unchecked_return_type = "QuotedCsv")]
pub fn quote_csv(
    #[wasm_bindgen(unchecked_param_type = "string")] csv: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "PriceList")] list: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "IsoDate")] date: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    const LONGEST: usize = 20_000_000;
    let options = BoundaryOptions::read(&JsRaw::new(options))?.explain;
    let mut report = Report::new(options.language);
    let raw = JsRaw::new(csv);
    let csv = raw.text(LONGEST);
    if csv.is_none() {
        report.add(&Path::ROOT, &input::InputFault::not_a(input::Expected::Text { most: LONGEST }, &raw));
    }
    let list = PriceList::read(&JsRaw::new(list), &Path::argument("list"), &mut report);
    let date = Date::read(&JsRaw::new(date), &Path::argument("date"), &mut report);
    match (csv, list, date) {
        (Some(csv), Some(list), Some(date)) if report.is_empty() => {
            answer(&license::quote_csv(&csv, &list, date, options).map_err(|problems| throw(&problems))?)
        }
        _ => Err(throw(&report.into_problems())),
    }
}

/// A hospital's quality report of § 136b SGB V, from the bytes of its XML file.
///
/// @throws {TarifwerkError} with what is wrong with the file
#[wasm_bindgen(js_name = readQualityReport, unchecked_return_type = "QualityReport")]
pub fn read_quality_report(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array")] bytes: &JsValue,
    #[wasm_bindgen(js_name = fileName, unchecked_optional_param_type = "string")] file_name: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let options = BoundaryOptions::read(&JsRaw::new(options))?.explain;
    let mut report = Report::new(options.language);
    let source = Bytes::of(bytes);
    if source.is_none() {
        report.add(&Path::ROOT, &input::InputFault::not_a(input::Expected::Bytes, &JsRaw::new(bytes)));
    }
    let raw = JsRaw::new(file_name);
    let file_name = match raw.shape() {
        Shape::Absent => None,
        _ => input::Label::read(&raw, &Path::argument("fileName"), &mut report),
    };
    match source {
        Some(mut source) if report.is_empty() => {
            let length = source.length();
            let name = file_name.as_ref().map(input::Label::as_str);
            answer(&license::read_quality_report(&mut source, Some(length), name, options).map_err(|problems| throw(&problems))?)
        }
        _ => Err(throw(&report.into_problems())),
    }
}

/// The cases of several reports of one hospital: of one year, each report once, the total report or the sites.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = combineQualityReports, unchecked_return_type = "CombinedReports")]
pub fn combine_quality_reports(
    #[wasm_bindgen(unchecked_param_type = "QualityReport[]")] reports: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<CombineInput>(reports, options)
}

/// The dates of a contract's renewal and the fee of the new term.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(unchecked_return_type = "Renewal")]
pub fn renewal(
    #[wasm_bindgen(unchecked_param_type = "RenewalInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<RenewalInput>(input, options)
}

/// By how much outages reduce the fee, and whether the availability was kept.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = serviceCredit, unchecked_return_type = "ServiceCredit")]
pub fn service_credit(
    #[wasm_bindgen(unchecked_param_type = "ServiceCreditInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<ServiceCreditInput>(input, options)
}

/// Reads an amount or a count as people write it.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = parseAmount, unchecked_return_type = "Amount")]
pub fn parse_amount(
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options & { kind?: \"amount\" | \"count\" }")] options: &JsValue,
) -> Result<String, JsValue> {
    let options = BoundaryOptions::read_with_kind(&JsRaw::new(options))?;
    let language = options.explain.language;
    let raw = JsRaw::new(text);
    let text = written_text(&raw, language)?;
    let is_count = options.kind == NumberKind::Count;
    let read = if is_count { parse_count(&text).map(Money::from_euros) } else { parse_written(&text, language.notation()) };
    read.map(|amount| amount.to_string()).map_err(|fault| {
        let fault = WrittenFault { text: &text, fault, is_count };
        throw(&[Problem::new(&Path::ROOT, &fault, language)])
    })
}

/// What a person wrote, or the problem that it is no text or far too long.
fn written_text(raw: &JsRaw, language: crate::language::Language) -> Result<String, JsValue> {
    const LONGEST: usize = 1_000;
    raw.text(LONGEST).map(Cow::into_owned).ok_or_else(|| {
        let fault: &dyn Fault = &input::InputFault::not_a(input::Expected::Text { most: LONGEST }, raw);
        throw(&[Problem::new(&Path::ROOT, fault, language)])
    })
}

/// A household's calendar year: co-payments up to the limit, what a tariff takes over, premium and refund.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = yearEstimate, unchecked_return_type = "YearEstimate")]
pub fn year_estimate(
    #[wasm_bindgen(unchecked_param_type = "YearInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<YearInput>(input, options)
}

/// The tariffs that ship with the package, as data.
///
/// @throws {TarifwerkError} where the options are at fault
#[wasm_bindgen(js_name = builtinTariffs, unchecked_return_type = "Tariff[]")]
pub fn builtin_tariffs(#[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue) -> Result<JsValue, JsValue> {
    BoundaryOptions::read(&JsRaw::new(options))?;
    answer(&tariff::built_in_tariffs())
}

/// Names every fault of a tariff; never throws for what the tariff holds.
#[wasm_bindgen(js_name = checkTariff, unchecked_return_type = "TariffCheck")]
pub fn check_tariff(
    #[wasm_bindgen(unchecked_param_type = "unknown")] tariff: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let [tariff, options] = JsRaw::pair(tariff, options);
    let options = BoundaryOptions::read(&options)?;
    answer(&tariff::check_tariff(&tariff, options.explain))
}

/// The surcharge for late entry into compulsory insurance.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = lateEntrySurcharge, unchecked_return_type = "LateEntrySurcharge")]
pub fn late_entry_surcharge(
    #[wasm_bindgen(unchecked_param_type = "LateEntryInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<LateEntryInput>(input, options)
}

/// The surcharge for arrears in compulsory insurance.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = arrearsSurcharge, unchecked_return_type = "ArrearsSurcharge")]
pub fn arrears_surcharge(
    #[wasm_bindgen(unchecked_param_type = "ArrearsInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<ArrearsInput>(input, options)
}

/// The rules of one system, or of all: what its document sets, from which events, in which clause.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = deadlineRules, unchecked_return_type = "DeadlineRule[]")]
pub fn deadline_rules(
    #[wasm_bindgen(unchecked_optional_param_type = "System")] system: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    let options = BoundaryOptions::read(&JsRaw::new(options))?.explain;
    let raw = JsRaw::new(system);
    if raw.shape() == Shape::Absent {
        return answer(&deadline::deadline_rules(None, options));
    }
    let mut report = Report::new(options.language);
    match System::read(&raw, &Path::ROOT, &mut report) {
        Some(system) => answer(&deadline::deadline_rules(Some(system), options)),
        None => Err(throw(&report.into_problems())),
    }
}

/// The dates that follow from the events of a system, and the events that are missing for the others.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(unchecked_return_type = "Deadlines")]
pub fn deadlines(
    #[wasm_bindgen(unchecked_param_type = "DeadlinesInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<DeadlinesInput>(input, options)
}

/// Dates as iCalendar text (RFC 5545); the same input gives the same bytes.
///
/// @throws {TarifwerkError} with every problem of the input
#[wasm_bindgen(js_name = calendarFile, unchecked_return_type = "string")]
pub fn calendar_file(
    #[wasm_bindgen(unchecked_param_type = "CalendarFileInput")] input: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Options")] options: &JsValue,
) -> Result<JsValue, JsValue> {
    run::<CalendarFileInput>(input, options)
}

/// The version of this package, and the years it knows.
#[wasm_bindgen(unchecked_return_type = "Version")]
pub fn version() -> Result<JsValue, JsValue> {
    answer(&crate::Version::current())
}

#[wasm_bindgen(module = "/src/boundary/look.js")]
extern "C" {
    /// One look at two values; how many bytes `look.js` tells of them, and by a negative number that values were kept aside. Never
    /// throws.
    fn look(value: &JsValue, further: &JsValue, deep: bool) -> i32;

    /// Copies those bytes.
    fn told(bytes: &mut [u8]);

    /// A list of the values that were kept aside.
    fn kept() -> JsValue;

    /// A view of our own on a typed array of a kind, undefined where it is none; never throws.
    fn view(value: &JsValue, kind: &str) -> JsValue;
}

#[wasm_bindgen(module = "/src/boundary/build.js")]
extern "C" {
    /// The plain value that an answer in bytes stands for.
    fn build(bytes: &[u8], long_texts: &[u8]) -> JsValue;
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn get(object: &JsValue, key: &JsValue) -> Result<JsValue, JsValue>;
}
