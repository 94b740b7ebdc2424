//! What saving a list as a spreadsheet takes and gives.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::funding::FundingQuery;
use super::invoice::InvoiceQuery;
use super::transaction::TransactionQuery;

/// A list, restricted as on its page. The page's `limit` and `after` don't count: all that matches is meant.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(tag = "list", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ListQuery {
    /// Invoices and credit memos, in the order in which they fall due.
    Invoices(InvoiceQuery),
    /// The funding history, the newest first.
    Fundings(FundingQuery),
    /// Transactions, the newest first.
    Transactions(TransactionQuery),
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
