//! Why a file or a row was refused. Every message says what is wrong and the way out.

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
    #[error("This is {kind}, not an invoice file. Save the invoices as CSV UTF-8, and choose that file.")]
    NotText {
        /// What it is, with its article.
        kind: &'static str,
    },
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
        listed(.columns, "and"),
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
        problem: &'static str,
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

/// Why one row was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct RowError {
    /// The column or JSON member, with dots for nesting; `row` where it is the row as a whole.
    pub field: String,
    /// What is wrong, with the value, and what to do.
    pub message: String,
}

/// Whole mebibytes, rounded up, so that a file over the limit never reads as if it were at the limit.
fn mebibytes(bytes: &u64) -> u64 {
    bytes.div_ceil(1024 * 1024)
}

/// At most ten names: a file that is no table at all can have a very long first line.
fn shortened(names: &[String]) -> String {
    let shown: Vec<&str> = names.iter().take(10).map(String::as_str).collect();
    match names.len().saturating_sub(shown.len()) {
        0 if shown.is_empty() => "no column".to_owned(),
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}
