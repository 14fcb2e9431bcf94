//! How an amount came about: steps, warnings, and where they are collected.
//!
//! A computation says what it does while it does it, by handing a [`Sentence`] to [`Explanation::step`] together with the
//! amount it just computed. The words live in `text`; whether they are formed at all is the caller's choice.

use std::borrow::Cow;

use serde::{Serialize, Serializer};

use crate::language::Language;
use crate::money::Money;

/// One line of the derivation, in order of computation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct Step {
    /// A stable id such as `copayment.rate`.
    #[serde(serialize_with = "known")]
    #[cfg_attr(test, ts(type = "string"))]
    pub rule: &'static str,
    /// Statute or clause, as one would look it up.
    #[serde(serialize_with = "known_or_not")]
    #[cfg_attr(test, ts(type = "string"))]
    pub citation: Cow<'static, str>,
    /// The sentence.
    pub text: String,
    /// The amount this line ends in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
}

/// Something the caller should know although there is a result; also which reading was used where two exist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[cfg_attr(test, ts(optional_fields))]
pub struct Warning {
    /// A stable id.
    #[serde(serialize_with = "known")]
    #[cfg_attr(test, ts(type = "string"))]
    pub code: &'static str,
    /// A JSON Pointer into the input, where the warning belongs to one field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The sentence.
    pub message: String,
}

/// A text that is written in the program is told as a word of an enumeration: the boundary sends such a word only once.
fn known<S: Serializer>(text: &&'static str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_unit_variant("", 0, text)
}

#[expect(clippy::ptr_arg, reason = "serde hands over the field as it is")]
fn known_or_not<S: Serializer>(text: &Cow<'static, str>, serializer: S) -> Result<S::Ok, S::Error> {
    match text {
        Cow::Borrowed(text) => known(text, serializer),
        Cow::Owned(text) => serializer.serialize_str(text),
    }
}

/// A fact of the computation that can be put into words.
pub trait Sentence {
    /// The stable id of the rule.
    fn rule(&self) -> &'static str;
    /// Statute or clause.
    fn citation(&self, language: Language) -> Cow<'static, str>;
    /// The same where a contract has terms of its own in place of the clause.
    fn citation_of_own_terms(&self, language: Language) -> Cow<'static, str> {
        self.citation(language)
    }
    /// The sentence.
    fn text(&self, language: Language) -> String;
}

/// A remark that can be put into words.
pub trait Remark {
    /// The stable id of the warning.
    fn code(&self) -> &'static str;
    /// The field it belongs to, as a JSON Pointer.
    fn path(&self) -> Option<String> {
        None
    }
    /// The sentence.
    fn message(&self, language: Language) -> String;
}

/// A remark about a part of a larger input: the same words at another place.
pub struct Placed<R> {
    /// The remark.
    pub remark: R,
    /// Where it belongs.
    pub path: String,
}

impl<R: Remark> Remark for Placed<R> {
    fn code(&self) -> &'static str {
        self.remark.code()
    }

    fn path(&self) -> Option<String> {
        Some(self.path.clone())
    }

    fn message(&self, language: Language) -> String {
        self.remark.message(language)
    }
}

/// In which language to explain, and whether to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language of all sentences.
    pub language: Language,
    /// Whether to form steps; warnings are always formed.
    pub steps: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { language: Language::German, steps: true }
    }
}

/// Takes a whole list over where there is none yet: most computations begin with another one.
fn take_in<T>(list: &mut Vec<T>, more: Vec<T>) {
    if list.is_empty() {
        *list = more;
    } else {
        list.extend(more);
    }
}

/// Collects steps and warnings of one computation.
#[derive(Debug)]
pub struct Explanation {
    options: Options,
    own_terms: bool,
    steps: Vec<Step>,
    warnings: Vec<Warning>,
}

impl Explanation {
    /// An empty one.
    #[must_use]
    pub fn new(options: Options) -> Self {
        Self { options, own_terms: false, steps: Vec::new(), warnings: Vec::new() }
    }

    /// The same, for a contract that has terms of its own or not.
    #[must_use]
    pub fn with_own_terms(self, own_terms: bool) -> Self {
        Self { own_terms, ..self }
    }

    /// The options it was made with.
    #[must_use]
    pub fn options(&self) -> Options {
        self.options
    }

    /// Adds a line that ends in an amount, and hands the amount back.
    pub fn step(&mut self, sentence: &impl Sentence, amount: Money) -> Money {
        self.push(sentence, Some(amount));
        amount
    }

    /// Adds a line without an amount.
    pub fn note(&mut self, sentence: &impl Sentence) {
        self.push(sentence, None);
    }

    /// Adds a warning.
    pub fn warn(&mut self, remark: &impl Remark) {
        self.warnings.push(Warning { code: remark.code(), path: remark.path(), message: remark.message(self.options.language) });
    }

    /// Takes in what another computation said.
    pub fn absorb(&mut self, steps: Vec<Step>, warnings: Vec<Warning>) {
        take_in(&mut self.steps, steps);
        take_in(&mut self.warnings, warnings);
    }

    /// What was collected.
    #[must_use]
    pub fn finish(self) -> (Vec<Step>, Vec<Warning>) {
        (self.steps, self.warnings)
    }

    fn push(&mut self, sentence: &impl Sentence, amount: Option<Money>) {
        if self.options.steps {
            let language = self.options.language;
            self.steps.push(Step {
                rule: sentence.rule(),
                citation: if self.own_terms { sentence.citation_of_own_terms(language) } else { sentence.citation(language) },
                text: sentence.text(language),
                amount,
            });
        }
    }
}
