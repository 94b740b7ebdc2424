//! What a payment file takes and gives.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Money;

/// How a payment file is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub enum PaymentFileFormat {
    /// The customer credit transfer initiation of ISO 20022, pain.001.001.09.
    #[serde(rename = "PAIN_001")]
    Pain001,
    /// The file of the US automated clearing house.
    #[serde(rename = "NACHA")]
    Nacha,
}

/// Asks for the order with which the owner's own bank sends what a funding awaits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentFileRequest {
    /// The funding, by its ID or its reference.
    pub funding_id: String,
    /// How the file is written.
    pub format: PaymentFileFormat,
    /// The US bank account that pays, `PM-000002`; the default payment method or the only account where it is left out.
    #[serde(default)]
    pub from: Option<String>,
    /// The day on which the bank should carry it out, `YYYY-MM-DD`; the next day on which banks can where it is left out.
    #[serde(default)]
    pub date: Option<String>,
    /// By what the bank knows the company in ACH files, ten letters and digits; 1 and the federal tax ID where it is left out.
    #[serde(default)]
    pub company_id: Option<String>,
}

/// A payment file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentFile {
    /// The funding that it pays.
    pub funding_id: String,
    /// How the file is written.
    pub format: PaymentFileFormat,
    /// Where it was saved; `null` where it went to standard output.
    pub path: Option<String>,
    /// What tells this order from others: the reference and the amount in minor units.
    pub order_id: String,
    /// What it orders: all that is still awaited.
    pub amount: Money,
    /// The reference that it quotes.
    pub reference: String,
    /// The bank account that pays, by its ID.
    pub from: String,
    /// The same, as lists name it.
    pub from_label: String,
    /// Who receives.
    pub beneficiary_name: String,
    /// The day on which the bank should carry it out, `YYYY-MM-DD`.
    pub carried_out_on: String,
    /// Whether the ledger's date is simulated: then no real bank should get it.
    pub simulated: bool,
    /// SHA-256 of the file's bytes, hexadecimal.
    pub sha256: String,
}
