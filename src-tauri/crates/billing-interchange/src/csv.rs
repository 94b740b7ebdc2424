//! Invoice files as tables: a header names the columns, in any order; one row is one record.

use std::io::{Chain, Read};

use billing_core::NaiveDate;
use billing_core::ids::InvoiceNumber;
use billing_core::invoice::{ChargeType, InvoiceDraft, InvoiceType};
use billing_core::money::{AmountError, Currency, Money, parse_amount};

use crate::encoding::count_line_ends;
use crate::error::{CsvFault, FileError, RowError, RowProblem, Word};
use crate::row::{self, at, shown};
use crate::{InvoiceFile, InvoiceFormat, InvoiceRow, MOST_ROWS};

/// The columns that every file has.
pub const REQUIRED: [&str; 7] = ["invoice_number", "type", "seller", "issued_on", "due_on", "currency", "amount"];
/// The columns that a file may have.
const OPTIONAL: [&str; 3] = ["purchase_order", "charge_type", "billing_period"];

/// The most characters in a cell, whether its column is read or not.
const LONGEST_CELL: usize = 10_000;
/// The most bytes in a line. A file that is one line of separators would become far larger in memory.
const LONGEST_LINE_BYTES: usize = 1_000_000;

/// Reads a table of invoices.
pub fn read(text: &str) -> Result<InvoiceFile, FileError> {
    refuse_endless_line(text)?;
    let mut records = Records::new(text);
    let columns = match records.advance()? {
        Some(_) => Columns::of(&records.record)?,
        None => return Err(FileError::NoRows),
    };
    let mut rows = Vec::new();
    while let Some(line) = records.advance()? {
        let cells = Cells { columns: &columns, record: &records.record };
        if cells.are_blank() {
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(FileError::TooManyRows { most: MOST_ROWS });
        }
        let invoice_number_as_written = shown(cells.get("invoice_number"), 70);
        rows.push(InvoiceRow { line, account_id: None, record: cells.draft(), invoice_number_as_written });
    }
    Ok(InvoiceFile { format: InvoiceFormat::Csv, rows, ignored_columns: columns.ignored })
}

fn refuse_endless_line(text: &str) -> Result<(), FileError> {
    let mut begin = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        if line.len() > LONGEST_LINE_BYTES {
            let line = count_line_ends(&text.as_bytes()[..begin]).saturating_add(1);
            return Err(FileError::BrokenCsv { line, problem: CsvFault::EndlessLine });
        }
        begin += line.len();
    }
    Ok(())
}

/// Whichever of comma, semicolon and tab makes the most known column names of the first line, or else the most cells.
fn separator(text: &str) -> u8 {
    let header = text.split(['\n', '\r']).find(|line| !line.trim().is_empty()).unwrap_or("");
    let columns = |separator: &u8| {
        let names = || header.split(char::from(*separator));
        (names().filter(|name| known_column(name.trim().trim_matches('"')).is_some()).count(), names().count())
    };
    // Of equals the last one wins, so that a header of a single column falls to the comma.
    b"\t;,".iter().copied().max_by_key(columns).unwrap_or(b',')
}

/// The column that a header cell names: in any case, with spaces or hyphens for underscores.
fn known_column(written: &str) -> Option<&'static str> {
    let name = identifier(written);
    REQUIRED.into_iter().chain(OPTIONAL).find(|column| *column == name)
}

fn identifier(written: &str) -> String {
    written.trim().to_lowercase().replace([' ', '-'], "_")
}

/// The records of a table, with the line on which each begins.
struct Records<'a> {
    text: &'a [u8],
    reader: ::csv::Reader<Chain<&'a [u8], &'static [u8]>>,
    /// The record read last.
    record: ::csv::StringRecord,
    /// How far lines are counted, and the line that begins or goes on there.
    counted: usize,
    line: u32,
}

impl<'a> Records<'a> {
    /// A text never holds NUL. Appended as a last row, it shows whether a quote was left open: then it ends up in a cell.
    const END: &'static [u8] = b"\n\0";

    fn new(text: &'a str) -> Self {
        let input = text.as_bytes().chain(Self::END);
        let reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator(text)).from_reader(input);
        Self { text: text.as_bytes(), reader, record: ::csv::StringRecord::new(), counted: 0, line: 1 }
    }

    /// Reads the next record, and gives the line on which it begins; `None` at the end.
    fn advance(&mut self) -> Result<Option<u32>, FileError> {
        let read = self.reader.read_record(&mut self.record);
        let begin = self.record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        let line = self.line_of(begin);
        if !matches!(read, Ok(true)) {
            return Err(FileError::BrokenCsv { line, problem: CsvFault::UnreadableRow });
        }
        match self.record.iter().next_back() {
            Some("\0") if self.record.len() == 1 => Ok(None),
            Some(last) if last.ends_with('\0') => Err(FileError::BrokenCsv { line, problem: CsvFault::OpenQuote }),
            _ => Ok(Some(line)),
        }
    }

    /// The line of the record at `begin`. The reader passes over line ends before a record without moving its position.
    fn line_of(&mut self, begin: usize) -> u32 {
        let rest = self.text.get(begin..).unwrap_or_default();
        let skipped = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let begin = begin.saturating_add(skipped).min(self.text.len());
        let passed = self.text.get(self.counted..begin).unwrap_or_default();
        self.line = self.line.saturating_add(count_line_ends(passed));
        self.counted = begin;
        self.line
    }
}

/// Where each known column stands.
struct Columns {
    positions: Vec<(&'static str, usize)>,
    names: Vec<String>,
    ignored: Vec<String>,
}

impl Columns {
    fn of(header: &::csv::StringRecord) -> Result<Self, FileError> {
        let names: Vec<String> = header.iter().map(|name| shown(name, 70)).collect();
        let mut positions: Vec<(&'static str, usize)> = Vec::new();
        let mut ignored = Vec::new();
        for (position, name) in names.iter().enumerate() {
            match known_column(name) {
                Some(column) if positions.iter().any(|(known, _)| *known == column) => return Err(FileError::DuplicateColumn { column }),
                Some(column) => positions.push((column, position)),
                None if name.is_empty() => {}
                None => ignored.push(name.clone()),
            }
        }
        let is_missing = |column: &&str| !positions.iter().any(|(known, _)| known == column);
        let columns: Vec<_> = REQUIRED.into_iter().filter(is_missing).collect();
        if columns.is_empty() {
            Ok(Self { positions, names, ignored })
        } else {
            Err(FileError::MissingColumns { columns, found: names.into_iter().filter(|name| !name.is_empty()).collect() })
        }
    }
}

/// One row.
struct Cells<'a> {
    columns: &'a Columns,
    record: &'a ::csv::StringRecord,
}

impl Cells<'_> {
    /// Whether nothing is written: spreadsheets leave such rows below a table.
    fn are_blank(&self) -> bool {
        self.record.iter().all(|cell| cell.trim().is_empty())
    }

    /// The cell in a column; empty where the file has no such column.
    fn get(&self, column: &'static str) -> &str {
        let position = self.columns.positions.iter().find(|(known, _)| *known == column).map(|(_, position)| *position);
        position.and_then(|position| self.record.get(position)).unwrap_or("").trim()
    }

    fn read<T, E: Into<RowProblem>>(&self, column: &'static str, read: impl FnOnce(&str) -> Result<T, E>) -> Result<T, RowError> {
        at(column, read(self.get(column)))
    }

    fn draft(&self) -> Result<InvoiceDraft, RowError> {
        self.check_shape()?;
        let number = self.read("invoice_number", InvoiceNumber::parse)?;
        let invoice_type = self.read("type", invoice_type)?;
        let seller = self.read("seller", row::seller)?;
        let issued_on = self.read("issued_on", row::day)?;
        let due_on = self.due_on(invoice_type, issued_on)?;
        let currency = self.read("currency", |code| row::currency(code, seller))?;
        let amount = self.read("amount", |written| amount(written, currency, invoice_type))?;
        let purchase_order = self.read("purchase_order", row::purchase_order)?;
        let charge_type = self.read("charge_type", charge_type)?;
        let billing_period = self.read("billing_period", row::billing_period)?;
        Ok(InvoiceDraft { number, invoice_type, seller, issued_on, due_on, amount, charge_type, purchase_order, billing_period })
    }

    fn check_shape(&self) -> Result<(), RowError> {
        let (cells, names) = (self.record.len(), self.columns.names.len());
        if cells != names {
            return at("row", Err(RowProblem::CellCount { cells, columns: names }));
        }
        for (name, cell) in self.columns.names.iter().zip(self.record) {
            // The length in bytes is at least that in characters, and costs nothing.
            if cell.len() > LONGEST_CELL && cell.chars().count() > LONGEST_CELL {
                return at(name, Err(RowProblem::CellTooLong));
            }
        }
        Ok(())
    }

    /// A credit memo does not fall due: its due date may be missing, and its day of issue stands in its place.
    fn due_on(&self, invoice_type: InvoiceType, issued_on: NaiveDate) -> Result<NaiveDate, RowError> {
        let due_on = || self.read("due_on", |written| row::not_before(row::day(written)?, issued_on));
        match invoice_type {
            InvoiceType::Invoice => due_on(),
            InvoiceType::CreditMemo if self.get("due_on").is_empty() => Ok(issued_on),
            InvoiceType::CreditMemo => due_on().map(|_| issued_on),
        }
    }
}

fn invoice_type(written: &str) -> Result<InvoiceType, RowProblem> {
    match identifier(written).as_str() {
        "invoice" => Ok(InvoiceType::Invoice),
        "credit_memo" => Ok(InvoiceType::CreditMemo),
        _ => Err(row::unknown(written, Word::Type, &["INVOICE", "CREDIT_MEMO"])),
    }
}

fn charge_type(written: &str) -> Result<ChargeType, RowProblem> {
    match identifier(written).as_str() {
        "" | "usage" => Ok(ChargeType::Usage),
        "subscription" => Ok(ChargeType::Subscription),
        "marketplace" => Ok(ChargeType::Marketplace),
        _ => Err(row::unknown(written, Word::ChargeType, &["USAGE", "SUBSCRIPTION", "MARKETPLACE"])),
    }
}

fn amount(written: &str, currency: Currency, invoice_type: InvoiceType) -> Result<Money, RowProblem> {
    parse_amount(written, currency).map_err(|error| match (error, invoice_type) {
        (AmountError::Negative(written), InvoiceType::CreditMemo) => RowProblem::MemoWithMinus(written),
        (error, _) => error.into(),
    })
}
