//! The window: its build, the sample ledger it is shown with, and one that is open.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Command};

use crate::display::VirtualDisplay;
use crate::steps::{Outcome, Trouble, execute};
use crate::workspace;

/// Builds the window and the command line, with the pages embedded. Picked from the whole workspace, as every build here is: a part of it
/// would be built with other features of the dependencies, all of them once more.
pub fn build() -> Result<Outcome, Trouble> {
    execute(
        Command::new("cargo")
            .args(["build", "--workspace", "--bin", "advance-pay-console", "--bin", "advance-pay"])
            .current_dir(workspace::root()),
    )?;
    Ok(Outcome::Done)
}

/// A ledger of a year of plausible business, apart from the user's own.
pub struct SampleLedger {
    ledger: PathBuf,
    key_file: PathBuf,
}

impl SampleLedger {
    /// Where the sample ledger is kept.
    pub fn new() -> Self {
        let folder = workspace::target().join("sample");
        Self { ledger: folder.join("ledger.db"), key_file: folder.join("ledger.key") }
    }

    /// Makes it anew, with the command line.
    pub fn make(&self) -> Result<Outcome, Trouble> {
        if let Some(folder) = self.ledger.parent() {
            let cannot = |error| Trouble(format!("{} cannot be made anew: {error}", folder.display()));
            if folder.exists() {
                fs::remove_dir_all(folder).map_err(cannot)?;
            }
            fs::create_dir_all(folder).map_err(cannot)?;
        }
        let mut command = Command::new(workspace::program("advance-pay"));
        command.args(["init", "--account-id", "123456789012", "--name", "Example Corp", "--seller", "aws-inc"]);
        execute(self.give_to(command.args(["--sandbox", "2026-01-02", "--sample"])))?;
        Ok(Outcome::Done)
    }

    fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.env("ADVANCE_PAY_LEDGER", &self.ledger).env("ADVANCE_PAY_KEY_FILE", &self.key_file)
    }
}

/// The appearance that the desktop asks of its windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

impl Appearance {
    fn gtk_theme(self) -> &'static str {
        match self {
            Self::Light => "Adwaita",
            Self::Dark => "Adwaita:dark",
        }
    }
}

/// Opens the window on the user's own ledger, and waits until it is closed.
pub fn open() -> Result<(), Trouble> {
    execute(&mut Command::new(workspace::program("advance-pay-console")))
}

/// A window that is open on a virtual display, closed when this value is gone.
pub struct OpenWindow(Child);

impl OpenWindow {
    /// Opens the window on the sample ledger at a page, with an own folder for what it remembers.
    pub fn new(display: &VirtualDisplay, sample: &SampleLedger, page: &str, appearance: Appearance) -> Result<Self, Trouble> {
        let memory = workspace::target().join("sample/memory");
        let mut command = Command::new(workspace::program("advance-pay-console"));
        command.args(["--page", page]).env("GTK_THEME", appearance.gtk_theme());
        command.env("XDG_CONFIG_HOME", memory.join("config")).env("XDG_DATA_HOME", memory.join("data"));
        let opened = display.give_to(sample.give_to(&mut command)).spawn();
        opened.map(Self).map_err(|error| Trouble(format!("The window cannot be started: {error}")))
    }

    /// Makes sure that the window has not closed by itself.
    pub fn check_open(&mut self) -> Result<(), Trouble> {
        match self.0.try_wait() {
            Ok(None) => Ok(()),
            Ok(Some(status)) => Err(Trouble(format!("The window closed by itself, with {status}."))),
            Err(error) => Err(Trouble(format!("The window cannot be watched: {error}"))),
        }
    }
}

impl Drop for OpenWindow {
    fn drop(&mut self) {
        // It may have closed by itself, which is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
