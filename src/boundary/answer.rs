//! Handing answers and problems to JavaScript.

use serde::ser::{Serialize, SerializeMap as _, Serializer};
use wasm_bindgen::{JsCast as _, JsValue};

use super::build;
use super::write::written;
use crate::input::Problem;

/// The answer as plain objects and arrays.
pub(super) fn answer(value: &(impl Serialize + ?Sized)) -> Result<JsValue, JsValue> {
    // Only a type that cannot be written is an error, and the tests write every type.
    written(value).map(|(bytes, long_texts)| build(&bytes, &long_texts)).map_err(|_| JsValue::UNDEFINED)
}

/// A `TarifwerkError`: an `Error` with that name and with all problems.
pub(super) fn throw(problems: &[Problem]) -> JsValue {
    let message: Vec<&str> = problems.iter().map(|problem| problem.message.as_str()).collect();
    let error = js_sys::Error::new(&message.join("; "));
    error.set_name("TarifwerkError");
    let serializer = serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true);
    let value = serializer.collect_seq(problems.iter().map(Named)).unwrap_or(JsValue::UNDEFINED);
    // A fresh error takes a new field; nothing is left to do if it does not.
    let _ = js_sys::Reflect::set(error.unchecked_ref(), &JsValue::from_str("problems"), &value);
    error.into()
}

/// A problem as a map: for the fields of a struct the library would bring a hash table of their names.
struct Named<'a>(&'a Problem);

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Problem { code, path, message } = self.0;
        let mut map = serializer.serialize_map(Some(3))?;
        for (name, text) in [("code", *code), ("path", path), ("message", message)] {
            map.serialize_entry(name, text)?;
        }
        map.end()
    }
}
