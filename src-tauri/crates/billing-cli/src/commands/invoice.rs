//! Invoices and credit memos.

use std::path::PathBuf;

use billing_app::App;
use billing_app::dto::{
    self, AddInvoice, ApplyFunds, Attachment, ChargeType, FileKind, ImportInvoices, ImportResult, InvoiceDetail, InvoiceExplanation,
    InvoicePayment, InvoiceQuery, InvoiceSort, InvoiceStatus, InvoiceType, ListQuery, Page, PaymentByHand,
};
use clap::{Args, Subcommand};

use crate::commands::columns::{self, ColumnArguments};
use crate::commands::{imports, status, transaction};
use crate::context::Context;
use crate::failure::Failure;
use crate::page::{AmountArguments, ListArguments, print_csv, print_totals};
use crate::text::{Facts, Table, count, left, money, more, parse_state, printable, right, words, wrapped};

/// Record, list and explain invoices and credit memos.
#[derive(Subcommand)]
pub enum Invoice {
    Import(Import),
    UndoImport(UndoImport),
    Add(Add),
    List(List),
    /// Show an invoice or credit memo with its payments and postings.
    #[command(after_help = "Example:\n  advance-pay invoice show SAMPLE-2026-0101")]
    Show(Named),
    /// Say why an invoice was paid as it was, or why it was not.
    #[command(after_help = "Example:\n  advance-pay invoice explain SAMPLE-2026-0101")]
    Explain(Named),
    Apply(Apply),
    Attach(Attach),
    /// Save an attached file as it was attached.
    #[command(after_help = "Example:\n  advance-pay invoice attachment ATT-000001 --output invoice.pdf")]
    Attachment(SaveAttachment),
    /// Remove an attached file for good; that it was attached stays in the audit log.
    #[command(after_help = "Example:\n  advance-pay invoice detach ATT-000001")]
    Detach(Detach),
}

/// Import an invoice file.
///
/// CSV with a header (invoice_number, type, seller, issued_on, due_on, currency, amount, and if present purchase_order,
/// charge_type, billing_period), or JSON as AWS's own command prints it for ListInvoiceSummaries. All new rows are added in one
/// change; rows that the ledger has already change nothing; rows that differ from the ledger or can't be read are reported with
/// their line and left out. Where all rows need review, the exit status is 1. Nothing is paid: run `settle`.
///
/// A CSV file with other names in its first line is read once you say where its columns are; that is remembered for all files with
/// this first line.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay invoice import invoices-2026.csv
  advance-pay invoice import listing.csv --column amount=\"Total due\" --value seller=aws-inc --value type=invoice")]
pub struct Import {
    /// The CSV or JSON file.
    file: PathBuf,

    #[command(flatten)]
    columns: ColumnArguments,
}

/// Undo an import, while nothing depends on what it recorded.
///
/// What is posted stays: each invoice and credit memo is canceled by a counter-posting. Once something was paid or charged for one of
/// them, or applied from it, all of them stay. An import that was undone before changes nothing.
#[derive(Args)]
#[command(after_help = "Example:\n  advance-pay invoice undo-import IMP-000001")]
pub struct UndoImport {
    /// The import's ID, which `invoice import` prints.
    id: String,
}

/// Record one invoice or credit memo by hand.
///
/// The same one again changes nothing; the same number with other contents is refused.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay invoice add --number SAMPLE-2026-0501 --amount 4876.15 \\
      --issued-on 2026-05-03 --due-on 2026-06-02")]
pub struct Add {
    /// The seller's number.
    #[arg(long, value_name = "NUMBER")]
    number: String,

    /// The amount: a decimal without thousands separators, above zero.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: String,

    /// The day of issue, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    issued_on: String,

    /// The day it falls due, YYYY-MM-DD; a credit memo needs none.
    #[arg(long, value_name = "DATE")]
    due_on: Option<String>,

    /// invoice or credit-memo. Default: invoice.
    #[arg(long = "type", value_name = "TYPE", value_parser = parse_state::<InvoiceType>)]
    invoice_type: Option<InvoiceType>,

    /// Who issued it: aws-inc or aws-europe. Default: the seller of record.
    #[arg(long, value_parser = parse_state::<dto::Seller>)]
    seller: Option<dto::Seller>,

    /// The currency. Default: the preferred one.
    #[arg(long, value_name = "CODE")]
    currency: Option<String>,

    /// usage, subscription or marketplace; Advance Pay does not pay marketplace invoices. Default: usage.
    #[arg(long, value_name = "TYPE", value_parser = parse_state::<ChargeType>)]
    charge_type: Option<ChargeType>,

    /// The purchase order it names.
    #[arg(long, value_name = "TEXT")]
    purchase_order: Option<String>,

    /// The period it bills, such as 2026-04.
    #[arg(long, value_name = "PERIOD")]
    billing_period: Option<String>,
}

/// List invoices and credit memos, in the order in which they fall due unless asked otherwise.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay invoice list --open
  advance-pay invoice list --status past-due --json
  advance-pay invoice list --status paid --due-from 2026-01-01 --due-to 2026-03-31 --totals
  advance-pay invoice list --open --csv > open-invoices.csv")]
pub struct List {
    /// Only invoice, or only credit-memo.
    #[arg(long = "type", value_name = "TYPE", value_parser = parse_state::<InvoiceType>)]
    invoice_type: Option<InvoiceType>,

    /// Only this status (repeat for more): due, past-due, processing, paid, canceled, unapplied, partially-applied or applied.
    #[arg(long = "status", value_name = "STATUS", value_parser = parse_state::<InvoiceStatus>)]
    statuses: Vec<InvoiceStatus>,

    /// Only those with something outstanding or processing.
    #[arg(long)]
    open: bool,

    /// Text in the number, purchase order or billing period.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// Due on this day or later, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    due_from: Option<String>,

    /// Due on this day or earlier, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    due_to: Option<String>,

    /// Text in the purchase order.
    #[arg(long, value_name = "TEXT")]
    purchase_order: Option<String>,

    #[command(flatten)]
    amounts: AmountArguments,

    /// What the list is in order of: due-date, amount or number. Default: due-date.
    #[arg(long, value_name = "WHAT", value_parser = parse_state::<InvoiceSort>)]
    sort: Option<InvoiceSort>,

    #[command(flatten)]
    list: ListArguments,
}

/// One invoice or credit memo.
#[derive(Args)]
pub struct Named {
    /// Its ID, such as INV-000001, or the seller's number.
    id: String,
}

/// Apply a credit memo to an invoice of your choice.
///
/// By itself a credit memo pays the next invoices of its seller and currency that fall due, the oldest memo first.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay invoice apply SAMPLE-CM-0101 SAMPLE-2026-0101 --amount 100.00")]
pub struct Apply {
    /// The credit memo: its ID or the seller's number.
    memo: String,

    #[command(flatten)]
    to: Target,
}

/// Attach the seller's own PDF to an invoice or credit memo.
///
/// It is kept in the ledger, encrypted, and saved again byte for byte. The same file again changes nothing.
#[derive(Args)]
#[command(after_help = "Example:
  advance-pay invoice attach SAMPLE-2026-0101 invoice.pdf")]
pub struct Attach {
    /// The invoice or credit memo: its ID or the seller's number.
    invoice: String,

    /// The PDF file, of at most 10 MiB.
    file: PathBuf,
}

/// An attached file and where it goes.
#[derive(Args)]
pub struct SaveAttachment {
    /// The file, as `invoice show` lists it: ATT-000001.
    id: String,

    /// Where to write it.
    #[arg(long, value_name = "FILE.pdf")]
    output: PathBuf,
}

/// An attached file.
#[derive(Args)]
pub struct Detach {
    /// The file, as `invoice show` lists it: ATT-000001.
    id: String,
}

/// The invoice that funds are applied to, by hand.
#[derive(Args)]
pub struct Target {
    /// The invoice: its ID or the seller's number.
    invoice: String,

    /// How much. Default: as much as there is and is needed.
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: Option<String>,

    /// How you know, in your words; it is kept.
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,

    /// Your own name for this request: sent again, it changes nothing.
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

impl Target {
    /// The request to apply the funds that `source` names.
    pub fn from(self, source: String) -> ApplyFunds {
        let Self { invoice, amount, evidence, request_id } = self;
        ApplyFunds { request_id, source_id: source, invoice_id: invoice, amount, evidence }
    }
}

impl Invoice {
    /// Does it, and shows the answer.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut app = context.open()?;
        match self {
            Self::Import(import) => {
                let request = ImportInvoices { path: import.file.display().to_string(), sha256: None, settle: false };
                let imported_now =
                    import.columns.remember(&mut app, &request.path, FileKind::Invoices).and_then(|()| Ok(app.import_invoices(&request)?));
                let result = imported_now.map_err(|failure| columns::with_way_out(failure, &mut app, &request.path, FileKind::Invoices))?;
                context.show(&result, |result| imported(result, &request.path))?;
                if result.added + result.already_known == 0 {
                    result
                        .needs_review
                        .first()
                        .map_or(Ok(()), |row| Err(imports::refused(row.line, row.field.as_deref(), row.reason.as_deref())))
                } else {
                    Ok(())
                }
            }
            Self::UndoImport(undo) => context.show(&app.undo_import(&undo.id)?, undone),
            Self::Add(add) => context.show(&app.add_invoice(&add.into())?, |invoice| facts(invoice).lines()),
            Self::List(asked) => asked.run(&mut app, context),
            Self::Show(named) => context.show(&app.invoice(&named.id)?, detail),
            Self::Explain(named) => context.show(&app.explain_invoice(&named.id)?, explanation),
            Self::Apply(Apply { memo, to }) => context.show(&app.apply_credit_memo(&to.from(memo))?, paid_by_hand),
            Self::Attach(Attach { invoice, file }) => context.show(&app.attach(&invoice, &file)?, |file| {
                format!("{}, {}, is attached to {}.\n", file.id, printable(&file.file_name), file.invoice_id)
            }),
            Self::Attachment(SaveAttachment { id, output }) => context.show(&app.save_attachment(&id, &output)?, |saved| {
                format!("{} was written to {}.\n", saved.attachment.id, printable(&saved.path))
            }),
            Self::Detach(Detach { id }) => context.show(&app.remove_attachment(&id)?, |file| {
                format!("{}, {}, was removed from {}.\n", file.id, printable(&file.file_name), file.invoice_id)
            }),
        }
    }
}

impl List {
    fn run(self, app: &mut App, context: &Context) -> Result<(), Failure> {
        let ListArguments { direction, totals, csv, page } = self.list;
        let AmountArguments { sellers, currencies, min_amount, max_amount } = self.amounts;
        let query = InvoiceQuery {
            invoice_type: self.invoice_type,
            statuses: self.statuses,
            open_only: self.open,
            sellers,
            currencies,
            min_amount,
            max_amount,
            due_from: self.due_from,
            due_to: self.due_to,
            purchase_order: self.purchase_order,
            search: self.search,
            sort: self.sort,
            direction,
            limit: page.limit,
            after: page.after,
        };
        if totals {
            return print_totals(context, app, &ListQuery::Invoices(query));
        }
        if csv {
            return print_csv(context, app, ListQuery::Invoices(query));
        }
        context.show(&app.invoices(&query)?, list)
    }
}

impl From<Add> for AddInvoice {
    fn from(add: Add) -> Self {
        Self {
            invoice_number: add.number,
            invoice_type: add.invoice_type,
            seller: add.seller,
            issued_on: add.issued_on,
            due_on: add.due_on,
            currency: add.currency,
            amount: add.amount,
            charge_type: add.charge_type,
            purchase_order: add.purchase_order,
            billing_period: add.billing_period,
        }
    }
}

/// The refusal of a whole file: its first row that needs review.
fn imported(result: &ImportResult, path: &str) -> String {
    let review = result.needs_review.len();
    let mut text = imports::counted(path, [result.read, result.added, result.already_known], review);
    if review > 0 {
        let mut table = Table::new([right("LINE"), left("INVOICE"), left("COLUMN"), left("WHY")]);
        for row in &result.needs_review {
            let (field, reason) = (row.field.clone().unwrap_or_default(), row.reason.clone().unwrap_or_default());
            table.row([row.line.to_string(), row.invoice_number.clone(), field, reason]);
        }
        text.push_str(&format!("\n{}", table.lines()));
    }
    if result.added > 0 {
        if let Some(id) = &result.import_id {
            text.push_str(&format!("Until something of it is paid, advance-pay invoice undo-import {id} takes it back.\n"));
        }
        text.push_str("Next: advance-pay settle pays what is due.\n");
    }
    text
}

fn undone(undo: &dto::UndoneImport) -> String {
    let records = count(undo.canceled as usize, "record");
    if undo.already_undone {
        format!("{} was undone before: its {records} stay canceled.", undo.import_id)
    } else {
        format!("{} is undone: its {records} are canceled by counter-postings. What was posted stays.", undo.import_id)
    }
}

fn facts(invoice: &dto::Invoice) -> Facts {
    let open = |amount: &dto::Money| Some(money(amount)).filter(|_| !amount.value.trim_matches(['0', '.']).is_empty());
    let payer = Some(status::paid_by(invoice.will_be_paid_by)).filter(|payer| !payer.is_empty());
    let settled = if invoice.invoice_type == InvoiceType::Invoice { "Paid" } else { "Applied" };
    Facts::default()
        .with(&words(&invoice.invoice_type), format!("{} ({}) of {}", invoice.invoice_number, invoice.id, invoice.seller_name))
        .with("Status", words(&invoice.status))
        .with("Issued", &invoice.issued_on)
        .with("Due", &invoice.due_on)
        .with("Amount", money(&invoice.amount))
        .with_some("Outstanding", open(&invoice.outstanding))
        .with_some("Processing", open(&invoice.processing))
        .with_some(settled, open(&invoice.settled))
        .with_some("Canceled", open(&invoice.canceled))
        .with("Charge type", words(&invoice.charge_type))
        .with_some("Purchase order", invoice.purchase_order.as_deref())
        .with_some("Billing period", invoice.billing_period.as_deref())
        .with_some("Will be paid by", payer)
        .with_some("Paid on", invoice.paid_on.as_deref())
}

/// An invoice with all that belongs to it.
pub fn detail(detail: &InvoiceDetail) -> String {
    let mut text = format!("{}\n{}", facts(&detail.invoice).lines(), wrapped(&detail.explanation, 0));
    if !detail.payments.is_empty() {
        text.push_str(&format!("\nPayments\n{}", payments(&detail.payments)));
    }
    text.push_str(&format!("\nTransactions\n{}", transaction::table(&detail.transactions)));
    if !detail.attachments.is_empty() {
        text.push_str(&format!("\nAttached files\n{}", attachments(&detail.attachments)));
    }
    text
}

fn attachments(attachments: &[Attachment]) -> String {
    let mut table = Table::new([left("ID"), left("FILE"), right("BYTES"), left("ATTACHED AT"), left("SHA-256")]);
    for file in attachments {
        table.row([
            file.id.clone(),
            printable(&file.file_name),
            file.size_bytes.to_string(),
            file.attached_at.clone(),
            file.sha256.clone(),
        ]);
    }
    table.lines()
}

/// A payment made by hand, and the invoice after it.
pub fn paid_by_hand(paid: &PaymentByHand) -> String {
    let note = if paid.already_recorded {
        "Nothing changed: this was done before. To do it a second time, give it a --request-id of its own.\n\n"
    } else {
        ""
    };
    format!("{note}{}\n{}", facts(&paid.invoice).lines(), wrapped(&format!("{}: {}", paid.payment.id, paid.payment.explanation), 0))
}

fn explanation(explanation: &InvoiceExplanation) -> String {
    let heading = format!("{}: {}", printable(&explanation.invoice_number), words(&explanation.status));
    format!("{heading}\n\n{}", wrapped(&explanation.explanation, 0))
}

/// Payments, a line each.
pub fn payments(payments: &[InvoicePayment]) -> String {
    let mut table = Table::new([
        left("DATE"),
        left("PAYMENT"),
        left("INVOICE"),
        left("FROM"),
        right("AMOUNT"),
        left("STATUS"),
        left("EXPECTED BY"),
        right("OUTSTANDING AFTER"),
    ]);
    for payment in payments {
        table.row([
            payment.date.clone(),
            payment.id.clone(),
            payment.invoice_number.clone(),
            payment.source_label.clone(),
            money(&payment.amount),
            words(&payment.status),
            payment.expected_by.clone().unwrap_or_default(),
            money(&payment.outstanding_after),
        ]);
    }
    table.lines()
}

fn list(page: &Page<dto::Invoice>) -> String {
    if page.items.is_empty() {
        return "No invoices.".to_owned();
    }
    let mut table = Table::new([
        left("DUE"),
        left("INVOICE"),
        left("TYPE"),
        left("CHARGES"),
        right("AMOUNT"),
        right("OUTSTANDING"),
        left("STATUS"),
        left("WILL BE PAID BY"),
    ]);
    for invoice in &page.items {
        table.row([
            invoice.due_on.clone(),
            invoice.invoice_number.clone(),
            words(&invoice.invoice_type),
            words(&invoice.charge_type),
            money(&invoice.amount),
            money(&invoice.outstanding),
            words(&invoice.status),
            status::paid_by(invoice.will_be_paid_by),
        ]);
    }
    format!("{}{}", table.lines(), more("advance-pay invoice list", page.next_cursor.as_ref()))
}
