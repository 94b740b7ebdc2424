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

use billing_core::column_mapping::ColumnMapping;
use billing_core::invoice::InvoiceDraft;

pub use csv::REQUIRED as REQUIRED_COLUMNS;
pub use error::{CsvFault, FileError, ForeignFile, PeriodPart, RowError, RowProblem, Word};
pub use table::TableHead;

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
    /// Whether its columns were found as the owner said of its first line.
    pub columns_mapped: bool,
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

/// What a table of invoices says before its rows are read, with `mappings` for the first lines that the owner knows, and why its rows
/// can't be read yet, if they can't.
///
/// # Errors
/// Where the file is no table, or its first line can't be read as one that names columns.
pub fn invoices_head(bytes: &[u8], mappings: &[ColumnMapping]) -> Result<(TableHead, Option<FileError>), FileError> {
    let text = text_of(bytes)?;
    if is_json(text) { Err(FileError::NotATable) } else { csv::head(text, mappings) }
}

/// Why a column can't have this value in every row; `None` where it can. Only words that are read from a list can stand for a whole file.
#[must_use]
pub fn fixed_value_problem(column: &str, value: &str) -> Option<RowProblem> {
    match column {
        "type" => csv::invoice_type(value).err(),
        "seller" => row::seller(value).err(),
        "currency" => row::known_currency(value).err(),
        _ => csv::charge_type(value).err(),
    }
}

fn text_of(bytes: &[u8]) -> Result<&str, FileError> {
    let length = bytes.len() as u64;
    if length > largest_file_bytes() {
        return Err(FileError::TooLarge { bytes: length, most: largest_file_bytes() });
    }
    encoding::text(bytes)
}

fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

/// Reads an invoice file. The format is recognised from the content: JSON begins with `{` or `[`; what does not is a table, whose columns
/// are found by `mappings` where one is of its first line, or else by their names.
///
/// # Errors
/// Where the file as a whole can't be read, has no rows, or has more than 1,000,000 of them.
pub fn read_invoices(bytes: &[u8], mappings: &[ColumnMapping]) -> Result<InvoiceFile, FileError> {
    let text = text_of(bytes)?;
    let file = if is_json(text) { aws_json::read(text)? } else { csv::read(text, mappings)? };
    if file.rows.is_empty() { Err(FileError::NoRows) } else { Ok(file) }
}
