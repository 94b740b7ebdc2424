//! Restoring a ledger: the backup is opened and verified beside its place, and only a whole one takes it.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use billing_core::NaiveDate;
use billing_store::{KeyLocation, LedgerKey, Store, StoreError};
use tempfile::TempPath;

use crate::dto::LedgerRefusal;
use crate::error::AppError;
use crate::files::not_written;
use crate::keys::{self, KeyError, KeyPlace, KeySource};
use crate::passphrase::PassphraseSource;
use crate::vault::Vault;
use crate::{Environment, dto, files};

use super::archive::{self, Head, Manifest};
use super::{refuse_damaged, show, working_folder};

/// What to restore, and where to.
pub struct Restore {
    /// The backup.
    pub backup: PathBuf,
    /// The ledger's place.
    pub ledger: PathBuf,
    /// Who knows the backup's passphrase, if it has one.
    pub passphrase: Option<Arc<dyn PassphraseSource>>,
    /// Where the ledger's key goes; `None` puts it where it was when the backup was made.
    pub key_place: Option<KeyPlace>,
    /// Whether a ledger that is there gives way. It stays beside the new one, under another name.
    pub replace: bool,
}

/// Restores a ledger from a backup. `environment` says where keys are, and the time and the user for the audit log.
///
/// # Errors
/// Where a ledger is in the way or in use, the passphrase or key is wrong or missing, the backup was changed, cut off or made by a
/// newer program, or something can't be written. Then everything is as it was.
pub fn restore_ledger(request: &Restore, environment: &Environment) -> Result<dto::RestoredLedger, AppError> {
    let ledger = &request.ledger;
    if ledger.exists() && !request.replace {
        return Err(AppError::LedgerInTheWay(ledger.clone()));
    }
    let ask = || request.passphrase.as_ref().ok_or(KeyError::BackupPassphraseNeeded)?.passphrase();
    let (manifest, mut contents) = archive::open(&request.backup, ask, &environment.keys)?;
    files::make_private_folder(files::folder_of(ledger)).map_err(|error| not_written(ledger, &error))?;
    let folder = working_folder(ledger)?;
    let restored = folder.path().join("ledger.sqlite");
    let mut file = private_file(&restored).map_err(|error| not_written(ledger, &error))?;
    archive::extract(&mut contents, &manifest, &request.backup, &mut file)?;
    drop(file);
    let known = settle_in(&restored, &manifest, request, environment)?;
    let replaced = take_place(restored, ledger, environment)?;
    let key_file = match &request.key_place {
        Some(KeyPlace::File(path)) => Some(path.clone()),
        _ => environment.keys.file.clone(),
    };
    Ok(dto::RestoredLedger {
        path: ledger.display().to_string(),
        backup: show(&request.backup, manifest.made_at().unwrap_or_else(|| environment.clock.now()), manifest.transactions, Some(true)),
        replaced: replaced.map(|path| path.display().to_string()),
        key_location: known.location.into(),
        key_file: key_file.filter(|_| known.location == KeyLocation::File).map(|path| path.display().to_string()),
        carried_key: manifest.key().is_some(),
    })
}

/// Verifies the backup at `path`, all of it. `Ok(None)` says that its key or passphrase is not here.
pub(crate) fn verify_backup(path: &Path, ledger: &Path, environment: &Environment) -> Result<Option<bool>, AppError> {
    let no_passphrase = || Err(KeyError::BackupPassphraseNeeded);
    let folder = working_folder(ledger)?;
    let copy = folder.path().join("ledger.sqlite");
    let verified = archive::open(path, no_passphrase, &environment.keys).and_then(|(manifest, mut contents)| {
        let mut file = private_file(&copy).map_err(|error| not_written(&copy, &error))?;
        archive::extract(&mut contents, &manifest, path, &mut file)?;
        open_whole(&copy, path, environment)
    });
    match verified {
        Ok(_) => Ok(Some(true)),
        Err(AppError::Key(_)) => Ok(None),
        Err(AppError::BackupUnreadable { .. }) => Ok(Some(false)),
        Err(error) => Err(error),
    }
}

/// Opens what came out of a backup, upgraded if it is older, and verifies every invariant of it.
fn open_whole(restored: &Path, backup: &Path, environment: &Environment) -> Result<Store, AppError> {
    let opened = Store::open(restored, environment.clock.now()).map_err(AppError::from).and_then(|mut store| {
        store.read(|reader| refuse_damaged(&reader.verify(&mut billing_store::unwatched)?.1))?;
        Ok(store)
    });
    opened.map_err(|error| {
        let reason = match error {
            AppError::Store(StoreError::Newer { found, supported, .. }) => LedgerRefusal::BackupOfNewerFormat { found, supported },
            AppError::Store(StoreError::Damaged(place)) => LedgerRefusal::BackupOfDamaged { place },
            AppError::Store(StoreError::NotALedger(_)) => LedgerRefusal::BackupOfNoLedger {},
            other => return other,
        };
        AppError::BackupUnreadable { path: backup.to_owned(), reason: reason.into() }
    })
}

/// Verifies the restored file and puts its key where it shall be.
fn settle_in(restored: &Path, manifest: &Manifest, request: &Restore, environment: &Environment) -> Result<LedgerKey, AppError> {
    let mut store = open_whole(restored, &request.backup, environment)?;
    let known = store.read(|reader| reader.ledger_key().map_err(AppError::from))?;
    let Some(key) = manifest.key() else { return Ok(known) };
    let vault = Vault::new(key, known.version);
    if !vault.passes(&known.check) {
        let reason = LedgerRefusal::BackupOfAnotherKey {}.into();
        return Err(AppError::BackupUnreadable { path: request.backup.clone(), reason });
    }
    let Some(place) = key_place(request, &known, &environment.keys)? else { return Ok(known) };
    let placed = keys::put(&place, &vault, &known.key_id, environment.means())?;
    if placed.location == known.location && placed.location != KeyLocation::Passphrase {
        return Ok(known);
    }
    let (user, now) = (environment.user.clone(), environment.clock.now());
    store.write(|writer| {
        writer.sign(&user, now);
        writer.set_ledger_key(&placed).map_err(AppError::from)
    })?;
    Ok(placed)
}

/// Where the key goes; `None` where it stays in the ledger, under the ledger's own passphrase of that time. A daily backup says where
/// the key was last, which is where it opened the backup from.
fn key_place(request: &Restore, known: &LedgerKey, keys: &KeySource) -> Result<Option<KeyPlace>, AppError> {
    if let Some(place) = &request.key_place {
        return Ok(Some(place.clone()));
    }
    let location = match archive::look(&request.backup)? {
        Head::OwnKey(label) => label.key.location,
        Head::Passphrase if known.location == KeyLocation::Passphrase => return Ok(None),
        Head::Passphrase => known.location,
    };
    Ok(Some(keys.place_of(location)?))
}

/// Gives the restored file the ledger's name, and the ledger that was there another one.
fn take_place(restored: PathBuf, ledger: &Path, environment: &Environment) -> Result<Option<PathBuf>, AppError> {
    File::open(&restored).and_then(|file| file.sync_all()).map_err(|error| not_written(ledger, &error))?;
    let kept = kept_name(ledger, environment.clock.now().date_naive());
    let was_there = billing_store::set_aside(ledger, &kept).map_err(|error| match error {
        StoreError::Busy => AppError::LedgerInUse(ledger.to_owned()),
        other => other.into(),
    })?;
    let placed = TempPath::try_from_path(restored).and_then(|path| path.persist_noclobber(ledger).map_err(|refused| refused.error));
    placed.and_then(|()| billing_store::sync_folder(ledger)).map_err(|error| not_written(ledger, &error))?;
    Ok(was_there.then_some(kept))
}

/// `<ledger>.replaced-2026-03-05`, with a number where that is taken.
pub(crate) fn kept_name(ledger: &Path, day: NaiveDate) -> PathBuf {
    let name = |number: u32| match number {
        1 => with_suffix(ledger, &format!(".replaced-{day}")),
        _ => with_suffix(ledger, &format!(".replaced-{day}-{number}")),
    };
    let free = |path: &PathBuf| ["", "-wal", "-shm"].iter().all(|suffix| !with_suffix(path, suffix).exists());
    (1..).map(name).find(free).unwrap_or_else(|| name(1))
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
