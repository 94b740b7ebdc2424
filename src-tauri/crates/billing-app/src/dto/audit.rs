//! The audit log, and the head of the hash chain.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::SortDirection;

/// The head of the hash chain over all transactions and audit log entries. Noted elsewhere, it proves later that nothing before
/// it was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChainHead {
    /// How many links there are.
    pub links: u32,
    /// The SHA-256 hash of the last one, 64 hexadecimal digits.
    pub hash: String,
}

/// Which entries of the audit log a list shows, in the order in which they were recorded. Absent parts don't restrict it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct AuditQuery {
    /// Of one of these kinds of records.
    pub records: Vec<AuditedRecord>,
    /// One of these.
    pub actions: Vec<AuditAction>,
    /// Recorded on this day (UTC) or later.
    pub from: Option<String>,
    /// Recorded on this day (UTC) or earlier.
    pub to: Option<String>,
    /// Text in the name of who recorded it.
    pub by: Option<String>,
    /// Which end comes first: the latest if absent.
    pub direction: Option<SortDirection>,
    /// At most so many entries; 50 unless asked otherwise, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}

/// What happened to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuditAction {
    /// It was made.
    Added,
    /// It was changed.
    Changed,
    /// It was there when the ledger got its audit log.
    TakenOver,
}

/// A kind of record that is no posting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuditedRecord {
    /// The payer account and the ledger's settings.
    Account,
    /// Where the key is.
    Key,
    /// A payment method.
    PaymentMethod,
    /// The registration for Advance Pay.
    Registration,
    /// The receiving bank details of a seller.
    SellerBank,
    /// What a funding asked for.
    Funding,
    /// A step of a funding.
    FundingStep,
    /// An issued document.
    Document,
    /// A file of an invoice.
    Attachment,
    /// Cash that matched nothing when it arrived.
    UnappliedCash,
    /// An imported file.
    ImportFile,
    /// An imported bank statement.
    StatementFile,
    /// A tie of a statement line to a funding.
    StatementMatch,
    /// How a table is read whose first line names its columns otherwise.
    ColumnMapping,
    /// A settled day that is disregarded.
    SettledDay,
}

/// One value that an entry of the audit log sets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AuditedChange {
    /// The field, in camelCase.
    pub field: String,
    /// Its value before; absent where there was none.
    pub old: Option<String>,
    /// Its value after; absent where there is none.
    pub new: Option<String>,
}

/// One entry of the audit log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AuditEntry {
    /// Its number.
    pub id: String,
    /// When, RFC 3339 in UTC.
    pub recorded_at: String,
    /// Who.
    pub recorded_by: String,
    /// What happened.
    pub action: AuditAction,
    /// To what kind of record.
    pub record: AuditedRecord,
    /// To which one, as elsewhere: `PM-000002`; a bare number where the record has no id of its own.
    pub record_id: String,
    /// The values that it set, old and new.
    pub changes: Vec<AuditedChange>,
}
