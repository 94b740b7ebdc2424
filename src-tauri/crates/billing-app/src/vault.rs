//! Sealing the fields that must not stand in clear in the ledger's file.
//!
//! Each field is sealed with XChaCha20-Poly1305 under a fresh random nonce, and bound to its table, row, column and
//! key version, so that a sealed field copied elsewhere does not open. It begins with the key version, one byte.

use chacha20poly1305::aead::{Aead, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::random::Random;

/// The ledger's key: 32 random bytes, wiped from memory after use.
pub type Key = Zeroizing<[u8; 32]>;

/// Bytes of an XChaCha20 nonce.
pub(crate) const NONCE_LENGTH: usize = 24;

/// Where a sealed field stands.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The table.
    pub table: &'static str,
    /// The row.
    pub row: i64,
    /// The column.
    pub column: &'static str,
}

impl Place {
    fn bytes(self, key_version: u8) -> Vec<u8> {
        format!("{}/{}/{}/{key_version}", self.table, self.row, self.column).into_bytes()
    }
}

/// What proves that a key is the ledger's own.
const CHECK: Place = Place { table: "ledger", row: 1, column: "key_check" };
const CHECK_TEXT: &[u8] = b"advance pay console";

/// Seals, opens and matches fields under one ledger's key.
pub struct Vault {
    key: Key,
    version: u8,
    cipher: XChaCha20Poly1305,
    match_key: Zeroizing<Vec<u8>>,
}

impl Vault {
    /// A vault under `key`, the ledger's data key `version`. Sealing, matching and backups use keys of their own, derived from it.
    #[must_use]
    pub fn new(key: Key, version: u8) -> Self {
        let sealing = derive(key.as_slice(), b"seal");
        let cipher = XChaCha20Poly1305::new_from_slice(&sealing).unwrap_or_else(|_| unreachable!("SHA-256 gives 32 bytes"));
        let match_key = derive(key.as_slice(), b"match");
        Self { key, version, cipher, match_key }
    }

    /// The data key itself, to be put where it is kept.
    pub(crate) const fn key(&self) -> &Key {
        &self.key
    }

    /// Which of the ledger's data keys it is.
    pub(crate) const fn version(&self) -> u8 {
        self.version
    }

    /// The secret of the ledger's own backups.
    pub(crate) fn backup_secret(&self) -> Zeroizing<Vec<u8>> {
        derive(self.key.as_slice(), b"backup")
    }

    /// Seals `clear` for `place`.
    ///
    /// # Errors
    /// Where there is no randomness for a nonce.
    pub fn seal(&self, place: Place, clear: &[u8], random: &dyn Random) -> Result<Vec<u8>, AppError> {
        let mut nonce = [0_u8; NONCE_LENGTH];
        random.fill(&mut nonce)?;
        let aad = place.bytes(self.version);
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), Payload { msg: clear, aad: &aad });
        let sealed = sealed.unwrap_or_else(|_| unreachable!("a field is shorter than XChaCha20's limit"));
        Ok([&[self.version], nonce.as_slice(), &sealed].concat())
    }

    /// Opens what was sealed for `place`.
    ///
    /// # Errors
    /// Where it was sealed under another key or for another place, or was changed.
    pub fn open(&self, place: Place, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, AppError> {
        let damaged = || AppError::SealBroken { table: place.table, row: place.row, column: place.column };
        let rest = sealed.split_first().and_then(|(version, rest)| (*version == self.version).then_some(rest)).ok_or_else(damaged)?;
        let (nonce, sealed) = rest.split_first_chunk::<NONCE_LENGTH>().ok_or_else(damaged)?;
        let aad = place.bytes(self.version);
        let clear = self.cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: &aad }).map_err(|_| damaged())?;
        Ok(Zeroizing::new(clear))
    }

    /// Opens a text that was sealed for `place`.
    ///
    /// # Errors
    /// As [`Self::open`], and where it is no text.
    pub fn open_text(&self, place: Place, sealed: &[u8]) -> Result<Zeroizing<String>, AppError> {
        let clear = self.open(place, sealed)?;
        let text =
            std::str::from_utf8(&clear).map_err(|_| AppError::SealBroken { table: place.table, row: place.row, column: place.column })?;
        Ok(Zeroizing::new(text.to_owned()))
    }

    /// A keyed hash, by which the same secret is found again without being stored.
    #[must_use]
    pub fn match_hash(&self, secret: &[u8]) -> Vec<u8> {
        derive(&self.match_key, secret).to_vec()
    }

    /// What the ledger keeps so that the key can be told from another one.
    ///
    /// # Errors
    /// Where there is no randomness for a nonce.
    pub fn check(&self, random: &dyn Random) -> Result<Vec<u8>, AppError> {
        self.seal(CHECK, CHECK_TEXT, random)
    }

    /// Whether `check` was made under this vault's key.
    #[must_use]
    pub fn passes(&self, check: &[u8]) -> bool {
        self.open(CHECK, check).is_ok_and(|clear| clear.as_slice() == CHECK_TEXT)
    }
}

/// HMAC-SHA-256 of `label` under `key`.
fn derive(key: &[u8], label: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).unwrap_or_else(|_| unreachable!("HMAC takes a key of any length"));
    mac.update(label);
    Zeroizing::new(mac.finalize().into_bytes().to_vec())
}
