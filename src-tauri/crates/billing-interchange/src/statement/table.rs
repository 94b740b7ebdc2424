//! Bank statements as tables: a header names the columns, in any order; one row is one movement.

use billing_core::column_mapping::{ColumnMapping, FileKind};
use billing_core::money::{Currency, Money};
use billing_core::statement::{CreditDebit, StatementLineDraft};

use super::error::{StatementFileError, StatementRowError, StatementRowProblem, at};
use super::text::{
    AccountNumbers, LONGEST_AS_WRITTEN, LONGEST_BANK_REFERENCE, LONGEST_COUNTERPARTY, LONGEST_DESCRIPTION, LONGEST_REFERENCE, last_four,
    tidy,
};
use super::{StatementFile, StatementFormat, StatementRow, value};
use crate::MOST_ROWS;
use crate::error::FileError;
use crate::row::{self, shown};
use crate::table::{self, Cells, Column, Columns, Records, TableHead};

/// The columns that are read, and how banks call them.
const COLUMNS: [Column; 12] = [
    ("booked_on", &["booking_date", "posting_date", "post_date", "posted", "posted_on", "date", "transaction_date"]),
    ("value_on", &["value_date"]),
    ("amount", &[]),
    ("credit_debit", &["debit_credit", "debit/credit", "credit/debit", "cr_dr", "dr_cr", "cr/dr", "dr/cr", "direction"]),
    ("debit", &[]),
    ("credit", &[]),
    ("currency", &[]),
    ("description", &["memo", "details", "narrative"]),
    ("counterparty", &["name", "payee"]),
    ("reference", &[]),
    ("bank_reference", &["transaction_id"]),
    ("account", &["account_number", "iban"]),
];

/// Reads a table of movements.
pub fn read(text: &str, mappings: &[ColumnMapping]) -> Result<StatementFile, StatementFileError> {
    let mut records = Records::new(text, &COLUMNS)?;
    let columns = match records.advance()? {
        Some(_) => columns_of(&records.record, mappings)?,
        None => return Err(StatementFileError::NoRows),
    };
    let mut rows = Vec::new();
    while let Some(line) = records.advance()? {
        let cells = Cells { columns: &columns, record: &records.record };
        if cells.are_blank() {
            continue;
        }
        if rows.len() == MOST_ROWS {
            return Err(FileError::TooManyRows { most: MOST_ROWS }.into());
        }
        let numbers = AccountNumbers::of([cells.get("account")]);
        let record = draft(&cells, &numbers);
        let as_written = if record.is_ok() { String::new() } else { as_written(&cells, &numbers) };
        rows.push(StatementRow { line, record, as_written });
    }
    Ok(StatementFile { format: StatementFormat::Csv, rows, columns_mapped: columns.are_mapped(), ignored_columns: columns.ignored })
}

fn columns_of(header: &::csv::StringRecord, mappings: &[ColumnMapping]) -> Result<Columns, StatementFileError> {
    let columns = Columns::of(header, &COLUMNS, mappings)?;
    let has_sides = columns.has("debit") || columns.has("credit");
    if columns.has("amount") && has_sides {
        return Err(StatementFileError::AmountTwice);
    }
    let amounts: &[&str] = if has_sides { &["debit", "credit"] } else { &["amount"] };
    let missing: Vec<_> = ["booked_on"].iter().chain(amounts).copied().filter(|column| !columns.has(column)).collect();
    if !missing.is_empty() {
        return Err(StatementFileError::MissingColumns { columns: missing, found: columns.written() });
    }
    if columns.has("currency") { Ok(columns) } else { Err(StatementFileError::NoCurrencyColumn) }
}

/// What a table says before its rows are read, and why its rows can't be read yet, if they can't.
pub fn head(text: &str, mappings: &[ColumnMapping]) -> Result<(TableHead, Option<StatementFileError>), StatementFileError> {
    let head = table::head(text, &COLUMNS, FileKind::Statement, mappings)?;
    let problem = columns_of(&head.header.iter().collect(), mappings).err();
    Ok((head, problem))
}

/// The cells of a refused row.
fn as_written(cells: &Cells<'_>, numbers: &AccountNumbers) -> String {
    // More than is shown of a row, so that an account number is not cut in two before it is found.
    let cells = cells.record.iter().map(str::trim).filter(|cell| !cell.is_empty()).take(LONGEST_AS_WRITTEN);
    let cells: Vec<String> = cells.map(|cell| cell.chars().take(2 * LONGEST_AS_WRITTEN).collect()).collect();
    tidy(&cells.join(" · "), LONGEST_AS_WRITTEN, numbers).unwrap_or_default()
}

fn draft(cells: &Cells<'_>, numbers: &AccountNumbers) -> Result<StatementLineDraft, StatementRowError> {
    cells.check_shape()?;
    let booked_on = cells.day("booked_on")?;
    let value_on = match cells.get("value_on") {
        "" => None,
        _ => Some(cells.day("value_on")?),
    };
    let currency = at("currency", row::known_currency(cells.get("currency")))?;
    let (credit_debit, amount) = movement(cells, currency)?;
    let text = |column, most| tidy(cells.get(column), most, numbers);
    Ok(StatementLineDraft {
        account_last_four: last_four(cells.get("account")),
        booked_on,
        value_on,
        credit_debit,
        amount,
        counterparty: text("counterparty", LONGEST_COUNTERPARTY),
        reference: text("reference", LONGEST_REFERENCE),
        bank_reference: text("bank_reference", LONGEST_BANK_REFERENCE),
        description: text("description", LONGEST_DESCRIPTION),
        return_code: None,
    })
}

/// Which way how much money went: by a word beside the amount, by its sign, or by the column that it is in.
fn movement(cells: &Cells<'_>, currency: Currency) -> Result<(CreditDebit, Money), StatementRowError> {
    let unsigned = |column| {
        let written = cells.amount(column)?;
        let amount = match &*written {
            signed if signed.starts_with(['-', '\u{2212}', '+', '(']) => Err(StatementRowProblem::SignInColumn(shown(signed, 40))),
            unsigned => value::amount(unsigned, currency),
        };
        at(column, amount)
    };
    if cells.columns.has("credit_debit") && cells.columns.has("amount") {
        return Ok((at("credit_debit", side(cells.get("credit_debit")))?, unsigned("amount")?));
    }
    if cells.columns.has("amount") {
        return at("amount", value::signed_amount(&cells.amount("amount")?, currency));
    }
    match (is_nothing(cells.get("debit")), is_nothing(cells.get("credit"))) {
        (true, true) if cells.get("debit").is_empty() => Ok((CreditDebit::Credit, unsigned("credit")?)),
        (_, true) => Ok((CreditDebit::Debit, unsigned("debit")?)),
        (true, false) => Ok((CreditDebit::Credit, unsigned("credit")?)),
        (false, false) => at("row", Err(StatementRowProblem::DebitAndCredit)),
    }
}

/// A word of a column that says which way the money went.
fn side(written: &str) -> Result<CreditDebit, StatementRowProblem> {
    match written.to_ascii_uppercase().as_str() {
        "CRDT" | "CREDIT" | "CR" | "C" => Ok(CreditDebit::Credit),
        "DBIT" | "DEBIT" | "DR" | "D" => Ok(CreditDebit::Debit),
        _ => Err(StatementRowProblem::NoDirection(shown(written, 40))),
    }
}

/// Whether a column says that its side had no part in it: many banks write zero there.
fn is_nothing(written: &str) -> bool {
    written.chars().all(|c| matches!(c, '0' | '.'))
}
