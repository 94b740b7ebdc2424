//! Issued documents, sealed whole: they carry the seller's account number.

use billing_core::ids::{DocumentId, FundingId};
use chrono::NaiveDate;
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{date, get};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query::{self, Row};

/// A document to keep.
pub struct NewDocument {
    /// What is known of it; its number is the one that the sealed bytes are bound to.
    pub record: DocumentRecord,
    /// The sealed bytes.
    pub content_sealed: Vec<u8>,
}

/// A document on record, without its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRecord {
    /// Its number.
    pub id: DocumentId,
    /// The funding it is for.
    pub funding: FundingId,
    /// The day of issue.
    pub issued_on: NaiveDate,
    /// The name of the file.
    pub file_name: String,
    /// SHA-256 of the bytes in clear, hexadecimal.
    pub sha256: String,
    /// The receiving bank details that it carries.
    pub seller_bank: i64,
}

impl Reader<'_> {
    /// The documents of a funding, the newest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn documents(&self, funding: FundingId) -> Result<Vec<DocumentRecord>, StoreError> {
        let sql = "SELECT id, funding, issued_on, file_name, sha256, seller_bank FROM document WHERE funding = ? ORDER BY id DESC";
        query::all(self.connection, sql, [funding.number()], read_document)
    }

    /// The sealed bytes of a document.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn document_content(&self, id: DocumentId) -> Result<Option<Vec<u8>>, StoreError> {
        query::first(self.connection, "SELECT content_sealed FROM document WHERE id = ?", [id.number()], |row| Ok(row.get(0)?))
    }

    /// The number that the next document gets.
    ///
    /// # Errors
    /// Where the table can't be read.
    pub fn next_document_id(&self) -> Result<DocumentId, StoreError> {
        Ok(DocumentId::new(query::next_id(self.connection, "document")?))
    }
}

fn read_document(row: &Row<'_>) -> Result<DocumentRecord, StoreError> {
    Ok(DocumentRecord {
        id: DocumentId::new(get(row, "id")?),
        funding: FundingId::new(get(row, "funding")?),
        issued_on: date(row, "issued_on")?,
        file_name: get(row, "file_name")?,
        sha256: get(row, "sha256")?,
        seller_bank: get(row, "seller_bank")?,
    })
}

impl Writer<'_> {
    /// Keeps a document.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_document(&self, document: &NewDocument) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO document (id, funding, issued_on, file_name, sha256, content_sealed, seller_bank) VALUES (?, ?, ?, ?, ?, ?, ?)";
        let record = &document.record;
        let values = params![
            record.id.number(),
            record.funding.number(),
            record.issued_on.to_string(),
            record.file_name,
            record.sha256,
            document.content_sealed,
            record.seller_bank,
        ];
        query::run(self.connection, sql, values)?;
        self.note_added(AuditedRecord::Document, record.id.number())
    }
}
