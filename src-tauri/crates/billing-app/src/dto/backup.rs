//! Backups, restoring them, and what is left of a damaged ledger.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::account::KeyLocation;
use super::sentence::Sentence;

/// A backup of a ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BackupInfo {
    /// The file.
    pub path: String,
    /// When it was made.
    pub made_at: String,
    /// The day on which it was made.
    pub made_on: String,
    /// How many transactions the ledger had.
    pub transactions: u32,
    /// Whether it was now opened and all of it holds; `null` where nobody looked, or its key or passphrase is not here.
    pub verified: Option<bool>,
}

/// A backup that was just made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedBackup {
    /// The backup; it was read back and compared.
    pub backup: BackupInfo,
    /// Whether the ledger's key is in it. Without, account numbers and documents can't be read after a restore elsewhere.
    pub carries_key: bool,
}

/// What became of the day's backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DailyBackup {
    /// The backup, if it was made now; there is one already, or the ledger is a sample.
    pub made: Option<BackupInfo>,
    /// Older ones that were removed, now that there are newer good ones.
    pub removed: Vec<String>,
    /// What the owner should look at: a ledger with fewer transactions than an older backup of it has.
    pub warning: Option<String>,
}

/// A ledger that was restored from a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RestoredLedger {
    /// The ledger.
    pub path: String,
    /// The backup that it was restored from; it was verified.
    pub backup: BackupInfo,
    /// The ledger that was there before, under its new name.
    pub replaced: Option<String>,
    /// Where the ledger's key is now.
    pub key_location: KeyLocation,
    /// The key file, where it is in one.
    pub key_file: Option<String>,
    /// Whether the key came out of the backup.
    pub carried_key: bool,
}

/// How many rows of one kind can be read of a damaged ledger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadableRows {
    /// What they are, in words: `invoices and credit memos`.
    pub what: String,
    /// The parts of `what`, to say it in another language.
    pub what_parts: Vec<Sentence>,
    /// How many; `null` where they can't be read to the end.
    pub rows: Option<u32>,
}

/// What is whole of a ledger, and what can be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DamageReport {
    /// The ledger.
    pub path: String,
    /// Whether nothing is wrong with it.
    pub whole: bool,
    /// What is wrong, at most 20 places.
    pub problems: Vec<String>,
    /// What can still be read.
    pub readable: Vec<ReadableRows>,
    /// Its daily backups, the newest first. They are looked into from the newest on, until one holds.
    pub backups: Vec<BackupInfo>,
}
