//! JavaScript values as the domain reads them: one level at a time, own enumerable fields only, nothing that can throw through.

use js_sys::{JsString, Object};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{get, is_array, is_own_enumerable, key, own_keys};
use crate::input::{Raw, Shape, quoted};

/// A JavaScript value, or the failure to get at one.
pub(super) enum JsRaw {
    Value(JsValue),
    Unreadable,
}

impl JsRaw {
    pub(super) fn new(value: JsValue) -> Self {
        Self::Value(value)
    }

    fn value(&self) -> Option<&JsValue> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unreadable => None,
        }
    }

    fn get(&self, key: &JsValue) -> Self {
        let value = self.value().map_or(Ok(JsValue::UNDEFINED), |object| get(object, key));
        value.map_or(Self::Unreadable, Self::Value)
    }

    fn own(&self, key: &JsString) -> Self {
        let Some(object) = self.value() else { return Self::Unreadable };
        match is_own_enumerable(object, key) {
            Ok(true) => self.get(key),
            Ok(false) => Self::Value(JsValue::UNDEFINED),
            Err(_) => Self::Unreadable,
        }
    }

    fn keys(&self) -> Option<js_sys::Array> {
        own_keys(self.value()?.unchecked_ref::<Object>()).ok()
    }
}

impl Raw for JsRaw {
    fn absent() -> Self {
        Self::Value(JsValue::UNDEFINED)
    }

    fn shape(&self) -> Shape {
        let Some(value) = self.value() else { return Shape::Unreadable };
        if value.is_undefined() {
            Shape::Absent
        } else if let Some(number) = value.as_f64() {
            Shape::Number(number)
        } else if value.is_string() {
            Shape::Text
        } else if value.is_null() {
            Shape::Null
        } else if let Some(truth) = value.as_bool() {
            Shape::Boolean(truth)
        } else if !value.is_object() {
            Shape::Other
        } else {
            match is_array(value) {
                Ok(true) => list_length(value),
                Ok(false) => Shape::Object,
                Err(_) => Shape::Unreadable,
            }
        }
    }

    fn text(&self, longest: usize) -> Option<String> {
        let text = self.value()?.dyn_ref::<JsString>()?;
        let short_enough = usize::try_from(text.length()).is_ok_and(|length| length <= longest);
        short_enough.then(|| String::from(text))
    }

    fn shown(&self) -> String {
        const LONGEST: u32 = 60;
        let Some(value) = self.value() else { return "…".to_owned() };
        if let Some(text) = value.dyn_ref::<JsString>() {
            return quoted(&String::from(text.slice(0, LONGEST)));
        }
        match self.shape() {
            Shape::Absent => "undefined".to_owned(),
            Shape::Null => "null".to_owned(),
            Shape::Boolean(truth) => truth.to_string(),
            Shape::Number(number) => shown_number(number),
            Shape::List(_) => "[…]".to_owned(),
            Shape::Object => "{…}".to_owned(),
            _ => value.js_typeof().as_string().unwrap_or_default(),
        }
    }

    fn field(&self, name: &'static str) -> Self {
        self.own(&key(name))
    }

    fn named(&self, name: &str) -> Self {
        self.own(&JsString::from(name))
    }

    fn item(&self, index: usize) -> Self {
        u32::try_from(index).map_or(Self::Unreadable, |index| self.get(&JsValue::from(index)))
    }

    fn field_count(&self) -> Option<usize> {
        usize::try_from(self.keys()?.length()).ok()
    }

    fn field_names(&self) -> Vec<String> {
        const MOST: u32 = 1_000;
        const LONGEST: u32 = 100;
        let Some(keys) = self.keys() else { return Vec::new() };
        let defined = (0..keys.length().min(MOST)).map(|index| keys.get(index)).filter(|key| match self.get(key) {
            Self::Value(value) => !value.is_undefined(),
            Self::Unreadable => true,
        });
        defined.filter_map(|key| key.dyn_ref::<JsString>().map(|key| String::from(key.slice(0, LONGEST)))).collect()
    }
}

/// A proxy can answer any length, or throw.
fn list_length(list: &JsValue) -> Shape {
    let length = get(list, &key("length")).ok().and_then(|length| length.as_f64());
    let length = length.filter(|length| (0.0..=f64::from(u32::MAX)).contains(length));
    #[expect(
        clippy::as_conversions,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within 0 and u32::MAX by the filter above"
    )]
    length.map_or(Shape::Unreadable, |length| Shape::List(length as usize))
}

/// As JavaScript writes it: "1e+21", "NaN".
fn shown_number(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map_or_else(|_| "number".to_owned(), String::from)
}
