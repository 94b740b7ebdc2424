//! `cargo xtask mutants`: breaks the domain and the use cases that pay invoices, one place at a time, and counts the breaks that
//! a test notices. What is broken, and what is left out and why, stands in `.cargo/mutants.toml`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::steps::{Outcome, Trouble, execute, say, step};
use crate::workspace;

const VERSION: &str = "27.1.0";

/// Of a hundred mutants that compile, this many must be noticed.
const TARGET_PERCENT: usize = 95;

/// The domain, by its own tests.
const DOMAIN: &[&str] = &["-p", "billing-core", "--", "--lib"];

/// The use cases, by the tests of the rules and the postings. cargo-mutants would look for these tests in billing-app when it
/// first tries them unbroken, so that is done before it starts.
const USE_CASES: &[&str] =
    &["-p", "billing-app", "--test-package", "billing-tests", "--baseline", "skip", "--timeout", "120", "--", "--test", "headless", "--"];
const TESTS_OF_USE_CASES: &[&str] = &["rules::", "postings::"];

/// Breaks and counts; fewer noticed than the target is a failure.
pub fn mutants() -> Result<(), Trouble> {
    step("Install cargo-mutants", install)?;
    step("Break the domain", || run("domain", DOMAIN))?;
    step("Test the rules and postings unbroken", || {
        let mut tests = Command::new("cargo");
        tests.args(["test", "--locked", "--workspace", "--test", "headless", "--"]).args(TESTS_OF_USE_CASES);
        execute(tests.current_dir(workspace::root())).map(|()| Outcome::Done)
    })?;
    step("Break the use cases that pay invoices", || run("use-cases", &[USE_CASES, TESTS_OF_USE_CASES].concat()))?;
    let counts = ["domain", "use-cases"].map(|name| count(name, &output(name).join("mutants.out")));
    match counts.into_iter().collect::<Option<Vec<bool>>>() {
        Some(held) if held.iter().all(|held| *held) => Ok(()),
        Some(_) => Err(Trouble(format!("Fewer than {TARGET_PERCENT} % of the mutants were noticed. The missed ones are named above."))),
        None => Err(Trouble("cargo-mutants left no results to count.".to_owned())),
    }
}

fn install() -> Result<Outcome, Trouble> {
    if program().is_file() {
        return Ok(Outcome::AlreadyThere);
    }
    let mut command = Command::new("cargo");
    command.args(["install", "cargo-mutants", "--version", VERSION, "--locked", "--root"]).arg(tools());
    execute(&mut command).map(|()| Outcome::Done)
}

fn run(name: &str, arguments: &[&str]) -> Result<Outcome, Trouble> {
    let folder = output(name);
    std::fs::create_dir_all(&folder).map_err(|error| Trouble(format!("{} cannot be made: {error}", folder.display())))?;
    let mut command = Command::new(program());
    command.args(["mutants", "--output"]).arg(&folder).args(arguments).current_dir(workspace::root());
    let status = command.status().map_err(|error| Trouble(format!("cargo-mutants cannot be started: {error}")))?;
    match status.code() {
        // All were noticed; some were missed; some were noticed because a test no longer ended.
        Some(0 | 2 | 3) => Ok(Outcome::Done),
        _ => Err(Trouble(format!("cargo-mutants ended with {status}"))),
    }
}

/// Prints how many were noticed and missed; gives whether they reach the target, or nothing where there is no result.
fn count(name: &str, results: &Path) -> Option<bool> {
    let lines = |file: &str| std::fs::read_to_string(results.join(file)).ok().map(|text| text.lines().count());
    let (caught, missed) = (lines("caught.txt")?, lines("missed.txt")?);
    let (endless, unviable) = (lines("timeout.txt")?, lines("unviable.txt")?);
    let (noticed, all) = (caught + endless, caught + endless + missed);
    let tenths = (noticed * 1_000).checked_div(all)?;
    say(&format!(
        "{name}: {noticed} of {all} noticed ({}.{} %; {endless} of them as tests that did not end), {missed} missed, {unviable} that do not compile",
        tenths / 10,
        tenths % 10
    ));
    Some(noticed * 100 >= all * TARGET_PERCENT)
}

fn output(name: &str) -> PathBuf {
    workspace::target().join("mutants").join(name)
}

fn tools() -> PathBuf {
    workspace::target().join("tools").join(format!("cargo-mutants-{VERSION}"))
}

fn program() -> PathBuf {
    tools().join("bin/cargo-mutants")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mutants_are_counted_against_the_target() {
        let folder = std::env::temp_dir().join(format!("xtask-mutants-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        for (caught, endless, missed, held) in [(94, 1, 5, Some(true)), (94, 0, 6, Some(false)), (0, 0, 0, None)] {
            for (file, count) in [("caught.txt", caught), ("timeout.txt", endless), ("missed.txt", missed), ("unviable.txt", 7)] {
                std::fs::write(folder.join(file), "a mutant\n".repeat(count)).unwrap();
            }
            assert_eq!(count("sample", &folder), held, "{caught} {endless} {missed}");
        }
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(count("sample", &folder), None);
    }
}
