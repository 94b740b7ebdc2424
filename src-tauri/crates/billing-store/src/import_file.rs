//! Files that were imported.

use billing_core::ids::{ImportId, InvoiceId};
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

    /// The invoices and credit memos that an import recorded, each with whether a later import recorded it again; `None` where there was
    /// no such import. An import is one change: the links of what it recorded stand right before that of its entry in the audit log.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn imported(&self, id: ImportId) -> Result<Option<Vec<(InvoiceId, bool)>>, StoreError> {
        let sql = "SELECT rows_added, audit_log.id AS entry, link FROM import_file JOIN audit_log ON record = 'IMPORT_FILE'
                AND record_id = import_file.id AND action = 'ADDED' WHERE import_file.id = ?";
        let columns = |row: &query::Row<'_>| Ok((get::<i64>(row, "rows_added")?, get::<i64>(row, "entry")?, get::<i64>(row, "link")?));
        let Some((added, entry, link)) = query::first(self.connection, sql, [id.number()], columns)? else { return Ok(None) };
        // Both tables of the chain are numbered without gaps: of the links up to this one, all that are no entries are transactions.
        let last = link - entry;
        let sql = "SELECT invoice, EXISTS (SELECT 1 FROM ledger_transaction AS later WHERE later.invoice = imported.invoice
                    AND later.id > imported.id AND later.event = imported.event) AS again
            FROM ledger_transaction AS imported WHERE id > ?1 AND id <= ?2 AND event IN ('INVOICE_RECORDED', 'CREDIT_MEMO_RECORDED') ORDER BY id";
        let invoices =
            query::all(self.connection, sql, [last - added, last], |row| Ok((InvoiceId::new(get(row, "invoice")?), get(row, "again")?)))?;
        if i64::try_from(invoices.len()).ok() != Some(added) {
            return Err(StoreError::Damaged(format!("{id} recorded {added}, and {} of them are there", invoices.len())));
        }
        Ok(Some(invoices))
    }
}

impl Writer<'_> {
    /// Records that a file was imported, after what it recorded, and gives its id.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_import_file(&self, file: &ImportFileRecord) -> Result<ImportId, StoreError> {
        let sql =
            "INSERT INTO import_file (sha256, file_name, imported_at, rows_read, rows_added, rows_already_known) VALUES (?, ?, ?, ?, ?, ?)";
        let [read, added, already_known] = file.rows;
        let values = params![file.sha256, file.file_name, instant(file.imported_at), read, added, already_known];
        let id = query::insert(self.connection, sql, values)?;
        self.note_added(AuditedRecord::ImportFile, id)?;
        Ok(ImportId::new(id))
    }
}
