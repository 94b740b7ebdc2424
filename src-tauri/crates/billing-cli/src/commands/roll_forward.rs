//! The Advance Pay balances month by month.

use billing_app::dto::{self, RollForwardQuery};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::text::{Table, left, money, right};

/// Show how the Advance Pay balances went from month to month.
///
/// For each month, seller and currency: opening + funded − applied − returned = closing, from the ledger's entries. Months without
/// a movement are shown, too. What was recorded later for a month counts in it.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay roll-forward
  advance-pay roll-forward --from 2026-01 --to 2026-03 --json")]
pub struct RollForward {
    /// The first month, YYYY-MM. Default: the first one with a movement.
    #[arg(long, value_name = "MONTH")]
    from: Option<String>,

    /// The last month, YYYY-MM. Default: the ledger's month.
    #[arg(long, value_name = "MONTH")]
    to: Option<String>,
}

impl RollForward {
    /// Prints the months.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let query = RollForwardQuery { from: self.from, to: self.to };
        context.show(&context.open()?.roll_forward(&query)?, in_words)
    }
}

fn in_words(roll_forward: &dto::RollForward) -> String {
    if roll_forward.months.is_empty() {
        return "No Advance Pay balance has moved yet.".to_owned();
    }
    let mut table = Table::new([
        left("MONTH"),
        left("SELLER"),
        right("OPENING"),
        right("FUNDED"),
        right("APPLIED"),
        right("RETURNED"),
        right("CLOSING"),
    ]);
    for month in &roll_forward.months {
        table.row([
            month.month.clone(),
            month.seller_name.clone(),
            money(&month.opening),
            money(&month.funded),
            money(&month.applied),
            money(&month.returned),
            money(&month.closing),
        ]);
    }
    table.lines()
}
