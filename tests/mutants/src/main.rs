//! Mutation testing in minutes. cargo-mutants says what it would change; compiling each change alone takes most of its
//! time, so here all of them are compiled at once, each behind a switch, and a change is tried with the tests that reach it.
//! What cannot stand behind a switch is written to a file, for cargo-mutants itself.
//!
//! Usage: tarifwerk-mutants LIST PROJECT WORK, with the list of `cargo mutants --list --json`.

mod change;
mod explained;
mod fault;
mod tree;
mod trial;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use change::Change;
use explained::Explained;
use fault::{Fault, told};
use tree::Tree;
use trial::{Outcome, Reach};

fn main() -> ExitCode {
    match work() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("error: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn work() -> Result<bool, Fault> {
    let words = std::env::args().skip(1).collect::<Vec<_>>();
    let [list, project, work] = words.as_slice() else { return Err(told("usage: tarifwerk-mutants LIST PROJECT WORK")) };
    fs::create_dir_all(work)?;
    let (project, work) = (&Path::new(project).canonicalize()?, &Path::new(work).canonicalize()?);
    let changes: Vec<Change> = serde_json::from_str(&fs::read_to_string(list)?)?;
    let tree = Tree::copy(project, work)?;
    let left = tree.switch(&changes)?;
    println!("{} changes, {} of them not behind a switch", changes.len(), left.len());
    let reach = Reach::record(&tree.programs()?, work)?;
    println!("{} tests", reach.len());
    let outcomes = try_all(&changes, &left, &reach)?;
    let explained = Explained::read(&project.join("tests/mutants/explained.txt"))?;
    let (known, open): (Vec<&Change>, Vec<&Change>) =
        left.iter().filter_map(|number| changes.get(*number)).partition(|change| explained.knows(&change.lasting_name()));
    fs::write(work.join("target/left.txt"), open.iter().map(|change| format!("{}\n", change.name)).collect::<String>())?;
    report(&changes, &outcomes, &explained, known.iter().map(|change| change.lasting_name()).collect())
}

/// What becomes of each change that stands behind a switch: first with the fast tests, then, where none failed, with the slow.
fn try_all(changes: &[Change], left: &BTreeSet<usize>, reach: &Reach) -> Result<Vec<(usize, Outcome)>, Fault> {
    let switched = (0..changes.len()).filter(|number| !left.contains(number)).collect::<Vec<_>>();
    let mut outcomes = side_by_side(&switched, |number| reach.try_change(number, false))?;
    let survivors =
        outcomes.iter().filter(|(_, outcome)| **outcome == Outcome::Survived).map(|(number, _)| *number).collect::<Vec<_>>();
    println!("{} survived the fast tests:", survivors.len());
    for change in survivors.iter().filter_map(|number| changes.get(*number)) {
        println!("  {}", change.name);
    }
    outcomes.extend(side_by_side(&survivors, |number| reach.try_change(number, true))?);
    Ok(outcomes.into_iter().collect())
}

/// Two at a time, as many as a small machine computes.
fn side_by_side(
    numbers: &[usize],
    work: impl Fn(usize) -> Result<Outcome, Fault> + Sync,
) -> Result<BTreeMap<usize, Outcome>, Fault> {
    let next = AtomicUsize::new(0);
    let found = Mutex::new(BTreeMap::new());
    let one = || -> Result<(), Fault> {
        while let Some(number) = numbers.get(next.fetch_add(1, Ordering::Relaxed)) {
            let outcome = work(*number)?;
            let mut found = found.lock().map_err(|_| told("another worker failed"))?;
            found.insert(*number, outcome);
            if found.len() % 100 == 0 {
                println!("{} of {}", found.len(), numbers.len());
            }
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let workers = [scope.spawn(one), scope.spawn(one)];
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| told("a worker failed"))?)
    })?;
    found.into_inner().map_err(|_| told("a worker failed"))
}

/// Prints what became of the changes; `known` are those explained that stand behind no switch. Good is when none survived that is not
/// explained.
fn report(
    changes: &[Change],
    outcomes: &[(usize, Outcome)],
    explained: &Explained,
    mut known: BTreeSet<String>,
) -> Result<bool, Fault> {
    let (mut caught, mut too_long, mut open) = (0_usize, 0_usize, Vec::new());
    for (number, outcome) in outcomes {
        let change = changes.get(*number).ok_or_else(|| told("a change was lost"))?;
        match outcome {
            Outcome::Caught => caught += 1,
            Outcome::TooLong { by } => {
                too_long += 1;
                println!("runs for ever in {by}: {}", change.name);
            }
            Outcome::Survived | Outcome::Unreached if explained.knows(&change.lasting_name()) => {
                known.insert(change.lasting_name());
            }
            Outcome::Survived => open.push(format!("survived: {}", change.name)),
            Outcome::Unreached => open.push(format!("reached by no test: {}", change.name)),
        }
    }
    for line in &open {
        println!("{line}");
    }
    let stale = explained.names().filter(|name| !known.contains(*name)).collect::<Vec<_>>();
    for name in &stale {
        println!("explained, but caught or gone: {name}");
    }
    println!(
        "{} tried: {caught} caught, {too_long} ran for ever, {} survived as explained, {} survived",
        outcomes.len(),
        known.len(),
        open.len()
    );
    Ok(open.is_empty() && stale.is_empty())
}
