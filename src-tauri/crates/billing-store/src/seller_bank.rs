//! The seller's receiving bank details; the account is sealed. Superseded ones stay (R19).

use billing_core::money::Currency;
use billing_core::seller::Seller;
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, at, coded, get, instant, optional_at};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query::{self, Row};

/// Which kind of account receives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReceivingAccountKind {
    /// A US account number with a routing number.
    Us,
    /// An IBAN with a BIC.
    Iban,
    /// An account number with a BIC.
    Swift,
}

impl Coded for ReceivingAccountKind {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Us, "US"), (Self::Iban, "IBAN"), (Self::Swift, "SWIFT")];
}

/// Receiving bank details to record, the account sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSellerBank {
    /// Who receives.
    pub seller: Seller,
    /// For amounts in this currency.
    pub currency: Currency,
    /// The beneficiary.
    pub beneficiary_name: String,
    /// Its address, lines joined by line breaks.
    pub beneficiary_address: String,
    /// The bank.
    pub bank_name: String,
    /// Its address, lines joined by line breaks.
    pub bank_address: String,
    /// Which kind of account receives.
    pub account_kind: ReceivingAccountKind,
    /// The sealed account number or IBAN.
    pub account_sealed: Vec<u8>,
    /// The routing number of a US bank.
    pub routing_number: Option<String>,
    /// The BIC of any other bank.
    pub bic: Option<String>,
    /// Where remittance advice goes.
    pub remittance_email: Option<String>,
}

/// Receiving bank details on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SellerBankRecord {
    /// The row, which the sealed account is bound to.
    pub id: i64,
    /// The details.
    pub details: NewSellerBank,
    /// When the owner entered or confirmed them.
    pub confirmed_at: DateTime<Utc>,
    /// When others took their place.
    pub superseded_at: Option<DateTime<Utc>>,
}

impl Reader<'_> {
    /// Every receiving bank detail of `seller`, the newest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn seller_banks(&self, seller: Seller) -> Result<Vec<SellerBankRecord>, StoreError> {
        query::all(self.connection, "SELECT * FROM seller_bank WHERE seller = ? ORDER BY id DESC", [seller.code()], read_seller_bank)
    }

    /// The details in use for `seller` and `currency`.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn seller_bank(&self, seller: Seller, currency: Currency) -> Result<Option<SellerBankRecord>, StoreError> {
        let sql = "SELECT * FROM seller_bank WHERE seller = ? AND currency = ? AND superseded_at IS NULL";
        query::first(self.connection, sql, [seller.code(), Coded::code(currency)], read_seller_bank)
    }

    /// The details in this row, in use or not.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn seller_bank_of_row(&self, row: i64) -> Result<Option<SellerBankRecord>, StoreError> {
        query::first(self.connection, "SELECT * FROM seller_bank WHERE id = ?", [row], read_seller_bank)
    }

    /// The number that the next receiving bank details get.
    ///
    /// # Errors
    /// Where the table can't be read.
    pub fn next_seller_bank_id(&self) -> Result<i64, StoreError> {
        query::next_id(self.connection, "seller_bank")
    }
}

fn read_seller_bank(row: &Row<'_>) -> Result<SellerBankRecord, StoreError> {
    Ok(SellerBankRecord {
        id: get(row, "id")?,
        details: NewSellerBank {
            seller: coded(row, "seller")?,
            currency: coded(row, "currency")?,
            beneficiary_name: get(row, "beneficiary_name")?,
            beneficiary_address: get(row, "beneficiary_address")?,
            bank_name: get(row, "bank_name")?,
            bank_address: get(row, "bank_address")?,
            account_kind: coded(row, "account_kind")?,
            account_sealed: get(row, "account_sealed")?,
            routing_number: get(row, "routing_number")?,
            bic: get(row, "bic")?,
            remittance_email: get(row, "remittance_email")?,
        },
        confirmed_at: at(row, "confirmed_at")?,
        superseded_at: optional_at(row, "superseded_at")?,
    })
}

impl Writer<'_> {
    /// Records details under `id` and puts them in the place of those in use.
    ///
    /// # Errors
    /// Where they can't be written.
    pub fn replace_seller_bank(&self, id: i64, details: &NewSellerBank, now: DateTime<Utc>) -> Result<(), StoreError> {
        let (seller, currency, now) = (details.seller.code(), Coded::code(details.currency), instant(now));
        let sql = "SELECT id FROM seller_bank WHERE seller = ? AND currency = ? AND superseded_at IS NULL";
        if let Some(superseded) = query::first(self.connection, sql, [seller, currency], |row| get::<i64>(row, "id"))? {
            self.note_change(AuditedRecord::SellerBank, superseded, || {
                query::run(self.connection, "UPDATE seller_bank SET superseded_at = ? WHERE id = ?", params![now, superseded]).map(drop)
            })?;
        }
        let sql = "INSERT INTO seller_bank (id, seller, currency, beneficiary_name, beneficiary_address, bank_name, bank_address,
                account_kind, account_sealed, routing_number, bic, remittance_email, confirmed_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        query::run(
            self.connection,
            sql,
            params![
                id,
                seller,
                currency,
                details.beneficiary_name,
                details.beneficiary_address,
                details.bank_name,
                details.bank_address,
                details.account_kind.code(),
                details.account_sealed,
                details.routing_number,
                details.bic,
                details.remittance_email,
                now,
            ],
        )?;
        self.note_added(AuditedRecord::SellerBank, id)
    }
}
