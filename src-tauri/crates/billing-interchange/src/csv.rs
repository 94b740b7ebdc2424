//! Invoice files as tables: a header names the columns, in any order; one row is one record.

use billing_core::NaiveDate;
use billing_core::column_mapping::{ColumnMapping, FileKind};
use billing_core::ids::InvoiceNumber;
use billing_core::invoice::{ChargeType, InvoiceDraft, InvoiceType};
use billing_core::money::{AmountError, Currency, Money, parse_amount};

use crate::error::{FileError, RowError, RowProblem, Word};
use crate::row::{self, at, shown};
use crate::table::{self, Cells, Column, Columns, Records, TableHead, identifier};
use crate::{InvoiceFile, InvoiceFormat, InvoiceRow, MOST_ROWS};

/// The columns that every file has.
pub const REQUIRED: [&str; 7] = ["invoice_number", "type", "seller", "issued_on", "due_on", "currency", "amount"];
/// The columns that are read: those that every file has, and those that it may have.
const COLUMNS: [Column; 10] = [
    ("invoice_number", &[]),
    ("type", &[]),
    ("seller", &[]),
    ("issued_on", &[]),
    ("due_on", &[]),
    ("currency", &[]),
    ("amount", &[]),
    ("purchase_order", &[]),
    ("charge_type", &[]),
    ("billing_period", &[]),
];

/// Reads a table of invoices.
pub fn read(text: &str, mappings: &[ColumnMapping]) -> Result<InvoiceFile, FileError> {
    let mut records = Records::new(text, &COLUMNS)?;
    let columns = match records.advance()? {
        Some(_) => columns_of(&records.record, mappings)?,
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
        rows.push(InvoiceRow { line, account_id: None, record: draft(&cells), invoice_number_as_written });
    }
    Ok(InvoiceFile { format: InvoiceFormat::Csv, rows, columns_mapped: columns.are_mapped(), ignored_columns: columns.ignored })
}

fn columns_of(header: &::csv::StringRecord, mappings: &[ColumnMapping]) -> Result<Columns, FileError> {
    let columns = Columns::of(header, &COLUMNS, mappings)?;
    let missing: Vec<_> = REQUIRED.into_iter().filter(|column| !columns.has(column)).collect();
    if missing.is_empty() { Ok(columns) } else { Err(FileError::MissingColumns { columns: missing, found: columns.written() }) }
}

/// What a table says before its rows are read, and why its rows can't be read yet, if they can't.
pub fn head(text: &str, mappings: &[ColumnMapping]) -> Result<(TableHead, Option<FileError>), FileError> {
    let head = table::head(text, &COLUMNS, FileKind::Invoices, mappings)?;
    let problem = columns_of(&head.header.iter().collect(), mappings).err();
    Ok((head, problem))
}

fn read_cell<T, E: Into<RowProblem>>(cells: &Cells<'_>, column: &str, read: impl FnOnce(&str) -> Result<T, E>) -> Result<T, RowError> {
    at(column, read(cells.get(column)))
}

fn draft(cells: &Cells<'_>) -> Result<InvoiceDraft, RowError> {
    cells.check_shape()?;
    let number = read_cell(cells, "invoice_number", InvoiceNumber::parse)?;
    let invoice_type = read_cell(cells, "type", invoice_type)?;
    let seller = read_cell(cells, "seller", row::seller)?;
    let issued_on = cells.day("issued_on")?;
    let due_on = due_on(cells, invoice_type, issued_on)?;
    let currency = read_cell(cells, "currency", |code| row::currency(code, seller))?;
    let amount = at("amount", amount(&cells.amount("amount")?, currency, invoice_type))?;
    let purchase_order = read_cell(cells, "purchase_order", row::purchase_order)?;
    let charge_type = read_cell(cells, "charge_type", charge_type)?;
    let billing_period = read_cell(cells, "billing_period", row::billing_period)?;
    Ok(InvoiceDraft { number, invoice_type, seller, issued_on, due_on, amount, charge_type, purchase_order, billing_period })
}

/// A credit memo does not fall due: its due date may be missing, and its day of issue stands in its place.
fn due_on(cells: &Cells<'_>, invoice_type: InvoiceType, issued_on: NaiveDate) -> Result<NaiveDate, RowError> {
    let due_on = || at("due_on", row::not_before(cells.day("due_on")?, issued_on));
    match invoice_type {
        InvoiceType::Invoice => due_on(),
        InvoiceType::CreditMemo if cells.get("due_on").is_empty() => Ok(issued_on),
        InvoiceType::CreditMemo => due_on().map(|_| issued_on),
    }
}

pub fn invoice_type(written: &str) -> Result<InvoiceType, RowProblem> {
    match identifier(written).as_str() {
        "invoice" => Ok(InvoiceType::Invoice),
        "credit_memo" => Ok(InvoiceType::CreditMemo),
        _ => Err(row::unknown(written, Word::Type, &["INVOICE", "CREDIT_MEMO"])),
    }
}

pub fn charge_type(written: &str) -> Result<ChargeType, RowProblem> {
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
