//! Files that were imported.

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{get, instant};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

/// A file that was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportFileRecord {
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// Its name.
    pub file_name: String,
    /// When.
    pub imported_at: DateTime<Utc>,
    /// Rows read, rows added, rows already known.
    pub rows: [u32; 3],
}

impl Reader<'_> {
    /// Whether a file of these bytes (SHA-256, hexadecimal) was imported before.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn was_imported(&self, sha256: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM import_file WHERE sha256 = ?) AS known";
        Ok(query::first(self.connection, sql, [sha256], |row| get(row, "known"))?.unwrap_or(false))
    }
}

impl Writer<'_> {
    /// Records that a file was imported.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_import_file(&self, file: &ImportFileRecord) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO import_file (sha256, file_name, imported_at, rows_read, rows_added, rows_already_known) VALUES (?, ?, ?, ?, ?, ?)";
        let [read, added, already_known] = file.rows;
        let values = params![file.sha256, file.file_name, instant(file.imported_at), read, added, already_known];
        let id = query::insert(self.connection, sql, values)?;
        self.note_added(AuditedRecord::ImportFile, id)
    }
}
