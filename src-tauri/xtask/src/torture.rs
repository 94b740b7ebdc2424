//! `cargo xtask torture`: the ledger in every kind of trouble, for as long as it is told.

use std::process::Command;

use crate::steps::{Outcome, Trouble, execute, step};
use crate::workspace;

/// Builds the torture and the command line that it kills, optimized, and runs it with `arguments`.
pub fn torture(arguments: &[String]) -> Result<(), Trouble> {
    step("Build the torture and the command line that it kills", || build(&["--profile", "measure"]))?;
    step("Torture the ledger", || run("measure", arguments))
}

/// Builds it and runs the slice that every change must pass; a few minutes.
pub fn slice() -> Result<(), Trouble> {
    step("Build the torture and the command line that it kills", || build(&[]))?;
    step("Torture the ledger: a slice with fixed seeds of each kind of trouble", || run("debug", &["--slice".to_owned()]))
}

fn build(profile: &[&str]) -> Result<Outcome, Trouble> {
    let mut command = Command::new("cargo");
    command.args(["build", "--locked", "--workspace", "--bin", "billing-torture", "--bin", "advance-pay"]).args(profile);
    execute(command.current_dir(workspace::root())).map(|()| Outcome::Done)
}

fn run(profile: &str, arguments: &[String]) -> Result<Outcome, Trouble> {
    let mut command = Command::new(workspace::target().join(profile).join("billing-torture"));
    command.arg("--report").arg(workspace::target().join("torture/report.json")).args(arguments);
    execute(command.current_dir(workspace::root())).map(|()| Outcome::Done)
}
