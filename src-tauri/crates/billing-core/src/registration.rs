//! Registering for Advance Pay: who may (R1, R2), and to which terms.

use chrono::{DateTime, Utc};

use crate::ids::PaymentMethodId;
use crate::money::Currency;
use crate::seller::Seller;

/// The version of the terms that a registration accepts now.
pub const TERMS_VERSION: &str = "2026-01";

/// The terms, a paragraph each.
pub const TERMS: [&str; 5] = [
    "You pay the seller of record in advance. What you add becomes the Advance Pay balance of that seller in that currency, and is used for its eligible charges only.",
    "Invoices for eligible charges are paid from the balance automatically on the day they fall due. If the balance is too small, it pays what it can and your default payment method is charged the rest.",
    "Funds in the balance can't be withdrawn, refunded, transferred to another account or seller, or converted to another currency.",
    "While funds are unused, you can't change the seller of record, the preferred currency or the default payment method.",
    "Charges that are not eligible, such as Marketplace invoices, are paid by the payment method that is your default when you register.",
];

/// A registration on record (R1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// The version of the terms that was accepted.
    pub terms_version: String,
    /// When.
    pub accepted_at: DateTime<Utc>,
    /// The default payment method of that moment: it pays what is not eligible (R5).
    pub default_method: PaymentMethodId,
}

/// What a condition of registering is about (R2).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Requirement {
    /// A payer account, not a member's.
    PayerAccount,
    /// A currency that the seller is paid in.
    Currency,
}

/// One condition of registering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// What it is about.
    pub requirement: Requirement,
    /// What is asked.
    pub text: String,
    /// What would change it, where it does not hold; `None` where it does.
    pub remedy: Option<String>,
}

/// The conditions under which an account may register (R2), each with whether it holds.
#[must_use]
pub fn conditions(payer_account: bool, seller: Seller, currency: Currency) -> Vec<Condition> {
    let currencies = seller.currencies_in_words();
    vec![
        Condition {
            requirement: Requirement::PayerAccount,
            text: "The account is a payer (management) account.".to_owned(),
            remedy: (!payer_account)
                .then(|| "This is a member account, whose payer account pays its bills. Register with the payer account.".to_owned()),
        },
        Condition {
            requirement: Requirement::Currency,
            text: format!("The preferred currency is one that {} is paid in: {}.", seller.name(), currencies),
            remedy: (!seller.accepts(currency)).then(|| format!("Choose {} as the preferred currency in Settings.", currencies)),
        },
    ]
}

#[cfg(test)]
mod tests;
