//! Ledger accounts and their kept balances.

use billing_core::ledger::Account;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use rusqlite::params;

use crate::columns::Coded;
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

impl Reader<'_> {
    /// The kept balance of an account; zero before its first entry. Debits count up.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn balance(&self, account: Account, seller: Seller, currency: Currency) -> Result<Money, StoreError> {
        let sql = "SELECT balance FROM account WHERE name = ? AND seller = ? AND currency = ?";
        let values = params![account.to_string(), seller.code(), Coded::code(currency)];
        let minor: Option<i64> = query::first(self.connection, sql, values, |row| Ok(row.get(0)?))?;
        Ok(Money::from_minor(minor.unwrap_or_default(), currency))
    }
}

impl Writer<'_> {
    /// Adds `amount` to an account's kept balance, making the account on its first entry.
    pub(crate) fn add_to_account(&self, account: Account, seller: Seller, amount: Money) -> Result<(i64, i64), StoreError> {
        let sql = "INSERT INTO account (name, seller, currency, balance) VALUES (?, ?, ?, ?)
            ON CONFLICT (name, seller, currency) DO UPDATE SET balance = balance + excluded.balance RETURNING id, balance";
        let values = params![account.to_string(), seller.code(), Coded::code(amount.currency()), amount.minor()];
        let row = query::first(self.connection, sql, values, |row| Ok((row.get(0)?, row.get(1)?)))?;
        row.ok_or_else(|| StoreError::Damaged(format!("the account {account} can't be kept")))
    }
}
