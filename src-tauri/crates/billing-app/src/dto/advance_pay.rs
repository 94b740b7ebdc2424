//! The Advance Pay page.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Money, Seller};
use super::funding::Funding;
use super::sentence::Sentence;
use super::summary::WillBePaidBy;

/// Registers the account (R1).
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Register {
    /// Whether the terms were accepted.
    pub accept_terms: bool,
    /// The version of the terms that was shown.
    pub terms_version: String,
}

/// A registration on record (R1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// When the terms were accepted (RFC 3339, UTC).
    pub accepted_at: String,
    /// The day of it.
    pub registered_on: String,
    /// The version of the terms.
    pub terms_version: String,
    /// The default payment method of that moment, which pays Marketplace invoices (R5).
    pub default_method_id: String,
    /// How pages name it.
    pub default_method_label: String,
    /// The parts of `defaultMethodLabel`, to say it in another language.
    pub default_method_label_parts: Sentence,
}

/// One condition of registering (R2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EligibilityCondition {
    /// What is asked.
    pub condition: String,
    /// The parts of `condition`, to say it in another language.
    pub condition_parts: Vec<Sentence>,
    /// Whether it holds.
    pub met: bool,
    /// What would change it, where it does not hold.
    pub remedy: Option<String>,
    /// The parts of `remedy`, to say it in another language.
    pub remedy_parts: Vec<Sentence>,
}

/// The terms to accept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// Their version.
    pub version: String,
    /// The text, a paragraph each.
    pub paragraphs: Vec<String>,
}

/// The balance of one seller and currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AdvancePayBalance {
    /// The seller.
    pub seller: Seller,
    /// Its name.
    pub seller_name: String,
    /// The balance; negative for a deficit (R13).
    pub balance: Money,
    /// Fundings that have not arrived yet.
    pub waiting: Money,
    /// In how many fundings.
    pub waiting_count: u32,
    /// Every open eligible invoice due up to this day is covered; `null` where none is open or none is covered.
    pub covers_until: Option<String>,
    /// Whether that is every open eligible invoice.
    pub covers_all: bool,
    /// What open eligible invoices ask for beyond the balance.
    pub shortfall: Money,
    /// The day of the last change.
    pub last_change_on: Option<String>,
    /// Why automatic payment from this balance pauses (R13).
    pub paused: Option<String>,
    /// The parts of `paused`, to say it in another language.
    pub paused_parts: Vec<Sentence>,
    /// The next open invoices in the order in which they are paid (R9).
    pub upcoming: Vec<UpcomingInvoice>,
    /// Fundings that have not arrived (in full), the oldest first.
    pub waiting_fundings: Vec<WaitingFunding>,
    /// What is to be done next; `null` before registration.
    pub next_step: Option<NextStep>,
    /// The balance at the end of each day with a change, the oldest first.
    pub history: Vec<BalancePoint>,
}

/// An open invoice and what the balance is expected to do about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UpcomingInvoice {
    /// The invoice.
    pub invoice_id: String,
    /// The seller's number of it.
    pub invoice_number: String,
    /// The day it falls due.
    pub due_on: String,
    /// Still to be paid.
    pub outstanding: Money,
    /// Whether funds may pay it: Marketplace charges they may not (R5).
    pub eligible: bool,
    /// Who will pay it, as things stand.
    pub will_be_paid_by: WillBePaidBy,
    /// What nobody will pay of it, as things stand.
    pub uncovered: Money,
    /// What the balance holds after it.
    pub balance_after: Money,
}

/// A funding on its way, and what is to be done about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WaitingFunding {
    /// The funding.
    #[serde(flatten)]
    pub funding: Funding,
    /// What is expected next, and by when.
    pub next_step: String,
    /// The parts of `nextStep`, to say it in another language.
    pub next_step_parts: Vec<Sentence>,
}

/// What an owner does next about a balance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum NextStepKind {
    /// Add at least the deficit.
    CureDeficit,
    /// Say what became of a funding.
    AskAboutFunding,
    /// Send the transfer of a funding.
    SendTransfer,
    /// Add what open invoices ask for beyond the balance and what is on its way.
    AddFunds,
    /// Wait for a funding.
    Wait,
    /// Nothing: every open eligible invoice is covered.
    AllCovered,
    /// Nothing: no eligible invoice is open.
    NothingOpen,
}

/// What is to be done next about a balance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct NextStep {
    /// What.
    pub kind: NextStepKind,
    /// How much it is about.
    pub amount: Option<Money>,
    /// By when, or until when.
    pub on: Option<String>,
    /// The funding it is about.
    pub funding_id: Option<String>,
}

/// A balance at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BalancePoint {
    /// The day.
    pub date: String,
    /// The balance at its end, a decimal.
    pub balance: String,
    /// What was funded on it, a decimal.
    pub funded: String,
    /// What was deducted or returned on it, a decimal.
    pub deducted: String,
}

/// All that the Advance Pay page shows above its history.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AdvancePayOverview {
    /// The registration; `null` before it.
    pub registration: Option<Registration>,
    /// The conditions, each with whether it holds.
    pub eligibility: Vec<EligibilityCondition>,
    /// The terms that a registration accepts.
    pub terms: Terms,
    /// A balance for each seller and currency that has any, the preferred one first.
    pub balances: Vec<AdvancePayBalance>,
    /// How pages name the default payment method.
    pub default_method_label: String,
    /// The parts of `defaultMethodLabel`, to say it in another language.
    pub default_method_label_parts: Sentence,
    /// What asks for the owner's attention: overdue fundings, short receipts, missing bank details.
    pub attention: Vec<Attention>,
}

/// Something that waits for the owner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Attention {
    /// What it is, in one sentence.
    pub message: String,
    /// The parts of `message`, to say it in another language.
    pub message_parts: Vec<Sentence>,
    /// The funding it is about.
    pub funding_id: Option<String>,
    /// The invoice it is about.
    pub invoice_id: Option<String>,
}
