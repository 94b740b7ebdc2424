//! Why a document was not made.

use billing_core::money::{Currency, Money};

/// Why a document was refused or could not be written. Nothing is ever printed in part.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// A character that the document's font lacks; on paper it would be an empty box.
    #[error(
        "The document can't print {character:?} (U+{code:04X}) in {what}. Write it in Latin, Greek, Cyrillic, \
         Arabic, Hebrew, Devanagari, Thai, Chinese, Japanese or Korean letters.",
        code = u32::from(*character),
        what = described(field)
    )]
    UnsupportedCharacter {
        /// The field that holds the character: `payerName`, `payerAddress`, `requestedBy`, `recordedBy`, `beneficiaryName`,
        /// `beneficiaryAddress`, `bankName`, `bankAddress`, `remittanceEmail`, `methodName`, `evidence` or `description`.
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
    /// A statement's movements do not lead from its opening balance to its closing one.
    #[error("The movements of the period lead to {reached}, not to the closing balance {closing}; nothing is stated. Run `advance-pay verify`.", reached = .reached.spoken(), closing = .closing.spoken())]
    DoesNotAddUp {
        /// What the movements lead to.
        reached: Money,
        /// What the balance is said to be.
        closing: Money,
    },
    /// Amounts of two currencies, or too large ones.
    #[error(transparent)]
    Money(#[from] billing_core::money::MoneyError),
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
        "recordedBy" => "the name of who recorded the receipt",
        "methodName" => "the name of the payment method",
        "evidence" => "the evidence of a receipt",
        "description" => "the description of a movement",
        "remittanceEmail" => "the remittance e-mail address",
        other => other,
    }
}
