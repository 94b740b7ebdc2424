//! `cargo xtask pace`: how fast the real window pages through a large ledger and scrolls it.

use std::process::Command;

use crate::packages::{self, Need};
use crate::steps::{Outcome, Trouble, execute, output_of, step};
use crate::{pages, test, toolchains, workspace};

/// The profile of what is measured.
pub const PROFILE: &str = "measure";

/// Builds the window as it is released, makes a ledger of `size` movements (`10k`, `1m` or `10m`) unless one is there, and measures.
pub fn pace(size: &str) -> Result<(), Trouble> {
    build(&[])?;
    let ledger = make_ledger(size)?;
    step("Page through it and scroll it in the real window, on a virtual display", || {
        let mut command = Command::new("cargo");
        command.args(["test", "--locked", "--profile", PROFILE, "--workspace", "--features", "billing-tests/e2e", "--test", "e2e"]);
        command.args(["--", "--ignored", "--exact", "--nocapture", "pace::a_large_ledger_is_paged_through_and_scrolled"]);
        command.env("TAURI_DRIVER", test::driver()).env("PACE_LEDGER", &ledger).current_dir(workspace::root());
        execute(&mut command).map(|()| Outcome::Done)
    })
}

/// Sets up what measuring the window takes, and builds it with these programs beside it.
pub fn build(beside: &[&str]) -> Result<(), Trouble> {
    step("Look for Rust and Node", toolchains::check)?;
    step("Install the system packages that are missing", || packages::install(&[Need::Build, Need::VirtualDisplay, Need::Test]))?;
    step("Install the pages' npm packages", pages::install)?;
    step("Build the pages", pages::build)?;
    step("Build the window and the bench, optimised", || {
        let mut command = Command::new("cargo");
        command.args(["build", "--locked", "--profile", PROFILE, "--workspace"]);
        let programs = ["advance-pay-console", "advance-pay", "billing-bench"].iter().chain(beside);
        command.args(programs.flat_map(|program| ["--bin", program]));
        execute(command.current_dir(workspace::root())).map(|()| Outcome::Done)
    })?;
    step("Install tauri-driver, which drives the window", test::install_driver)
}

/// Makes a ledger of so many movements, unless it is there, and says where it is.
pub fn make_ledger(size: &str) -> Result<String, Trouble> {
    let mut ledger = String::new();
    step("Make the ledger, unless it is there", || {
        let mut command = Command::new(workspace::target().join(PROFILE).join("billing-bench"));
        command.args(["--make-ledger", "--size", size, "--folder"]).arg(workspace::target().join("bench"));
        let said = output_of(command.current_dir(workspace::root())).ok_or_else(|| Trouble("The ledger cannot be made.".to_owned()))?;
        ledger = said.lines().last().unwrap_or_default().to_owned();
        Ok(Outcome::Done)
    })?;
    Ok(ledger)
}
