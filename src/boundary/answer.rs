//! Handing answers and problems to JavaScript.

use serde::Serialize;
use wasm_bindgen::{JsCast as _, JsValue};

use super::key;
use crate::input::Problem;

/// The answer as plain objects and arrays.
pub(super) fn answer(value: &(impl Serialize + ?Sized)) -> Result<JsValue, JsValue> {
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_missing_as_null(true);
    value.serialize(&serializer).map_err(JsValue::from)
}

/// A `TarifwerkError`: an `Error` with that name and with all problems.
pub(super) fn throw(problems: &[Problem]) -> JsValue {
    let message: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    let error = js_sys::Error::new(&message.join("; "));
    error.set_name("TarifwerkError");
    let value = answer(problems).unwrap_or(JsValue::UNDEFINED);
    // A fresh error takes a new field; nothing is left to do if it does not.
    let _ = js_sys::Reflect::set(error.unchecked_ref(), &key("problems"), &value);
    error.into()
}
