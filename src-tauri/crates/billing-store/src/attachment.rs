//! The seller's own files of invoices and credit memos, sealed whole.

use billing_core::ids::{AttachmentId, InvoiceId};
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{at, get, instant};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query::{self, Row};

/// A file on record, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachmentRecord {
    /// Its number, which the sealed bytes are bound to.
    pub id: AttachmentId,
    /// The invoice or credit memo.
    pub invoice: InvoiceId,
    /// The name of the file.
    pub file_name: String,
    /// Bytes in clear.
    pub size_bytes: u32,
    /// SHA-256 of the bytes in clear, hexadecimal.
    pub sha256: String,
    /// When it was attached.
    pub attached_at: DateTime<Utc>,
}

const ATTACHMENTS: &str = "SELECT id, invoice, file_name, size_bytes, sha256, attached_at FROM attachment WHERE removed_at IS NULL";

impl Reader<'_> {
    /// The files of a record, in the order in which they were attached; removed ones are left out.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn attachments_of(&self, invoice: InvoiceId) -> Result<Vec<AttachmentRecord>, StoreError> {
        let sql = format!("{ATTACHMENTS} AND invoice = ? ORDER BY id");
        query::all(self.connection, &sql, [invoice.number()], read_attachment)
    }

    /// One file that was not removed.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn attachment(&self, id: AttachmentId) -> Result<Option<AttachmentRecord>, StoreError> {
        query::first(self.connection, &format!("{ATTACHMENTS} AND id = ?"), [id.number()], read_attachment)
    }

    /// The sealed bytes of a file that was not removed.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn attachment_content(&self, id: AttachmentId) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT content_sealed FROM attachment WHERE id = ? AND removed_at IS NULL";
        query::first(self.connection, sql, [id.number()], |row| Ok(row.get(0)?))
    }

    /// The number that the next file gets.
    ///
    /// # Errors
    /// Where the table can't be read.
    pub fn next_attachment_id(&self) -> Result<AttachmentId, StoreError> {
        Ok(AttachmentId::new(query::next_id(self.connection, "attachment")?))
    }
}

fn read_attachment(row: &Row<'_>) -> Result<AttachmentRecord, StoreError> {
    Ok(AttachmentRecord {
        id: AttachmentId::new(get(row, "id")?),
        invoice: InvoiceId::new(get(row, "invoice")?),
        file_name: get(row, "file_name")?,
        size_bytes: get(row, "size_bytes")?,
        sha256: get(row, "sha256")?,
        attached_at: at(row, "attached_at")?,
    })
}

impl Writer<'_> {
    /// Keeps a file with its sealed bytes.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_attachment(&self, record: &AttachmentRecord, content_sealed: &[u8]) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO attachment (id, invoice, file_name, size_bytes, sha256, attached_at, content_sealed) VALUES (?, ?, ?, ?, ?, ?, ?)";
        let (id, invoice) = (record.id.number(), record.invoice.number());
        let values = params![id, invoice, record.file_name, record.size_bytes, record.sha256, instant(record.attached_at), content_sealed];
        query::run(self.connection, sql, values)?;
        self.note_added(AuditedRecord::Attachment, id)
    }

    /// Removes a file's bytes at the instant `at`; that it was attached stays on record.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn remove_attachment(&self, id: AttachmentId, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::Attachment, id.number(), || {
            let sql = "UPDATE attachment SET removed_at = ?, content_sealed = NULL WHERE id = ?";
            query::run(self.connection, sql, params![instant(at), id.number()])?;
            Ok(())
        })
    }
}
