//! Which tests reach a change, and whether one of them fails with it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::fault::{Fault, told};

/// One test function of one program, and how long it takes.
struct Test {
    program: PathBuf,
    name: String,
    takes: Duration,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Passed,
    Failed,
    TooLong,
}

/// Tests that take longer are tried only with the changes that no other test catches.
const SLOW: Duration = Duration::from_secs(2);

/// What became of a change.
#[derive(Clone, PartialEq, Eq)]
pub enum Outcome {
    Caught,
    TooLong { by: String },
    Unreached,
    Survived,
}

/// Runs a test alone. A change may make it run for ever or take all memory: both are limited.
fn run(program: &Path, name: &str, folder: &Path, (key, value): (&str, &str), limit: Duration) -> Result<End, Fault> {
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -v 6000000; exec \"$@\"", "sh"])
        .arg(program)
        .args(["--exact", name, "--test-threads", "1"])
        .current_dir(folder)
        .env(key, value)
        .env("PROPTEST_DISABLE_FAILURE_PERSISTENCE", "true")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(if status.success() { End::Passed } else { End::Failed });
        }
        if started.elapsed() > limit {
            end(&mut child)?;
            return Ok(End::TooLong);
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

fn end(child: &mut Child) -> Result<(), Fault> {
    child.kill()?;
    child.wait()?;
    Ok(())
}

fn names(program: &Path) -> Result<Vec<String>, Fault> {
    let listed = Command::new(program).args(["--list", "--format", "terse"]).output()?;
    let listed = String::from_utf8(listed.stdout)?;
    Ok(listed.lines().filter_map(|line| line.strip_suffix(": test")).map(str::to_owned).collect())
}

/// All tests, the fastest first, and for every change the numbers of the tests that reach it.
pub struct Reach {
    folder: PathBuf,
    tests: Vec<Test>,
    by_change: BTreeMap<usize, Vec<usize>>,
}

impl Reach {
    pub fn record(programs: &[PathBuf], folder: &Path) -> Result<Self, Fault> {
        let notes = folder.join("target/reached");
        let mut recorded = Vec::new();
        for program in programs {
            for name in names(program)? {
                let _ = fs::remove_file(&notes);
                let path = notes.to_str().ok_or_else(|| told("the folder has a name that is no text"))?;
                if run(program, &name, folder, ("TARIFWERK_REACHED", path), Duration::from_secs(1200))? != End::Passed {
                    return Err(told(&format!("{name} fails without any change")));
                }
                let reached = fs::read_to_string(&notes).unwrap_or_default();
                // How long it takes without the notes.
                let started = Instant::now();
                run(program, &name, folder, ("TARIFWERK_MUTANT", "none"), Duration::from_secs(1200))?;
                let test = Test { program: program.clone(), name, takes: started.elapsed() };
                recorded.push((test, reached.lines().filter_map(|line| line.parse().ok()).collect::<Vec<usize>>()));
            }
        }
        recorded.sort_by_key(|(test, _)| test.takes);
        let mut by_change: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (number, (_, reached)) in recorded.iter().enumerate() {
            for change in reached {
                by_change.entry(*change).or_default().push(number);
            }
        }
        let tests = recorded.into_iter().map(|(test, _)| test).collect();
        Ok(Self { folder: folder.to_path_buf(), tests, by_change })
    }

    pub fn len(&self) -> usize {
        self.tests.len()
    }

    /// Switches one change on, for one test after the other until one fails; `slow` says which tests.
    pub fn try_change(&self, number: usize, slow: bool) -> Result<Outcome, Fault> {
        let Some(tests) = self.by_change.get(&number) else { return Ok(Outcome::Unreached) };
        for test in tests.iter().filter_map(|test| self.tests.get(*test)).filter(|test| (test.takes > SLOW) == slow) {
            let limit = Duration::from_secs(20) + test.takes * 5;
            match run(&test.program, &test.name, &self.folder, ("TARIFWERK_MUTANT", &number.to_string()), limit)? {
                End::Failed => return Ok(Outcome::Caught),
                End::TooLong => return Ok(Outcome::TooLong { by: test.name.clone() }),
                End::Passed => {}
            }
        }
        Ok(Outcome::Survived)
    }
}
