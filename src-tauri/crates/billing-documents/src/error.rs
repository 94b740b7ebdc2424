//! Why a document was not made.

use billing_core::money::{Currency, Money};

/// Why a document was refused or could not be written. Nothing is ever printed in part.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// A character that the document's font lacks; on paper it would be an empty box.
    #[error(
        "The document can't print {character:?} (U+{code:04X}) in {what}. Write it with Latin, Greek or Cyrillic letters.",
        code = u32::from(*character),
        what = described(field)
    )]
    UnsupportedCharacter {
        /// The field that holds the character: `payerName`, `payerAddress`, `requestedBy`, `beneficiaryName`,
        /// `beneficiaryAddress`, `bankName`, `bankAddress` or `remittanceEmail`.
        field: &'static str,
        /// The character, after Unicode normalization (NFC).
        character: char,
    },
    /// The amount is in another currency than the receiving bank details.
    #[error("The funding is in {amount}, but the seller's bank details are for {receiving}. Enter the bank details for {amount}.")]
    CurrencyMismatch {
        /// The currency of the funding.
        amount: Currency,
        /// The currency of the receiving bank details.
        receiving: Currency,
    },
    /// Nothing to send.
    #[error("A funding document needs an amount above zero; this one is {}.", .0.spoken())]
    AmountNotPositive(Money),
    /// Even in the smallest legible type the text needs more than one page.
    #[error("The names and addresses are too long for one page. Shorten the longest of them, or write them in fewer capital letters.")]
    DoesNotFit,
    /// The embedded font could not be read.
    #[error("The document's font can't be read: {0}")]
    Font(#[from] ttf_parser::FaceParsingError),
    /// The embedded font could not be reduced to the characters in use.
    #[error("The document's font can't be reduced to the characters in use: {0}")]
    Subset(#[from] subsetter::Error),
    /// The PDF library refused the page.
    #[error("The document can't be written: {0}")]
    Rejected(String),
    /// The PDF library found its own objects inconsistent.
    #[error("The document can't be written: {0}")]
    Pdf(#[from] lopdf::Error),
    /// The bytes could not be written.
    #[error("The document can't be written: {0}")]
    Io(#[from] std::io::Error),
}

/// A field in words, for sentences.
fn described(field: &'static str) -> &'static str {
    match field {
        "payerName" => "the account name",
        "payerAddress" => "the account's address",
        "requestedBy" => "the name of who requested the funding",
        "beneficiaryName" => "the beneficiary's name",
        "beneficiaryAddress" => "the beneficiary's address",
        "bankName" => "the bank's name",
        "bankAddress" => "the bank's address",
        "remittanceEmail" => "the remittance e-mail address",
        other => other,
    }
}
