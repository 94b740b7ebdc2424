//! The daily backups beside the ledger: made once a day, the last fourteen kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use billing_core::NaiveDate;
use billing_store::LedgerKey;

use crate::error::AppError;
use crate::files::not_written;
use crate::text::day;
use crate::vault::Vault;
use crate::{App, KeySource, dto, files, unwatched};

use super::archive::{self, Head, Label, Lock, Manifest};
use super::{save, show, working_folder};

/// Of how many days the backups are kept.
const KEPT: usize = 14;

/// What their names end with.
const EXTENSION: &str = "age";

/// A daily backup, as its name and header tell.
pub(crate) struct Found {
    /// The file.
    pub path: PathBuf,
    /// Its header, if that can be read.
    pub label: Option<Label>,
}

impl App {
    /// Makes the day's backup, unless there is one: into the folder `<ledger>.backups`, for the ledger's own key. The day is the
    /// computer's, in UTC, in a sandbox too. A sample has nothing to lose and gets none.
    ///
    /// Older ones are removed when there are more than fourteen, but never while one of them has more transactions than the ledger
    /// has now.
    ///
    /// # Errors
    /// Where the ledger is damaged, its key is not at hand, or the backup can't be written. Then nothing is removed.
    pub fn daily_backup(&mut self) -> Result<dto::DailyBackup, AppError> {
        let mut result = dto::DailyBackup { made: None, removed: Vec::new(), warning: None };
        let now = self.environment.clock.now();
        let ledger = self.store.path().to_owned();
        let there = daily_backups(&ledger);
        let is_of_today = |found: &Found| found.label.as_ref().is_some_and(|label| label.made_at.date_naive() == now.date_naive());
        let sample = self.read(|view| Ok(view.ledger.sample))?;
        if sample || there.iter().any(is_of_today) {
            return Ok(result);
        }
        for folder in [files::folder_of(&ledger), &backup_folder(&ledger)] {
            files::remove_abandoned(folder, now);
        }
        let made = match self.back_up_beside(|path| path.exists() && archive::look(path).is_err()) {
            // Another program has just made it.
            Err(AppError::FileInTheWay(_)) => return Ok(result),
            made => made?,
        };
        let fullest = there.iter().filter_map(|found| found.label.as_ref()).max_by_key(|label| (label.transactions, label.made_at));
        match fullest.filter(|label| label.transactions > made.transactions) {
            Some(fuller) => result.warning = Some(fewer_transactions(made.transactions, fuller)),
            None => result.removed = prune(&daily_backups(&ledger)),
        }
        result.made = Some(made);
        Ok(result)
    }

    /// Makes a backup beside the ledger, whether or not there is one of today, before something is changed throughout.
    pub(crate) fn backup_before_change(&mut self) -> Result<String, AppError> {
        loop {
            match self.back_up_beside(Path::exists) {
                // Another program took the name meanwhile.
                Err(AppError::FileInTheWay(_)) => {}
                made => return Ok(made?.path),
            }
        }
    }

    /// Makes a backup for the ledger's own key, under the day's first name that is not `taken`.
    fn back_up_beside(&mut self, taken: impl Fn(&Path) -> bool) -> Result<dto::BackupInfo, AppError> {
        let now = self.environment.clock.now();
        let (vault, key) = (self.vault()?, self.read(|view| Ok(view.reader.ledger_key()?))?);
        let snapshot = self.snapshot(&mut unwatched)?;
        let label = Label { made_at: now, transactions: snapshot.transactions, key };
        let manifest = Manifest::new(now, &snapshot.account_id, snapshot.transactions, Some(&vault), snapshot.bytes);
        let folder = backup_folder(self.store.path());
        files::make_private_folder(&folder).map_err(|error| not_written(&folder, &error))?;
        let path = daily_name(&folder, now.date_naive(), taken);
        save(&snapshot, &path, &manifest, &Lock::OwnKey(&vault, &label), false, &mut unwatched)?;
        Ok(show(&path, now, snapshot.transactions, Some(true)))
    }
}

fn fewer_transactions(now: u32, fuller: &Label) -> String {
    format!(
        "The ledger has {now} transactions; its backup of {} has {}. Both are kept, and no older backup is removed. If the ledger was not meant to go back, look at it with `advance-pay examine`.",
        day(fuller.made_at.date_naive()),
        fuller.transactions
    )
}

/// Removes the readable backups that are older than the newest fourteen days with one, and gives what was removed.
fn prune(there: &[Found]) -> Vec<String> {
    let dated = there.iter().filter_map(|found| Some((found, found.label.as_ref()?.made_at.date_naive())));
    let days: BTreeSet<NaiveDate> = dated.clone().map(|(_, day)| day).collect();
    let Some(oldest_kept) = days.iter().rev().nth(KEPT - 1) else { return Vec::new() };
    // What can't be removed is removed another day.
    let removed = dated.filter(|(found, day)| day < oldest_kept && fs::remove_file(&found.path).is_ok());
    removed.map(|(found, _)| found.path.display().to_string()).collect()
}

/// Where the daily backups of the ledger at `ledger` are.
fn backup_folder(ledger: &Path) -> PathBuf {
    let mut name = ledger.file_name().unwrap_or_default().to_owned();
    name.push(".backups");
    ledger.with_file_name(name)
}

/// `2026-03-05.age`, or with a number after it where that is `taken`.
fn daily_name(folder: &Path, today: NaiveDate, taken: impl Fn(&Path) -> bool) -> PathBuf {
    let name = |number: u32| match number {
        1 => folder.join(format!("{today}.{EXTENSION}")),
        _ => folder.join(format!("{today}-{number}.{EXTENSION}")),
    };
    (1..).map(name).find(|path| !taken(path)).unwrap_or_else(|| name(1))
}

/// The daily backups of the ledger at `ledger`, the newest first; those whose header can't be read come last.
pub(crate) fn daily_backups(ledger: &Path) -> Vec<Found> {
    let entries = fs::read_dir(backup_folder(ledger)).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path()).filter(|path| is_daily_name(path));
    let mut found: Vec<Found> = paths
        .map(|path| match archive::look(&path) {
            Ok(Head::OwnKey(label)) => Found { path, label: Some(label) },
            _ => Found { path, label: None },
        })
        .collect();
    found.sort_by_key(|found| std::cmp::Reverse(found.label.as_ref().map(|label| label.made_at)));
    found
}

fn is_daily_name(path: &Path) -> bool {
    let stem = path.file_stem().and_then(std::ffi::OsStr::to_str).unwrap_or_default();
    let dated = stem.get(..10).is_some_and(|date| date.parse::<NaiveDate>().is_ok());
    dated && path.extension().is_some_and(|extension| extension == EXTENSION)
}

/// The daily backups of the ledger at `ledger`, the newest first, from their headers alone: no key is needed, and none is verified.
#[must_use]
pub fn backups_of(ledger: &Path) -> Vec<dto::BackupInfo> {
    let labeled = daily_backups(ledger).into_iter().filter_map(|found| Some((found.path, found.label?)));
    labeled.map(|(path, label)| show(&path, label.made_at, label.transactions, None)).collect()
}

/// What became of the daily backups when the key was changed.
#[derive(Default)]
pub(crate) struct Renewal {
    /// How many were encrypted anew.
    pub renewed: u32,
    /// Those that were not, and why.
    pub failed: Vec<String>,
}

/// Encrypts the daily backups of the ledger at `ledger` anew: they are opened by the keys of `old`, and from now on by `vault`, whose
/// key is where `known` says. Each is replaced whole or stays as it was.
pub(crate) fn renew_backups(ledger: &Path, old: &KeySource, vault: &Vault, known: &LedgerKey) -> Renewal {
    let mut renewal = Renewal::default();
    for Found { path, label } in daily_backups(ledger) {
        let Some(label) = label else { continue };
        match renew(ledger, &path, &label, old, vault, known) {
            Ok(()) => renewal.renewed += 1,
            Err(error) => renewal.failed.push(format!("{}: {error}", path.display())),
        }
    }
    renewal
}

fn renew(ledger: &Path, path: &Path, label: &Label, old: &KeySource, vault: &Vault, known: &LedgerKey) -> Result<(), AppError> {
    let folder = working_folder(ledger)?;
    let plain = folder.path().join("ledger.sqlite");
    let failed = |error: std::io::Error| not_written(path, &error);
    let no_passphrase = || Err(crate::KeyError::BackupPassphraseNeeded);
    let (manifest, mut contents) = archive::open(path, no_passphrase, old)?;
    let mut file = fs::File::create(&plain).map_err(failed)?;
    archive::extract(&mut contents, &manifest, path, &mut file)?;
    // What is sealed in it stays sealed with the key of its time, which its manifest carries on.
    let label = Label { key: known.clone(), ..label.clone() };
    let mut file = files::unfinished_beside(path).map_err(failed)?;
    let unfinished = file.path().to_owned();
    archive::write(file.as_file_mut(), &unfinished, &plain, &manifest, &Lock::OwnKey(vault, &label), &mut billing_store::unwatched)?;
    files::keep(file, path, true).map_err(failed)
}
