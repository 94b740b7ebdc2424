//! A list as a spreadsheet: all that matches, as one consistent moment of the ledger has it.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use billing_interchange::spreadsheet::{SpreadsheetWriter, text_cell};
use serde::Serialize;

use crate::error::AppError;
use crate::files::{not_written, write_new, write_whole};
use crate::{App, View, dto};

/// Rows that are read at once.
const PAGE: u32 = 500;

impl App {
    /// Writes a list to `path` as CSV by RFC 4180, one row a line. The file appears whole or not at all, readable by its owner
    /// alone; what stands there is replaced.
    ///
    /// # Errors
    /// Where the query or the ledger can't be read, or the file can't be written.
    pub fn save_list(&mut self, list: &dto::ListQuery, path: &Path) -> Result<dto::SavedList, AppError> {
        let rows = write_whole(path, |file| self.read(|view| view.write_list(list, file, path)))?;
        Ok(dto::SavedList { path: path.display().to_string(), rows })
    }

    /// As [`Self::save_list`], into `folder` under a name that says the list and the day, with a number where another file has it.
    ///
    /// # Errors
    /// As [`Self::save_list`].
    pub fn download_list(&mut self, list: &dto::ListQuery, folder: &Path) -> Result<dto::SavedList, AppError> {
        let name = match list {
            dto::ListQuery::Invoices(_) => "invoices",
            dto::ListQuery::Fundings(_) => "fundings",
            dto::ListQuery::Transactions(_) => "transactions",
            dto::ListQuery::UnappliedFunds(_) => "unapplied-funds",
            dto::ListQuery::Documents(_) => "documents",
            dto::ListQuery::AuditLog(_) => "audit-log",
            dto::ListQuery::StatementLines(_) => "statement-lines",
        };
        let today = self.read(|view| Ok(view.moment.today))?;
        let (path, rows) =
            write_new(folder, &format!("{name}-{today}"), ".csv", |file, path| self.read(|view| view.write_list(list, file, path)))?;
        Ok(dto::SavedList { path: path.display().to_string(), rows })
    }

    /// As [`Self::save_list`], but to `out`, such as standard output: what fails half-way leaves half a list there.
    ///
    /// # Errors
    /// As [`Self::save_list`].
    pub fn print_list(&mut self, list: &dto::ListQuery, out: &mut dyn Write) -> Result<u32, AppError> {
        self.read(|view| view.write_list(list, out, Path::new("standard output")))
    }
}

impl View<'_, '_> {
    /// Writes all rows of `list` to `out`, which is called `place` where it can't be written, and gives how many they are.
    fn write_list(&self, list: &dto::ListQuery, out: &mut dyn Write, place: &Path) -> Result<u32, AppError> {
        match list {
            dto::ListQuery::Invoices(query) => write(
                (out, place),
                &INVOICE_COLUMNS,
                |after| self.invoices(&dto::InvoiceQuery { limit: Some(PAGE), after, ..query.clone() }),
                |invoice| invoice_cells(&invoice),
            ),
            dto::ListQuery::Fundings(query) => write(
                (out, place),
                &FUNDING_COLUMNS,
                |after| self.fundings(&dto::FundingQuery { limit: Some(PAGE), after, ..query.clone() }),
                |funding| funding_cells(&funding),
            ),
            dto::ListQuery::Transactions(query) => write(
                (out, place),
                &TRANSACTION_COLUMNS,
                |after| self.transactions(&dto::TransactionQuery { limit: Some(PAGE), after, ..query.clone() }),
                |transaction| transaction_cells(&transaction),
            ),
            dto::ListQuery::UnappliedFunds(query) => {
                write((out, place), &UNAPPLIED_COLUMNS, |_| self.unapplied_funds(query), |fund| unapplied_cells(&fund))
            }
            dto::ListQuery::Documents(query) => write(
                (out, place),
                &DOCUMENT_COLUMNS,
                |after| self.documents(&dto::DocumentQuery { limit: Some(PAGE), after, ..query.clone() }),
                |document| document_cells(&document),
            ),
            dto::ListQuery::AuditLog(query) => write(
                (out, place),
                &AUDIT_COLUMNS,
                |after| self.audit_log(&dto::AuditQuery { limit: Some(PAGE), after, ..query.clone() }),
                |entry| audit_cells(&entry),
            ),
            dto::ListQuery::StatementLines(query) => write(
                (out, place),
                &STATEMENT_LINE_COLUMNS,
                |after| self.statement_lines(&dto::StatementLineQuery { limit: Some(PAGE), after, ..query.clone() }),
                |line| statement_line_cells(&line),
            ),
        }
    }
}

/// Writes what `page` gives, from the first page to the last.
fn write<T, const N: usize>(
    (out, place): (&mut dyn Write, &Path),
    columns: &[&str; N],
    page: impl Fn(Option<String>) -> Result<dto::Page<T>, AppError>,
    cells: impl Fn(T) -> [String; N],
) -> Result<u32, AppError> {
    let failed = |error: io::Error| not_written(place, &error);
    let mut table = SpreadsheetWriter::begin(BufWriter::new(out), columns).map_err(failed)?;
    let (mut rows, mut after) = (0, None);
    loop {
        let dto::Page { items, next_cursor } = page(after)?;
        for item in items {
            table.add(cells(item).as_slice()).map_err(failed)?;
            rows += 1;
        }
        after = next_cursor;
        if after.is_none() {
            table.finish().map_err(failed)?;
            return Ok(rows);
        }
    }
}

const INVOICE_COLUMNS: [&str; 18] = [
    "invoice_id",
    "invoice_number",
    "type",
    "status",
    "issued_on",
    "due_on",
    "currency",
    "amount",
    "outstanding",
    "processing",
    "settled",
    "canceled",
    "will_be_paid_by",
    "seller",
    "charge_type",
    "purchase_order",
    "billing_period",
    "paid_on",
];

fn invoice_cells(invoice: &dto::Invoice) -> [String; 18] {
    [
        invoice.id.clone(),
        text_cell(&invoice.invoice_number),
        word(&invoice.invoice_type),
        word(&invoice.status),
        invoice.issued_on.clone(),
        invoice.due_on.clone(),
        word(&invoice.amount.currency),
        invoice.amount.value.clone(),
        invoice.outstanding.value.clone(),
        invoice.processing.value.clone(),
        invoice.settled.value.clone(),
        invoice.canceled.value.clone(),
        word(&invoice.will_be_paid_by),
        invoice.seller_name.clone(),
        word(&invoice.charge_type),
        optional_text(invoice.purchase_order.as_deref()),
        optional_text(invoice.billing_period.as_deref()),
        invoice.paid_on.clone().unwrap_or_default(),
    ]
}

const FUNDING_COLUMNS: [&str; 15] = [
    "funding_id",
    "reference",
    "status",
    "method",
    "seller",
    "currency",
    "amount",
    "received",
    "excess",
    "requested_on",
    "expected_by",
    "arrived_on",
    "return_code",
    "document",
    "document_sha256",
];

fn funding_cells(funding: &dto::Funding) -> [String; 15] {
    let document = funding.document.as_ref();
    [
        funding.id.clone(),
        funding.reference.clone(),
        word(&funding.status),
        text_cell(&funding.method_label),
        funding.seller_name.clone(),
        word(&funding.amount.currency),
        funding.amount.value.clone(),
        funding.received.value.clone(),
        value(funding.excess.as_ref()),
        funding.requested_on.clone(),
        funding.expected_by.clone(),
        funding.arrived_on.clone().unwrap_or_default(),
        funding.return_code.clone().unwrap_or_default(),
        document.map(|document| document.number.clone()).unwrap_or_default(),
        document.map(|document| document.sha256.clone()).unwrap_or_default(),
    ]
}

const TRANSACTION_COLUMNS: [&str; 13] = [
    "transaction_id",
    "date",
    "recorded_at",
    "type",
    "record_id",
    "record",
    "description",
    "currency",
    "amount",
    "advance_pay_balance_after",
    "status",
    "method",
    "payment_id",
];

fn transaction_cells(transaction: &dto::Transaction) -> [String; 13] {
    [
        transaction.id.clone(),
        transaction.date.clone(),
        transaction.recorded_at.clone(),
        word(&transaction.transaction_type),
        transaction.record_id.clone(),
        text_cell(&transaction.record_label),
        text_cell(&transaction.description),
        word(&transaction.amount.currency),
        transaction.amount.value.clone(),
        value(transaction.balance_after.as_ref()),
        transaction.status.map(status_word).unwrap_or_default(),
        optional_text(transaction.method_label.as_deref()),
        transaction.payment_id.clone().unwrap_or_default(),
    ]
}

fn status_word(status: dto::TransactionStatus) -> String {
    match status {
        dto::TransactionStatus::Payment(status) => word(&status),
        dto::TransactionStatus::Funding(status) => word(&status),
        dto::TransactionStatus::Invoice(status) => word(&status),
    }
}

const UNAPPLIED_COLUMNS: [&str; 9] = ["id", "kind", "reference", "date", "currency", "amount", "remaining", "status", "seller"];

fn unapplied_cells(fund: &dto::UnappliedFund) -> [String; 9] {
    [
        fund.id.clone(),
        word(&fund.kind),
        text_cell(&fund.reference),
        fund.date.clone(),
        word(&fund.amount.currency),
        fund.amount.value.clone(),
        fund.remaining.value.clone(),
        word(&fund.status),
        fund.seller_name.clone(),
    ]
}

const DOCUMENT_COLUMNS: [&str; 14] = [
    "number",
    "kind",
    "language",
    "issued_on",
    "funding_id",
    "seller",
    "currency",
    "period_from",
    "period_to",
    "replaces",
    "replaced_by",
    "check_code",
    "file",
    "sha256",
];

fn document_cells(document: &dto::DocumentInfo) -> [String; 14] {
    let value = |value: &Option<String>| value.clone().unwrap_or_default();
    [
        document.number.clone(),
        word(&document.kind),
        word(&document.language),
        document.issued_on.clone(),
        value(&document.funding_id),
        text_cell(&document.seller_name),
        word(&document.currency),
        value(&document.period_from),
        value(&document.period_to),
        value(&document.replaces),
        value(&document.replaced_by),
        value(&document.check_code),
        text_cell(&document.file_name),
        document.sha256.clone(),
    ]
}

const AUDIT_COLUMNS: [&str; 7] = ["entry", "recorded_at", "recorded_by", "action", "record", "record_id", "changes"];

fn audit_cells(entry: &dto::AuditEntry) -> [String; 7] {
    let value = |value: &Option<String>| value.clone().unwrap_or_default();
    let change = |change: &dto::AuditedChange| format!("{}: {} > {}", change.field, value(&change.old), value(&change.new));
    let changes: Vec<String> = entry.changes.iter().map(change).collect();
    [
        entry.id.clone(),
        entry.recorded_at.clone(),
        text_cell(&entry.recorded_by),
        word(&entry.action),
        word(&entry.record),
        entry.record_id.clone(),
        text_cell(&changes.join("; ")),
    ]
}

const STATEMENT_LINE_COLUMNS: [&str; 15] = [
    "line_id",
    "booked_on",
    "value_on",
    "credit_debit",
    "currency",
    "amount",
    "account_last_four",
    "counterparty",
    "reference",
    "bank_reference",
    "description",
    "return_code",
    "status",
    "funding_id",
    "import_id",
];

fn statement_line_cells(line: &dto::StatementLine) -> [String; 15] {
    [
        line.id.clone(),
        line.booked_on.clone(),
        line.value_on.clone().unwrap_or_default(),
        word(&line.credit_debit),
        word(&line.amount.currency),
        line.amount.value.clone(),
        optional_text(line.account_last_four.as_deref()),
        optional_text(line.counterparty.as_deref()),
        optional_text(line.reference.as_deref()),
        optional_text(line.bank_reference.as_deref()),
        optional_text(line.description.as_deref()),
        line.return_code.clone().unwrap_or_default(),
        word(&line.status),
        line.funding_id.clone().unwrap_or_default(),
        line.import_id.clone(),
    ]
}

/// A state or a currency as the wire contract names it: `PAST_DUE`.
pub(crate) fn word(state: &impl Serialize) -> String {
    serde_json::to_value(state).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn optional_text(text: Option<&str>) -> String {
    text.map(text_cell).unwrap_or_default()
}

fn value(money: Option<&dto::Money>) -> String {
    money.map(|money| money.value.clone()).unwrap_or_default()
}
