//! The one row of the ledger itself: whose it is, its day, where its key is.

use billing_core::address::PostalAddress;
use billing_core::ids::{AccountId, PaymentMethodId};
use billing_core::money::Currency;
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::columns::{Coded, address, address_values, at, coded, get, instant, optional_date, parsed};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

/// Where the ledger's key is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyLocation {
    /// The operating system's keyring.
    Keyring,
    /// A key file.
    File,
}

impl Coded for KeyLocation {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Keyring, "KEYRING"), (Self::File, "FILE")];
}

/// What is known of the ledger as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerRecord {
    /// The payer account.
    pub account_id: AccountId,
    /// Its name.
    pub account_name: String,
    /// Whether it is a payer (management) account.
    pub payer_account: bool,
    /// The seller of record.
    pub seller: Seller,
    /// The preferred currency.
    pub currency: Currency,
    /// Where invoices are addressed to.
    pub billing_address: Option<PostalAddress>,
    /// The default payment method.
    pub default_method: PaymentMethodId,
    /// Whether it holds sample data.
    pub sample: bool,
    /// The day of a sandbox; `None` for a real ledger.
    pub simulated_date: Option<NaiveDate>,
    /// Where the key is kept.
    pub key_location: KeyLocation,
    /// Names the key in the keyring; no secret.
    pub key_id: String,
    /// Proves that a key is the one that sealed the columns.
    pub key_check: Vec<u8>,
    /// When the ledger was made.
    pub created_at: DateTime<Utc>,
}

impl Reader<'_> {
    /// The ledger's row.
    ///
    /// # Errors
    /// Where it is missing or unreadable.
    pub fn ledger(&self) -> Result<LedgerRecord, StoreError> {
        let row = query::first(self.connection, "SELECT * FROM ledger", [], |row| {
            Ok(LedgerRecord {
                account_id: parsed(row, "account_id", AccountId::parse)?,
                account_name: get(row, "account_name")?,
                payer_account: get(row, "payer_account")?,
                seller: coded(row, "seller")?,
                currency: coded(row, "currency")?,
                billing_address: address(row)?,
                default_method: PaymentMethodId::new(get(row, "default_method")?),
                sample: get(row, "sample")?,
                simulated_date: optional_date(row, "simulated_date")?,
                key_location: coded(row, "key_location")?,
                key_id: get(row, "key_id")?,
                key_check: get(row, "key_check")?,
                created_at: at(row, "created_at")?,
            })
        })?;
        row.ok_or_else(|| StoreError::Damaged("the ledger's own row is missing".to_owned()))
    }
}

impl Writer<'_> {
    /// Writes the row of a new ledger.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_ledger(&self, ledger: &LedgerRecord) -> Result<(), StoreError> {
        let sql =
            "INSERT INTO ledger (id, account_id, account_name, payer_account, seller, currency, default_method, sample, simulated_date,
                key_location, key_id, key_check, created_at)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        query::run(
            self.connection,
            sql,
            params![
                ledger.account_id.as_str(),
                ledger.account_name,
                ledger.payer_account,
                ledger.seller.code(),
                ledger.currency.code(),
                ledger.default_method.number(),
                ledger.sample,
                ledger.simulated_date.map(|day| day.to_string()),
                ledger.key_location.code(),
                ledger.key_id,
                ledger.key_check,
                instant(ledger.created_at),
            ],
        )?;
        self.set_account(&ledger.account_name, ledger.billing_address.as_ref())
    }

    /// Changes the account's name and billing address.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_account(&self, name: &str, billing_address: Option<&PostalAddress>) -> Result<(), StoreError> {
        let sql = "UPDATE ledger SET account_name = ?, address_line1 = ?, address_line2 = ?, address_city = ?, address_state = ?,
                address_postal_code = ?, address_country = ?";
        let [line1, line2, city, state, postal_code, country] = address_values(billing_address);
        query::run(self.connection, sql, params![name, line1, line2, city, state, postal_code, country])?;
        Ok(())
    }

    /// Changes the seller of record and the preferred currency.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_seller(&self, seller: Seller, currency: Currency) -> Result<(), StoreError> {
        query::run(self.connection, "UPDATE ledger SET seller = ?, currency = ?", params![seller.code(), Coded::code(currency)])?;
        Ok(())
    }

    /// Changes the default payment method.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_default_method(&self, method: PaymentMethodId) -> Result<(), StoreError> {
        query::run(self.connection, "UPDATE ledger SET default_method = ?", [method.number()])?;
        Ok(())
    }

    /// Moves the day of a sandbox.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_simulated_date(&self, day: NaiveDate) -> Result<(), StoreError> {
        query::run(self.connection, "UPDATE ledger SET simulated_date = ?", [day.to_string()])?;
        Ok(())
    }
}
