//! A data key under a passphrase: wrapped with XChaCha20-Poly1305 by a key that Argon2id (RFC 9106) makes of the passphrase.
//!
//! The parameters are kept with the wrapped key, so that later programs may choose dearer ones. What they may cost is capped when
//! they are read: a damaged file must not take all memory.

use argon2::{Algorithm, Argon2, Params, Version};
use billing_store::{LedgerKey, Wrapping};
use chacha20poly1305::aead::{Aead, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::error::AppError;
use crate::keys::{KeyError, Means};
use crate::vault::{Key, NONCE_LENGTH};

/// The fewest characters of a new passphrase.
const FEWEST_CHARACTERS: usize = 12;

/// The fewest different characters of a new passphrase: "aaaaaaaaaaaa" is long, and the first one tried.
const FEWEST_DIFFERENT: usize = 5;

/// The most that stored parameters may cost: 1 GiB, 64 passes, 16 lanes.
const MOST_MEMORY_KIB: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 64;
const MOST_LANES: u32 = 16;

/// Where a passphrase comes from: a prompt, a file, a field of a page. It is asked for when it is first needed.
pub trait PassphraseSource: Send + Sync {
    /// The passphrase.
    ///
    /// # Errors
    /// Where there is none to be had.
    fn passphrase(&self) -> Result<SecretString, KeyError>;
}

impl PassphraseSource for SecretString {
    fn passphrase(&self) -> Result<SecretString, KeyError> {
        Ok(self.clone())
    }
}

/// What it costs to try one passphrase. The dearer, the longer a thief needs; about half a second is borne by its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PassphraseCost {
    /// Argon2id's memory for the ledger's key, in KiB.
    pub memory_kib: u32,
    /// Argon2id's passes over that memory.
    pub passes: u32,
    /// Argon2id's lanes.
    pub lanes: u32,
    /// The base-2 logarithm of scrypt's work factor for backups; age takes scrypt for passphrases.
    pub backup_work: u8,
}

impl PassphraseCost {
    /// What real passphrases cost: above what OWASP asks for (Argon2id with 46 MiB and one pass; scrypt with 2^17).
    pub const STANDARD: Self = Self { memory_kib: 131_072, passes: 5, lanes: 1, backup_work: 18 };
}

/// Refuses a new passphrase that is soon guessed.
///
/// # Errors
/// What is wrong with it, and what a good one is.
pub fn check_new_passphrase(passphrase: &SecretString) -> Result<(), KeyError> {
    let characters: Vec<char> = passphrase.expose_secret().chars().collect();
    let different: std::collections::BTreeSet<_> = characters.iter().collect();
    if characters.len() < FEWEST_CHARACTERS || different.len() < FEWEST_DIFFERENT {
        return Err(KeyError::PassphraseWeak { characters: FEWEST_CHARACTERS, different: FEWEST_DIFFERENT });
    }
    Ok(())
}

/// Wraps `key`, the data key `version` of the ledger whose key is named `key_id`.
pub(crate) fn wrap(
    key: &Key,
    passphrase: &SecretString,
    (key_id, version): (&str, u8),
    Means { cost, random }: Means<'_>,
) -> Result<Wrapping, AppError> {
    let (mut salt, mut nonce) = (vec![0_u8; 16], [0_u8; NONCE_LENGTH]);
    random.fill(&mut salt)?;
    random.fill(&mut nonce)?;
    let mut wrapping = Wrapping { wrapped: Vec::new(), salt, memory_kib: cost.memory_kib, passes: cost.passes, lanes: cost.lanes };
    let cipher = wrapping_cipher(passphrase, &wrapping)?;
    let aad = bound_to(key_id, version);
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: key.as_slice(), aad: &aad });
    let sealed = sealed.unwrap_or_else(|_| unreachable!("a key is shorter than XChaCha20's limit"));
    wrapping.wrapped = [nonce.as_slice(), &sealed].concat();
    Ok(wrapping)
}

/// The data key that `known` says is wrapped.
pub(crate) fn unwrap(known: &LedgerKey, wrapping: &Wrapping, passphrase: &SecretString) -> Result<Key, KeyError> {
    let (nonce, sealed) = wrapping.wrapped.split_first_chunk::<NONCE_LENGTH>().ok_or(KeyError::WrappingDamaged)?;
    let cipher = wrapping_cipher(passphrase, wrapping)?;
    let aad = bound_to(&known.key_id, known.version);
    let opened = cipher.decrypt(&XNonce::from(*nonce), Payload { msg: sealed, aad: &aad });
    let opened = Zeroizing::new(opened.map_err(|_| KeyError::PassphraseWrong)?);
    let key = <[u8; 32]>::try_from(opened.as_slice()).map_err(|_| KeyError::WrappingDamaged)?;
    Ok(Zeroizing::new(key))
}

fn wrapping_cipher(passphrase: &SecretString, wrapping: &Wrapping) -> Result<XChaCha20Poly1305, KeyError> {
    let Wrapping { memory_kib, passes, lanes, .. } = *wrapping;
    if memory_kib > MOST_MEMORY_KIB || passes > MOST_PASSES || lanes > MOST_LANES {
        return Err(KeyError::WrappingDamaged);
    }
    let params = Params::new(memory_kib, passes, lanes, Some(32)).map_err(|_| KeyError::WrappingDamaged)?;
    let mut key = Key::default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(passphrase.expose_secret().as_bytes(), &wrapping.salt, key.as_mut_slice())
        .map_err(|_| KeyError::WrappingDamaged)?;
    Ok(XChaCha20Poly1305::new_from_slice(key.as_slice()).unwrap_or_else(|_| unreachable!("the key has 32 bytes")))
}

fn bound_to(key_id: &str, version: u8) -> Vec<u8> {
    format!("data key/{key_id}/{version}").into_bytes()
}
