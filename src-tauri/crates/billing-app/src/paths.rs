//! Where ledgers and key files are kept when nobody names another place. Window and command line agree on it.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The owner's ledger: `ledger.sqlite` in the platform's data folder.
#[must_use]
pub fn default_ledger_path() -> PathBuf {
    data_folder().join("ledger.sqlite")
}

/// The key file of the owner's ledger, where the owner chose one instead of the keyring.
#[must_use]
pub fn default_key_file() -> PathBuf {
    data_folder().join("ledger.key")
}

/// The sample ledger, which the window opens to look around in.
#[must_use]
pub fn sample_ledger_path() -> PathBuf {
    data_folder().join("sample.sqlite")
}

/// The key file of the sample ledger: nothing in it is secret.
#[must_use]
pub fn sample_key_file() -> PathBuf {
    data_folder().join("sample.key")
}

/// `~/.local/share/advance-pay-console` on Linux, and its like elsewhere; the current folder where there is no home.
fn data_folder() -> PathBuf {
    ProjectDirs::from("org", "advance-pay", "advance-pay-console")
        .map_or_else(|| PathBuf::from("."), |folders| folders.data_dir().to_owned())
}
