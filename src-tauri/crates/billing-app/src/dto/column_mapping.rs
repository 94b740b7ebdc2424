//! Tables whose first line names its columns otherwise than this program: what the owner says of it once.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::sentence::Sentence;

/// What a file holds, as far as its columns are concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum FileKind {
    /// Invoices and credit memos.
    Invoices,
    /// Movements on a bank account.
    Statement,
}

/// In which order the numbers of a date are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DateOrder {
    /// `2026-03-12` alone.
    YearMonthDay,
    /// `3/12/2026`, or as above.
    MonthDayYear,
    /// `12.3.2026`, or as above.
    DayMonthYear,
}

/// The mark before the cents of an amount; the other one groups thousands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DecimalMark {
    /// `1,234.50`.
    Point,
    /// `1.234,50`.
    Comma,
}

/// A column that is read, by the name that a file may give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each says what it is")]
pub enum FileColumn {
    InvoiceNumber,
    Type,
    Seller,
    IssuedOn,
    DueOn,
    PurchaseOrder,
    ChargeType,
    BillingPeriod,
    BookedOn,
    ValueOn,
    Amount,
    CreditDebit,
    Debit,
    Credit,
    Currency,
    Description,
    Counterparty,
    Reference,
    BankReference,
    Account,
}

/// Where a column's values come from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ColumnSource {
    /// The column.
    pub column: FileColumn,
    /// Its place in the first line, from 0; `null` where the file has no such column.
    pub position: Option<u16>,
    /// The value that it has in every row, in place of a position. Only of `type`, `seller`, `currency` and `charge_type`, as a file
    /// would write it.
    pub value: Option<String>,
}

/// Asks how the columns of a file are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileColumnsQuery {
    /// Where the file is.
    pub path: String,
    /// What it should hold.
    pub kind: FileKind,
}

/// How the columns of a file are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FileColumns {
    /// Where the file is.
    pub path: String,
    /// Its name.
    pub file_name: String,
    /// What it should hold.
    pub kind: FileKind,
    /// The names in its first line, as written, cut at 70 characters.
    pub header: Vec<String>,
    /// Its first rows, at most three, as written, cut at 40 characters; what may be an account number shows its last four.
    pub samples: Vec<Vec<String>>,
    /// Every column that is read of such files, with where its values come from.
    pub columns: Vec<ColumnSource>,
    /// How dates are written.
    pub dates: DateOrder,
    /// How amounts are written.
    pub decimals: DecimalMark,
    /// Whether the owner said so of this first line.
    pub mapped: bool,
    /// Why its rows can't be read so; `null` where they can.
    pub problem: Option<String>,
    /// The parts of `problem`, to say it in another language.
    pub problem_parts: Vec<Sentence>,
}

/// Says how files with this first line are read, from now on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MapColumns {
    /// Where the file is.
    pub path: String,
    /// What it holds.
    pub kind: FileKind,
    /// The names in its first line, as they were shown.
    pub header: Vec<String>,
    /// Where the columns' values come from; a column that is not named is not read.
    pub columns: Vec<ColumnSource>,
    /// How dates are written.
    pub dates: DateOrder,
    /// How amounts are written.
    pub decimals: DecimalMark,
}
