//! Loading many invoices in one change.
//!
//! Row by row, keeping the lists' indexes is most of the work. Where a load adds more than is there, they are dropped before it and
//! built after it, each sorted once; the text index gathers more before it writes. All of it is part of the one change: where that is
//! not committed, everything is as it was.

use crate::columns::get;
use crate::connection::Writer;
use crate::error::StoreError;
use crate::query;

/// Smaller loads are not worth building indexes anew.
const LARGE: usize = 5_000;

/// Bytes that the text index gathers in memory before it writes them out: a large load's, and SQLite's own default.
const TEXT_BYTES: [i64; 2] = [64 << 20, 1 << 20];

/// How many parts of the text index are merged while rows are added: none during a large load, and SQLite's own default.
const TEXT_PARTS_MERGED: [i64; 2] = [0, 4];

impl Writer<'_> {
    /// Runs `work`, which records and posts `invoices` invoices and credit memos. Nothing in it may read kept balances or lists.
    ///
    /// # Errors
    /// What `work` refuses, or where the ledger can't be written.
    pub fn load<T, E: From<StoreError>>(&self, invoices: usize, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        let there = query::next_id(self.connection, "invoice")? - 1;
        if invoices < LARGE || i64::try_from(invoices).is_ok_and(|added| added < there) {
            return self.gather(work);
        }
        let indexes = self.drop_indexes()?;
        self.configure_text(TEXT_BYTES[0], TEXT_PARTS_MERGED[0])?;
        let done = self.gather(work);
        // Whatever became of it: nobody may go on without them.
        self.configure_text(TEXT_BYTES[1], TEXT_PARTS_MERGED[1])?;
        for index in indexes {
            self.connection.execute_batch(&index).map_err(StoreError::from)?;
        }
        done
    }

    /// Drops the indexes of the tables that a load fills, and gives the statements that make them again. What keeps a number unique
    /// stays, as every row is checked by it.
    fn drop_indexes(&self) -> Result<Vec<String>, StoreError> {
        let sql = "SELECT name, sql FROM sqlite_schema
            WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('invoice', 'ledger_transaction', 'entry') ORDER BY rootpage";
        let indexes = query::all(self.connection, sql, [], |row| Ok((get::<String>(row, "name")?, get::<String>(row, "sql")?)))?;
        for (name, _) in &indexes {
            self.connection.execute_batch(&format!("DROP INDEX {name}"))?;
        }
        Ok(indexes.into_iter().map(|(_, sql)| sql).collect())
    }

    fn configure_text(&self, bytes: i64, parts_merged: i64) -> Result<(), StoreError> {
        for (setting, value) in [("hashsize", bytes), ("automerge", parts_merged)] {
            query::run(self.connection, "INSERT INTO invoice_text (invoice_text, rank) VALUES (?, ?)", rusqlite::params![setting, value])?;
        }
        Ok(())
    }
}
