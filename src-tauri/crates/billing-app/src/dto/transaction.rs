//! The record: every transaction of the ledger.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::Money;

/// What a transaction is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransactionType {
    /// An invoice was recorded.
    Invoice,
    /// An invoice was paid, charged, or a charge answered.
    Payment,
    /// Funds were requested or arrived.
    Funding,
    /// A credit memo was recorded.
    CreditMemo,
    /// Funds were taken back.
    Return,
    /// A correction.
    Adjustment,
}

/// One side of a posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The account: `assets:advance pay`.
    pub account: String,
    /// What is debited; `null` on a credit.
    pub debit: Option<Money>,
    /// What is credited; `null` on a debit.
    pub credit: Option<Money>,
    /// The account's balance after it (debits count up).
    pub balance_after: Money,
}

/// One balanced transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Transaction {
    /// Its id, `TX-000001`.
    pub id: String,
    /// The day on which it happened.
    pub date: String,
    /// When it was recorded (RFC 3339, UTC).
    pub recorded_at: String,
    /// What it is to a reader.
    #[serde(rename = "type")]
    pub transaction_type: TransactionType,
    /// The id of the funding, invoice or unapplied cash that it belongs to.
    pub record_id: String,
    /// The payment that it carries out.
    pub payment_id: Option<String>,
    /// The funding's reference, the invoice's number or the unapplied cash's id.
    pub record_label: String,
    /// What happened, in a sentence.
    pub description: String,
    /// How much.
    pub amount: Money,
    /// The Advance Pay balance after it; `null` where it does not touch it.
    pub balance_after: Option<Money>,
    /// How pages name the payment method; `null` without one.
    pub method_label: Option<String>,
    /// The postings.
    pub entries: Vec<Entry>,
}

/// Which transactions a list shows, the newest first. Absent parts don't restrict it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct TransactionQuery {
    /// One of these.
    pub types: Vec<TransactionType>,
    /// On this day or later.
    pub from: Option<String>,
    /// On this day or earlier.
    pub to: Option<String>,
    /// Text in the transaction's id, the record's id or label, or the amount.
    pub search: Option<String>,
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}
