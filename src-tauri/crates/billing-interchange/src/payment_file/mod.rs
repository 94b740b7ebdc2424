//! Payment files: the order with which an owner's own bank sends what a funding awaits.
//!
//! Two formats: the ISO 20022 customer credit transfer initiation that banks around the world read, and the file of the US
//! automated clearing house. Both carry the funding's creditor reference (ISO 11649) where the receiver looks for it.

mod nacha;
mod pain001;
#[cfg(test)]
mod tests;

use billing_core::address::PostalAddress;
use billing_core::bank::{AccountNumber, RoutingNumber};
use billing_core::money::Money;
use billing_core::reference::CreditorReference;
use billing_core::seller::SellerBankDetails;
use chrono::{DateTime, NaiveDate, Utc};

pub use nacha::{NachaError, OriginatorId, nacha};
pub use pain001::pain001;

/// The US bank account that an order is paid from.
pub struct PayingAccount<'a> {
    /// The name on it.
    pub name: &'a str,
    /// The address of whoever owns it.
    pub address: &'a PostalAddress,
    /// The bank.
    pub routing_number: &'a RoutingNumber,
    /// The account.
    pub account_number: &'a AccountNumber,
}

/// An order to send money.
pub struct PaymentOrder<'a> {
    /// What tells this order from every other of the same owner, at most 35 characters: a bank that is given it twice can notice.
    pub id: &'a str,
    /// What the owner calls what is paid: the ID of the funding.
    pub label: &'a str,
    /// When the order was made.
    pub made_at: DateTime<Utc>,
    /// The day on which the bank should carry it out.
    pub carried_out_on: NaiveDate,
    /// Who pays, and from where.
    pub from: PayingAccount<'a>,
    /// Who receives, and where.
    pub to: &'a SellerBankDetails,
    /// How much, above zero.
    pub amount: Money,
    /// What the receiver tells the payment by.
    pub reference: &'a CreditorReference,
}
