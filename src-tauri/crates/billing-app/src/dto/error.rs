//! How a refusal reaches the window and the command line.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::sentence::Sentence;

/// What a consumer can act on. The message says the rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ErrorCode {
    /// A field needs attention; `field` names it.
    InvalidInput,
    /// No such record in this ledger.
    NotFound,
    /// This account may not register (R2).
    NotEligible,
    /// Registration needs the terms accepted (R1).
    TermsNotAccepted,
    /// Funding needs registration first (R1).
    NotRegistered,
    /// This payment method can't do that (R3, R10).
    MethodNotUsable,
    /// The seller's receiving bank details are not known yet.
    SellerBankDetailsMissing,
    /// The seller's receiving bank details differ from those on record; confirm by hand (R19).
    SellerBankDetailsChanged,
    /// An unused balance is in the way (R7).
    BalanceUnused,
    /// The payment method is in use or the default (R14).
    MethodInUse,
    /// The record's status does not allow this (R11, R12).
    WrongStatus,
    /// The same request id came with another request (R16).
    RequestConflict,
    /// The clock is before a day that was settled: automatic payment pauses (R18).
    ClockWentBack,
    /// Only a sandbox ledger has a simulated date.
    NotSimulated,
    /// No ledger is open in the window.
    NoLedger,
    /// There is a ledger at this place already.
    LedgerExists,
    /// There is no ledger at this place.
    LedgerMissing,
    /// The file is no ledger.
    NotALedger,
    /// The ledger was written by a newer version of the program.
    LedgerNewer,
    /// The ledger can't be written to.
    LedgerReadOnly,
    /// Another program has been writing for too long.
    LedgerBusy,
    /// The disk is full.
    DiskFull,
    /// An invariant does not hold, or the file is damaged.
    LedgerDamaged,
    /// The ledger's key is not here.
    KeyMissing,
    /// The key that is here belongs to another ledger.
    KeyWrong,
    /// This machine has no keyring, or it is locked.
    KeyringUnavailable,
    /// The key or the backup is under a passphrase, which nobody gave.
    PassphraseNeeded,
    /// The passphrase is not the one.
    PassphraseWrong,
    /// A file can't be read as what it should be.
    FileUnreadable,
    /// A file is not the one that was previewed.
    FileChanged,
    /// A file can't be written.
    FileNotWritten,
    /// The owner canceled it; nothing was changed.
    Canceled,
    /// The storage failed in another way.
    StorageFailed,
}

/// One thing wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// The field, camelCase with dots for nesting.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
    /// The parts of `message`, to say it in another language; empty where it is said in English only.
    pub message_parts: Vec<Sentence>,
}

/// A refusal. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// What a consumer can act on.
    pub code: ErrorCode,
    /// What is wrong, with the value where it is no secret, and what to do.
    pub message: String,
    /// The parts of `message`, to say it in another language; empty where it is said in English only.
    pub message_parts: Vec<Sentence>,
    /// The first field that needs attention.
    pub field: Option<String>,
    /// Every field that needs attention, in the order of the form.
    pub problems: Vec<FieldProblem>,
}
