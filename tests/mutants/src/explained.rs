//! The changes that no test can catch, each with the reason.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::fault::{Fault, told};

/// Lines of `explained.txt`: the lasting name of a change, indented below it the reason.
pub struct Explained(BTreeMap<String, String>);

impl Explained {
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let mut reasons: BTreeMap<String, String> = BTreeMap::new();
        let mut waiting: Vec<String> = Vec::new();
        for line in fs::read_to_string(path)?.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line.strip_prefix("    ") {
                Some(reason) => reasons.extend(waiting.drain(..).map(|name| (name, reason.to_owned()))),
                None => waiting.push(line.to_owned()),
            }
        }
        match waiting.first() {
            Some(name) => Err(told(&format!("no reason for {name}"))),
            None => Ok(Self(reasons)),
        }
    }

    pub fn knows(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub fn names(&self) -> impl Iterator<Item = &String> {
        self.0.keys()
    }
}
