//! Files in and out.
//!
//! In: an invoice file's bytes become checked records, or an error that says what is wrong and the way out. Two formats
//! are read, recognised from the content: CSV with a header, and the JSON that AWS's own command prints for
//! ListInvoiceSummaries. A wrong row never stops a file: it comes back with its line and its reason. Only a fault of the
//! file as a whole (no text, no header, broken JSON) refuses it.
//!
//! A [`statement`] of a bank is read in the same way: camt.053, OFX and CSV become movements.
//!
//! Out: the ledger's transactions become a [`journal`] of another program, a list becomes a [`spreadsheet`], an awaited funding the order to
//! pay it ([`payment_file`]). Nothing here reads or
//! writes the disk.

mod aws_json;
mod csv;
mod encoding;
mod error;
pub mod journal;
pub mod payment_file;
mod row;
pub mod spreadsheet;
pub mod statement;
mod table;
#[cfg(test)]
mod tests;

use billing_core::invoice::InvoiceDraft;

pub use csv::REQUIRED as REQUIRED_COLUMNS;
pub use error::{CsvFault, FileError, ForeignFile, PeriodPart, RowError, RowProblem, Word};

/// The most rows that one file may have.
const MOST_ROWS: usize = 1_000_000;

/// How an invoice file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InvoiceFormat {
    /// Comma, semicolon or tab separated values with a header line.
    Csv,
    /// ListInvoiceSummaries of the AWS Invoicing API, version 2024-12-01.
    AwsJson,
}

/// What an invoice file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceFile {
    /// How it is written.
    pub format: InvoiceFormat,
    /// Its rows in the order of the file, at least one; the refused ones among them.
    pub rows: Vec<InvoiceRow>,
    /// The CSV columns that were not read, as the header names them; a JSON file has none.
    pub ignored_columns: Vec<String>,
}

/// One row of an invoice file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceRow {
    /// Where it begins: the line in a CSV file, the position among all records in a JSON file, from 1.
    pub line: u32,
    /// The twelve digits of the account that a JSON record was issued to.
    pub account_id: Option<String>,
    /// The record, or why it was refused.
    pub record: Result<InvoiceDraft, RowError>,
    /// The invoice number for showing a refused row: at most 70 characters, the invisible ones replaced by U+FFFD.
    pub invoice_number_as_written: String,
}

/// The size of the largest file that is read, in bytes (64 MiB), so that a larger one can be refused from its length.
#[must_use]
pub const fn largest_file_bytes() -> u64 {
    64 * 1024 * 1024
}

/// Reads an invoice file. The format is recognised from the content: JSON begins with `{` or `[`.
///
/// # Errors
/// Where the file as a whole can't be read, has no rows, or has more than 1,000,000 of them.
pub fn read_invoices(bytes: &[u8]) -> Result<InvoiceFile, FileError> {
    let length = bytes.len() as u64;
    if length > largest_file_bytes() {
        return Err(FileError::TooLarge { bytes: length, most: largest_file_bytes() });
    }
    let text = encoding::text(bytes)?;
    let file = if text.trim_start().starts_with(['{', '[']) { aws_json::read(text)? } else { csv::read(text)? };
    if file.rows.is_empty() { Err(FileError::NoRows) } else { Ok(file) }
}
