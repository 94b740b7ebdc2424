//! Unapplied cash: money that arrived and matched nothing.

use chrono::NaiveDate;

use crate::ids::UnappliedCashId;
use crate::money::Money;
use crate::seller::Seller;

/// Money that arrived at the seller's bank and matched nothing: to be tied to a funding, or to pay an invoice by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnappliedCash {
    /// Its id.
    pub id: UnappliedCashId,
    /// Who received it.
    pub seller: Seller,
    /// What arrived.
    pub amount: Money,
    /// What is left of it.
    pub remaining: Money,
    /// The day on which the seller's bank received it.
    pub received_on: NaiveDate,
    /// What is known of it: who sent it, what the bank's line says.
    pub description: Option<String>,
}
