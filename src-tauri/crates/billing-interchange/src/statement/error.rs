//! Why a statement file or a row of it was refused. Every message says what is wrong and the way out.

use crate::error::{FileError, ForeignFile, RowError, RowProblem, shortened};
use crate::row::listed;

/// Why a statement file was refused as a whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StatementFileError {
    /// What is said of every kind of file alike: its size, its number of rows, the quotes of a table, a column that is there twice.
    #[error(transparent)]
    File(FileError),
    /// No bytes, or nothing but white space.
    #[error("The file is empty. Choose a bank statement in camt.053, OFX, or a CSV file with a header line.")]
    Empty,
    /// Another kind of file.
    #[error("This is {0}, not a bank statement. Ask the bank for camt.053, OFX or CSV, and choose that file.")]
    NotText(ForeignFile),
    /// Text in UTF-16.
    #[error("The file is encoded in UTF-16. Save it as UTF-8, and choose it again.")]
    Utf16,
    /// Text that is not in UTF-8, and does not say in what else.
    #[error(
        "Line {line} holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as UTF-8, and choose it again."
    )]
    NotUtf8 {
        /// The line of the first wrong byte, from 1.
        line: u32,
    },
    /// XML in an encoding that is not read.
    #[error(
        "The file is encoded in {0}; UTF-8, ISO-8859-1 and windows-1252 are read. Convert it, as with iconv -t UTF-8, and change its first line to say UTF-8."
    )]
    Encoding(
        /// What the XML declaration says, as written.
        String,
    ),
    /// XML with a document type definition, which can make a small file endlessly large.
    #[error("The XML has a DOCTYPE, which no bank statement needs, and is not read. Download the statement again from the bank.")]
    Doctype,
    /// A reference to an entity that XML itself does not define.
    #[error("Line {line} of the XML refers to the entity {name:?}, which is not defined. Download the statement again from the bank.")]
    UnknownEntity {
        /// The line, from 1.
        line: u32,
        /// The name of the entity, as written.
        name: String,
    },
    /// XML or OFX that ends in the middle, or follows no rules.
    #[error("The file {} at line {line}. Download the statement again from the bank.", if *.cut_short { "breaks off" } else { "is broken" })]
    Broken {
        /// The line, from 1.
        line: u32,
        /// Whether the file ends in the middle.
        cut_short: bool,
    },
    /// XML that is larger in one respect than a statement ever is.
    #[error("In line {line} of the XML, {limit}: no bank statement is written so. Download it again from the bank.")]
    BeyondLimit {
        /// The line, from 1.
        line: u32,
        /// In which respect.
        limit: XmlLimit,
    },
    /// XML that holds something else.
    #[error(
        "The XML is {found:?}, not a statement in camt.053. Ask the bank for the statement of booked movements as camt.053, OFX or CSV."
    )]
    NotAStatement {
        /// The name space of the document, or the name of its first element.
        found: String,
    },
    /// Columns that every movement needs.
    #[error(
        "The first line does not name the column{} {}. It names {}. Name the columns in the first line as in: booked_on,amount,currency,description. Instead of amount there may be debit and credit.",
        if .columns.len() == 1 { "" } else { "s" },
        listed(.columns),
        shortened(.found),
    )]
    MissingColumns {
        /// Those that are missing.
        columns: Vec<&'static str>,
        /// Those that the header names, as written.
        found: Vec<String>,
    },
    /// No column says the currency.
    #[error(
        "The first line does not name the column currency, and it is never guessed. Add a column named currency, with USD, EUR or GBP in each row."
    )]
    NoCurrencyColumn,
    /// Columns that say the amount in two ways.
    #[error("The first line names amount as well as debit or credit. Keep amount, with a minus for what was debited, or debit and credit.")]
    AmountTwice,
    /// A statement without movements.
    #[error("The statement holds no movements: there is nothing to import.")]
    NoRows,
}

impl From<FileError> for StatementFileError {
    /// What is worded for invoices gets its own words; the rest is said alike.
    fn from(error: FileError) -> Self {
        match error {
            FileError::Empty => Self::Empty,
            FileError::NotText(kind) => Self::NotText(kind),
            FileError::Utf16 => Self::Utf16,
            FileError::NotUtf8 { line } => Self::NotUtf8 { line },
            FileError::MissingColumns { columns, found } => Self::MissingColumns { columns, found },
            FileError::NoRows => Self::NoRows,
            alike => Self::File(alike),
        }
    }
}

/// In which respect an XML file is larger than a statement ever is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each says what it is")]
pub enum XmlLimit {
    #[error("elements are nested more than 64 deep")]
    Depth,
    #[error("a tag is longer than 10,000 bytes")]
    Tag,
    #[error("a text is longer than 100,000 bytes")]
    Text,
}

/// Why one row was refused: the words of `problem`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{problem}")]
pub struct StatementRowError {
    /// The column or XML element; `row` where it is the row as a whole.
    pub field: String,
    /// What is wrong, with the value, and what to do.
    pub problem: StatementRowProblem,
}

impl From<RowError> for StatementRowError {
    fn from(error: RowError) -> Self {
        Self { field: error.field, problem: error.problem.into() }
    }
}

/// What is wrong with a value of a row, or with the row as a whole. Texts are as written, cut where they are long.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs, reason = "each says what is wrong, in its words")]
pub enum StatementRowProblem {
    /// What is said of a row of every kind of file alike: a wrong date, an unknown currency, an amount that is none.
    #[error(transparent)]
    Row(#[from] RowProblem),
    #[error("The amount is zero: no money moved.")]
    AmountZero,
    #[error("Its status is {0:?}, not BOOK: the bank has not booked it yet. Import it once it is booked.")]
    NotBooked(String),
    #[error("Its status is missing: only what the bank has booked (BOOK) is imported.")]
    StatusMissing,
    #[error("{0:?} is neither CRDT nor DBIT: it must say whether money came in or went out.")]
    NoDirection(String),
    #[error("Both debit and credit hold an amount. Leave one of them empty.")]
    DebitAndCredit,
    #[error("{0:?} has a sign, but its column already says whether money came in or went out. Write it without.")]
    SignInColumn(String),
}

/// Ties the error of a value to the field that it stands in.
pub fn at<T, E: Into<StatementRowProblem>>(field: &str, result: Result<T, E>) -> Result<T, StatementRowError> {
    result.map_err(|problem| StatementRowError { field: field.to_owned(), problem: problem.into() })
}
