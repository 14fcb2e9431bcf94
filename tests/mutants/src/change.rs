//! What cargo-mutants would change, and where the switches for it go into the source.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

#[derive(Deserialize)]
struct Place {
    line: usize,
    column: usize,
}

#[derive(Deserialize)]
struct Lines {
    start: Place,
    end: Place,
}

/// One change as `cargo mutants --list --json` names it.
#[derive(Deserialize)]
pub struct Change {
    pub name: String,
    pub file: String,
    genre: String,
    replacement: String,
    span: Lines,
}

impl Change {
    /// The name without line and column, which any edit moves: "src/money/mod.rs: replace + with - in sum".
    pub fn lasting_name(&self) -> String {
        let what = self.name.splitn(4, ':').nth(3).unwrap_or_default();
        format!("{}:{what}", self.file)
    }
}

/// Text put before and after a part of the source.
struct Wrap {
    part: Range<usize>,
    before: String,
    after: &'static str,
    change: usize,
}

/// A source file with its switches, and the places of each.
pub struct Switched {
    pub text: String,
    /// Where in `text` a wrapped part stands with all that was put around it.
    pub places: Vec<(Range<usize>, usize)>,
    /// Where the text of a single change stands.
    pub own: Vec<(Range<usize>, usize)>,
}

/// A field of a struct expression that takes its other fields from a base.
struct Field {
    name: String,
    /// Whether only the name is written, which is the value too.
    is_short: bool,
    value: Range<usize>,
    kind: Range<usize>,
    base: Range<usize>,
}

#[derive(Default)]
struct Parts {
    binaries: BTreeMap<usize, (Range<usize>, Range<usize>)>,
    unaries: BTreeMap<usize, (Range<usize>, Range<usize>)>,
    arms: BTreeMap<usize, (usize, Option<Range<usize>>)>,
    guards: BTreeMap<usize, Range<usize>>,
    fields: BTreeMap<usize, Field>,
    matches: Vec<Range<usize>>,
}

impl<'ast> Visit<'ast> for Parts {
    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        let operator = node.op.span().byte_range();
        self.binaries.insert(operator.start, (node.span().byte_range(), operator));
        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_unary(&mut self, node: &'ast syn::ExprUnary) {
        let whole = node.span().byte_range();
        self.unaries.insert(whole.start, (whole, node.expr.span().byte_range()));
        visit::visit_expr_unary(self, node);
    }

    fn visit_expr_struct(&mut self, node: &'ast syn::ExprStruct) {
        for field in &node.fields {
            if let (Some(base), syn::Member::Named(name)) = (&node.rest, &field.member) {
                let (value, kind, base) = (field.expr.span().byte_range(), node.path.span().byte_range(), base.span().byte_range());
                let is_short = field.colon_token.is_none();
                self.fields.insert(field.span().byte_range().start, Field { name: name.to_string(), is_short, value, kind, base });
            }
        }
        visit::visit_expr_struct(self, node);
    }

    fn visit_expr_match(&mut self, node: &'ast syn::ExprMatch) {
        self.matches.push(node.span().byte_range());
        visit::visit_expr_match(self, node);
    }

    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        let (pattern, guard) = match &node.pat {
            syn::Pat::Guard(guarded) => (guarded.pat.span().byte_range(), Some(guarded.guard.span().byte_range())),
            pattern => (pattern.span().byte_range(), None),
        };
        if let Some(guard) = &guard {
            self.guards.insert(guard.start, guard.clone());
        }
        self.arms.insert(pattern.start, (pattern.end, guard));
        visit::visit_arm(self, node);
    }
}

fn offset(source: &str, place: &Place) -> usize {
    let line = source.split_inclusive('\n').take(place.line - 1).map(str::len).sum::<usize>();
    let rest = source.get(line..).unwrap_or_default();
    line + rest.char_indices().nth(place.column - 1).map_or(rest.len(), |(at, _)| at)
}

fn switch(number: usize) -> String {
    format!("crate::mutants::on({number})")
}

/// The wrap of one change; `None` where this way cannot make it.
fn wrap(number: usize, change: &Change, source: &str, parts: &Parts) -> Option<Wrap> {
    let start = offset(source, &change.span.start);
    let end = offset(source, &change.span.end);
    let on = switch(number);
    let (part, before, after) = match change.genre.as_str() {
        "FnValue" => (start..end, format!("if {on} {{ return {}; }} ", change.replacement), ""),
        "BinaryOperator" => {
            let (whole, operator) = parts.binaries.get(&start)?.clone();
            let left = source.get(whole.start..operator.start)?;
            let right = source.get(operator.end..whole.end)?;
            (whole, format!("(if {on} {{ {left} {} {right} }} else {{ ", change.replacement), " })")
        }
        "UnaryOperator" => {
            let (whole, inner) = parts.unaries.get(&start)?.clone();
            let inner = source.get(inner)?;
            (whole, format!("(if {on} {{ {inner} }} else {{ "), " })")
        }
        "MatchArmGuard" => {
            let whole = parts.guards.get(&start)?.clone();
            (whole, format!("(if {on} {{ {} }} else {{ ", change.replacement), " })")
        }
        "StructField" => {
            let Field { name, is_short, value, kind, base } = parts.fields.get(&start)?;
            let [kind, base] = [kind, base].map(|part| source.get(part.clone()).unwrap_or_default());
            let named = if *is_short { format!("{name}: ") } else { String::new() };
            let before = format!("{named}(if {on} {{ let base: {kind} = {base}; base.{name} }} else {{ ");
            (value.clone(), before, " })")
        }
        "MatchArm" => match parts.arms.get(&start)?.clone() {
            (_, Some(guard)) => (guard, format!("(!{on} && "), ")"),
            (end, None) => (end..end, format!(" if !{on}"), ""),
        },
        _ => return None,
    };
    Some(Wrap { part, before, after, change: number })
}

/// Nothing is put around a match; but where one lacks an arm, this says whose switch is to blame.
fn whole_match(arm: &Wrap, change: &Change, parts: &Parts) -> Option<Wrap> {
    let around =
        parts.matches.iter().filter(|part| change.genre == "MatchArm" && part.start <= arm.part.start && arm.part.end <= part.end);
    let part = around.min_by_key(|part| part.len())?.clone();
    Some(Wrap { part, before: String::new(), after: "", change: arm.change })
}

/// Puts the switches of `changes` into `source`. Hands back the numbers of those that it could not place as well.
pub fn switched(source: &str, changes: &[(usize, &Change)]) -> Result<(Switched, Vec<usize>), String> {
    let file = syn::parse_file(source).map_err(|fault| fault.to_string())?;
    let mut parts = Parts::default();
    parts.visit_file(&file);
    let mut wraps = Vec::new();
    let mut left = Vec::new();
    for (number, change) in changes {
        match wrap(*number, change, source, &parts) {
            Some(wrap) => {
                wraps.extend(whole_match(&wrap, change, &parts));
                wraps.push(wrap);
            }
            None => left.push(*number),
        }
    }
    Ok((written(source, wraps), left))
}

fn written(source: &str, mut wraps: Vec<Wrap>) -> Switched {
    // The outer one first; a stable sort keeps changes of the same part in a fixed order.
    wraps.sort_by_key(|wrap| (wrap.part.start, usize::MAX - wrap.part.end));
    let mut made = Switched { text: String::with_capacity(source.len() * 2), places: Vec::new(), own: Vec::new() };
    let mut open: Vec<(Wrap, usize)> = Vec::new();
    let mut at = 0;
    let close = |open: &mut Vec<(Wrap, usize)>, made: &mut Switched, at: &mut usize, until: usize| {
        while let Some((wrap, _)) = open.last() {
            if wrap.part.end > until {
                break;
            }
            let Some((wrap, start)) = open.pop() else { break };
            made.text.push_str(&source[*at..wrap.part.end]);
            *at = wrap.part.end;
            made.text.push_str(wrap.after);
            made.places.push((start..made.text.len(), wrap.change));
        }
    };
    for wrap in wraps {
        close(&mut open, &mut made, &mut at, wrap.part.start);
        made.text.push_str(&source[at..wrap.part.start]);
        at = wrap.part.start;
        let start = made.text.len();
        made.text.push_str(&wrap.before);
        if !wrap.before.is_empty() {
            made.own.push((start..made.text.len(), wrap.change));
        }
        open.push((wrap, start));
    }
    close(&mut open, &mut made, &mut at, source.len());
    made.text.push_str(&source[at..]);
    made
}
