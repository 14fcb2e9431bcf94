//! The last argument of every function: language, steps, and for written numbers their kind.

use wasm_bindgen::JsValue;

use super::answer::throw;
use super::value::JsRaw;
use crate::explain::Options;
use crate::input::{Fields, Path, Raw, Read, Report, Shape, read_choice};
use crate::language::Language;

/// What a written number is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberKind {
    /// Euros and cents.
    Amount,
    /// A whole number.
    Count,
}

impl Read for NumberKind {
    fn read<R: Raw>(raw: &R, at: &Path<'_>, report: &mut Report) -> Option<Self> {
        read_choice(raw, at, report, &[("amount", Self::Amount), ("count", Self::Count)])
    }
}

/// The options of a call.
pub(super) struct BoundaryOptions {
    pub(super) explain: Options,
    pub(super) kind: NumberKind,
}

impl BoundaryOptions {
    pub(super) fn read(options: &JsRaw) -> Result<Self, JsValue> {
        Self::from_value(options, false)
    }

    pub(super) fn read_with_kind(options: &JsRaw) -> Result<Self, JsValue> {
        Self::from_value(options, true)
    }

    fn from_value(options: &JsRaw, with_kind: bool) -> Result<Self, JsValue> {
        let default = Self { explain: Options::default(), kind: NumberKind::Amount };
        if options.shape() == Shape::Absent {
            return Ok(default);
        }
        // The language is not known yet when the options themselves are at fault.
        let mut report = Report::new(Language::English);
        let at = Path::argument("options");
        let mut read = || {
            let mut fields = Fields::open(options, &at, &mut report)?;
            let language = fields.take::<Option<Language>>("lang");
            let steps = fields.take::<Option<bool>>("steps");
            let kind = if with_kind { fields.take::<Option<NumberKind>>("kind") } else { Some(None) };
            fields.close();
            let explain = Options { language: language?.unwrap_or_default(), steps: steps?.unwrap_or(true) };
            Some(Self { explain, kind: kind?.unwrap_or(NumberKind::Amount) })
        };
        match read() {
            Some(options) if report.is_empty() => Ok(options),
            _ => Err(throw(&report.into_problems())),
        }
    }
}
