//! Where a ledger's key is kept: the operating system's keyring, or a key file that the owner names.
//! There is no silent fall-back from the one to the other.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use billing_store::KeyLocation;
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::random::Random;
use crate::vault::Key;

/// The name under which the keyring keeps the keys.
const SERVICE: &str = "Advance Pay Console";

/// Why a key could not be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// No key file was named.
    #[error("This ledger's key is in a key file. Name it with --key-file PATH or ADVANCE_PAY_KEY_FILE.")]
    FileNotNamed,
    /// The key file is not there.
    #[error("There is no key file at {}. Name the file that was made with this ledger.", .0.display())]
    FileMissing(PathBuf),
    /// The key file is no key file.
    #[error("{} is not a key file: it must hold 64 hexadecimal digits.", .0.display())]
    FileUnreadable(PathBuf),
    /// Others can read the key file.
    #[error("The key file {} can be read by others. Make it private (chmod 600), then try again.", .0.display())]
    FileNotPrivate(PathBuf),
    /// The key file can't be written.
    #[error("The key file {} can't be written: {reason}", path.display())]
    FileNotWritten {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        reason: String,
    },
    /// The keyring has no key for this ledger.
    #[error(
        "The keyring has no key for this ledger. It was made on another computer or by another user; everything but account numbers and documents still works."
    )]
    NotInKeyring,
    /// There is no keyring, or it is locked.
    #[error("The keyring can't be used: {0}. Unlock it, or keep the key in a file: --key-file PATH (or ADVANCE_PAY_KEY_FILE).")]
    KeyringUnavailable(String),
    /// The key is another ledger's.
    #[error("This key belongs to another ledger. Name the key file that was made with this one.")]
    Wrong,
}

/// Where to look for keys, and where to put new ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeySource {
    /// The key file that the owner named.
    pub file: Option<PathBuf>,
}

impl KeySource {
    /// The key of an existing ledger.
    pub(crate) fn load(&self, location: KeyLocation, key_id: &str) -> Result<Key, KeyError> {
        match location {
            KeyLocation::File => read_key_file(self.file.as_deref().ok_or(KeyError::FileNotNamed)?),
            KeyLocation::Passphrase => Err(KeyError::FileNotNamed),
            KeyLocation::Keyring => decode(&from_keyring(key_id)?).ok_or(KeyError::NotInKeyring),
        }
    }

    /// The key of a new ledger, already in its place: in the named key file (which is made if needed), else in the keyring.
    pub(crate) fn make(&self, key_id: &str, random: &dyn Random) -> Result<(KeyLocation, Key), AppError> {
        if let Some(path) = &self.file
            && path.exists()
        {
            return Ok((KeyLocation::File, read_key_file(path)?));
        }
        let mut key = Key::default();
        random.fill(key.as_mut_slice())?;
        match &self.file {
            Some(path) => write_key_file(path, &key)?,
            None => into_keyring(key_id, &key)?,
        }
        Ok((if self.file.is_some() { KeyLocation::File } else { KeyLocation::Keyring }, key))
    }
}

/// Whether a keyring can keep a key on this machine.
#[must_use]
pub fn keyring_available() -> bool {
    let Ok(entry) = keyring::Entry::new(SERVICE, "availability") else { return false };
    matches!(entry.get_password(), Ok(_) | Err(keyring::Error::NoEntry))
}

fn from_keyring(key_id: &str) -> Result<Zeroizing<String>, KeyError> {
    let password = keyring::Entry::new(SERVICE, key_id).and_then(|entry| entry.get_password());
    password.map(Zeroizing::new).map_err(|error| match error {
        keyring::Error::NoEntry => KeyError::NotInKeyring,
        other => KeyError::KeyringUnavailable(other.to_string()),
    })
}

fn into_keyring(key_id: &str, key: &Key) -> Result<(), KeyError> {
    let stored = keyring::Entry::new(SERVICE, key_id).and_then(|entry| entry.set_password(&encode(key)));
    stored.map_err(|error| KeyError::KeyringUnavailable(error.to_string()))
}

fn read_key_file(path: &Path) -> Result<Key, KeyError> {
    let text = match fs::read_to_string(path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(KeyError::FileMissing(path.to_owned())),
        Err(_) => return Err(KeyError::FileUnreadable(path.to_owned())),
    };
    if !is_private(path) {
        return Err(KeyError::FileNotPrivate(path.to_owned()));
    }
    decode(text.trim()).ok_or_else(|| KeyError::FileUnreadable(path.to_owned()))
}

fn write_key_file(path: &Path, key: &Key) -> Result<(), KeyError> {
    let failed = |error: std::io::Error| KeyError::FileNotWritten { path: path.to_owned(), reason: error.to_string() };
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        private_folder().create(folder).map_err(failed)?;
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(failed)?;
    file.write_all(encode(key).as_bytes()).and_then(|()| file.write_all(b"\n")).and_then(|()| file.sync_all()).map_err(failed)
}

/// Makes folders, where they are not there yet, that only their owner can look into.
fn private_folder() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

#[cfg(unix)]
fn is_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode().trailing_zeros() >= 6)
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> bool {
    true
}

fn encode(key: &Key) -> Zeroizing<String> {
    Zeroizing::new(crate::text::hexadecimal(key.as_slice()))
}

fn decode(text: &str) -> Option<Key> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut key = Key::default();
    for (byte, digits) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    }
    Some(key)
}
