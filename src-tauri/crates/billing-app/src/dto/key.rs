//! Where the ledger's key is, and changing it.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::account::KeyLocation;

/// What is known of the ledger's key; never the key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyInfo {
    /// Where it is kept.
    pub location: KeyLocation,
    /// The key file, as named when the ledger was opened.
    pub key_file: Option<String>,
    /// Names it in the keyring.
    pub key_id: String,
    /// Which key of this ledger it is, from 1 on.
    pub version: u32,
    /// What it takes to try one passphrase: `Argon2id, 64 MiB, 3 passes, 1 lane`.
    pub passphrase_cost: Option<String>,
    /// How many fields are sealed with it: account numbers, documents and the like.
    pub sealed_fields: u32,
}

/// A key that was moved or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct KeyChange {
    /// Where and what it is now.
    pub key: KeyInfo,
    /// How many fields were sealed anew.
    pub resealed_fields: u32,
    /// The backup that was made before.
    pub backup: Option<String>,
    /// How many daily backups were encrypted anew, for the key as it is now.
    pub renewed_backups: u32,
    /// Daily backups that still need the key or passphrase from before, with the reason.
    pub old_backups: Vec<String>,
    /// Where the key from before still is; `null` where it is no longer kept.
    pub former_key: Option<String>,
}
