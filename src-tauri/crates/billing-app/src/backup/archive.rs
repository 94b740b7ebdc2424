//! The file of one backup: an age file (age-encryption.org/v1), so that any program that reads age can open it, too.
//!
//! Inside is one line of JSON, the [`Manifest`], and after it the SQLite file of the ledger as it was at that moment. The manifest
//! carries the data key, so that whoever can open the backup can read the sealed fields in it: nothing else is needed on a new
//! machine.
//!
//! A backup that the owner asks for is encrypted to a passphrase. The daily ones, which nobody is there to type a passphrase for, are
//! encrypted to an X25519 key that is derived from the ledger's own data key. Such a file has a second stanza in its header,
//! `advance-pay-ledger`, which wraps nothing: it says which key opens the file, when it was made, and of how many transactions, so that
//! the newest one can be found and named while no key is at hand. Where the data key is under a passphrase, the stanza carries the wrapped
//! key as well; else it would be lost with the ledger. The header's MAC covers it.

use std::cell::RefCell;
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Write as _};
use std::path::Path;

use age::stream::StreamReader;
use age::{DecryptError, Decryptor, EncryptError, Encryptor, Identity, Recipient, scrypt, x25519};
use age_core::format::{FileKey, Stanza};
use billing_core::{DateTime, Utc};
use billing_store::{KeyLocation, LedgerKey, StoreError, Watcher, Wrapping, report, share};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, Zeroizing};

use crate::dto::{FileRefusal, LedgerRefusal, Words};
use crate::error::AppError;
use crate::files::not_written;
use crate::keys::{KeyError, KeySource, decode_key};
use crate::vault::{Key, Vault};

/// The stanza that says which ledger key opens the file.
const LABEL_TAG: &str = "advance-pay-ledger";

/// What a manifest says that it is.
const KIND: &str = "advance-pay backup";

/// What a watcher hears of is thousandths.
const WHOLE: u32 = 1_000;

/// The newest layout of the contents that this program reads.
const NEWEST_LAYOUT: u32 = 1;

/// The longest manifest, in bytes.
const LONGEST_MANIFEST: u64 = 64 * 1024;

/// The dearest scrypt work factor that a backup may ask for: 2^22 would take 4 GiB.
const MOST_WORK: u8 = 21;

/// What the first line inside a backup says of it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Manifest {
    /// Always [`KIND`].
    kind: String,
    /// The layout of the contents.
    layout: u32,
    /// When it was made (RFC 3339, UTC).
    made_at: String,
    /// The twelve digits of the payer account.
    pub account_id: String,
    /// How many transactions the ledger has.
    pub transactions: u32,
    /// The ledger's data key in hexadecimal digits; `null` where it was not at hand.
    key: Option<String>,
    /// Which data key of the ledger it is.
    pub key_version: u8,
    /// The bytes of the ledger that follow.
    pub ledger_bytes: u64,
}

impl Drop for Manifest {
    fn drop(&mut self) {
        self.key.zeroize();
    }
}

impl Manifest {
    pub(crate) fn new(made_at: DateTime<Utc>, account_id: &str, transactions: u32, vault: Option<&Vault>, ledger_bytes: u64) -> Self {
        Self {
            kind: KIND.to_owned(),
            layout: NEWEST_LAYOUT,
            made_at: made_at.to_rfc3339(),
            account_id: account_id.to_owned(),
            transactions,
            key: vault.map(|vault| crate::text::hexadecimal(vault.key().as_slice())),
            key_version: vault.map_or(0, Vault::version),
            ledger_bytes,
        }
    }

    /// When it was made.
    pub(crate) fn made_at(&self) -> Option<DateTime<Utc>> {
        self.made_at.parse().ok()
    }

    /// The data key that the backup carries.
    pub(crate) fn key(&self) -> Option<Key> {
        self.key.as_deref().and_then(decode_key)
    }
}

/// What can be read of a daily backup without its key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Label {
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Of how many transactions.
    pub transactions: u32,
    /// Which key opens it; its check is empty.
    pub key: LedgerKey,
}

impl Label {
    fn stanza(&self) -> Stanza {
        let location = match self.key.location {
            KeyLocation::Keyring => "keyring",
            KeyLocation::File => "file",
            KeyLocation::Passphrase => "passphrase",
        };
        let made_at = self.made_at.to_rfc3339();
        let mut args =
            vec![made_at, self.transactions.to_string(), location.to_owned(), self.key.key_id.clone(), self.key.version.to_string()];
        if let Some(Wrapping { wrapped, salt, memory_kib, passes, lanes }) = &self.key.wrapping {
            args.extend([memory_kib, passes, lanes].map(ToString::to_string));
            args.extend([salt, wrapped].map(|bytes| crate::text::hexadecimal(bytes)));
        }
        Stanza { tag: LABEL_TAG.to_owned(), args, body: Vec::new() }
    }

    fn from_stanza(stanza: &Stanza) -> Option<Self> {
        let [made_at, transactions, location, key_id, version, wrapping @ ..] = stanza.args.as_slice() else { return None };
        let location = match location.as_str() {
            "keyring" => KeyLocation::Keyring,
            "file" => KeyLocation::File,
            "passphrase" => KeyLocation::Passphrase,
            _ => return None,
        };
        let wrapping = match wrapping {
            [] => None,
            [memory_kib, passes, lanes, salt, wrapped] => Some(Wrapping {
                wrapped: bytes(wrapped)?,
                salt: bytes(salt)?,
                memory_kib: memory_kib.parse().ok()?,
                passes: passes.parse().ok()?,
                lanes: lanes.parse().ok()?,
            }),
            _ => return None,
        };
        let key = LedgerKey { location, key_id: key_id.clone(), version: version.parse().ok()?, check: Vec::new(), wrapping };
        Some(Self { made_at: made_at.parse().ok()?, transactions: transactions.parse().ok()?, key })
    }
}

fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let pairs = hexadecimal.as_bytes().chunks(2);
    pairs.map(|digits| u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()).collect()
}

/// Who can open a backup.
pub(crate) enum Lock<'a> {
    /// Whoever knows the passphrase; with the base-2 logarithm of scrypt's work factor.
    Passphrase(&'a SecretString, u8),
    /// Whoever has the ledger's own data key.
    OwnKey(&'a Vault, &'a Label),
}

impl Lock<'_> {
    fn recipient(&self) -> Box<dyn Recipient> {
        match self {
            Self::Passphrase(passphrase, work) => {
                let mut recipient = scrypt::Recipient::new((*passphrase).clone());
                recipient.set_work_factor(*work);
                Box::new(recipient)
            }
            Self::OwnKey(vault, label) => Box::new(OwnRecipient { key: own_identity(vault).to_public(), label: label.stanza() }),
        }
    }

    fn identity(&self) -> Box<dyn Identity> {
        match self {
            Self::Passphrase(passphrase, work) => passphrase_identity(passphrase, *work),
            Self::OwnKey(vault, _) => Box::new(own_identity(vault)),
        }
    }
}

fn passphrase_identity(passphrase: &SecretString, most_work: u8) -> Box<dyn Identity> {
    let mut identity = scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(most_work);
    Box::new(identity)
}

/// The X25519 identity that a ledger's data key stands for.
fn own_identity(vault: &Vault) -> x25519::Identity {
    let prefix = bech32::Hrp::parse_unchecked("age-secret-key-");
    let text = Zeroizing::new(age_core::primitives::bech32_encode(prefix, &vault.backup_secret()));
    text.parse().unwrap_or_else(|_| unreachable!("32 bytes are an X25519 key"))
}

/// The ledger's own key, with the stanza that names it.
struct OwnRecipient {
    key: x25519::Recipient,
    label: Stanza,
}

impl Recipient for OwnRecipient {
    fn wrap_file_key(&self, file_key: &FileKey) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let (mut stanzas, labels) = self.key.wrap_file_key(file_key)?;
        let Stanza { tag, args, body } = &self.label;
        stanzas.insert(0, Stanza { tag: tag.clone(), args: args.clone(), body: body.clone() });
        Ok((stanzas, labels))
    }
}

/// Writes the ledger at `database` into `file`, encrypted. Then reads it all back and compares, so that what is written can be opened.
/// `watcher` hears how far both are.
pub(crate) fn write(
    file: &mut File,
    path: &Path,
    database: &Path,
    manifest: &Manifest,
    lock: &Lock<'_>,
    watcher: &mut Watcher<'_>,
) -> Result<(), AppError> {
    let failed = |error: io::Error| match error.downcast::<StoreError>() {
        Ok(canceled) => AppError::Store(canceled),
        Err(error) => not_written(path, &error),
    };
    let bytes = manifest.ledger_bytes;
    let mut hear = |done: u64| report(watcher, share(WHOLE, done, 2 * bytes), WHOLE).map_err(io::Error::other);
    let recipient = lock.recipient();
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient.as_ref()));
    let encryptor = encryptor.map_err(|error| failed(io::Error::other(error.to_string())))?;
    let mut line = Zeroizing::new(serde_json::to_vec(manifest).map_err(|error| failed(error.into()))?);
    line.push(b'\n');
    let mut written = Sha256::new();
    let encrypt = || {
        let mut output = encryptor.wrap_output(BufWriter::new(&*file))?;
        output.write_all(&line)?;
        copy_hashed(&mut File::open(database)?, &mut output, &mut written, &mut hear)?;
        output.finish()?.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all()
    };
    encrypt().map_err(failed)?;
    let mut reader = open_with(path, &[lock.identity()])?;
    read_manifest(&mut reader, path)?;
    let mut read = Sha256::new();
    copy_hashed(&mut reader, &mut io::sink(), &mut read, &mut |done| hear(bytes + done)).map_err(|error| match error.downcast() {
        Ok(canceled) => AppError::Store(canceled),
        Err(error) => cut_or_changed(path, &error),
    })?;
    if written.finalize() != read.finalize() {
        return Err(AppError::FileNotWritten { path: path.to_owned(), reason: FileRefusal::NotReadBack {}.into() });
    }
    Ok(())
}

fn copy_hashed(
    from: &mut impl Read,
    to: &mut impl io::Write,
    hash: &mut Sha256,
    hear: &mut impl FnMut(u64) -> io::Result<()>,
) -> io::Result<u64> {
    let (mut buffer, mut total) = (vec![0; 64 * 1024], 0);
    loop {
        let read = match from.read(&mut buffer) {
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            read => read?,
        };
        if read == 0 {
            return Ok(total);
        }
        hash.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
        total += read as u64;
        hear(total)?;
    }
}

/// The decrypted contents of a backup, after its manifest.
pub(crate) type Contents = BufReader<StreamReader<BufReader<File>>>;

/// Opens the backup at `path`: with the passphrase that `passphrase` gives, or with one of the keys that `keys` finds.
pub(crate) fn open(
    path: &Path,
    passphrase: impl FnOnce() -> Result<SecretString, KeyError>,
    keys: &KeySource,
) -> Result<(Manifest, Contents), AppError> {
    let head = look(path)?;
    let identities: Vec<Box<dyn Identity>> = match head {
        Head::Passphrase => vec![passphrase_identity(&passphrase()?, MOST_WORK)],
        Head::OwnKey(label) => {
            let candidates = keys.candidates(&label.key)?;
            candidates.into_iter().map(|key| Box::new(own_identity(&Vault::new(key, label.key.version))) as Box<dyn Identity>).collect()
        }
    };
    let mut reader = open_with(path, &identities)?;
    let manifest = read_manifest(&mut reader, path)?;
    Ok((manifest, reader))
}

/// What a backup's header tells.
pub(crate) enum Head {
    /// A passphrase opens it.
    Passphrase,
    /// The ledger's own key opens it.
    OwnKey(Label),
}

/// Reads the header of the file at `path`.
pub(crate) fn look(path: &Path) -> Result<Head, AppError> {
    let decryptor = decryptor(path)?;
    if decryptor.is_scrypt() {
        return Ok(Head::Passphrase);
    }
    let look = Look(RefCell::new(None));
    // It never opens the file: it only sees the stanzas.
    let _ = decryptor.decrypt(std::iter::once(&look as &dyn Identity));
    let label = look.0.into_inner().and_then(|stanza| Label::from_stanza(&stanza));
    label.map(Head::OwnKey).ok_or_else(|| unreadable(path, LedgerRefusal::BackupForeign {}))
}

struct Look(RefCell<Option<Stanza>>);

impl Identity for Look {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag == LABEL_TAG {
            let Stanza { tag, args, body } = stanza;
            self.0.replace(Some(Stanza { tag: tag.clone(), args: args.clone(), body: body.clone() }));
        }
        None
    }
}

fn decryptor(path: &Path) -> Result<Decryptor<BufReader<File>>, AppError> {
    let file = File::open(path).map_err(|error| unreadable(path, FileRefusal::from(&error)))?;
    Decryptor::new_buffered(BufReader::new(file)).map_err(|error| match error {
        DecryptError::Io(error) if error.kind() != ErrorKind::UnexpectedEof && error.kind() != ErrorKind::InvalidData => {
            unreadable(path, FileRefusal::from(&error))
        }
        _ => unreadable(path, LedgerRefusal::BackupBegunWrong {}),
    })
}

fn open_with(path: &Path, identities: &[Box<dyn Identity>]) -> Result<Contents, AppError> {
    let decryptor = decryptor(path)?;
    let by_passphrase = decryptor.is_scrypt();
    let opened = decryptor.decrypt(identities.iter().map(AsRef::as_ref));
    let reader = opened.map_err(|error| match error {
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed if by_passphrase => {
            AppError::Key(KeyError::PassphraseWrong)
        }
        DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed => AppError::Key(KeyError::Wrong),
        DecryptError::ExcessiveWork { .. } => unreadable(path, LedgerRefusal::BackupTooCostly {}),
        _ => unreadable(path, LedgerRefusal::BackupHeaderChanged {}),
    })?;
    Ok(BufReader::new(reader))
}

fn read_manifest(reader: &mut Contents, path: &Path) -> Result<Manifest, AppError> {
    let mut line = Zeroizing::new(Vec::new());
    reader.by_ref().take(LONGEST_MANIFEST).read_until(b'\n', &mut line).map_err(|error| cut_or_changed(path, &error))?;
    let manifest: Manifest = serde_json::from_slice(&line).map_err(|_| unreadable(path, LedgerRefusal::BackupContentForeign {}))?;
    if manifest.kind != KIND || manifest.made_at().is_none() {
        return Err(unreadable(path, LedgerRefusal::BackupContentForeign {}));
    }
    if manifest.layout > NEWEST_LAYOUT {
        let (found, newest) = (manifest.layout.to_string(), NEWEST_LAYOUT.to_string());
        return Err(unreadable(path, LedgerRefusal::BackupLayoutNewer { found, newest }));
    }
    Ok(manifest)
}

/// Writes what `contents` still holds, the ledger, to `file`, and checks that it is all there.
pub(crate) fn extract(contents: &mut Contents, manifest: &Manifest, path: &Path, file: &mut File) -> Result<(), AppError> {
    let mut buffer = vec![0; 64 * 1024];
    let mut total = 0_u64;
    loop {
        let read = contents.read(&mut buffer).map_err(|error| cut_or_changed(path, &error))?;
        if read == 0 {
            break;
        }
        file.write_all(&buffer[..read]).map_err(|error| match error.kind() {
            ErrorKind::StorageFull => AppError::Store(billing_store::StoreError::DiskFull),
            _ => AppError::Store(billing_store::StoreError::Failed(error.to_string())),
        })?;
        total += read as u64;
    }
    if total != manifest.ledger_bytes {
        let (expected, found) = (manifest.ledger_bytes.to_string(), total.to_string());
        return Err(unreadable(path, LedgerRefusal::BackupLength { expected, found }));
    }
    Ok(())
}

fn unreadable(path: &Path, reason: impl Into<Words>) -> AppError {
    AppError::BackupUnreadable { path: path.to_owned(), reason: reason.into() }
}

fn cut_or_changed(path: &Path, error: &io::Error) -> AppError {
    match error.kind() {
        ErrorKind::UnexpectedEof | ErrorKind::InvalidData => unreadable(path, LedgerRefusal::BackupChanged {}),
        _ => unreadable(path, FileRefusal::from(error)),
    }
}
