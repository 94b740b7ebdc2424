//! Invoices and credit memos.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Currency, Money, Seller, SortDirection};
use super::sentence::Sentence;
use super::settlement::{PaymentSource, PaymentStatus};
use super::summary::WillBePaidBy;
use super::transaction::Transaction;

/// Whether a record asks for money or gives some back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvoiceType {
    /// Asks for its amount.
    Invoice,
    /// Pays its amount towards invoices.
    CreditMemo,
}

/// What an invoice charges for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ChargeType {
    /// Metered use.
    Usage,
    /// A subscription.
    Subscription,
    /// The seller's marketplace: not eligible for Advance Pay (R5).
    Marketplace,
}

/// What a reader wants to know of a record first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvoiceStatus {
    /// Outstanding, not past due.
    Due,
    /// Outstanding after its due date (R8).
    PastDue,
    /// All that is open is being charged to a payment method.
    Processing,
    /// Nothing is open.
    Paid,
    /// Owed no more, without a payment: its import was undone.
    Canceled,
    /// A credit memo of which nothing is applied.
    Unapplied,
    /// A credit memo of which some is applied.
    PartiallyApplied,
    /// A credit memo that is used up.
    Applied,
}

/// An invoice or credit memo. Outstanding + processing + settled + canceled = amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Invoice {
    /// Its id in the ledger, `INV-000001`.
    pub id: String,
    /// The seller's number.
    pub invoice_number: String,
    /// Invoice or credit memo.
    #[serde(rename = "type")]
    pub invoice_type: InvoiceType,
    /// Who issued it.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// The day of issue.
    pub issued_on: String,
    /// The day it falls due.
    pub due_on: String,
    /// What a reader wants to know first.
    pub status: InvoiceStatus,
    /// The amount.
    pub amount: Money,
    /// Still to be paid or applied.
    pub outstanding: Money,
    /// Charged to a payment method that has not answered yet.
    pub processing: Money,
    /// Paid or applied.
    pub settled: Money,
    /// Owed no more, without a payment: its import was undone.
    pub canceled: Money,
    /// What it charges for.
    pub charge_type: ChargeType,
    /// The purchase order it names.
    pub purchase_order: Option<String>,
    /// The period it bills.
    pub billing_period: Option<String>,
    /// Who will pay it when it falls due, as things stand.
    pub will_be_paid_by: WillBePaidBy,
    /// The day it entered the ledger.
    pub recorded_on: String,
    /// The day on which its last part was paid.
    pub paid_on: Option<String>,
}

/// One payment of an invoice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvoicePayment {
    /// Its id.
    pub id: String,
    /// The invoice that it paid.
    pub invoice_id: String,
    /// The seller's number of it.
    pub invoice_number: String,
    /// The day.
    pub date: String,
    /// Where it came from.
    pub source: PaymentSource,
    /// The credit memo, payment method or unapplied cash that it came out of; `null` for Advance Pay.
    pub source_id: Option<String>,
    /// How pages name the source.
    pub source_label: String,
    /// The parts of `sourceLabel`, to say it in another language.
    pub source_label_parts: Sentence,
    /// How much.
    pub amount: Money,
    /// Whether it is final.
    pub status: PaymentStatus,
    /// When a processing one is expected to be.
    pub expected_by: Option<String>,
    /// What the invoice still asked for after it.
    pub outstanding_after: Money,
    /// Whether the program made it by itself when the invoice fell due; else the owner did, by hand.
    pub automatic: bool,
    /// Who recorded the bank's answer to a charge, or applied funds by hand (R21).
    pub recorded_by: Option<String>,
    /// What they said.
    pub evidence: Option<String>,
    /// Why (R20).
    pub explanation: String,
    /// The parts of `explanation`, to say it in another language.
    pub explanation_parts: Vec<Sentence>,
}

/// An invoice or credit memo with all that belongs to it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvoiceDetail {
    /// The record.
    #[serde(flatten)]
    pub invoice: Invoice,
    /// Why it was paid as it was, or why it was not (R20).
    pub explanation: String,
    /// The parts of `explanation`, to say it in another language.
    pub explanation_parts: Vec<Sentence>,
    /// What it is charged to for all that Advance Pay does not pay; `null` where nothing of it is outstanding.
    pub charged_to: Option<ChargedTo>,
    /// Its payments (of a credit memo: the invoices it paid), the oldest first.
    pub payments: Vec<InvoicePayment>,
    /// Its postings, the oldest first.
    pub transactions: Vec<Transaction>,
    /// The seller's own files of it, in the order in which they were attached.
    pub attachments: Vec<Attachment>,
}

/// The seller's own PDF of an invoice or credit memo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Attachment {
    /// `ATT-000001`.
    pub id: String,
    /// The invoice or credit memo.
    pub invoice_id: String,
    /// The name of the file.
    pub file_name: String,
    /// How many bytes it has.
    pub size_bytes: u32,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// When it was attached, RFC 3339 in UTC.
    pub attached_at: String,
}

/// An attached file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedAttachment {
    /// Where.
    pub path: String,
    /// Which.
    pub attachment: Attachment,
}

/// What a list of invoices is in order of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvoiceSort {
    /// The due date, then the day of issue and the number (R9).
    DueDate,
    /// The amount.
    Amount,
    /// The seller's number.
    Number,
}

/// What an open invoice is charged to for all that Advance Pay can't or may not pay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChargedTo {
    /// The payment method.
    pub method_id: String,
    /// How pages name it.
    pub label: String,
    /// The parts of `label`, to say it in another language.
    pub label_parts: Sentence,
    /// Why it can't be charged for this invoice, in words; `null` when it can.
    pub unusable: Option<String>,
    /// The parts of `unusable`, to say it in another language.
    pub unusable_parts: Vec<Sentence>,
    /// Whether it is the default of the day of registration, which pays Marketplace invoices (R5).
    pub fixed_at_registration: bool,
    /// Why no other payment method can take its place now (R5, R7); `null` when one can.
    pub change_refusal: Option<String>,
    /// The parts of `changeRefusal`, to say it in another language.
    pub change_refusal_parts: Vec<Sentence>,
}

/// One payment with all that belongs to it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentDetail {
    /// The payment.
    #[serde(flatten)]
    pub payment: InvoicePayment,
    /// The invoice that it paid, as it stands now.
    pub invoice: Invoice,
    /// What the invoice asked for before it.
    pub outstanding_before: Money,
    /// What the Advance Pay balance, credit memo or unapplied cash held after it; `null` for a payment method.
    pub source_left: Option<Money>,
    /// The day on which a charge was answered.
    pub answered_on: Option<String>,
    /// The ACH return code of a refused charge.
    pub return_code: Option<String>,
    /// What the code means.
    pub return_meaning: Option<String>,
    /// Its postings, the oldest first.
    pub transactions: Vec<Transaction>,
}

/// Which records a list shows. Absent parts don't restrict it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct InvoiceQuery {
    /// Only invoices, or only credit memos.
    #[serde(rename = "type")]
    pub invoice_type: Option<InvoiceType>,
    /// One of these.
    pub statuses: Vec<InvoiceStatus>,
    /// Only records with something outstanding or processing.
    pub open_only: bool,
    /// Of one of these sellers.
    pub sellers: Vec<Seller>,
    /// In one of these currencies.
    pub currencies: Vec<Currency>,
    /// Of this amount or more: a decimal, in whatever currency.
    pub min_amount: Option<String>,
    /// Of this amount or less.
    pub max_amount: Option<String>,
    /// Due on this day or later.
    pub due_from: Option<String>,
    /// Due on this day or earlier.
    pub due_to: Option<String>,
    /// Text in the purchase order.
    pub purchase_order: Option<String>,
    /// Text in the number, purchase order or billing period.
    pub search: Option<String>,
    /// What it is in order of: the due date (R9) if absent.
    pub sort: Option<InvoiceSort>,
    /// Which end of it comes first: of amounts the largest if absent, else the earliest.
    pub direction: Option<SortDirection>,
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}

/// Adds one record by hand.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AddInvoice {
    /// The seller's number.
    pub invoice_number: String,
    /// `INVOICE` if absent.
    #[serde(rename = "type")]
    pub invoice_type: Option<InvoiceType>,
    /// The ledger's seller if absent.
    pub seller: Option<Seller>,
    /// The day of issue.
    pub issued_on: String,
    /// The day it falls due; a credit memo needs none.
    pub due_on: Option<String>,
    /// The currency; the preferred one if absent.
    pub currency: Option<String>,
    /// A decimal above zero.
    pub amount: String,
    /// `USAGE` if absent.
    pub charge_type: Option<ChargeType>,
    /// The purchase order it names.
    pub purchase_order: Option<String>,
    /// The period it bills.
    pub billing_period: Option<String>,
}

/// Why an invoice was paid as it was, or why it was not (R20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvoiceExplanation {
    /// The record's id.
    pub invoice_id: String,
    /// The seller's number.
    pub invoice_number: String,
    /// What a reader wants to know first.
    pub status: InvoiceStatus,
    /// In words.
    pub explanation: String,
    /// The parts of `explanation`, to say it in another language.
    pub explanation_parts: Vec<Sentence>,
    /// Its payments, each with its own explanation.
    pub payments: Vec<InvoicePayment>,
}

/// Records what the bank answered to a charge (R21).
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChargeOutcome {
    /// The payment, `PAY-000001`.
    pub payment_id: String,
    /// The day of the answer; the ledger's day if absent.
    pub date: Option<String>,
    /// The ACH return code of a refusal.
    pub return_code: Option<String>,
    /// The owner's words.
    pub evidence: Option<String>,
}
