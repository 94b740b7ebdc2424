//! The audit log.

use billing_app::dto::{AuditEntry, AuditQuery, Page};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::page::PageArguments;
use crate::text::{Table, left, more, words};

/// List who changed what, and when.
///
/// Everything that was recorded and is no posting: accounts and settings, payment methods, the seller's bank details, fundings and
/// what became of them, documents, imported files. Each entry says who and when, and each value before and after. Entries are
/// never changed or removed; `verify` checks them with the hash chain.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay audit
  advance-pay audit --limit 10 --json")]
pub struct Audit {
    #[command(flatten)]
    page: PageArguments,
}

impl Audit {
    /// Prints one page.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let query = AuditQuery { limit: self.page.limit, after: self.page.after };
        context.show(&context.open()?.audit_log(&query)?, list)
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
