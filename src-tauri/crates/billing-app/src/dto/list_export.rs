//! A list of any kind: what adding it up or saving it as a spreadsheet takes and gives.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::audit::AuditQuery;
use super::common::Money;
use super::document::DocumentQuery;
use super::funding::FundingQuery;
use super::invoice::InvoiceQuery;
use super::statement::StatementLineQuery;
use super::summary::UnappliedFundQuery;
use super::transaction::TransactionQuery;

/// A list, restricted as on its page. The page's `limit` and `after` don't count: all that matches is meant.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "list", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ListQuery {
    /// Invoices and credit memos.
    Invoices(InvoiceQuery),
    /// The funding history.
    Fundings(FundingQuery),
    /// Transactions.
    Transactions(TransactionQuery),
    /// Unapplied funds.
    UnappliedFunds(UnappliedFundQuery),
    /// Issued documents.
    Documents(DocumentQuery),
    /// The audit log.
    AuditLog(AuditQuery),
    /// The lines of bank statements; they are counted, and not added up, as money came in and went out.
    StatementLines(StatementLineQuery),
}

/// How many rows match a list, and what they add up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ListTotals {
    /// How many rows match; where there are more, the ten thousand that were counted.
    pub rows: u32,
    /// Whether more rows match than were counted. Then nothing is added up.
    pub more: bool,
    /// What the amounts come to, one for each currency that matches.
    pub amounts: Vec<Money>,
    /// In the same currencies, what is outstanding of invoices, has arrived of fundings, or is left of unapplied funds; empty for others.
    pub parts: Vec<Money>,
}

/// A list that was saved as a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SavedList {
    /// Where it is.
    pub path: String,
    /// Rows in it, without the header.
    pub rows: u32,
}
