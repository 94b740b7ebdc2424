//! `cargo xtask startup`: how long the real window takes to open a large ledger, and its memory, beside an empty window.

use std::process::Command;

use crate::pace::{self, PROFILE};
use crate::steps::{Outcome, Trouble, execute, step};
use crate::{test, workspace};

/// Builds both windows as they are released, makes a ledger of `size` movements (`10k`, `1m` or `10m`) unless one is there, and measures.
pub fn startup(size: &str) -> Result<(), Trouble> {
    pace::build(&["empty-window"])?;
    let ledger = pace::make_ledger(size)?;
    step("Open it and an empty window in turn, on a virtual display", || {
        let mut command = Command::new("cargo");
        command.args(["test", "--locked", "--profile", PROFILE, "--workspace", "--features", "billing-tests/e2e", "--test", "e2e"]);
        command.args(["--", "--ignored", "--exact", "--nocapture", "startup::the_window_is_compared_with_an_empty_one"]);
        command.env("TAURI_DRIVER", test::driver()).env("STARTUP_LEDGER", &ledger).current_dir(workspace::root());
        execute(&mut command).map(|()| Outcome::Done)
    })
}
