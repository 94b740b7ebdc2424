//! The ties of statement lines to fundings: suggested, confirmed or rejected.

use billing_core::ids::{FundingId, MatchId, StatementLineId};
use billing_core::statement::{Confidence, MatchEffect, MatchReason, Suggestion};
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, at, coded, get, instant, optional_at};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query::{self, Conditions, Row};

impl Coded for Confidence {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Exact, "EXACT"), (Self::Likely, "LIKELY"), (Self::Possible, "POSSIBLE")];
}

impl Coded for MatchEffect {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Receipt, "RECEIPT"), (Self::Success, "SUCCESS"), (Self::Return, "RETURN")];
}

impl Coded for MatchReason {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::ReferenceQuoted, "REFERENCE_QUOTED"),
        (Self::ReferenceCutShort, "REFERENCE_CUT_SHORT"),
        (Self::AmountEqual, "AMOUNT_EQUAL"),
        (Self::AmountShort, "AMOUNT_SHORT"),
        (Self::AmountOver, "AMOUNT_OVER"),
        (Self::SellerNamed, "SELLER_NAMED"),
        (Self::SameAccount, "SAME_ACCOUNT"),
        (Self::InTime, "IN_TIME"),
        (Self::ReceivedAlready, "RECEIVED_ALREADY"),
    ];
}

/// Where a match stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MatchStatus {
    /// It waits for a decision.
    Suggested,
    /// It stands: the step of the funding is recorded.
    Confirmed,
    /// It does not stand.
    Rejected,
}

impl Coded for MatchStatus {
    const CODES: &'static [(Self, &'static str)] =
        &[(Self::Suggested, "SUGGESTED"), (Self::Confirmed, "CONFIRMED"), (Self::Rejected, "REJECTED")];
}

/// A match on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatchRecord {
    /// Its id.
    pub id: MatchId,
    /// The line.
    pub line: StatementLineId,
    /// The funding, how sure it is, and why.
    pub suggestion: Suggestion,
    /// Where it stands.
    pub status: MatchStatus,
    /// When it was suggested.
    pub suggested_at: DateTime<Utc>,
    /// Who decided, and when.
    pub decided: Option<(String, DateTime<Utc>)>,
}

/// Which matches a list shows, the newest first.
#[derive(Debug, Clone, Default)]
pub struct MatchFilter {
    /// In one of these states; none does not restrict.
    pub statuses: Vec<MatchStatus>,
    /// Of this line.
    pub line: Option<StatementLineId>,
    /// Of this funding.
    pub funding: Option<FundingId>,
    /// With a lower number than this one.
    pub after: Option<MatchId>,
    /// The most rows.
    pub limit: u32,
}

impl MatchFilter {
    fn conditions(&self) -> Conditions {
        let mut conditions = Conditions::default();
        let codes = query::code_list(self.statuses.iter().map(|status| status.code()));
        conditions.add_if("status IN (SELECT value FROM json_each(?))", codes);
        conditions.add_if("statement_line = ?", self.line.map(StatementLineId::number));
        conditions.add_if("funding = ?", self.funding.map(FundingId::number));
        conditions
    }
}

impl Reader<'_> {
    /// A page of the matches.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn statement_matches(&self, filter: &MatchFilter) -> Result<Vec<MatchRecord>, StoreError> {
        let mut conditions = filter.conditions();
        conditions.add_if("id < ?", filter.after.map(MatchId::number));
        let sql = format!("SELECT * FROM statement_match {} ORDER BY id DESC LIMIT {}", conditions.clause(), filter.limit);
        query::all(self.connection, &sql, conditions.values(), read_match)
    }

    /// The first exact match that waits, of those with a higher number than `past`.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn next_exact_match(&self, past: i64) -> Result<Option<MatchId>, StoreError> {
        let sql = "SELECT id FROM statement_match WHERE status = 'SUGGESTED' AND confidence = 'EXACT' AND id > ? ORDER BY id LIMIT 1";
        query::first(self.connection, sql, [past], |row| Ok(MatchId::new(get(row, "id")?)))
    }

    /// One match.
    ///
    /// # Errors
    /// Where the row can't be read.
    pub fn statement_match(&self, id: MatchId) -> Result<Option<MatchRecord>, StoreError> {
        query::first(self.connection, "SELECT * FROM statement_match WHERE id = ?", [id.number()], read_match)
    }
}

fn read_match(row: &Row<'_>) -> Result<MatchRecord, StoreError> {
    let written: String = get(row, "reasons")?;
    let decided_by: Option<String> = get(row, "decided_by")?;
    Ok(MatchRecord {
        id: MatchId::new(get(row, "id")?),
        line: StatementLineId::new(get(row, "statement_line")?),
        suggestion: Suggestion {
            funding: FundingId::new(get(row, "funding")?),
            effect: coded(row, "effect")?,
            confidence: coded(row, "confidence")?,
            reasons: written.split(',').map(MatchReason::from_code).collect::<Result<_, _>>()?,
        },
        status: coded(row, "status")?,
        suggested_at: at(row, "suggested_at")?,
        decided: decided_by.zip(optional_at(row, "decided_at")?),
    })
}

impl Writer<'_> {
    /// Records a suggestion for a line, and gives its id.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn insert_statement_match(&self, line: StatementLineId, suggestion: &Suggestion, at: DateTime<Utc>) -> Result<MatchId, StoreError> {
        let sql = "INSERT INTO statement_match (statement_line, funding, effect, confidence, reasons, status, suggested_at)
            VALUES (?, ?, ?, ?, ?, 'SUGGESTED', ?)";
        let reasons: Vec<&str> = suggestion.reasons.iter().map(|reason| reason.code()).collect();
        let values = params![
            line.number(),
            suggestion.funding.number(),
            suggestion.effect.code(),
            suggestion.confidence.code(),
            reasons.join(","),
            instant(at),
        ];
        let id = query::insert(self.connection, sql, values)?;
        self.note_added(AuditedRecord::StatementMatch, id)?;
        Ok(MatchId::new(id))
    }

    /// Decides a match that was suggested; `by` decided it at the instant `at`.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn decide_statement_match(&self, id: MatchId, status: MatchStatus, by: &str, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.note_change(AuditedRecord::StatementMatch, id.number(), || {
            let sql = "UPDATE statement_match SET status = ?, decided_by = ?, decided_at = ? WHERE id = ?";
            query::run(self.connection, sql, params![status.code(), by, instant(at), id.number()]).map(drop)
        })
    }
}
