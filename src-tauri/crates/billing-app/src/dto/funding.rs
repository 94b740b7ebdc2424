//! Fundings, what becomes of them, and their documents.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Currency, Money, Seller, SortDirection};
use super::document::DocumentInfo;
use super::seller::SellerBankDetails;
use super::sentence::Sentence;
use super::settlement::Settlement;
use super::transaction::Transaction;

/// Where a funding stands (R11, R12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FundingStatus {
    /// EFT: the document is issued, the wire has not arrived.
    AwaitingTransfer,
    /// EFT: less than the amount has arrived.
    PartiallyReceived,
    /// EFT: the amount or more has arrived.
    Received,
    /// Bank account: the debit is under way.
    Processing,
    /// Bank account: the debit went through.
    Succeeded,
    /// Bank account: the debit was refused.
    Failed,
    /// The bank took the money back.
    Returned,
    /// EFT: the owner called it off before anything arrived.
    Canceled,
}

/// How a funding is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FundingMethod {
    /// Electronic funds transfer: the owner sends a wire.
    Eft,
    /// An ACH debit of a US bank account.
    UsAchBankAccount,
}

/// What can be done with a funding now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FundingAction {
    /// Say that a transfer arrived.
    RecordReceipt,
    /// Say that the debit went through.
    MarkSucceeded,
    /// Say that the debit was refused.
    MarkFailed,
    /// Say that the money was taken back.
    MarkReturned,
    /// Call it off.
    Cancel,
    /// Get the funding document.
    DownloadDocument,
}

/// One request to add funds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Funding {
    /// Its id, `FND-000001`.
    pub id: String,
    /// The ISO 11649 creditor reference, without spaces.
    pub reference: String,
    /// Where it stands.
    pub status: FundingStatus,
    /// How it is paid.
    pub method: FundingMethod,
    /// The payment method's id, for a bank account.
    pub method_id: Option<String>,
    /// How pages name the method: `EFT`, `US bank account ····1234`.
    pub method_label: String,
    /// The parts of `methodLabel`, to say it in another language.
    pub method_label_parts: Sentence,
    /// Whose invoices it will pay.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// What was requested.
    pub amount: Money,
    /// What has arrived and was not returned.
    pub received: Money,
    /// What arrived beyond the amount (R11); `null` when nothing did.
    pub excess: Option<Money>,
    /// The day of the request.
    pub requested_on: String,
    /// The instant of the request.
    pub requested_at: String,
    /// The first day on which it can be expected.
    pub expected_from: String,
    /// The day by which it is expected.
    pub expected_by: String,
    /// The day on which it arrived in full, or the debit went through.
    pub arrived_on: Option<String>,
    /// Whether it should have arrived by now: asked about, not assumed (R21).
    pub overdue: bool,
    /// The ACH return code (R12).
    pub return_code: Option<String>,
    /// What the code means.
    pub return_meaning: Option<String>,
    /// The newest funding document or funding summary.
    pub document: Option<DocumentInfo>,
    /// What can be done with it now.
    pub actions: Vec<FundingAction>,
}

/// What happened to a funding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
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
    /// The money was taken back.
    Returned,
    /// It was called off.
    Canceled,
}

/// How it is known what a bank did (R21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum EvidenceKind {
    /// The owner said so.
    OwnersWord,
    /// A line of a bank statement says so.
    StatementLine,
    /// The simulated clock of a sandbox.
    SimulatedClock,
    /// The program itself did it.
    Program,
}

/// One step of a funding, with its evidence (R21).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingEvent {
    /// What happened.
    pub kind: FundingEventKind,
    /// The day on which it happened.
    pub date: String,
    /// The money that moved.
    pub amount: Option<Money>,
    /// How it is known.
    pub evidence: EvidenceKind,
    /// The owner's words.
    pub evidence_text: Option<String>,
    /// Who recorded it.
    pub recorded_by: String,
    /// When it was recorded.
    pub recorded_at: String,
    /// The ACH return code.
    pub return_code: Option<String>,
    /// The statement line that says so, `LINE-000001`.
    pub statement_line: Option<String>,
}

/// A funding with all that belongs to it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingDetail {
    /// The funding.
    #[serde(flatten)]
    pub funding: Funding,
    /// Its steps, the oldest first.
    pub events: Vec<FundingEvent>,
    /// Its documents, the newest first.
    pub documents: Vec<DocumentInfo>,
    /// Its postings, the oldest first.
    pub transactions: Vec<Transaction>,
    /// What is expected next, and by when.
    pub next_step: String,
    /// The parts of `nextStep`, to say it in another language.
    pub next_step_parts: Vec<Sentence>,
    /// Where to send an EFT; `null` while unknown, and for a bank account.
    pub seller_bank: Option<SellerBankDetails>,
    /// Why the seller's bank details or the documents can't be shown, when the ledger's key is missing.
    pub sealed: Option<String>,
    /// The parts of `sealed`, to say it in another language.
    pub sealed_parts: Vec<Sentence>,
}

/// What a list of fundings is in order of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FundingSort {
    /// The day of the request.
    RequestedOn,
    /// The amount.
    Amount,
}

/// Which fundings a list shows. Absent parts don't restrict it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct FundingQuery {
    /// One of these.
    pub statuses: Vec<FundingStatus>,
    /// By one of these: `EFT`, or the id of a US bank account.
    pub methods: Vec<String>,
    /// Of one of these sellers.
    pub sellers: Vec<Seller>,
    /// In one of these currencies.
    pub currencies: Vec<Currency>,
    /// Of this amount or more: a decimal, in whatever currency.
    pub min_amount: Option<String>,
    /// Of this amount or less.
    pub max_amount: Option<String>,
    /// Requested on this day or later.
    pub from: Option<String>,
    /// Requested on this day or earlier.
    pub to: Option<String>,
    /// Text in the id, reference, amount or method.
    pub search: Option<String>,
    /// What it is in order of: the day of the request if absent.
    pub sort: Option<FundingSort>,
    /// Which end of it comes first: the latest or largest if absent.
    pub direction: Option<SortDirection>,
    /// Rows in a page: 50 if absent, at most 500.
    pub limit: Option<u32>,
    /// The `nextCursor` of the page before.
    pub after: Option<String>,
}

/// Asks what adding funds would mean.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingOptionsQuery {
    /// The currency; the preferred one if absent.
    pub currency: Option<Currency>,
    /// The amount as typed so far.
    pub amount: Option<String>,
    /// For how many months of usual use an amount is suggested: 3 if absent.
    pub months: Option<u32>,
}

/// Why an amount is suggested.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum SuggestionKind {
    /// It covers all that is past due or falls due within 30 days.
    DueSoon,
    /// It covers every open invoice.
    AllOpen,
    /// What was funded last time.
    LastFunding,
}

/// An amount that one click fills in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AmountSuggestion {
    /// Why.
    pub kind: SuggestionKind,
    /// How much.
    pub amount: Money,
}

/// A way to pay a funding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingMethodOption {
    /// What to send as `via`: `eft` or a payment method's id.
    pub via: String,
    /// How it is paid.
    pub method: FundingMethod,
    /// How pages name it.
    pub label: String,
    /// The parts of `label`, to say it in another language.
    pub label_parts: Sentence,
    /// Why it can't be chosen; `null` when it can (R3).
    pub refusal: Option<String>,
    /// The parts of `refusal`, to say it in another language.
    pub refusal_parts: Vec<Sentence>,
    /// The largest amount.
    pub largest: Money,
    /// The first day on which the funds can be expected.
    pub expected_from: String,
    /// The day by which they are expected.
    pub expected_by: String,
    /// What eligible invoices ask for before the first day on which the funds can be expected.
    pub due_before: Money,
    /// The part of it that the balance does not cover.
    pub uncovered_before: Money,
    /// What would keep its document from being made: a letter that no font has; `null` where nothing would.
    pub document_problem: Option<String>,
    /// The parts of `documentProblem`, to say it in another language.
    pub document_problem_parts: Vec<Sentence>,
}

/// What Advance Pay usually pays, and the amount that covers some months of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UsualUse {
    /// What Advance Pay paid in a month, on average.
    pub per_month: Money,
    /// Over how many whole months.
    pub months_seen: u32,
    /// How many months are to be covered.
    pub months: u32,
    /// What covers them beyond the balance and what is on its way; zero where those do already.
    pub amount: Money,
}

/// What the Add funds page shows beside what is typed.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingOptions {
    /// The seller of record.
    pub seller: Seller,
    /// Its name.
    pub seller_name: String,
    /// Its currencies (R2).
    pub currencies: Vec<Currency>,
    /// The currency that the rest is about.
    pub currency: Currency,
    /// The balance now.
    pub balance: Money,
    /// Fundings that have not arrived yet.
    pub waiting: Money,
    /// The smallest amount.
    pub smallest: Money,
    /// Past due, or due within `dueSoonDays`.
    pub due_soon: Money,
    /// The days ahead that `dueSoon` looks.
    pub due_soon_days: u32,
    /// What Advance Pay usually pays; `null` before it has paid for a whole month.
    pub usual_use: Option<UsualUse>,
    /// Amounts that one click fills in.
    pub suggestions: Vec<AmountSuggestion>,
    /// The ways to pay.
    pub methods: Vec<FundingMethodOption>,
    /// Where an EFT would go; `null` while unknown: the page asks for it.
    pub seller_bank: Option<SellerBankDetails>,
    /// What the typed amount would do.
    pub preview: Option<FundingPreview>,
    /// What is wrong with the typed amount.
    pub amount_problem: Option<String>,
    /// The parts of `amountProblem`, to say it in another language.
    pub amount_problem_parts: Vec<Sentence>,
}

/// What an amount would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingPreview {
    /// The amount as understood.
    pub amount: Money,
    /// The balance once it has arrived, before anything falls due.
    pub balance_after: Money,
    /// Every open eligible invoice due up to this day is then covered; `null` where none is open.
    pub covers_until: Option<String>,
    /// Whether that is every open eligible invoice.
    pub covers_all: bool,
    /// What every open eligible invoice leaves unused of the balance, what is on its way and this amount.
    pub unused: Money,
    /// How many months of usual use that lasts; `null` while none is known.
    pub lasts_months: Option<u32>,
    /// Whether that is more than a year of usual use, or no use is known: funds are never withdrawn (R6), and lock the default (R7).
    pub more_than_used: bool,
}

/// Requests a funding.
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AddFunds {
    /// The caller's id of this intent (R16).
    pub request_id: String,
    /// A decimal, such as `25000.00`.
    pub amount: String,
    /// The currency; the preferred one if absent.
    pub currency: Option<String>,
    /// `eft` or a payment method's id.
    pub via: String,
}

/// Records that a transfer arrived (R11).
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecordReceipt {
    /// The caller's id of this intent (R16); made from the rest of the request if absent.
    pub request_id: Option<String>,
    /// The funding.
    pub funding_id: String,
    /// A decimal.
    pub amount: String,
    /// The day on which the seller's bank received it.
    pub date: String,
    /// The owner's words (R21).
    pub evidence: Option<String>,
}

/// Records what the bank did with a debit (R12).
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingOutcome {
    /// The funding.
    pub funding_id: String,
    /// The day on which it happened; the ledger's day if absent.
    pub date: Option<String>,
    /// The ACH return code; a return needs one.
    pub return_code: Option<String>,
    /// The owner's words (R21).
    pub evidence: Option<String>,
}

/// A funding after a change, and what the change paid at once (R9).
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FundingChange {
    /// The funding.
    #[serde(flatten)]
    pub funding: Funding,
    /// Whether the same request had been recorded before, so that nothing changed now (R16).
    pub already_recorded: bool,
    /// Invoices that the arriving funds paid at once.
    pub settlement: Settlement,
    /// What is unusual about it, such as a return after the last day for one (R12); `null` as a rule.
    pub warning: Option<String>,
    /// The parts of `warning`, to say it in another language.
    pub warning_parts: Vec<Sentence>,
}

/// An ACH return code and its meaning.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReturnCode {
    /// `R01`.
    pub code: String,
    /// What it means.
    pub meaning: String,
}
