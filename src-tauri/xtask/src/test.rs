//! `cargo xtask test`: every check there is.

use std::process::Command;

use crate::packages::{self, Need};
use crate::steps::{Outcome, Trouble, execute, in_seconds, now, say, step};
use crate::{pages, toolchains, workspace};

/// The WebDriver server in front of the window; its version goes with Tauri's.
const TAURI_DRIVER_VERSION: &str = "2.1.0";

/// Sets up and runs every check, the quick ones first; the first that fails ends it.
pub fn test() -> Result<(), Trouble> {
    let start = now();
    step("Look for Rust and Node", toolchains::check)?;
    step("Look for rustfmt and clippy", toolchains::check_lints)?;
    step("Install the system packages that are missing", || packages::install(&[Need::Build, Need::VirtualDisplay, Need::Test]))?;
    check_pages()?;
    check_rust()?;
    crate::torture::slice()?;
    check_window()?;
    say(&format!("\nAll checks passed in {}.", in_seconds(start.elapsed())));
    Ok(())
}

fn check_pages() -> Result<(), Trouble> {
    step("Install the pages' npm packages", pages::install)?;
    step("Check the pages' types", || pages::script("typecheck"))?;
    step("Lint the pages", || pages::script("lint"))?;
    step("Test the pages' components", || pages::script("test"))?;
    // The window embeds them, so that not even its lints can be checked before.
    step("Build the pages", pages::build)
}

fn check_rust() -> Result<(), Trouble> {
    step("Check the formatting of the Rust code", || cargo(&["fmt", "--all", "--check"]))?;
    step("Lint the Rust code", || {
        cargo(&["clippy", "--locked", "--workspace", "--all-targets", "--features", "billing-tests/e2e", "--", "--deny", "warnings"])
    })?;
    step("Test the Rust code, and that the bindings are those of the commands", || cargo(&["test", "--locked", "--workspace"]))
}

fn check_window() -> Result<(), Trouble> {
    step("Build the window and the command line", crate::window::build)?;
    step("Install tauri-driver, which the tests drive the window with", install_driver)?;
    // Each of these tests starts a display of its own.
    step("Walk through the real window, on virtual displays", || {
        let mut command = Command::new("cargo");
        command.args(["test", "--locked", "--workspace", "--features", "billing-tests/e2e", "--test", "e2e"]);
        command.env("TAURI_DRIVER", driver()).current_dir(workspace::root());
        execute(&mut command).map(|()| Outcome::Done)
    })
}

fn cargo(arguments: &[&str]) -> Result<Outcome, Trouble> {
    execute(Command::new("cargo").args(arguments).current_dir(workspace::root())).map(|()| Outcome::Done)
}

/// Installs tauri-driver into the target folder.
pub fn install_driver() -> Result<Outcome, Trouble> {
    if driver().is_file() {
        return Ok(Outcome::AlreadyThere);
    }
    let mut command = Command::new("cargo");
    command.args(["install", "tauri-driver", "--version", TAURI_DRIVER_VERSION, "--locked", "--root"]).arg(tools());
    execute(&mut command).map(|()| Outcome::Done)
}

fn tools() -> std::path::PathBuf {
    workspace::target().join("tools").join(TAURI_DRIVER_VERSION)
}

/// Where tauri-driver is.
pub fn driver() -> std::path::PathBuf {
    tools().join("bin/tauri-driver")
}
