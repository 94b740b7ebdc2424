//! Payment methods and their tags. Account and identity numbers are sealed; the last four digits are in clear.

use std::collections::BTreeMap;

use billing_core::bank::RoutingNumber;
use billing_core::card::{Card, ExpiryMonth};
use billing_core::ids::PaymentMethodId;
use billing_core::method::{BankAccountContact, BankAccountSummary, Ownership, PaymentMethod, PaymentMethodKind};
use chrono::NaiveDate;
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, address, address_values, coded, date, get, parsed};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::query::{self, Row};

impl Coded for Ownership {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Personal, "PERSONAL"), (Self::Business, "BUSINESS")];
}

/// A US bank account to add, its secrets sealed.
pub struct NewBankAccount<'a> {
    /// The id that the sealed columns are bound to.
    pub id: PaymentMethodId,
    /// What stands in clear.
    pub summary: &'a BankAccountSummary,
    /// The sealed account number.
    pub account_number_sealed: Vec<u8>,
    /// A keyed hash of routing and account number, to find the same account again.
    pub account_match: Vec<u8>,
    /// The sealed tax ID, or licence or state ID number.
    pub identity_sealed: Vec<u8>,
    /// The day it is added.
    pub added_on: NaiveDate,
}

impl Reader<'_> {
    /// Every payment method that was not removed, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn payment_methods(&self) -> Result<Vec<PaymentMethod>, StoreError> {
        query::all(self.connection, "SELECT * FROM payment_method WHERE removed = 0 ORDER BY id", [], |row| self.read_method(row))
    }

    /// One payment method, removed or not.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn payment_method(&self, id: PaymentMethodId) -> Result<Option<PaymentMethod>, StoreError> {
        query::first(self.connection, "SELECT * FROM payment_method WHERE id = ?", [id.number()], |row| self.read_method(row))
    }

    /// The payment method whose account has this keyed hash, unless it was removed.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn payment_method_by_account(&self, account_match: &[u8]) -> Result<Option<PaymentMethod>, StoreError> {
        let sql = "SELECT * FROM payment_method WHERE account_match = ? AND removed = 0";
        query::first(self.connection, sql, [account_match], |row| self.read_method(row))
    }

    /// The id that the next payment method gets.
    ///
    /// # Errors
    /// Where the table can't be read.
    pub fn next_payment_method_id(&self) -> Result<PaymentMethodId, StoreError> {
        Ok(PaymentMethodId::new(query::next_id(self.connection, "payment_method")?))
    }

    fn read_method(&self, row: &Row<'_>) -> Result<PaymentMethod, StoreError> {
        let id = PaymentMethodId::new(get(row, "id")?);
        let kind = match get::<String>(row, "kind")?.as_str() {
            "WIRE_TRANSFER" => PaymentMethodKind::WireTransfer,
            "CARD" => PaymentMethodKind::Card(Box::new(read_card(row, id)?)),
            "US_BANK_ACCOUNT" => PaymentMethodKind::UsBankAccount(Box::new(self.read_bank_account(row, id)?)),
            other => return Err(damaged("a payment method's kind", other)),
        };
        Ok(PaymentMethod { id, kind, invalid: get(row, "invalid")?, removed: get(row, "removed")?, added_on: date(row, "added_on")? })
    }

    fn read_bank_account(&self, row: &Row<'_>, id: PaymentMethodId) -> Result<BankAccountSummary, StoreError> {
        let billing_address = address(row)?.ok_or_else(|| damaged("the billing address of", &id.to_string()))?;
        let tags =
            query::all(self.connection, "SELECT key, value FROM payment_method_tag WHERE method = ? ORDER BY key", [id.number()], |row| {
                Ok((get(row, "key")?, get(row, "value")?))
            })?;
        Ok(BankAccountSummary {
            contact: BankAccountContact { name_on_account: get(row, "name_on_account")?, billing_address, phone: get(row, "phone")? },
            ownership: coded(row, "ownership")?,
            routing_number: parsed(row, "routing_number", RoutingNumber::parse)?,
            last_four: get(row, "last_four")?,
            id_state: get(row, "id_state")?,
            tags: tags.into_iter().collect::<BTreeMap<String, String>>(),
        })
    }
}

fn read_card(row: &Row<'_>, id: PaymentMethodId) -> Result<Card, StoreError> {
    Ok(Card {
        brand: get(row, "card_brand")?,
        last_four: get(row, "last_four")?,
        expires: parsed(row, "card_expires", str::parse::<ExpiryMonth>)?,
        name_on_card: get(row, "name_on_account")?,
        billing_address: address(row)?.ok_or_else(|| damaged("the billing address of", &id.to_string()))?,
    })
}

impl Writer<'_> {
    /// Adds the wire transfer that is always there.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_wire_transfer(&self, added_on: NaiveDate) -> Result<PaymentMethodId, StoreError> {
        let sql = "INSERT INTO payment_method (kind, added_on) VALUES ('WIRE_TRANSFER', ?)";
        let id = query::insert(self.connection, sql, [added_on.to_string()])?;
        self.note_added(AuditedRecord::PaymentMethod, id)?;
        Ok(PaymentMethodId::new(id))
    }

    /// Adds a US bank account.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_bank_account(&self, account: &NewBankAccount<'_>) -> Result<(), StoreError> {
        let sql = "INSERT INTO payment_method (id, kind, ownership, name_on_account, routing_number, last_four, account_number_sealed,
                account_match, identity_sealed, id_state, phone, added_on)
            VALUES (?, 'US_BANK_ACCOUNT', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let summary = account.summary;
        query::run(
            self.connection,
            sql,
            params![
                account.id.number(),
                summary.ownership.code(),
                summary.contact.name_on_account,
                summary.routing_number.as_str(),
                summary.last_four,
                account.account_number_sealed,
                account.account_match,
                account.identity_sealed,
                summary.id_state,
                summary.contact.phone,
                account.added_on.to_string(),
            ],
        )?;
        self.write_contact(account.id, &summary.contact)?;
        for (key, value) in &summary.tags {
            let sql = "INSERT INTO payment_method_tag (method, key, value) VALUES (?, ?, ?)";
            query::run(self.connection, sql, params![account.id.number(), key, value])?;
        }
        self.note_added(AuditedRecord::PaymentMethod, account.id.number())
    }

    /// Adds a card, of which nothing is secret.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_card(&self, card: &Card, added_on: NaiveDate) -> Result<PaymentMethodId, StoreError> {
        let sql = "INSERT INTO payment_method (kind, name_on_account, last_four, card_brand, card_expires, address_line1, address_line2,
                address_city, address_state, address_postal_code, address_country, added_on)
            VALUES ('CARD', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let [line1, line2, city, state, postal_code, country] = address_values(Some(&card.billing_address));
        let (expires, added_on) = (card.expires.iso(), added_on.to_string());
        let values =
            params![card.name_on_card, card.last_four, card.brand, expires, line1, line2, city, state, postal_code, country, added_on];
        let id = query::insert(self.connection, sql, values)?;
        self.note_added(AuditedRecord::PaymentMethod, id)?;
        Ok(PaymentMethodId::new(id))
    }

    /// Changes name, address and phone (R4).
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_bank_account_contact(&self, id: PaymentMethodId, contact: &BankAccountContact) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::PaymentMethod, id.number(), || self.write_contact(id, contact))
    }

    fn write_contact(&self, id: PaymentMethodId, contact: &BankAccountContact) -> Result<(), StoreError> {
        let sql = "UPDATE payment_method SET name_on_account = ?, phone = ?, address_line1 = ?, address_line2 = ?, address_city = ?,
                address_state = ?, address_postal_code = ?, address_country = ? WHERE id = ?";
        let [line1, line2, city, state, postal_code, country] = address_values(Some(&contact.billing_address));
        let name = &contact.name_on_account;
        query::run(self.connection, sql, params![name, contact.phone, line1, line2, city, state, postal_code, country, id.number()])?;
        Ok(())
    }

    /// Marks a payment method as removed; old records still name it.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn remove_payment_method(&self, id: PaymentMethodId) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::PaymentMethod, id.number(), || {
            query::run(self.connection, "UPDATE payment_method SET removed = 1 WHERE id = ?", [id.number()]).map(drop)
        })
    }

    /// Marks a payment method as one that its bank no longer lets be debited.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn mark_payment_method_invalid(&self, id: PaymentMethodId) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::PaymentMethod, id.number(), || {
            query::run(self.connection, "UPDATE payment_method SET invalid = 1 WHERE id = ?", [id.number()]).map(drop)
        })
    }
}
