//! Identifiers, each its own type, so that none is taken for another.

use std::fmt;

/// Why an identifier was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Not twelve digits.
    #[error("An account ID has twelve digits, such as 111122223333; {0:?} does not.")]
    AccountId(String),
    /// Another prefix, or no number behind it.
    #[error("{given:?} is not {what}; they look like {example}.")]
    Numbered {
        /// What was typed.
        given: String,
        /// What was asked for, with its article.
        what: &'static str,
        /// One of them.
        example: String,
    },
    /// Empty, too long, or with characters that no seller prints.
    #[error("{0:?} is not an invoice number. It has 1 to 64 letters, digits and the characters - _ . / and no spaces.")]
    InvoiceNumber(String),
    /// Empty or too long.
    #[error("A request ID has 1 to 64 visible ASCII characters.")]
    RequestId,
}

/// The 12-digit ID of a payer account.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AccountId(String);

impl AccountId {
    /// Reads twelve digits, with or without hyphens in groups of four.
    ///
    /// # Errors
    /// Where there are not twelve digits.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let trimmed = text.trim();
        let digits: String = trimmed.chars().filter(|c| *c != '-').collect();
        if digits.len() == 12 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Self(digits))
        } else {
            Err(IdError::AccountId(trimmed.chars().take(40).collect()))
        }
    }

    /// The twelve digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

macro_rules! numbered_id {
    ($(#[$doc:meta])* $name:ident, $prefix:literal, $what:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(i64);

        impl $name {
            /// The id with this number of the ledger.
            #[must_use]
            pub const fn new(number: i64) -> Self {
                Self(number)
            }

            /// The number in the ledger.
            #[must_use]
            pub const fn number(self) -> i64 {
                self.0
            }

            /// Reads the id as it is shown, in any case of letters.
            ///
            /// # Errors
            /// Where the prefix or the number is missing.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                let trimmed = text.trim();
                let digits = trimmed.get(..$prefix.len()).filter(|head| head.eq_ignore_ascii_case($prefix)).map(|_| &trimmed[$prefix.len()..]);
                let number = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())).and_then(|digits| digits.parse().ok());
                number.filter(|number| *number > 0).map(Self).ok_or_else(|| IdError::Numbered {
                    given: trimmed.chars().take(40).collect(),
                    what: $what,
                    example: Self(1).to_string(),
                })
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{:06}"), self.0)
            }
        }
    };
}

numbered_id!(
    /// One funding: `FND-000001`.
    FundingId, "FND-", "a funding ID"
);
numbered_id!(
    /// One invoice or credit memo in the ledger: `INV-000001`. The seller's own number is an [`InvoiceNumber`].
    InvoiceId, "INV-", "an invoice ID"
);
numbered_id!(
    /// One imported file: `IMP-000001`.
    ImportId, "IMP-", "an import ID"
);
numbered_id!(
    /// One payment: `PAY-000001`.
    PaymentId, "PAY-", "a payment ID"
);
numbered_id!(
    /// One payment method: `PM-000001`.
    PaymentMethodId, "PM-", "a payment method's ID"
);
numbered_id!(
    /// One issued document: `DOC-000001`.
    DocumentId, "DOC-", "a document number"
);
numbered_id!(
    /// One file of an invoice or credit memo: `ATT-000001`.
    AttachmentId, "ATT-", "the ID of an attached file"
);
numbered_id!(
    /// One ledger transaction: `TX-000001`.
    TransactionId, "TX-", "a transaction ID"
);

numbered_id!(
    /// Money that arrived and matched nothing: `UC-000001`.
    UnappliedCashId, "UC-", "an unapplied cash ID"
);

numbered_id!(
    /// One imported bank statement file: `STM-000001`.
    StatementFileId, "STM-", "the ID of an imported statement"
);
numbered_id!(
    /// One movement on a bank statement: `LINE-000001`.
    StatementLineId, "LINE-", "the ID of a statement line"
);
numbered_id!(
    /// One tie of a statement line to a funding: `MATCH-000001`.
    MatchId, "MATCH-", "a match ID"
);

/// The number that the seller printed on an invoice or credit memo.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InvoiceNumber(String);

impl InvoiceNumber {
    /// Reads 1 to 64 letters, digits and `- _ . /`.
    ///
    /// # Errors
    /// Where it has other characters or another length.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let trimmed = text.trim();
        let valid =
            (1..=64).contains(&trimmed.len()) && trimmed.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte));
        if valid { Ok(Self(trimmed.to_owned())) } else { Err(IdError::InvoiceNumber(trimmed.chars().take(70).collect())) }
    }

    /// The number as printed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for InvoiceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The id that a caller gives to one intent, so that a retry is known as the same (R16).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RequestId(String);

impl RequestId {
    /// Reads 1 to 64 visible ASCII characters.
    ///
    /// # Errors
    /// Where it has others or another length.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let valid = (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
        if valid { Ok(Self(text.to_owned())) } else { Err(IdError::RequestId) }
    }

    /// The id as given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests;
