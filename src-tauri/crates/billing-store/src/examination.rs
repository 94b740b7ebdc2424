//! What can still be read of a file, whatever else is wrong with it.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::migrations;

/// What a ledger holds, in the order in which its owner would miss it, the format from which on it has it, and its code.
static TABLES: [(&str, u32, &str); 16] = [
    ("ledger", 1, "ACCOUNT"),
    ("invoice", 1, "INVOICES"),
    ("payment", 1, "PAYMENTS"),
    ("funding", 1, "FUNDINGS"),
    ("funding_event", 1, "FUNDING_STEPS"),
    ("document", 1, "DOCUMENTS"),
    ("attachment", 4, "ATTACHMENTS"),
    ("payment_method", 1, "PAYMENT_METHODS"),
    ("seller_bank", 1, "SELLER_BANKS"),
    ("unapplied_cash", 2, "UNAPPLIED_CASH"),
    ("statement_line", 5, "STATEMENT_LINES"),
    ("statement_match", 5, "MATCHES"),
    ("column_mapping", 6, "COLUMN_MAPPINGS"),
    ("ledger_transaction", 1, "TRANSACTIONS"),
    ("entry", 1, "ENTRIES"),
    ("audit_log", 2, "AUDIT_LOG"),
];

/// How many rows of one kind can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCount {
    /// What the rows are: a code, such as `INVOICES`.
    pub what: &'static str,
    /// How many there are; `None` where they can't be read to the end.
    pub rows: Option<u32>,
}

/// Counts the rows of each table that the file at `path` has in its format, reading every one. Nothing is written, and nothing refuses.
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
    let format = connection.as_ref().and_then(|file| file.pragma_query_value(None, "user_version", |row| row.get(0)).ok());
    let known_format = format.filter(|format| (1..=migrations::NEWEST).contains(format));
    let counts = TABLES.into_iter().map(|(table, since, what)| (since, TableCount { what, rows: count(table) }));
    // What is there is counted whatever the file says of its format; of one that says nothing known, everything is missed.
    let expected = counts.filter(|(since, counted)| counted.rows.is_some() || known_format.is_none_or(|format| *since <= format));
    expected.map(|(_, counted)| counted).collect()
}
