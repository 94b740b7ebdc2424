//! The registration for Advance Pay (R1).

use billing_core::ids::PaymentMethodId;
use billing_core::registration::Registration;
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{at, get, instant};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

impl Reader<'_> {
    /// The registration, if the account is registered.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn registration(&self) -> Result<Option<Registration>, StoreError> {
        query::first(self.connection, "SELECT * FROM registration", [], |row| {
            Ok(Registration {
                terms_version: get(row, "terms_version")?,
                accepted_at: at(row, "accepted_at")?,
                default_method: PaymentMethodId::new(get(row, "default_method")?),
            })
        })
    }
}

impl Writer<'_> {
    /// Records the registration.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_registration(&self, registration: &Registration) -> Result<(), StoreError> {
        let sql = "INSERT INTO registration (id, terms_version, accepted_at, default_method) VALUES (1, ?, ?, ?)";
        let accepted_at = instant(registration.accepted_at);
        query::run(self.connection, sql, params![registration.terms_version, accepted_at, registration.default_method.number()])?;
        self.note_added(AuditedRecord::Registration, 1)
    }
}
