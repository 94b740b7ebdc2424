//! Backups, restoring them, and what is left of a damaged ledger.

use std::path::PathBuf;
use std::sync::Arc;

use billing_app::dto::{BackupInfo, DamageReport, ErrorCode, RestoredLedger, SavedBackup};
use billing_app::{KeyError, KeyPlace, Restore as Request, backups_of, examine, restore_ledger};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::passphrase::{self, Existing};
use crate::progress::ShownProgress;
use crate::text::{Facts, Table, count, left, printable, right, words};

/// Make an encrypted backup of the ledger, which others may go on using.
///
/// Copies the ledger as it is at one moment, verifies every invariant of the copy, and encrypts it with a passphrase into an age
/// file, which is read back before it gets its name. The ledger's key is in it: whoever has the file and its passphrase can bring
/// everything back on a new machine, and read the account numbers. Keep the two apart.
///
/// The passphrase is asked for, or read from the first line of --backup-passphrase-file. Beside these, `settle` makes a backup a
/// day in the folder LEDGER.backups, which the ledger's own key opens, and keeps those of the last 14 days.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay backup /media/usb/ledger-2026-03-05.age
  advance-pay backup backup.age --backup-passphrase-file passphrase.txt --force")]
pub struct Backup {
    /// The file to make.
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// File whose first line is the passphrase; `-` reads standard input.
    #[arg(long, value_name = "PATH")]
    backup_passphrase_file: Option<PathBuf>,

    /// Replace FILE if it is there, once the new backup is whole.
    #[arg(long)]
    force: bool,
}

impl Backup {
    /// Makes the backup and says what is in it.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        let missing = KeyError::BackupPassphraseNeeded;
        let passphrase = passphrase::new(self.backup_passphrase_file.as_deref(), "for the backup", missing)?;
        let file = std::path::absolute(&self.file).unwrap_or(self.file);
        let saved = app.back_up(&file, &passphrase, self.force, &mut ShownProgress::of("Saved").watcher())?;
        context.show(&saved, saved_in_words)
    }
}

fn saved_in_words(saved: &SavedBackup) -> String {
    let SavedBackup { backup, carries_key } = saved;
    let key = if *carries_key {
        "The ledger's key is in it: with its passphrase alone everything can be restored. Keep the two apart."
    } else {
        "The ledger's key was not at hand and is not in it: restored elsewhere, account numbers and documents can't be read without it."
    };
    let transactions = count(backup.transactions as usize, "transaction");
    format!("Saved {} with {transactions}, and read it back.\n{key}\n", printable(&backup.path))
}

/// Restore a ledger from a backup.
///
/// The backup is opened and verified before anything is changed. A ledger that is there already is refused, or with --replace
/// kept beside the restored one under a dated name; close windows on it first. An older format is upgraded.
///
/// The ledger's key comes out of the backup. It goes to the key file that --key-file names (added to it, if it is there), with
/// --key-in-keyring to the keyring, with --key-under-passphrase into the ledger under a passphrase (typed twice, or from
/// --passphrase-file), else to where it was when the backup was made.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay restore --latest --replace
  advance-pay restore /media/usb/ledger-2026-03-05.age
  advance-pay restore backup.age --ledger new/ledger.sqlite --key-file new/ledger.key")]
pub struct Restore {
    /// The backup.
    #[arg(value_name = "FILE", required_unless_present = "latest")]
    file: Option<PathBuf>,

    /// Take the newest daily backup of the ledger.
    #[arg(long, conflicts_with = "file")]
    latest: bool,

    /// File whose first line is the backup's passphrase; `-` reads standard input. Daily backups need none.
    #[arg(long, value_name = "PATH")]
    backup_passphrase_file: Option<PathBuf>,

    /// Let the ledger that is there give way; it is kept beside the restored one.
    #[arg(long)]
    replace: bool,

    /// Put the ledger's key into the operating system's keyring.
    #[arg(long, conflicts_with = "key_under_passphrase")]
    key_in_keyring: bool,

    /// Keep the ledger's key in the ledger, under a passphrase.
    #[arg(long)]
    key_under_passphrase: bool,
}

impl Restore {
    /// Restores the ledger and says where everything is.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let ledger = context.ledger_path();
        let key_place = self.key_place(context)?;
        let backup = match self.file {
            Some(file) => std::path::absolute(&file).unwrap_or(file),
            None => backups_of(&ledger).into_iter().next().map(|newest| PathBuf::from(newest.path)).ok_or_else(|| {
                let message = format!("There is no daily backup of {}. Name a backup: advance-pay restore FILE.", ledger.display());
                Failure::refused(ErrorCode::NotFound, message)
            })?,
        };
        let passphrase = Some(Arc::new(Existing::of_backup(self.backup_passphrase_file)) as _);
        let request = Request { backup, ledger, passphrase, key_place, replace: self.replace };
        let restored = restore_ledger(&request, &context.environment())?;
        context.show(&restored, restored_in_words)
    }

    fn key_place(&self, context: &Context) -> Result<Option<KeyPlace>, Failure> {
        if self.key_under_passphrase {
            let passphrase = passphrase::new(context.passphrase_file(), "for the ledger's key", KeyError::PassphraseNeeded)?;
            return Ok(Some(KeyPlace::Passphrase(passphrase)));
        }
        if self.key_in_keyring {
            return Ok(Some(KeyPlace::Keyring));
        }
        Ok(context.named_key_file().map(KeyPlace::File))
    }
}

fn restored_in_words(restored: &RestoredLedger) -> String {
    let transactions = count(restored.backup.transactions as usize, "transaction");
    let key = match (&restored.key_file, restored.carried_key) {
        (Some(file), _) => file.clone(),
        (None, true) => words(&restored.key_location),
        (None, false) => format!("{} (it was not in the backup)", words(&restored.key_location)),
    };
    let mut facts = Facts::default()
        .with("Ledger", &restored.path)
        .with("From", format!("{} of {}, {transactions}, verified", restored.backup.path, restored.backup.made_on))
        .with("Key", key);
    if let Some(replaced) = &restored.replaced {
        facts = facts.with("Replaced", format!("{replaced} (the ledger that was there; delete it when nothing in it is missed)"));
    }
    format!("Restored.\n\n{}", facts.lines())
}

/// Say what is whole of the ledger, and which backup is the last good one.
///
/// Reads every row that can be read, checks the invariants, and opens the daily backups from the newest on until one holds. It
/// changes nothing. The exit status is 1 where something is wrong with the ledger.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay examine")]
pub struct Examine {}

impl Examine {
    /// Prints the report; a damaged ledger is a failure.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let report = examine(&context.ledger_path(), &context.environment())?;
        context.show(&report, report_in_words)?;
        match report.problems.first() {
            None => Ok(()),
            Some(first) => Err(Failure::refused(ErrorCode::LedgerDamaged, format!("The ledger is damaged: {first}."))),
        }
    }
}

fn report_in_words(report: &DamageReport) -> String {
    let mut text = format!("{}\n\n", printable(&report.path));
    if report.whole {
        text.push_str("Nothing is wrong with it.\n");
    } else {
        text.push_str("It is damaged:\n");
        report.problems.iter().for_each(|problem| text.push_str(&format!("  - {}\n", printable(problem))));
    }
    text.push('\n');
    let mut rows = Table::new([left("  READABLE"), right("ROWS")]);
    for readable in &report.readable {
        let number = readable.rows.map_or_else(|| "not to the end".to_owned(), |rows| rows.to_string());
        rows.row([format!("  {}", readable.what), number]);
    }
    text.push_str(&rows.lines());
    text.push_str(&backups_in_words(&report.backups));
    text
}

fn backups_in_words(backups: &[BackupInfo]) -> String {
    if backups.is_empty() {
        return "\nThere is no daily backup beside it. Restore one that you made: advance-pay restore FILE --replace\n".to_owned();
    }
    let mut table = Table::new([left("  BACKUP OF"), right("TRANSACTIONS"), left("WHOLE"), left("FILE")]);
    for backup in backups {
        let whole = match backup.verified {
            Some(true) => "yes",
            Some(false) => "NO",
            None => "not looked at",
        };
        table.row([format!("  {}", backup.made_on), backup.transactions.to_string(), whole.to_owned(), backup.path.clone()]);
    }
    format!("\n{}\nRestore the newest good one: advance-pay restore FILE --replace\n", table.lines())
}
