//! What happened while the owner was away.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::Money;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NoticeKind {
    /// Invoices became past due and are not paid.
    PastDue,
    /// A charge to a payment method was refused.
    ChargeRefused,
    /// A charge should have been answered by now.
    ChargeOverdue,
    /// A bank took a funding back.
    FundingReturned,
    /// A debit for a funding was refused.
    FundingFailed,
    /// A funding should have arrived by now.
    FundingOverdue,
    /// A funding arrived.
    FundingArrived,
    /// Invoices were paid automatically.
    AutomaticPayments,
}

/// One thing that happened, or that waits for the owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// The same for the same thing at each look, so that a reader remembers which were seen.
    pub key: String,
    /// What it is about.
    pub kind: NoticeKind,
    /// The day on which it happened.
    pub date: String,
    /// Of how many invoices or payments.
    pub count: u32,
    /// How much.
    pub amount: Money,
    /// Whether something is still to be done about it.
    pub open: bool,
    /// The funding, payment or invoice, where it is about one.
    pub record_id: Option<String>,
    /// How pages name that record: an invoice by the seller's number, anything else by its id.
    pub record_label: Option<String>,
}
