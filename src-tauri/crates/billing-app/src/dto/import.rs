//! Invoice files: what an import would do, and what it did.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Money, Seller};
use super::invoice::InvoiceType;
use super::sentence::Sentence;
use super::settlement::Settlement;

/// The format of an invoice file, recognised from its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvoiceFileFormat {
    /// CSV with a header.
    Csv,
    /// JSON as AWS's ListInvoiceSummaries prints it.
    AwsJson,
}

/// What an import does with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ImportOutcome {
    /// It is added.
    New,
    /// The ledger (or an earlier row) has exactly this.
    AlreadyKnown,
    /// The ledger has this number with other contents; nothing is changed.
    Changed,
    /// It can't be read, or belongs to another account.
    Refused,
}

/// One row of an invoice file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// The line in the file (of JSON: which record), from 1.
    pub line: u32,
    /// The number as the file has it.
    pub invoice_number: String,
    /// Invoice or credit memo, where it could be read.
    #[serde(rename = "type")]
    pub invoice_type: Option<InvoiceType>,
    /// Who issued it.
    pub seller: Option<Seller>,
    /// The day of issue.
    pub issued_on: Option<String>,
    /// The day it falls due.
    pub due_on: Option<String>,
    /// The amount.
    pub amount: Option<Money>,
    /// What an import does with it.
    pub outcome: ImportOutcome,
    /// The column that is wrong or differs.
    pub field: Option<String>,
    /// Why it is not simply new.
    pub reason: Option<String>,
    /// The parts of `reason`, to say it in another language; empty where it is said in English only.
    pub reason_parts: Vec<Sentence>,
}

/// What an import would do. Nothing is written.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPreview {
    /// Where the file is.
    pub path: String,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes; an import names it, so that it takes in what was previewed.
    pub sha256: String,
    /// What it is.
    pub format: InvoiceFileFormat,
    /// The earliest day of issue.
    pub issued_from: Option<String>,
    /// The latest day of issue.
    pub issued_to: Option<String>,
    /// Rows read.
    pub read: u32,
    /// Rows that would be added.
    pub new: u32,
    /// Rows already known.
    pub already_known: u32,
    /// Rows that differ from the ledger.
    pub changed: u32,
    /// Rows refused.
    pub refused: u32,
    /// What the new invoices add up to, per currency.
    pub new_invoices_total: Vec<Money>,
    /// What the new credit memos add up to, per currency.
    pub new_credit_memos_total: Vec<Money>,
    /// Whether the columns are read as the owner said of the first line.
    pub columns_mapped: bool,
    /// Columns that the import does not use.
    pub ignored_columns: Vec<String>,
    /// The rows: those that need attention first come first; at most 1,000.
    pub rows: Vec<ImportRow>,
    /// Rows beyond those shown.
    pub rows_left_out: u32,
}

/// Imports a file that was previewed.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportInvoices {
    /// Where the file is.
    pub path: String,
    /// The preview's SHA-256.
    pub sha256: Option<String>,
    /// Whether to settle what is due afterwards, as the window does.
    pub settle: bool,
}

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportResult {
    /// The import's ID, by which it is undone; `null` where it left the ledger as it was.
    pub import_id: Option<String>,
    /// Rows read.
    pub read: u32,
    /// Rows added.
    pub added: u32,
    /// Rows already known: nothing changed (R16).
    pub already_known: u32,
    /// Rows that were not taken in, each with its line and reason.
    pub needs_review: Vec<ImportRow>,
    /// What was paid at once.
    pub settlement: Settlement,
}

/// What undoing an import did: each record was canceled by a counter-posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UndoneImport {
    /// The import's ID.
    pub import_id: String,
    /// Invoices and credit memos that are canceled.
    pub canceled: u32,
    /// Whether they were so before: nothing changed (R16).
    pub already_undone: bool,
}
