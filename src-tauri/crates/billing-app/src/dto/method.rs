//! Payment methods.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use super::common::Address;
use super::funding::Funding;
use super::invoice::InvoicePayment;
use super::sentence::Sentence;

/// What a payment method is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaymentMethodKind {
    /// A US bank account, debited by ACH.
    UsBankAccount,
    /// A card: it pays invoices, but can't add funds.
    Card,
    /// A transfer that the owner sends; always there.
    WireTransfer,
}

/// Whose bank account it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Ownership {
    /// A person's.
    Personal,
    /// A business's.
    Business,
}

/// Whether a payment method can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaymentMethodStatus {
    /// Ready.
    Active,
    /// Ready, and a funding or payment is processing through it (R14).
    InUse,
    /// The bank said that the account can't be debited.
    Invalid,
    /// A card whose last month has passed.
    Expired,
}

/// A US bank account as typed, or as a file holds it (R4). It has no debug output: it holds secrets.
#[derive(Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BankAccountInput {
    /// `PERSONAL` or `BUSINESS`.
    pub ownership: String,
    /// The name on the account.
    pub name_on_account: String,
    /// Nine digits.
    pub routing_number: String,
    /// The routing number typed again; forms send it, files need not.
    pub routing_number_again: Option<String>,
    /// A checking account's number, up to 17 digits.
    pub account_number: String,
    /// The account number typed again; forms send it, files need not.
    pub account_number_again: Option<String>,
    /// A business's federal tax ID.
    pub tax_id: Option<String>,
    /// A person's driver's licence or state ID number.
    pub id_number: Option<String>,
    /// The state that issued it.
    pub id_state: Option<String>,
    /// A US address.
    pub billing_address: Address,
    /// A phone number, if wanted.
    pub phone: Option<String>,
    /// Up to 50 tags.
    pub tags: BTreeMap<String, String>,
}

/// Adds a US bank account.
#[derive(Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AddBankAccount {
    /// The caller's id of this intent (R16).
    pub request_id: String,
    /// The account.
    pub account: BankAccountInput,
    /// Whether it becomes the default payment method.
    pub set_as_default: bool,
}

/// Changes what may be changed about a bank account (R4).
#[derive(Debug, Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EditBankAccount {
    /// The method.
    pub id: String,
    /// The name on the account.
    pub name_on_account: String,
    /// A US address.
    pub billing_address: Address,
    /// A phone number, if wanted.
    pub phone: Option<String>,
}

/// A card, as typed or as a file holds it: nothing more of a card is taken in. It has no debug output: somebody may have typed a
/// whole number.
#[derive(Clone, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CardInput {
    /// `Visa`, `Mastercard`, `American Express`, `Discover`, `Diners Club`, `JCB` or `UnionPay`.
    pub brand: String,
    /// The last four digits, and only those.
    pub last_four: String,
    /// The last month of its validity, `YYYY-MM`.
    pub expires: String,
    /// The name on the card.
    pub name_on_card: String,
    /// Where its bills go.
    pub billing_address: Address,
}

/// Adds a card.
#[derive(Clone, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AddCard {
    /// The caller's id of this intent (R16).
    pub request_id: String,
    /// The card.
    pub card: CardInput,
    /// Whether it becomes the default payment method.
    pub set_as_default: bool,
}

/// A card, as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// The brand.
    pub brand: String,
    /// The last four digits of its number.
    pub last_four: String,
    /// The last month of its validity, `YYYY-MM`.
    pub expires: String,
    /// The name on it.
    pub name_on_card: String,
    /// Where its bills go.
    pub billing_address: Address,
}

/// A payment method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentMethod {
    /// Its id, `PM-000001`.
    pub id: String,
    /// What it is.
    pub kind: PaymentMethodKind,
    /// How pages name it: `US bank account ····1234`, `Wire transfer`.
    pub label: String,
    /// The parts of `label`, to say it in another language.
    pub label_parts: Sentence,
    /// Whether it can be used.
    pub status: PaymentMethodStatus,
    /// Why it can't be charged, in words; `null` when it can, or is a wire transfer.
    pub unusable: Option<String>,
    /// The parts of `unusable`, to say it in another language.
    pub unusable_parts: Vec<Sentence>,
    /// Whether it is charged for what Advance Pay can't or may not pay.
    pub is_default: bool,
    /// What uses it, in words.
    pub used_by: Vec<String>,
    /// The parts of `usedBy`, to say it in another language.
    pub used_by_parts: Vec<Sentence>,
    /// Why it can't be removed; `null` when it can (R14).
    pub removal_refusal: Option<String>,
    /// The parts of `removalRefusal`, to say it in another language.
    pub removal_refusal_parts: Vec<Sentence>,
    /// When it was added.
    pub added_on: String,
    /// What is known of a US bank account.
    pub bank_account: Option<BankAccount>,
    /// What is known of a card.
    pub card: Option<Card>,
}

/// A payment method with what goes through it.
#[derive(Debug, Clone, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaymentMethodDetail {
    /// The payment method.
    #[serde(flatten)]
    pub method: PaymentMethod,
    /// Whether it was removed: only records name it still.
    pub removed: bool,
    /// Why it can't become the default; `null` when it can, or is (R7).
    pub default_refusal: Option<String>,
    /// The parts of `defaultRefusal`, to say it in another language.
    pub default_refusal_parts: Vec<Sentence>,
    /// The newest fundings from it, the newest first.
    pub fundings: Vec<Funding>,
    /// The newest payments charged to it, the newest first.
    pub payments: Vec<InvoicePayment>,
    /// Whether there are older fundings or payments than those shown.
    pub more: bool,
}

/// What may be shown of a US bank account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BankAccount {
    /// Whose it is.
    pub ownership: Ownership,
    /// The name on the account.
    pub name_on_account: String,
    /// Nine digits.
    pub routing_number: String,
    /// The last four digits of the account number.
    pub last_four: String,
    /// The state that issued the owner's identity document.
    pub id_state: Option<String>,
    /// The billing address.
    pub billing_address: Address,
    /// The phone number.
    pub phone: Option<String>,
    /// The tags.
    pub tags: BTreeMap<String, String>,
}
