//! Problems: what is wrong with an input, where, and what is allowed.

use serde::Serialize;

use super::{Fault, Path};
use crate::language::Language;

/// One thing that is wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Problem {
    /// A stable id such as `out-of-range`.
    #[cfg_attr(test, ts(type = "string"))]
    pub code: &'static str,
    /// A JSON Pointer into the first argument; "" for the whole.
    pub path: String,
    /// The sentence: it begins with the name of the field, the last part of `path`, and says what is allowed.
    pub message: String,
}

impl Problem {
    /// A problem at a place, in words.
    #[must_use]
    pub fn new(at: &Path<'_>, fault: &dyn Fault, language: Language) -> Self {
        let name = at.name().unwrap_or_else(|| language.pick("Eingabe", "input").to_owned());
        Self { code: fault.code(), path: at.to_string(), message: fault.message(&name, language) }
    }
}

/// Collects every problem of one input.
#[derive(Debug)]
pub struct Report {
    language: Language,
    problems: Vec<Problem>,
}

impl Report {
    /// An empty one.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self { language, problems: Vec::new() }
    }

    /// Adds a problem, unless the same place, or one inside it, has one already: what follows from a fault is not another fault.
    pub fn add(&mut self, at: &Path<'_>, fault: &dyn Fault) {
        self.take(Problem::new(at, fault, self.language));
    }

    /// Adds a problem that another check of the same input found.
    pub fn take(&mut self, problem: Problem) {
        let explains =
            |known: &Problem| known.path.strip_prefix(&problem.path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let is_known = !problem.path.is_empty() && self.problems.iter().any(explains);
        if !is_known {
            self.problems.push(problem);
        }
    }

    /// Whether nothing was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// Whether this very place has a problem.
    #[must_use]
    pub fn has(&self, at: &Path<'_>) -> bool {
        let path = at.to_string();
        self.problems.iter().any(|problem| problem.path == path)
    }

    /// How many problems were found so far.
    #[must_use]
    pub fn count(&self) -> usize {
        self.problems.len()
    }

    /// What was found.
    #[must_use]
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }
}
