//! The seller's receiving bank details.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::{Currency, Seller};

/// Receiving bank details as typed or as a file holds them. An address is one text with line breaks, a list of lines,
/// or an object of parts.
#[derive(Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SellerBankInput {
    /// ISO 4217 code.
    pub currency: String,
    /// The name that the bank's form asks for.
    pub beneficiary_name: String,
    /// The beneficiary's address.
    pub beneficiary_address: AddressText,
    /// The receiving bank.
    pub bank_name: String,
    /// The bank's address.
    pub bank_address: AddressText,
    /// Either this or `iban`.
    pub account_number: Option<String>,
    /// Either this or `accountNumber`.
    pub iban: Option<String>,
    /// With `accountNumber`, for a US bank.
    pub routing_number: Option<String>,
    /// With `iban`, or with `accountNumber` for a bank outside the US.
    pub bic: Option<String>,
    /// Where remittance advice goes.
    pub remittance_email: Option<String>,
}

/// An address that is printed as it stands, in one of the ways in which files write it.
#[derive(Debug, Clone, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum AddressText {
    /// Lines separated by line breaks.
    Text(String),
    /// A line each.
    Lines(Vec<String>),
    /// Its parts.
    Parts(super::common::Address),
}

impl Default for AddressText {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

/// Receiving bank details on record, in full: they are printed on funding documents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SellerBankDetails {
    /// Who receives.
    pub seller: Seller,
    /// The seller's name.
    pub seller_name: String,
    /// For amounts in this currency.
    pub currency: Currency,
    /// The name that the bank's form asks for.
    pub beneficiary_name: String,
    /// The beneficiary's address, a line each.
    pub beneficiary_address: Vec<String>,
    /// The receiving bank.
    pub bank_name: String,
    /// The bank's address, a line each.
    pub bank_address: Vec<String>,
    /// The account number, unless there is an IBAN.
    pub account_number: Option<String>,
    /// The IBAN.
    pub iban: Option<String>,
    /// The routing number of a US bank.
    pub routing_number: Option<String>,
    /// The BIC of any other bank.
    pub bic: Option<String>,
    /// Where remittance advice goes.
    pub remittance_email: Option<String>,
    /// When the owner entered or confirmed them (RFC 3339, UTC).
    pub confirmed_at: String,
    /// When others took their place; `null` for the current ones.
    pub superseded_at: Option<String>,
}

/// A seller and what is known of where it receives money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SellerProfile {
    /// The seller of record.
    pub seller: Seller,
    /// Its name.
    pub name: String,
    /// Its currencies (R2).
    pub currencies: Vec<Currency>,
    /// The details in use, at most one for each currency.
    pub bank_details: Vec<SellerBankDetails>,
    /// Those that others took the place of, the newest first.
    pub history: Vec<SellerBankDetails>,
}

/// Saves receiving bank details.
#[derive(Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SetSellerBank {
    /// The details.
    pub details: SellerBankInput,
    /// Whether a change of details on record was confirmed by hand (R19).
    pub confirm_change: bool,
}
