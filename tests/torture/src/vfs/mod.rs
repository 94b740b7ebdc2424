//! A file system layer of our own below SQLite: it watches every write, sync, truncation, opening and deletion in a folder, and
//! can let them fail ([`fault`]) or cut the power ([`power`]).
//!
//! It is a shim over SQLite's own layer, which does the real work, locks and shared memory included. The crate sqlite-plugin
//! was looked at and left: it needs libclang to build, replaces the real layer instead of wrapping it, and does not tell whether
//! a deletion syncs the folder. What the program does to files without SQLite (making the empty file, giving the finished
//! ledger its name, the key file) is not seen here.

pub mod fault;
pub mod power;
mod shim;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

/// SQLite's numbers for what went wrong.
pub mod code {
    pub use rusqlite::ffi::{
        SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR, SQLITE_IOERR_DELETE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_WRITE,
        SQLITE_READONLY,
    };
}

/// What SQLite wants to do with a file.
#[derive(Debug)]
pub enum Operation<'a> {
    /// Open it, making it if need be.
    Open,
    /// Write these bytes from this place on.
    Write(u64, &'a [u8]),
    /// Cut it to this length.
    Truncate(u64),
    /// Make what was written durable.
    Sync,
    /// Delete it; durably if true.
    Delete(bool),
}

/// What becomes of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is carried out.
    Pass,
    /// It is not carried out, and SQLite is told this code.
    Fail(i32),
    /// The first half of a write is carried out, and SQLite is told this code.
    Half(i32),
    /// It is not carried out, and SQLite is told that it was: no disk may do that, and a test that does not notice is worth nothing.
    Pretend,
}

/// Watches the files of one folder.
pub trait Watch: Send + Sync {
    /// Asked before an operation on the file at `path`.
    fn before(&self, path: &Path, operation: &Operation<'_>) -> Verdict;

    /// Told after it was carried out.
    fn after(&self, path: &Path, operation: &Operation<'_>);
}

/// The folders that are watched now.
static WATCHES: Mutex<Vec<(PathBuf, Arc<dyn Watch>)>> = Mutex::new(Vec::new());

/// A folder is watched as long as this lives.
pub struct Watched(PathBuf);

/// Lets `watch` see and decide what SQLite does in `folder`, to files that are opened from now on.
pub fn watch(folder: &Path, watch: Arc<dyn Watch>) -> Watched {
    shim::install();
    watches().push((folder.to_owned(), watch));
    Watched(folder.to_owned())
}

impl Drop for Watched {
    fn drop(&mut self) {
        watches().retain(|(folder, _)| *folder != self.0);
    }
}

fn watches() -> std::sync::MutexGuard<'static, Vec<(PathBuf, Arc<dyn Watch>)>> {
    WATCHES.lock().unwrap_or_else(PoisonError::into_inner)
}

fn watch_of(path: &Path) -> Option<Arc<dyn Watch>> {
    watches().iter().find(|(folder, _)| path.starts_with(folder)).map(|(_, watch)| Arc::clone(watch))
}
