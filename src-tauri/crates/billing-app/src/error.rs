//! Why a use case refused. Each variant maps to one code of the wire contract.

mod sentences;

use std::path::PathBuf;

use billing_core::funding::FundingError;
use billing_core::money::MoneyError;
use billing_core::validation::{FieldError, Problem};
use billing_documents::DocumentError;
use billing_interchange::FileError;
use billing_store::StoreError;

use crate::dto::{ApiError, ErrorCode, FieldProblem, InvoiceFileRefusal, Refusal, Sentences, Words};
use crate::keys::KeyError;
use crate::random::RandomError;

/// Why a use case refused. Nothing was written, but for [`AppError::SettlementInterrupted`].
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Fields need attention; there is at least one.
    #[error("{}", first_message(.0))]
    Invalid(Vec<FieldError<Sentences>>),
    /// No such record.
    #[error("There is no {what} {id} in this ledger.")]
    NotFound {
        /// What was looked for.
        what: &'static str,
        /// The id as given.
        id: String,
    },
    /// The account may not register (R2).
    #[error("This account can't register for Advance Pay. {0}")]
    NotEligible(Words),
    /// The terms were not accepted (R1).
    #[error("Registering needs the terms accepted. Read them, then accept them.")]
    TermsNotAccepted,
    /// Other terms were shown than those in force.
    #[error("The terms have changed to version {0}. Read them again, then accept them.")]
    TermsOutdated(&'static str),
    /// Funding before registration (R1).
    #[error("This account is not registered for Advance Pay. Register first, on the Advance Pay page or with `advance-pay register`.")]
    NotRegistered,
    /// A payment method can't do what was asked (R3, R10).
    #[error("{0}")]
    MethodNotUsable(Sentences),
    /// A document needs the seller's bank details.
    #[error(
        "Where {seller} receives {currency} is not known yet. Enter the receiving bank details from the seller's invoice first, in Settings or with `advance-pay seller set-bank`."
    )]
    SellerBankMissing {
        /// The seller's name.
        seller: &'static str,
        /// The currency's code.
        currency: &'static str,
    },
    /// Details on record would change (R19).
    #[error(
        "These bank details differ from those on record for {seller} in {currency}: {differences}. A changed account is the commonest payment fraud. Call the seller on a number you already know; if they confirm it, confirm the change (--confirm-change)."
    )]
    SellerBankChanged {
        /// The seller's name.
        seller: &'static str,
        /// The currency's code.
        currency: &'static str,
        /// Which fields, old and new, accounts masked.
        differences: String,
    },
    /// An unused balance is in the way (R7).
    #[error("{0}")]
    BalanceUnused(Sentences),
    /// A payment method is in use, or the default (R14).
    #[error("{0}")]
    MethodInUse(Sentences),
    /// A funding's status does not allow this (R11, R12).
    #[error("{0}")]
    WrongStatus(Sentences),
    /// The same request id, another request (R16).
    #[error("The request ID {0} was used for another request before. Use a new one for a new request.")]
    RequestConflict(String),
    /// Moving the date of a real ledger.
    #[error("This is a real ledger: its date is today's and can't be moved. Make a sandbox with `advance-pay init --sandbox DATE`.")]
    NotSimulated,
    /// Nothing is open in the window.
    #[error("No ledger is open.")]
    NoLedger,
    /// A sealed field does not open: changed, or moved.
    #[error(
        "The sealed field {column} in row {row} of {table} was changed or damaged. Nothing else is affected; go back to your last backup."
    )]
    SealBroken {
        /// The table.
        table: &'static str,
        /// The row.
        row: i64,
        /// The column.
        column: &'static str,
    },
    /// The key can't be had.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// The storage refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A document can't be made.
    #[error(transparent)]
    Document(#[from] DocumentError),
    /// A file is not what it should be.
    #[error("{file}: {reason}")]
    FileUnreadable {
        /// The file's name.
        file: String,
        /// What is wrong and what to do.
        reason: Words,
    },
    /// A file is not the one that was previewed.
    #[error("{0} has changed since the preview. Look at the new preview, then import.")]
    FileChanged(String),
    /// A file can't be written.
    #[error("{} can't be written: {reason}. Choose another place.", path.display())]
    FileNotWritten {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Words,
    },
    /// A path that no timer's file can hold.
    #[error("{0}")]
    TimerPath(Sentences),
    /// A timer's file can't be written, read or removed.
    #[error("{} can't be changed: {reason}.", path.display())]
    TimerFile {
        /// The file.
        path: PathBuf,
        /// Why.
        reason: Words,
    },
    /// Nobody says where the home folder is.
    #[error("Your home folder is not known. Set HOME, then try again.")]
    HomeUnknown,
    /// A file has the name that a backup should get.
    #[error("There is a file at {} already. Nothing was changed; choose another name, or replace it with --force (but never a ledger).", .0.display())]
    FileInTheWay(PathBuf),
    /// A backup is not what it should be.
    #[error("The backup {} can't be used: {reason}. Nothing was changed; take another backup.", path.display())]
    BackupUnreadable {
        /// The backup.
        path: PathBuf,
        /// What is wrong.
        reason: Words,
    },
    /// There is a ledger where one should be restored to.
    #[error(
        "There is a ledger at {} already. Nothing was changed; restore to another place (--ledger PATH), or let it give way (--replace): it is then kept beside the restored one.", .0.display()
    )]
    LedgerInTheWay(PathBuf),
    /// The ledger to be replaced is open elsewhere.
    #[error("The ledger {} is open in a window or another program. Nothing was changed; close it, then try again.", .0.display())]
    LedgerInUse(PathBuf),
    /// Automatic payment goes batch by batch; a later one failed.
    #[error(
        "Automatic payment stopped. What was paid before stands: {}. The next step failed: {cause} Settle again to go on; nothing is paid twice.", crate::text::count(*payments, "payment")
    )]
    SettlementInterrupted {
        /// The payments that were made before.
        payments: usize,
        /// Why the next step failed.
        cause: Box<AppError>,
    },
    /// A version is one byte.
    #[error("This ledger has had 254 keys, the most that it can have. Nothing was changed.")]
    KeysUsedUp,
    /// Amounts that do not add up.
    #[error(transparent)]
    Money(#[from] MoneyError),
    /// No randomness.
    #[error(transparent)]
    Random(#[from] RandomError),
}

fn first_message(errors: &[FieldError<Sentences>]) -> String {
    let Some(first) = errors.first() else { return String::new() };
    match errors.len() - 1 {
        0 => first.message.clone(),
        others => format!("{} ({} more to correct)", first.message, crate::text::count(others, "field")),
    }
}

impl AppError {
    /// A refusal of one field.
    pub(crate) fn field(field: &str, error: impl Into<Sentences>) -> Self {
        Self::Invalid(vec![FieldError::new(field, error)])
    }

    pub(crate) fn unreadable(file: &str, error: &FileError) -> Self {
        Self::FileUnreadable { file: file.to_owned(), reason: InvoiceFileRefusal::from(error).into() }
    }

    /// The code of the wire contract.
    #[must_use]
    pub const fn code(&self) -> ErrorCode {
        match self {
            Self::Invalid(_) | Self::Document(_) | Self::TimerPath(_) => ErrorCode::InvalidInput,
            Self::NotFound { .. } => ErrorCode::NotFound,
            Self::NotEligible(_) => ErrorCode::NotEligible,
            Self::TermsNotAccepted | Self::TermsOutdated(_) => ErrorCode::TermsNotAccepted,
            Self::NotRegistered => ErrorCode::NotRegistered,
            Self::MethodNotUsable(_) => ErrorCode::MethodNotUsable,
            Self::SellerBankMissing { .. } => ErrorCode::SellerBankDetailsMissing,
            Self::SellerBankChanged { .. } => ErrorCode::SellerBankDetailsChanged,
            Self::BalanceUnused(_) => ErrorCode::BalanceUnused,
            Self::MethodInUse(_) => ErrorCode::MethodInUse,
            Self::WrongStatus(_) | Self::KeysUsedUp => ErrorCode::WrongStatus,
            Self::RequestConflict(_) => ErrorCode::RequestConflict,
            Self::NotSimulated => ErrorCode::NotSimulated,
            Self::NoLedger => ErrorCode::NoLedger,
            Self::SealBroken { .. } | Self::Money(_) => ErrorCode::LedgerDamaged,
            Self::Key(error) => key_code(error),
            Self::Store(error) => store_code(error),
            Self::FileUnreadable { .. } | Self::BackupUnreadable { .. } => ErrorCode::FileUnreadable,
            Self::FileChanged(_) => ErrorCode::FileChanged,
            Self::FileNotWritten { .. } | Self::FileInTheWay(_) | Self::TimerFile { .. } | Self::HomeUnknown => ErrorCode::FileNotWritten,
            Self::LedgerInTheWay(_) => ErrorCode::LedgerExists,
            Self::LedgerInUse(_) => ErrorCode::LedgerBusy,
            Self::Random(_) => ErrorCode::StorageFailed,
            Self::SettlementInterrupted { cause, .. } => cause.code(),
        }
    }
}

const fn key_code(error: &KeyError) -> ErrorCode {
    match error {
        KeyError::Wrong | KeyError::Changed => ErrorCode::KeyWrong,
        KeyError::PassphraseNeeded | KeyError::BackupPassphraseNeeded => ErrorCode::PassphraseNeeded,
        KeyError::PassphraseWrong => ErrorCode::PassphraseWrong,
        KeyError::PassphraseWeak { .. } => ErrorCode::InvalidInput,
        KeyError::PassphraseUnreadable { .. } => ErrorCode::FileUnreadable,
        KeyError::WrappingDamaged => ErrorCode::LedgerDamaged,
        KeyError::KeyringUnavailable(_) => ErrorCode::KeyringUnavailable,
        KeyError::FileNotNamed
        | KeyError::FileMissing(_)
        | KeyError::FileUnreadable(_)
        | KeyError::FileNotPrivate(_)
        | KeyError::FileNotWritten { .. }
        | KeyError::NotInKeyring => ErrorCode::KeyMissing,
    }
}

const fn store_code(error: &StoreError) -> ErrorCode {
    match error {
        StoreError::Missing(_) => ErrorCode::LedgerMissing,
        StoreError::Exists(_) => ErrorCode::LedgerExists,
        StoreError::NotALedger(_) => ErrorCode::NotALedger,
        StoreError::Newer { .. } => ErrorCode::LedgerNewer,
        StoreError::ReadOnly => ErrorCode::LedgerReadOnly,
        StoreError::Busy => ErrorCode::LedgerBusy,
        StoreError::DiskFull => ErrorCode::DiskFull,
        StoreError::Damaged(_) => ErrorCode::LedgerDamaged,
        StoreError::Canceled => ErrorCode::Canceled,
        StoreError::Uncertain(_) | StoreError::Failed(_) => ErrorCode::StorageFailed,
    }
}

impl From<Vec<FieldError<Sentences>>> for AppError {
    fn from(errors: Vec<FieldError<Sentences>>) -> Self {
        Self::Invalid(errors)
    }
}

impl From<Vec<FieldError<Problem>>> for AppError {
    fn from(errors: Vec<FieldError<Problem>>) -> Self {
        Self::Invalid(errors.into_iter().map(|error| FieldError::new(error.field, error.problem)).collect())
    }
}

/// What a refusal of a value says, for a form that names its field itself.
impl From<AppError> for Sentences {
    fn from(error: AppError) -> Self {
        match error {
            AppError::Invalid(errors) => errors.into_iter().next().map(|error| error.problem).unwrap_or_default(),
            other => other.sentences(),
        }
    }
}

impl From<FundingError> for AppError {
    fn from(error: FundingError) -> Self {
        match error {
            FundingError::Money(error) => Self::Money(error),
            FundingError::WrongStatus { id, action, status, hint } => {
                Self::WrongStatus(Refusal::wrong_status(id, action, status, hint).into())
            }
        }
    }
}

impl From<AppError> for ApiError {
    fn from(error: AppError) -> Self {
        let (code, message, Sentences(message_parts)) = (error.code(), error.to_string(), error.sentences());
        let problem =
            |error: FieldError<Sentences>| FieldProblem { field: error.field, message: error.message, message_parts: error.problem.0 };
        let problems: Vec<FieldProblem> = match error {
            AppError::Invalid(errors) => errors.into_iter().map(problem).collect(),
            _ => Vec::new(),
        };
        Self { code, message, message_parts, field: problems.first().map(|problem| problem.field.clone()), problems }
    }
}
