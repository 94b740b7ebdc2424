//! What can still be read of a file, whatever else is wrong with it.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

/// What a ledger holds, in the order in which its owner would miss it.
static TABLES: [(&str, &str); 13] = [
    ("ledger", "the account"),
    ("invoice", "invoices and credit memos"),
    ("payment", "payments"),
    ("funding", "fundings"),
    ("funding_event", "steps of fundings, with their evidence"),
    ("document", "documents"),
    ("attachment", "files of invoices"),
    ("payment_method", "payment methods"),
    ("seller_bank", "bank details of sellers"),
    ("unapplied_cash", "unapplied cash"),
    ("ledger_transaction", "transactions"),
    ("entry", "entries of transactions"),
    ("audit_log", "entries of the audit log"),
];

/// How many rows of one kind can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCount {
    /// What the rows are, in words.
    pub what: &'static str,
    /// How many there are; `None` where they can't be read to the end.
    pub rows: Option<u32>,
}

/// Counts the rows of each table of the file at `path`, reading every one. Nothing is written, and nothing refuses.
#[must_use]
pub fn count_readable(path: &Path) -> Vec<TableCount> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).ok();
    if let Some(connection) = &connection {
        // Where it can't be set, a locked file counts as one that can't be read.
        let _ = connection.busy_timeout(Duration::from_secs(2));
    }
    let count = |table: &str| {
        // The table itself, not an index of it: an index can be whole where the table is not.
        let sql = format!("SELECT count(*) FROM {table} NOT INDEXED");
        connection.as_ref()?.query_row(&sql, [], |row| row.get(0)).ok()
    };
    TABLES.into_iter().map(|(table, what)| TableCount { what, rows: count(table) }).collect()
}
