//! What checking the ledger found.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::audit::ChainHead;

/// One invariant and whether it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InvariantResult {
    /// Its number in the ledger's design.
    pub number: u32,
    /// What it says.
    pub invariant: String,
    /// Whether it holds.
    pub holds: bool,
    /// Every place where it does not, at most 20.
    pub places: Vec<String>,
}

/// What checking the ledger found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Verification {
    /// Whether all hold.
    pub ok: bool,
    /// Transactions read.
    pub transactions: u32,
    /// Entries read.
    pub entries: u32,
    /// The invariants.
    pub invariants: Vec<InvariantResult>,
    /// The head of the hash chain.
    pub head: ChainHead,
    /// The link that has the hash which was looked for; absent where none was, or none has it.
    pub known_link: Option<u32>,
    /// How many sealed fields were opened; absent where the key is not at hand, so that none was.
    pub sealed_fields: Option<u32>,
}
