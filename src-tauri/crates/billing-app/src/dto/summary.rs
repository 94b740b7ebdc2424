//! The account summary.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Currency, Money, Seller, SortDirection};

/// Unused prepaid funds of one seller in one currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SellerBalance {
    /// The seller.
    pub seller: Seller,
    /// The currency.
    pub currency: Currency,
    /// The decimal; negative for a deficit (R13).
    pub value: String,
}

/// Funds that are not applied to an invoice yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnappliedFunds {
    /// Advance Pay, per seller and currency.
    pub advance_pay: Vec<SellerBalance>,
    /// Credit memos, per currency.
    pub credit_memos: Vec<Money>,
    /// Received, but not matched to anything, per currency.
    pub unapplied_cash: Vec<Money>,
}

/// The command line's `status`, and the figures of the Payments page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountSummary {
    /// The ledger's day.
    pub today: String,
    /// All that is outstanding, per currency.
    pub outstanding: Vec<Money>,
    /// The part of it that is past due (R8), per currency.
    pub past_due: Vec<Money>,
    /// What could pay it.
    pub unapplied_funds: UnappliedFunds,
    /// The sum of the unapplied funds, per currency.
    pub total_unapplied: Vec<Money>,
    /// The next day on which invoices fall due, for each seller and currency that has any.
    pub next_automatic_payments: Vec<NextAutomaticPayment>,
    /// Rows behind each tab of the Payments page.
    pub counts: PaymentsCounts,
}

/// The next day with automatic payments, of one seller and currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NextAutomaticPayment {
    /// The seller.
    pub seller: Seller,
    /// The day.
    pub due_on: String,
    /// What falls due.
    pub amount: Money,
    /// In how many invoices.
    pub invoices: u32,
    /// Who will pay.
    pub paid_by: WillBePaidBy,
    /// What nobody will pay.
    pub uncovered: Money,
}

/// Who will pay an invoice when it falls due, as things stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum WillBePaidBy {
    /// Advance Pay and credit memos, in full.
    AdvancePay,
    /// The default payment method, in full.
    DefaultMethod,
    /// Advance Pay what it can, the default payment method the rest.
    Both,
    /// Some or all of it stays outstanding.
    Nobody,
    /// It is not open.
    NotOpen,
}

/// Rows behind each tab of the Payments page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentsCounts {
    /// Invoices with something outstanding or processing.
    pub payments_due: u32,
    /// Invoices and credit memos, whatever became of them.
    pub invoices: u32,
    /// Unapplied funds.
    pub unapplied_funds: u32,
    /// Transactions.
    pub transactions: u32,
    /// Fundings.
    pub fundings: u32,
}

/// One source of unapplied funds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnappliedFund {
    /// What it is.
    pub kind: UnappliedFundKind,
    /// The id of the funding, credit memo or unapplied cash behind it.
    pub id: String,
    /// The funding's reference, the credit memo's number, or what is known of the cash.
    pub reference: String,
    /// Whose it is.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// When it arrived or was issued.
    pub date: String,
    /// All of it.
    pub amount: Money,
    /// What is left of it (of Advance Pay: the oldest funds are used first).
    pub remaining: Money,
    /// How much of it is used.
    pub status: UnappliedFundStatus,
}

/// What a list of unapplied funds is in order of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UnappliedFundSort {
    /// When it arrived or was issued.
    Date,
    /// All of it.
    Amount,
    /// What is left of it.
    Remaining,
}

/// Which unapplied funds a list shows: of each seller and currency in the order in which they are used, unless asked otherwise.
/// Absent parts don't restrict it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct UnappliedFundQuery {
    /// One of these.
    pub kinds: Vec<UnappliedFundKind>,
    /// One of these.
    pub statuses: Vec<UnappliedFundStatus>,
    /// Of one of these sellers.
    pub sellers: Vec<Seller>,
    /// In one of these currencies.
    pub currencies: Vec<Currency>,
    /// Of this amount or more: a decimal, in whatever currency.
    pub min_amount: Option<String>,
    /// Of this amount or less.
    pub max_amount: Option<String>,
    /// Of this day or later.
    pub from: Option<String>,
    /// Of this day or earlier.
    pub to: Option<String>,
    /// Text in the id or the reference.
    pub search: Option<String>,
    /// What it is in order of.
    pub sort: Option<UnappliedFundSort>,
    /// Which end of it comes first: the latest or largest if absent.
    pub direction: Option<SortDirection>,
}

/// A kind of unapplied funds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UnappliedFundKind {
    /// What is left of a funding.
    AdvancePay,
    /// What is left of a credit memo.
    CreditMemo,
    /// Received, but not matched to anything.
    UnappliedCash,
}

/// How much of unapplied funds is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UnappliedFundStatus {
    /// Nothing.
    Unapplied,
    /// Some.
    PartiallyApplied,
}
