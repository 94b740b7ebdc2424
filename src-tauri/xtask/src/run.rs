//! `cargo xtask run`: from a fresh clone to the open window.

use crate::display::{self, VirtualDisplay};
use crate::packages::{self, Need};
use crate::steps::{Outcome, Trouble, say, step};
use crate::window::{self, Appearance, OpenWindow, SampleLedger};
use crate::{pages, picture, toolchains, workspace};

/// Sets up, builds and opens the window; without a display, leaves a picture of it on the sample ledger.
pub fn run() -> Result<(), Trouble> {
    let seen = display::is_there();
    if !seen {
        say("There is no display here (DISPLAY and WAYLAND_DISPLAY are unset): the window will be opened on a virtual one.");
    }
    prepare(if seen { &[Need::Build] } else { &[Need::Build, Need::VirtualDisplay] })?;
    if seen { step("Open the window; this ends when it is closed", || window::open().map(|()| Outcome::Done)) } else { show_unseen() }
}

/// Sets up and builds everything that an open window takes.
pub fn prepare(needs: &[Need]) -> Result<(), Trouble> {
    step("Look for Rust and Node", toolchains::check)?;
    step("Install the system packages that are missing", || packages::install(needs))?;
    step("Install the pages' npm packages", pages::install)?;
    step("Build the pages", pages::build)?;
    step("Build the window and the command line", window::build)
}

fn show_unseen() -> Result<(), Trouble> {
    let sample = SampleLedger::new();
    let file = workspace::target().join("advance-pay.png");
    step("Make the sample ledger", || sample.make())?;
    step("Open the window on a virtual display, at the Advance Pay page", || {
        let display = VirtualDisplay::start()?;
        let mut window = OpenWindow::new(&display, &sample, "/advance-pay", Appearance::Light)?;
        picture::take(&display, &mut window, &file).map(|()| Outcome::Done)
    })?;
    say(&format!("\nThe window's picture is {}", file.display()));
    Ok(())
}
