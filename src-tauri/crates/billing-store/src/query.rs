//! Running prepared statements and reading their rows.

use rusqlite::types::Value;
use rusqlite::{Connection, Params, Row};

use crate::error::StoreError;

pub(crate) fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

pub(crate) fn first<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(read).transpose()
}

pub(crate) fn run(connection: &Connection, sql: &str, params: impl Params) -> Result<usize, StoreError> {
    Ok(connection.prepare_cached(sql)?.execute(params)?)
}

/// Inserts a row and gives its number.
pub(crate) fn insert(connection: &Connection, sql: &str, params: impl Params) -> Result<i64, StoreError> {
    Ok(connection.prepare_cached(sql)?.insert(params)?)
}

/// The number that the next row of `table` gets: sealed columns are bound to it before the row is written.
pub(crate) fn next_id(connection: &Connection, table: &'static str) -> Result<i64, StoreError> {
    let sql = format!("SELECT ifnull(max(id), 0) + 1 FROM {table}");
    Ok(connection.prepare_cached(&sql)?.query_row([], |row| row.get(0))?)
}

/// A list of codes as JSON, for `json_each`; `None` does not restrict.
pub(crate) fn code_list<'a>(codes: impl Iterator<Item = &'a str>) -> Option<String> {
    let quoted: Vec<String> = codes.map(|code| format!("\"{code}\"")).collect();
    (!quoted.is_empty()).then(|| format!("[{}]", quoted.join(",")))
}

/// The conditions of a list, each with its values: only those that are asked for, so that each question gets its own index.
#[derive(Default)]
pub(crate) struct Conditions {
    clauses: Vec<&'static str>,
    values: Vec<Value>,
}

impl Conditions {
    /// Adds a condition whose question marks stand for `values`, in order.
    pub(crate) fn add(&mut self, clause: &'static str, values: impl IntoIterator<Item = Value>) {
        self.clauses.push(clause);
        self.values.extend(values);
    }

    /// Adds a condition on one value, if it is given.
    pub(crate) fn add_if(&mut self, clause: &'static str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.add(clause, [value.into()]);
        }
    }

    /// The `WHERE` clause; empty without conditions.
    pub(crate) fn clause(&self) -> String {
        if self.clauses.is_empty() { String::new() } else { format!("WHERE {}", self.clauses.join(" AND ")) }
    }

    /// The values, in the order of their question marks.
    pub(crate) fn values(&self) -> impl Params {
        rusqlite::params_from_iter(self.values.iter())
    }
}

/// Numbers of rows as JSON, for `json_each`.
pub(crate) fn number_list(numbers: &[i64]) -> String {
    let numbers: Vec<String> = numbers.iter().map(i64::to_string).collect();
    format!("[{}]", numbers.join(","))
}
