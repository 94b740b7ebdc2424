//! The record: every transaction of the ledger.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Currency, Money, Seller, SortDirection};
use super::funding::FundingStatus;
use super::invoice::InvoiceStatus;
use super::sentence::Sentence;
use super::settlement::PaymentStatus;

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

/// Where the record of a transaction stands: in the words of payments, fundings or invoices.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "of", content = "is", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransactionStatus {
    /// A payment.
    Payment(PaymentStatus),
    /// A funding.
    Funding(FundingStatus),
    /// An invoice or credit memo.
    Invoice(InvoiceStatus),
}

/// One balanced transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
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
    /// The funding's reference, the invoice's number or the unapplied cash's id.
    pub record_label: String,
    /// What happened, in a sentence.
    pub description: String,
    /// The parts of `description`, to say it in another language.
    pub description_parts: Sentence,
    /// How much.
    pub amount: Money,
    /// The Advance Pay balance after it; `null` where it does not touch it.
    pub balance_after: Option<Money>,
    /// How pages name the payment method; `null` without one.
    pub method_label: Option<String>,
    /// The parts of `methodLabel`, to say it in another language.
    pub method_label_parts: Option<Sentence>,
    /// The payment that it carries out, `PAY-000001`.
    pub payment_id: Option<String>,
    /// Where the payment stands, else the funding, invoice or credit memo; `null` for unapplied cash.
    pub status: Option<TransactionStatus>,
    /// The postings.
    pub entries: Vec<Entry>,
}

/// What a list of transactions is in order of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TransactionSort {
    /// The day, and of a day the order of posting.
    Date,
    /// The amount.
    Amount,
    /// The order of posting, which is that of the ids.
    Recorded,
}

/// Which transactions a list shows. Absent parts don't restrict it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct TransactionQuery {
    /// One of these.
    pub types: Vec<TransactionType>,
    /// Through one of these payment methods, by their ids.
    pub methods: Vec<String>,
    /// Of one of these sellers.
    pub sellers: Vec<Seller>,
    /// In one of these currencies.
    pub currencies: Vec<Currency>,
    /// Of this amount or more: a decimal, in whatever currency.
    pub min_amount: Option<String>,
    /// Of this amount or less.
    pub max_amount: Option<String>,
    /// On this day or later.
    pub from: Option<String>,
    /// On this day or earlier.
    pub to: Option<String>,
    /// Text in the transaction's id, the record's id or label, or the amount.
    pub search: Option<String>,
    /// What it is in order of: the day if absent.
    pub sort: Option<TransactionSort>,
    /// Which end of it comes first: the latest or largest if absent.
    pub direction: Option<SortDirection>,
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}
