//! What storage refuses, told apart by what a caller can do about it.

use std::path::PathBuf;

use rusqlite::ErrorCode;

/// Why storage refused. Nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no file.
    #[error("There is no ledger at {}. Make one with `advance-pay init`, or choose another file.", .0.display())]
    Missing(PathBuf),
    /// There is one already.
    #[error("There is a ledger at {} already. Nothing was changed; choose another place.", .0.display())]
    Exists(PathBuf),
    /// A file of another kind.
    #[error("{} is not a ledger of Advance Pay Console. Nothing was changed; choose another file.", .0.display())]
    NotALedger(PathBuf),
    /// Written by a newer program.
    #[error("The ledger {} has format {found}; this program reads formats up to {supported}. Update the program.", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The file's format.
        found: u32,
        /// The newest format that this program reads.
        supported: u32,
    },
    /// It can be read, but not written.
    #[error("The ledger can't be written to: the file, its folder or its disk is read-only. Nothing was changed.")]
    ReadOnly,
    /// Another program has been writing for longer than the busy timeout.
    #[error("Another program is writing to the ledger. Nothing was changed; try again in a moment.")]
    Busy,
    /// No space left.
    #[error("The disk is full. Nothing was changed; free some space and try again.")]
    DiskFull,
    /// The file is damaged, or holds what it never should.
    #[error("The ledger is damaged: {0}. Nothing was changed; keep the file, and go back to your last backup.")]
    Damaged(String),
    /// The disk failed while a finished change was being made durable: it may have been kept.
    #[error(
        "The disk failed while the last step was being saved: {0}. Whether it was kept shows when the ledger is opened again; then do what is missing."
    )]
    Uncertain(String),
    /// Whoever asked for long work does not want it any more.
    #[error("It was canceled. Nothing was changed.")]
    Canceled,
    /// Anything else, such as an I/O error.
    #[error("The ledger could not be read or written: {0}. Nothing was changed.")]
    Failed(String),
}

impl StoreError {
    /// Why a commit was refused. What SQLite wrote before a sync failed may be found again by whoever opens the file next.
    pub(crate) fn of_commit(error: rusqlite::Error) -> Self {
        match Self::from(error) {
            Self::Failed(what) => Self::Uncertain(what),
            certain => certain,
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged(error.to_string()),
            Some(_) => Self::Failed(error.to_string()),
            None => Self::Damaged(error.to_string()),
        }
    }
}

/// A value in a row that the program never writes.
pub(crate) fn damaged(what: &str, value: &str) -> StoreError {
    StoreError::Damaged(format!("{what} is {value:?}"))
}
