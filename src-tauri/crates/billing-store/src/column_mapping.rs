//! How tables are read whose first line the program does not know, as the owner said once.

use std::collections::BTreeMap;

use billing_core::column_mapping::{ColumnMapping, ColumnSource, DateOrder, DecimalMark, FileKind};
use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::audit::AuditedRecord;
use crate::columns::{Coded, coded, get, instant};
use crate::connection::{Reader, Writer};
use crate::error::StoreError;
use crate::query;

impl Coded for FileKind {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Invoices, "INVOICES"), (Self::Statement, "STATEMENT")];
}

impl Coded for DateOrder {
    const CODES: &'static [(Self, &'static str)] = &[(Self::YearMonthDay, "YMD"), (Self::MonthDayYear, "MDY"), (Self::DayMonthYear, "DMY")];
}

impl Coded for DecimalMark {
    const CODES: &'static [(Self, &'static str)] = &[(Self::Point, "POINT"), (Self::Comma, "COMMA")];
}

/// Between the names of a first line; no name holds it.
const SEPARATOR: &str = "\t";

impl Reader<'_> {
    /// All mappings of one kind of file.
    ///
    /// # Errors
    /// Where the rows can't be read.
    pub fn column_mappings(&self, kind: FileKind) -> Result<Vec<ColumnMapping>, StoreError> {
        let sql = "SELECT * FROM column_mapping WHERE file_kind = ? ORDER BY id";
        query::all(self.connection, sql, [kind.code()], |row| {
            Ok(ColumnMapping {
                kind,
                header: get::<String>(row, "header")?.split(SEPARATOR).map(str::to_owned).collect(),
                sources: self.column_sources(get(row, "id")?)?,
                dates: coded(row, "date_order")?,
                decimals: coded(row, "decimal_mark")?,
            })
        })
    }

    fn column_sources(&self, mapping: i64) -> Result<BTreeMap<String, ColumnSource>, StoreError> {
        let sql = "SELECT column_name, position, fixed_value FROM column_source WHERE mapping = ?";
        let sources = query::all(self.connection, sql, [mapping], |row| {
            let source = match get::<Option<String>>(row, "fixed_value")? {
                Some(value) => ColumnSource::Fixed(value),
                None => ColumnSource::Position(get(row, "position")?),
            };
            Ok((get::<String>(row, "column_name")?, source))
        })?;
        Ok(sources.into_iter().collect())
    }
}

impl Writer<'_> {
    /// Remembers a mapping, in place of the one that its first line had.
    ///
    /// # Errors
    /// Where it can't be written.
    pub fn remember_column_mapping(&self, mapping: &ColumnMapping, at: DateTime<Utc>) -> Result<(), StoreError> {
        let (kind, header) = (mapping.kind.code(), mapping.header.join(SEPARATOR));
        let (dates, decimals, at) = (mapping.dates.code(), mapping.decimals.code(), instant(at));
        let known = query::first(
            self.connection,
            "SELECT id FROM column_mapping WHERE file_kind = ? AND header = ?",
            params![kind, header],
            |row| get::<i64>(row, "id"),
        )?;
        let Some(id) = known else {
            let sql = "INSERT INTO column_mapping (file_kind, header, date_order, decimal_mark, mapped_at) VALUES (?, ?, ?, ?, ?)";
            let id = query::insert(self.connection, sql, params![kind, header, dates, decimals, at])?;
            self.insert_column_sources(id, mapping)?;
            return self.note_added(AuditedRecord::ColumnMapping, id);
        };
        if self.column_mappings(mapping.kind)?.contains(mapping) {
            return Ok(());
        }
        self.note_change(AuditedRecord::ColumnMapping, id, || {
            let sql = "UPDATE column_mapping SET date_order = ?, decimal_mark = ?, mapped_at = ? WHERE id = ?";
            query::run(self.connection, sql, params![dates, decimals, at, id])?;
            query::run(self.connection, "DELETE FROM column_source WHERE mapping = ?", [id])?;
            self.insert_column_sources(id, mapping)
        })
    }

    fn insert_column_sources(&self, id: i64, mapping: &ColumnMapping) -> Result<(), StoreError> {
        let sql = "INSERT INTO column_source (mapping, column_name, position, fixed_value) VALUES (?, ?, ?, ?)";
        for (column, source) in &mapping.sources {
            let (position, value) = match source {
                ColumnSource::Position(position) => (Some(*position), None),
                ColumnSource::Fixed(value) => (None, Some(value)),
            };
            query::run(self.connection, sql, params![id, column, position, value])?;
        }
        Ok(())
    }
}
