//! The record.

use billing_app::dto::{ListQuery, Page, Transaction, TransactionQuery, TransactionType};
use clap::Args;

use crate::context::Context;
use crate::failure::Failure;
use crate::page::{PageArguments, print_csv};
use crate::text::{Table, left, money, more, optional_money, parse_state, right, words};

/// List the ledger's transactions, the newest first.
///
/// Every posting there ever was, with the Advance Pay balance after it where it touched that. With --json each transaction
/// carries its balanced entries. Nothing in the record is ever changed; corrections are added.
#[derive(Args)]
#[command(after_help = "Examples:
  advance-pay transactions --type payment --from 2026-02-01 --to 2026-02-28
  advance-pay transactions --search SAMPLE-2026-0101 --json
  advance-pay transactions --csv > transactions.csv")]
pub struct Transactions {
    /// Only this type (repeat for more): invoice, payment, funding, credit-memo, return or adjustment.
    #[arg(long = "type", value_name = "TYPE", value_parser = parse_state::<TransactionType>)]
    types: Vec<TransactionType>,

    /// On this day or later, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,

    /// On this day or earlier, YYYY-MM-DD.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,

    /// Text in the reference of the funding or the number of the invoice.
    #[arg(long, value_name = "TEXT")]
    search: Option<String>,

    /// All that matches as CSV for a spreadsheet, not a page of it in words.
    #[arg(long, conflicts_with_all = ["limit", "after"])]
    csv: bool,

    #[command(flatten)]
    page: PageArguments,
}

impl Transactions {
    /// Prints one page, or all of them as CSV.
    pub fn run(self, context: &Context) -> Result<(), Failure> {
        let Self { types, from, to, search, csv, page } = self;
        let query = TransactionQuery { types, from, to, search, limit: page.limit, after: page.after };
        let mut app = context.open()?;
        if csv {
            return print_csv(context, &mut app, ListQuery::Transactions(query));
        }
        context.show(&app.transactions(&query)?, list)
    }
}

fn list(page: &Page<Transaction>) -> String {
    if page.items.is_empty() {
        return "No transactions.".to_owned();
    }
    format!("{}{}", table(&page.items), more("advance-pay transactions", page.next_cursor.as_ref()))
}

/// Transactions as a table.
pub fn table(transactions: &[Transaction]) -> String {
    let headings = [left("DATE"), left("ID"), left("TYPE"), left("DESCRIPTION"), right("AMOUNT"), right("BALANCE AFTER")];
    let mut table = Table::new(headings);
    for transaction in transactions {
        table.row([
            transaction.date.clone(),
            transaction.id.clone(),
            words(&transaction.transaction_type),
            transaction.description.clone(),
            money(&transaction.amount),
            optional_money(transaction.balance_after.as_ref()),
        ]);
    }
    table.lines()
}
