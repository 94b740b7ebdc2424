//! Why a file holds no invoices that can be read, and why one of its rows can't be.

use billing_core::column_mapping::{DateOrder, DecimalMark};
use billing_interchange::{CsvFault, FileError, ForeignFile, PeriodPart, REQUIRED_COLUMNS, RowProblem, Word};

use super::gap::{Choice, OneOf, Quoted};
use super::{FieldRefusal, Sentence, sentences};
use crate::text::mebibytes;

/// The most columns of a header that a refusal names.
const MOST_COLUMNS: usize = 10;

sentences! {
    /// Why an invoice file, or a row of it, can't be read.
    InvoiceFileRefusal {
        FileEmpty {} = "The file is empty. Choose a CSV file with a header line, or the JSON that aws invoicing list-invoice-summaries prints.";
        FileTooLarge { size: String, most: String } =
            "The file has {size} MiB; at most {most} MiB are read. Split it into smaller files.";
        FileInUtf16 {} = "The file is encoded in UTF-16. Save it as CSV UTF-8, and choose it again.";
        FileNotUtf8 { line: String } =
            "Line {line} holds a character that is not UTF-8; the file is probably in an older encoding, such as Latin-1. Save it as CSV UTF-8, and choose it again.";
        Column { name: String } = "{name}";
        ColumnsMissing { missing: u32, columns: Vec<Sentence>, found: Option<String>, more: Option<String>, required: String } =
            "The first line does not name the {missing, plural, one {column} other {columns}} {columns}. It names {found, select, none {no column} other {{found}}}{more, select, none {} other { and {more} more}}. Name the columns in the first line as in: {required}.";
        ColumnTwice { column: String } =
            "The first line names the column {column} more than once. Keep one of them, or rename the others.";
        FirstLineOfValues { found: Quoted } =
            "The first line holds values, such as {found}, where the names of the columns should stand. Write a line with their names above it.";
        TooManyColumns { most: String } = "The file has more than {most} columns. Leave out those that are not needed.";
        NotATable {} = "This file is no table: nothing has to be said of its columns. Import it as it is.";
        FileWithoutInvoices {} =
            "The file holds no invoices. Choose one with at least one row below the header, or one record in InvoiceSummaries.";
        TooManyRows { most: String } = "The file has more than {most} rows. Split it into smaller files.";
        BrokenJson { state: Choice, line: String, column: String } =
            "The JSON {state, select, CUT_SHORT {breaks off} other {is broken}} at line {line}, column {column}. Save the whole output of aws invoicing list-invoice-summaries again.";
        NotInvoiceJson { page: String } =
            "Page {page} of the JSON is no object with a list named InvoiceSummaries. Save the whole output of aws invoicing list-invoice-summaries, without --query.";
        NotAnInvoiceFile { kind: Choice } =
            "This is {kind, select, PNG {a PNG picture} JPEG {a JPEG picture} GIF {a GIF picture} MEDIA {a picture, a sound or a film} TIFF {a TIFF picture} PDF {a PDF} ZIP {a ZIP archive or spreadsheet} OFFICE {an old Excel or Word file} GZIP {a gzip archive} RICH_TEXT {a rich text document} DATABASE {a database} other {a binary file (it holds NUL bytes)}}, not an invoice file. Save the invoices as CSV UTF-8, and choose that file.";
        BrokenTable { line: String, fault: Choice } =
            "In line {line}, {fault, select, ENDLESS {more than 1,000,000 bytes come without a line break} QUOTE {a quote is opened, but never closed} other {a row can't be read}}. Correct it there, or export the file again as CSV UTF-8.";

        WordMissing { word: Choice, accepted: OneOf } =
            "The {word, select, TYPE {type} SELLER {seller} CURRENCY {currency} CHARGE_TYPE {charge type} other {billing entity}} is missing: it must be {accepted}.";
        WordUnknown { given: Quoted, word: Choice, accepted: OneOf } =
            "{given} is no known {word, select, TYPE {type} SELLER {seller} CURRENCY {currency} CHARGE_TYPE {charge type} other {billing entity}}: it must be {accepted}.";
        RowDateMissing {} = "The date is missing. Write it as year-month-day, such as 2026-03-31.";
        RowNotADate { given: Quoted } = "{given} is not a date. Write it as year-month-day, such as 2026-03-31.";
        DateOtherwise { given: Quoted, order: Choice } =
            "{given} is no date written as {order, select, MONTH_DAY_YEAR {month/day/year} other {day/month/year}}, as was said of this file. Correct it, or say otherwise of its columns.";
        AmountOtherwise { given: Quoted, mark: Choice } =
            "{given} is no amount with a {mark, select, COMMA {comma} other {point}} before the cents, as was said of this file. Correct it, or say otherwise of its columns.";
        NoSuchDay { given: String } = "The calendar has no day {given}.";
        YearOutOfRange { date: String } = "{date} is not in the years 2000 to 2100.";
        NotAMoment { given: Quoted } =
            "{given} is neither seconds since 1970 nor a date such as 2026-03-31T00:00:00Z, in the years 2000 to 2100.";
        RowDueBeforeIssue { due: String, issued: String } =
            "The due date {due} is before the issue date {issued}. Correct whichever is wrong.";
        PeriodOutOfRange { given: Quoted, part: Choice, least: String, most: String } =
            "{given} is no {part, select, MONTH {month} other {year}} from {least} to {most}.";
        MemoWithMinus { given: Quoted } = "Write a credit memo's amount without the minus sign; {given} has one.";
        RowAmountMissing {} = "The amount is missing.";
        RowAmountZero {} = "The amount is zero: there is nothing to pay.";
        RowCanceled {} = "It was canceled after its issue: there is nothing to pay.";
        RowIsReceipt {} = "A payment receipt confirms a payment: there is nothing to pay.";
        CellCount { cells: String, columns: String } =
            "The row has {cells} cells, the header {columns}. Put quotes around a cell that holds a separator; write amounts without any.";
        CellTooLong {} = "The cell is longer than 10,000 characters. Shorten it, and see whether a quote was left open.";
        RecordNotAnObject {} =
            "The record is no object, or names a member twice. Save the listing again as the command prints it.";
        MemberNotAnObject {} = "It is no object, or names a member twice. Save the listing again as the command prints it.";
        HalfCharacter {} = "It holds half of a character (an unpaired surrogate).";
        NotAScalar {} = "It is neither a text nor a number.";
    }
}

impl From<&FileError> for InvoiceFileRefusal {
    fn from(error: &FileError) -> Self {
        match error {
            FileError::Empty => Self::FileEmpty {},
            FileError::TooLarge { bytes, most } => Self::FileTooLarge { size: mebibytes(*bytes), most: mebibytes(*most) },
            FileError::NotText(kind) => Self::NotAnInvoiceFile { kind: Choice(foreign(*kind)) },
            FileError::Utf16 => Self::FileInUtf16 {},
            FileError::NotUtf8 { line } => Self::FileNotUtf8 { line: line.to_string() },
            FileError::MissingColumns { columns, found } => columns_missing(columns, found),
            FileError::DuplicateColumn { column } => Self::ColumnTwice { column: (*column).to_owned() },
            FileError::ValuesAsHeader { found } => Self::FirstLineOfValues { found: Quoted(found.clone()) },
            FileError::TooManyColumns { most } => Self::TooManyColumns { most: most.to_string() },
            FileError::NotATable => Self::NotATable {},
            FileError::NoRows => Self::FileWithoutInvoices {},
            FileError::TooManyRows { most } => Self::TooManyRows { most: most.to_string() },
            FileError::BrokenCsv { line, problem } => {
                let fault = match problem {
                    CsvFault::EndlessLine => "ENDLESS",
                    CsvFault::OpenQuote => "QUOTE",
                    CsvFault::UnreadableRow => "ROW",
                };
                Self::BrokenTable { line: line.to_string(), fault: Choice(fault) }
            }
            FileError::BrokenJson { line, column, cut_short } => Self::BrokenJson {
                state: Choice(if *cut_short { "CUT_SHORT" } else { "BROKEN" }),
                line: line.to_string(),
                column: column.to_string(),
            },
            FileError::NotInvoiceJson { page } => Self::NotInvoiceJson { page: page.to_string() },
        }
    }
}

fn columns_missing(columns: &[&str], found: &[String]) -> InvoiceFileRefusal {
    let (missing, columns, found, more) = column_list(columns, found);
    InvoiceFileRefusal::ColumnsMissing { missing, columns, found, more, required: REQUIRED_COLUMNS.join(",") }
}

/// How many columns are missing and which; what the header names instead, and how many more.
pub(super) fn column_list(columns: &[&str], found: &[String]) -> (u32, Vec<Sentence>, Option<String>, Option<String>) {
    let shown = found.iter().take(MOST_COLUMNS).map(String::as_str).collect::<Vec<_>>().join(", ");
    (
        u32::try_from(columns.len()).unwrap_or(u32::MAX),
        columns.iter().map(|name| InvoiceFileRefusal::Column { name: (*name).to_owned() }.into()).collect(),
        (!found.is_empty()).then_some(shown),
        found.len().checked_sub(MOST_COLUMNS).filter(|more| *more > 0).map(|more| more.to_string()),
    )
}

pub(super) const fn foreign(kind: ForeignFile) -> &'static str {
    match kind {
        ForeignFile::Png => "PNG",
        ForeignFile::Jpeg => "JPEG",
        ForeignFile::Gif => "GIF",
        ForeignFile::Media => "MEDIA",
        ForeignFile::Tiff => "TIFF",
        ForeignFile::Pdf => "PDF",
        ForeignFile::ZipOrSpreadsheet => "ZIP",
        ForeignFile::OldOffice => "OFFICE",
        ForeignFile::Gzip => "GZIP",
        ForeignFile::RichText => "RICH_TEXT",
        ForeignFile::Database => "DATABASE",
        ForeignFile::Binary => "BINARY",
    }
}

const fn word_of(word: Word) -> Choice {
    Choice(match word {
        Word::Type => "TYPE",
        Word::Seller => "SELLER",
        Word::Currency => "CURRENCY",
        Word::ChargeType => "CHARGE_TYPE",
        Word::BillingEntity => "BILLING_ENTITY",
    })
}

impl From<RowProblem> for Sentence {
    /// What is wrong with a value of a row; what forms refuse is said as there.
    fn from(problem: RowProblem) -> Self {
        let refusal = match problem {
            RowProblem::Amount(error) => return FieldRefusal::from(error).into(),
            RowProblem::Currency(error) => return FieldRefusal::from(error).into(),
            RowProblem::Id(error) => return FieldRefusal::from(error).into(),
            RowProblem::Text(error) => return FieldRefusal::from(error).into(),
            RowProblem::WordMissing { word, accepted } => {
                InvoiceFileRefusal::WordMissing { word: word_of(word), accepted: OneOf::of(accepted) }
            }
            RowProblem::WordUnknown { given, word, accepted } => {
                InvoiceFileRefusal::WordUnknown { given: Quoted(given), word: word_of(word), accepted: OneOf::of(accepted) }
            }
            RowProblem::DateMissing => InvoiceFileRefusal::RowDateMissing {},
            RowProblem::DateOtherwise { given, order } => {
                let order = if order == DateOrder::MonthDayYear { "MONTH_DAY_YEAR" } else { "DAY_MONTH_YEAR" };
                InvoiceFileRefusal::DateOtherwise { given: Quoted(given), order: Choice(order) }
            }
            RowProblem::AmountOtherwise { given, mark } => {
                let mark = if mark == DecimalMark::Comma { "COMMA" } else { "POINT" };
                InvoiceFileRefusal::AmountOtherwise { given: Quoted(given), mark: Choice(mark) }
            }
            RowProblem::NotADate(given) => InvoiceFileRefusal::RowNotADate { given: Quoted(given) },
            RowProblem::NoSuchDay(given) => InvoiceFileRefusal::NoSuchDay { given },
            RowProblem::YearOutOfRange(date) => InvoiceFileRefusal::YearOutOfRange { date: date.to_string() },
            RowProblem::NotAMoment(given) => InvoiceFileRefusal::NotAMoment { given: Quoted(given) },
            RowProblem::DueBeforeIssue { due, issued } => {
                InvoiceFileRefusal::RowDueBeforeIssue { due: due.to_string(), issued: issued.to_string() }
            }
            RowProblem::PeriodOutOfRange { given, part, least, most } => InvoiceFileRefusal::PeriodOutOfRange {
                given: Quoted(given),
                part: Choice(match part {
                    PeriodPart::Month => "MONTH",
                    PeriodPart::Year => "YEAR",
                }),
                least: least.to_string(),
                most: most.to_string(),
            },
            RowProblem::MemoWithMinus(given) => InvoiceFileRefusal::MemoWithMinus { given: Quoted(given) },
            RowProblem::AmountMissing => InvoiceFileRefusal::RowAmountMissing {},
            RowProblem::AmountZero => InvoiceFileRefusal::RowAmountZero {},
            RowProblem::Canceled => InvoiceFileRefusal::RowCanceled {},
            RowProblem::PaymentReceipt => InvoiceFileRefusal::RowIsReceipt {},
            RowProblem::CellCount { cells, columns } => {
                InvoiceFileRefusal::CellCount { cells: cells.to_string(), columns: columns.to_string() }
            }
            RowProblem::CellTooLong => InvoiceFileRefusal::CellTooLong {},
            RowProblem::RecordNotAnObject => InvoiceFileRefusal::RecordNotAnObject {},
            RowProblem::NotAnObject => InvoiceFileRefusal::MemberNotAnObject {},
            RowProblem::HalfCharacter => InvoiceFileRefusal::HalfCharacter {},
            RowProblem::NotAScalar => InvoiceFileRefusal::NotAScalar {},
        };
        refusal.into()
    }
}
