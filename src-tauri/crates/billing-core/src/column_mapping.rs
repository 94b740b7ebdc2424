//! How a table is read whose first line names its columns otherwise than the program does: what the owner said of it once.

use std::collections::BTreeMap;

/// What a file holds, as far as its columns are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// Invoices and credit memos.
    Invoices,
    /// Movements on a bank account.
    Statement,
}

/// Where a column's value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnSource {
    /// The cell at this place of each row, from 0.
    Position(u16),
    /// The same value in every row.
    Fixed(String),
}

/// In which order the numbers of a date are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DateOrder {
    /// `2026-03-12`, ISO 8601.
    #[default]
    YearMonthDay,
    /// `3/12/2026`.
    MonthDayYear,
    /// `12.3.2026`.
    DayMonthYear,
}

/// The mark before the cents of an amount. The other one groups thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum DecimalMark {
    /// `1,234.50`.
    #[default]
    Point,
    /// `1.234,50`.
    Comma,
}

/// How files with one first line are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMapping {
    /// What the files hold.
    pub kind: FileKind,
    /// The names in their first line, in small letters, with underscores for spaces and hyphens.
    pub header: Vec<String>,
    /// The columns that are read, by the program's names, with where their values come from.
    pub sources: BTreeMap<String, ColumnSource>,
    /// How dates are written.
    pub dates: DateOrder,
    /// How amounts are written.
    pub decimals: DecimalMark,
}
