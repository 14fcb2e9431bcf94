//! A copy of the project in which every change waits behind its switch.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::change::{Change, Switched, switched};
use crate::fault::{Fault, told};

pub struct Tree {
    folder: PathBuf,
    project: PathBuf,
}

impl Tree {
    /// Copies what git knows, as it stands now.
    pub fn copy(project: &Path, folder: &Path) -> Result<Self, Fault> {
        let listed = Command::new("git")
            .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
            .current_dir(project)
            .output()?;
        let names = String::from_utf8(listed.stdout)?;
        for name in names.split('\0').filter(|name| !name.is_empty()) {
            let (from, to) = (project.join(name), folder.join(name));
            if let (true, Some(parent)) = (from.is_file(), to.parent()) {
                fs::create_dir_all(parent)?;
                // An unchanged file keeps its time, or everything would be compiled again.
                let text = fs::read(&from)?;
                if fs::read(&to).ok().as_ref() != Some(&text) {
                    fs::write(&to, text)?;
                }
            }
        }
        Ok(Self { folder: folder.to_path_buf(), project: project.to_path_buf() })
    }

    /// Puts all changes behind switches, and takes out again those that do not compile. Hands back the numbers of those.
    pub fn switch(&self, changes: &[Change]) -> Result<BTreeSet<usize>, Fault> {
        let mut left = BTreeSet::new();
        loop {
            let files = self.write(changes, &mut left)?;
            let refused = self.refused(&files)?;
            if refused.is_empty() {
                return Ok(left);
            }
            println!("{} changes do not compile behind a switch", refused.len());
            left.extend(refused);
        }
    }

    fn write(&self, changes: &[Change], left: &mut BTreeSet<usize>) -> Result<BTreeMap<String, Switched>, Fault> {
        let mut by_file: BTreeMap<&str, Vec<(usize, &Change)>> = BTreeMap::new();
        for (number, change) in changes.iter().enumerate() {
            let file = by_file.entry(&change.file).or_default();
            if !left.contains(&number) {
                file.push((number, change));
            }
        }
        let mut files = BTreeMap::new();
        for (name, changes) in by_file {
            let source = fs::read_to_string(self.project.join(name))?;
            let (switched, unplaced) = switched(&source, &changes).map_err(|fault| told(&format!("{name}: {fault}")))?;
            left.extend(unplaced);
            fs::write(self.folder.join(name), &switched.text)?;
            files.insert(name.to_owned(), switched);
        }
        let library = fs::read_to_string(self.project.join("src/lib.rs"))?;
        fs::write(self.folder.join("src/lib.rs"), library + include_str!("switch.rs"))?;
        Ok(files)
    }

    fn refused(&self, files: &BTreeMap<String, Switched>) -> Result<BTreeSet<usize>, Fault> {
        let checked = self.cargo(&["check", "--lib"])?;
        let mut refused = BTreeSet::new();
        let mut unexplained = Vec::new();
        for message in messages(&checked.stdout).filter(|message| message["message"]["level"] == "error") {
            let message = &message["message"];
            let found = blamed(message, files);
            if found.is_empty() {
                unexplained.push(message["rendered"].as_str().unwrap_or_default().to_owned());
            }
            refused.extend(found);
        }
        if refused.is_empty() && !checked.status.success() {
            return Err(told(&format!("the tree with switches does not compile:\n{}", unexplained.join("\n"))));
        }
        Ok(refused)
    }

    fn cargo(&self, words: &[&str]) -> Result<std::process::Output, Fault> {
        Ok(Command::new("cargo")
            .args(words)
            .args(["--locked", "--profile", "mutants", "--message-format", "json"])
            .current_dir(&self.folder)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .env("RUSTFLAGS", "--cap-lints=allow")
            .stderr(Stdio::inherit())
            .output()?)
    }

    /// Compiles all tests and hands back their programs.
    pub fn programs(&self) -> Result<Vec<PathBuf>, Fault> {
        let built = self.cargo(&["test", "--lib", "--tests", "--no-run"])?;
        if !built.status.success() {
            return Err(told("the tests with switches do not compile; the reason is above"));
        }
        let programs =
            messages(&built.stdout).filter_map(|message| message["executable"].as_str().map(PathBuf::from)).collect::<Vec<_>>();
        if programs.is_empty() { Err(told("there is no test program")) } else { Ok(programs) }
    }
}

fn messages(output: &[u8]) -> impl Iterator<Item = Value> {
    output.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok())
}

/// The changes in whose own text a message points, else those of the smallest wrapped part around it.
fn blamed(message: &Value, files: &BTreeMap<String, Switched>) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut near: Vec<(usize, usize)> = Vec::new();
    for span in message["spans"].as_array().into_iter().flatten() {
        let Some(file) = span["file_name"].as_str().and_then(|name| files.get(name)) else { continue };
        let place = |name: &str| span[name].as_u64().and_then(|place| usize::try_from(place).ok()).unwrap_or_default();
        let (start, end) = (place("byte_start"), place("byte_end"));
        found.extend(file.own.iter().filter(|(own, _)| own.start <= start && end <= own.end).map(|(_, number)| *number));
        let around = file.places.iter().filter(|(part, _)| part.start <= start && end <= part.end);
        near.extend(around.map(|(part, number)| (part.len(), *number)));
    }
    if found.is_empty() {
        let smallest = near.iter().map(|(length, _)| *length).min();
        found.extend(near.iter().filter(|(length, _)| Some(*length) == smallest).map(|(_, number)| *number));
    }
    found
}
