//! Requests that were carried out, by the id that the caller gave them (R16).

use billing_core::ids::RequestId;
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::columns::{get, instant};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

/// A request that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRecord {
    /// What was asked for.
    pub operation: String,
    /// A hash of the whole request.
    pub fingerprint: Vec<u8>,
    /// The number of the record that it made or changed.
    pub result: i64,
}

impl Reader<'_> {
    /// The request with this id, if it was carried out.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn request(&self, id: &RequestId) -> Result<Option<RequestRecord>, StoreError> {
        query::first(self.connection, "SELECT * FROM request WHERE id = ?", [id.as_str()], |row| {
            Ok(RequestRecord { operation: get(row, "operation")?, fingerprint: get(row, "fingerprint")?, result: get(row, "result")? })
        })
    }
}

impl Writer<'_> {
    /// Records that a request was carried out.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_request(&self, id: &RequestId, request: &RequestRecord, recorded_at: DateTime<Utc>) -> Result<(), StoreError> {
        let sql = "INSERT INTO request (id, operation, fingerprint, result, recorded_at) VALUES (?, ?, ?, ?, ?)";
        let values = params![id.as_str(), request.operation, request.fingerprint, request.result, instant(recorded_at)];
        query::run(self.connection, sql, values)?;
        Ok(())
    }
}
