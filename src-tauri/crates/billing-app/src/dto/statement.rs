//! Bank statements: what an import would do and did, their lines, and the ties of lines to fundings.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Money, SortDirection};
use super::funding::FundingChange;
use super::import::ImportOutcome;
use super::sentence::Sentence;
use super::settlement::Settlement;

/// The format of a statement file, recognised from its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StatementFormat {
    /// ISO 20022 bank to customer statement.
    #[serde(rename = "CAMT_053")]
    Camt053,
    /// Open Financial Exchange, 1.x and 2.x.
    Ofx,
    /// CSV with a header.
    Csv,
}

/// Whether money came into the owner's bank account or went out (ISO 20022).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum CreditDebit {
    /// It came in.
    Credit,
    /// It went out.
    Debit,
}

/// One row of a statement file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementRow {
    /// The line in the file (of camt.053 and OFX: which entry), from 1.
    pub line: u32,
    /// What a row that can't be read says, cut short.
    pub as_written: Option<String>,
    /// The day on which the bank booked it, where it could be read.
    pub booked_on: Option<String>,
    /// In or out.
    pub credit_debit: Option<CreditDebit>,
    /// How much.
    pub amount: Option<Money>,
    /// Who was at the other end.
    pub counterparty: Option<String>,
    /// What else the bank says of it.
    pub description: Option<String>,
    /// What an import does with it; a line never changes.
    pub outcome: ImportOutcome,
    /// The column or element that is wrong.
    pub field: Option<String>,
    /// Why it is not simply new.
    pub reason: Option<String>,
    /// The parts of `reason`, to say it in another language.
    pub reason_parts: Vec<Sentence>,
}

/// What an import of a statement would do. Nothing is written.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementPreview {
    /// Where the file is.
    pub path: String,
    /// Its name.
    pub file_name: String,
    /// SHA-256 of its bytes; an import names it, so that it takes in what was previewed.
    pub sha256: String,
    /// What it is.
    pub format: StatementFormat,
    /// The last four characters of the accounts that it is of.
    pub accounts: Vec<String>,
    /// The earliest day of booking.
    pub booked_from: Option<String>,
    /// The latest day of booking.
    pub booked_to: Option<String>,
    /// Rows read.
    pub read: u32,
    /// Rows that would be added.
    pub new: u32,
    /// Rows already known.
    pub already_known: u32,
    /// Rows refused.
    pub refused: u32,
    /// What came in on the new lines, per currency.
    pub new_credits_total: Vec<Money>,
    /// What went out on the new lines, per currency.
    pub new_debits_total: Vec<Money>,
    /// Whether the columns are read as the owner said of the first line.
    pub columns_mapped: bool,
    /// Columns that the import does not use.
    pub ignored_columns: Vec<String>,
    /// The rows: those that need attention first come first; at most 1,000.
    pub rows: Vec<StatementRow>,
    /// Rows beyond those shown.
    pub rows_left_out: u32,
}

/// Imports a statement file.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportStatement {
    /// Where the file is.
    pub path: String,
    /// The preview's SHA-256.
    pub sha256: Option<String>,
    /// Whether every exact match is confirmed at once, those of earlier imports included.
    pub apply_exact: bool,
}

/// What an import of a statement did.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementImport {
    /// The import's ID, by which it is undone; `null` where it left the ledger as it was.
    pub import_id: Option<String>,
    /// Rows read.
    pub read: u32,
    /// Rows added.
    pub added: u32,
    /// Rows already known: nothing changed (R16).
    pub already_known: u32,
    /// Rows that were not taken in, each with its line and reason.
    pub needs_review: Vec<StatementRow>,
    /// What was suggested for the lines that were added, as it now stands, and what was confirmed; at most 1,000.
    pub matches: Vec<Match>,
    /// How many matches were confirmed.
    pub confirmed: u32,
    /// What was paid at once from what had arrived.
    pub settlement: Settlement,
}

/// What undoing an import of a statement did: its lines count no more, and stay on record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UndoneStatement {
    /// The import's ID.
    pub import_id: String,
    /// Lines that count no more.
    pub withdrawn: u32,
    /// Whether they were so before: nothing changed (R16).
    pub already_undone: bool,
}

/// Whether a line was tied to a funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StatementLineStatus {
    /// Nothing is suggested for it.
    Unmatched,
    /// A match waits for a decision.
    Suggested,
    /// A match was confirmed.
    Matched,
}

/// One movement on a bank statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementLine {
    /// Its ID, `LINE-000001`.
    pub id: String,
    /// The import that brought it, `STM-000001`.
    pub import_id: String,
    /// Where it stands in its file, from 1.
    pub place: u32,
    /// The last four characters of the account.
    pub account_last_four: Option<String>,
    /// The day on which the bank booked it.
    pub booked_on: String,
    /// The day from which it counts for interest.
    pub value_on: Option<String>,
    /// In or out.
    pub credit_debit: CreditDebit,
    /// How much.
    pub amount: Money,
    /// Who was at the other end.
    pub counterparty: Option<String>,
    /// What the payer wrote to match by.
    pub reference: Option<String>,
    /// How the bank names it.
    pub bank_reference: Option<String>,
    /// What else the bank says of it.
    pub description: Option<String>,
    /// The ACH return code, where the bank gives one.
    pub return_code: Option<String>,
    /// Whether it was tied to a funding.
    pub status: StatementLineStatus,
    /// The funding that it was tied to.
    pub funding_id: Option<String>,
    /// Whether its import was undone.
    pub withdrawn: bool,
}

/// A statement line with its file and its matches.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StatementLineDetail {
    /// The line.
    #[serde(flatten)]
    pub line: StatementLine,
    /// The name of the file.
    pub file_name: String,
    /// How the file is written.
    pub format: String,
    /// SHA-256 of the file's bytes.
    pub sha256: String,
    /// When it was imported.
    pub imported_at: String,
    /// What was suggested for it, the newest first.
    pub matches: Vec<Match>,
}

/// Which lines a list shows. Absent parts don't restrict it; lines of undone imports are left out.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct StatementLineQuery {
    /// In one of these states.
    pub statuses: Vec<StatementLineStatus>,
    /// In or out.
    pub credit_debit: Vec<CreditDebit>,
    /// Booked on this day or later.
    pub from: Option<String>,
    /// Booked on this day or earlier.
    pub to: Option<String>,
    /// Text in what the bank wrote, in the amount or the ID.
    pub search: Option<String>,
    /// Which end of the days comes first: the latest if absent.
    pub direction: Option<SortDirection>,
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}

/// How sure it is that a line stands for a step of a funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MatchConfidence {
    /// The line quotes the reference, and moves just what is awaited.
    Exact,
    /// Most signs speak for it.
    Likely,
    /// A few signs speak for it.
    Possible,
}

/// What confirming a match records of the funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MatchEffect {
    /// A transfer arrived.
    Receipt,
    /// The debit went through.
    Success,
    /// The bank took the money back.
    Return,
}

/// Where a match stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum MatchStatus {
    /// It waits for a decision.
    Suggested,
    /// The step of the funding is recorded.
    Confirmed,
    /// It does not stand.
    Rejected,
}

/// A tie of a statement line to a funding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Match {
    /// Its ID, `MATCH-000001`.
    pub id: String,
    /// The line.
    pub line: StatementLine,
    /// The funding.
    pub funding_id: String,
    /// The funding's reference.
    pub funding_reference: String,
    /// What confirming it records.
    pub effect: MatchEffect,
    /// How sure it is.
    pub confidence: MatchConfidence,
    /// What speaks for it, or has to be known.
    pub reasons: Vec<String>,
    /// The parts of `reasons`, to say them in another language.
    pub reason_parts: Vec<Sentence>,
    /// Where it stands.
    pub status: MatchStatus,
    /// When it was suggested.
    pub suggested_at: String,
    /// Who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<String>,
}

/// Which matches a list shows, the newest first. Absent parts don't restrict it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct MatchQuery {
    /// In one of these states.
    pub statuses: Vec<MatchStatus>,
    /// Of this line.
    pub line_id: Option<String>,
    /// Of this funding: its ID or its reference.
    pub funding_id: Option<String>,
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}

/// A match after a decision.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MatchChange {
    /// The match.
    #[serde(flatten)]
    pub decided: Match,
    /// Whether it was decided so before: nothing changed (R16).
    pub already_decided: bool,
    /// The funding after a confirmed match, and what was paid at once; `null` after a rejected one.
    pub funding: Option<FundingChange>,
}
