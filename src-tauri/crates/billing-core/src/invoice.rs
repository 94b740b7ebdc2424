//! Invoices and credit memos: the financial records that the seller issues.

use chrono::NaiveDate;

use crate::ids::{InvoiceId, InvoiceNumber};
use crate::money::{Money, MoneyError};
use crate::seller::Seller;

/// Whether a record asks for money or gives some back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InvoiceType {
    /// Asks for its amount.
    Invoice,
    /// Pays its amount towards invoices of the same seller and currency.
    CreditMemo,
}

/// What an invoice charges for. It decides whether Advance Pay may pay it (R5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChargeType {
    /// Metered use.
    Usage,
    /// A subscription, such as a support plan or reserved capacity.
    Subscription,
    /// Bought on the seller's marketplace: not eligible for Advance Pay.
    Marketplace,
}

impl ChargeType {
    /// Whether Advance Pay may pay such charges (R5).
    #[must_use]
    pub const fn is_eligible(self) -> bool {
        !matches!(self, Self::Marketplace)
    }
}

/// A record as the seller issued it, before the ledger knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvoiceDraft {
    /// The seller's number.
    pub number: InvoiceNumber,
    /// Invoice or credit memo.
    pub invoice_type: InvoiceType,
    /// Who issued it.
    pub seller: Seller,
    /// The day of issue.
    pub issued_on: NaiveDate,
    /// The day it falls due; never before `issued_on`. For a credit memo, its day of issue.
    pub due_on: NaiveDate,
    /// The amount, above zero for both types.
    pub amount: Money,
    /// What it charges for.
    pub charge_type: ChargeType,
    /// The purchase order it names.
    pub purchase_order: Option<String>,
    /// The period it bills, as the seller writes it (`2026-02`).
    pub billing_period: Option<String>,
}

/// How much of an amount is where. Outstanding + processing + settled + canceled = amount, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InvoiceParts {
    /// Still to be paid (of a credit memo: to be applied).
    pub outstanding: Money,
    /// Charged to a payment method that has not answered yet.
    pub processing: Money,
    /// Paid (of a credit memo: applied).
    pub settled: Money,
    /// Owed no more, without a payment: its import was undone.
    pub canceled: Money,
}

impl InvoiceParts {
    /// The sum of the four.
    ///
    /// # Errors
    /// Where it does not fit.
    pub fn total(&self) -> Result<Money, MoneyError> {
        self.outstanding.checked_add(self.processing)?.checked_add(self.settled)?.checked_add(self.canceled)
    }
}

/// A record in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invoice {
    /// Its id in the ledger.
    pub id: InvoiceId,
    /// What the seller issued.
    pub record: InvoiceDraft,
    /// Where its amount is.
    pub parts: InvoiceParts,
    /// The day it entered the ledger.
    pub recorded_on: NaiveDate,
    /// The day on which its last part was paid.
    pub paid_on: Option<NaiveDate>,
}

/// What a reader wants to know of a record first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

impl Invoice {
    /// The status on `today` (UTC). An invoice is past due from the day after its due date (R8).
    #[must_use]
    pub fn status(&self, today: NaiveDate) -> InvoiceStatus {
        let parts = &self.parts;
        let all_canceled = parts.canceled == self.record.amount;
        match self.record.invoice_type {
            _ if all_canceled => InvoiceStatus::Canceled,
            InvoiceType::CreditMemo if parts.outstanding.is_zero() => InvoiceStatus::Applied,
            InvoiceType::CreditMemo if parts.settled.is_zero() => InvoiceStatus::Unapplied,
            InvoiceType::CreditMemo => InvoiceStatus::PartiallyApplied,
            InvoiceType::Invoice if parts.outstanding.is_positive() && self.record.due_on < today => InvoiceStatus::PastDue,
            InvoiceType::Invoice if parts.outstanding.is_positive() => InvoiceStatus::Due,
            InvoiceType::Invoice if parts.processing.is_positive() => InvoiceStatus::Processing,
            InvoiceType::Invoice => InvoiceStatus::Paid,
        }
    }
}

#[cfg(test)]
mod tests;
