//! Where a test takes place: a home folder, a ledger and a display that nobody else uses.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::processes::{Display, built};

/// How the system wants its windows to look.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    Light,
    Dark,
}

/// A home folder with a ledger that may not be there yet, and a display.
pub struct Place {
    folder: TempDir,
    display: Display,
    appearance: Appearance,
}

impl Place {
    /// A place without a ledger: the window will ask for one.
    pub fn empty() -> Self {
        Self::empty_and(Appearance::Light)
    }

    /// A place without a ledger, on a system that wants its windows so.
    pub fn empty_and(appearance: Appearance) -> Self {
        let place = Self { folder: billing_tests::scratch(), display: Display::start(), appearance };
        for folder in ["config", "Downloads"] {
            fs::create_dir(place.path(folder)).expect("a folder in the place");
        }
        let downloads = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", place.downloads().display());
        fs::write(place.path("config/user-dirs.dirs"), downloads).expect("the folder for downloads");
        place
    }

    /// A place with the sandbox ledger of Example Corp, as the command line makes it, on `today`.
    pub fn sandbox(today: &str) -> Self {
        Self::with_ledger(&["--sandbox", today])
    }

    /// A place with that ledger and a year of business in it.
    pub fn sample() -> Self {
        Self::with_ledger(&["--sample"])
    }

    fn with_ledger(kind: &[&str]) -> Self {
        let place = Self::empty();
        let account = ["--account-id", "111122223333", "--name", "Example Corp", "--seller", "aws-inc"];
        place.command_line(&[["init"].as_slice(), &account, kind].concat());
        place
    }

    /// The files in the Downloads folder.
    pub fn downloaded(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.downloads()).expect("the Downloads folder");
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
        files.sort();
        files
    }

    /// The folder that documents are saved in.
    pub fn downloads(&self) -> PathBuf {
        self.path("Downloads")
    }

    /// Where the owner's ledger is, or will be made.
    pub fn ledger(&self) -> PathBuf {
        self.path("ledger.db")
    }

    /// The name of the display.
    pub fn display(&self) -> &str {
        &self.display.name
    }

    /// Runs the command line on the ledger and gives what it printed.
    ///
    /// # Panics
    /// Where it fails.
    pub fn command_line(&self, arguments: &[&str]) -> String {
        let mut command = Command::new(built("advance-pay"));
        let output = self.give_to(command.args(arguments)).output().expect("advance-pay can be started");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "advance-pay {} failed: {said}", arguments.join(" "));
        String::from_utf8(output.stdout).expect("advance-pay prints UTF-8")
    }

    /// Has a program use this place and nothing of the user who runs the test.
    pub fn give_to<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("ADVANCE_PAY_LEDGER", self.ledger())
            .env("ADVANCE_PAY_KEY_FILE", self.path("ledger.key"))
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", self.path("config"))
            .env("XDG_DATA_HOME", self.path("data"))
            .env("XDG_CACHE_HOME", self.path("cache"))
            .env("DISPLAY", &self.display.name)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            // No keyring and no desktop settings: the same on every machine.
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("GSETTINGS_BACKEND", "memory")
            .env("GTK_THEME", if self.appearance == Appearance::Dark { "Adwaita:dark" } else { "Adwaita" })
            .env("NO_AT_BRIDGE", "1")
    }

    fn path(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(name)
    }
}
