//! `cargo xtask bench`: the ledger's speed and size against its references.

use std::process::Command;

use crate::packages::{self, Need};
use crate::steps::{Outcome, Trouble, execute, step};
use crate::{toolchains, workspace};

/// The profile of what is measured.
const PROFILE: &str = "measure";

/// Builds what is measured and measures it; `arguments` go to the bench as they are.
pub fn bench(arguments: &[&str]) -> Result<(), Trouble> {
    step("Look for Rust", toolchains::check_rust)?;
    step("Install the programs to compare with that are missing", || packages::install(&[Need::Bench]))?;
    step("Build the command line and the bench, optimised", || {
        let mut command = Command::new("cargo");
        command.args(["build", "--locked", "--profile", PROFILE, "--workspace", "--bin", "advance-pay", "--bin", "billing-bench"]);
        execute(command.current_dir(workspace::root())).map(|()| Outcome::Done)
    })?;
    step("Measure", || {
        let programs = workspace::target().join(PROFILE);
        let mut command = Command::new(programs.join("billing-bench"));
        command.args(arguments).arg("--folder").arg(workspace::target().join("bench"));
        command.arg("--program").arg(programs.join("advance-pay")).current_dir(workspace::root());
        execute(&mut command).map(|()| Outcome::Done)
    })
}
