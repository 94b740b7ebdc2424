//! Automatic payments and their explanations.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::Money;
use super::sentence::Sentence;

/// Where a payment came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaymentSource {
    /// The Advance Pay balance.
    AdvancePay,
    /// A credit memo.
    CreditMemo,
    /// A payment method.
    PaymentMethod,
    /// Money that had arrived and matched nothing; applied by hand.
    UnappliedCash,
}

/// Whether a payment is final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaymentStatus {
    /// It went through.
    Succeeded,
    /// The payment method has not answered yet.
    Processing,
    /// The payment method refused; the amount is outstanding again.
    Failed,
}

/// One automatic payment, explained (R20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AutomaticPayment {
    /// Its id, `PAY-000001`.
    pub id: String,
    /// The invoice that it paid.
    pub invoice_id: String,
    /// The seller's number of it.
    pub invoice_number: String,
    /// The day.
    pub date: String,
    /// Where it came from.
    pub source: PaymentSource,
    /// How pages name the source.
    pub source_label: String,
    /// The parts of `sourceLabel`, to say it in another language.
    pub source_label_parts: Sentence,
    /// How much.
    pub amount: Money,
    /// What the source held after it; `null` for a payment method.
    pub balance_after: Option<Money>,
    /// Whether it is final.
    pub status: PaymentStatus,
    /// Why this invoice, this amount, this source, and the balance after it.
    pub explanation: String,
    /// The parts of `explanation`, to say it in another language.
    pub explanation_parts: Vec<Sentence>,
}

/// An invoice that fell due and was not paid in full (R20).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnpaidInvoice {
    /// The invoice.
    pub invoice_id: String,
    /// The seller's number of it.
    pub invoice_number: String,
    /// What is still outstanding.
    pub outstanding: Money,
    /// Why.
    pub reason: String,
    /// The parts of `reason`, to say it in another language.
    pub reason_parts: Vec<Sentence>,
}

/// What settling did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Settlement {
    /// The payments, in the order in which they were made (R9).
    pub payments: Vec<AutomaticPayment>,
    /// What is due and still not paid in full.
    pub unpaid: Vec<UnpaidInvoice>,
    /// Why nothing was paid: the clock has gone back (R18). `null` where it has not.
    pub paused: Option<Pause>,
}

/// Why automatic payment pauses (R18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pause {
    /// Why, and what to do.
    pub reason: String,
    /// The parts of `reason`, to say it in another language.
    pub reason_parts: Vec<Sentence>,
    /// The latest day that was settled.
    pub last_settled_on: String,
    /// The day by the clock.
    pub today: String,
}

/// The owner's word that the clock is right (R18).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockConfirmation {
    /// The day by the clock.
    pub today: String,
    /// How many later days, settled under a wrong clock, are disregarded from now on.
    pub disregarded_days: u32,
}

/// What moving the simulated date did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockAdvance {
    /// The day now.
    pub today: String,
    /// Always true: only a sandbox's date moves by hand.
    pub simulated: bool,
    /// Bank fundings that arrived on the way, by id.
    pub fundings_completed: Vec<String>,
    /// Charges that went through on the way, by payment id.
    pub charges_completed: Vec<String>,
    /// What fell due on the way.
    #[serde(flatten)]
    pub settlement: Settlement,
}
