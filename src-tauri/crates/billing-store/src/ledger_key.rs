//! Where the ledger's data key is, and what proves it. The key itself is never here in clear.

use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, coded, get};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::query::{self, Row};

/// Where the ledger's key is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyLocation {
    /// The operating system's keyring.
    Keyring,
    /// A key file.
    File,
    /// Here, wrapped under a passphrase.
    Passphrase,
}

impl Coded for KeyLocation {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Keyring, "KEYRING"), (Self::File, "FILE"), (Self::Passphrase, "PASSPHRASE")];
}

/// A key that is wrapped under a passphrase, and the parameters of Argon2id (RFC 9106) that turn the passphrase into the wrapping key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrapping {
    /// The wrapped key.
    pub wrapped: Vec<u8>,
    /// The salt.
    pub salt: Vec<u8>,
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over the memory.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

/// What is known of the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerKey {
    /// Where it is kept.
    pub location: KeyLocation,
    /// Names it in the keyring; no secret.
    pub key_id: String,
    /// Which data key of this ledger it is, from 1 on; sealed fields are bound to it.
    pub version: u8,
    /// Proves that a key is the one that sealed the fields.
    pub check: Vec<u8>,
    /// The wrapped key, under a passphrase.
    pub wrapping: Option<Wrapping>,
}

/// The number of the table's one row.
const KEY_ROW: i64 = 1;

impl Reader<'_> {
    /// What is known of the key.
    ///
    /// # Errors
    /// Where the row is missing or unreadable.
    pub fn ledger_key(&self) -> Result<LedgerKey, StoreError> {
        let row = query::first(self.connection, "SELECT * FROM ledger_key", [], |row| {
            Ok(LedgerKey {
                location: coded(row, "location")?,
                key_id: get(row, "key_id")?,
                version: get(row, "version")?,
                check: get(row, "key_check")?,
                wrapping: read_wrapping(row)?,
            })
        })?;
        row.ok_or_else(|| StoreError::Damaged("what is known of the ledger's key is missing".to_owned()))
    }
}

fn read_wrapping(row: &Row<'_>) -> Result<Option<Wrapping>, StoreError> {
    let Some(wrapped) = get::<Option<Vec<u8>>>(row, "wrapped")? else { return Ok(None) };
    let salt: Vec<u8> = get(row, "salt")?;
    if salt.is_empty() {
        return Err(damaged("the salt of the ledger's key", ""));
    }
    Ok(Some(Wrapping { wrapped, salt, memory_kib: get(row, "memory_kib")?, passes: get(row, "passes")?, lanes: get(row, "lanes")? }))
}

impl Writer<'_> {
    /// Writes what is known of a new ledger's key.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_ledger_key(&self, key: &LedgerKey) -> Result<(), StoreError> {
        self.write_key(
            "INSERT INTO ledger_key (id, location, key_id, version, key_check, wrapped, salt, memory_kib, passes, lanes)
                VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            key,
        )?;
        self.note_added(AuditedRecord::Key, KEY_ROW)
    }

    /// Writes that the key was moved, wrapped anew or changed.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_ledger_key(&self, key: &LedgerKey) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::Key, KEY_ROW, || {
            self.write_key(
                "UPDATE ledger_key SET location = ?, key_id = ?, version = ?, key_check = ?, wrapped = ?, salt = ?, memory_kib = ?, passes = ?,
                    lanes = ?",
                key,
            )
        })
    }

    fn write_key(&self, sql: &str, key: &LedgerKey) -> Result<(), StoreError> {
        let wrapping = key.wrapping.as_ref();
        let values = params![
            key.location.code(),
            key.key_id,
            key.version,
            key.check,
            wrapping.map(|wrapping| &wrapping.wrapped),
            wrapping.map(|wrapping| &wrapping.salt),
            wrapping.map(|wrapping| wrapping.memory_kib),
            wrapping.map(|wrapping| wrapping.passes),
            wrapping.map(|wrapping| wrapping.lanes),
        ];
        query::run(self.connection, sql, values)?;
        Ok(())
    }
}
