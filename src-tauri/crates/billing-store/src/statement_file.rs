//! Bank statement files that were imported.

use billing_core::ids::StatementFileId;
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::chain::Contents;
use crate::columns::{at, get, instant, optional_at};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query::{self, Row};
use crate::verification::Finding;

/// A statement file on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementFileRecord {
    /// Its id.
    pub id: StatementFileId,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// Its name.
    pub file_name: String,
    /// How it is written, as a code.
    pub format: String,
    /// When it was imported.
    pub imported_at: DateTime<Utc>,
    /// Rows read, rows added, rows already known.
    pub rows: [u32; 3],
    /// When its import was undone.
    pub undone_at: Option<DateTime<Utc>>,
}

/// What a line is, as its file's hash covers it.
const LINE_CONTENTS: &str =
    "SELECT id, place, account_last_four, booked_on, value_on, credit_debit, currency, amount, counterparty, reference,
    bank_reference, description, return_code, occurrence FROM statement_line WHERE statement_file = ? ORDER BY id";

impl Reader<'_> {
    /// A file that was imported.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn statement_file(&self, id: StatementFileId) -> Result<Option<StatementFileRecord>, StoreError> {
        query::first(self.connection, "SELECT * FROM statement_file WHERE id = ?", [id.number()], read_file)
    }

    /// Whether a file of these bytes (SHA-256, hexadecimal) was imported, and that was not undone.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn statement_was_imported(&self, sha256: &str) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM statement_file WHERE sha256 = ? AND undone_at IS NULL) AS known";
        Ok(query::first(self.connection, sql, [sha256], |row| get(row, "known"))?.unwrap_or(false))
    }

    /// The number that the next imported file gets.
    ///
    /// # Errors
    /// Where the table can't be read.
    pub fn next_statement_file_id(&self) -> Result<StatementFileId, StoreError> {
        Ok(StatementFileId::new(query::next_id(self.connection, "statement_file")?))
    }

    /// A hash over all lines that a file added, hexadecimal: the audit log seals it, and so the lines.
    fn hash_of_lines(&self, file: i64) -> Result<String, StoreError> {
        let mut contents = Contents::apart();
        let mut statement = self.connection.prepare_cached(LINE_CONTENTS)?;
        let mut rows = statement.query([file])?;
        while let Some(row) = rows.next()? {
            contents.columns(row, 0)?;
        }
        Ok(contents.hash().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// Files whose lines are no longer those that were imported.
    pub(crate) fn changed_statements(&self) -> Result<Vec<Finding>, StoreError> {
        let sql = "SELECT id, lines_sha256 FROM statement_file ORDER BY id";
        let files = query::all(self.connection, sql, [], |row| Ok((get::<i64>(row, "id")?, get::<String>(row, "lines_sha256")?)))?;
        let mut findings = Vec::new();
        for (id, sealed) in files {
            if self.hash_of_lines(id)? != sealed {
                let place = format!("{}: its lines are not those that were imported", StatementFileId::new(id));
                findings.push(Finding { invariant: 6, place });
            }
        }
        Ok(findings)
    }
}

fn read_file(row: &Row<'_>) -> Result<StatementFileRecord, StoreError> {
    Ok(StatementFileRecord {
        id: StatementFileId::new(get(row, "id")?),
        sha256: get(row, "sha256")?,
        file_name: get(row, "file_name")?,
        format: get(row, "format")?,
        imported_at: at(row, "imported_at")?,
        rows: [get(row, "rows_read")?, get(row, "rows_added")?, get(row, "rows_already_known")?],
        undone_at: optional_at(row, "undone_at")?,
    })
}

impl Writer<'_> {
    /// Records that a file was imported, after its lines.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_statement_file(&self, file: &StatementFileRecord) -> Result<(), StoreError> {
        let sql = "INSERT INTO statement_file (id, sha256, file_name, format, imported_at, rows_read, rows_added, rows_already_known,
                lines_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let ([read, added, already_known], id) = (file.rows, file.id.number());
        let (lines, imported_at) = (self.hash_of_lines(id)?, instant(file.imported_at));
        let values = params![id, file.sha256, file.file_name, file.format, imported_at, read, added, already_known, lines];
        query::run(self.connection, sql, values)?;
        self.note_added(AuditedRecord::StatementFile, id)
    }

    /// Undoes an import at the instant `at`: its lines stay on record, withdrawn, and may be imported again.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn undo_statement_file(&self, id: StatementFileId, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::StatementFile, id.number(), || {
            query::run(self.connection, "UPDATE statement_line SET withdrawn = 1 WHERE statement_file = ?", [id.number()])?;
            query::run(self.connection, "UPDATE statement_file SET undone_at = ? WHERE id = ?", params![instant(at), id.number()])?;
            Ok(())
        })
    }
}
