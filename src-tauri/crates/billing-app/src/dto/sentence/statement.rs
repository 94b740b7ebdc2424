//! Why a file holds no bank statement that can be read, and why one of its rows can't be.

use billing_interchange::statement::{StatementFileError, StatementRowProblem, XmlLimit};

use super::gap::{Choice, Quoted};
use super::invoice_file::{column_list, foreign};
use super::{InvoiceFileRefusal, Sentence, sentences};

sentences! {
    /// Why a bank statement, or a row of it, can't be read. What is said of every kind of file alike is in [`InvoiceFileRefusal`].
    StatementSentence {
        StatementEmpty {} = "The file is empty. Choose a bank statement in camt.053, OFX, or a CSV file with a header line.";
        NotAStatementFile { kind: Choice } =
            "This is {kind, select, PNG {a PNG picture} JPEG {a JPEG picture} GIF {a GIF picture} MEDIA {a picture, a sound or a film} TIFF {a TIFF picture} PDF {a PDF} ZIP {a ZIP archive or spreadsheet} OFFICE {an old Excel or Word file} GZIP {a gzip archive} RICH_TEXT {a rich text document} DATABASE {a database} other {a binary file (it holds NUL bytes)}}, not a bank statement. Ask the bank for camt.053, OFX or CSV, and choose that file.";
        StatementInUtf16 {} = "The file is encoded in UTF-16. Save it as UTF-8, and choose it again.";
        StatementNotUtf8 { line: String } =
            "Line {line} holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as UTF-8, and choose it again.";
        StatementEncoding { encoding: String } =
            "The file is encoded in {encoding}; UTF-8, ISO-8859-1 and windows-1252 are read. Convert it, as with iconv -t UTF-8, and change its first line to say UTF-8.";
        XmlDoctype {} =
            "The XML has a DOCTYPE, which no bank statement needs, and is not read. Download the statement again from the bank.";
        XmlEntity { line: String, name: Quoted } =
            "Line {line} of the XML refers to the entity {name}, which is not defined. Download the statement again from the bank.";
        BrokenStatement { state: Choice, line: String } =
            "The file {state, select, CUT_SHORT {breaks off} other {is broken}} at line {line}. Download the statement again from the bank.";
        XmlBeyondLimit { line: String, limit: Choice } =
            "In line {line} of the XML, {limit, select, DEPTH {elements are nested more than 64 deep} TAG {a tag is longer than 10,000 bytes} other {a text is longer than 100,000 bytes}}: no bank statement is written so. Download it again from the bank.";
        NotAStatement { found: Quoted } =
            "The XML is {found}, not a statement in camt.053. Ask the bank for the statement of booked movements as camt.053, OFX or CSV.";
        StatementColumnsMissing { missing: u32, columns: Vec<Sentence>, found: Option<String>, more: Option<String> } =
            "The first line does not name the {missing, plural, one {column} other {columns}} {columns}. It names {found, select, none {no column} other {{found}}}{more, select, none {} other { and {more} more}}. Name the columns in the first line as in: booked_on,amount,currency,description. Instead of amount there may be debit and credit.";
        NoCurrencyColumn {} =
            "The first line does not name the column currency, and it is never guessed. Add a column named currency, with USD, EUR or GBP in each row.";
        AmountTwice {} =
            "The first line names amount as well as debit or credit. Keep amount, with a minus for what was debited, or debit and credit.";
        StatementWithoutLines {} = "The statement holds no movements: there is nothing to import.";

        LineAmountZero {} = "The amount is zero: no money moved.";
        LineNotBooked { status: Quoted } = "Its status is {status}, not BOOK: the bank has not booked it yet. Import it once it is booked.";
        LineStatusMissing {} = "Its status is missing: only what the bank has booked (BOOK) is imported.";
        LineWithoutDirection { given: Quoted } =
            "{given} is neither CRDT nor DBIT: it must say whether money came in or went out.";
        DebitAndCredit {} = "Both debit and credit hold an amount. Leave one of them empty.";
        SignInColumn { given: Quoted } =
            "{given} has a sign, but its column already says whether money came in or went out. Write it without.";
    }
}

impl StatementSentence {
    /// Why a file as a whole can't be read.
    pub(crate) fn of_file(error: &StatementFileError) -> Sentence {
        let said = match error {
            StatementFileError::File(alike) => return InvoiceFileRefusal::from(alike).into(),
            StatementFileError::Empty => Self::StatementEmpty {},
            StatementFileError::NotText(kind) => Self::NotAStatementFile { kind: Choice(foreign(*kind)) },
            StatementFileError::Utf16 => Self::StatementInUtf16 {},
            StatementFileError::NotUtf8 { line } => Self::StatementNotUtf8 { line: line.to_string() },
            StatementFileError::Encoding(encoding) => Self::StatementEncoding { encoding: encoding.clone() },
            StatementFileError::Doctype => Self::XmlDoctype {},
            StatementFileError::UnknownEntity { line, name } => Self::XmlEntity { line: line.to_string(), name: Quoted(name.clone()) },
            StatementFileError::Broken { line, cut_short } => {
                Self::BrokenStatement { state: Choice(if *cut_short { "CUT_SHORT" } else { "BROKEN" }), line: line.to_string() }
            }
            StatementFileError::BeyondLimit { line, limit } => {
                let limit = match limit {
                    XmlLimit::Depth => "DEPTH",
                    XmlLimit::Tag => "TAG",
                    XmlLimit::Text => "TEXT",
                };
                Self::XmlBeyondLimit { line: line.to_string(), limit: Choice(limit) }
            }
            StatementFileError::NotAStatement { found } => Self::NotAStatement { found: Quoted(found.clone()) },
            StatementFileError::MissingColumns { columns, found } => {
                let (missing, columns, found, more) = column_list(columns, found);
                Self::StatementColumnsMissing { missing, columns, found, more }
            }
            StatementFileError::NoCurrencyColumn => Self::NoCurrencyColumn {},
            StatementFileError::AmountTwice => Self::AmountTwice {},
            StatementFileError::NoRows => Self::StatementWithoutLines {},
        };
        said.into()
    }

    /// Why a row can't be read.
    pub(crate) fn of_row(problem: &StatementRowProblem) -> Sentence {
        let said = match problem {
            StatementRowProblem::Row(alike) => return alike.clone().into(),
            StatementRowProblem::AmountZero => Self::LineAmountZero {},
            StatementRowProblem::NotBooked(status) => Self::LineNotBooked { status: Quoted(status.clone()) },
            StatementRowProblem::StatusMissing => Self::LineStatusMissing {},
            StatementRowProblem::NoDirection(given) => Self::LineWithoutDirection { given: Quoted(given.clone()) },
            StatementRowProblem::DebitAndCredit => Self::DebitAndCredit {},
            StatementRowProblem::SignInColumn(given) => Self::SignInColumn { given: Quoted(given.clone()) },
        };
        said.into()
    }
}
