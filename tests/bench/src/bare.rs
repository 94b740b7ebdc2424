//! The reference for the ledger's own file: bare SQLite. The same rows in the same columns under the same indexes, the same
//! durability, prepared statements; and nothing else: no checks, no triggers, no foreign keys, no hash chain, no audit log,
//! no kept days, no text index.
//!
//! The columns and indexes are read from the ledger itself, so that the two stay alike when the schema changes.

use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::trouble::Trouble;

/// What holds the movements and what they are about.
pub const TABLES: [&str; 8] =
    ["account", "funding", "funding_event", "invoice", "unapplied_cash", "payment", "ledger_transaction", "entry"];

/// Columns that a bare program would not have: the hash chain, and what spares looking for later days.
const BEYOND_BARE: [&str; 3] = ["link", "hash", "last_day"];

/// Rows copied in one transaction.
const COPY_BATCH: i64 = 50_000;

/// A bare database beside a ledger.
pub struct Bare {
    /// The database, open as the store opens its own.
    pub connection: Connection,
    path: PathBuf,
    tables: Vec<Table>,
}

struct Table {
    name: &'static str,
    columns: Vec<String>,
    definition: String,
    insert: String,
    indexes: Vec<String>,
}

/// One row as it stands in the ledger, without what a bare program would not have.
pub type Row = Vec<Value>;

impl Bare {
    /// Opens the bare database at `path`, or makes it with every row of the ledger, in the order in which they were written.
    pub fn beside(ledger: &Path, path: &Path) -> Result<Self, Trouble> {
        if !path.exists() {
            return Self::copy_of(ledger, path, false);
        }
        Ok(Self { connection: connect(path)?, path: path.to_owned(), tables: tables_of(ledger)? })
    }

    /// Makes the bare database at `path` with every row of the ledger, in the order in which they were written; its indexes as they
    /// are, or last.
    pub fn copy_of(ledger: &Path, path: &Path, indexes_last: bool) -> Result<Self, Trouble> {
        let bare = Self::empty(ledger, path, !indexes_last)?;
        bare.catch_up(ledger)?;
        if indexes_last {
            bare.make_indexes()?;
        }
        Ok(bare)
    }

    /// An empty bare database like `ledger`; with `indexes`, or to be given them later.
    pub fn empty(ledger: &Path, path: &Path, indexes: bool) -> Result<Self, Trouble> {
        let bare = Self { connection: connect(path)?, path: path.to_owned(), tables: tables_of(ledger)? };
        bare.make_tables(indexes)?;
        Ok(bare)
    }

    fn make_tables(&self, indexes: bool) -> Result<(), Trouble> {
        for table in &self.tables {
            self.connection.execute_batch(&table.definition)?;
        }
        if indexes { self.make_indexes() } else { Ok(()) }
    }

    /// Builds every index of the ledger.
    pub fn make_indexes(&self) -> Result<(), Trouble> {
        for index in self.tables.iter().flat_map(|table| &table.indexes) {
            self.connection.execute_batch(index)?;
        }
        Ok(())
    }

    /// Copies what the ledger has and this has not; kept balances and changed parts of records are brought up to date.
    pub fn catch_up(&self, ledger: &Path) -> Result<(), Trouble> {
        self.connection.execute("ATTACH ? AS ledger", [ledger.display().to_string()])?;
        for table in &self.tables {
            let columns = table.columns.join(", ");
            let (name, changing) = (table.name, matches!(table.name, "account" | "funding"));
            let from = if changing { 0 } else { self.last_id(name)? };
            let to: i64 = self.connection.query_row(&format!("SELECT ifnull(max(id), 0) FROM ledger.{name}"), [], |row| row.get(0))?;
            let mut low = from;
            while low < to {
                let high = low + COPY_BATCH;
                let sql = format!(
                    "INSERT OR REPLACE INTO main.{name} ({columns}) SELECT {columns} FROM ledger.{name} WHERE id > {low} AND id <= {high} ORDER BY id"
                );
                self.connection.execute_batch(&sql)?;
                low = high;
            }
        }
        self.connection.execute_batch("DETACH ledger; PRAGMA wal_checkpoint(TRUNCATE)")?;
        Ok(())
    }

    /// The last number of a table.
    pub fn last_id(&self, table: &str) -> Result<i64, Trouble> {
        Ok(self.connection.query_row(&format!("SELECT ifnull(max(id), 0) FROM main.{table}"), [], |row| row.get(0))?)
    }

    /// The rows of `table` that the ledger has and this has not, in their order.
    pub fn rows_missing(&self, ledger: &Connection, table: &str) -> Result<Vec<Row>, Trouble> {
        let columns = self.columns(table);
        let sql = format!("SELECT {} FROM {table} WHERE id > ? ORDER BY id", columns.join(", "));
        let mut statement = ledger.prepare(&sql)?;
        let count = columns.len();
        let rows = statement.query_map([self.last_id(table)?], |row| (0..count).map(|column| row.get(column)).collect())?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn columns(&self, table: &str) -> &[String] {
        self.tables.iter().find(|known| known.name == table).map_or(&[], |known| &known.columns)
    }

    /// Where a column stands in a row.
    pub fn position(&self, table: &str, column: &str) -> Result<usize, Trouble> {
        let found = self.columns(table).iter().position(|known| known == column);
        found.ok_or_else(|| Trouble(format!("the ledger's table {table} has no column {column}")))
    }

    /// Inserts a row with a statement that is prepared once.
    pub fn insert(&self, table: &str, row: &Row) -> Result<(), Trouble> {
        let known = self.tables.iter().find(|known| known.name == table);
        let known = known.ok_or_else(|| Trouble(format!("the ledger has no table {table}")))?;
        self.connection.prepare_cached(&known.insert)?.execute(params_from_iter(row))?;
        Ok(())
    }

    /// Bytes of the file once everything is in it.
    pub fn bytes(&self) -> Result<u64, Trouble> {
        self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(std::fs::metadata(&self.path)?.len())
    }
}

/// A connection with the settings of the store's own.
fn connect(path: &Path) -> Result<Connection, Trouble> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cache_size", -32 * 1024)?;
    connection.set_prepared_statement_cache_capacity(128);
    Ok(connection)
}

fn tables_of(ledger: &Path) -> Result<Vec<Table>, Trouble> {
    let connection = crate::ledger::look(ledger)?;
    TABLES.into_iter().map(|name| table_of(&connection, name)).collect()
}

fn table_of(ledger: &Connection, name: &'static str) -> Result<Table, Trouble> {
    let texts = |sql: &str| -> Result<Vec<(String, String)>, Trouble> {
        let mut statement = ledger.prepare(sql)?;
        let rows = statement.query_map([name], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    };
    let columns = texts("SELECT name, type FROM pragma_table_info(?) ORDER BY cid")?;
    let columns: Vec<(String, String)> = columns.into_iter().filter(|(column, _)| !BEYOND_BARE.contains(&column.as_str())).collect();
    let defined: Vec<String> = columns
        .iter()
        .map(|(column, kind)| if column == "id" { "id INTEGER PRIMARY KEY".to_owned() } else { format!("{column} {kind}") })
        .collect();
    let mut indexes: Vec<String> =
        texts("SELECT sql, name FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY rootpage")?
            .into_iter()
            .map(|(sql, _)| sql)
            .collect();
    let unique = "SELECT list.name, (SELECT group_concat(info.name, ', ') FROM pragma_index_info(list.name) AS info)
        FROM pragma_index_list(?) AS list WHERE origin = 'u'";
    for (index, over) in texts(unique)? {
        indexes.push(format!("CREATE UNIQUE INDEX unique_{} ON {name} ({over})", index.replace("sqlite_autoindex_", "")));
    }
    let definition = format!("CREATE TABLE {name} ({}) STRICT", defined.join(", "));
    let columns: Vec<String> = columns.into_iter().map(|(column, _)| column).collect();
    let insert = format!("INSERT INTO {name} ({}) VALUES ({})", columns.join(", "), vec!["?"; columns.len()].join(", "));
    Ok(Table { name, columns, definition, insert, indexes })
}
