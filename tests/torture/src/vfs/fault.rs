//! A disk on which the Nth operation fails.

use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Operation, Verdict, Watch, code};

/// How it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An I/O error.
    InputOutput,
    /// The disk is full.
    Full,
    /// The disk is read-only.
    ReadOnly,
    /// Half of a write arrives, then an I/O error.
    Short,
    /// It fails, but says that it did not.
    Lie,
}

/// Counts the operations of a folder's files, and lets one or more of them fail.
pub struct Fault {
    kind: Kind,
    /// The operation that fails, from 1 on; 0 for none.
    at: u64,
    /// Whether all after it fail, too.
    lasting: bool,
    counted: AtomicU64,
}

impl Fault {
    /// A disk on which operation number `at` fails, and with `lasting` all after it.
    pub const fn new(kind: Kind, at: u64, lasting: bool) -> Self {
        Self { kind, at, lasting, counted: AtomicU64::new(0) }
    }

    /// A disk on which nothing fails.
    pub const fn none() -> Self {
        Self::new(Kind::InputOutput, 0, false)
    }

    /// How many operations there were.
    pub fn counted(&self) -> u64 {
        self.counted.load(Ordering::SeqCst)
    }
}

impl Watch for Fault {
    fn before(&self, _: &Path, operation: &Operation<'_>) -> Verdict {
        let number = self.counted.fetch_add(1, Ordering::SeqCst) + 1;
        let fails = self.at > 0 && (number == self.at || (self.lasting && number > self.at));
        if fails { verdict(self.kind, operation) } else { Verdict::Pass }
    }

    fn after(&self, _: &Path, _: &Operation<'_>) {}
}

fn verdict(kind: Kind, operation: &Operation<'_>) -> Verdict {
    let broken = match operation {
        Operation::Open => code::SQLITE_CANTOPEN,
        Operation::Write(..) => code::SQLITE_IOERR_WRITE,
        Operation::Truncate(_) => code::SQLITE_IOERR_TRUNCATE,
        Operation::Sync => code::SQLITE_IOERR_FSYNC,
        Operation::Delete(_) => code::SQLITE_IOERR_DELETE,
    };
    match (kind, operation) {
        (Kind::Lie, Operation::Write(..) | Operation::Truncate(_)) => Verdict::Pretend,
        (Kind::Lie, _) => Verdict::Pass,
        (Kind::Full, Operation::Write(..)) => Verdict::Fail(code::SQLITE_FULL),
        (Kind::ReadOnly, Operation::Write(..) | Operation::Truncate(_)) => Verdict::Fail(code::SQLITE_READONLY),
        (Kind::Short, Operation::Write(..)) => Verdict::Half(broken),
        _ => Verdict::Fail(broken),
    }
}
