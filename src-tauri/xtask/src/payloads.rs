//! `cargo xtask payloads`: every command of the window, called with payloads at random.

use std::process::Command;

use crate::steps::{Outcome, Trouble, execute, step};
use crate::{pace, test, workspace};

/// How many payloads each command gets for a release.
pub const RELEASE: &str = "50000";

/// Builds the window as it is released, and calls each of its commands `count` times.
pub fn payloads(count: &str) -> Result<(), Trouble> {
    if count.parse::<u32>().is_err() {
        return Err(Trouble(format!("{count} is no number of payloads.")));
    }
    pace::build(&[])?;
    step("Call every command of the real window with payloads at random, on a virtual display", || {
        let mut command = Command::new("cargo");
        command.args(["test", "--locked", "--profile", pace::PROFILE, "--workspace", "--features", "billing-tests/e2e", "--test", "e2e"]);
        command.args(["--", "--exact", "--nocapture", "payloads::whatever_a_page_sends_it_is_answered_and_the_ledger_stays_whole"]);
        command.env("TAURI_DRIVER", test::driver()).env("PAYLOADS", count).current_dir(workspace::root());
        execute(&mut command).map(|()| Outcome::Done)
    })
}
