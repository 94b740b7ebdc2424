//! Unapplied cash: what arrived and matched nothing, and what is left of it.

use billing_core::ids::UnappliedCashId;
use billing_core::money::{Currency, Money};
use billing_core::seller::Seller;
use billing_core::unapplied_cash::UnappliedCash;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, at, coded, date, get, instant, money, optional_at, optional_date};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::funding_event::Evidence;
use crate::query::{self, Row};

/// How it is known that cash arrived or was taken back, from whom and since when (R21).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CashEvidence {
    /// How it is known.
    pub evidence: Evidence,
    /// The owner's words.
    pub evidence_text: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
}

/// Cash to record; all of it is left.
pub struct NewUnappliedCash {
    /// Who received it.
    pub seller: Seller,
    /// What arrived.
    pub amount: Money,
    /// The day on which it arrived.
    pub received_on: NaiveDate,
    /// What is known of it.
    pub description: Option<String>,
    /// How it is known.
    pub evidence: CashEvidence,
}

/// Cash on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnappliedCashRecord {
    /// The cash.
    pub cash: UnappliedCash,
    /// How it is known that it arrived.
    pub evidence: CashEvidence,
    /// On which day what was left of it was taken back, and how that is known.
    pub returned: Option<(NaiveDate, CashEvidence)>,
}

impl Reader<'_> {
    /// One record of cash.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn unapplied_cash(&self, id: UnappliedCashId) -> Result<Option<UnappliedCashRecord>, StoreError> {
        query::first(self.connection, "SELECT * FROM unapplied_cash WHERE id = ?", [id.number()], read_cash)
    }

    /// A page of all cash, the newest first: older than `after`, at most `limit`.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn unapplied_cash_page(&self, after: Option<UnappliedCashId>, limit: u32) -> Result<Vec<UnappliedCashRecord>, StoreError> {
        let sql = "SELECT * FROM unapplied_cash WHERE ?1 IS NULL OR id < ?1 ORDER BY id DESC LIMIT ?2";
        query::all(self.connection, sql, params![after.map(UnappliedCashId::number), limit], read_cash)
    }

    /// Cash of one seller and currency of which something is left, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn open_unapplied_cash(&self, seller: Seller, currency: Currency) -> Result<Vec<UnappliedCashRecord>, StoreError> {
        let sql = "SELECT * FROM unapplied_cash WHERE seller = ? AND currency = ? AND remaining > 0 ORDER BY received_on, id";
        query::all(self.connection, sql, [seller.code(), Coded::code(currency)], read_cash)
    }
}

fn read_cash(row: &Row<'_>) -> Result<UnappliedCashRecord, StoreError> {
    let (returned_on, returned_at) = (optional_date(row, "returned_on")?, optional_at(row, "return_recorded_at")?);
    let returned = match returned_on.zip(returned_at) {
        None => None,
        Some((day, recorded_at)) => {
            let (evidence_text, recorded_by) = (get(row, "return_text")?, get(row, "return_recorded_by")?);
            Some((day, CashEvidence { evidence: coded(row, "return_evidence")?, evidence_text, recorded_by, recorded_at }))
        }
    };
    Ok(UnappliedCashRecord {
        cash: UnappliedCash {
            id: UnappliedCashId::new(get(row, "id")?),
            seller: coded(row, "seller")?,
            amount: money(row, "amount")?,
            remaining: money(row, "remaining")?,
            received_on: date(row, "received_on")?,
            description: get(row, "description")?,
        },
        evidence: CashEvidence {
            evidence: coded(row, "evidence")?,
            evidence_text: get(row, "evidence_text")?,
            recorded_by: get(row, "recorded_by")?,
            recorded_at: at(row, "recorded_at")?,
        },
        returned,
    })
}

impl Writer<'_> {
    /// Records cash that arrived and gives its id.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_unapplied_cash(&self, cash: &NewUnappliedCash) -> Result<UnappliedCashId, StoreError> {
        let sql = "INSERT INTO unapplied_cash (seller, currency, amount, remaining, received_on, description, evidence, evidence_text,
                recorded_by, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let values = params![
            cash.seller.code(),
            Coded::code(cash.amount.currency()),
            cash.amount.minor(),
            cash.amount.minor(),
            cash.received_on.to_string(),
            cash.description,
            cash.evidence.evidence.code(),
            cash.evidence.evidence_text,
            cash.evidence.recorded_by,
            instant(cash.evidence.recorded_at),
        ];
        let id = query::insert(self.connection, sql, values)?;
        self.note_added(AuditedRecord::UnappliedCash, id)?;
        Ok(UnappliedCashId::new(id))
    }

    /// Writes what is left of cash after some of it was tied, applied or taken back. The posting of it is its record.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_unapplied_cash_remaining(&self, id: UnappliedCashId, remaining: Money) -> Result<(), StoreError> {
        query::run(self.connection, "UPDATE unapplied_cash SET remaining = ? WHERE id = ?", [remaining.minor(), id.number()])?;
        Ok(())
    }

    /// Notes how it is known that what was left of cash was taken back on `day`.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn set_unapplied_cash_returned(&self, id: UnappliedCashId, day: NaiveDate, evidence: &CashEvidence) -> Result<(), StoreError> {
        let sql = "UPDATE unapplied_cash SET returned_on = ?, return_evidence = ?, return_text = ?, return_recorded_by = ?,
                return_recorded_at = ? WHERE id = ?";
        let values = params![
            day.to_string(),
            evidence.evidence.code(),
            evidence.evidence_text,
            evidence.recorded_by,
            instant(evidence.recorded_at),
            id.number(),
        ];
        self.note_change(AuditedRecord::UnappliedCash, id.number(), || query::run(self.connection, sql, values).map(drop))
    }
}
