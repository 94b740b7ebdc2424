//! What happened to a funding, each step with its evidence (R21).

use billing_core::ids::{FundingId, StatementLineId};
use billing_core::money::Money;
use billing_core::return_code::ReturnCode;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, at, coded, date, get, instant};
use crate::connection::{Reader, Writer};
use crate::error::{StoreError, damaged};
use crate::query;

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FundingEventKind {
    /// It was requested.
    Requested,
    /// A document was issued.
    DocumentIssued,
    /// A transfer arrived.
    Receipt,
    /// The debit went through.
    Succeeded,
    /// The debit was refused.
    Failed,
    /// The bank took the money back.
    Returned,
    /// It was called off.
    Canceled,
}

impl Coded for FundingEventKind {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Requested, "REQUESTED"),
        (Self::DocumentIssued, "DOCUMENT_ISSUED"),
        (Self::Receipt, "RECEIPT"),
        (Self::Succeeded, "SUCCEEDED"),
        (Self::Failed, "FAILED"),
        (Self::Returned, "RETURNED"),
        (Self::Canceled, "CANCELED"),
    ];
}

/// How it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// The owner said so.
    OwnersWord,
    /// A line of the owner's bank statement.
    StatementLine,
    /// The simulated clock of a sandbox.
    SimulatedClock,
    /// The program itself did it.
    Program,
}

impl Coded for Evidence {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::OwnersWord, "OWNERS_WORD"),
        (Self::StatementLine, "STATEMENT_LINE"),
        (Self::SimulatedClock, "SIMULATED_CLOCK"),
        (Self::Program, "PROGRAM"),
    ];
}

/// One step of a funding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FundingEventRecord {
    /// The funding.
    pub funding: FundingId,
    /// What happened.
    pub kind: FundingEventKind,
    /// On which day.
    pub date: NaiveDate,
    /// The money that moved.
    pub amount: Option<Money>,
    /// How it is known.
    pub evidence: Evidence,
    /// The owner's words.
    pub evidence_text: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When it was recorded.
    pub recorded_at: DateTime<Utc>,
    /// The ACH return code.
    pub return_code: Option<ReturnCode>,
    /// The statement line that it is known from, where the evidence is one.
    pub statement_line: Option<StatementLineId>,
}

impl Reader<'_> {
    /// The steps of a funding, the oldest first.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn funding_events(&self, funding: FundingId) -> Result<Vec<FundingEventRecord>, StoreError> {
        let sql = "SELECT funding_event.*, funding.currency FROM funding_event JOIN funding ON funding.id = funding_event.funding
            WHERE funding_event.funding = ? ORDER BY funding_event.id";
        query::all(self.connection, sql, [funding.number()], |row| {
            let amount: Option<i64> = get(row, "amount")?;
            let currency = coded(row, "currency")?;
            let return_code: Option<String> = get(row, "return_code")?;
            Ok(FundingEventRecord {
                funding,
                kind: coded(row, "kind")?,
                date: date(row, "date")?,
                amount: amount.map(|minor| Money::from_minor(minor, currency)),
                evidence: coded(row, "evidence")?,
                evidence_text: get(row, "evidence_text")?,
                recorded_by: get(row, "recorded_by")?,
                recorded_at: at(row, "recorded_at")?,
                return_code: return_code.map(|code| ReturnCode::parse(&code).map_err(|_| damaged("a return code", &code))).transpose()?,
                statement_line: get::<Option<i64>>(row, "statement_line")?.map(StatementLineId::new),
            })
        })
    }
}

impl Writer<'_> {
    /// Adds a step.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_funding_event(&self, event: &FundingEventRecord) -> Result<(), StoreError> {
        let sql = "INSERT INTO funding_event (funding, kind, date, amount, evidence, evidence_text, recorded_by, recorded_at, return_code,
                statement_line)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        let values = params![
            event.funding.number(),
            event.kind.code(),
            event.date.to_string(),
            event.amount.map(Money::minor),
            event.evidence.code(),
            event.evidence_text,
            event.recorded_by,
            instant(event.recorded_at),
            event.return_code.map(ReturnCode::code),
            event.statement_line.map(StatementLineId::number),
        ];
        let id = query::insert(self.connection, sql, values)?;
        self.note_added(AuditedRecord::FundingStep, id)
    }
}
