//! The schema's numbered steps. A step is never edited once released; a new one is added.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::StoreError;
use crate::{audit, chain};

/// Marks a file as a ledger of this program (SQLite's `application_id`): "APay".
pub(crate) const APPLICATION_ID: i32 = 0x4150_6179;

/// The newest format that this program reads and writes (SQLite's `user_version`).
pub(crate) const NEWEST: u32 = 6;

/// One step to the next format: statements, what only the program can work out, and the statements that finish it.
struct Step {
    sql: &'static str,
    fill: fn(&Connection, DateTime<Utc>) -> Result<(), StoreError>,
    finish: &'static str,
}

static STEPS: [Step; NEWEST as usize] = [
    Step { sql: include_str!("migrations/0001_ledger.sql"), fill: |_, _| Ok(()), finish: "" },
    Step {
        sql: include_str!("migrations/0002_trust.sql"),
        fill: chain::link_format_1,
        finish: include_str!("migrations/0002_trust_finish.sql"),
    },
    Step { sql: include_str!("migrations/0003_lists.sql"), fill: |_, _| Ok(()), finish: include_str!("migrations/0003_documents.sql") },
    Step { sql: include_str!("migrations/0004_checks.sql"), fill: |_, _| Ok(()), finish: include_str!("migrations/0004_attachments.sql") },
    Step { sql: include_str!("migrations/0005_statements.sql"), fill: |_, _| Ok(()), finish: "" },
    Step { sql: include_str!("migrations/0006_column_mappings.sql"), fill: |_, _| Ok(()), finish: "" },
];

/// Applies the steps that the file lacks, within the caller's transaction and with foreign keys off, as tables are rebuilt.
/// `now` stands in the audit log as the time at which what was there before it was taken over.
pub(crate) fn apply(connection: &Connection, from: u32, now: DateTime<Utc>) -> Result<(), StoreError> {
    for step in STEPS.iter().skip(from as usize) {
        connection.execute_batch(step.sql)?;
        (step.fill)(connection, now)?;
        connection.execute_batch(step.finish)?;
    }
    if from == 1 {
        audit::take_over(connection, now)?;
    }
    check_references(connection)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", NEWEST)?;
    Ok(())
}

/// Rebuilt tables are referred to by name: each reference must still find its row.
fn check_references(connection: &Connection) -> Result<(), StoreError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let mut broken = statement.query([])?;
    match broken.next()? {
        None => Ok(()),
        Some(row) => {
            let (table, parent) = (row.get::<_, String>("table")?, row.get::<_, String>("parent")?);
            Err(StoreError::Damaged(format!("a row of {table} refers to a row of {parent} that is not there")))
        }
    }
}

#[cfg(test)]
mod tests {
    use sha2::{Digest as _, Sha256};

    use super::*;

    /// A released step is never edited: a ledger that was made by it would differ from one that is made now.
    #[test]
    fn released_steps_stay_as_they_were() {
        let released = [
            ("0001_ledger", STEPS[0].sql, "ee0b647cc42e251bc4c4c964045ac9300f501416c571d392f1b44a0d3f5ab6f0"),
            ("0002_trust", STEPS[1].sql, "72bcaa35673b45ce2104279a94d296bae506fcccf9c016e788b57fa2d509ddc5"),
            ("0002_trust_finish", STEPS[1].finish, "b4c1a23e2959de80d61ba1c6a0e9e9b39acb94dc1fc3d8a2a7bb9bb4eed6017e"),
            ("0003_lists", STEPS[2].sql, "a4376f28f5debe585f7d8853b9b6348d4f3d67e036022a441ad35dab90fd6648"),
            ("0003_documents", STEPS[2].finish, "47bd371c4d0b4b905a2567124dd8a07b1be67313b7a66ba94abc31a483c6747f"),
            ("0004_checks", STEPS[3].sql, "0e8500f70e83cf2ee489114d602910eb1f923e7c9700d81c2d95a0032882d206"),
            ("0004_attachments", STEPS[3].finish, "5b6d74fd7e1fd885b94f12446085cb32f2439a9feb6b0a8b974293d35fcc6a51"),
            ("0005_statements", STEPS[4].sql, "3489622b9c0546a557774fd7ea3e950e6b4b98f5ad0734fd773062372279c768"),
            ("0006_column_mappings", STEPS[5].sql, "caf6c3e1f0fb55e3081bf5b7203f808db561920731c8e4b58809a8a3b1d7b775"),
        ];
        for (name, sql, pinned) in released {
            let hash: String = Sha256::digest(sql).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(hash, pinned, "{name}.sql was edited; add a new step instead");
        }
    }
}
