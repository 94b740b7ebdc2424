//! The days on which automatic payments were made, each once (R18).

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{get, instant, optional_date};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

impl Reader<'_> {
    /// The latest day that was settled and is not disregarded.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn last_settled_day(&self) -> Result<Option<NaiveDate>, StoreError> {
        let sql = "SELECT day FROM settled_day WHERE disregarded = 0 ORDER BY day DESC LIMIT 1";
        Ok(query::first(self.connection, sql, [], |row| optional_date(row, "day"))?.flatten())
    }

    /// The latest day with an automatic payment: where a ledger that was kept before its days were remembered goes on from.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn last_automatic_payment_day(&self) -> Result<Option<NaiveDate>, StoreError> {
        let sql = "SELECT max(paid_on) AS day FROM payment WHERE automatic = 1";
        Ok(query::first(self.connection, sql, [], |row| optional_date(row, "day"))?.flatten())
    }

    /// The first day after `day` with a posting that may let something be paid: what was recorded, arrived or was taken back.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn next_day_with_movement(&self, day: NaiveDate) -> Result<Option<NaiveDate>, StoreError> {
        let sql = "SELECT min(first) AS day FROM (
                SELECT (SELECT min(day) FROM account_day WHERE account_day.account = account.id AND day > ?1) AS first
                FROM account WHERE name IN ('assets:advance pay', 'assets:credit memos', 'liabilities:invoices'))";
        Ok(query::first(self.connection, sql, [day.to_string()], |row| optional_date(row, "day"))?.flatten())
    }
}

impl Writer<'_> {
    /// Remembers that a day was settled. A day that was disregarded counts again.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn remember_settled_day(&self, day: NaiveDate, at: DateTime<Utc>) -> Result<(), StoreError> {
        let key = day.to_string();
        let known = query::first(self.connection, "SELECT disregarded FROM settled_day WHERE day = ?", [&key], |row| {
            get::<bool>(row, "disregarded")
        })?;
        match known {
            Some(false) => Ok(()),
            // It leaves the records that the audit log follows by being audited once more.
            Some(true) => self.note_change(AuditedRecord::SettledDay, number_of(day), || {
                let sql = "UPDATE settled_day SET disregarded = 0, recorded_at = ? WHERE day = ?";
                query::run(self.connection, sql, params![instant(at), key]).map(drop)
            }),
            None => {
                let sql = "INSERT INTO settled_day (day, recorded_at) VALUES (?, ?)";
                query::run(self.connection, sql, params![key, instant(at)]).map(drop)
            }
        }
    }

    /// Disregards every settled day after `day`: a wrong clock settled them. Gives how many they are.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn disregard_settled_days_after(&self, day: NaiveDate) -> Result<usize, StoreError> {
        let sql = "SELECT day FROM settled_day WHERE day > ? AND disregarded = 0 ORDER BY day";
        let days = query::all(self.connection, sql, [day.to_string()], |row| optional_date(row, "day"))?;
        for day in days.iter().flatten() {
            self.note_change(AuditedRecord::SettledDay, number_of(*day), || {
                query::run(self.connection, "UPDATE settled_day SET disregarded = 1 WHERE day = ?", [day.to_string()]).map(drop)
            })?;
        }
        Ok(days.len())
    }
}

/// A day's digits, 20260305: how the audit log numbers it.
fn number_of(day: NaiveDate) -> i64 {
    day.format("%Y%m%d").to_string().parse().unwrap_or_default()
}
