//! The ISO 11649 creditor reference that identifies one funding at any bank.

use std::fmt;

/// `RF`, two check digits, and at most 21 letters and digits (ISO 11649).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CreditorReference(String);

/// Why a text is no creditor reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("This is not a creditor reference: it starts with RF, and its check digits must match.")]
pub struct ReferenceError;

/// Letters and digits that are not mistaken for one another when read aloud or copied by hand (Crockford's base 32).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

impl CreditorReference {
    /// How long the references are that [`Self::from_random`] makes.
    pub const LENGTH: usize = 16;

    /// Makes the reference of a funding from 60 random bits: `RFkk` and twelve characters, four groups of four.
    #[must_use]
    pub fn from_random(bits: u64) -> Self {
        let body: String = (0..12).map(|position| char::from(ALPHABET[(bits >> (5 * position) & 31) as usize])).collect();
        let check = 98 - mod97(&body, "RF00");
        Self(format!("RF{check:02}{body}"))
    }

    /// Reads a reference with or without spaces, in any case of letters.
    ///
    /// # Errors
    /// Where the structure or the check digits are wrong.
    pub fn parse(text: &str) -> Result<Self, ReferenceError> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let bytes = plain.as_bytes();
        let shaped = (5..=25).contains(&bytes.len())
            && plain.starts_with("RF")
            && bytes.iter().all(u8::is_ascii_alphanumeric)
            && bytes[2..4].iter().all(u8::is_ascii_digit);
        if shaped && mod97(&plain[4..], &plain[..4]) == 1 { Ok(Self(plain)) } else { Err(ReferenceError) }
    }

    /// Without spaces, for copying and for files.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In groups of four, for reading.
    #[must_use]
    pub fn grouped(&self) -> String {
        let characters: Vec<char> = self.0.chars().collect();
        characters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for CreditorReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The remainder by 97 of `body` followed by `head`, letters counting 10 to 35 (ISO 7064, mod 97-10).
/// Both hold ASCII letters and digits only.
pub(crate) fn mod97(body: &str, head: &str) -> u32 {
    body.chars().chain(head.chars()).fold(0, |remainder, character| {
        let value = character.to_digit(36).unwrap_or(0);
        let shift = if value < 10 { 10 } else { 100 };
        (remainder * shift + value) % 97
    })
}

#[cfg(test)]
mod tests;
