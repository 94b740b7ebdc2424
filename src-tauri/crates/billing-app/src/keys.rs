//! Where a ledger's key is kept: the operating system's keyring, a key file that the owner names, or the ledger itself, wrapped
//! under a passphrase. There is no silent fall-back from the one to the other.
//!
//! A key file and an entry of the keyring may hold several keys, one a line, the newest first: while a key is being changed both
//! the old and the new one are there, so that the ledger opens whichever moment the change is interrupted at. The one that passes
//! the ledger's own check is taken.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use billing_store::{KeyLocation, LedgerKey};
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::dto::{FileRefusal, Words};
use crate::error::AppError;
use crate::files;
use crate::passphrase::{self, PassphraseCost, PassphraseSource};
use crate::random::Random;
use crate::vault::{Key, Vault};

/// The name under which the keyring keeps the keys.
const SERVICE: &str = "Advance Pay Console";

/// More than any key file has: a key is 64 digits, and few are kept.
const MOST_KEY_FILE_BYTES: u64 = 4_096;

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
    #[error("{} is not a key file: each of its lines must hold 64 hexadecimal digits.", .0.display())]
    FileUnreadable(PathBuf),
    /// Others can read the key file.
    #[error("The key file {} can be read by others. Make it private (chmod 600), then try again.", .0.display())]
    FileNotPrivate(PathBuf),
    /// The key file can't be written.
    #[error("The key file {} can't be written: {reason}", path.display())]
    FileNotWritten {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Words,
    },
    /// The keyring has no key for this ledger.
    #[error(
        "The keyring has no key for this ledger. It was made on another computer or by another user; everything but account numbers and documents still works."
    )]
    NotInKeyring,
    /// There is no keyring, or it is locked.
    #[error(
        "The keyring can't be used: {0}. Unlock it, or keep the key in a file: --key-file PATH (or ADVANCE_PAY_KEY_FILE), or under a passphrase."
    )]
    KeyringUnavailable(String),
    /// The key is another ledger's.
    #[error("This key belongs to another ledger. Name the key file that was made with this one.")]
    Wrong,
    /// Another program changed the key.
    #[error("The ledger's key was changed by another program in the meantime. Nothing was changed here; try again.")]
    Changed,
    /// Nobody gave the passphrase.
    #[error(
        "This ledger's key is under a passphrase. Type it when asked, or name a file that holds it: --passphrase-file PATH (or ADVANCE_PAY_PASSPHRASE_FILE)."
    )]
    PassphraseNeeded,
    /// Nobody gave the passphrase of a backup.
    #[error("This needs the backup's passphrase. Type it when asked, or name a file that holds it: --backup-passphrase-file PATH.")]
    BackupPassphraseNeeded,
    /// Where the passphrase should come from, there is none.
    #[error("The passphrase can't be read from {from}: {reason}.")]
    PassphraseUnreadable {
        /// The file, or the prompt.
        from: String,
        /// What is wrong.
        reason: String,
    },
    /// A new passphrase that is soon guessed.
    #[error(
        "The passphrase is too easily guessed. Take at least {characters} characters, {different} of them different; five or six words drawn at random are good, and can be remembered."
    )]
    PassphraseWeak {
        /// The fewest characters.
        characters: usize,
        /// The fewest different ones.
        different: usize,
    },
    /// Not the passphrase that the key is under.
    #[error("The passphrase is wrong. Nothing was changed; try again.")]
    PassphraseWrong,
    /// What is stored of the wrapped key is not what this program writes.
    #[error(
        "The ledger's key, which is kept in the ledger under a passphrase, is damaged. Restore your last backup: advance-pay restore --latest."
    )]
    WrappingDamaged,
}

/// Where to look for keys, and where to put new ones.
#[derive(Clone, Default)]
pub struct KeySource {
    /// The key file that the owner named.
    pub file: Option<PathBuf>,
    /// Who knows the passphrase.
    pub passphrase: Option<Arc<dyn PassphraseSource>>,
}

/// A place for a key.
#[derive(Clone)]
pub enum KeyPlace {
    /// The operating system's keyring.
    Keyring,
    /// A key file; it is made where there is none, else the key is added to it.
    File(PathBuf),
    /// The ledger itself, under this passphrase.
    Passphrase(SecretString),
}

/// What making, wrapping and checking a key takes.
#[derive(Clone, Copy)]
pub(crate) struct Means<'a> {
    /// What passphrases cost.
    pub cost: PassphraseCost,
    /// Draws keys, salts and nonces.
    pub random: &'a dyn Random,
}

impl KeySource {
    /// Keys in the key file at `path`.
    #[must_use]
    pub fn in_file(path: impl Into<PathBuf>) -> Self {
        Self { file: Some(path.into()), passphrase: None }
    }

    /// Keys under a passphrase that `source` knows.
    #[must_use]
    pub fn under_passphrase(source: impl PassphraseSource + 'static) -> Self {
        Self { file: None, passphrase: Some(Arc::new(source)) }
    }

    /// The vault of an existing ledger.
    pub(crate) fn open(&self, known: &LedgerKey) -> Result<Vault, KeyError> {
        let keys = match (known.location, &known.wrapping) {
            (KeyLocation::File, _) => read_key_file(self.file.as_deref().ok_or(KeyError::FileNotNamed)?)?,
            (KeyLocation::Keyring, _) => from_keyring(&known.key_id)?,
            (KeyLocation::Passphrase, Some(wrapping)) => vec![passphrase::unwrap(known, wrapping, &self.ask()?)?],
            (KeyLocation::Passphrase, None) => return Err(KeyError::WrappingDamaged),
        };
        let mut vaults = keys.into_iter().map(|key| Vault::new(key, known.version));
        vaults.find(|vault| vault.passes(&known.check)).ok_or(KeyError::Wrong)
    }

    /// Every key that may be the one which `known` describes: a backup of the ledger may have been made when the key was elsewhere.
    pub(crate) fn candidates(&self, known: &LedgerKey) -> Result<Vec<Key>, KeyError> {
        let first = match (known.location, &known.wrapping) {
            (KeyLocation::Passphrase, Some(wrapping)) => {
                self.ask().and_then(|asked| passphrase::unwrap(known, wrapping, &asked)).map(|key| vec![key])
            }
            (KeyLocation::Keyring, _) => from_keyring(&known.key_id),
            _ => Err(KeyError::FileNotNamed),
        };
        let in_file = self.file.as_deref().map(read_key_file);
        match (first, in_file) {
            (Ok(first), in_file) => Ok(first.into_iter().chain(in_file.and_then(Result::ok).unwrap_or_default()).collect()),
            (Err(_), Some(Ok(in_file))) => Ok(in_file),
            (Err(KeyError::FileNotNamed), Some(Err(problem))) | (Err(problem), _) => Err(problem),
        }
    }

    /// The place where a key at `location` is, as far as it is named.
    pub(crate) fn place_of(&self, location: KeyLocation) -> Result<KeyPlace, KeyError> {
        match location {
            KeyLocation::Keyring => Ok(KeyPlace::Keyring),
            KeyLocation::File => Ok(KeyPlace::File(self.file.clone().ok_or(KeyError::FileNotNamed)?)),
            KeyLocation::Passphrase => Ok(KeyPlace::Passphrase(self.ask()?)),
        }
    }

    fn ask(&self) -> Result<SecretString, KeyError> {
        self.passphrase.as_ref().ok_or(KeyError::PassphraseNeeded)?.passphrase()
    }

    /// The key of a new ledger, already in its place: in the named key file (which is made if needed; a key that is there is
    /// taken), or under the passphrase, else in the keyring.
    pub(crate) fn make(&self, key_id: &str, means: Means<'_>) -> Result<(LedgerKey, Vault), AppError> {
        let place = match (&self.file, &self.passphrase) {
            (Some(path), _) => KeyPlace::File(path.clone()),
            (None, Some(source)) => KeyPlace::Passphrase(source.passphrase()?),
            (None, None) => KeyPlace::Keyring,
        };
        let there = match &place {
            KeyPlace::File(path) if path.exists() => read_key_file(path)?.into_iter().next(),
            _ => None,
        };
        let key = there.map_or_else(|| new_key(means.random), Ok)?;
        let vault = Vault::new(key, 1);
        Ok((put(&place, &vault, key_id, means)?, vault))
    }
}

/// A new random key.
pub(crate) fn new_key(random: &dyn Random) -> Result<Key, AppError> {
    let mut key = Key::default();
    random.fill(key.as_mut_slice())?;
    Ok(key)
}

/// Puts the vault's key into `place`, beside the keys that are there, and says what the ledger has to know of it. What was put
/// away is read back before it counts.
pub(crate) fn put(place: &KeyPlace, vault: &Vault, key_id: &str, means: Means<'_>) -> Result<LedgerKey, AppError> {
    let mut known = LedgerKey {
        location: KeyLocation::Keyring,
        key_id: key_id.to_owned(),
        version: vault.version(),
        check: vault.check(means.random)?,
        wrapping: None,
    };
    let source = match place {
        KeyPlace::Keyring => {
            add_to_keyring(key_id, vault.key())?;
            KeySource::default()
        }
        KeyPlace::File(path) => {
            add_to_key_file(path, vault.key())?;
            known.location = KeyLocation::File;
            KeySource::in_file(path)
        }
        KeyPlace::Passphrase(passphrase) => {
            passphrase::check_new_passphrase(passphrase)?;
            known.location = KeyLocation::Passphrase;
            known.wrapping = Some(passphrase::wrap(vault.key(), passphrase, (key_id, vault.version()), means)?);
            // It was wrapped from the very key, a moment ago; unwrapping it would take as long again.
            return Ok(known);
        }
    };
    source.open(&known)?;
    Ok(known)
}

/// Takes `key` out of the place where it was kept. The other keys stay there.
pub(crate) fn forget(place: &KeyPlace, key_id: &str, key: &Key) -> Result<(), KeyError> {
    match place {
        KeyPlace::Passphrase(_) => Ok(()),
        KeyPlace::Keyring => {
            let kept: Vec<Key> = from_keyring(key_id)?.into_iter().filter(|there| there != key).collect();
            let entry = keyring::Entry::new(SERVICE, key_id);
            let stored =
                entry.and_then(|entry| if kept.is_empty() { entry.delete_credential() } else { entry.set_password(&encode(&kept)) });
            stored.map_err(|error| KeyError::KeyringUnavailable(error.to_string()))
        }
        KeyPlace::File(path) => {
            let kept: Vec<Key> = read_key_file(path)?.into_iter().filter(|there| there != key).collect();
            if !kept.is_empty() {
                return write_key_file(path, &kept, true);
            }
            fs::remove_file(path).map_err(|error| KeyError::FileNotWritten { path: path.clone(), reason: FileRefusal::from(&error).into() })
        }
    }
}

/// Whether a keyring can keep a key on this machine.
#[must_use]
pub fn keyring_available() -> bool {
    let Ok(entry) = keyring::Entry::new(SERVICE, "availability") else { return false };
    matches!(entry.get_password(), Ok(_) | Err(keyring::Error::NoEntry))
}

fn from_keyring(key_id: &str) -> Result<Vec<Key>, KeyError> {
    let password = keyring::Entry::new(SERVICE, key_id).and_then(|entry| entry.get_password());
    let password = password.map(Zeroizing::new).map_err(|error| match error {
        keyring::Error::NoEntry => KeyError::NotInKeyring,
        other => KeyError::KeyringUnavailable(other.to_string()),
    })?;
    decode(&password).ok_or(KeyError::NotInKeyring)
}

fn add_to_keyring(key_id: &str, key: &Key) -> Result<(), KeyError> {
    let there = match from_keyring(key_id) {
        Ok(there) => there,
        Err(KeyError::NotInKeyring) => Vec::new(),
        Err(error) => return Err(error),
    };
    let stored = keyring::Entry::new(SERVICE, key_id).and_then(|entry| entry.set_password(&encode(&with_first(key, there))));
    stored.map_err(|error| KeyError::KeyringUnavailable(error.to_string()))
}

fn read_key_file(path: &Path) -> Result<Vec<Key>, KeyError> {
    let text = match fs::read_to_string(path) {
        Ok(text) => Zeroizing::new(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(KeyError::FileMissing(path.to_owned())),
        Err(_) => return Err(KeyError::FileUnreadable(path.to_owned())),
    };
    if !is_private(path) {
        return Err(KeyError::FileNotPrivate(path.to_owned()));
    }
    decode(&text).ok_or_else(|| KeyError::FileUnreadable(path.to_owned()))
}

/// Whether the file holds a ledger's keys. It is read no further than keys reach.
pub(crate) fn is_key_file(path: &Path) -> bool {
    let small = fs::metadata(path).is_ok_and(|metadata| metadata.is_file() && metadata.len() <= MOST_KEY_FILE_BYTES);
    small && fs::read_to_string(path).map(Zeroizing::new).is_ok_and(|text| decode(&text).is_some())
}

fn add_to_key_file(path: &Path, key: &Key) -> Result<(), KeyError> {
    if !path.exists() {
        return write_key_file(path, std::slice::from_ref(key), false);
    }
    let there = read_key_file(path)?;
    if there.contains(key) {
        return Ok(());
    }
    write_key_file(path, &with_first(key, there), true)
}

fn write_key_file(path: &Path, keys: &[Key], replace: bool) -> Result<(), KeyError> {
    let failed = |error: std::io::Error| KeyError::FileNotWritten { path: path.to_owned(), reason: FileRefusal::from(&error).into() };
    files::make_private_folder(files::folder_of(path)).map_err(failed)?;
    let mut file = files::unfinished_beside(path).map_err(failed)?;
    file.write_all(encode(keys).as_bytes()).and_then(|()| file.write_all(b"\n")).map_err(failed)?;
    files::keep(file, path, replace).map_err(failed)
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

/// `key`, and after it those of `there` that are others.
fn with_first(key: &Key, there: Vec<Key>) -> Vec<Key> {
    std::iter::once(key.clone()).chain(there.into_iter().filter(|other| other != key)).collect()
}

/// One key a line, in hexadecimal digits.
fn encode(keys: &[Key]) -> Zeroizing<String> {
    let lines: Zeroizing<Vec<String>> = Zeroizing::new(keys.iter().map(|key| crate::text::hexadecimal(key.as_slice())).collect());
    Zeroizing::new(lines.join("\n"))
}

fn decode(text: &str) -> Option<Vec<Key>> {
    let keys: Option<Vec<Key>> = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(decode_key).collect();
    keys.filter(|keys| !keys.is_empty())
}

/// A key from 64 hexadecimal digits.
pub(crate) fn decode_key(text: &str) -> Option<Key> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut key = Key::default();
    for (byte, digits) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    }
    Some(key)
}
