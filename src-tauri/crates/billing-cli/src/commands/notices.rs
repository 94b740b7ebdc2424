//! What happened while the owner was away.

use billing_app::dto::Notice;
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::text::{Table, left, money, right, words};

/// Show what happened in the last 30 days without you, and what waits for you.
///
/// Automatic payments, fundings that arrived, were refused, returned or are overdue, charges that were refused or not answered, and
/// invoices that are past due, the newest first.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay notices
  advance-pay notices --open --json")]
pub struct Notices {
    /// Only what is still to be done something about.
    #[arg(long)]
    open: bool,
}

impl Notices {
    /// Prints them.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let mut notices = context.open()?.notices()?;
        notices.retain(|notice| notice.open || !self.open);
        context.show(&notices, |notices| table(notices))
    }
}

fn table(notices: &[Notice]) -> String {
    if notices.is_empty() {
        return "Nothing happened.".to_owned();
    }
    let mut table = Table::new([left("DATE"), left("WHAT"), right("COUNT"), right("AMOUNT"), left("RECORD"), left("OPEN")]);
    for notice in notices {
        table.row([
            notice.date.clone(),
            words(&notice.kind),
            notice.count.to_string(),
            money(&notice.amount),
            notice.record_label.clone().unwrap_or_default(),
            if notice.open { "open".to_owned() } else { String::new() },
        ]);
    }
    table.lines()
}
