//! Bank statements: a file's bytes become the movements on an account of the owner.
//!
//! The format is recognised from the content, never from the name. A wrong row never stops a file: it comes back with its place
//! and its reason. Only a fault of the file as a whole refuses it.

mod camt;
mod encoding;
mod error;
mod ofx;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod value;
mod xml;

use std::borrow::Cow;

use billing_core::column_mapping::ColumnMapping;
use billing_core::statement::StatementLineDraft;

pub(crate) use text::last_four;

pub use error::{StatementFileError, StatementRowError, StatementRowProblem, XmlLimit};

use crate::error::FileError;
use crate::largest_file_bytes;
use crate::table::TableHead;

/// How a statement file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatementFormat {
    /// BankToCustomerStatement of ISO 20022, camt.053.001.02 and later.
    Camt053,
    /// Open Financial Exchange, 1.x (SGML) and 2.x (XML).
    Ofx,
    /// Comma, semicolon or tab separated values with a header line.
    Csv,
}

/// What a statement file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementFile {
    /// How it is written.
    pub format: StatementFormat,
    /// Its rows in the order of the file, at least one; the refused ones among them.
    pub rows: Vec<StatementRow>,
    /// The CSV columns that were not read, as the header names them; other formats have none.
    pub ignored_columns: Vec<String>,
    /// Whether its columns were found as the owner said of its first line.
    pub columns_mapped: bool,
}

/// One row of a statement file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementRow {
    /// Where it begins: the line in a CSV file, the position among all entries in camt.053 and OFX, from 1. The transactions of a
    /// batch entry have the same one.
    pub line: u32,
    /// The movement, or why it was refused.
    pub record: Result<StatementLineDraft, StatementRowError>,
    /// What a refused row says, at most 140 characters, the invisible ones replaced by U+FFFD; empty for one that was read.
    pub as_written: String,
}

/// What a statement in a table says before its rows are read, with `mappings` for the first lines that the owner knows, and why its
/// rows can't be read yet, if they can't.
///
/// # Errors
/// Where the file is no table, or its first line can't be read as one that names columns.
pub fn statement_head(bytes: &[u8], mappings: &[ColumnMapping]) -> Result<(TableHead, Option<StatementFileError>), StatementFileError> {
    let text = text_of(bytes)?;
    if ofx::is_ofx(&text) || text.trim_start().starts_with('<') {
        return Err(FileError::NotATable.into());
    }
    table::head(&text, mappings)
}

fn text_of(bytes: &[u8]) -> Result<Cow<'_, str>, StatementFileError> {
    let length = bytes.len() as u64;
    if length > largest_file_bytes() {
        return Err(FileError::TooLarge { bytes: length, most: largest_file_bytes() }.into());
    }
    encoding::text(bytes)
}

/// Reads a statement file. The format is recognised from the content: OFX and XML by how they begin; what is neither is a table, whose
/// columns are found by `mappings` where one is of its first line, or else by their names.
///
/// # Errors
/// Where the file as a whole can't be read, has no rows, or has more than 1,000,000 of them.
pub fn read_statement(bytes: &[u8], mappings: &[ColumnMapping]) -> Result<StatementFile, StatementFileError> {
    let text = text_of(bytes)?;
    let file = match &*text {
        ofx if ofx::is_ofx(ofx) => ofx::read(ofx)?,
        xml if xml.trim_start().starts_with('<') => camt::read(xml)?,
        table => table::read(table, mappings)?,
    };
    if file.rows.is_empty() { Err(StatementFileError::NoRows) } else { Ok(file) }
}
