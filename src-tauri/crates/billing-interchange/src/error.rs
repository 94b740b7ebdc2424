//! Why a file or a row was refused. Every message says what is wrong and the way out.

use billing_core::NaiveDate;
use billing_core::column_mapping::{DateOrder, DecimalMark};
use billing_core::ids::IdError;
use billing_core::money::AmountError;
use billing_core::seller::CurrencyRefused;
use billing_core::text::{TextError, one_of};

use crate::row::listed;

/// Why a file was refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileError {
    /// No bytes, or nothing but white space.
    #[error("The file is empty. Choose a CSV file with a header line, or the JSON that aws invoicing list-invoice-summaries prints.")]
    Empty,
    /// More bytes than are read.
    #[error("The file has {} MiB; at most {} MiB are read. Split it into smaller files.", mebibytes(.bytes), mebibytes(.most))]
    TooLarge {
        /// How many it has.
        bytes: u64,
        /// How many it may have.
        most: u64,
    },
    /// Another kind of file.
    #[error("This is {0}, not an invoice file. Save the invoices as CSV UTF-8, and choose that file.")]
    NotText(ForeignFile),
    /// Text in UTF-16.
    #[error("The file is encoded in UTF-16. Save it as CSV UTF-8, and choose it again.")]
    Utf16,
    /// Text in an encoding such as Latin-1.
    #[error(
        "Line {line} holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as CSV UTF-8, and choose it again."
    )]
    NotUtf8 {
        /// The line of the first wrong byte, from 1.
        line: u32,
    },
    /// Columns that every invoice needs.
    #[error(
        "The first line does not name the column{} {}. It names {}. Name the columns in the first line as in: {}.",
        if .columns.len() == 1 { "" } else { "s" },
        listed(.columns),
        shortened(.found),
        crate::csv::REQUIRED.join(",")
    )]
    MissingColumns {
        /// Those that are missing.
        columns: Vec<&'static str>,
        /// Those that the header names, as written.
        found: Vec<String>,
    },
    /// A column that is there twice.
    #[error("The first line names the column {column} more than once. Keep one of them, or rename the others.")]
    DuplicateColumn {
        /// Its name.
        column: &'static str,
    },
    /// A first line with values of a row where names should stand.
    #[error(
        "The first line holds values, such as {found:?}, where the names of the columns should stand. Write a line with their names above it."
    )]
    ValuesAsHeader {
        /// The first of them, as written.
        found: String,
    },
    /// More columns than can be told apart by hand.
    #[error("The file has more than {most} columns. Leave out those that are not needed.")]
    TooManyColumns {
        /// How many it may have.
        most: usize,
    },
    /// A format in which each value has a name of its own.
    #[error("This file is no table: nothing has to be said of its columns. Import it as it is.")]
    NotATable,
    /// A header without rows, or empty pages.
    #[error("The file holds no invoices. Choose one with at least one row below the header, or one record in InvoiceSummaries.")]
    NoRows,
    /// More rows than are read.
    #[error("The file has more than {most} rows. Split it into smaller files.")]
    TooManyRows {
        /// How many it may have.
        most: usize,
    },
    /// A table whose rows can't be told apart, because of its quotes or its line ends.
    #[error("In line {line}, {problem}. Correct it there, or export the file again as CSV UTF-8.")]
    BrokenCsv {
        /// The line, from 1.
        line: u32,
        /// What is wrong there.
        problem: CsvFault,
    },
    /// Text that is no JSON.
    #[error(
        "The JSON {} at line {line}, column {column}. Save the whole output of aws invoicing list-invoice-summaries again.",
        if *.cut_short { "breaks off" } else { "is broken" }
    )]
    BrokenJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1, in bytes.
        column: usize,
        /// Whether the file ends in the middle.
        cut_short: bool,
    },
    /// JSON that holds something else.
    #[error(
        "Page {page} of the JSON is no object with a list named InvoiceSummaries. Save the whole output of aws invoicing list-invoice-summaries, without --query."
    )]
    NotInvoiceJson {
        /// The position of the document, or of the element in a list of pages, from 1.
        page: usize,
    },
}

/// What a file is that holds no invoices; it reads as the words for it, with their article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each says what it is")]
pub enum ForeignFile {
    #[error("a PNG picture")]
    Png,
    #[error("a JPEG picture")]
    Jpeg,
    #[error("a GIF picture")]
    Gif,
    #[error("a picture, a sound or a film")]
    Media,
    #[error("a TIFF picture")]
    Tiff,
    #[error("a PDF")]
    Pdf,
    #[error("a ZIP archive or spreadsheet")]
    ZipOrSpreadsheet,
    #[error("an old Excel or Word file")]
    OldOffice,
    #[error("a gzip archive")]
    Gzip,
    #[error("a rich text document")]
    RichText,
    #[error("a database")]
    Database,
    #[error("a binary file (it holds NUL bytes)")]
    Binary,
}

/// Why the rows of a table can't be told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each says what it is")]
pub enum CsvFault {
    #[error("more than 1,000,000 bytes come without a line break")]
    EndlessLine,
    #[error("a row can't be read")]
    UnreadableRow,
    #[error("a quote is opened, but never closed")]
    OpenQuote,
}

/// Why one row was refused: the words of `problem`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct RowError {
    /// The column or JSON member, with dots for nesting; `row` where it is the row as a whole.
    pub field: String,
    /// What is wrong, with the value, and what to do.
    pub problem: RowProblem,
}

/// What is wrong with a value of a row, or with the row as a whole. Texts are as written, cut where they are long.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each says what is wrong, in its words")]
pub enum RowProblem {
    #[error(transparent)]
    Amount(#[from] AmountError),
    #[error(transparent)]
    Currency(#[from] CurrencyRefused),
    #[error(transparent)]
    Id(#[from] IdError),
    #[error(transparent)]
    Text(#[from] TextError),
    #[error("The {word} is missing: it must be {}.", one_of(.accepted))]
    WordMissing { word: Word, accepted: Vec<&'static str> },
    #[error("{given:?} is no known {word}: it must be {}.", one_of(.accepted))]
    WordUnknown { given: String, word: Word, accepted: Vec<&'static str> },
    #[error("The date is missing. Write it as year-month-day, such as 2026-03-31.")]
    DateMissing,
    #[error("{0:?} is not a date. Write it as year-month-day, such as 2026-03-31.")]
    NotADate(String),
    #[error(
        "{given:?} is no date written as {}, as was said of this file. Correct it, or say otherwise of its columns.",
        if *.order == DateOrder::MonthDayYear { "month/day/year" } else { "day/month/year" }
    )]
    DateOtherwise { given: String, order: DateOrder },
    #[error(
        "{given:?} is no amount with a {} before the cents, as was said of this file. Correct it, or say otherwise of its columns.",
        if *.mark == DecimalMark::Comma { "comma" } else { "point" }
    )]
    AmountOtherwise { given: String, mark: DecimalMark },
    #[error("The calendar has no day {0}.")]
    NoSuchDay(String),
    #[error("{0} is not in the years 2000 to 2100.")]
    YearOutOfRange(NaiveDate),
    #[error("{0:?} is neither seconds since 1970 nor a date such as 2026-03-31T00:00:00Z, in the years 2000 to 2100.")]
    NotAMoment(String),
    #[error("The due date {due} is before the issue date {issued}. Correct whichever is wrong.")]
    DueBeforeIssue { due: NaiveDate, issued: NaiveDate },
    #[error("{given:?} is no {part} from {least} to {most}.")]
    PeriodOutOfRange { given: String, part: PeriodPart, least: u16, most: u16 },
    #[error("Write a credit memo's amount without the minus sign; {0:?} has one.")]
    MemoWithMinus(String),
    #[error("The amount is missing.")]
    AmountMissing,
    #[error("The amount is zero: there is nothing to pay.")]
    AmountZero,
    #[error("It was canceled after its issue: there is nothing to pay.")]
    Canceled,
    #[error("A payment receipt confirms a payment: there is nothing to pay.")]
    PaymentReceipt,
    #[error("The row has {cells} cells, the header {columns}. Put quotes around a cell that holds a separator; write amounts without any.")]
    CellCount { cells: usize, columns: usize },
    #[error("The cell is longer than 10,000 characters. Shorten it, and see whether a quote was left open.")]
    CellTooLong,
    #[error("The record is no object, or names a member twice. Save the listing again as the command prints it.")]
    RecordNotAnObject,
    #[error("It is no object, or names a member twice. Save the listing again as the command prints it.")]
    NotAnObject,
    #[error("It holds half of a character (an unpaired surrogate).")]
    HalfCharacter,
    #[error("It is neither a text nor a number.")]
    NotAScalar,
}

/// What a word of a row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each says what it is")]
pub enum Word {
    #[error("type")]
    Type,
    #[error("seller")]
    Seller,
    #[error("currency")]
    Currency,
    #[error("charge type")]
    ChargeType,
    #[error("billing entity")]
    BillingEntity,
}

/// A part of a billing period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each says what it is")]
pub enum PeriodPart {
    #[error("month")]
    Month,
    #[error("year")]
    Year,
}

/// Whole mebibytes, rounded up, so that a file over the limit never reads as if it were at the limit.
fn mebibytes(bytes: &u64) -> u64 {
    bytes.div_ceil(1024 * 1024)
}

/// At most ten names: a file that is no table at all can have a very long first line.
pub fn shortened(names: &[String]) -> String {
    let shown: Vec<&str> = names.iter().take(10).map(String::as_str).collect();
    match names.len().saturating_sub(shown.len()) {
        0 if shown.is_empty() => "no column".to_owned(),
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
