//! The audit log.

use billing_app::dto::{AuditAction, AuditEntry, AuditQuery, AuditedRecord, ListQuery, Page};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::page::{ListArguments, print_csv, print_totals};
use crate::text::{Table, left, more, parse_state, words};

/// List who changed what, and when.
///
/// Everything that was recorded and is no posting: accounts and settings, payment methods, the seller's bank details, fundings and
/// what became of them, documents, imported files. Each entry says who and when, and each value before and after. Entries are
/// never changed or removed; `verify` checks them with the hash chain.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay audit
  advance-pay audit --limit 10 --json
  advance-pay audit --record payment-method --action changed")]
pub struct Audit {
    /// Only of this kind of record (repeat for more): account, key, payment-method, registration, seller-bank, funding, funding-step,
    /// document, unapplied-cash, import-file or settled-day.
    #[arg(long = "record", value_name = "RECORD", value_parser = parse_state::<AuditedRecord>)]
    records: Vec<AuditedRecord>,

    /// Only this (repeat for more): added, changed or taken-over.
    #[arg(long = "action", value_name = "ACTION", value_parser = parse_state::<AuditAction>)]
    actions: Vec<AuditAction>,

    /// Recorded on this day (UTC) or later, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,

    /// Recorded on this day (UTC) or earlier, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,

    /// Text in the name of who recorded it.
    #[arg(long, value_name = "TEXT")]
    by: Option<String>,

    #[command(flatten)]
    list: ListArguments,
}

impl Audit {
    /// Prints one page.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let Self { records, actions, from, to, by, list: ListArguments { direction, totals, csv, page } } = self;
        let query = AuditQuery { records, actions, from, to, by, direction, limit: page.limit, after: page.after };
        let mut app = context.open()?;
        if totals {
            return print_totals(context, &mut app, &ListQuery::AuditLog(query));
        }
        if csv {
            return print_csv(context, &mut app, ListQuery::AuditLog(query));
        }
        context.show(&app.audit_log(&query)?, list)
    }
}

fn list(page: &Page<AuditEntry>) -> String {
    let mut table = Table::new([
        left("RECORDED AT"),
        left("BY"),
        left("RECORD"),
        left("ID"),
        left("WHAT"),
        left("FIELD"),
        left("BEFORE"),
        left("AFTER"),
    ]);
    for entry in &page.items {
        let mut first =
            [entry.recorded_at.clone(), entry.recorded_by.clone(), words(&entry.record), entry.record_id.clone(), words(&entry.action)];
        for change in &entry.changes {
            let [at, by, record, id, action] = std::mem::take(&mut first);
            let value = |value: &Option<String>| value.clone().unwrap_or_default();
            table.row([at, by, record, id, action, change.field.clone(), value(&change.old), value(&change.new)]);
        }
    }
    format!("{}{}", table.lines(), more("advance-pay audit", page.next_cursor.as_ref()))
}
