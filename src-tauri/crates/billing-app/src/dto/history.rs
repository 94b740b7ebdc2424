//! The account as of any past day, and month by month.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Currency, Money, Seller};
use super::summary::UnappliedFunds;

/// The account as of the end of a day: what was outstanding then, and what could have paid it. What was recorded later for that
/// day or an earlier one counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BalancesOn {
    /// The day.
    pub date: String,
    /// All that was outstanding, per currency.
    pub outstanding: Vec<Money>,
    /// The part of it that was past due on that day (R8), per currency.
    pub past_due: Vec<Money>,
    /// What could have paid it.
    pub unapplied_funds: UnappliedFunds,
    /// The sum of the unapplied funds, per currency.
    pub total_unapplied: Vec<Money>,
}

/// Which months a roll-forward shows.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct RollForwardQuery {
    /// The first month, `YYYY-MM`; the first one with a movement if absent.
    pub from: Option<String>,
    /// The last month, `YYYY-MM`; the ledger's month if absent.
    pub to: Option<String>,
}

/// How Advance Pay balances went from month to month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RollForward {
    /// A row for each month, seller and currency; months without a movement are there, too.
    pub months: Vec<RollForwardMonth>,
}

/// One month of one Advance Pay balance: opening + funded − applied − returned = closing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RollForwardMonth {
    /// `YYYY-MM`
    pub month: String,
    /// The seller.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// The currency.
    pub currency: Currency,
    /// The balance before the month's first day.
    pub opening: Money,
    /// What arrived.
    pub funded: Money,
    /// What paid invoices.
    pub applied: Money,
    /// What banks took back.
    pub returned: Money,
    /// The balance at the end of the month's last day.
    pub closing: Money,
}
