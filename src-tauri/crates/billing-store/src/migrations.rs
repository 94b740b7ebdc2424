//! The schema's numbered steps. A step is never edited once released; a new one is added.

use rusqlite::Connection;

use crate::error::StoreError;

/// Marks a file as a ledger of this program (SQLite's `application_id`): "APay".
pub(crate) const APPLICATION_ID: i32 = 0x4150_6179;

static STEPS: [&str; 1] = [include_str!("migrations/0001_ledger.sql")];

/// The newest format that this program reads and writes (SQLite's `user_version`).
pub(crate) const NEWEST: u32 = 1;

/// Applies the steps that `connection` lacks, within the caller's transaction.
pub(crate) fn apply(connection: &Connection, from: u32) -> Result<(), StoreError> {
    debug_assert_eq!(STEPS.len(), NEWEST as usize, "one step for each format");
    for step in STEPS.iter().skip(from as usize) {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", NEWEST)?;
    Ok(())
}
