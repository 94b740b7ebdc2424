//! Backups: on request, daily, and restoring them.
//!
//! A backup is made from a copy that SQLite takes of one moment while others go on writing. The copy is verified, every invariant
//! of it, before it is encrypted; the encrypted file is read back and compared before it gets its name. So a file with a backup's
//! name is a good one, or was changed afterwards, which its own seals show.
//!
//! Who can open one:
//! - `advance-pay backup FILE` asks for a passphrase. The data key is in the backup, so this passphrase alone brings everything
//!   back on a new machine, whatever became of keyring, key file and the ledger's own passphrase.
//! - The daily ones are for the ledger's own key, as nobody is there to type a passphrase. They undo a mistake or a damaged file
//!   on a machine that still has the key; they lie on the same disk, so they do not replace a backup elsewhere.
//!
//! The copy between the two lies beside the ledger, as private as the ledger and sealed like it, and is removed in any case.

pub(crate) mod archive;
mod daily;
mod restore;

use std::fs;
use std::path::{Path, PathBuf};

use billing_core::{DateTime, Utc};
use billing_store::{Finding, Store, StoreError};
use secrecy::SecretString;
use tempfile::TempDir;

use crate::convert::instant;
use crate::error::AppError;
use crate::files::not_written;
use crate::passphrase::check_new_passphrase;
use crate::progress::part;
use crate::{App, Progress, dto, files};

use archive::{Lock, Manifest};

pub use daily::backups_of;
pub(crate) use daily::{Renewal, renew_backups};
pub use restore::{Restore, restore_ledger};
pub(crate) use restore::{kept_name, verify_backup};

/// How far a backup is when the copy is made, when it is verified, and when it is encrypted and read back: thousandths, shared out by
/// about how long each takes.
const COPIED: u32 = 100;
const VERIFIED: u32 = 750;
const WRITTEN: u32 = 1_000;

/// A verified copy of the ledger, removed with the value.
struct Snapshot {
    /// Holds it.
    _folder: TempDir,
    path: PathBuf,
    account_id: String,
    transactions: u32,
    bytes: u64,
}

impl App {
    /// Makes a backup at `path` that `passphrase` opens, and that carries the ledger's key where it is at hand. A file that is
    /// there is replaced only if `replace` says so, only by a whole backup, and never if it is a ledger. `progress` watches.
    ///
    /// # Errors
    /// Where the passphrase is soon guessed, the ledger is damaged, the file is there or can't be written, or it is canceled.
    pub fn back_up(
        &mut self,
        path: &Path,
        passphrase: &SecretString,
        replace: bool,
        progress: &mut Progress<'_>,
    ) -> Result<dto::SavedBackup, AppError> {
        check_new_passphrase(passphrase)?;
        if path.exists() && !replace {
            return Err(AppError::FileInTheWay(path.to_owned()));
        }
        files::refuse_to_replace(path)?;
        // Without the key a backup still saves everything but the sealed fields; its report says so.
        let vault = self.vault().ok();
        let made_at = self.environment.clock.now();
        let work = self.environment.passphrase_cost.backup_work;
        let snapshot = self.snapshot(progress)?;
        let manifest = Manifest::new(made_at, &snapshot.account_id, snapshot.transactions, vault.as_deref(), snapshot.bytes);
        save(&snapshot, path, &manifest, &Lock::Passphrase(passphrase, work), replace, progress)?;
        Ok(dto::SavedBackup { backup: show(path, made_at, snapshot.transactions, Some(true)), carries_key: vault.is_some() })
    }

    /// Copies the ledger as it is at this moment, and verifies the copy.
    fn snapshot(&self, progress: &mut Progress<'_>) -> Result<Snapshot, AppError> {
        let ledger = self.store.path();
        let folder = working_folder(ledger)?;
        let path = folder.path().join("ledger.sqlite");
        self.store.copy_to(&path, &mut part(progress, 0, COPIED))?;
        let mut copy = Store::open_copy(&path)?;
        let (account_id, transactions) = copy.read(|reader| {
            let (counts, findings) = reader.verify(&mut part(progress, COPIED, VERIFIED))?;
            refuse_damaged(&findings)?;
            Ok::<_, AppError>((reader.ledger()?.account_id.as_str().to_owned(), counts.transactions))
        })?;
        let bytes = fs::metadata(&path).map_err(|error| StoreError::Failed(error.to_string()))?.len();
        Ok(Snapshot { _folder: folder, path, account_id, transactions, bytes })
    }
}

/// A folder beside `ledger` that only its owner can look into, on the same disk.
fn working_folder(ledger: &Path) -> Result<TempDir, AppError> {
    let beside = files::folder_of(ledger);
    tempfile::Builder::new().prefix(".unfinished-").tempdir_in(beside).map_err(|error| files::not_written(beside, &error))
}

/// Encrypts the copy into a file that gets the name `path` when it is whole.
fn save(
    snapshot: &Snapshot,
    path: &Path,
    manifest: &Manifest,
    lock: &Lock<'_>,
    replace: bool,
    progress: &mut Progress<'_>,
) -> Result<(), AppError> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => AppError::FileInTheWay(path.to_owned()),
        _ => not_written(path, &error),
    };
    let mut file = files::unfinished_beside(path).map_err(failed)?;
    let unfinished = file.path().to_owned();
    archive::write(file.as_file_mut(), &unfinished, &snapshot.path, manifest, lock, &mut part(progress, VERIFIED, WRITTEN))?;
    files::keep(file, path, replace).map_err(failed)
}

fn refuse_damaged(findings: &[Finding]) -> Result<(), AppError> {
    findings.first().map_or(Ok(()), |first| Err(AppError::Store(StoreError::Damaged(first.place.clone()))))
}

fn show(path: &Path, made_at: DateTime<Utc>, transactions: u32, verified: Option<bool>) -> dto::BackupInfo {
    dto::BackupInfo {
        path: path.display().to_string(),
        made_at: instant(made_at),
        made_on: made_at.date_naive().to_string(),
        transactions,
        verified,
    }
}
