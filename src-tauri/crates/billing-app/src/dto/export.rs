//! What exporting the ledger takes and gives.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How a journal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum JournalFormat {
    /// A journal of hledger.
    Hledger,
    /// A ledger of beancount.
    Beancount,
    /// A table, a line for each entry.
    Csv,
}

/// An exported journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct JournalExport {
    /// How it is written.
    pub format: JournalFormat,
    /// Where it was saved; `null` where it went to standard output.
    pub path: Option<String>,
    /// Transactions in it.
    pub transactions: u32,
    /// Entries in it.
    pub entries: u32,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
}
