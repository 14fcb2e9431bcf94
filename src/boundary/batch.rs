//! Batches: typed arrays in and out, read and written in pieces, so that memory stays flat however long they are.

use js_sys::{Float64Array, Int32Array, Uint32Array};
use wasm_bindgen::prelude::*;

use super::answer::throw;
use super::value::JsRaw;
use super::view;
use crate::input::{Expected, InputFault, Path, Read as _, Report, WholeNumber};
use crate::language::Language;
use crate::license::{LicenseFeeBatch, PriceList};
use crate::statutory::{CopaymentBatch, Service, check_prices};

/// How many numbers are in Rust's memory at a time.
const PIECE: u16 = 16_384;

/// Where each piece of so many numbers begins and ends.
fn pieces(length: u32) -> impl Iterator<Item = (u32, u32)> {
    (0..length).step_by(PIECE.into()).map(move |begin| (begin, begin.saturating_add(PIECE.into()).min(length)))
}

fn index(position: u32) -> usize {
    usize::try_from(position).unwrap_or(usize::MAX)
}

/// A view on a caller's array; reported where it is of another kind.
fn array<T: JsCast>(name: &'static str, kind: &'static str, value: &JsValue, report: &mut Report) -> Option<T> {
    let numbers = view(value, kind);
    if numbers.is_undefined() {
        report.add(&Path::argument(name), &InputFault::not_a(Expected::TypedArray(kind), &JsRaw::new(value)));
        return None;
    }
    Some(numbers.unchecked_into())
}

/// Co-payments of many prices, in cents: services whose co-payment is a percentage within minimum and maximum, values of the year.
///
/// @throws {TarifwerkError} with every problem of the service and the year, and the first hundred of the prices
#[wasm_bindgen(js_name = copaymentBatch, unchecked_return_type = "Int32Array")]
pub fn copayment_batch(
    #[wasm_bindgen(unchecked_param_type = "Service")] service: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] year: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Int32Array")] cents: &JsValue,
) -> Result<JsValue, JsValue> {
    let mut report = Report::new(Language::default());
    let service = Service::read(&JsRaw::new(service), &Path::argument("service"), &mut report);
    let year = WholeNumber::read(&JsRaw::new(year), &Path::argument("year"), &mut report);
    let batch = service.zip(year).and_then(|(service, year)| CopaymentBatch::check(service, year, &mut report));
    let Some(cents) = array::<Int32Array>("cents", "Int32Array", cents, &mut report) else {
        return Err(throw(&report.into_problems()));
    };
    let answer = Int32Array::new_with_length(if batch.is_some() { cents.length() } else { 0 });
    for (begin, end) in pieces(cents.length()) {
        let mut piece = cents.subarray(begin, end).to_vec();
        check_prices(&piece, index(begin), &mut report);
        if let Some(batch) = batch {
            batch.replace(&mut piece);
            answer.subarray(begin, end).copy_from(&piece);
        }
    }
    if report.is_empty() { Ok(answer.into()) } else { Err(throw(&report.into_problems())) }
}

/// List fees of many case counts, in cents; exact below 2^53.
///
/// @throws {TarifwerkError} with every problem of the price list, and the first hundred counts above a closed last band
#[wasm_bindgen(js_name = licenseFeeBatch, unchecked_return_type = "Float64Array")]
pub fn license_fee_batch(
    #[wasm_bindgen(unchecked_param_type = "PriceList")] list: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Uint32Array")] cases: &JsValue,
) -> Result<JsValue, JsValue> {
    let mut report = Report::new(Language::default());
    let list = PriceList::read(&JsRaw::new(list), &Path::ROOT, &mut report);
    let batch = list.and_then(|list| LicenseFeeBatch::check(&list, &mut report));
    let Some(cases) = array::<Uint32Array>("cases", "Uint32Array", cases, &mut report) else {
        return Err(throw(&report.into_problems()));
    };
    let Some(batch) = batch.filter(|_| report.is_empty()) else { return Err(throw(&report.into_problems())) };
    let answer = Float64Array::new_with_length(cases.length());
    for (begin, end) in pieces(cases.length()) {
        let piece = cases.subarray(begin, end).to_vec();
        let fees: Vec<f64> =
            (begin..).zip(piece).map(|(position, cases)| number(batch.of(cases, index(position), &mut report))).collect();
        answer.subarray(begin, end).copy_from(&fees);
    }
    if report.is_empty() { Ok(answer.into()) } else { Err(throw(&report.into_problems())) }
}

#[expect(clippy::as_conversions, clippy::cast_precision_loss, reason = "exact below 2^53, as the documentation says")]
fn number(cents: i128) -> f64 {
    cents as f64
}
