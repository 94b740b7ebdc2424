//! Numbers that identify bank accounts, each refused unless its own check holds.

use std::fmt;

use zeroize::Zeroizing;

/// Why a bank number was refused. Messages never repeat an account number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BankNumberError {
    /// Nothing was typed.
    #[error("Enter {0}.")]
    Empty(&'static str),
    /// A routing number of another length.
    #[error("A routing number has nine digits; {0:?} has {1}.")]
    RoutingLength(String, usize),
    /// Something that is no digit.
    #[error("{0} has digits only.")]
    NotDigits(&'static str),
    /// The ABA checksum or the Federal Reserve prefix is wrong: a typing error.
    #[error("{0} is not a routing number: its check digit is wrong. Compare it with the first number at the foot of a check.")]
    RoutingChecksum(String),
    /// More than 17 digits.
    #[error("An account number has at most 17 digits; this one has {0}.")]
    AccountTooLong(usize),
    /// ISO 13616 structure or check digits are wrong.
    #[error("This is not a valid IBAN: its check digits don't match. Compare it with the seller's invoice.")]
    Iban,
    /// ISO 9362 structure is wrong.
    #[error("{0:?} is not a BIC. A BIC has eight or eleven characters, such as DEUTDEFF.")]
    Bic(String),
    /// Not nine digits, or not the shape of a federal tax ID.
    #[error("A federal tax ID has nine digits, such as 12-3456789.")]
    TaxId,
    /// An identity document's number of another shape.
    #[error("A driver's licence or state ID number has 1 to 20 letters and digits.")]
    IdNumber,
}

/// An ABA routing number: nine digits with a valid checksum (R4).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RoutingNumber(String);

impl RoutingNumber {
    /// Reads nine digits and checks them.
    ///
    /// # Errors
    /// Names the length, the stray character or the checksum.
    pub fn parse(text: &str) -> Result<Self, BankNumberError> {
        let digits = text.trim();
        if digits.is_empty() {
            return Err(BankNumberError::Empty("the nine-digit routing number"));
        }
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(BankNumberError::NotDigits("A routing number"));
        }
        if digits.len() != 9 {
            return Err(BankNumberError::RoutingLength(digits.chars().take(20).collect(), digits.len()));
        }
        if !aba_checksum_holds(digits.as_bytes()) || !known_prefix(digits) {
            return Err(BankNumberError::RoutingChecksum(digits.to_owned()));
        }
        Ok(Self(digits.to_owned()))
    }

    /// The nine digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 3·(d1+d4+d7) + 7·(d2+d5+d8) + (d3+d6+d9) is a multiple of ten (ABA Routing Number policy).
fn aba_checksum_holds(digits: &[u8]) -> bool {
    let weights = [3, 7, 1];
    let sum: u32 = digits.iter().zip(weights.iter().cycle()).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    sum.is_multiple_of(10)
}

/// The first two digits name a Federal Reserve district or a class of institution. 00 (the government) takes no debits.
fn known_prefix(digits: &str) -> bool {
    matches!(digits[..2].parse::<u8>(), Ok(1..=12 | 21..=32 | 61..=72 | 80))
}

/// A bank account number: one to 17 digits. It never shows itself in debug output, and its memory is wiped.
#[derive(Clone, PartialEq, Eq)]
pub struct AccountNumber(Zeroizing<String>);

impl AccountNumber {
    /// Reads 1 to 17 digits (R4).
    ///
    /// # Errors
    /// Names the length or the stray character, never the number.
    pub fn parse(text: &str) -> Result<Self, BankNumberError> {
        let digits = text.trim();
        if digits.is_empty() {
            return Err(BankNumberError::Empty("the account number"));
        }
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(BankNumberError::NotDigits("An account number"));
        }
        if digits.len() > 17 {
            return Err(BankNumberError::AccountTooLong(digits.len()));
        }
        Ok(Self(Zeroizing::new(digits.to_owned())))
    }

    /// The digits, for sealing and for documents that must carry them.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The last four digits (all but the first, of a shorter number), which may be shown anywhere.
    #[must_use]
    pub fn last_four(&self) -> &str {
        let hidden = self.0.len().saturating_sub(4).max(usize::from(self.0.len() > 1));
        &self.0[hidden..]
    }
}

impl fmt::Debug for AccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AccountNumber(····{})", self.last_four())
    }
}

/// A tax ID, or the number of a driver's licence or state ID. It never shows itself, and its memory is wiped.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityNumber(Zeroizing<String>);

impl IdentityNumber {
    /// Reads a federal tax ID: nine digits, with or without its hyphens.
    ///
    /// # Errors
    /// Where it has another shape.
    pub fn parse_tax_id(text: &str) -> Result<Self, BankNumberError> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(BankNumberError::Empty("the federal tax ID"));
        }
        let digits: String = trimmed.chars().filter(|c| *c != '-').collect();
        let hyphens = trimmed.len() - digits.len();
        if digits.len() != 9 || hyphens > 2 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(BankNumberError::TaxId);
        }
        Ok(Self(Zeroizing::new(digits)))
    }

    /// Reads the number of a driver's licence or state ID.
    ///
    /// # Errors
    /// Where it has another shape.
    pub fn parse_id_number(text: &str) -> Result<Self, BankNumberError> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(BankNumberError::Empty("the number of your driver's licence or state ID"));
        }
        let plain: String = trimmed.chars().filter(|c| !matches!(c, '-' | ' ')).collect();
        if plain.is_empty() || plain.len() > 20 || !plain.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(BankNumberError::IdNumber);
        }
        Ok(Self(Zeroizing::new(plain.to_ascii_uppercase())))
    }

    /// The number, for sealing.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for IdentityNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdentityNumber(····)")
    }
}

/// An IBAN (ISO 13616), checked by its mod-97 check digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Iban(Zeroizing<String>);

impl Iban {
    /// Reads an IBAN with or without spaces.
    ///
    /// # Errors
    /// Where its structure or check digits are wrong.
    pub fn parse(text: &str) -> Result<Self, BankNumberError> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        if plain.is_empty() {
            return Err(BankNumberError::Empty("the IBAN"));
        }
        let bytes = plain.as_bytes();
        let shaped = (15..=34).contains(&bytes.len())
            && bytes.iter().all(u8::is_ascii_alphanumeric)
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..4].iter().all(u8::is_ascii_digit);
        if !shaped || crate::reference::mod97(&plain[4..], &plain[..4]) != 1 {
            return Err(BankNumberError::Iban);
        }
        Ok(Self(Zeroizing::new(plain)))
    }

    /// The IBAN without spaces.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The last four characters, which may be shown anywhere.
    #[must_use]
    pub fn last_four(&self) -> &str {
        &self.0[self.0.len() - 4..]
    }
}

impl fmt::Debug for Iban {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iban(····{})", self.last_four())
    }
}

/// A bank's business identifier code (ISO 9362): eight or eleven characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bic(String);

impl Bic {
    /// Reads a BIC in any case of letters.
    ///
    /// # Errors
    /// Where its structure is wrong.
    pub fn parse(text: &str) -> Result<Self, BankNumberError> {
        let code = text.trim().to_ascii_uppercase();
        if code.is_empty() {
            return Err(BankNumberError::Empty("the bank's BIC"));
        }
        let bytes = code.as_bytes();
        let valid =
            matches!(bytes.len(), 8 | 11) && bytes.iter().all(u8::is_ascii_alphanumeric) && bytes[4..6].iter().all(u8::is_ascii_uppercase);
        if valid { Ok(Self(code)) } else { Err(BankNumberError::Bic(code.chars().take(20).collect())) }
    }

    /// The code, in capitals.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests;
