//! Running prepared statements and reading their rows.

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
