//! JSON as a caller's value, and short ways to compute from it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "shared by test programs that use parts of it; tests may fail loudly"
)]

use std::borrow::Cow;

use serde_json::Value;
use tarifwerk::explain::Options;
use tarifwerk::input::{Compute, Problem, Raw, Shape, answer, quoted};
use tarifwerk::language::Language;

/// A JSON value; `None` is a field that is not there.
pub(crate) struct Json(pub(crate) Option<Value>);

impl Raw for Json {
    fn absent() -> Self {
        Self(None)
    }

    fn shape(&self) -> Shape {
        match &self.0 {
            None => Shape::Absent,
            Some(Value::Null) => Shape::Null,
            Some(Value::Bool(truth)) => Shape::Boolean(*truth),
            Some(Value::Number(number)) => Shape::Number(number.as_f64().unwrap()),
            Some(Value::String(_)) => Shape::Text,
            Some(Value::Array(items)) => Shape::List(items.len()),
            Some(Value::Object(_)) => Shape::Object,
        }
    }

    fn text(&self, longest: usize) -> Option<Cow<'_, str>> {
        let text = self.0.as_ref()?.as_str()?;
        (text.encode_utf16().count() <= longest).then_some(Cow::Borrowed(text))
    }

    fn shown(&self) -> String {
        match &self.0 {
            None => "undefined".to_owned(),
            Some(Value::String(text)) => quoted(text),
            Some(Value::Array(_)) => "[…]".to_owned(),
            Some(Value::Object(_)) => "{…}".to_owned(),
            Some(value) => value.to_string(),
        }
    }

    fn field(&self, name: &'static str) -> Self {
        Self(self.0.as_ref().and_then(|value| value.get(name)).cloned())
    }

    fn named(&self, name: &str) -> Self {
        Self(self.0.as_ref().and_then(|value| value.get(name)).cloned())
    }

    fn item(&self, index: usize) -> Self {
        Self(self.0.as_ref().and_then(|value| value.get(index)).cloned())
    }

    fn field_count(&self) -> Option<usize> {
        Some(self.0.as_ref()?.as_object()?.len())
    }

    fn field_names(&self) -> Vec<String> {
        self.0.as_ref().and_then(Value::as_object).map(|fields| fields.keys().cloned().collect()).unwrap_or_default()
    }
}

pub(crate) const ENGLISH: Options = Options { language: Language::English, steps: true };

/// Computes as the boundary does, from JSON and in English.
pub(crate) fn compute<T: Compute>(input: Value) -> Result<T::Answer, Vec<Problem>> {
    answer::<T>(&Json(Some(input)), ENGLISH)
}

/// Path and message of each problem.
pub(crate) fn problems<T: Compute>(input: Value) -> Vec<(String, String)>
where
    T::Answer: std::fmt::Debug,
{
    let problems = compute::<T>(input).expect_err("the input is bad");
    problems.into_iter().map(|problem| (problem.path, problem.message)).collect()
}

/// A vectors file, by its name.
pub(crate) fn vectors(name: &str) -> Value {
    let path = format!("{}/tests/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// An object with further fields, or others in their place.
pub(crate) fn with(mut object: Value, more: &Value) -> Value {
    for (name, value) in more.as_object().unwrap() {
        object[name] = value.clone();
    }
    object
}
