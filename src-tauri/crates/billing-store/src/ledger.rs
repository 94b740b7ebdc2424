//! The one row of the ledger itself: whose it is, and its day.

use billing_core::address::PostalAddress;
use billing_core::ids::{AccountId, PaymentMethodId};
use billing_core::money::Currency;
use billing_core::seller::Seller;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, address, address_values, at, coded, get, instant, optional_date, parsed};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

/// The number of the table's one row.
const LEDGER_ROW: i64 = 1;

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
                created_at)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
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
                instant(ledger.created_at),
            ],
        )?;
        self.write_account(&ledger.account_name, ledger.billing_address.as_ref())?;
        self.note_added(AuditedRecord::Account, LEDGER_ROW)
    }

    fn write_account(&self, name: &str, billing_address: Option<&PostalAddress>) -> Result<(), StoreError> {
        let sql = "UPDATE ledger SET account_name = ?, address_line1 = ?, address_line2 = ?, address_city = ?, address_state = ?,
                address_postal_code = ?, address_country = ?";
        let [line1, line2, city, state, postal_code, country] = address_values(billing_address);
        query::run(self.connection, sql, params![name, line1, line2, city, state, postal_code, country])?;
        Ok(())
    }

    fn change_ledger(&self, sql: &str, params: impl rusqlite::Params) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::Account, LEDGER_ROW, || query::run(self.connection, sql, params).map(drop))
    }

    /// Changes the account's name and billing address.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_account(&self, name: &str, billing_address: Option<&PostalAddress>) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::Account, LEDGER_ROW, || self.write_account(name, billing_address))
    }

    /// Changes the seller of record and the preferred currency.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_seller(&self, seller: Seller, currency: Currency) -> Result<(), StoreError> {
        self.change_ledger("UPDATE ledger SET seller = ?, currency = ?", params![seller.code(), Coded::code(currency)])
    }

    /// Changes the default payment method.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_default_method(&self, method: PaymentMethodId) -> Result<(), StoreError> {
        self.change_ledger("UPDATE ledger SET default_method = ?", [method.number()])
    }

    /// Moves the day of a sandbox.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_simulated_date(&self, day: NaiveDate) -> Result<(), StoreError> {
        self.change_ledger("UPDATE ledger SET simulated_date = ?", [day.to_string()])
    }
}
