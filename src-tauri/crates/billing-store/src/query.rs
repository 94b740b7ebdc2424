//! Running prepared statements and reading their rows.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::ControlFlow;

use rusqlite::types::{FromSql, Value, ValueRef};
use rusqlite::{Connection, Params};

use crate::error::StoreError;

/// A row whose columns are found by name. Every row of an answer is read in the same way, so that the second and later ones find
/// their columns where the first did, without comparing names.
pub(crate) struct Row<'r> {
    row: &'r rusqlite::Row<'r>,
    places: &'r Places,
    turn: Cell<usize>,
}

/// Where the columns were found, in the order in which they were asked for.
#[derive(Default)]
pub(crate) struct Places(RefCell<Vec<(&'static str, usize)>>);

impl<'r> Row<'r> {
    pub(crate) fn new(row: &'r rusqlite::Row<'r>, places: &'r Places) -> Self {
        Self { row, places, turn: Cell::new(0) }
    }

    /// The column with this number, from 0 on.
    pub(crate) fn get<T: FromSql>(&self, column: usize) -> rusqlite::Result<T> {
        self.row.get(column)
    }

    /// The column with this name.
    pub(crate) fn named<T: FromSql>(&self, column: &'static str) -> rusqlite::Result<T> {
        self.row.get(self.place(column)?)
    }

    /// The column with this name, as it stands in the row.
    pub(crate) fn named_ref(&self, column: &'static str) -> rusqlite::Result<ValueRef<'_>> {
        self.row.get_ref(self.place(column)?)
    }

    /// Columns are read nearly in their order: looked for from the one before on, most are found at once.
    fn place_after(&self, before: usize, column: &'static str) -> rusqlite::Result<usize> {
        let statement = self.row.as_ref();
        let mut later = before + 1..statement.column_count();
        let found = later.find(|place| statement.column_name(*place).is_ok_and(|name| name == column));
        found.map_or_else(|| statement.column_index(column), Ok)
    }

    fn place(&self, column: &'static str) -> rusqlite::Result<usize> {
        let turn = self.turn.get();
        self.turn.set(turn + 1);
        let mut places = self.places.0.borrow_mut();
        if let Some((known, place)) = places.get(turn)
            && std::ptr::eq(*known, column)
        {
            return Ok(*place);
        }
        let place = match places.get(..turn).and_then(<[_]>::last) {
            Some((_, before)) => self.place_after(*before, column)?,
            None => self.row.as_ref().column_index(column)?,
        };
        places.truncate(turn);
        places.push((column, place));
        Ok(place)
    }
}

pub(crate) fn all<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    let (mut found, places) = (Vec::new(), Places::default());
    while let Some(row) = rows.next()? {
        found.push(read(&Row::new(row, &places))?);
    }
    Ok(found)
}

/// Visits the rows one by one until `visit` breaks off.
pub(crate) fn walk<E: From<StoreError>>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    mut visit: impl FnMut(&Row<'_>) -> Result<ControlFlow<()>, E>,
) -> Result<(), E> {
    let mut statement = connection.prepare_cached(sql).map_err(StoreError::from)?;
    let mut rows = statement.query(params).map_err(StoreError::from)?;
    let places = Places::default();
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        if visit(&Row::new(row, &places))?.is_break() {
            break;
        }
    }
    Ok(())
}

pub(crate) fn first<T>(
    connection: &Connection,
    sql: &str,
    params: impl Params,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Option<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params)?;
    rows.next()?.map(|row| read(&Row::new(row, &Places::default()))).transpose()
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

/// Refuses a list of all rows of `table` that ends before its `limit`, and yet has not all of them: an index that lost some would
/// leave them out silently. The rows are numbered from 1 on and never deleted, so that the last number is their count.
pub(crate) fn check_complete(connection: &Connection, table: &'static str, found: usize, limit: u32) -> Result<(), StoreError> {
    if found >= limit as usize {
        return Ok(());
    }
    let expected = next_id(connection, table)? - 1;
    if i64::try_from(found).is_ok_and(|found| found == expected) {
        return Ok(());
    }
    Err(StoreError::Damaged(format!("a list of {table} has {found} rows instead of {expected}")))
}

/// A list of codes as JSON, for `json_each`; `None` does not restrict.
pub(crate) fn code_list<'a>(codes: impl Iterator<Item = &'a str>) -> Option<String> {
    let quoted: Vec<String> = codes.map(|code| format!("\"{code}\"")).collect();
    (!quoted.is_empty()).then(|| format!("[{}]", quoted.join(",")))
}

/// The conditions of a list, each with its values: only those that are asked for, so that each question gets its own index.
#[derive(Default, Clone)]
pub(crate) struct Conditions {
    clauses: Vec<Cow<'static, str>>,
    values: Vec<Value>,
}

impl Conditions {
    /// Adds a condition whose question marks stand for `values`, in order.
    pub(crate) fn add(&mut self, clause: impl Into<Cow<'static, str>>, values: impl IntoIterator<Item = Value>) {
        self.clauses.push(clause.into());
        self.values.extend(values);
    }

    /// Adds a condition on one value, if it is given.
    pub(crate) fn add_if(&mut self, clause: impl Into<Cow<'static, str>>, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.add(clause, [value.into()]);
        }
    }

    /// Adds what `others` say, but keeps the planner from choosing an index for it: the list is walked in its own order.
    pub(crate) fn add_by_row(&mut self, others: &Self) {
        self.clauses.extend(others.clauses.iter().map(|clause| Cow::from(format!("+({clause})"))));
        self.values.extend(others.values.iter().cloned());
    }

    /// Whether all rows are asked for.
    pub(crate) const fn is_empty(&self) -> bool {
        self.clauses.is_empty()
    }

    /// The `WHERE` clause; empty without conditions.
    pub(crate) fn clause(&self) -> String {
        if self.clauses.is_empty() { String::new() } else { format!("WHERE {}", self.clauses.join(" AND ")) }
    }

    /// The values themselves, for a statement with more of them.
    pub(crate) fn list_of_values(&self) -> Vec<Value> {
        self.values.clone()
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
