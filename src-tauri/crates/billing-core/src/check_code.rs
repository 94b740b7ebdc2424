//! The code on a document by which the ledger knows it again.

use std::fmt;

/// Why a check code was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a check code. It has twelve letters and digits, such as 7K2M-9QXT-4RDW, and stands at the foot of a document.")]
pub struct CheckCodeError(
    /// The text, as given.
    pub String,
);

/// Twelve characters in three groups, `7K2M-9QXT-4RDW`: sixty bits, without the letters I, L, O and U, which are read wrongly or read
/// as words (Douglas Crockford's base 32).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CheckCode(String);

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH: usize = 12;
const GROUP: usize = 4;

impl CheckCode {
    /// The code of the first sixty bits of `bits`.
    #[must_use]
    pub fn from_bits(bits: u64) -> Self {
        let symbol = |at: usize| char::from(ALPHABET[(bits >> (64 - 5 * (at + 1))) as usize & 31]);
        Self::grouped((0..LENGTH).map(symbol))
    }

    /// Reads a code as people copy it: in any case of letters, with or without hyphens and spaces, and with O, I and L for 0 and 1.
    ///
    /// # Errors
    /// Where it has not twelve characters of the code.
    pub fn parse(text: &str) -> Result<Self, CheckCodeError> {
        let refused = || CheckCodeError(text.trim().chars().take(40).collect());
        let symbols = text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        });
        let symbols: Vec<char> = symbols.take(LENGTH + 1).collect();
        let known = symbols.iter().all(|symbol| u8::try_from(*symbol).is_ok_and(|byte| ALPHABET.contains(&byte)));
        if known && symbols.len() == LENGTH { Ok(Self::grouped(symbols.into_iter())) } else { Err(refused()) }
    }

    /// The code with its hyphens.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn grouped(symbols: impl Iterator<Item = char>) -> Self {
        let mut text = String::with_capacity(LENGTH + LENGTH / GROUP);
        for (at, symbol) in symbols.enumerate() {
            if at > 0 && at.is_multiple_of(GROUP) {
                text.push('-');
            }
            text.push(symbol);
        }
        Self(text)
    }
}

impl fmt::Display for CheckCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_copy_it() {
        let code = CheckCode::from_bits(0x0123_4567_89ab_cdef);
        assert_eq!([code.as_str(), &code.to_string()], ["04HM-ASW9-NF6Y"; 2]);
        for copied in ["04HM-ASW9-NF6Y", "04hmasw9nf6y", " o4hm asw9-NF6Y "] {
            assert_eq!(CheckCode::parse(copied).as_ref(), Ok(&code), "{copied}");
        }
        for wrong in ["", "04HM-ASW9-NF6", "04HM-ASW9-NF6YY", "04HM-ASW9-NF6U", "04HM-ASW9-NF6é"] {
            assert!(CheckCode::parse(wrong).is_err(), "{wrong}");
        }
    }
}
