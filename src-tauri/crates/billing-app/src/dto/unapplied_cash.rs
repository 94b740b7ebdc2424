//! Unapplied cash: money that arrived and matched nothing.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Money, Seller};
use super::funding::{EvidenceKind, Funding};
use super::sentence::Sentence;
use super::settlement::Settlement;
use super::transaction::Transaction;

/// What became of unapplied cash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum UnappliedCashStatus {
    /// Nothing of it is used.
    Unapplied,
    /// Some of it is used.
    PartiallyApplied,
    /// It was tied to fundings or paid invoices, all of it.
    Applied,
    /// The bank took back what was left of it.
    Returned,
}

/// Money that arrived and matched nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnappliedCash {
    /// Its id, `UC-000001`.
    pub id: String,
    /// What became of it.
    pub status: UnappliedCashStatus,
    /// Who received it.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// What arrived.
    pub amount: Money,
    /// What is left of it.
    pub remaining: Money,
    /// The day on which the seller's bank received it.
    pub received_on: String,
    /// What is known of it.
    pub description: Option<String>,
    /// The day on which the bank took back what was left.
    pub returned_on: Option<String>,
}

/// How something about unapplied cash is known (R21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CashEvidence {
    /// How it is known.
    pub evidence: EvidenceKind,
    /// The owner's words.
    pub evidence_text: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When it was recorded.
    pub recorded_at: String,
}

/// Unapplied cash with all that belongs to it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnappliedCashDetail {
    /// The cash.
    #[serde(flatten)]
    pub cash: UnappliedCash,
    /// How it is known that it arrived.
    pub receipt: CashEvidence,
    /// How it is known that it was taken back.
    #[serde(rename = "return")]
    pub taken_back: Option<CashEvidence>,
    /// What can be done with it next, in words.
    pub next_step: String,
    /// The parts of `nextStep`, to say it in another language.
    pub next_step_parts: Vec<Sentence>,
    /// Its postings, the oldest first.
    pub transactions: Vec<Transaction>,
}

/// Which unapplied cash a list shows, the newest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct UnappliedCashQuery {
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}

/// Records that money arrived which matches nothing.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordUnappliedCash {
    /// The caller's id of this intent (R16); made from the rest of the request if absent.
    pub request_id: Option<String>,
    /// Who received it; the ledger's seller if absent.
    pub seller: Option<Seller>,
    /// The currency; the preferred one if absent.
    pub currency: Option<String>,
    /// A decimal.
    pub amount: String,
    /// The day on which the seller's bank received it.
    pub date: String,
    /// What is known of it: who sent it, what the bank's line says.
    pub description: Option<String>,
    /// The owner's words (R21).
    pub evidence: Option<String>,
}

/// Ties unapplied cash to the funding that it was sent for.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TieUnappliedCash {
    /// The caller's id of this intent (R16); made from the rest of the request if absent.
    pub request_id: Option<String>,
    /// The cash.
    pub cash_id: String,
    /// The funding: its id or its reference.
    pub funding_id: String,
    /// A decimal; all that is left if absent.
    pub amount: Option<String>,
    /// The owner's words (R21).
    pub evidence: Option<String>,
}

/// Records that the bank took back what is left of unapplied cash.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReturnUnappliedCash {
    /// The cash.
    pub cash_id: String,
    /// The day on which it happened; the ledger's day if absent.
    pub date: Option<String>,
    /// The owner's words (R21).
    pub evidence: Option<String>,
}

/// Unapplied cash after a change, and what the change paid at once (R9).
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnappliedCashChange {
    /// The cash.
    #[serde(flatten)]
    pub cash: UnappliedCash,
    /// Whether the same request had been recorded before, so that nothing changed now (R16).
    pub already_recorded: bool,
    /// The funding that it was tied to.
    pub funding: Option<Funding>,
    /// Invoices that the arriving funds paid at once.
    pub settlement: Settlement,
}
