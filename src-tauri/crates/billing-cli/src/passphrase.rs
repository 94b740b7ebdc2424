//! Passphrases: from a file, from standard input, or typed when asked. Never an argument, where other users could see them.

use std::fs::File;
use std::io::{IsTerminal as _, Read};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use billing_app::{KeyError, PassphraseSource, check_new_passphrase};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

/// The longest file that is read for a passphrase, in bytes.
const LONGEST_BYTES: u64 = 4 * 1024;

/// A passphrase that exists already: that of the ledger's key, or of a backup. It is asked for once.
pub struct Existing {
    file: Option<PathBuf>,
    prompt: &'static str,
    /// What to say where there is neither a file nor a terminal.
    missing: fn() -> KeyError,
    given: OnceLock<SecretString>,
}

impl Existing {
    /// That of the ledger's key, from `file` or a prompt.
    pub const fn of_key(file: Option<PathBuf>) -> Self {
        Self { file, prompt: "Passphrase of the ledger's key: ", missing: || KeyError::PassphraseNeeded, given: OnceLock::new() }
    }

    /// That of a backup, from `file` or a prompt.
    pub const fn of_backup(file: Option<PathBuf>) -> Self {
        Self { file, prompt: "Passphrase of the backup: ", missing: || KeyError::BackupPassphraseNeeded, given: OnceLock::new() }
    }
}

impl PassphraseSource for Existing {
    fn passphrase(&self) -> Result<SecretString, KeyError> {
        if let Some(given) = self.given.get() {
            return Ok(given.clone());
        }
        let given = match &self.file {
            Some(file) => from_file(file)?,
            None if std::io::stdin().is_terminal() => from_prompt(self.prompt)?,
            None => return Err((self.missing)()),
        };
        Ok(self.given.get_or_init(|| given).clone())
    }
}

/// A new passphrase for `what`, from `file`, or typed twice.
pub fn new(file: Option<&Path>, what: &str, missing: KeyError) -> Result<SecretString, KeyError> {
    let given = match file {
        Some(file) => from_file(file)?,
        None if std::io::stdin().is_terminal() => {
            let first = from_prompt(&format!("New passphrase {what}: "))?;
            // A passphrase that is refused need not be typed a second time.
            check_new_passphrase(&first)?;
            if from_prompt("The same again: ")?.expose_secret() != first.expose_secret() {
                return Err(unreadable("the prompt", "the two differ"));
            }
            first
        }
        None => return Err(missing),
    };
    check_new_passphrase(&given)?;
    Ok(given)
}

fn from_prompt(prompt: &str) -> Result<SecretString, KeyError> {
    rpassword::prompt_password(prompt).map(SecretString::from).map_err(|error| unreadable("the prompt", &error.to_string()))
}

/// The first line of `file`; `-` is standard input.
fn from_file(file: &Path) -> Result<SecretString, KeyError> {
    let name = if file == "-" { "standard input".to_owned() } else { file.display().to_string() };
    let mut text = Zeroizing::new(String::new());
    let read = if file == "-" {
        std::io::stdin().lock().take(LONGEST_BYTES).read_to_string(&mut text)
    } else {
        File::open(file).and_then(|file| file.take(LONGEST_BYTES).read_to_string(&mut text))
    };
    read.map_err(|error| unreadable(&name, &error.to_string()))?;
    match text.lines().next().filter(|line| !line.is_empty()) {
        Some(line) => Ok(line.to_owned().into()),
        None => Err(unreadable(&name, "its first line is empty")),
    }
}

fn unreadable(from: &str, reason: &str) -> KeyError {
    KeyError::PassphraseUnreadable { from: from.to_owned(), reason: reason.to_owned() }
}
